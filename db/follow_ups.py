"""Follow-ups with their progress notes, and where each was on the table."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.follow_ups import Appearance, Experience, FollowUp, ProgressNote

_follow_up = tables.follow_up
_note = tables.progress_note
_appearance = tables.appearance
_item = tables.agenda_item
_meeting = tables.meeting
_IS_OPEN = _follow_up.c.closed_on.is_(None)  # what the indexes of open ones are made with: see ``_values``


class FollowUps:
    """Open ones by due date, those without a date last."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, follow_up_id: UUID) -> FollowUp:
        """Raises ``UserError(RECORD_GONE)``."""
        row = self._rows.fetch_one(sa.select(_follow_up).where(_follow_up.c.id == follow_up_id))
        return self._whole([row], _follow_up.c.id == follow_up_id)[0]

    def some(self, follow_up_ids: Iterable[UUID]) -> list[FollowUp]:
        """Those of these keys that are there, in the order they were agreed."""
        wanted = _follow_up.c.id.in_(list(follow_up_ids))
        order = (_follow_up.c.created_on, _follow_up.c.id)
        return self._whole(self._rows.fetch(sa.select(_follow_up).where(wanted).order_by(*order)), wanted)

    def appearances(self, meeting_id: UUID) -> list[Appearance]:
        """The follow-ups on the table at a meeting, in the order of its items."""
        at_meeting = _follow_up.join(_appearance).join(_item, _appearance.c.item_id == _item.c.id)
        statement = (
            sa.select(_follow_up, _appearance.c.item_id, _appearance.c.times_carried)
            .select_from(at_meeting)
            .where(_item.c.meeting_id == meeting_id)
            .order_by(_item.c.position, _appearance.c.position)
        )
        rows = self._rows.fetch(statement)
        on_table = _follow_up.c.id.in_(
            sa.select(_appearance.c.follow_up_id)
            .join(_item, _appearance.c.item_id == _item.c.id)
            .where(_item.c.meeting_id == meeting_id)
        )
        whole = self._whole(rows, on_table)
        return [
            Appearance(follow_up=follow_up, item_id=row.item_id, times_carried=row.times_carried)
            for row, follow_up in zip(rows, whole, strict=True)
        ]

    def open_of_series(self, series_id: UUID) -> list[tuple[FollowUp, int]]:
        """What a series still waits for, each with the number of its meetings it has stood at so far.

        0 is one that was agreed after its meeting, from the finished minutes: it has stood at none.
        """
        times = (
            sa.select(_appearance.c.follow_up_id, sa.func.count(_item.c.meeting_id.distinct()).label("times"))
            .select_from(_appearance.join(_item, _appearance.c.item_id == _item.c.id).join(_meeting))
            .where(_meeting.c.series_id == series_id)
            .group_by(_appearance.c.follow_up_id)
            .subquery()
        )
        rows = self._rows.fetch(
            sa.select(_follow_up, times.c.times)
            .select_from(_follow_up.outerjoin(times, times.c.follow_up_id == _follow_up.c.id))
            .where(_IS_OPEN, sa.or_(_follow_up.c.series_id == series_id, times.c.times > 0))
            .order_by(*_by_due_date())
        )
        whole = self._whole(rows, _follow_up.c.id.in_([row.id for row in rows]))
        return [(follow_up, row.times or 0) for row, follow_up in zip(rows, whole, strict=True)]

    def open_of_areas(self, area_ids: Iterable[UUID]) -> list[FollowUp]:
        """Open follow-ups of some areas, whatever series they come from."""
        condition = sa.and_(_follow_up.c.area_id.in_(list(area_ids)), _IS_OPEN)
        rows = self._rows.fetch(sa.select(_follow_up).where(condition).order_by(*_by_due_date()))
        return self._whole(rows, condition)

    def find(self, what: str, created_on: Any, party_id: UUID | None) -> FollowUp | None:
        """The follow-up that says the same, agreed the same day with the same party."""
        condition = sa.and_(
            _follow_up.c.what == what,
            _follow_up.c.created_on == created_on,
            _follow_up.c.party_id.is_not_distinct_from(party_id),
        )
        found = self._whole(self._rows.fetch(sa.select(_follow_up).where(condition)), condition)
        return found[0] if found else None

    def add(self, follow_up: FollowUp) -> None:
        self._rows.insert(_follow_up, {"id": follow_up.id, **_values(follow_up)})
        for note in follow_up.notes:
            self.add_note(follow_up.id, note)

    def change(self, follow_up: FollowUp) -> FollowUp:
        """Write everything but the notes, which are only ever added. Raises as ``Rows.update``."""
        self._rows.update(_follow_up, follow_up.id, follow_up.version, _values(follow_up))
        return self.get(follow_up.id)

    def add_note(self, follow_up_id: UUID, note: ProgressNote) -> None:
        self._rows.add(
            _note,
            {
                "id": note.id,
                "follow_up_id": follow_up_id,
                "noted_on": note.noted_on,
                "text": note.text,
                "item_id": note.item_id,
                "created_at": self._rows.now,
            },
        )

    def lay_on_table(self, item_id: UUID, follow_up_id: UUID, times_carried: int) -> None:
        """Put a follow-up last under an item."""
        last = sa.select(sa.func.coalesce(sa.func.max(_appearance.c.position), -1)).where(
            _appearance.c.item_id == item_id
        )
        self._rows.add(
            _appearance,
            {
                "item_id": item_id,
                "follow_up_id": follow_up_id,
                "position": int(self._rows.fetch_one(last)[0]) + 1,
                "times_carried": times_carried,
            },
        )

    def take_off_table(self, item_id: UUID, follow_up_id: UUID) -> None:
        same = sa.and_(_appearance.c.item_id == item_id, _appearance.c.follow_up_id == follow_up_id)
        self._rows.take(_appearance, same)

    def is_on_table(self, follow_up_id: UUID) -> bool:
        statement = sa.select(_appearance.c.item_id).where(_appearance.c.follow_up_id == follow_up_id)
        return bool(self._rows.fetch(statement.limit(1)))

    def times_on_table(self, follow_up_id: UUID) -> int:
        """The number of meetings it has stood at."""
        statement = (
            sa.select(sa.func.count(_item.c.meeting_id.distinct()))
            .select_from(_appearance.join(_item, _appearance.c.item_id == _item.c.id))
            .where(_appearance.c.follow_up_id == follow_up_id)
        )
        return int(self._rows.fetch_one(statement)[0])

    def remove(self, follow_up_id: UUID) -> None:
        """Only one that stands on no meeting's table can go; anything else is refused by its keys."""
        self._rows.remove(_follow_up, follow_up_id)

    def _whole(self, rows: Iterable[sa.Row[Any]], condition: sa.ColumnElement[bool]) -> list[FollowUp]:
        statement = (
            sa.select(_note)
            .select_from(_note.join(_follow_up))
            .where(condition)
            .order_by(_note.c.follow_up_id, _note.c.noted_on, _note.c.id)
        )
        notes = {
            owner: tuple(
                ProgressNote(id=note.id, noted_on=note.noted_on, text=note.text, item_id=note.item_id)
                for note in parts
            )
            for owner, parts in groupby(self._rows.fetch(statement), attrgetter("follow_up_id"))
        }
        return [_whole_follow_up(row, notes.get(row.id, ())) for row in rows]


