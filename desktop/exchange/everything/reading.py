"""What a package is made from: a store as whoever opened it reads it out, all of it at one moment."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from domain.handover import TableShape

Row = Mapping[str, Any]


class Reading(Protocol):
    """Rows come as plain values by column, a word as the text it is stored as."""

    def rows(self, table: str, *order: str) -> Iterator[Row]:
        """All of a table, piece by piece; by its key unless another order is asked for."""

    def rows_of(self, table: str, column: str, values: Collection[Any]) -> list[Row]:
        """Those with one of the values in a column, by their key."""

    def count(self, table: str, **equal: object) -> int:
        """How many rows there are, or how many have these values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidDown:
    """A document that is kept in rows and put on paper now; ``path`` without its ending."""

    group: str
    path: str
    title: str
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Everything there is to hand over."""

    reading: Reading
    shapes: tuple[TableShape, ...]
    papers: tuple[LaidDown, ...]
    program: str
    schema: str
    exported_at: datetime
