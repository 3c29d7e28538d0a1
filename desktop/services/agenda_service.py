"""Writing a meeting: items, their text, what was agreed, points and follow-ups under them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.office import Office, open_item, open_meeting, refuse_sealed
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp, FollowUpStatus, ProgressNote, with_status
from domain.meetings import AgendaItem, RemovedItem
from domain.planning import kind_of_heading
from domain.situation import SituationPoint


class AgendaService:
    """Every function raises ``UserError(MINUTES_LOCKED)`` once the minutes are finished, RECORD_GONE for what is gone."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def write_text(self, item_id: UUID, version: int, heading: str, text: str) -> int:
        """Save what has been typed; returns the item's new version. Raises ``UserError``: CHANGED_BY_OTHER, CHAIN_BROKEN.

        Called at every pause of the typing: the lock is left to the store's own trigger.
        """
        with self._office.store.writing() as work:
            refuse_sealed(work, work.seals.of_item(item_id))
            return work.agenda.write_text(item_id, version, heading, text)

    def change_item(self, item: AgendaItem) -> AgendaItem:
        """Heading, areas, decisions, time, mark.

        Raises ``UserError``: HEADING_MISSING, CHANGED_BY_OTHER, AREA_NOT_IN_FORCE for an area it has not had before.
        """
        if not item.heading.strip():
            raise UserError(Problem.HEADING_MISSING)
        with self._office.store.writing() as work:
            known = open_item(work, item.id)
            day = work.meetings.get(item.meeting_id).day
            work.agreements.ensure_areas_in_force(set(item.area_ids) - set(known.area_ids), day)
            return work.agenda.change(item)

    def add_item(self, meeting_id: UUID, heading: str, position: int) -> AgendaItem:
        """Raises ``UserError(HEADING_MISSING)``."""
        if not heading.strip():
            raise UserError(Problem.HEADING_MISSING)
        item = AgendaItem(
            id=self._office.new_id(),
            meeting_id=meeting_id,
            heading=heading.strip(),
            kind=kind_of_heading(heading),
        )
        with self._office.store.writing() as work:
            open_meeting(work, meeting_id)
            work.agenda.add(item, position)
        return item

    def remove_item(self, item_id: UUID) -> RemovedItem:
        """Take an item off the agenda; returns what ``put_back_item`` needs.

        Raises ``UserError(ITEM_HAS_FOLLOW_UPS)`` when a follow-up would then stand at no meeting at all.
        """
        with self._office.store.writing() as work:
            item = open_item(work, item_id)
            removed = _with_all_that_hangs_on(work, item)
            rest = [other.id for other in work.agenda.of_meeting(item.meeting_id) if other.id != item_id]
            work.agenda.remove(item_id)
            if not all(work.follow_ups.is_on_table(line.follow_up.id) for line in removed.on_table):
                raise UserError(Problem.ITEM_HAS_FOLLOW_UPS)
            work.agenda.arrange(rest)
        return removed

    def put_back_item(self, removed: RemovedItem) -> None:
        """Undo of ``remove_item``: the item with its text, decisions and points, and all that hung on it."""
        item = removed.item
        with self._office.store.taking_back() as work:
            open_meeting(work, item.meeting_id)
            work.agenda.add(item, removed.position)
            for line in removed.on_table:
                work.follow_ups.lay_on_table(item.id, line.follow_up.id, line.times_carried)
            for follow_up_id in removed.originated:
                work.follow_ups.change(replace(work.follow_ups.get(follow_up_id), origin_item_id=item.id))
            _hang_attendance_on(work, removed)

    def arrange(self, meeting_id: UUID, item_ids: Sequence[UUID]) -> None:
        """Lay the items in this order."""
        with self._office.store.writing() as work:
            open_meeting(work, meeting_id)
            work.agenda.arrange(item_ids)

    def blank_point(self, item: AgendaItem, source_party_id: UUID | None = None) -> SituationPoint:
        """A point that is not stored yet, of the item's areas and received today."""
        return SituationPoint(
            id=self._office.new_id(),
            source_party_id=source_party_id,
            received_on=self._office.today(),
            area_ids=item.area_ids,
        )

    def note_point(self, item_id: UUID, point: SituationPoint) -> AgendaItem:
        """Store a new point and raise it under an item; returns the item.

        Raises ``UserError``: POINT_IN_FUTURE, AREA_NOT_IN_FORCE.
        """
        with self._office.store.writing() as work:
            item = open_item(work, item_id)
            self._ensure_possible(work, point)
            work.points.add(point)
            return work.agenda.change(replace(item, point_ids=(*item.point_ids, point.id)))

    def raise_point(self, item_id: UUID, point_id: UUID) -> AgendaItem:
        """Take up a point that is already stored."""
        with self._office.store.writing() as work:
            item = open_item(work, item_id)
            return work.agenda.change(replace(item, point_ids=(*item.point_ids, point_id)))

    def change_point(self, point: SituationPoint) -> SituationPoint:
        """Raises as ``note_point``, and ``UserError(CHANGED_BY_OTHER)``."""
        with self._office.store.writing() as work:
            self._ensure_possible(work, point)
            return work.points.change(point)

    def _ensure_possible(self, work: UnitOfWork, point: SituationPoint) -> None:
        today = self._office.today()
        point.ensure_not_ahead(today)
        work.agreements.ensure_areas_in_force(point.area_ids, point.day or today)

    def drop_point(self, item_id: UUID, point_id: UUID) -> AgendaItem:
        """Take a point off an item; a point that then stands nowhere, and in no picture, goes too."""
        with self._office.store.writing() as work:
            item = open_item(work, item_id)
            rest = tuple(raised for raised in item.point_ids if raised != point_id)
            changed = work.agenda.change(replace(item, point_ids=rest))
            if not work.points.is_raised(point_id) and not work.pictures.holds(point_id):
                work.points.remove(point_id)
            return changed

    def points_not_raised(self, limit: int = 5) -> list[SituationPoint]:
        """The newest points no meeting has taken up."""
        with self._office.store.reading() as work:
            return work.points.never_raised(limit)

    def agree_follow_up(
        self,
        item_id: UUID,
        what: str,
        *,
        party_id: UUID | None = None,
        role: str = "",
        due_on: date | None = None,
        area_id: UUID | None = None,
    ) -> FollowUp:
        """A new follow-up from an item. Raises ``UserError``: WHAT_MISSING, AREA_NOT_IN_FORCE."""
        if not what.strip():
            raise UserError(Problem.WHAT_MISSING)
        with self._office.store.writing() as work:
            item = open_item(work, item_id)
            meeting = work.meetings.get(item.meeting_id)
            work.agreements.ensure_areas_in_force([area_id] if area_id else [], meeting.day)
            follow_up = FollowUp(
                id=self._office.new_id(),
                what=what.strip(),
                created_on=meeting.day,
                party_id=party_id,
                role=role.strip(),
                area_id=area_id,
                due_on=due_on,
                origin_item_id=item_id,
                series_id=meeting.series_id,
            )
            work.follow_ups.add(follow_up)
            work.follow_ups.lay_on_table(item_id, follow_up.id, 0)
        return follow_up

    def change_follow_up(self, follow_up: FollowUp) -> FollowUp:
        """What, who, when, status; notes have their own way in. Raises ``UserError``: WHAT_MISSING, CHANGED_BY_OTHER."""
        if not follow_up.what.strip():
            raise UserError(Problem.WHAT_MISSING)
        dated = with_status(follow_up, follow_up.status, self._office.today())
        with self._office.store.writing() as work:
            return work.follow_ups.change(dated)

    def note_progress(
        self, follow_up: FollowUp, text: str, status: FollowUpStatus, item_id: UUID | None = None
    ) -> FollowUp:
        """A dated report back at an item, and the status that follows from it. An empty text only sets the status."""
        today = self._office.today()
        with self._office.store.writing() as work:
            if text.strip():
                note = ProgressNote(
                    id=self._office.new_id(), noted_on=today, text=text.strip(), item_id=item_id
                )
                work.follow_ups.add_note(follow_up.id, note)
            return work.follow_ups.change(with_status(follow_up, status, today))

    def drop_follow_up(self, item_id: UUID, follow_up_id: UUID) -> None:
        """Take a follow-up off an item; one that then stands on no table goes too."""
        with self._office.store.writing() as work:
            open_item(work, item_id)
            work.follow_ups.take_off_table(item_id, follow_up_id)
            if not work.follow_ups.is_on_table(follow_up_id):
                work.follow_ups.remove(follow_up_id)

    def open_follow_ups(self, area_ids: Sequence[UUID]) -> list[FollowUp]:
        """Open follow-ups of some areas, over all series, by due date."""
        if not area_ids:
            return []
        with self._office.store.reading() as work:
            return work.follow_ups.open_of_areas(area_ids)


