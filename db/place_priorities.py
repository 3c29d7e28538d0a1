"""The places a meeting gave priority, in the order it gave."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.disclosure import PlacePriority

_priority = tables.place_priority
_area = tables.place_priority_area


class PlacePriorities:
    """Each meeting's list is read and written whole."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_meeting(self, meeting_id: UUID) -> list[PlacePriority]:
        links = self._rows.fetch(
            sa.select(_area).where(_area.c.meeting_id == meeting_id).order_by(_area.c.rank, _area.c.position)
        )
        areas = {
            rank: tuple(link.area_id for link in parts) for rank, parts in groupby(links, attrgetter("rank"))
        }
        rows = sa.select(_priority).where(_priority.c.meeting_id == meeting_id).order_by(_priority.c.rank)
        return [
            PlacePriority(rank=row.rank, place=row.place, weeks=row.weeks, area_ids=areas.get(row.rank, ()))
            for row in self._rows.fetch(rows)
        ]

    def write(self, meeting_id: UUID, priorities: Sequence[PlacePriority]) -> None:
        self._rows.replace(
            _priority,
            _priority.c.meeting_id == meeting_id,
            (
                {"meeting_id": meeting_id, "rank": each.rank, "place": each.place, "weeks": each.weeks}
                for each in priorities
            ),
        )
        self._rows.replace(
            _area,
            _area.c.meeting_id == meeting_id,
            (
                {"meeting_id": meeting_id, "rank": each.rank, "area_id": area_id, "position": place}
                for each in priorities
                for place, area_id in enumerate(each.area_ids)
            ),
        )
