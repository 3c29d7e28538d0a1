"""The index in PostgreSQL: a ``tsvector`` of the same terms under a GIN index. None of its dictionaries takes part."""

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.engine import APPLICATION_ID
from db.full_text import LETTERS, AnyOf, Entry, FullText, numbers_of
from db.tables.columns import Key, Word
from domain.search import SearchKind

_word = tables.search_word
_UPKEEP = APPLICATION_ID + 1  # the number of a lock: the first is held while the schema changes
_ENTRIES = sa.text(
    "SELECT id, kind, object_id, tsvector_to_array(terms) AS terms FROM search_entry "
    "WHERE kind = :kind AND object_id = ANY(CAST(:object_ids AS uuid[]))"
).columns(id=sa.BigInteger, kind=Word(SearchKind), object_id=Key)
_ADD = sa.text(
    "INSERT INTO search_entry (id, kind, object_id, terms) "
    "VALUES (:id, :kind, :object_id, array_to_tsvector(CAST(:terms AS text[])))"
)
_ADD_WORDS = sa.text(
    "INSERT INTO search_word (word) SELECT unnest(CAST(:words AS text[])) ON CONFLICT DO NOTHING"
)
_REMOVE_UNUSED = sa.text(
    "DELETE FROM search_word USING unnest(CAST(:words AS text[]), CAST(:holding AS text[])) AS gone (word, holding) "
    "WHERE search_word.word = gone.word "
    "AND NOT EXISTS (SELECT 1 FROM search_entry WHERE terms @@ CAST(gone.holding AS tsquery))"
)
_FROM = (
    sa.select(_word.c.word)
    .where(_word.c.word >= sa.bindparam("first"), _word.c.word < sa.bindparam("after"))
    .order_by(_word.c.word)
    .limit(sa.bindparam("most"))
)
_HOLDING = (
    sa.select(_word.c.word)
    .where(_word.c.word.contains(sa.bindparam("part"), autoescape=False))
    .order_by(sa.func.length(_word.c.word), _word.c.word)
    .limit(sa.bindparam("most"))
)
_NEWEST = (
    "(SELECT kind, object_id FROM search_entry WHERE id BETWEEN :first_{0} AND :last_{0} "
    "AND terms @@ CAST(:of_{0} AS tsquery) ORDER BY id DESC LIMIT :most)"
)
_LAST_LETTER = "\U0010ffff"


class PostgresqlFullText(FullText):
    def entries(self, kind: SearchKind, object_ids: Collection[UUID]) -> list[Entry]:
        found = self._connection.execute(_ENTRIES, {"kind": kind.value, "object_ids": list(object_ids)})
        return [Entry(row.id, row.kind, row.object_id, frozenset(row.terms)) for row in found]

    def add(self, entries: Sequence[Entry]) -> None:
        if entries:
            values = [
                {**entry._asdict(), "kind": entry.kind.value, "terms": sorted(entry.terms)}
                for entry in entries
            ]
            self._connection.execute(_ADD, values)

    def add_words(self, words: Collection[str]) -> None:
        self._connection.execute(_ADD_WORDS, {"words": sorted(words)})

    def remove_unused(self, words: Collection[str]) -> None:
        gone = sorted(words)
        holding = [" | ".join(_quoted(letter + word) for letter in LETTERS.values()) for word in gone]
        self._connection.execute(_REMOVE_UNUSED, {"words": gone, "holding": holding})

    def words_from(self, beginning: str, most: int) -> list[str]:
        values = {"first": beginning, "after": beginning + _LAST_LETTER, "most": most}
        return list(self._connection.execute(_FROM, values).scalars())

    def words_holding(self, part: str, most: int) -> list[str]:
        """Read through all words: there are a few hundred thousand of them at most, and no index without an extension."""
        return list(self._connection.execute(_HOLDING, {"part": part, "most": most}).scalars())

    def newest(
        self, wanted: Sequence[AnyOf], kinds: Iterable[SearchKind], most: int
    ) -> list[tuple[SearchKind, UUID]]:
        chosen = list(kinds)
        values: dict[str, object] = {"most": most}
        for kind in chosen:
            first, last = numbers_of(kind)
            values |= {f"of_{kind}": _expression(wanted, LETTERS[kind])}
            values |= {f"first_{kind}": first, f"last_{kind}": last}
        statement = sa.text(" UNION ALL ".join(_NEWEST.format(kind.value) for kind in chosen))
        found = self._connection.execute(statement.columns(kind=Word(SearchKind), object_id=Key), values)
        return [(row.kind, row.object_id) for row in found]

    def wait_for_others(self) -> None:
        self._connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_UPKEEP)))

    def leave_nothing_behind(self) -> None:
        """What a server keeps of removed rows, and for how long, is a matter of those who run it."""


def _expression(wanted: Iterable[AnyOf], letter: str) -> str:
    """In the language of ``tsquery``. Terms hold no apostrophe and no backslash."""
    return " & ".join(f"({' | '.join(_alternatives(each, letter))})" for each in wanted)


def _alternatives(any_of: AnyOf, letter: str) -> list[str]:
    exact = [_quoted(letter + term) for term in any_of.exact]
    return exact + [f"{_quoted(letter + beginning)}:*" for beginning in any_of.beginnings]


def _quoted(term: str) -> str:
    return f"'{term}'"
