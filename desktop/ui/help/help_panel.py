"""The help in a panel at the right: a page of it, a way back, the contents, a search. It knows no page of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.help.help_text import WIDEST_PX, HelpText
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.stacking_row import StackingRow
from domain.help.blocks import HelpPage
from domain.help.book import CONTENTS, FOUND, SHORTCUTS, HelpBook

_STACKED_BELOW_PX = 340


class HelpPanel(Pane):
    """``closed`` by the cross and by Esc; ``manual_wanted`` asks for all of it on paper."""

    closed = Signal()
    manual_wanted = Signal()

    def __init__(self, book: HelpBook, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._book, self._theme_feed = book, theme_feed
        self._before: list[str] = []
        self._here = ""
        self._build()
        self._lay_out()
        self._connect()

    def shown(self) -> str:
        """The key of the page that is shown."""
        return self._here

    def show_page(self, key: str) -> None:
        """Begin at a page, with nothing to go back to; a key without a page shows the contents."""
        self._before.clear()
        self._search.clear()
        self._message.hide()
        self._show(key)

    def go_to(self, key: str) -> None:
        """Go on to another page; back leads here again."""
        if self._here and self._here != FOUND:
            self._before.append(self._here)
        self._show(key)

    def go_back(self) -> None:
        if self._before:
            self._show(self._before.pop())

    def focus_text(self) -> None:
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, kind: MessageKind, words: str) -> None:
        """Say something over the page, until another one is begun at."""
        self._message.show_message(kind, words)
        self._message.show()

    def panes(self) -> Sequence[QWidget]:
        """One stop for F6."""
        return (self,)

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self.setAccessibleName(self.tr("Help"))
        self._back = IconButton(feed, "arrow-left", self.tr("Back in the help"))
        self._contents = push_button(self.tr("Contents"), feed, look="link", compact=True)
        self._close = IconButton(feed, "x", self.tr("Close the help"))
        self._search = SearchField(feed, self.tr("Search in the help"))
        self._message = InlineMessage(feed, narrow=True, parent=self)
        self._message.hide()
        self._text = HelpText(feed)
        self._keys = push_button(self.tr("All keyboard shortcuts"), feed, icon_name="keyboard", compact=True)
        self._save: QPushButton = push_button(
            self.tr("Save as PDF …"), feed, icon_name="download", compact=True
        )
        self._save.setAccessibleDescription(self.tr("All of the help as a manual"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.TINY)
        head.addWidget(self._back)
        head.addWidget(text_label(self.tr("Help"), "section"), 1)
        head.addWidget(self._contents)
        head.addWidget(self._close)
        top = QVBoxLayout()
        top.setContentsMargins(Space.CARD, Space.INSIDE, Space.INSIDE, Space.INSIDE)
        top.setSpacing(Space.INSIDE)
        top.addLayout(head)
        searching = QHBoxLayout()
        searching.setContentsMargins(0, 0, Space.INSIDE, 0)
        searching.addWidget(self._search)
        top.addLayout(searching)
        top.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(self._text, 1)
        column.addWidget(hairline())
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = self._buttons = StackingRow(self._theme_feed, _STACKED_BELOW_PX)
        foot.set_spacing(Space.INSIDE)
        foot.add_part(self._keys, 1)
        foot.add_part(self._save, 1)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(Space.CARD, Space.INSIDE, Space.CARD, Space.INSIDE)
        row.addWidget(foot, 1000)
        row.addStretch(1)
        return place

    def _connect(self) -> None:
        self._back.clicked.connect(self.go_back)
        self._contents.clicked.connect(self._on_contents)
        self._close.clicked.connect(self.closed)
        self._search.textEdited.connect(self._on_search)
        self._search.returnPressed.connect(self.focus_text)
        self._text.page_wanted.connect(self.go_to)
        self._text.back_wanted.connect(self.go_back)
        self._keys.clicked.connect(self._on_shortcuts)
        self._save.clicked.connect(self.manual_wanted)
        self._theme_feed.follow(self._on_theme_changed)

    def _on_theme_changed(self, theme: Theme) -> None:
        """The buttons are no wider than the text over them."""
        self._buttons.setMaximumWidth(round(WIDEST_PX * theme.text_scale) - 2 * Space.CARD)

    # --- what is done

    def event(self, event: QEvent) -> bool:
        """Esc is the panel's while the keyboard is in it, whatever the page beside it does with that key."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        else:
            super().keyPressEvent(event)

    def _on_escape(self) -> None:
        """First the search, then the panel."""
        if self._search.text():
            self._search.clear()
            self._on_search("")
        else:
            self.closed.emit()

    def _on_contents(self) -> None:
        self.go_to(CONTENTS)

    def _on_shortcuts(self) -> None:
        self.go_to(SHORTCUTS)

    def _on_search(self, text: str) -> None:
        if not text.strip():
            if self._here == FOUND:
                self._show(self._before.pop() if self._before else CONTENTS)
            return
        if self._here != FOUND:
            self._before.append(self._here)
        title = self.tr("Found in the help")
        nothing = self.tr("Nothing in the help has these words.")
        self._put(self._book.found(text, title, nothing))

    def _show(self, key: str) -> None:
        is_known = key == SHORTCUTS or self._book.has(key)
        self._put(self._book.page(key if is_known else CONTENTS))

    def _put(self, page: HelpPage) -> None:
        self._here = page.key
        self._text.show_page(page)
        if self._back.hasFocus() and not self._before:
            self.focus_text()
        self._back.setVisible(bool(self._before))
