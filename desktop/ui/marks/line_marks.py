"""Marks in a field of one line: short enough to be looked through at every key stroke."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.ui.marks.lines import line_of
from desktop.ui.marks.mark import Mark, MarkLook, MarkSource, marks_in
from desktop.ui.theme import ThemeFeed


class LineMarks(QObject):
    """As ``DocumentMarks``.

    WORKAROUND (Qt 6): a line edit has no formats of its own; those of an input method that writes nothing are drawn alike,
    until the text is another.
    """

    def __init__(self, editor: QLineEdit, sources: Sequence[MarkSource], theme_feed: ThemeFeed) -> None:
        super().__init__(editor)
        self._editor, self._sources, self._theme_feed = editor, sources, theme_feed
        self._typed_at: int | None = None
        editor.textChanged.connect(self._on_text_changed)
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        editor.installEventFilter(self)
        self.mark()

    def mark(self) -> None:
        sort = QInputMethodEvent.AttributeType.TextFormat
        caret, theme = self.caret(), self._theme_feed.theme
        lines = [
            QInputMethodEvent.Attribute(
                sort, mark.start - caret, mark.end - mark.start, line_of(mark.source.look, theme)
            )
            for mark in marks_in(self._editor.text(), self._sources, typed_at=self._typed_at)
        ]
        QApplication.sendEvent(self._editor, QInputMethodEvent("", lines))

    def mark_words(self, words: frozenset[str]) -> None:
        if any(word in self._editor.text() for word in words):
            self.mark()

    def at(self, position: int) -> Mark | None:
        touched = [each for each in self._marks() if each.touches(position)]
        return next((each for each in touched if each.start < position), next(iter(touched), None))

    def after(self, position: int) -> Mark | None:
        marks = self._marks()
        return next((each for each in marks if each.start >= position), marks[0] if marks else None)

    def all(self, look: MarkLook) -> Iterator[Mark]:
        yield from marks_in(self._editor.text(), [each for each in self._sources if each.look is look])

    def position_at(self, point: QPoint) -> int:
        return self._editor.cursorPositionAt(point)

    def caret(self) -> int:
        return self._editor.cursorPosition()

    def select(self, mark: Mark) -> QPoint:
        self._editor.setSelection(mark.start, mark.end - mark.start)
        return self._editor.mapToGlobal(self._editor.cursorRect().bottomLeft())

    def replace(self, mark: Mark, words: str) -> None:
        self._editor.setSelection(mark.start, mark.end - mark.start)
        self._editor.insert(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._leave_word()
        return super().eventFilter(watched, event)

    def _marks(self) -> list[Mark]:
        return marks_in(self._editor.text(), self._sources)

    def _on_text_changed(self) -> None:
        self._typed_at = self.caret() if self._editor.hasFocus() else None
        self.mark()

    def _on_caret_moved(self) -> None:
        if self._typed_at is not None and self._typed_at != self.caret():
            self._leave_word()

    def _leave_word(self) -> None:
        if self._typed_at is not None:
            self._typed_at = None
            self.mark()
