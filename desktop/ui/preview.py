"""The paper as it will be, beside the page that talks about it: pages, zoom, and finding words in it.

Knows bytes of a PDF, not what they are minutes of. QtPdf is imported when the first paper is shown.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.find_bar import FindBar
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from desktop.ui.pdf_view import PdfView

WAIT_BEFORE_WORDS_MS = 300


class MinutesPreview(Pane):
    """``show_waiting`` before the bytes are there, then ``show_pdf``. ``stop_requested`` while it waits for long work."""

    stop_requested = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._theme_feed = theme_feed
        self._view: PdfView | None = None
        self._pages = 0
        self._build()
        self._lay_out()
        self._connect()
        self._show_place()
        theme_feed.follow(self._on_theme_changed)

    def show_waiting(self) -> None:
        """Show no paper; after a moment say that it is being made."""
        self._pages = 0
        self._stack.setCurrentWidget(self._waiting)
        self._waiting_words.setText(self.tr("Making the pages …"))
        self._waiting_words.hide()
        self._progress.hide()
        self._stop.hide()
        self._patience.start()
        self._show_place()

    def show_pdf(self, pdf: bytes, name: str, *, at_page: int = 0) -> None:
        """Show a paper from its first page, or from another. Screen readers hear the name and the number of pages."""
        self._patience.stop()
        view = self._view_of_pages()
        self._pages = view.show_pdf(pdf)
        view.go_to_page(min(at_page, self._pages - 1))
        view.setAccessibleName(self.tr("{name}, %n page(s)", "", self._pages).format(name=name))
        self._stack.setCurrentWidget(view)
        self._show_place()

    def go_to_chapter(self, name: str) -> None:
        """Show where a chapter of this name or number begins, when the paper has one."""
        if self._view is not None and self._pages:
            self._view.go_to_chapter(name)

    def show_share(self, share: float) -> None:
        """How much is done of work that takes its time, from 0 to 1; it can be stopped."""
        self._progress.setValue(round(share * self._progress.maximum()))
        is_long = self._waiting_words.isVisibleTo(self._waiting)
        self._progress.setVisible(is_long)
        self._stop.setVisible(is_long)

    def show_nothing(self, reason: str = "") -> None:
        """Show no paper, for there will be none; say why."""
        self._patience.stop()
        self._pages = 0
        self._stack.setCurrentWidget(self._waiting)
        self._waiting_words.setText(reason)
        self._waiting_words.setVisible(bool(reason))
        self._progress.hide()
        self._stop.hide()
        self._show_place()

    def page_count(self) -> int:
        return self._pages

    def page(self) -> int:
        """The page that is shown, from 0; the last that was while there is no paper."""
        return self._view.page() if self._view is not None else 0

    def open_find(self) -> None:
        """Lead the keyboard to the words to find."""
        if self._pages:
            self._find.open_bar()

    def find_next(self) -> None:
        self._on_step(1)

    def find_previous(self) -> None:
        self._on_step(-1)

    def _build(self) -> None:
        feed = self._theme_feed
        self._previous = IconButton(feed, "chevron-left", self.tr("Previous page"))
        self._place = text_label("", "quiet")
        self._next = IconButton(feed, "chevron-right", self.tr("Next page"))
        self._search = IconButton(feed, "search", self.tr("Find in the document"))
        self._smaller = IconButton(feed, "zoom-out", self.tr("Zoom out"))
        self._fit = push_button(self.tr("Full width"), feed, compact=True)
        self._larger = IconButton(feed, "zoom-in", self.tr("Zoom in"))
        self._leafing: list[QWidget] = [self._previous, self._place, self._next]
        self._looking: list[QWidget] = [self._search, self._smaller, self._fit, self._larger]
        self._find = FindBar(feed)
        self._find.hide()
        self._waiting_words = text_label("", "quiet", wraps=True)
        self._waiting_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How much is done"))
        self._stop = push_button(self.tr("Stop"), feed)
        self._stack = QStackedWidget()
        self._patience = QTimer(self, singleShot=True, interval=WAIT_BEFORE_WORDS_MS)

    def _lay_out(self) -> None:
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(Space.BETWEEN, 0, Space.BETWEEN, 0)
        row.setSpacing(Space.TINY)
        for widget in self._leafing:
            row.addWidget(widget)
        row.addStretch(1)
        for button in self._looking:
            row.addWidget(button)
        self._waiting = QWidget()
        centred = QVBoxLayout(self._waiting)
        centred.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        centred.setSpacing(Space.BETWEEN)
        centred.addStretch(1)
        centred.addWidget(self._waiting_words)
        centred.addWidget(self._progress)
        centred.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignCenter)
        centred.addStretch(1)
        self._stack.addWidget(self._waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bar, self._find, hairline()):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)
        self._smaller.clicked.connect(self._on_smaller)
        self._fit.clicked.connect(self._on_fit)
        self._larger.clicked.connect(self._on_larger)
        self._search.clicked.connect(self.open_find)
        self._find.words_changed.connect(self._on_words_changed)
        self._find.step_requested.connect(self._on_step)
        self._find.closed.connect(self._on_find_closed)
        self._patience.timeout.connect(self._waiting_words.show)
        self._stop.clicked.connect(self.stop_requested)

    def _view_of_pages(self) -> "PdfView":
        """Make the view when the first paper comes: its library costs 0.1 s, and most meetings are never printed."""
        if self._view is None:
            from desktop.ui.pdf_view import PdfView  # noqa: PLC0415

            self._view = PdfView(self._theme_feed, self._stack)
            self._view.page_shown.connect(self._show_place)
            self._view.zoom_changed.connect(self._show_place)
            self._view.hits_changed.connect(self._on_hits_changed)
            self._stack.addWidget(self._view)
        return self._view

    def _show_place(self) -> None:
        view = self._view if self._pages else None
        page = view.page() if view else 0
        self._place.setText(
            self.tr("Page {page} of {pages}").format(page=page + 1, pages=self._pages) if view else ""
        )
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page + 1 < self._pages)
        for button in self._looking:
            button.setEnabled(view is not None)
        if view is not None:
            zoom = self.tr("{percent} %").format(percent=round(view.zoom() * 100))
            self._fit.setText(self.tr("Full width") if view.is_fitted() else zoom)
            self._fit.setAccessibleName(self.tr("Fit to full width"))
            self._fit.setAccessibleDescription(zoom)

    def _on_previous(self) -> None:
        self._view_of_pages().go_to_page(self._view_of_pages().page() - 1)

    def _on_next(self) -> None:
        self._view_of_pages().go_to_page(self._view_of_pages().page() + 1)

    def _on_smaller(self) -> None:
        self._view_of_pages().zoom_out()

    def _on_fit(self) -> None:
        self._view_of_pages().fit_width()

    def _on_larger(self) -> None:
        self._view_of_pages().zoom_in()

    def _on_words_changed(self, words: str) -> None:
        self._view_of_pages().look_for(words)

    def _on_step(self, steps: int) -> None:
        if self._pages:
            self._view_of_pages().go_to_hit(steps)

    def _on_hits_changed(self) -> None:
        self._find.show_hits(*self._view_of_pages().hits())

    def _on_find_closed(self) -> None:
        self._view_of_pages().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._bar.setFixedHeight(theme.heights.control + Space.BETWEEN)