def _with_all_that_hangs_on(work: UnitOfWork, item: AgendaItem) -> RemovedItem:
    items = [other.id for other in work.agenda.of_meeting(item.meeting_id)]
    on_table = [line for line in work.follow_ups.appearances(item.meeting_id) if line.item_id == item.id]
    attendance = work.attendance.of_meeting(item.meeting_id)
    return RemovedItem(
        item=item,
        position=items.index(item.id),
        on_table=tuple(on_table),
        originated=tuple(line.follow_up.id for line in on_table if line.follow_up.origin_item_id == item.id),
        attendance=tuple(line for line in attendance if item.id in {line.from_item_id, line.until_item_id}),
    )


def _hang_attendance_on(work: UnitOfWork, removed: RemovedItem) -> None:
    """Those who came or left at the item do so again, unless their line has another end by now."""
    if not removed.attendance:
        return
    meeting_id, item_id = removed.item.meeting_id, removed.item.id
    came = {line.id for line in removed.attendance if line.from_item_id == item_id}
    left = {line.id for line in removed.attendance if line.until_item_id == item_id}
    lines = [
        replace(
            line,
            from_item_id=line.from_item_id or (item_id if line.id in came else None),
            until_item_id=line.until_item_id or (item_id if line.id in left else None),
        )
        for line in work.attendance.of_meeting(meeting_id)
    ]
    work.attendance.write(meeting_id, lines)
