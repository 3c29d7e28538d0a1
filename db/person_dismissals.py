"""What somebody let stand though it looked like personal data: which place, who, when. Never the words."""

from collections.abc import Collection
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.person_data.findings import FindingKind
from domain.person_data.places import ObjectKind, Place

_dismissal = tables.person_dismissal
_AT_A_TIME = 1000


class PersonDismissals:
    """Rows are only ever added."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_objects(self, object_ids: Collection[UUID]) -> frozenset[Place]:
        ids = list(object_ids)
        return frozenset(
            place for at in range(0, len(ids), _AT_A_TIME) for place in self._read(ids[at : at + _AT_A_TIME])
        )

    def add(self, place: Place, dismissed_by: str) -> bool:
        """Whether it is new: a place that was let stand before keeps who did it first."""
        if place in self.of_objects([place.object_id]):
            return False
        self._rows.add(
            _dismissal,
            {
                "object_kind": place.object_kind.value,
                "object_id": place.object_id,
                "finding": place.kind.value,
                "words_hash": place.words_hash,
                "dismissed_by": dismissed_by,
                "dismissed_at": self._rows.now,
            },
        )
        return True

    def _read(self, object_ids: list[UUID]) -> list[Place]:
        statement = sa.select(_dismissal).where(_dismissal.c.object_id.in_(object_ids))
        return [
            Place(
                object_kind=ObjectKind(row.object_kind),
                object_id=row.object_id,
                kind=FindingKind(row.finding),
                words_hash=row.words_hash,
            )
            for row in self._rows.fetch(statement)
        ]
