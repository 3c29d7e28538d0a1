"""A lamp of the status bar: an icon and words that say whether all is well; a click opens what mends it."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.buttons import set_icon_size
from desktop.ui.widgets.look import set_look

_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class LampState(Enum):
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    NEUTRAL = "neutral"


_SIGNS: Mapping[LampState, tuple[str, ColourRole]] = MappingProxyType(
    {
        LampState.OK: ("circle-check", "ok"),
        LampState.WARN: ("triangle-alert", "warn"),
        LampState.DANGER: ("octagon-alert-filled", "danger"),
        LampState.NEUTRAL: ("circle-dashed", "text3"),
    }
)


class StatusLamp(QToolButton):
    """``clicked`` asks for what mends it. ``ok_icon_name`` tells lamps apart while all is well."""

    def __init__(
        self, theme_feed: ThemeFeed, *, ok_icon_name: str = "circle-check", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._ok_icon_name = ok_icon_name
        set_look(self, "lamp", value=True)
        self.setToolButtonStyle(_WITH_WORDS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme_feed.follow(self._on_theme_changed)

    def show_state(self, state: LampState, text: str, tool_tip: str = "") -> None:
        """Say how it stands; the tool tip may say more, such as the whole path."""
        icon_name, role = _SIGNS[state]
        self.setIcon(self._theme_feed.icon(self._ok_icon_name if state is LampState.OK else icon_name, role))
        self.setText(text)
        self.setToolTip(tool_tip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tool_tip)

    def set_wordless(self, *, is_wordless: bool) -> None:
        """Where there is no room: the sign alone; its words are in the tool tip and what screen readers say."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if is_wordless else _WITH_WORDS
        if self.toolButtonStyle() != style:
            self.setToolButtonStyle(style)

    def width_of_sign(self) -> int:
        return self.width_in_words() - self.fontMetrics().horizontalAdvance(self.text())

    def width_in_words(self) -> int:
        """What it wants with its words, also while they are not shown."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return self.sizeHint().width() + (0 if self.toolButtonStyle() == _WITH_WORDS else words + Space.TINY)

    def _on_theme_changed(self, theme: Theme) -> None:
        set_icon_size(self, theme)
