"""The index in SQLite: FTS5 over the entries' terms, and over the letters of their words (migration 0008)."""

import json
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.full_text import LETTERS, AnyOf, Entry, FullText
from db.tables.columns import Key, Word
from domain.search import SearchKind

_entry, _word = tables.search_entry, tables.search_word
_ENTRIES = sa.select(_entry).where(
    _entry.c.kind == sa.bindparam("kind"), _entry.c.object_id.in_(sa.bindparam("object_ids", expanding=True))
)
_INDEX = sa.text("INSERT INTO search_text (rowid, terms) VALUES (:id, :terms)")
_UNINDEX = sa.text("INSERT INTO search_text (search_text, rowid, terms) VALUES ('delete', :id, :terms)")
_ADD_WORDS = sa.text(
    "INSERT INTO search_word (word) SELECT value FROM json_each(:words) WHERE true "
    "ON CONFLICT DO NOTHING RETURNING id, word"
)
_REMOVE_WORDS = sa.text(
    "DELETE FROM search_word WHERE word IN (SELECT value FROM json_each(:words)) RETURNING id, word"
)
_INDEX_WORD = sa.text("INSERT INTO search_part (rowid, word) VALUES (:id, :word)")
_UNINDEX_WORD = sa.text("INSERT INTO search_part (search_part, rowid, word) VALUES ('delete', :id, :word)")
_IS_HELD = sa.text("SELECT 1 FROM search_text WHERE search_text MATCH :holding LIMIT 1")
_FROM = (
    sa.select(_word.c.word)
    .where(_word.c.word >= sa.bindparam("first"), _word.c.word < sa.bindparam("after"))
    .limit(sa.bindparam("most"))
)
_HOLDING = sa.text(
    "SELECT search_word.word FROM search_part JOIN search_word ON search_word.id = search_part.rowid "
    "WHERE search_part MATCH :part ORDER BY length(search_word.word), search_word.word LIMIT :most"
)
_NEWEST = (
    "SELECT * FROM (SELECT search_entry.kind, search_entry.object_id FROM search_text "
    "JOIN search_entry ON search_entry.id = search_text.rowid "
    "WHERE search_text MATCH :{} ORDER BY search_text.rowid DESC LIMIT :most)"
)
# Words that were taken away stay in older pieces of an index until they are merged.
_MERGE_ALL = (
    "INSERT INTO search_text (search_text) VALUES ('optimize')",
    "INSERT INTO search_part (search_part) VALUES ('optimize')",
)
_LAST_LETTER = "\U0010ffff"


class SqliteFullText(FullText):
    def entries(self, kind: SearchKind, object_ids: Collection[UUID]) -> list[Entry]:
        found = self._connection.execute(_ENTRIES, {"kind": kind, "object_ids": list(object_ids)})
        return [Entry(row.id, row.kind, row.object_id, frozenset(row.terms.split(" "))) for row in found]

    def add(self, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        values = [{**entry._asdict(), "terms": _text(entry)} for entry in entries]
        self._connection.execute(_entry.insert(), values)
        self._connection.execute(_INDEX, _indexed(entries))

    def remove(self, entries: Sequence[Entry]) -> None:
        if entries:
            self._connection.execute(_UNINDEX, _indexed(entries))
        FullText.remove(self, entries)

    def add_words(self, words: Collection[str]) -> None:
        new = self._connection.execute(_ADD_WORDS, {"words": _json(words)}).all()
        if new:
            self._connection.execute(_INDEX_WORD, [row._asdict() for row in new])

    def remove_unused(self, words: Collection[str]) -> None:
        unused = [word for word in words if not self._is_held(word)]
        gone = self._connection.execute(_REMOVE_WORDS, {"words": _json(unused)}).all()
        if gone:
            self._connection.execute(_UNINDEX_WORD, [row._asdict() for row in gone])

    def words_from(self, beginning: str, most: int) -> list[str]:
        values = {"first": beginning, "after": beginning + _LAST_LETTER, "most": most}
        return list(self._connection.execute(_FROM, values).scalars())

    def words_holding(self, part: str, most: int) -> list[str]:
        return list(self._connection.execute(_HOLDING, {"part": _quoted(part), "most": most}).scalars())

    def newest(
        self, wanted: Sequence[AnyOf], kinds: Iterable[SearchKind], most: int
    ) -> list[tuple[SearchKind, UUID]]:
        expressions = {f"of_{kind}": _expression(wanted, LETTERS[kind]) for kind in kinds}
        statement = _newest_of(tuple(expressions))
        found = self._connection.execute(statement, {**expressions, "most": most})
        return [(row.kind, row.object_id) for row in found]

    def wait_for_others(self) -> None:
        """The transaction holds SQLite's one lock from its first line."""

    def leave_nothing_behind(self) -> None:
        for statement in _MERGE_ALL:
            self._connection.exec_driver_sql(statement)

    def _is_held(self, word: str) -> bool:
        holding = " OR ".join(_quoted(letter + word) for letter in LETTERS.values())
        return self._connection.execute(_IS_HELD, {"holding": holding}).first() is not None


@cache
def _newest_of(names: tuple[str, ...]) -> sa.TextualSelect:
    """One statement for all kinds, each with the value of its name."""
    statement = sa.text(" UNION ALL ".join(map(_NEWEST.format, names)))
    return statement.columns(kind=Word(SearchKind), object_id=Key)


def _text(entry: Entry) -> str:
    return " ".join(sorted(entry.terms))


def _indexed(entries: Iterable[Entry]) -> list[dict[str, object]]:
    return [{"id": entry.id, "terms": _text(entry)} for entry in entries]


def _json(words: Collection[str]) -> str:
    return json.dumps(sorted(words), ensure_ascii=False)


def _expression(wanted: Iterable[AnyOf], letter: str) -> str:
    """In FTS5's own language. Terms hold no quotation mark and are quoted: nothing in them can be taken for a sign of it."""
    return " AND ".join(f"({' OR '.join(_alternatives(each, letter))})" for each in wanted)


def _alternatives(any_of: AnyOf, letter: str) -> list[str]:
    exact = [_quoted(letter + term) for term in any_of.exact]
    return exact + [f"{_quoted(letter + beginning)} *" for beginning in any_of.beginnings]


def _quoted(term: str) -> str:
    return f'"{term}"'
