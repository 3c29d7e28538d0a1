"""What the meeting agrees on: att-satser, one a row, the last one empty and waiting."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.text_editor import MinutesTextEdit

_BAR_PX = 3
_ATT = re.compile(r"^att(\s+|$)", re.IGNORECASE)


class DecisionEditor(QWidget):
    """``edited()`` for the person's edits; Enter goes to the next row, Backspace in an empty row takes it away.

    ``row_added(MinutesTextEdit)`` for each new row.
    """

    edited = Signal()
    row_added = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._lines: list[_DecisionLine] = []
        self._title = text_label(self.tr("The meeting agrees"), "heading")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self._title)
        column.addLayout(self._beside_bar())
        self.show_decisions(())

    def decisions(self) -> tuple[str, ...]:
        """The att-satser without their att, even where it was typed once more; empty rows are none."""
        return tuple(text for line in self._lines if (text := line.decision()))

    def show_decisions(self, decisions: tuple[str, ...]) -> None:
        while self._lines:
            self._take_away(self._lines[-1])
        for decision in decisions:
            self._add_line(decision)
        self._keep_one_waiting()

    def write_next(self) -> None:
        """Put the caret in the row that waits."""
        self._lines[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _beside_bar(self) -> QHBoxLayout:
        bar = QFrame()
        set_look(bar, "hairline", value=True)
        bar.setFixedWidth(_BAR_PX)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(bar)
        row.addLayout(self._rows, 1)
        return row

    def _add_line(self, text: str = "") -> None:
        line = _DecisionLine(text, self._theme_feed, self)
        line.edited.connect(self._on_edited)
        line.next_wanted.connect(self._on_next_wanted)
        line.removal_wanted.connect(self._on_removal_wanted)
        self._lines.append(line)
        self._rows.addWidget(line)
        self._name_lines()
        self.row_added.emit(line.editor)

    def _take_away(self, line: "_DecisionLine") -> None:
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._name_lines()

    def _keep_one_waiting(self) -> None:
        if not self._lines or not self._lines[-1].is_empty():
            self._add_line()

    def _name_lines(self) -> None:
        for place, line in enumerate(self._lines, start=1):
            line.set_name(self.tr("Agreed, row {0}").format(place))

    def _on_edited(self) -> None:
        self._keep_one_waiting()
        self.edited.emit()

    def _on_next_wanted(self, line: "_DecisionLine") -> None:
        place = self._lines.index(line) + 1
        self._lines[min(place, len(self._lines) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_removal_wanted(self, line: "_DecisionLine") -> None:
        """The row that waits stays; from it too the caret goes back to the row before."""
        place = self._lines.index(line)
        if line is not self._lines[-1]:
            self._take_away(line)
            self.edited.emit()
        self._lines[max(0, place - 1)].write_at_end()


class _DecisionLine(QWidget):
    edited = Signal()
    next_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, text: str, theme_feed: ThemeFeed, parent: QWidget) -> None:
        super().__init__(parent)
        att = text_label("att", "att")
        self.editor = _OneDecision(theme_feed)
        self.editor.setPlaceholderText(self.tr("write the next one, or press F8"))
        self.editor.show_text(text)
        self.editor.edited.connect(self.edited)
        self.editor.enter_pressed.connect(self._on_enter)
        self.editor.backspace_in_nothing.connect(self._on_backspace)
        self.setFocusProxy(self.editor)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.BETWEEN, 0, 0, 0)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(att, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.editor, 1)

    def is_empty(self) -> bool:
        return not self.editor.text().strip()

    def decision(self) -> str:
        """What is written, on one line; the row itself says att."""
        return _ATT.sub("", self.editor.text().replace("\n", " ").strip(), count=1)

    def write_at_end(self) -> None:
        """Put the caret after what is written."""
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def set_name(self, name: str) -> None:
        self.editor.setAccessibleName(name)

    def _on_enter(self) -> None:
        self.next_wanted.emit(self)

    def _on_backspace(self) -> None:
        self.removal_wanted.emit(self)


class _OneDecision(MinutesTextEdit):
    enter_pressed = Signal()
    backspace_in_nothing = Signal()

    def __init__(self, theme_feed: ThemeFeed) -> None:
        super().__init__(theme_feed, least_lines=1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.enter_pressed.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspace_in_nothing.emit()
        else:
            super().keyPressEvent(event)
