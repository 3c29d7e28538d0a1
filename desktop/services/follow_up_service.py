"""Follow-ups over all series: the list, and everything that may become of one of them outside a meeting."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from db.follow_up_lists import FollowUpPage
from db.follow_up_stretches import FollowUpCursor, Listed
from db.unit_of_work import UnitOfWork
from desktop.services.note_words import moved_note, reopened_note
from desktop.services.office import Office, open_meeting
from domain.errors import Problem, UserError
from domain.follow_up_list import (
    ComingMeeting,
    FollowUpFilter,
    FollowUpGroup,
    FollowUpState,
    FollowUpSummary,
    Grouping,
)
from domain.follow_ups import (
    Effect,
    Experience,
    FollowUp,
    ProgressNote,
    done,
    dropped,
    handed_over,
    judged,
    moved,
    needed_reason,
    reopened,
    reported_back,
)
from domain.meetings import AgendaItem
from domain.parties import Party
from domain.planning import item_for_follow_up

PAGE_ROWS = 200
MOST_MEETINGS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpCard:
    """One follow-up with the names beside its keys; ``returns_at`` is the meeting it is to be taken up at."""

    follow_up: FollowUp
    summary: FollowUpSummary
    handed_to: str
    returns_at: ComingMeeting | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpChoices:
    """What the list can be narrowed to: parties and areas that have follow-ups, and every series."""

    parties: tuple[FollowUpGroup, ...]
    areas: tuple[FollowUpGroup, ...]
    series: tuple[tuple[UUID, str], ...]


class FollowUpService:
    """What changes a follow-up takes it as it was read and gives it back as it became.

    Each raises ``UserError``: CHANGED_BY_OTHER when somebody else has written since, RECORD_GONE.
    """

    def __init__(self, office: Office) -> None:
        self._office = office

    # --- the list

    def list_page(
        self,
        wanted: FollowUpFilter,
        after: FollowUpCursor | None = None,
        *,
        grouping: Grouping = Grouping.DUE,
        group: FollowUpGroup | None = None,
    ) -> FollowUpPage:
        """At most 200, late ones first; of one group when it is named."""
        listed = Listed(wanted=wanted, today=self._office.today(), grouping=grouping, group=group)
        with self._office.store.reading() as work:
            return work.follow_up_lists.page(listed, after, PAGE_ROWS)

    def groups(self, wanted: FollowUpFilter, grouping: Grouping) -> list[FollowUpGroup]:
        """The headings of the list with their counts."""
        with self._office.store.reading() as work:
            return work.follow_up_lists.groups(wanted, grouping, self._office.today())

    def late_count(self, today: date) -> int:
        """How many open follow-ups were due before this day."""
        with self._office.store.reading() as work:
            return work.follow_up_lists.late_count(today)

    def choices(self) -> FollowUpChoices:
        every, today = FollowUpFilter(state=FollowUpState.ALL), self._office.today()
        with self._office.store.reading() as work:
            parties = work.follow_up_lists.groups(every, Grouping.PARTY, today)
            areas = work.follow_up_lists.groups(every, Grouping.AREA, today)
            series = work.series.all()
        return FollowUpChoices(
            parties=tuple(group for group in parties if group.key),
            areas=tuple(group for group in areas if group.key),
            series=tuple((each.id, each.name) for each in series),
        )

    def parties(self) -> list[Party]:
        """Every party, for whom a follow-up may be handed over to or agreed with."""
        with self._office.store.reading() as work:
            return work.parties.all()

    def show(self, follow_up_id: UUID) -> FollowUpCard:
        """Raises ``UserError(RECORD_GONE)``."""
        listed = Listed(wanted=FollowUpFilter(state=FollowUpState.ALL), today=self._office.today())
        with self._office.store.reading() as work:
            follow_up = work.follow_ups.get(follow_up_id)
            summary = work.follow_up_lists.summary(follow_up_id, listed)
            if summary is None:
                raise UserError(Problem.RECORD_GONE)
            return FollowUpCard(
                follow_up=follow_up,
                summary=summary,
                handed_to=work.parties.get(follow_up.handed_to_id).name if follow_up.handed_to_id else "",
                returns_at=work.follow_up_lists.meeting(follow_up.returns_at_id),
            )

    def meetings_to_come(self) -> list[ComingMeeting]:
        """Meetings a follow-up can be taken up at, the next first."""
        with self._office.store.reading() as work:
            return work.follow_up_lists.meetings_to_come(self._office.today(), MOST_MEETINGS)

    # --- what becomes of one

    def report_back(
        self, follow_up: FollowUp, text: str, *, noted_on: date | None = None, item_id: UUID | None = None
    ) -> FollowUp:
        """A dated note, kept as it is; ``item_id`` is the item of the meeting it was given at.

        Raises ``UserError``: REPORT_MISSING, DATE_IN_FUTURE.
        """
        today = self._office.today()
        note = self._note(text, noted_on or today, item_id)
        reported = reported_back(follow_up, note, today)
        return self._write(reported, lambda work: work.follow_ups.add_note(follow_up.id, note))

    def move(self, follow_up: FollowUp, due_on: date | None) -> FollowUp:
        """A new date; the old one stays in a note. The same date changes nothing.

        Raises ``UserError``: FOLLOW_UP_CLOSED, DUE_TOO_EARLY.
        """
        today = self._office.today()
        changed = moved(follow_up, due_on)
        if changed == follow_up:
            return follow_up
        note = self._note(moved_note(follow_up.due_on, due_on, today), today)
        return self._write(changed, lambda work: work.follow_ups.add_note(follow_up.id, note))

    def return_at(self, follow_up: FollowUp, meeting_id: UUID | None) -> FollowUp:
        """Take it up at a meeting to come: it is laid on that meeting's table, once. None takes the wish back.

        Raises ``UserError(MINUTES_LOCKED)`` when that meeting is over and done with.
        """
        changed = replace(follow_up, returns_at_id=meeting_id)
        if meeting_id is None:
            return self._write(changed)
        chosen = meeting_id
        return self._write(changed, lambda work: _lay_on_table(work, follow_up, chosen))

    def finish(
        self,
        follow_up: FollowUp,
        *,
        effect: Effect | None = None,
        experience: Experience | None = None,
        done_on: date | None = None,
    ) -> FollowUp:
        """Done today, or on an earlier day. The effect may be judged later.

        Raises ``UserError``: FOLLOW_UP_CLOSED, DATE_IN_FUTURE.
        """
        today = self._office.today()
        return self._write(done(follow_up, today, effect=effect, experience=experience, closed_on=done_on))

    def judge(
        self, follow_up: FollowUp, effect: Effect | None, experience: Experience | None = None
    ) -> FollowUp:
        """What came of it, and what was learnt on the way; either may be said anew."""
        return self._write(judged(follow_up, effect, experience))

    def hand_over(self, follow_up: FollowUp, to_party_id: UUID, reason: str) -> FollowUp:
        """Raises ``UserError``: REASON_MISSING, FOLLOW_UP_CLOSED."""
        return self._write(handed_over(follow_up, to_party_id, reason, self._office.today()))

    def drop(self, follow_up: FollowUp, reason: str) -> FollowUp:
        """Raises ``UserError``: REASON_MISSING, FOLLOW_UP_CLOSED."""
        return self._write(dropped(follow_up, reason, self._office.today()))

    def reopen(self, follow_up: FollowUp, reason: str) -> FollowUp:
        """Open again; the reason and how it had been closed stay in a note. Raises ``UserError(REASON_MISSING)``."""
        today = self._office.today()
        changed = reopened(follow_up, reason)
        note = self._note(reopened_note(follow_up, needed_reason(reason), today), today)
        return self._write(changed, lambda work: work.follow_ups.add_note(follow_up.id, note))

    def put_back(self, before: FollowUp, now: FollowUp) -> FollowUp:
        """Undo of a change of status: all as it was before, unless somebody has written since."""
        with self._office.store.taking_back() as work:
            return work.follow_ups.change(replace(before, version=now.version))

    def agree_from_minutes(
        self,
        item_id: UUID,
        what: str,
        *,
        origin_decision: int | None = None,
        party_id: UUID | None = None,
        role: str = "",
        due_on: date | None = None,
    ) -> FollowUp:
        """A follow-up of what finished minutes hold: agreed today, on the next meeting's table.

        It is of the item's first area, unless the agreement of that has ended since. Raises ``UserError``: WHAT_MISSING,
        DUE_TOO_EARLY.
        """
        if not what.strip():
            raise UserError(Problem.WHAT_MISSING)
        today = self._office.today()
        if due_on is not None and due_on < today:
            raise UserError(Problem.DUE_TOO_EARLY, day=today)
        with self._office.store.writing() as work:
            item = work.agenda.get(item_id)
            meeting = work.meetings.get(item.meeting_id)
            follow_up = FollowUp(
                id=self._office.new_id(),
                what=what.strip(),
                created_on=today,
                party_id=party_id,
                role=role.strip(),
                area_id=_area_of(work, item, today),
                due_on=due_on,
                origin_item_id=item_id,
                origin_decision=origin_decision,
                series_id=meeting.series_id,
            )
            work.follow_ups.add(follow_up)
        return follow_up

    def _note(self, text: str, noted_on: date, item_id: UUID | None = None) -> ProgressNote:
        return ProgressNote(id=self._office.new_id(), noted_on=noted_on, text=text.strip(), item_id=item_id)

    def _write(self, follow_up: FollowUp, beside: Callable[[UnitOfWork], object] | None = None) -> FollowUp:
        with self._office.store.writing() as work:
            if beside is not None:
                beside(work)
            return work.follow_ups.change(follow_up)


def _area_of(work: UnitOfWork, item: AgendaItem, today: date) -> UUID | None:
    for agreement in work.agreements.all():
        for area in agreement.areas:
            if area.id in item.area_ids[:1]:
                return None if agreement.has_ended_by(today) else area.id
    return None


def _lay_on_table(work: UnitOfWork, follow_up: FollowUp, meeting_id: UUID) -> None:
    open_meeting(work, meeting_id)
    on_table = {line.follow_up.id for line in work.follow_ups.appearances(meeting_id)}
    item = item_for_follow_up(work.agenda.of_meeting(meeting_id), follow_up)
    if item is not None and follow_up.id not in on_table:
        work.follow_ups.lay_on_table(item.id, follow_up.id, work.follow_ups.times_on_table(follow_up.id))