def _by_due_date() -> tuple[sa.ColumnElement[Any], ...]:
    return (_follow_up.c.due_on.is_(None), _follow_up.c.due_on, _follow_up.c.id)


def _values(follow_up: FollowUp) -> dict[str, Any]:
    return {
        "what": follow_up.what,
        "created_on": follow_up.created_on,
        "party_id": follow_up.party_id,
        "role": follow_up.role,
        "area_id": follow_up.area_id,
        "due_on": follow_up.due_on,
        "status": follow_up.status,
        "origin_item_id": follow_up.origin_item_id,
        "origin_decision": follow_up.origin_decision,
        "series_id": follow_up.series_id,
        "measure_id": follow_up.measure_id,
        "returns_at_id": follow_up.returns_at_id,
        # Lists know the open from the closed by this alone, so it never contradicts the status.
        "closed_on": None if follow_up.is_open else follow_up.closed_on or follow_up.created_on,
        "handed_to_id": follow_up.handed_to_id,
        "closing_reason": follow_up.closing_reason,
        "effect": follow_up.effect,
        "carried_out": follow_up.experience.carried_out,
        "perceived": follow_up.experience.perceived,
        "helped_or_hindered": follow_up.experience.helped_or_hindered,
        "hours": follow_up.experience.hours,
    }


def _whole_follow_up(row: sa.Row[Any], notes: tuple[ProgressNote, ...]) -> FollowUp:
    return FollowUp(
        id=row.id,
        what=row.what,
        created_on=row.created_on,
        party_id=row.party_id,
        role=row.role,
        area_id=row.area_id,
        due_on=row.due_on,
        status=row.status,
        origin_item_id=row.origin_item_id,
        origin_decision=row.origin_decision,
        series_id=row.series_id,
        measure_id=row.measure_id,
        returns_at_id=row.returns_at_id,
        closed_on=row.closed_on,
        handed_to_id=row.handed_to_id,
        closing_reason=row.closing_reason,
        effect=row.effect,
        experience=Experience(
            carried_out=row.carried_out,
            perceived=row.perceived,
            helped_or_hindered=row.helped_or_hindered,
            hours=row.hours,
        ),
        notes=notes,
        version=row.version,
    )
