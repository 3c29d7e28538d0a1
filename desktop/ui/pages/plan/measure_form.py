"""A measure as it is written: cause, what is done, who takes part, when, how it goes in colour and words."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import cast
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.meeting.choice_chips import Choice, ChoiceChips
from desktop.ui.pages.meeting.combo_boxes import CalmComboBox
from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_foot import FormFoot
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.plan.measure_draft import MeasureDraft
from desktop.ui.pages.plan.party_toggles import PartyToggles
from desktop.ui.pages.plan.plan_signs import MEASURE_SIGNS
from desktop.ui.saying import say
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.words import word
from domain.errors import Problem, UserError
from domain.parties import Party
from domain.plan import MeasureKind, MeasureStatus, PlanMeasure

_TEXT_WIDTH, _DATE_WIDTH, _KIND_WIDTH = 240, 130, 150
_TEXT_LINES = 2


class MeasureForm(QWidget):
    """``submitted`` when it is to be stored, ``cancelled`` when it is let go of, ``edited`` for the user's edits only."""

    submitted = Signal()
    cancelled = Signal()
    edited = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._is_showing = False
        self._build()
        self._lay_out()
        self._connect()

    def show_draft(
        self,
        draft: MeasureDraft,
        *,
        is_new: bool,
        causes: Sequence[str],
        offered: Sequence[UUID],
        parties: Sequence[Party],
        near: date,
    ) -> None:
        """Show what has been written; ``causes`` are those of the area, so that measures against one are kept together."""
        self._is_showing = True
        self._draft, self._near = draft, near
        self._clear_errors()
        measure = draft.measure
        self._title.setText(self.tr("New measure") if is_new else self.tr("Change the measure"))
        self._causes.setStringList(list(dict.fromkeys(filter(None, causes))))
        self._cause.setText(measure.cause)
        self._cause.setCursorPosition(0)
        for editor, text in self._texts(
            measure.measure, measure.goal, measure.follow_up, measure.expected_effect
        ):
            editor.setPlainText(text)
        for line, text in ((self._starts, draft.starts_text), (self._due, draft.due_text)):
            line.show_date(None, near)
            line.line.setText(text)
        self._kind.choose(measure.kind)
        self._status.choose(measure.status)
        self._who.show_parties(offered, draft.party_ids, parties)
        self._keys.watch(self._who)
        self._is_showing = False

    def draft(self) -> MeasureDraft:
        """What stands in the form."""
        measure = replace(
            self._draft.measure,
            cause=self._cause.text(),
            measure=self._what.toPlainText(),
            goal=self._goal.toPlainText(),
            kind=self._kind.chosen(),
            status=cast("MeasureStatus", self._status.chosen()),
            follow_up=self._follow_up.toPlainText(),
            expected_effect=self._effect.toPlainText(),
        )
        return MeasureDraft(
            measure=measure,
            starts_text=self._starts.line.text(),
            due_text=self._due.line.text(),
            party_ids=self._who.ticked(),
        )

    def meet(self, stored: PlanMeasure | None) -> None:
        """Somebody else has stored another version: what is saved from now on replaces that one."""
        if stored is not None:
            known = replace(self._draft.measure, version=stored.version, commitments=stored.commitments)
            self._draft = replace(self._draft, measure=known)

    def focus_first(self) -> None:
        """Without choosing its words: the first letter typed would put them away."""
        self._cause.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_is_wrong(self, error: UserError) -> bool:
        """Say it at the field it is about; False when it is about none of them."""
        field = self._field_of.get(error.problem)
        if field is None:
            return False
        field.set_error(say(error))
        field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _finish(self) -> None:
        """Say ``submitted`` unless a date is not one: that says so itself."""
        self._clear_errors()
        for line in (self._starts, self._due):
            if not line.is_understood():
                line.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self.submitted.emit()

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        for text, _words in self._texts("", "", "", ""):
            MarkedEditor(text, sources, self._theme_feed)

    def _texts(self, *texts: str) -> list[tuple[QPlainTextEdit, str]]:
        return list(zip((self._what, self._goal, self._follow_up, self._effect), texts, strict=True))

    def _clear_errors(self) -> None:
        for field in (*self._field_of.values(), self._starts):
            field.clear_error()

    def _build(self) -> None:
        self._title = text_label("", "section")
        self._cause = QLineEdit()
        self._causes = QStringListModel(self)
        completer = QCompleter(self._causes, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            set_look(popup, "popup", value=True)
        self._cause.setCompleter(completer)
        self._what, self._goal, self._follow_up, self._effect = (QPlainTextEdit() for _each in range(4))
        self._kind = CalmComboBox()
        self._kind.show_choices([(kind, word(kind)) for kind in MeasureKind], MeasureKind.NOT_SAID)
        self._starts = DateLine(self.tr("Begins"), self._theme_feed, looks_ahead=True)
        self._due = DateLine(self.tr("When"), self._theme_feed, looks_ahead=True)
        self._who = PartyToggles(self._theme_feed)
        choices = [
            Choice(value=status, text=word(status), sign=MEASURE_SIGNS[status]) for status in MeasureStatus
        ]
        self._status = ChoiceChips(self._theme_feed, self.tr("How it goes"), choices)
        self._foot = FormFoot(self._theme_feed)

    def _lay_out(self) -> None:
        feed = self._theme_feed
        what = Field(self.tr("Measure"), self._what, feed)
        who = Field(self.tr("Who"), self._who, feed, help_text=self.tr("At least one party takes part."))
        colour_needs_words = self.tr("A colour always stands with words: what is done and what remains.")
        follow_up = Field(self.tr("Follow-up"), self._follow_up, feed, help_text=colour_needs_words)
        self._field_of = {
            Problem.WHAT_MISSING: what,
            Problem.MEASURE_WITHOUT_PARTY: who,
            Problem.END_BEFORE_START: self._due,
            Problem.MEASURE_NEEDS_WORDS: follow_up,
        }
        first, when, last = FlowRow(feed), FlowRow(feed), FlowRow(feed)
        first.add(Field(self.tr("Cause"), self._cause, feed), _TEXT_WIDTH)
        for field in (what, Field(self.tr("Operative goals"), self._goal, feed)):
            first.add(field, _TEXT_WIDTH)
        when.add(self._starts, _DATE_WIDTH)
        when.add(self._due, _DATE_WIDTH)
        when.add(Field(self.tr("Kind"), self._kind, feed), _KIND_WIDTH)
        last.add(follow_up, _TEXT_WIDTH)
        last.add(Field(self.tr("Expected effect"), self._effect, feed), _TEXT_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.BETWEEN, Space.INSIDE, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        status = Field(self.tr("How it goes"), self._status, feed)
        for part in (self._title, first, who, when, status, last, self._foot):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self._keys = FormKeys(self)
        self._keys.finished.connect(self._finish)
        self._keys.left.connect(self.cancelled)
        self._foot.save.clicked.connect(self._finish)
        self._foot.cancel.clicked.connect(self.cancelled)
        for line in (self._cause, self._starts.line, self._due.line):
            line.textEdited.connect(self.edited)
        for editor in (self._what, self._goal, self._follow_up, self._effect):
            editor.setTabChangesFocus(True)
            editor.textChanged.connect(self._on_text_changed)
        self._kind.activated.connect(self.edited)
        self._status.choice_changed.connect(self.edited)
        self._who.edited.connect(self.edited)
        self._theme_feed.follow(self._on_text_size_changed)

    def _on_text_changed(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    def _on_text_size_changed(self, theme: Theme) -> None:
        line = QFontMetrics(theme.font_of("body")).lineSpacing()
        for editor in (self._what, self._goal, self._follow_up, self._effect):
            editor.setFixedHeight(line * _TEXT_LINES + Space.PAGE)
