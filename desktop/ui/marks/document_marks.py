"""Marks in a text of many lines. Nobody waits for them: a key stroke only moves the lines that are drawn already.

What was edited is looked through when the event loop has nothing else to do, a slice at a time.
"""

from collections.abc import Iterator, Sequence
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop.ui.marks.lines import line_of
from desktop.ui.marks.mark import Mark, MarkLook, MarkSource, marks_in
from desktop.ui.theme import ThemeFeed

_SLICE_S = 0.004


class DocumentMarks(QObject):
    """Draws with the additional formats of the layout, so that marking is no edit and can not be undone."""

    def __init__(
        self, editor: QTextEdit | QPlainTextEdit, sources: Sequence[MarkSource], theme_feed: ThemeFeed
    ) -> None:
        super().__init__(editor)
        self._editor, self._sources, self._theme_feed = editor, sources, theme_feed
        self._blocks = self._document.blockCount()
        self._unread: tuple[int, int] | None = None
        self._typed_at: int | None = None
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._read_on)
        self.mark()
        self._document.contentsChange.connect(self._on_contents_change)
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        editor.installEventFilter(self)

    @property
    def _document(self) -> QTextDocument:
        """WORKAROUND (PySide 6.12): asked for each time; one that is kept may be held for deleted while Qt still has it."""
        return self._editor.document()

    def mark(self) -> None:
        """Look through everything anew, in the colours of today."""
        self._lines = {look: line_of(look, self._theme_feed.theme) for look in MarkLook}
        self._put_off(0, self._document.characterCount())

    def mark_words(self, words: frozenset[str]) -> None:
        """Look through those paragraphs anew in which one of these stands."""
        for block in _blocks_from(self._document.begin()):
            text = block.text()
            if any(word in text for word in words):
                self._put_off(block.position(), block.position())

    def at(self, position: int) -> Mark | None:
        """The mark a caret there touches; of two the one that ends there."""
        touched = [each for each in self._marks(self._document.findBlock(position)) if each.touches(position)]
        return next((each for each in touched if each.start < position), next(iter(touched), None))

    def after(self, position: int) -> Mark | None:
        """The next mark that begins there or later, round from the end."""
        here = self._document.findBlock(position)
        for block in _blocks_from(here):
            for mark in self._marks(block):
                if mark.start >= position:
                    return mark
        return next(
            (mark for block in _blocks_from(self._document.begin()) for mark in self._marks(block)), None
        )

    def all(self, look: MarkLook) -> Iterator[Mark]:
        """Those of one kind, in reading order."""
        sources = [source for source in self._sources if source.look is look]
        for block in _blocks_from(self._document.begin()):
            yield from marks_in(block.text(), sources, offset=block.position())

    def position_at(self, point: QPoint) -> int:
        return self._editor.cursorForPosition(point).position()

    def caret(self) -> int:
        return self._editor.textCursor().position()

    def select(self, mark: Mark) -> QPoint:
        """Select what is marked; returns the point under it, on the screen."""
        self._editor.setTextCursor(self._cursor_over(mark))
        return self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft())

    def replace(self, mark: Mark, words: str) -> None:
        """Write this in its place, as one step that can be undone; the caret comes after it.

        The old words go last: Qt makes one step of what is inserted and what is typed after it.
        """
        cursor = self._editor.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(mark.start)
        cursor.insertText(words)
        cursor.setPosition(cursor.position() + mark.end - mark.start, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._leave_word()
        elif event.type() == QEvent.Type.Show and self._unread is not None:
            self._idle.start()
        return super().eventFilter(watched, event)

    def _cursor_over(self, mark: Mark) -> QTextCursor:
        cursor = self._editor.textCursor()
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _marks(self, block: QTextBlock, typed_at: int | None = None) -> list[Mark]:
        return marks_in(block.text(), self._sources, offset=block.position(), typed_at=typed_at)

    # --- edits

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        self._typed_at = position + added if self._editor.hasFocus() else None
        if self._unread is not None:
            self._unread = tuple(  # type: ignore[assignment]
                each if each <= position else max(position, each + added - removed) for each in self._unread
            )
        if self._document.blockCount() == self._blocks:
            self._move_lines(self._document.findBlock(position), position, removed, added)
        self._blocks = self._document.blockCount()
        self._put_off(position, position + added)

    def _move_lines(self, block: QTextBlock, position: int, removed: int, added: int) -> None:
        """Keep the lines under their words until they are looked for anew; an edited word loses its own."""
        layout = block.layout()
        drawn = layout.formats()
        if not drawn:
            return
        at = position - block.position()
        kept = []
        for line in drawn:
            if line.start >= at + removed:
                line.start += added - removed
                kept.append(line)
            elif line.start + line.length <= min(at, block.length() - 1):
                kept.append(line)
        layout.setFormats(kept)

    def _on_caret_moved(self) -> None:
        if self._typed_at is not None and not self._is_in_word(self._typed_at):
            self._leave_word()

    def _is_in_word(self, typed_at: int) -> bool:
        """Whether the caret is still in the word that was typed there."""
        block = self._document.findBlock(typed_at)
        first, last = sorted(each - block.position() for each in (self.caret(), typed_at))
        return first == last or (first >= 0 and block.text()[first:last].isalpha())

    def _leave_word(self) -> None:
        if self._typed_at is not None:
            typed_at, self._typed_at = self._typed_at, None
            self._put_off(typed_at, typed_at)

    # --- looking through, when there is time

    def _put_off(self, first: int, last: int) -> None:
        """What lies between two positions is to be looked through."""
        if self._unread is not None:
            first, last = min(first, self._unread[0]), max(last, self._unread[1])
        self._unread = first, last
        self._idle.start()

    def _read_on(self) -> None:
        if self._unread is None or not self._editor.isVisible():
            return
        began = perf_counter()
        first, last = self._unread
        block = self._document.findBlock(first)
        while block.isValid() and block.position() <= last:
            self._draw(block)
            block = block.next()
            if perf_counter() - began > _SLICE_S:
                break
        if block.isValid() and block.position() <= last:
            self._unread = block.position(), last
            self._idle.start()
        else:
            self._unread = None

    def _draw(self, block: QTextBlock) -> None:
        lines = []
        for mark in self._marks(block, self._typed_in(block)):
            line = QTextLayout.FormatRange()
            line.start, line.length = mark.start - block.position(), mark.end - mark.start
            line.format = self._lines[mark.source.look]
            lines.append(line)
        layout = block.layout()
        # What an input method is still composing has lines of its own; when it is done there is an edit.
        if lines != layout.formats() and not layout.preeditAreaText():
            layout.setFormats(lines)
            self._document.markContentsDirty(block.position(), block.length())

    def _typed_in(self, block: QTextBlock) -> int | None:
        """Where in a paragraph a word is being typed."""
        typed_at = self._typed_at
        if typed_at is None or not block.contains(typed_at) or not self._is_in_word(typed_at):
            return None
        return typed_at - block.position()


def _blocks_from(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()
