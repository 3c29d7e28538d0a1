"""What waits is put on the agenda of the next meeting: an area nobody has spoken of, a point nobody has raised."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.office import Office, open_meeting
from domain.meetings import AgendaItem, ItemKind
from domain.planning import kind_of_heading

_SITUATION = "Lägesbild"  # a heading of the minutes, which are in Swedish


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPlace:
    """Where it stands now."""

    meeting_id: UUID
    item_id: UUID


class NextAgendaService:
    """Both functions give None when no meeting is planned; then one has to be planned first."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def put_area(self, area_id: UUID) -> AgendaPlace | None:
        """An item for an area at the next meeting under its agreement, unless one speaks of it already."""
        with self._office.store.writing() as work:
            meeting_id = self._next_meeting(work, area_id)
            if meeting_id is None:
                return None
            return AgendaPlace(
                meeting_id=meeting_id, item_id=self._item_of_area(work, meeting_id, area_id).id
            )

    def put_point(self, point_id: UUID) -> AgendaPlace | None:
        """Raise a point at the next meeting, under its area; under the situation when it has none."""
        with self._office.store.writing() as work:
            area_id = next(iter(work.points.get(point_id).area_ids), None)
            meeting_id = self._next_meeting(work, area_id)
            if meeting_id is None:
                return None
            item = (
                self._item_of_area(work, meeting_id, area_id)
                if area_id is not None
                else self._situation_item(work, meeting_id)
            )
            if point_id not in item.point_ids:
                work.agenda.change(replace(item, point_ids=(*item.point_ids, point_id)))
            return AgendaPlace(meeting_id=meeting_id, item_id=item.id)

    def _next_meeting(self, work: UnitOfWork, area_id: UUID | None) -> UUID | None:
        agreement_id = work.agreements.of_area(area_id) if area_id is not None else None
        meeting_id = work.meetings.next_open(self._office.today(), agreement_id)
        if meeting_id is not None:
            open_meeting(work, meeting_id)
        return meeting_id

    def _item_of_area(self, work: UnitOfWork, meeting_id: UUID, area_id: UUID) -> AgendaItem:
        items = work.agenda.of_meeting(meeting_id)
        there = next((item for item in items if area_id in item.area_ids), None)
        if there is not None:
            return there
        title = next(area.title for area in work.agreements.areas() if area.id == area_id)
        return self._added(work, meeting_id, title, items, (area_id,))

    def _situation_item(self, work: UnitOfWork, meeting_id: UUID) -> AgendaItem:
        items = work.agenda.of_meeting(meeting_id)
        there = next((item for item in items if item.kind is ItemKind.SITUATION), None)
        return there or self._added(work, meeting_id, _SITUATION, items)

    def _added(
        self,
        work: UnitOfWork,
        meeting_id: UUID,
        heading: str,
        items: Sequence[AgendaItem],
        area_ids: tuple[UUID, ...] = (),
    ) -> AgendaItem:
        """Before the formal end: whoever closes the meeting does so last."""
        item = AgendaItem(
            id=self._office.new_id(),
            meeting_id=meeting_id,
            heading=heading,
            kind=kind_of_heading(heading),
            area_ids=area_ids,
        )
        has_formal_end = bool(items) and items[-1].kind is ItemKind.FORMAL
        work.agenda.add(item, len(items) - has_formal_end)
        return item
