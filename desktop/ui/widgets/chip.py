"""A fact in a pill: an icon or a tag, and a word or two."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import set_look, text_label


class ChipKind(Enum):
    NEUTRAL = "neutral"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"


_ICON_ROLES: Mapping[ChipKind, ColourRole] = MappingProxyType(
    {
        ChipKind.NEUTRAL: "text2",
        ChipKind.INFO: "accent",
        ChipKind.OK: "ok",
        ChipKind.WARN: "warn",
        ChipKind.DANGER: "danger",
    }
)


class Chip(QFrame):
    """22 px high, as wide as its words. ``set_leading`` puts a widget, such as an area tag, before them."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        text: str,
        kind: ChipKind = ChipKind.NEUTRAL,
        *,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._text = text_label("", "chip")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.INSIDE, 0, Space.INSIDE, 0)
        self._row.setSpacing(Space.TINY)
        self._row.addWidget(self._text)
        self._leading: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme_feed.follow(self._on_theme_changed)
        self.show_fact(text, kind, icon_name)

    def show_fact(self, text: str, kind: ChipKind, icon_name: str = "") -> None:
        """Say something else, with this icon or none."""
        self._text.setText(text)
        set_look(self, "chip", kind.value)
        set_look(self._text, "chip", kind.value)
        self.setAccessibleName(text)
        if icon_name:
            self.set_leading(IconLabel(self._theme_feed, icon_name, _ICON_ROLES[kind], size="row_icon"))

    def set_leading(self, widget: QWidget) -> None:
        """Put a small widget before the words, in place of the one there."""
        if self._leading is not None:
            self._row.removeWidget(self._leading)
            self._leading.hide()
            self._leading.deleteLater()
        self._leading = widget
        self._row.insertWidget(0, widget)

    def text(self) -> str:
        return self._text.text()

    def _on_theme_changed(self, theme: Theme) -> None:
        self.setFixedHeight(theme.heights.chip)
