"""The pages of a PDF one under the other, to scroll with the keyboard and to zoom.

Imports QtPdf: import it only when a paper is first shown.
"""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtPdf import QPdfBookmarkModel, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.pdf_file import open_pdf
from desktop.ui.theme import Theme, ThemeFeed

POINTS_AN_INCH = 72
_Role = QPdfBookmarkModel.Role
_BEGINS_WITH = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchCaseSensitive | Qt.MatchFlag.MatchRecursive
_ZOOM_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.25, 4.0
_FOCUS_WIDTH_PX = 2


class PdfView(QPdfView):
    """Stays with the parent it is made for.

    ``page_shown`` and ``zoom_changed`` come whoever moved. Pages count from 0; a zoom of 1.0 is natural size.
    """

    page_shown = Signal(int)
    zoom_changed = Signal()
    hits_changed = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        # WORKAROUND Qt 6.12: what the view listens to must outlive it. As its children they would be destroyed when
        # half of it is gone, and the signal a document sends then ends the program.
        self._owner = parent
        self._search = QPdfSearchModel(parent)
        self._chapters = QPdfBookmarkModel(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # WORKAROUND Qt 6.12: a page that fits into the full width and not beside the bar shows and hides it without end.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSearchModel(self._search)
        self.pageNavigator().currentPageChanged.connect(self.page_shown)
        self.zoomFactorChanged.connect(self.zoom_changed)
        self.zoomModeChanged.connect(self.zoom_changed)
        # Queued: the model also searches, and counts, while the view paints.
        self._search.countChanged.connect(self._on_hits_counted, Qt.ConnectionType.QueuedConnection)
        theme_feed.follow(self._on_theme_changed)

    def show_pdf(self, pdf: bytes) -> int:
        """Show another file from its first page, and return how many pages it has."""
        old = self.document()
        self.setCurrentSearchResultIndex(-1)
        document = open_pdf(pdf, self._owner)
        self._search.setDocument(document)
        self._chapters.setDocument(document)
        self.setDocument(document)
        if old is not None:
            old.deleteLater()
        return document.pageCount()

    def page(self) -> int:
        return self.pageNavigator().currentPage()

    def go_to_page(self, page: int) -> None:
        if 0 <= page < self.document().pageCount():
            self.pageNavigator().jump(page, QPointF(), 0)

    def go_to_chapter(self, name: str) -> None:
        """Go to where a bookmark begins with this word or number; nothing happens where none does."""
        first = self._chapters.index(0, 0)
        for chapter in self._chapters.match(first, _Role.Title, f"{name} ", 1, _BEGINS_WITH):
            self.go_to_page(chapter.data(_Role.Page))
            # WORKAROUND Qt 6.12: the view goes to the top of a page, whatever place on it a jump is told.
            bar, down_pt = self.verticalScrollBar(), chapter.data(_Role.Location).y()
            bar.setValue(bar.value() + round(down_pt * self.zoom() * self.logicalDpiY() / POINTS_AN_INCH))

    def fit_width(self) -> None:
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def is_fitted(self) -> bool:
        return self.zoomMode() is QPdfView.ZoomMode.FitToWidth

    def zoom_in(self) -> None:
        self._zoom_to(self.zoom() * _ZOOM_STEP)

    def zoom_out(self) -> None:
        self._zoom_to(self.zoom() / _ZOOM_STEP)

    def zoom(self) -> float:
        """What is shown as a share of the natural size, also while it follows the width."""
        if not self.is_fitted():
            return self.zoomFactor()
        margins = self.documentMargins()
        room_px = self.viewport().width() - margins.left() - margins.right()
        natural_px = self.document().pagePointSize(0).width() * self.logicalDpiX() / POINTS_AN_INCH
        return room_px / natural_px

    def look_for(self, words: str) -> None:
        """Mark every place where these words stand; ``hits_changed`` tells as they are found."""
        self.setCurrentSearchResultIndex(-1)
        self._search.setSearchString(words)
        self.hits_changed.emit()

    def hits(self) -> tuple[int, int]:
        """Which hit is shown, from 1, and how many there are; 0 for none."""
        return self.currentSearchResultIndex() + 1, self._search.count()

    def go_to_hit(self, steps: int) -> None:
        """Show the hit so many steps on, round from the end."""
        count = self._search.count()
        if count:
            hit = (self.currentSearchResultIndex() + steps) % count
            self.setCurrentSearchResultIndex(hit)
            self.pageNavigator().jump(self._search.resultAtIndex(hit))
            self.hits_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        else:
            self.zoom_out()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # WORKAROUND Qt 6.12: drawn pages, up to twenty of some 9 MB each, are let go only when their layout changes.
        spacing = self.pageSpacing()
        self.setPageSpacing(spacing + 1)
        self.setPageSpacing(spacing)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._theme_feed.theme.colour("focus"), 2 * _FOCUS_WIDTH_PX))
            painter.drawRect(self.viewport().rect())  # half of the pen falls outside
            painter.end()

    def _zoom_to(self, zoom: float) -> None:
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM))

    def _on_hits_counted(self) -> None:
        if self.currentSearchResultIndex() < 0 and self._search.count():
            self.go_to_hit(1)
        else:
            self.hits_changed.emit()

    def _on_theme_changed(self, theme: Theme) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Dark, theme.colour("hover"))  # what QPdfView lays the pages on
        self.setPalette(palette)
