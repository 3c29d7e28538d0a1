"""Where minutes are written: large, calm, plain text only, as high as what has been written.

Knows nothing of meetings; it shows a text, gives it back, and says when the user has changed it.
"""

from math import ceil

from PySide6.QtCore import QMimeData, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFontInfo, QFontMetricsF, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QTextEdit, QWidget

from desktop.ui.theme import SEMIBOLD, Space, Theme, ThemeFeed
from desktop.ui.widgets.look import set_look

LINE_HEIGHT_PERCENT, HEADING_LINE_HEIGHT_PERCENT = 150, 130
MOST_CHARACTERS_A_LINE = 80
# An ordinary sentence, to know how wide ordinary characters are in the font.
_SAMPLE = "Mötet går igenom tre platser: stationsplanen i Älvsjö och parkstråket i Solberga."
_PARAGRAPH_SEPARATOR, _LINE_SEPARATOR = "\u2029", "\u2028"


class MinutesTextEdit(QTextEdit):
    """Plain text in and out. ``edited`` comes for the user's edits only, never for ``show_text``.

    It has no scroll bar of its own: it lies in a scrolling column, and keeps the caret in view.
    """

    edited = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        *,
        least_lines: int = 3,
        is_heading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least_lines, self._is_heading = least_lines, is_heading
        self._is_showing = False
        self._heights: dict[int, float] = {}
        self._measure_font(theme_feed.theme)
        set_look(self, "bare", value=True)
        set_look(self, "heading", value=is_heading)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)  # what lies round it knows the height before the width has come
        self.setSizePolicy(policy)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._on_document_size_changed)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self._space_lines()
        theme_feed.follow(self._on_theme_changed)

    def text(self) -> str:
        """Return what is written, lines parted by line feeds; hard spaces stay (toPlainText loses them)."""
        raw = self.document().toRawText()
        return raw.replace(_PARAGRAPH_SEPARATOR, "\n").replace(_LINE_SEPARATOR, "\n")

    def show_text(self, text: str) -> None:
        """Show another text from its beginning. What could be undone in the old one is gone."""
        self._is_showing = True
        self.setUndoRedoEnabled(False)
        self.setPlainText(text)
        self._space_lines()
        self.setUndoRedoEnabled(True)
        self._is_showing = False

    def insert_text(self, text: str) -> None:
        """Write at the caret as if the user had: it counts as an edit and can be undone."""
        self.textCursor().insertText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste words, never looks."""
        if source.hasText():
            self.insert_text(source.text().replace("\r\n", "\n"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        frame = self.width() - self.viewport().width()
        written = self._written_height(self._wrap_width(width - frame))
        air = 0 if self._is_heading else Space.TINY
        return ceil(max(written, self._line_px * self._least_lines)) + air

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap_lines()

    def _space_lines(self) -> None:
        spaced = QTextBlockFormat()
        spaced.setLineHeight(self._line_percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(spaced)

    def _measure_font(self, theme: Theme) -> None:
        """Once for a theme: until an editor is shown its layout asks for heights thirty times."""
        font = theme.font_of("title", SEMIBOLD) if self._is_heading else theme.font_of("writing")
        percent = HEADING_LINE_HEIGHT_PERCENT if self._is_heading else LINE_HEIGHT_PERCENT
        metrics, size_px = QFontMetricsF(font), QFontInfo(font).pixelSize()
        self._line_px = size_px * percent / 100
        # Qt counts in the font's own line height, which differs by a third between fonts; we count in its size.
        self._line_percent = percent * size_px / metrics.height()
        self._widest_px = ceil(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MOST_CHARACTERS_A_LINE)

    def _wrap_lines(self) -> None:
        self.setLineWrapColumnOrWidth(self._wrap_width(self.viewport().width()))

    def _wrap_width(self, room: int) -> int:
        """Return how wide lines are in a viewport as wide as this."""
        return max(1, min(room, self._widest_px))

    def _written_height(self, wrap_width: int) -> float:
        """Return the height of the text in lines as wide as this; at another width than now a copy is laid out."""
        if wrap_width == self.lineWrapColumnOrWidth():
            return self.document().size().height()
        if wrap_width not in self._heights:
            copy = self.document().clone()
            copy.setParent(None)  # a clone belongs to nobody and would stay for ever; now it is Python's
            copy.documentLayout().setPaintDevice(self.viewport())
            copy.setTextWidth(wrap_width)
            self._heights[wrap_width] = copy.size().height()
        return self._heights[wrap_width]

    def _on_document_size_changed(self, _size: QSizeF) -> None:
        self._heights.clear()
        self.updateGeometry()

    def _on_text_changed(self) -> None:
        self._heights.clear()
        if not self._is_showing:
            self.edited.emit()

    def _on_caret_moved(self) -> None:
        column = self._scrolling_column()
        content = column.widget() if column is not None else None
        if column is not None and content is not None and self.hasFocus():
            place = self.viewport().mapTo(content, self.cursorRect().center())
            column.ensureVisible(place.x(), place.y(), 0, self.cursorRect().height())

    def _scrolling_column(self) -> QScrollArea | None:
        ancestor = self.parentWidget()
        while ancestor is not None and not isinstance(ancestor, QScrollArea):
            ancestor = ancestor.parentWidget()
        return ancestor

    def _on_theme_changed(self, theme: Theme) -> None:
        # The style sheet sets the same font, but not before the editor is first shown.
        self._measure_font(theme)
        self._wrap_lines()
        self.updateGeometry()
