"""What both databases are asked for when terms are indexed and looked up; how, is in a file of each.

A term is kept with the letter of its kind before it: what begins with «tr» among a thousand meetings is then not looked
for among a million points.
"""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from db import tables
from domain.search import SearchKind

LETTERS: Mapping[SearchKind, str] = dict(zip(SearchKind, "midpfaer", strict=True))
_KIND_AT, _DAY_AT = 58, 36  # an entry's number: its kind, its day, a part of its key
_FIRST_NUMBERS = {kind: place << _KIND_AT for place, kind in enumerate(SearchKind)}
_END_OF_KEY = (1 << _DAY_AT) - 1

_entry = tables.search_entry
_REMOVE = _entry.delete().where(_entry.c.id == sa.bindparam("entry_id"))


class Entry(NamedTuple):
    """``terms`` with the letter of the kind before each."""

    id: int
    kind: SearchKind
    object_id: UUID
    terms: frozenset[str]

    @property
    def key(self) -> tuple[SearchKind, UUID]:
        return self.kind, self.object_id

    def is_like(self, other: "Entry") -> bool:
        """Whether the same is found under the same day."""
        return self.id >> _DAY_AT == other.id >> _DAY_AT and self.terms == other.terms


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """Whole terms and beginnings of terms, without the letter of a kind: any of them will do."""

    exact: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()


def entry_number(kind: SearchKind, day: date | None, object_id: UUID) -> int:
    """Entries of a kind lie together, the newest day last; without a day they are the oldest."""
    ordinal = day.toordinal() if day else 0
    return _FIRST_NUMBERS[kind] | ordinal << _DAY_AT | object_id.int & _END_OF_KEY


def numbers_of(kind: SearchKind) -> tuple[int, int]:
    """The first and the last number an entry of a kind can have."""
    first = _FIRST_NUMBERS[kind]
    return first, first + (1 << _KIND_AT) - 1


class FullText(ABC):
    """One of the two databases, inside a transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    @abstractmethod
    def entries(self, kind: SearchKind, object_ids: Collection[UUID]) -> list[Entry]:
        """What is indexed of these objects."""

    @abstractmethod
    def add(self, entries: Sequence[Entry]) -> None:
        """Index what is not there."""

    def remove(self, entries: Sequence[Entry]) -> None:
        """Take away what is there."""
        if entries:
            self._connection.execute(_REMOVE, [{"entry_id": entry.id} for entry in entries])

    @abstractmethod
    def add_words(self, words: Collection[str]) -> None:
        """Words that are there already stay."""

    @abstractmethod
    def remove_unused(self, words: Collection[str]) -> None:
        """Forget those of these words that no entry holds any more."""

    @abstractmethod
    def words_from(self, beginning: str, most: int) -> list[str]:
        """Words that begin so, at most so many."""

    @abstractmethod
    def words_holding(self, part: str, most: int) -> list[str]:
        """Words in which this stands, the shortest first, at most so many."""

    @abstractmethod
    def newest(
        self, wanted: Sequence[AnyOf], kinds: Iterable[SearchKind], most: int
    ) -> list[tuple[SearchKind, UUID]]:
        """The newest of each kind that hold something of everything wanted, at most so many of each."""

    @abstractmethod
    def wait_for_others(self) -> None:
        """Let one program at a time renew entries, until the transaction ends."""

    @abstractmethod
    def leave_nothing_behind(self) -> None:
        """Write the index anew, so that no piece of it still holds what was taken away."""


def full_text(connection: sa.Connection) -> FullText:
    """The one that speaks to this database."""
    if connection.dialect.name == "sqlite":
        from db.full_text_sqlite import SqliteFullText  # noqa: PLC0415 - each imports this file

        return SqliteFullText(connection)
    from db.full_text_postgresql import PostgresqlFullText  # noqa: PLC0415

    return PostgresqlFullText(connection)
