"""Report and panel beside each other; in a narrow window one of them has the page."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.pages.yearly.side_panel import SidePanel
from desktop.ui.theme import Theme, ThemeFeed

_LEAST_WIDTH_OF_BOTH_PX = 760  # at the ordinary size of text


class ReportColumns(QWidget):
    """``open_panel`` shows one panel, or none."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        main: QWidget,
        panels: tuple[SidePanel, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._main, self._panels = main, panels
        self._panel: SidePanel | None = None
        self._is_narrow = False
        self._text_scale = 1.0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(main, 1)
        for panel in panels:
            row.addWidget(panel)
        theme_feed.follow(self._on_theme_changed)
        self._arrange()

    @property
    def panel(self) -> SidePanel | None:
        """The panel that is open."""
        return self._panel

    def open_panel(self, panel: SidePanel | None) -> None:
        """Open one, or none."""
        self._panel = panel
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        is_narrow = self.width() < _LEAST_WIDTH_OF_BOTH_PX * self._text_scale
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    def _arrange(self) -> None:
        alone = self._is_narrow and self._panel is not None
        for panel in self._panels:
            panel.set_alone(is_alone=self._is_narrow)
            panel.setVisible(panel is self._panel)
        self._main.setVisible(not alone)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._text_scale = theme.text_scale
        self._measure()
