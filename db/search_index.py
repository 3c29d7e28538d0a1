"""Keeps what the search finds things by in step with the store: whatever triggers have put into the queue is read anew.

Entries and queue change in one transaction: a program that is killed leaves the rest in the queue, and nothing wrong.
"""

from collections.abc import Iterable
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.full_text import LETTERS, Entry, entry_number, full_text
from db.rows import Rows
from db.search_work_sources import READERS
from domain.search import SearchKind
from domain.search_matter import SearchMatter
from domain.search_terms import is_plain_word

_stale = tables.search_stale
_OLDEST = sa.select(_stale).order_by(_stale.c.id).limit(sa.bindparam("most"))
_DONE = _stale.delete().where(_stale.c.id.in_(sa.bindparam("done", expanding=True)))
_ANY = sa.select(_stale.c.id).limit(1)
# The queue says item; an item's decisions are found as a kind of their own.
_ALSO = {SearchKind.ITEM: (SearchKind.DECISION,)}


class SearchIndex:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._full_text = full_text(rows.connection)

    def is_behind(self) -> bool:
        return self._rows.connection.execute(_ANY).first() is not None

    def catch_up(self, most: int) -> bool:
        """Read at most so many of those in the queue anew; whether others may be left."""
        self._full_text.wait_for_others()
        queued = self._rows.connection.execute(_OLDEST, {"most": most}).all()
        for kind in SearchKind:
            keys = list(dict.fromkeys(row.object_id for row in queued if row.kind is kind))
            if keys:
                self._renew(kind, keys)
        if queued:
            self._rows.connection.execute(_DONE, {"done": [row.id for row in queued]})
        return len(queued) == most

    def leave_nothing_behind(self) -> None:
        """Write the index anew, so that no piece of it still holds what it has caught up with."""
        self._full_text.leave_nothing_behind()

    def _renew(self, kind: SearchKind, keys: list[UUID]) -> None:
        kinds = (kind, *_ALSO.get(kind, ()))
        there = {entry.key: entry for each in kinds for entry in self._full_text.entries(each, keys)}
        wanted = {
            entry.key: entry for each in kinds for entry in map(_entry_of, READERS[each](self._rows, keys))
        }
        gone = [entry for key, entry in there.items() if not _is_same(entry, wanted.get(key))]
        new = [entry for key, entry in wanted.items() if not _is_same(entry, there.get(key))]
        self._full_text.remove(gone)
        self._full_text.add(self._numbered(new))
        words = _words_of(new)
        self._full_text.add_words(words)
        self._full_text.remove_unused(_words_of(gone) - words)

    def _numbered(self, entries: Iterable[Entry]) -> list[Entry]:
        """Each with a number nobody has: two keys may end alike."""
        numbered: dict[int, Entry] = {}
        for entry in entries:
            number = entry.id
            while number in numbered:
                number += 1
            numbered[number] = entry._replace(id=number)
        taken = self._taken(numbered)
        if not taken:
            return list(numbered.values())
        moved = (
            entry._replace(id=entry.id + 1) if entry.id in taken else entry for entry in numbered.values()
        )
        return self._numbered(moved)

    def _taken(self, numbers: Iterable[int]) -> set[int]:
        entry = tables.search_entry
        asked = sa.select(entry.c.id).where(entry.c.id.in_(sa.bindparam("numbers", expanding=True)))
        return set(self._rows.connection.execute(asked, {"numbers": list(numbers)}).scalars())


def _is_same(entry: Entry, other: Entry | None) -> bool:
    return other is not None and entry.is_like(other)


def _entry_of(matter: SearchMatter) -> Entry:
    letter = LETTERS[matter.kind]
    number = entry_number(matter.kind, matter.day, matter.object_id)
    return Entry(number, matter.kind, matter.object_id, frozenset(letter + term for term in matter.terms))


def _words_of(entries: Iterable[Entry]) -> set[str]:
    """Without the letter before them, what may stand in a compound or begin with a word."""
    terms = {term[1:] for entry in entries for term in entry.terms}
    return set(filter(is_plain_word, terms))
