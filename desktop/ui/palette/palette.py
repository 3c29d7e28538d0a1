"""The palette: one line to type in, and under it all that is found and all that can be done. Lies over the window.

It is a part of the window, never a window of its own; it goes by Esc, by a click beside it, or when the keyboard leaves it.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.commands import Commands
from desktop.ui.navigator import Navigator
from desktop.ui.palette.beginning import Beginning, read_beginning
from desktop.ui.palette.document_commands import document_commands
from desktop.ui.palette.entries import CommandEntry, Entry, HitEntry
from desktop.ui.palette.entry_list import EntryList
from desktop.ui.palette.entry_lists import EntryLists
from desktop.ui.palette.former_focus import FormerFocus
from desktop.ui.palette.hit_ways import open_hit
from desktop.ui.palette.palette_line import PaletteLine
from desktop.ui.palette.searcher import Searcher
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.key_cap import key_cap
from desktop.ui.widgets.look import set_look, text_label
from domain.errors import UserError
from domain.search import SearchAnswer

if TYPE_CHECKING:
    from desktop.services.program import Services

_WIDTH_PX = 640  # at the ordinary size of text
_WIDEST_SHARE = 0.9
_TOP_SHARE, _HEIGHT_SHARE = 0.09, 0.78
_VEIL_ALPHA = 150


class Palette(QWidget):
    """Covers the window it is given while it is open, and watches its size."""

    def __init__(
        self,
        window: QWidget,
        commands: Commands,
        navigator: Navigator,
        *,
        services: "Services",
        find: Callable[[str], SearchAnswer],
        background: Background,
        theme_feed: ThemeFeed,
    ) -> None:
        """``find`` looks for hits and runs in the background; ``services`` know the records last visited."""
        super().__init__(window)
        self._window, self._navigator, self._services = window, navigator, services
        self._background, self._theme_feed = background, theme_feed
        self._former = FormerFocus(None)
        self._beginning = Beginning(areas={})
        self._lists = EntryLists((*commands, *document_commands(navigator)), self)
        self._searcher = Searcher(find, background, self)
        self._opens_first = False
        self._answered: SearchAnswer | None = None
        self._build(commands)
        self._lay_out()
        self._connect()
        self.hide()

    # --- what the window asks

    def toggle(self) -> None:
        """Open it, or close it when it is open."""
        if self.isVisible():
            self.close_palette()
        else:
            self._open()

    def look_for(self, text: str) -> None:
        """Open it with something to find typed already; for links from pages."""
        if not self.isVisible():
            self._open()
        self._line.setText(text)

    def close_palette(self) -> None:
        """Put it away; the keyboard is again where it was, with the caret."""
        self._put_away()
        self._former.give_back(self._navigator.page())

    # --- building

    def _build(self, commands: Commands) -> None:
        self.setAccessibleName(self.tr("Search and commands"))
        self._panel = QFrame(self)
        set_look(self._panel, "overlay", value=True)
        self._list = EntryList(self._theme_feed)
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Down: partial(self._list.go, 1),
            Qt.Key.Key_Up: partial(self._list.go, -1),
            Qt.Key.Key_PageDown: partial(self._list.go_page, 1),
            Qt.Key.Key_PageUp: partial(self._list.go_page, -1),
            Qt.Key.Key_Return: self._on_enter,
            Qt.Key.Key_Enter: self._on_enter,
            Qt.Key.Key_Escape: self.close_palette,
        }
        known = [each for command in commands for each in command.keys]
        words = self.tr("Search for meetings, points, agreements … or for something to do")
        self._line = PaletteLine(self._theme_feed, words, keys, known)
        set_look(self._line, "overlay", value=True)
        self._count = text_label("", "secondary")

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(Space.INSIDE, Space.TINY, Space.INSIDE, Space.TINY)
        line.addWidget(self._line)
        rows = QVBoxLayout()
        rows.setContentsMargins(Space.INSIDE, Space.TINY, Space.INSIDE, Space.INSIDE)
        rows.addWidget(self._list)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.PAGE - Space.TINY, Space.INSIDE, Space.PAGE - Space.TINY, Space.INSIDE)
        foot.setSpacing(Space.TINY)
        for keys, words in (
            ("↑ ↓", self.tr("choose")),
            ("Enter", self.tr("open")),
            ("Esc", self.tr("close")),
        ):
            foot.addWidget(key_cap(keys))
            foot.addWidget(text_label(words, "secondary"))
            foot.addSpacing(Space.INSIDE)
        foot.addStretch(1)
        foot.addWidget(self._count)
        column = self._column = QVBoxLayout(self._panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(hairline())
        column.addLayout(rows, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _connect(self) -> None:
        self._line.textChanged.connect(self._on_text)
        self._line.left.connect(self._put_away)
        self._list.entry_opened.connect(self._on_opened)
        self._searcher.answered.connect(self._on_answered)
        self._searcher.failed.connect(self._on_failed)
        self._theme_feed.changed.connect(self._arrange)
        self._window.installEventFilter(self)

    # --- opening and closing

    def _open(self) -> None:
        self._former = FormerFocus(QApplication.focusWidget())
        self._line.clear()
        self._show_beginning()
        self.show()
        self.raise_()
        self._arrange()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        visited = self._navigator.trail.visited()
        self._background.run(
            partial(read_beginning, self._services, visited), self._on_beginning, self._on_not_read
        )

    def _put_away(self) -> None:
        self._opens_first = False
        self._searcher.ask_for("")
        self.hide()

    def _on_beginning(self, beginning: Beginning) -> None:
        self._beginning, self._lists.areas = beginning, beginning.areas
        if self.isVisible() and not self._text():
            self._show_beginning()

    def _on_not_read(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error

    # --- what is typed and found

    def _text(self) -> str:
        return self._line.text().strip()

    def _on_text(self) -> None:
        """What was found before stays until the answer comes: a list that flickers cannot be read."""
        self._opens_first, self._answered = False, None
        text = self._text()
        self._searcher.ask_for(text)
        if not text:
            self._show_beginning()
        elif not self._list.hit_count():
            self._show(self._lists.found(text, None))

    def _show_beginning(self) -> None:
        self._count.clear()
        self._show(self._lists.beginning(self._beginning.recent))

    def _on_answered(self, answer: SearchAnswer) -> None:
        if not self.isVisible():
            return
        before, self._answered = self._answered, answer
        if answer != before:
            self._show(self._lists.found(answer.text, answer), keeps_chosen=before is not None)
            self._count.setText(self._extent(answer))
            told = self._count.text() or self.tr("No hits")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, told))
        if self._opens_first:
            self._list.open_chosen()

    def _extent(self, answer: SearchAnswer) -> str:
        """How much was found, and whether there may be more in what the search has not read yet."""
        count = self._list.hit_count()
        hits = self.tr("%n hit(s)", "", count) if count else ""
        unread = "" if answer.is_complete else self.tr("older texts are still being read")
        return " · ".join(filter(None, (hits, unread)))

    def _on_failed(self, error: UserError) -> None:
        if self.isVisible():
            self._answered = None
            self._count.clear()
            self._show(self._lists.trouble(say(error)))

    def _show(self, entries: list[Entry], *, keeps_chosen: bool = False) -> None:
        self._list.show_entries(entries, keeps_chosen=keeps_chosen)
        self._arrange()

    def _on_enter(self) -> None:
        """Whoever types and presses Enter at once means the best hit for all that was typed, once it is known."""
        if self._searcher.is_waiting():
            self._opens_first = True
            self._searcher.ask_now()
        else:
            self._list.open_chosen()

    def _on_opened(self, entry: Entry) -> None:
        self.close_palette()
        if isinstance(entry, HitEntry):
            open_hit(entry.hit, self._navigator)
        elif isinstance(entry, CommandEntry):
            entry.command.run()

    # --- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the panel: as Esc."""
        event.accept()
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil, so that the eye stays where one types."""
        veil = QColor(self._theme_feed.theme.colour("ground"))
        veil.setAlpha(_VEIL_ALPHA)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _arrange(self) -> None:
        """Near the top and in the middle; as tall as its rows, and never taller than most of the window."""
        self.setGeometry(self._window.rect())
        width = min(round(_WIDTH_PX * self._theme_feed.theme.text_scale), round(self.width() * _WIDEST_SHARE))
        left, top = (self.width() - width) // 2, round(self.height() * _TOP_SHARE)
        self._panel.setGeometry(left, top, width, self._panel.height())
        self._column.activate()
        self._list.take_width()
        height = min(self._panel.sizeHint().height(), round(self.height() * _HEIGHT_SHARE))
        self._panel.resize(width, height)
