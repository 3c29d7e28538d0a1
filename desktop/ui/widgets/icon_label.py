"""An icon that stands by itself as a picture, coloured by the theme; decoration unless it is given a name."""

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.theme import ThemeFeed
from desktop.ui.theme_palettes import ColourRole

IconSize = Literal["rail_icon", "button_icon", "row_icon", "empty_icon", "logo"]


class IconLabel(QWidget):
    """Shows one icon in one of the sizes of the theme; give it an accessible name when it speaks alone."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        icon_name: str,
        role: ColourRole = "text2",
        *,
        size: IconSize = "button_icon",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._icon_name, self._role, self._size = icon_name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_feed.changed.connect(self._on_theme_changed)

    def show_icon(self, icon_name: str, role: ColourRole, accessible_name: str = "") -> None:
        """Show another icon in another colour."""
        self._icon_name, self._role = icon_name, role
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)
        self.update()

    def sizeHint(self) -> QSize:
        side: int = getattr(self._theme_feed.theme.heights, self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._icon_name, self._theme_feed.theme.colour(self._role))
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
