"""One page of help to read: its text can be selected, its links reached with Tab, its size follows the theme."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.ui.help.help_html import help_html
from desktop.ui.theme import SEMIBOLD, Space, Theme, ThemeFeed
from desktop.ui.widgets.look import set_look
from domain.help.blocks import HelpPage

WIDEST_PX = 720  # at the ordinary size of text: a key stands near what it does
_BACK = QKeySequence("Alt+Left")


class HelpText(QTextBrowser):
    """``page_wanted(str)`` is the key of the page a link leads to; ``back_wanted`` comes from Alt+Left and Backspace."""

    page_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._page: HelpPage | None = None
        set_look(self, "bare", value=True)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(Space.CARD)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_link)
        theme_feed.follow(self._on_theme_changed)

    def show_page(self, page: HelpPage) -> None:
        """Show another page from its top."""
        self._page = page
        self._write(self._theme_feed.theme)
        self.setAccessibleName(page.title)
        self.verticalScrollBar().setValue(0)

    def event(self, event: QEvent) -> bool:
        """Here Alt+Left goes back in the help; elsewhere it is the window's."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _goes_back(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_narrow()

    def changeEvent(self, event: QEvent) -> None:
        """The style sheet has texts that are written in mind: this one is read, in the size of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.document().setDefaultFont(self._theme_feed.theme.font_of("body"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _goes_back(event):
            self.back_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the panel's
        else:
            super().keyPressEvent(event)

    def _on_link(self, address: QUrl) -> None:
        self.page_wanted.emit(address.toString())

    def _keep_narrow(self) -> None:
        """The bar stays at the edge; the text does not follow it out there."""
        widest_px = round(WIDEST_PX * self._theme_feed.theme.text_scale)
        margin_px = Space.CARD + max(self.viewport().width() - widest_px, 0)
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        if look.rightMargin() != margin_px:
            look.setRightMargin(margin_px)
            frame.setFrameFormat(look)

    def _on_theme_changed(self, theme: Theme) -> None:
        if self._page is not None:
            scrolled = self.verticalScrollBar().value()
            self._write(theme)
            self.verticalScrollBar().setValue(scrolled)

    def _write(self, theme: Theme) -> None:
        assert self._page is not None, "there is a page to write"
        self.document().setDefaultFont(theme.font_of("body"))
        self.setHtml(help_html(self._page, theme))
        self._size_headings(theme)
        self._keep_narrow()

    def _size_headings(self, theme: Theme) -> None:
        """Rich text makes headings larger by steps of its own, whatever size they are given: a new format takes those away."""
        cursor = QTextCursor(self.document())
        block = self.document().firstBlock()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                look = QTextCharFormat()
                look.setFont(theme.font_of("title" if level == 1 else "section", SEMIBOLD))
                cursor.setPosition(block.position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(look)
            block = block.next()


def _goes_back(event: QKeyEvent) -> bool:
    is_back = QKeySequence(event.keyCombination()) == _BACK
    return is_back or event.key() == Qt.Key.Key_Backspace
