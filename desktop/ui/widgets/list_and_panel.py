"""A list and, beside it, the one that is chosen in it; where both have no room the panel takes the list's place.

Knows neither of them.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.ui.theme import Theme, ThemeFeed

_PANEL_PX, _LEAST_PANEL_PX, _WIDEST_PANEL_PX = 388, 312, 560
_NARROW_BELOW_PX = 860
_LARGEST_LEAST = 1.5  # of the least width: larger text wraps sooner instead


class ListAndPanel(QSplitter):
    """The panel is closed until it is opened; its width is the person's own from then on."""

    def __init__(
        self, rows: QWidget, panel: QWidget, theme_feed: ThemeFeed, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows, self._panel = rows, panel
        self._is_sized = False
        self.addWidget(rows)
        self.addWidget(panel)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        panel.hide()
        self._text_scale = theme_feed.theme.text_scale
        theme_feed.follow(self._on_theme_changed)

    def is_narrow(self) -> bool:
        """Whether there is room for one of them only."""
        return self.width() < _NARROW_BELOW_PX * self._text_scale

    def is_open(self) -> bool:
        return not self._panel.isHidden()

    def open_panel(self) -> None:
        self._panel.show()
        self._fit()
        if not self._is_sized and not self.is_narrow() and self.isVisible():
            self._is_sized = True
            side = round(_PANEL_PX * self._text_scale)
            self.setSizes([max(1, self.width() - side), side])

    def close_panel(self) -> None:
        self._panel.hide()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.is_narrow()
        self._rows.setVisible(not (is_narrow and self.is_open()))
        widest = self.width() if is_narrow else round(_WIDEST_PANEL_PX * self._text_scale)
        self._panel.setMaximumWidth(max(widest, _LEAST_PANEL_PX))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._text_scale = theme.text_scale
        self._panel.setMinimumWidth(round(_LEAST_PANEL_PX * min(theme.text_scale, _LARGEST_LEAST)))
        self._fit()
