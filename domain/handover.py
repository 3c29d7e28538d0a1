"""What is handed over when everything is: the shape of each table, and what came of giving or taking it.

Knows neither files nor the store.
"""

from dataclasses import dataclass
from enum import StrEnum


class ColumnKind(StrEnum):
    """What a value is; the same on every database, and in every package that was ever made."""

    KEY = "key"
    TEXT = "text"
    WORD = "word"
    WHOLE = "whole"
    NUMBER = "number"
    TRUTH = "truth"
    DAY = "day"
    CLOCK = "clock"
    MOMENT = "moment"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnShape:
    """``refers_to`` is the table whose key it holds, or empty; ``words`` the list that a WORD is chosen from.

    What a column ``may_lack`` is None; a TEXT that is not known is empty instead.
    """

    name: str
    kind: ColumnKind
    is_key: bool = False
    may_lack: bool = False
    refers_to: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableShape:
    name: str
    columns: tuple[ColumnShape, ...]

    def columns_of(self, kind: ColumnKind) -> tuple[ColumnShape, ...]:
        return tuple(column for column in self.columns if column.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """What a package says of itself: ``schema`` is the revision of the tables, ``counts`` the rows of each."""

    program: str
    schema: str
    exported_at: str
    counts: dict[str, int]

    @property
    def rows(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """A package that was written. ``changed`` counts kept minutes that are not as they were when they were finished."""

    handover: Handover
    files: int
    size: int
    minutes: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """A package that was read into a store of its own; ``changed`` as in ``HandedOver``."""

    handover: Handover
    minutes: int
    changed: int
