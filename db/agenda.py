"""The agenda of a meeting: items with their text, decisions, areas and raised points; and who attended."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.meetings import AgendaItem, Attendance
from domain.secrecy import SecrecyMark
from domain.swedish import fold

_item = tables.agenda_item


class Agenda:
    """Items in the order of the meeting."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_meeting(self, meeting_id: UUID) -> list[AgendaItem]:
        found = self._rows.fetch(
            sa.select(_item).where(_item.c.meeting_id == meeting_id).order_by(_item.c.position)
        )
        return self._whole(found, _item.c.meeting_id == meeting_id)

    def get(self, item_id: UUID) -> AgendaItem:
        """Raises ``UserError(RECORD_GONE)``."""
        row = self._rows.fetch_one(sa.select(_item).where(_item.c.id == item_id))
        return self._whole([row], _item.c.id == item_id)[0]

    def add(self, item: AgendaItem, position: int) -> None:
        """Lay an item at a place; those from that place on move down."""
        self._move_from(item.meeting_id, position, 1)
        self._rows.insert(_item, {"id": item.id, "position": position, **_values(item)})
        self._write_parts(item)

    def change(self, item: AgendaItem) -> AgendaItem:
        """Write heading, kind, text, mark, areas, decisions and points. Raises as ``Rows.update``."""
        self._rows.update(_item, item.id, item.version, _values(item))
        self._write_parts(item)
        return self.get(item.id)

    def write_text(self, item_id: UUID, version: int, heading: str, text: str) -> int:
        """The short way for what is saved at every pause of the typing; returns the new version."""
        values = {"text": text, "folded": _folded(heading, text)}
        return self._rows.update(_item, item_id, version, values)

    def arrange(self, item_ids: Sequence[UUID]) -> None:
        """Lay the items in this order."""
        self._rows.set_each(_item, {item_id: {"position": at} for at, item_id in enumerate(item_ids)})

    def number(self, item_ids: Sequence[UUID], first_number: int) -> None:
        """Give the §§, in one statement; after this the meeting is locked."""
        numbers = enumerate(item_ids, start=first_number)
        self._rows.set_each(_item, {item_id: {"number": number} for number, item_id in numbers})

    def take_numbers(self, meeting_id: UUID) -> None:
        """Take the §§ back: the minutes are opened again."""
        self._rows.set(_item, _item.c.meeting_id == meeting_id, {"number": None})

    def remove(self, item_id: UUID) -> None:
        self._rows.remove(_item, item_id)

    def _move_from(self, meeting_id: UUID, position: int, by: int) -> None:
        below = sa.select(_item.c.id, _item.c.position).where(
            _item.c.meeting_id == meeting_id, _item.c.position >= position
        )
        self._rows.set_each(
            _item, {row.id: {"position": row.position + by} for row in self._rows.fetch(below)}
        )

    def _write_parts(self, item: AgendaItem) -> None:
        areas, decisions, points = tables.agenda_item_area, tables.decision, tables.raised_point
        self._rows.replace(
            areas, areas.c.item_id == item.id, _numbered(item.id, "area_id", dict.fromkeys(item.area_ids))
        )
        self._rows.replace(
            decisions, decisions.c.item_id == item.id, _numbered(item.id, "text", item.decisions)
        )
        self._rows.replace(
            points, points.c.item_id == item.id, _numbered(item.id, "point_id", dict.fromkeys(item.point_ids))
        )

    def _whole(self, rows: Iterable[sa.Row[Any]], condition: sa.ColumnElement[bool]) -> list[AgendaItem]:
        areas = self._parts(tables.agenda_item_area, "area_id", condition)
        decisions = self._parts(tables.decision, "text", condition)
        points = self._parts(tables.raised_point, "point_id", condition)
        return [
            _whole_item(row, areas.get(row.id, ()), decisions.get(row.id, ()), points.get(row.id, ()))
            for row in rows
        ]

    def _parts(
        self, table: sa.Table, column: str, condition: sa.ColumnElement[bool]
    ) -> dict[UUID, tuple[Any, ...]]:
        statement = (
            sa.select(table.c.item_id, table.c[column].label("part"))
            .select_from(table.join(_item, table.c.item_id == _item.c.id))
            .where(condition)
            .order_by(table.c.item_id, table.c.position)
        )
        found = self._rows.fetch(statement)
        return {
            owner: tuple(row.part for row in parts) for owner, parts in groupby(found, attrgetter("item_id"))
        }


def _numbered(item_id: UUID, column: str, values: Iterable[Any]) -> list[dict[str, Any]]:
    return [{"item_id": item_id, "position": place, column: value} for place, value in enumerate(values)]


def _folded(heading: str, text: str) -> str:
    return fold(f"{heading}\n{text}")


def _values(item: AgendaItem) -> dict[str, Any]:
    return {
        "meeting_id": item.meeting_id,
        "heading": item.heading,
        "kind": item.kind,
        "text": item.text,
        "folded": _folded(item.heading, item.text),
        "planned_at": item.planned_at,
        "number": item.number,
        **mark_values(item.secrecy),
    }


def mark_values(mark: SecrecyMark) -> dict[str, Any]:
    """The columns of a secrecy mark, the same on items and points."""
    return {
        "sensitivity": mark.sensitivity,
        "provision": mark.provision,
        "marked_by": mark.marked_by,
        "marked_on": mark.marked_on,
    }


def mark_of(row: sa.Row[Any]) -> SecrecyMark:
    return SecrecyMark(
        sensitivity=row.sensitivity, provision=row.provision, marked_by=row.marked_by, marked_on=row.marked_on
    )


def _whole_item(
    row: sa.Row[Any], area_ids: tuple[UUID, ...], decisions: tuple[str, ...], point_ids: tuple[UUID, ...]
) -> AgendaItem:
    return AgendaItem(
        id=row.id,
        meeting_id=row.meeting_id,
        heading=row.heading,
        kind=row.kind,
        area_ids=area_ids,
        text=row.text,
        decisions=decisions,
        point_ids=point_ids,
        planned_at=row.planned_at,
        secrecy=mark_of(row),
        number=row.number,
        version=row.version,
    )


class AttendanceList:
    """Who attended, in the order they are printed."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_meeting(self, meeting_id: UUID) -> list[Attendance]:
        table = tables.attendance
        statement = sa.select(table).where(table.c.meeting_id == meeting_id).order_by(table.c.position)
        return [
            Attendance(
                id=row.id,
                name=row.name,
                role=row.role,
                participant_id=row.participant_id,
                party_id=row.party_id,
                kind=row.kind,
                function=row.function,
                from_item_id=row.from_item_id,
                until_item_id=row.until_item_id,
            )
            for row in self._rows.fetch(statement)
        ]

    def write(self, meeting_id: UUID, lines: Iterable[Attendance]) -> None:
        table = tables.attendance
        self._rows.replace(
            table,
            table.c.meeting_id == meeting_id,
            (
                {
                    "id": line.id,
                    "meeting_id": meeting_id,
                    "position": place,
                    "name": line.name,
                    "role": line.role,
                    "participant_id": line.participant_id,
                    "party_id": line.party_id,
                    "kind": line.kind,
                    "function": line.function,
                    "from_item_id": line.from_item_id,
                    "until_item_id": line.until_item_id,
                }
                for place, line in enumerate(lines)
            ),
        )
