"""Rows of the store that measures ask for by name: the same in every store, whatever its scale."""

import sqlite3
from functools import cached_property
from typing import Any
from uuid import UUID

DISTRICT, OTHER_DISTRICT, POLICE = "Farsta strand", "Vällingby", "Lokalpolisområde Farsta"
AGREEMENTS = "Lokal samverkansöverenskommelse Farsta %"
_MOST_OPEN = "ORDER BY sum(closed_on IS NULL) DESC, count(*) DESC, 1 LIMIT 1"


class Landmarks:
    """Looked up when first asked for."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw

    @cached_property
    def agreements(self) -> list[UUID]:
        """Three of one district, the oldest first: ten years."""
        return self._keys("SELECT id FROM agreement WHERE title LIKE ? ORDER BY valid_from", AGREEMENTS)

    @property
    def agreement(self) -> UUID:
        """The one in force."""
        return self.agreements[-1]

    @cached_property
    def area(self) -> UUID:
        return self._areas(self.agreement)[0]

    @cached_property
    def old_area(self) -> UUID:
        return self._areas(self.agreements[0])[0]

    @cached_property
    def district(self) -> UUID:
        return self._keys("SELECT id FROM district WHERE name = ?", DISTRICT)[0]

    @cached_property
    def other_district(self) -> UUID:
        return self._keys("SELECT id FROM district WHERE name = ?", OTHER_DISTRICT)[0]

    @cached_property
    def police(self) -> UUID:
        return self._keys("SELECT id FROM party WHERE name = ?", POLICE)[0]

    @cached_property
    def busiest_series(self) -> UUID:
        return self._keys(f"SELECT series_id FROM follow_up GROUP BY 1 {_MOST_OPEN}")[0]

    @cached_property
    def busiest_measure(self) -> UUID:
        counted = "SELECT measure_id FROM follow_up WHERE measure_id IS NOT NULL GROUP BY 1"
        return self._keys(f"{counted} {_MOST_OPEN}")[0]

    @cached_property
    def longest_carried(self) -> UUID:
        return self._keys("SELECT follow_up_id FROM appearance ORDER BY times_carried DESC, 1 LIMIT 1")[0]

    @cached_property
    def item_agreed_at(self) -> UUID:
        """Where most was agreed."""
        return self._keys(
            "SELECT origin_item_id FROM follow_up GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"
        )[0]

    @cached_property
    def raised_point(self) -> UUID:
        """The first point raised there."""
        statement = "SELECT point_id FROM raised_point WHERE item_id = ? ORDER BY position LIMIT 1"
        return self._keys(statement, self.item_agreed_at.bytes)[0]

    def _areas(self, agreement_id: UUID) -> list[UUID]:
        statement = "SELECT id FROM priority_area WHERE agreement_id = ? ORDER BY position"
        return self._keys(statement, agreement_id.bytes)

    def _keys(self, statement: str, *values: Any) -> list[UUID]:
        return [UUID(bytes=key) for (key,) in self._raw.execute(statement, values)]
