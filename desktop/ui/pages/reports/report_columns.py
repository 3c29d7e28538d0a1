"""Documents, report and panel beside each other; in a narrow window one of them has the page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.pages.reports.document_list import DocumentList
from desktop.ui.pages.reports.side_panel import SidePanel
from desktop.ui.theme import Theme, ThemeFeed

_LEAST_WIDTH_OF_ALL_PX = 980  # at the ordinary size of text


class ReportColumns(QWidget):
    """``narrowed`` when it became narrow or wide again."""

    narrowed = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        documents: DocumentList,
        main: QWidget,
        panels: tuple[SidePanel, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._documents, self._main, self._panels = documents, main, panels
        self._panel: SidePanel | None = None
        self._is_narrow = False
        self._wants_documents = False
        self._text_scale = 1.0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(documents)
        row.addWidget(main, 1)
        for panel in panels:
            row.addWidget(panel)
        theme_feed.follow(self._on_theme_changed)
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        return self._is_narrow

    @property
    def panel(self) -> SidePanel | None:
        """The panel that is open."""
        return self._panel

    def open_panel(self, panel: SidePanel | None) -> None:
        """Open one, or none."""
        self._panel, self._wants_documents = panel, False
        self._arrange()

    def show_documents(self, *, wanted: bool) -> None:
        """In a narrow window: the list in place of the report."""
        self._wants_documents = wanted
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        is_narrow = self.width() < _LEAST_WIDTH_OF_ALL_PX * self._text_scale
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._wants_documents = False
            self._arrange()
            self.narrowed.emit()

    def _arrange(self) -> None:
        alone = self._is_narrow and self._panel is not None
        documents_alone = self._is_narrow and self._wants_documents and not alone
        self._documents.set_wide(is_wide=documents_alone)
        self._documents.setVisible(documents_alone or not self._is_narrow)
        for panel in self._panels:
            panel.set_alone(is_alone=self._is_narrow)
            panel.setVisible(panel is self._panel)
        self._main.setVisible(not alone and not documents_alone)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._text_scale = theme.text_scale
        self._measure()
