"""What is shown beside the events of the log: who has been written down, and which of its objects are still there.

Only meetings, series, agreements and parties have a name here. What points, items and persons are called is matter.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.audit import Actor

_event = tables.audit_event
_meeting = tables.meeting
_series = tables.meeting_series
_NO_DAY = sa.cast(sa.null(), sa.Date).label("day")
_NO_NAME = sa.literal("").label("name")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedObject:
    """Something that is still there; a meeting is known by its series and its day, most have no name to show."""

    name: str
    day: date | None = None


_NAMED: Mapping[str, sa.Select[tuple[UUID, str, date | None]]] = {
    "meeting": sa.select(_meeting.c.id, _series.c.name.label("name"), _meeting.c.day.label("day")).join(
        _series, _series.c.id == _meeting.c.series_id
    ),
    "meeting_series": sa.select(_series.c.id, _series.c.name.label("name"), _NO_DAY),
    "agreement": sa.select(tables.agreement.c.id, tables.agreement.c.title.label("name"), _NO_DAY),
    "party": sa.select(tables.party.c.id, tables.party.c.name.label("name"), _NO_DAY),
}
_NAMELESS = (
    tables.situation_point,
    tables.follow_up,
    tables.plan_measure,
    tables.situation_picture,
    tables.yearly_report,
)
_OBJECTS = {**_NAMED, **{table.name: sa.select(table.c.id, _NO_NAME, _NO_DAY) for table in _NAMELESS}}


class LogView:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def people(self) -> list[Actor]:
        """Everybody the log names, by name; a look through all of it."""
        statement = sa.select(_event.c.account, _event.c.chosen_name).distinct()
        found = [
            Actor(system_user=row.account, chosen_name=row.chosen_name)
            for row in self._rows.fetch(statement)
            if row.account or row.chosen_name
        ]
        return sorted(found, key=lambda actor: (actor.name.casefold(), actor.system_user))

    def objects(self, kind: str, object_ids: Collection[UUID]) -> dict[UUID, LoggedObject]:
        """Those of a kind (the name of a table) that are still there; nothing for a kind that no page shows."""
        statement = _OBJECTS.get(kind)
        if statement is None or not object_ids:
            return {}
        wanted = statement.where(statement.selected_columns[0].in_(object_ids))
        return {row.id: LoggedObject(name=row.name, day=row.day) for row in self._rows.fetch(wanted)}
