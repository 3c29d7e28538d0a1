"""What the search finds things by, and what has still to be read anew. All of it can be made again from the other tables.

Beside these SQLite has two virtual tables (migration 0008): ``search_text`` over the terms of the entries, ``search_part``
over the letters of the words.
"""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from db.tables.columns import Key, Word, metadata
from domain.search import SearchKind

OF_FULL_TEXT = ("search_text", "search_part")
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TERMS = sa.Text().with_variant(postgresql.TSVECTOR(), "postgresql")
_BY_BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

search_entry = sa.Table(
    "search_entry",
    metadata,
    sa.Column("id", _NUMBER, primary_key=True, autoincrement=False),  # kind and day: see db/search_entries.py
    sa.Column("kind", Word(SearchKind), nullable=False),
    sa.Column("object_id", Key, nullable=False),
    sa.Column("terms", _TERMS, nullable=False),
    sa.UniqueConstraint("object_id", "kind", name="one_entry_a_kind"),
)
sa.Index("search_entry_terms", search_entry.c.terms, postgresql_using="gin").ddl_if(dialect="postgresql")

search_word = sa.Table(
    "search_word",
    metadata,
    sa.Column("id", _NUMBER, primary_key=True),
    sa.Column("word", _BY_BYTES, nullable=False),
    sa.UniqueConstraint("word", name="search_word_once"),
)

# Written by triggers, whoever changes what is searched; only ever added to, so that nobody waits for anybody.
search_stale = sa.Table(
    "search_stale",
    metadata,
    sa.Column("id", _NUMBER, primary_key=True),
    sa.Column("kind", Word(SearchKind), nullable=False),
    sa.Column("object_id", Key, nullable=False),
)
