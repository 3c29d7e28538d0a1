"""Makes push buttons and icon buttons in the looks there are."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.look import set_look

ButtonLook = Literal["default", "primary", "link"]

_ICON_ROLES: Mapping[ButtonLook, ColourRole] = MappingProxyType(
    {"default": "text", "primary": "on_accent", "link": "accent"}
)


def push_button(
    text: str,
    theme_feed: ThemeFeed,
    *,
    look: ButtonLook = "default",
    icon_name: str = "",
    compact: bool = False,
) -> QPushButton:
    """Return a button with words, and an icon when given. At most one primary button a page."""
    button = QPushButton(text)
    if look != "default":
        set_look(button, look, value=True)
    if compact:
        set_look(button, "compact", value=True)
    if icon_name:
        button.setIcon(theme_feed.icon(icon_name, _ICON_ROLES[look]))
        set_icon_size(button, theme_feed.theme)
    return button


def set_icon_size(button: QPushButton | QToolButton, theme: Theme) -> None:
    """Give the icon the size of the theme and 8 px of air towards the text (Qt itself leaves 4)."""
    side = theme.heights.button_icon
    button.setIconSize(QSize(side + Space.TINY, side))


class IconButton(QToolButton):
    """A square button with an icon only; its name is also its tool tip. Framed 32 px, flat 28 px."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        icon_name: str,
        accessible_name: str,
        *,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._framed = framed
        set_look(self, "square", value=True)
        set_look(self, "framed", value=framed)
        self.setIcon(theme_feed.icon(icon_name, "text" if framed else "text2"))
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme_feed.follow(self._on_theme_changed)

    def _on_theme_changed(self, theme: Theme) -> None:
        side = theme.heights.control if self._framed else theme.heights.compact_control
        self.setFixedSize(side, side)
        self.setIconSize(QSize(theme.heights.button_icon, theme.heights.button_icon))
