"""The facts of an agreement: what it is called, between whom, for what, from when to when, and how it came about."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.agreements.agreement_draft import AgreementDraft
from desktop.ui.pages.agreements.day_field import DayField
from desktop.ui.pages.agreements.party_rows import PartiesEditor
from desktop.ui.pages.agreements.prolongation_rows import ProlongationsEditor
from desktop.ui.pages.agreements.rows_editor import RowsEditor
from desktop.ui.pages.agreements.step_rows import StepsEditor
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.words import word
from domain.agreement_checks import AgreementPart
from domain.agreements import Agreement, AgreementLevel
from domain.parties import Party

_DAY_PX, _LEVEL_PX, _REPLACES_PX = 150, 150, 260
_PURPOSE_LINES = 3


class FactsForm(QWidget):
    """``edited`` comes for the user's edits only. Areas are not its business."""

    edited = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._is_showing = False
        self._build()
        self._lay_out()
        self._connect()

    def set_parties(self, parties: Sequence[Party]) -> None:
        self.parties.set_parties(parties)

    def show_draft(self, draft: AgreementDraft, others: Sequence[Agreement], today: date) -> None:
        """Show an agreement as it was last written; it may replace one of ``others``."""
        self._is_showing = True
        for field in self._fields.values():
            field.clear_error()
        self._title.setText(draft.title)
        self._level.choose(draft.level)
        self._replaces.set_choices(
            [(None, self.tr("None")), *((each.id, each.title) for each in others if each.id != draft.id)]
        )
        self._replaces.choose(draft.replaces_id)
        if self._purposes.toPlainText() != draft.purposes:
            self._purposes.setPlainText(draft.purposes)
        self._signed.show_text(draft.signed, today)
        self._valid_from.show_text(draft.valid_from, today)
        self._valid_to.show_text(draft.valid_to, today)
        self.parties.show_rows(draft.parties, today)
        self._prolongations.show_rows(draft.prolongations, today)
        self._steps.show_rows(draft.steps, today)
        self._is_showing = False

    def draft(self, shown: AgreementDraft) -> AgreementDraft:
        """Return the draft that is shown with what stands in the fields now."""
        return replace(
            shown,
            title=self._title.text(),
            level=self._level.chosen() or shown.level,
            replaces_id=self._replaces.chosen(),
            purposes=self._purposes.toPlainText(),
            signed=self._signed.text(),
            valid_from=self._valid_from.text(),
            valid_to=self._valid_to.text(),
            parties=self.parties.rows(),
            prolongations=self._prolongations.rows(),
            steps=self._steps.rows(),
        )

    def say_wrong(self, part: AgreementPart, row: int, sentence: str = "") -> None:
        """Say what is wrong at its field and lead the hand there; a date without a sentence knows itself."""
        if part in self._rows:
            self._rows[part].say_wrong(row, sentence)
            return
        field = self._fields[part]
        if isinstance(field, DayField) and not sentence:
            field.say_no_date()
        else:
            field.set_error(sentence)
        field.editor.setFocus()

    def knows(self, part: AgreementPart) -> bool:
        """Whether the part is shown here."""
        return part in self._rows or part in self._fields

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        MarkedEditor(self._purposes, sources, self._theme_feed)

    def focus_title(self) -> None:
        self._title.setFocus()

    def _build(self) -> None:
        feed = self._theme_feed
        self._title, self._purposes = QLineEdit(), QPlainTextEdit()
        self._purposes.setTabChangesFocus(True)
        self._level: ChoiceBox[AgreementLevel] = ChoiceBox()
        self._level.set_choices([(level, word(level)) for level in AgreementLevel])
        self._replaces: ChoiceBox[UUID | None] = ChoiceBox()
        self._signed = DayField(self.tr("Signed"), feed)
        self._valid_from = DayField(self.tr("Valid from"), feed)
        self._valid_to = DayField(self.tr("Valid to"), feed, is_last=True)
        self.parties = PartiesEditor(feed)
        self._prolongations = ProlongationsEditor(feed)
        self._steps = StepsEditor(feed)
        self._fields: dict[AgreementPart, Field] = {
            AgreementPart.TITLE: Field(self.tr("Title"), self._title, feed),
            AgreementPart.VALID_FROM: self._valid_from,
            AgreementPart.VALID_TO: self._valid_to,
            AgreementPart.SIGNED: self._signed,
            AgreementPart.REPLACES: Field(self.tr("Replaces"), self._replaces, feed),
        }
        self._rows: dict[AgreementPart, RowsEditor[Any]] = {
            AgreementPart.PARTIES: self.parties,
            AgreementPart.PROLONGATIONS: self._prolongations,
            AgreementPart.STEPS: self._steps,
        }

    def _lay_out(self) -> None:
        feed = self._theme_feed
        days = FlowRow(feed)
        for day in (self._valid_from, self._valid_to, self._signed):
            days.add(day, _DAY_PX)
        kind = FlowRow(feed)
        kind.add(Field(self.tr("Level"), self._level, feed), _LEVEL_PX)
        kind.add(self._fields[AgreementPart.REPLACES], _REPLACES_PX)
        purposes_help = self.tr("For which purposes the parties collaborate (9 §).")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.CARD)
        column.addWidget(self._fields[AgreementPart.TITLE])
        column.addWidget(kind)
        column.addWidget(days)
        column.addWidget(Field(self.tr("Purposes"), self._purposes, feed, help_text=purposes_help))
        for editor in self._rows.values():
            column.addWidget(editor)
        column.addStretch(1)

    def _connect(self) -> None:
        self._title.textEdited.connect(self.edited)
        for box in (self._level, self._replaces):
            box.activated.connect(self.edited)
        for day in (self._signed, self._valid_from, self._valid_to):
            day.edited.connect(self.edited)
        self._purposes.textChanged.connect(self._on_purposes_changed)
        for editor in self._rows.values():
            editor.edited.connect(self.edited)
        self._theme_feed.follow(self._on_text_size_changed)

    def _on_purposes_changed(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    def _on_text_size_changed(self, theme: Theme) -> None:
        line = QFontMetrics(theme.font_of("body")).lineSpacing()
        self._purposes.setFixedHeight(line * _PURPOSE_LINES + Space.CARD)
