"""Situation pictures with their lists of points. A decided one is refused by triggers, whoever writes (migration 0004)."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.point_lists import chosen
from db.rows import Rows
from domain.pictures import ChosenPoint, PictureSummary, SituationPicture
from domain.situation import COUNTED_AT_MOST, PointFilter

_picture = tables.situation_picture
_chosen = tables.situation_picture_point
_point = tables.situation_point
_FIXED = ("agreement_id", "number", "previous_id")
_WRITTEN = (
    "title",
    "period_from",
    "period_to",
    "mapping",
    "other",
    "analysis",
    "decided_on",
    "decided_by",
    "content",
)
_SUMMARY = ("id", "agreement_id", "number", "title", "period_from", "period_to", "decided_on", "decided_by")


class Pictures:
    """There are some tens of pictures in a store; each may hold hundreds of points."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, picture_id: UUID) -> SituationPicture:
        """Raises ``UserError(RECORD_GONE)``."""
        row = self._rows.fetch_one(sa.select(_picture).where(_picture.c.id == picture_id))
        points = sa.select(_chosen.c.point_id, _chosen.c.part).where(_chosen.c.picture_id == picture_id)
        found = self._rows.fetch(points.order_by(_chosen.c.position))
        return _whole(row, tuple(ChosenPoint(point_id=each.point_id, part=each.part) for each in found))

    def all(self) -> list[PictureSummary]:
        """Newest version first within its agreement; agreements in the order of their first picture."""
        number = sa.select(sa.func.count()).where(_chosen.c.picture_id == _picture.c.id).scalar_subquery()
        columns = [_picture.c[name] for name in _SUMMARY]
        order = (_picture.c.agreement_id, _picture.c.number.desc())
        rows = self._rows.fetch(sa.select(*columns, number.label("points")).order_by(*order))
        return [PictureSummary(**row._asdict()) for row in rows]

    def of_agreement(self, agreement_id: UUID) -> list[PictureSummary]:
        """Newest first."""
        return [summary for summary in self.all() if summary.agreement_id == agreement_id]

    def hold_versions(self, agreement_id: UUID) -> None:
        """Keep others from beginning a version until this transaction ends (SQLite holds its one lock already).

        Raises ``UserError(RECORD_GONE)`` when there is no such agreement.
        """
        statement = sa.select(tables.agreement.c.id).where(tables.agreement.c.id == agreement_id)
        self._rows.fetch_one(statement.with_for_update())

    def add(self, picture: SituationPicture) -> None:
        """Add a draft; what is decided once was a draft."""
        picture.ensure_draft()
        fixed = {name: getattr(picture, name) for name in _FIXED}
        self._rows.insert(_picture, {"id": picture.id, **fixed, **_values(picture)})
        self._write_points(picture)

    def write_texts(self, picture: SituationPicture) -> int:
        """Write the three texts alone; returns the new version. Raises as ``Rows.update``."""
        words = {part.value: text for part, text in picture.texts.items()}
        return self._rows.update(_picture, picture.id, picture.version, words)

    def write_points(self, picture: SituationPicture) -> int:
        """Write the list of points alone; returns the new version. Raises as ``Rows.update``."""
        version = self._rows.update(_picture, picture.id, picture.version, {})
        self._write_points(picture)
        return version

    def decide(self, picture: SituationPicture) -> None:
        """Write who decided, when, and what. From here on nothing of it can be written. Raises as ``Rows.update``."""
        self._rows.lay_down(picture.id)
        self._rows.update(_picture, picture.id, picture.version, _values(picture))

    def remove(self, picture_id: UUID) -> None:
        self._rows.remove(_picture, picture_id)

    def holds(self, point_id: UUID) -> bool:
        """Whether any picture has chosen a point: such a point cannot be removed."""
        some = sa.select(_chosen.c.picture_id).where(_chosen.c.point_id == point_id).limit(1)
        return bool(self._rows.fetch(some))

    def count_points(self, filters: Sequence[PointFilter]) -> int:
        """How many points at least one filter leaves, each counted once; at most ``COUNTED_AT_MOST + 1`` of a filter."""
        if not filters:
            return 0
        each = (chosen(wanted, _point.c.id).limit(COUNTED_AT_MOST + 1).subquery() for wanted in filters)
        every = sa.union(*(sa.select(some.c.id) for some in each)).subquery()
        return int(self._rows.fetch_one(sa.select(sa.func.count()).select_from(every))[0])

    def _write_points(self, picture: SituationPicture) -> None:
        self._rows.replace(
            _chosen,
            _chosen.c.picture_id == picture.id,
            (
                {"picture_id": picture.id, "point_id": each.point_id, "part": each.part, "position": place}
                for place, each in enumerate(picture.points)
            ),
        )


def _values(picture: SituationPicture) -> dict[str, Any]:
    return {name: getattr(picture, name) for name in _WRITTEN}


def _whole(row: sa.Row[Any], points: tuple[ChosenPoint, ...]) -> SituationPicture:
    told = {name: getattr(row, name) for name in ("id", *_FIXED, *_WRITTEN, "version")}
    return SituationPicture(**told, points=points)
