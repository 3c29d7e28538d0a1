"""One loose thread: what it is, where it comes from, and what can be done about it at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.stacking_row import StackingRow

_STACKED_BELOW_PX = 780
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LooseRow(QWidget):
    """``moved(step)`` for the arrows up and down: the list goes on to the next row. Forms are put under the words."""

    moved = Signal(int)

    def __init__(self, theme_feed: ThemeFeed, words: str, facts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._first: QPushButton | None = None
        self._acts: dict[QObject, Callable[[], object]] = {}
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(words, wraps=True))
        column.addWidget(text_label(facts, "secondary", wraps=True))
        self._buttons = FlowRow(theme_feed, Space.INSIDE, centred=True)
        line = StackingRow(theme_feed, _STACKED_BELOW_PX)
        line.add_part(told, 1)
        line.add_part(self._buttons)
        self._tag_place = QHBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(Space.BETWEEN)
        row.addLayout(self._tag_place)
        row.addWidget(line, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.INSIDE, 0, Space.INSIDE)
        self._column.setSpacing(Space.INSIDE)
        self._column.addLayout(row)

    def show_area(self, letter: str, colour: int, title: str) -> None:
        """Put the tag of an area before the words."""
        self._tag_place.addWidget(
            AreaTag(self._theme_feed, letter, colour, title), 0, Qt.AlignmentFlag.AlignTop
        )

    def add_button(self, words: str, act: Callable[[], object], icon_name: str = "") -> None:
        """Add something to do; the first is where the keyboard comes to."""
        button = push_button(words, self._theme_feed, icon_name=icon_name, compact=True)
        self._acts[button] = act
        self._buttons.add(button)
        self._first = self._first or button
        button.clicked.connect(self._on_clicked)

    def put_under(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def focus_first(self) -> None:
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def _on_clicked(self) -> None:
        self._acts[self.sender()]()
