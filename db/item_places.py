"""Where items stand: series, day and §, for lists that refer to hundreds of them at once."""

from collections.abc import Iterable
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.papers.follow_ups import Origin

_item, _meeting, _series = tables.agenda_item, tables.meeting, tables.meeting_series


class ItemPlaces:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def some(self, item_ids: Iterable[UUID]) -> dict[UUID, Origin]:
        """Those of these keys that are there, by one statement."""
        own = ("id", "number", "position", "sensitivity", "provision")
        statement = (
            sa.select(*(_item.c[name] for name in own), _meeting.c.day, _series.c.name)
            .select_from(_item.join(_meeting, _item.c.meeting_id == _meeting.c.id).join(_series))
            .where(_item.c.id.in_(list(item_ids)))
        )
        return {
            row.id: Origin(
                series=row.name,
                day=row.day,
                number=row.number,
                position=row.position,
                sensitivity=row.sensitivity,
                provision=row.provision,
            )
            for row in self._rows.fetch(statement)
        }
