"""A follow-up, written under the item it was agreed at or is reported back at.

Knows nothing of the store: it shows a follow-up and gives back what was written.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.follow_up_words import meetings_in_a_row
from desktop.ui.pages.meeting.choice_chips import Choice, ChoiceChips
from desktop.ui.pages.meeting.combo_boxes import CalmComboBox, PartyChoice
from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_foot import FormFoot
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.signs import FOLLOW_UP_SIGNS
from desktop.ui.words import word
from domain.agreements import PriorityArea
from domain.errors import Problem, UserError
from domain.follow_ups import Appearance, FollowUpStatus, ProgressNote
from domain.parties import Party

if TYPE_CHECKING:
    from domain.offers import FollowUpOffer

_WHO_WIDTH, _WHEN_WIDTH = 160, 150


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDraft:
    """What stands in the form. ``note`` is a new report back, empty when none was written."""

    what: str
    party_id: UUID | None
    role: str
    due_on: date | None
    area_id: UUID | None
    status: FollowUpStatus
    note: str


class FollowUpForm(Card):
    """``submitted`` comes when ``draft()`` can be asked for; ``cancelled`` when the user lets go of what was written."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._build()
        self._first = self._what
        self._lay_out()
        self._connect()

    def show_new(
        self,
        item_area_ids: Sequence[UUID],
        parties: Sequence[Party],
        areas: Sequence[PriorityArea],
        *,
        near: date,
        offered: "FollowUpOffer | None" = None,
    ) -> None:
        """A form for an item of these areas, with what is ``offered`` or empty.

        Typed dates are understood as on ``near``, the meeting's day.
        """
        own = next(iter(item_area_ids), None)
        begun = FollowUpDraft(what=offered.title if offered else "", party_id=offered.party_id if offered else None,
                              role="", due_on=offered.due_on if offered else None, area_id=own,
                              status=FollowUpStatus.NOT_STARTED, note="")  # fmt: skip
        self._show(begun, parties, areas, near)
        self._title.setText(self.tr("New follow-up"))
        self._in_a_row.setText("")
        self._show_notes(())
        self._report.hide()
        self._first = self._what

    def show_follow_up(
        self, appearance: Appearance, parties: Sequence[Party], areas: Sequence[PriorityArea], *, near: date
    ) -> None:
        """A follow-up that is reported back; the first focus is the report."""
        known = appearance.follow_up
        shown = FollowUpDraft(what=known.what, party_id=known.party_id, role=known.role, due_on=known.due_on,
                              area_id=known.area_id, status=known.status, note="")  # fmt: skip
        self._show(shown, parties, areas, near)
        self._title.setText(self.tr("Follow-up"))
        self._in_a_row.setText(meetings_in_a_row(appearance.times_carried))
        self._show_notes(known.notes)
        self._report.show()
        self._first = self._note

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead on to where one begins; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        self._first.setFocus(event.reason())

    @property
    def what_editor(self) -> QLineEdit:
        """Where it stands what is to be done."""
        return self._what

    @property
    def note_editor(self) -> QLineEdit:
        """Where a new report back is written."""
        return self._note

    def draft(self) -> FollowUpDraft:
        """What is written. Raises ``UserError(WHAT_MISSING)``."""
        what = self._what.text().strip()
        if not what:
            raise UserError(Problem.WHAT_MISSING)
        return FollowUpDraft(
            what=what,
            party_id=self._party.party_id(),
            role=self._role.text().strip(),
            due_on=self._due.chosen_date(),
            area_id=self._area.chosen(),
            status=cast("FollowUpStatus", self._status.chosen()),
            note=self._note.text().strip(),
        )

    def _show(
        self, draft: FollowUpDraft, parties: Sequence[Party], areas: Sequence[PriorityArea], near: date
    ) -> None:
        self._what_field.clear_error()
        self._what.setText(draft.what)
        self._what.setCursorPosition(0)
        self._party.show_parties(parties, draft.party_id, none_text=self.tr("Not stated"))
        self._role.setText(draft.role)
        self._role.setCursorPosition(0)
        self._due.show_date(draft.due_on, near)
        titles = [(area.id, f"{area.letter}  {area.title}") for area in areas]
        self._area.show_choices([(None, self.tr("No area")), *titles], draft.area_id)
        self._status.choose(draft.status)
        self._note.setText(draft.note)

    def _show_notes(self, notes: Sequence[ProgressNote]) -> None:
        lines = [f"{day_month(note.noted_on)}: {note.text}" for note in notes]
        self._notes.setText("\n".join(lines))
        self._notes_field.setVisible(bool(lines))

    def _build(self) -> None:
        self._title = text_label("", "section")
        self._in_a_row = text_label("", "secondary")
        self._what, self._role, self._note = QLineEdit(), QLineEdit(), QLineEdit()
        self._what_field = Field(self.tr("What is to be done"), self._what, self._theme_feed)
        self._party, self._area = PartyChoice(), CalmComboBox()
        self._role.setPlaceholderText(self.tr("A role, not a name"))
        self._due = DateLine(self.tr("Done by"), self._theme_feed, looks_ahead=True)
        statuses = [
            Choice(value=each, text=word(each), sign=FOLLOW_UP_SIGNS[each]) for each in FollowUpStatus
        ]
        self._status = ChoiceChips(self._theme_feed, self.tr("Status"), statuses)
        self._notes = text_label("", "quiet", wraps=True)
        self._notes_field = Field(self.tr("Earlier reports"), self._notes, self._theme_feed)
        self._report = QWidget()
        self._foot = FormFoot(self._theme_feed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._in_a_row)
        who = FlowRow(self._theme_feed)
        who.add(Field(self.tr("Party"), self._party, self._theme_feed), _WHO_WIDTH)
        who.add(Field(self.tr("Role"), self._role, self._theme_feed), _WHO_WIDTH)
        when = FlowRow(self._theme_feed)
        when.add(self._due, _WHEN_WIDTH)
        when.add(Field(self.tr("Area"), self._area, self._theme_feed), _WHEN_WIDTH)
        report = QVBoxLayout(self._report)
        report.setContentsMargins(0, 0, 0, 0)
        report.setSpacing(Space.BETWEEN)
        report.addWidget(Field(self.tr("Status"), self._status, self._theme_feed))
        report.addWidget(self._notes_field)
        report.addWidget(Field(self.tr("Report back"), self._note, self._theme_feed))
        self.body.setSpacing(Space.BETWEEN)
        self.body.addLayout(head)
        for part in (self._what_field, who, when, self._report, self._foot):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self._keys = FormKeys(self)
        self._what.textEdited.connect(self._what_field.clear_error)
        self._foot.save.clicked.connect(self.finish)
        self._foot.cancel.clicked.connect(self.cancelled)
        self._keys.finished.connect(self.finish)
        self._keys.left.connect(self.cancelled)

    def finish(self) -> None:
        """Say ``submitted`` if what is written can be used, else what is wrong with it, in its place."""
        if not self._due.is_understood():
            self._due.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        try:
            self.draft()
        except UserError as error:
            self._what_field.set_error(say(error))
            self._what.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.submitted.emit()
