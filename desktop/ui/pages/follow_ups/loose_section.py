"""A list of loose threads of one sort: its name, how many there are, and the first of them."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.follow_ups.loose_row import LooseRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel
from domain.orphans import LooseEnds

FIRST_SHOWN = 5
RecordT = TypeVar("RecordT")


class LooseSection(QWidget):
    """``show_ends`` shows five; the others are made when they are asked for."""

    def __init__(
        self, theme_feed: ThemeFeed, title: str, none_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = SectionLabel(title, "section")
        self._none = text_label(none_words, "quiet", wraps=True)
        self._more = push_button("", theme_feed, look="link", compact=True)
        self._more.clicked.connect(self._on_more)
        self._rows: list[LooseRow] = []
        self._lines: list[QWidget] = []
        self._rest: list[Callable[[], LooseRow]] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.PAGE)
        column.setSpacing(Space.TINY)
        column.addWidget(self._title)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(title)

    def show_ends(self, ends: LooseEnds[RecordT], make: Callable[[RecordT], LooseRow]) -> None:
        """Show these, each as the row that ``make`` makes of it."""
        self._let_go()
        self._rest = [partial(make, record) for record in ends.rows]
        self._title.set_count(ends.count or None)
        self._none.setVisible(not ends.rows)
        first = self.tr("Show the first {number}").format(number=len(ends.rows))
        self._more.setText(first if ends.count > len(ends.rows) else self.tr("Show all"))
        self._make(FIRST_SHOWN)

    def _make(self, number: int) -> None:
        for make in self._rest[:number]:
            row, line = make(), hairline()
            for widget in (line, row):
                self._list.addWidget(widget)
                widget.show()
            row.moved.connect(self._on_moved)
            self._rows.append(row)
            self._lines.append(line)
        self._rest = self._rest[number:]
        self._more.setVisible(bool(self._rest))

    def _let_go(self) -> None:
        for widget in (*self._rows, *self._lines):
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows, self._lines = [], []

    def _on_more(self) -> None:
        first_new = len(self._rows)
        self._make(len(self._rest))
        self._rows[first_new].focus_first()

    def _on_moved(self, step: int) -> None:
        here = next((place for place, row in enumerate(self._rows) if row is self.sender()), 0)
        target = here + step
        if 0 <= target < len(self._rows):
            self._rows[target].focus_first()
