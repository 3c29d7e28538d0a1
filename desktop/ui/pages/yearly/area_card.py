"""One area of a yearly follow-up: its numbers, its indicators, the text and the footnotes under it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.yearly.footnote_list import FootnoteList
from desktop.ui.pages.yearly.indicator_rows import IndicatorRows
from desktop.ui.pages.yearly.number_strip import NumberStrip
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.stacking_row import StackingRow
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.report_text import AreaText
from domain.yearly import Figure, NumberName, Scope
from domain.yearly_report import ReportSection

_NOTES_BESIDE_FROM_PX = 900
_WORDS_SHARE, _NOTES_SHARE = 8, 5


class AreaCard(Card):
    """``edited(scope, text)`` for every key stroke; ``behind_wanted(scope, Figure)``; ``item_wanted(meeting, item)``.

    ``frozen`` is a kept version: to be read. ``proofing`` is what is marked in the text.
    """

    edited = Signal(object, str)
    behind_wanted = Signal(object, object)
    item_wanted = Signal(object, object)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        section: ReportSection,
        was: Mapping[NumberName, int],
        *,
        frozen: bool,
        proofing: Sequence[MarkSource] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self.scope: Scope = section.scope
        self._text: AreaText = section.text
        self._strip = NumberStrip(theme_feed, section.numbers, was, frozen=frozen)
        self._footnotes = FootnoteList(theme_feed)
        self._editor = _ReportTextEdit(theme_feed)
        self._editor.setAccessibleName(self.tr("Text on {area}").format(area=section.title))
        self._editor.setReadOnly(frozen)
        self._editor.show_text(section.text.text)
        if not frozen:
            MarkedEditor(self._editor, proofing, theme_feed)
        self.body.addLayout(self._head(section))
        self.body.addWidget(self._strip)
        if section.numbers.indicators:
            self.body.addWidget(IndicatorRows(theme_feed, section.numbers.indicators))
        self.body.addWidget(self._words_and_notes(frozen=frozen))
        self._footnotes.show_footnotes(self._text.cited)
        self._connect()

    @property
    def has_caret(self) -> bool:
        return self._editor.hasFocus()

    def focus_text(self) -> None:
        self._editor.setFocus()

    def focus_figure(self, figure: Figure) -> None:
        self._strip.focus_figure(figure)

    def _head(self, section: ReportSection) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        if section.letter:
            tag = AreaTag(self._theme_feed, section.letter, section.colour, section.title)
            head.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(text_label(section.title, "section", wraps=True), 1)
        return head

    def _words_and_notes(self, *, frozen: bool) -> StackingRow:
        """The footnotes stand beside the words they belong to, where a line of words would not be that long."""
        row = StackingRow(self._theme_feed, _NOTES_BESIDE_FROM_PX)
        row.set_spacing(Space.PAGE)
        row.add_part(self._editor if frozen else self._framed_editor(), _WORDS_SHARE, at_top=True)
        row.add_part(self._footnotes, _NOTES_SHARE, at_top=True)
        return row

    def _framed_editor(self) -> QFrame:
        """The editor in the frame of what is typed in, which shows where the caret is."""
        frame = QFrame()
        set_look(frame, "entry", value=True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.BETWEEN, Space.INSIDE, Space.BETWEEN, Space.INSIDE)
        column.addWidget(self._editor)
        return frame

    def _connect(self) -> None:
        self._strip.behind_wanted.connect(self._on_behind_wanted)
        self._editor.edited.connect(self._on_edited)
        self._footnotes.item_wanted.connect(self.item_wanted)

    def _on_edited(self) -> None:
        self._text = self._text.written(self._editor.text())
        self._footnotes.show_footnotes(self._text.cited)
        self.edited.emit(self.scope, self._text.text)

    def _on_behind_wanted(self, figure: Figure) -> None:
        self.behind_wanted.emit(self.scope, figure)


class _ReportTextEdit(MinutesTextEdit):
    """Tells the frame round it where the caret is."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._frame_active(is_active=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame_active(is_active=False)

    def _frame_active(self, *, is_active: bool) -> None:
        frame = self.parentWidget()
        if frame is not None:
            set_look(frame, "active", value=is_active)
