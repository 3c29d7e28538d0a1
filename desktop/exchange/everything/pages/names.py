"""What keys stand for, by name; and Swedish words for what a table holds as a word of a list."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.exchange.everything.dictionary import described
from desktop.exchange.everything.reading import Reading, Row


class Names:
    """Read once for a package. What a key does not lead to has no name."""

    def __init__(self, reading: Reading) -> None:
        self.parties = _by_key(reading, "party", "name")
        self.series = _by_key(reading, "meeting_series", "name")
        self.agreements = _by_key(reading, "agreement", "title")
        self.areas = _by_key(reading, "priority_area", "title")
        self.districts = _by_key(reading, "district", "name")

    def party(self, row: Row, column: str = "party_id") -> str:
        return self.parties.get(row[column], "")

    def responsible(self, row: Row) -> str:
        """``Lokalpolisområdet, kommunpolis``."""
        return ", ".join(part for part in (self.party(row), row["role"]) if part)


def word(table: str, column: str, row: Row) -> str:
    """A word of a list in Swedish, as it is stored where it is none that is described; empty where there is none."""
    value = row[column]
    return "" if value is None else described(table, column).words.get(value, value)


def day(value: Any) -> str:
    return value.isoformat() if value else ""


def span(first: Any, last: Any) -> str:
    """``2026-01-01 – 2026-12-31``, open at either end; empty without both."""
    return f"{day(first)} – {day(last)}".strip() if first or last else ""


def _by_key(reading: Reading, table: str, column: str) -> Mapping[UUID, str]:
    return {row["id"]: row[column] for row in reading.rows(table)}
