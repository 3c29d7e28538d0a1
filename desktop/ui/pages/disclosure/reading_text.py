"""Minutes to read, and to select in what is to be masked, with the mouse or with Shift and the arrows.

One text, so that whoever reads can go through all of it; each stretch knows its place in the minutes.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.ui.pages.disclosure.reading_lines import Piece, ReadingLine
from desktop.ui.theme import REGULAR, SEMIBOLD, Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.theme_tokens import TypeRole
from domain.minutes_places import Place

_LINE_SEPARATOR = "\u2028"
_FONTS: Mapping[str, tuple[TypeRole, int]] = {
    "title": ("title", SEMIBOLD), "heading": ("section", SEMIBOLD), "strong": ("body", SEMIBOLD),
}  # fmt: skip
_COLOURS: Mapping[str, ColourRole] = {"quiet": "text2", "mark": "warn"}
_ABOVE = {"title": 0, "heading": Space.SECTION, "mark": 0, "quiet": 0}


class Stretch(NamedTuple):
    """A stretch of a text of the minutes, in characters."""

    place: Place
    start: int
    end: int


class _Placed(NamedTuple):
    """Where a text lies in the document, in Qt's units of UTF-16."""

    place: Place
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + _units(self.text)


class ReadingText(QTextEdit):
    """``caret_moved`` comes whenever the caret or the selection moves."""

    caret_moved = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._lines: Sequence[ReadingLine] = ()
        self._covered: Mapping[Place, Sequence[tuple[int, int]]] = {}
        self._placed: list[_Placed] = []
        self._wholes: list[tuple[int, Place]] = []
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.document().setDocumentMargin(Space.CARD)
        self.cursorPositionChanged.connect(self.caret_moved)
        self.selectionChanged.connect(self.caret_moved)
        theme_feed.follow(self._on_theme_changed)

    def show_lines(
        self, lines: Sequence[ReadingLine], covered: Mapping[Place, Sequence[tuple[int, int]]]
    ) -> None:
        """Show minutes; ``covered`` are the stretches of each text that are masked. The caret stays where it was."""
        self._lines, self._covered = lines, covered
        caret, scrolled = self.textCursor().position(), self.verticalScrollBar().value()
        self._write()
        cursor = self.textCursor()
        cursor.setPosition(min(caret, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def selected(self) -> list[Stretch]:
        """What is selected of each text, without blanks at its ends."""
        cursor = self.textCursor()
        found = (
            self._within(placed, cursor.selectionStart(), cursor.selectionEnd()) for placed in self._placed
        )
        return [stretch for stretch in found if stretch is not None]

    def place_at_caret(self) -> Place | None:
        """The text the caret stands in, or the whole that its line says something about."""
        caret = self.textCursor().position()
        for placed in self._placed:
            if placed.start <= caret <= placed.end:
                return placed.place
        block = self.document().findBlock(caret)
        return next((whole for start, whole in self._wholes if start == block.position()), None)

    def select(self, place: Place, start: int | None = None, end: int | None = None) -> None:
        """Lead to a stretch of a text, or to the first text of a whole."""
        for placed in self._placed:
            if placed.place == place or place in placed.place.wholes:
                cursor = self.textCursor()
                cursor.setPosition(placed.start + _units(placed.text[: start or 0]))
                if placed.place == place:
                    to = placed.text if end is None else placed.text[:end]
                    cursor.setPosition(placed.start + _units(to), QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                self._lead_into_view()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _lead_into_view(self) -> None:
        """With some of what stands before it, and more of what comes after."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    def _write(self) -> None:
        self._placed, self._wholes = [], []
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, line in enumerate(self._lines):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block_format(line))
            if line.whole is not None:
                self._wholes.append((cursor.block().position(), line.whole))
            for piece in line.pieces:
                self._write_piece(cursor, piece, self._format(line))
        cursor.endEditBlock()

    def _write_piece(self, cursor: QTextCursor, piece: Piece, plain: QTextCharFormat) -> None:
        start = cursor.position()
        cursor.insertText(piece.text.replace("\n", _LINE_SEPARATOR), plain)
        if piece.place is None:
            return
        self._placed.append(_Placed(piece.place, piece.text, start))
        for first, last in self._covered_in(piece):
            covered = QTextCursor(self.document())
            covered.setPosition(start + _units(piece.text[:first]))
            covered.setPosition(start + _units(piece.text[:last]), QTextCursor.MoveMode.KeepAnchor)
            covered.mergeCharFormat(self._mask_format())

    def _covered_in(self, piece: Piece) -> Sequence[tuple[int, int]]:
        assert piece.place is not None
        if any(whole in self._covered for whole in piece.place.wholes):
            return [(0, len(piece.text))]
        return self._covered.get(piece.place, ())

    def _block_format(self, line: ReadingLine) -> QTextBlockFormat:
        spaced = QTextBlockFormat()
        spaced.setTopMargin(_ABOVE.get(line.look, Space.INSIDE))
        spaced.setBottomMargin(Space.TINY)
        spaced.setLeftMargin(line.indent * Space.CARD)
        return spaced

    def _format(self, line: ReadingLine) -> QTextCharFormat:
        theme = self._theme_feed.theme
        role, weight = _FONTS.get(line.look, ("body", REGULAR))
        written = QTextCharFormat()
        written.setFont(theme.font_of(role, weight))
        written.setForeground(theme.colour(_COLOURS.get(line.look, "text")))
        return written

    def _mask_format(self) -> QTextCharFormat:
        """Struck through as well as tinted: colour alone says nothing."""
        theme = self._theme_feed.theme
        masked = QTextCharFormat()
        masked.setFontStrikeOut(True)
        masked.setBackground(theme.colour("danger_tint"))
        masked.setForeground(theme.colour("danger"))
        return masked

    def _within(self, placed: _Placed, first: int, last: int) -> Stretch | None:
        start, end = max(first, placed.start) - placed.start, min(last, placed.end) - placed.start
        if start >= end:
            return None
        from_character, to_character = _characters(placed.text, start), _characters(placed.text, end)
        chosen = placed.text[from_character:to_character]
        blanks = len(chosen) - len(chosen.lstrip())
        if not chosen.strip():
            return None
        return Stretch(placed.place, from_character + blanks, from_character + len(chosen.rstrip()))

    def _on_theme_changed(self, _theme: Theme) -> None:
        if self._lines:
            self.show_lines(self._lines, self._covered)


def _units(text: str) -> int:
    """Qt counts a character beyond the basic plane as two."""
    return len(text.encode("utf-16-le")) // 2


def _characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore"))
