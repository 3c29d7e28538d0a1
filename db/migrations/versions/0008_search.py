"""The search: an index of terms, the words it holds, and a queue of what is to be read anew, filled by triggers.

Everything that is there already is only put into the queue: an old store opens at once and is indexed in the background.
Imports nothing of ours: this file must mean the same in ten years.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

KEY = sa.LargeBinary(16).with_variant(postgresql.UUID(), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TERMS = sa.Text().with_variant(postgresql.TSVECTOR(), "postgresql")
BY_BYTES = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
WORD = sa.String(24)
EVENTS = {"insert": "NEW", "update": "NEW", "delete": "OLD"}


# A table whose rows are searched as something of a kind, or with it; the column that names it; the columns that matter.
# In this order an old store is indexed: first what people look for most and what there is least of.
SEARCHED = (
    ("meeting", "meeting", "id", ("series_id", "title", "day", "place", "document_type")),
    ("meeting_dnr", "meeting", "meeting_id", ("dnr",)),
    ("agreement", "agreement", "id", ("title", "purposes", "signed_on", "valid_from", "valid_to")),
    ("agreement_party", "agreement", "agreement_id", ("dnr", "signatory_role")),
    ("priority_area", "agreement", "agreement_id", ("title", "goal", "cause_analysis", "relevance")),
    ("participant", "participant", "id", ("title", "party_id")),
    (
        "plan_measure", "measure", "id",
        ("measure", "cause", "goal", "follow_up", "expected_effect", "starts_on", "due_on"),
    ),
    ("commitment", "measure", "measure_id", ("what", "role", "note")),
    ("agenda_item", "item", "id", ("heading", "text", "number")),
    ("decision", "item", "item_id", ("text",)),
    (
        "follow_up", "follow_up", "id",
        (
            "what", "party_id", "role", "created_on", "due_on", "closing_reason", "carried_out", "perceived",
            "helped_or_hindered",
        ),
    ),
    ("progress_note", "follow_up", "follow_up_id", ("text",)),
    (
        "situation_point", "point", "id",
        ("text", "category", "place", "district_id", "time_of_day", "day", "period_from", "period_to", "received_on"),
    ),
)  # fmt: skip
# A column whose change is felt by others: their kind, and how they are found from the row that changed.
SHARED = (
    ("meeting", "day", "item", "SELECT id FROM agenda_item WHERE meeting_id = NEW.id"),
    ("meeting_series", "name", "meeting", "SELECT id FROM meeting WHERE series_id = NEW.id"),
    ("party", "name", "agreement", "SELECT agreement_id FROM agreement_party WHERE party_id = NEW.id"),
    ("party", "name", "participant", "SELECT id FROM participant WHERE party_id = NEW.id"),
    ("party", "name", "follow_up", "SELECT id FROM follow_up WHERE party_id = NEW.id"),
    ("district", "name", "point", "SELECT id FROM situation_point WHERE district_id = NEW.id"),
)


def upgrade() -> None:
    _tables()
    if op.get_bind().dialect.name == "sqlite":
        _full_text()
    else:
        op.execute("CREATE INDEX search_entry_terms ON search_entry USING gin (terms)")
    _triggers()
    for table, kind, owner, _columns in SEARCHED:
        if owner == "id":
            op.execute(
                f"INSERT INTO search_stale (kind, object_id) SELECT '{kind}', id FROM {table} ORDER BY id DESC"
            )


def _tables() -> None:
    op.create_table(
        "search_entry",
        sa.Column("id", NUMBER, nullable=False, autoincrement=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("object_id", KEY, nullable=False),
        sa.Column("terms", TERMS, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("object_id", "kind", name="one_entry_a_kind"),
    )
    op.create_table(
        "search_word",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("word", BY_BYTES, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("word", name="search_word_once"),
    )
    op.create_table(
        "search_stale",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("object_id", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _full_text() -> None:
    """Terms come folded and apart: the tokenizer has only to cut at blanks. No places of words are kept, nothing is ranked.

    What begins with two letters is looked up, not gathered from thousands of words.
    """
    op.execute(
        "CREATE VIRTUAL TABLE search_text USING fts5 (terms, content='search_entry', content_rowid='id', "
        "tokenize='ascii', detail=none, columnsize=0, prefix='3')"  # three: a kind's letter and two of a word
    )
    op.execute(
        "CREATE VIRTUAL TABLE search_part USING fts5 (word, content='search_word', content_rowid='id', "
        "tokenize='trigram case_sensitive 1', columnsize=0)"
    )


def _triggers() -> None:
    for table, kind, owner, columns in SEARCHED:
        for event, row in EVENTS.items():
            of = f" OF {', '.join((*columns, owner))}" if event == "update" else ""
            queued = f"VALUES ('{kind}', {row}.{owner})"
            _trigger(f"search_{table}_{event}", f"{event.upper()}{of}", table, "", queued)
    for table, column, kind, keys in SHARED:
        is_changed = f"WHEN (NEW.{column} <> OLD.{column})"
        queued = f"SELECT '{kind}', found.* FROM ({keys}) AS found"
        _trigger(f"search_{table}_{column}_of_{kind}", f"UPDATE OF {column}", table, is_changed, queued)


def _trigger(name: str, event: str, table: str, condition: str, queued: str) -> None:
    queueing = f"INSERT INTO search_stale (kind, object_id) {queued}"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER {name} AFTER {event} ON {table} {condition} BEGIN {queueing}; END")
        return
    op.execute(
        f"CREATE FUNCTION samsyn_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {queueing}; RETURN NULL; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {name} AFTER {event} ON {table} FOR EACH ROW {condition} EXECUTE FUNCTION samsyn_{name}()"
    )
