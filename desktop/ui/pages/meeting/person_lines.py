"""The dotted line under what looks like personal data, in texts of many lines and of one, and what lies at a point of them.

Knows nothing of persons: somebody else says what to mark.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QSignalBlocker
from PySide6.QtGui import QInputMethodEvent, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from desktop.ui.theme import ThemeFeed
from domain.person_data import Finding, FindingKind

Find = Callable[[str], Sequence[Finding]]
_LAST_OF_ONE_UNIT = "\uffff"


@dataclass(frozen=True, slots=True)
class Spot:
    """What is marked, from ``start`` up to ``end``: in UTF-16 units, as Qt counts, where 🚓 is two."""

    start: int
    end: int
    kind: FindingKind
    words: str


def spots_of(text: str, find: Find, offset: int = 0) -> Iterator[Spot]:
    """``offset`` is where the text begins in its document."""
    found = find(text)
    has_wide = bool(found) and max(text) > _LAST_OF_ONE_UNIT
    for each in found:
        start, end = ((_units(text[:at]) if has_wide else at) + offset for at in (each.start, each.end))
        yield Spot(start, end, each.kind, each.words(text))


class TextLines(QSyntaxHighlighter):
    """In a text of many lines. At a key stroke only the paragraph that changed is looked through."""

    def __init__(self, editor: QTextEdit | QPlainTextEdit, find: Find, theme_feed: ThemeFeed) -> None:
        super().__init__(editor.document())
        self._editor, self._find, self._theme_feed = editor, find, theme_feed

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        line = dotted(self._theme_feed)
        for spot in spots_of(text, self._find):
            self.setFormat(spot.start, spot.end - spot.start, line)

    def mark(self) -> None:
        """Look through everything anew. The editor would tell of it as of an edit."""
        with QSignalBlocker(self._editor):
            self.rehighlight()

    def spots(self) -> list[Spot]:
        block = self.document().begin()
        found: list[Spot] = []
        while block.isValid():
            found += spots_of(block.text(), self._find, block.position())
            block = block.next()
        return found

    def position_at(self, point: QPoint) -> int:
        return self._editor.cursorForPosition(point).position()

    def caret(self) -> int:
        return self._editor.textCursor().position()

    def select(self, spot: Spot) -> QPoint:
        """Select what is marked; returns the point under it, on the screen."""
        cursor = self._editor.textCursor()
        cursor.setPosition(spot.start)
        cursor.setPosition(spot.end, cursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        return self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft())


class OneLine(QObject):
    """In a field of one line.

    WORKAROUND (Qt 6): a line edit has no formats of its own; those of an input method that writes nothing are drawn alike,
    until the text is another.
    """

    def __init__(self, editor: QLineEdit, find: Find, theme_feed: ThemeFeed) -> None:
        super().__init__(editor)
        self._editor, self._find, self._theme_feed = editor, find, theme_feed
        editor.textChanged.connect(self.mark)

    def mark(self) -> None:
        caret = self._editor.cursorPosition()
        sort = QInputMethodEvent.AttributeType.TextFormat
        lines = [
            QInputMethodEvent.Attribute(
                sort, spot.start - caret, spot.end - spot.start, dotted(self._theme_feed)
            )
            for spot in self.spots()
        ]
        QApplication.sendEvent(self._editor, QInputMethodEvent("", lines))

    def spots(self) -> list[Spot]:
        return list(spots_of(self._editor.text(), self._find))

    def position_at(self, point: QPoint) -> int:
        return self._editor.cursorPositionAt(point)

    def caret(self) -> int:
        return self._editor.cursorPosition()

    def select(self, spot: Spot) -> QPoint:
        self._editor.setSelection(spot.start, spot.end - spot.start)
        return self._editor.mapToGlobal(self._editor.cursorRect().bottomLeft())


def dotted(theme_feed: ThemeFeed) -> QTextCharFormat:
    theme = theme_feed.theme
    line = QTextCharFormat()
    line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    line.setUnderlineColor(theme.colour("text" if theme.is_contrast else "warn"))
    return line


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
