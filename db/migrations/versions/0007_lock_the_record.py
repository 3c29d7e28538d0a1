"""Triggers over the record: what is finished, approved, logged, sent or disposed of is never changed by anybody.

Two ways lead past them, and both leave a trace that stays: a meeting goes back to a draft after a version of kind
``reopened`` was laid down, and rows go when a disposal with two names is being carried out.
Imports nothing of ours: this file must mean the same in ten years.
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

LOCKED_REFUSAL = "samsyn: minutes are locked"
KEPT_REFUSAL = "samsyn: the record is kept"
OF_MEETING = ("agenda_item", "attendance", "meeting_dnr")
OF_ITEM = ("agenda_item_area", "appearance", "decision", "raised_point")
OF_MEETINGS = "('minutes', 'notes', 'draft')"  # the kinds of disposal that take rows of meetings
OF_LOG = "('log')"
LOCKED = "('finished', 'approved')"
FIXED = (
    "id", "series_id", "title", "title_folded", "day", "starts_at", "ends_at", "place", "document_type", "agreement_id",
    "next_day", "next_start", "next_place", "approve_on", "created_at",
)  # fmt: skip
LINK = (
    "meeting_id", "version", "series_id", "sequence", "kind", "year", "first_number", "last_number", "made_at",
    "content_hash", "rows_hash", "pdf_hash", "chain_hash", "code",
)  # fmt: skip
EVENT = ("sequence", "at", "action", "object_kind", "object_id", "event_hash", "chain_hash")
# Never changed, never removed but by a disposal of the object they name.
KEPT = {"approval": "meeting_id", "dispatch": "meeting_id"}

# SQLite: what a row may not take the place of.
_OF_LOCKED = (
    f"old.id = NEW.id AND EXISTS (SELECT 1 FROM meeting WHERE id = old.meeting_id AND state IN {LOCKED})"
)
REPLACEABLE = {
    "meeting": (f"old.id = NEW.id AND old.state IN {LOCKED}", LOCKED_REFUSAL),
    "agenda_item": (_OF_LOCKED, LOCKED_REFUSAL),
    "attendance": (_OF_LOCKED, LOCKED_REFUSAL),
    "minutes_record": (
        "(old.meeting_id = NEW.meeting_id AND old.version = NEW.version)"
        " OR (old.series_id = NEW.series_id AND old.sequence = NEW.sequence)",
        LOCKED_REFUSAL,
    ),
    "approval": (
        "old.meeting_id = NEW.meeting_id AND old.version = NEW.version AND old.position = NEW.position",
        KEPT_REFUSAL,
    ),
    "dispatch": ("old.id = NEW.id", KEPT_REFUSAL),
    "audit_event": ("old.sequence = NEW.sequence", KEPT_REFUSAL),
    "audit_head": ("old.id = NEW.id", KEPT_REFUSAL),
    "disposal": ("old.id = NEW.id AND old.confirmed_at IS NOT NULL", KEPT_REFUSAL),
}


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _sqlite()
    else:
        _postgresql()


def _is_disposed(key: str, kinds: str = OF_MEETINGS) -> str:
    """A disposal of this object, as a record of these kinds, has its two names and is being carried out now."""
    return (
        "EXISTS (SELECT 1 FROM disposal_item JOIN disposal ON disposal.id = disposal_item.disposal_id "
        f"WHERE disposal_item.object_id = {key} AND disposal.record_kind IN {kinds} "
        "AND disposal.confirmed_at IS NOT NULL AND disposal.done_at IS NULL)"
    )


def _last_kind(meeting: str) -> str:
    return f"(SELECT kind FROM minutes_record WHERE meeting_id = {meeting} ORDER BY version DESC LIMIT 1)"


def _allowed_step(same: str, unchanged: str) -> str:
    """What a locked meeting may become. ``same`` compares the fixed columns, ``unchanged`` is a comparison of one."""
    stays = (
        f"(NEW.state = OLD.state AND {unchanged.format('approved_on')} AND {unchanged.format('finished_at')})"
    )
    approved = (
        "(OLD.state = 'finished' AND NEW.state = 'approved' AND NEW.approved_on IS NOT NULL "
        f"AND {unchanged.format('finished_at')} AND {_last_kind('OLD.id')} = 'approved')"
    )
    reopened = (
        "(OLD.state = 'finished' AND NEW.state = 'draft' AND NEW.finished_at IS NULL AND NEW.approved_on IS NULL "
        f"AND {_last_kind('OLD.id')} = 'reopened')"
    )
    return f"({same} AND ({stays} OR {approved} OR {reopened})) OR {_is_disposed('OLD.id')}"


def _emptied(same: str) -> str:
    """The sums of a disposed version stay, so that the chain can still be followed; its text and its file go."""
    return (
        f"{same} AND length(NEW.content) = 0 AND length(NEW.pdf) = 0 AND NEW.reason = '' "
        f"AND NEW.disposal_id IS NOT NULL AND {_is_disposed('OLD.meeting_id')}"
    )


def _nameless(same: str, key: str) -> str:
    return (
        f"{same} AND NEW.account = '' AND NEW.chosen_name = '' AND NEW.receiver = '' AND NEW.detail = '' "
        f"AND NEW.disposal_id IS NOT NULL AND {_is_disposed(key, OF_LOG)}"
    )


# --- SQLite


def _sqlite() -> None:
    for table in (*OF_MEETING, *OF_ITEM):
        op.execute(f"DROP TRIGGER lock_{table}_delete")
    op.execute("DROP TRIGGER lock_meeting_update")
    for table in OF_MEETING:
        _when_locked(table, "OLD.meeting_id")
    for table in OF_ITEM:
        _when_locked(table, "(SELECT meeting_id FROM agenda_item WHERE id = OLD.item_id)")
    allowed = _allowed_step(_same_sqlite(FIXED), "NEW.{0} IS OLD.{0}")
    _refuse("meeting_update", "BEFORE UPDATE ON meeting", f"OLD.state IN {LOCKED} AND NOT ({allowed})")
    _refuse(
        "minutes_record_update", "BEFORE UPDATE ON minutes_record", f"NOT ({_emptied(_same_sqlite(LINK))})"
    )
    _refuse("minutes_record_delete", "BEFORE DELETE ON minutes_record", "1")
    _keep_sqlite()
    _let_nothing_be_replaced()


def _when_locked(table: str, meeting: str) -> None:
    locked = f"EXISTS (SELECT 1 FROM meeting WHERE id = {meeting} AND state IN {LOCKED})"
    _refuse(f"{table}_delete", f"BEFORE DELETE ON {table}", f"{locked} AND NOT {_is_disposed(meeting)}")


def _keep_sqlite() -> None:
    finished = "EXISTS (SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND state = 'finished')"
    _refuse("approval_insert", "BEFORE INSERT ON approval", f"NOT {finished}")
    for table, key in KEPT.items():
        _refuse(f"{table}_update", f"BEFORE UPDATE ON {table}", "1", KEPT_REFUSAL)
        _refuse(
            f"{table}_delete", f"BEFORE DELETE ON {table}", f"NOT {_is_disposed(f'OLD.{key}')}", KEPT_REFUSAL
        )
    nameless = _nameless(_same_sqlite(EVENT), "OLD.object_id")
    _refuse("audit_event_update", "BEFORE UPDATE ON audit_event", f"NOT ({nameless})", KEPT_REFUSAL)
    _refuse("audit_event_delete", "BEFORE DELETE ON audit_event", "1", KEPT_REFUSAL)
    _refuse("audit_head_update", "BEFORE UPDATE ON audit_head", "NEW.sequence <= OLD.sequence", KEPT_REFUSAL)
    _refuse("audit_head_delete", "BEFORE DELETE ON audit_head", "1", KEPT_REFUSAL)
    _refuse("disposal_update", "BEFORE UPDATE ON disposal", "OLD.done_at IS NOT NULL", KEPT_REFUSAL)
    _refuse("disposal_delete", "BEFORE DELETE ON disposal", "OLD.confirmed_at IS NOT NULL", KEPT_REFUSAL)
    for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
        confirmed = (
            f"EXISTS (SELECT 1 FROM disposal WHERE id = {row}.disposal_id AND confirmed_at IS NOT NULL)"
        )
        _refuse(f"disposal_item_{event.lower()}", f"BEFORE {event} ON disposal_item", confirmed, KEPT_REFUSAL)


def _let_nothing_be_replaced() -> None:
    """``INSERT OR REPLACE`` and ``UPDATE OR REPLACE`` take the old row away without a word to the triggers of a deletion."""
    for table, (condition, refusal) in REPLACEABLE.items():
        there = f"EXISTS (SELECT 1 FROM {table} AS old WHERE {condition})"
        _refuse(f"{table}_replace", f"BEFORE INSERT ON {table}", there, refusal)
    for table in ("meeting", "agenda_item", "attendance"):
        there = f"EXISTS (SELECT 1 FROM {table} AS old WHERE {REPLACEABLE[table][0]})"
        _refuse(
            f"{table}_replace_update", f"BEFORE UPDATE OF id ON {table}", f"NEW.id IS NOT OLD.id AND {there}"
        )


def _same_sqlite(columns: tuple[str, ...]) -> str:
    return " AND ".join(f"NEW.{column} IS OLD.{column}" for column in columns)


def _refuse(name: str, event: str, condition: str, refusal: str = LOCKED_REFUSAL) -> None:
    op.execute(
        f"CREATE TRIGGER lock_{name} {event} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{refusal}'); END"
    )


# --- PostgreSQL


def _postgresql() -> None:
    _functions()
    op.execute("DROP TRIGGER lock_meeting_update ON meeting")
    _guard("meeting", "UPDATE", f"""OLD.state IN {LOCKED} AND NOT ({_allowed_step(_same_postgresql(FIXED),
        "NEW.{0} IS NOT DISTINCT FROM OLD.{0}")})""", LOCKED_REFUSAL)  # fmt: skip
    _guard("minutes_record", "UPDATE", f"NOT ({_emptied(_same_postgresql(LINK))})", LOCKED_REFUSAL)
    _guard("minutes_record", "DELETE", "true", LOCKED_REFUSAL)
    finished = "EXISTS (SELECT 1 FROM meeting WHERE id = NEW.meeting_id AND state = 'finished')"
    _guard("approval", "INSERT", f"NOT {finished}", LOCKED_REFUSAL)
    for table, key in KEPT.items():
        _guard(table, "UPDATE", "true")
        _guard(table, "DELETE", f"NOT {_is_disposed(f'OLD.{key}')}")
    _guard("audit_event", "UPDATE", f"NOT ({_nameless(_same_postgresql(EVENT), 'OLD.object_id')})")
    _guard("audit_event", "DELETE", "true")
    _guard("audit_head", "UPDATE", "NEW.sequence <= OLD.sequence")
    _guard("audit_head", "DELETE", "true")
    _guard("disposal", "UPDATE", "OLD.done_at IS NOT NULL")
    _guard("disposal", "DELETE", "OLD.confirmed_at IS NOT NULL")
    for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
        _guard(
            "disposal_item",
            event,
            f"EXISTS (SELECT 1 FROM disposal WHERE id = {row}.disposal_id AND confirmed_at IS NOT NULL)",
        )
    # Row triggers do not see a TRUNCATE.
    for table in (
        "meeting", "minutes_record", "audit_event", "audit_head", "disposal", *KEPT, *OF_MEETING, *OF_ITEM
    ):  # fmt: skip
        op.execute(
            f"CREATE TRIGGER keep_{table} BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION samsyn_refuse_always()"
        )


def _functions() -> None:
    """Rows of locked minutes may go while a disposal of their meeting is carried out."""
    op.execute(f"""
        CREATE OR REPLACE FUNCTION samsyn_refuse_locked() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' AND samsyn_is_locked(to_jsonb(OLD)) AND samsyn_is_disposed(to_jsonb(OLD)) THEN
                RETURN OLD;
            END IF;
            IF (TG_OP <> 'INSERT' AND samsyn_is_locked(to_jsonb(OLD)))
                OR (TG_OP <> 'DELETE' AND samsyn_is_locked(to_jsonb(NEW))) THEN
                RAISE EXCEPTION '{LOCKED_REFUSAL}';
            END IF;
            RETURN coalesce(NEW, OLD);
        END $$""")
    disposed = _is_disposed(
        "coalesce((part ->> 'meeting_id')::uuid, "
        "(SELECT meeting_id FROM agenda_item WHERE id = (part ->> 'item_id')::uuid))"
    )
    op.execute(
        f"CREATE FUNCTION samsyn_is_disposed(part jsonb) RETURNS boolean LANGUAGE sql AS $$ SELECT {disposed} $$"
    )


def _guard(table: str, event: str, condition: str, refusal: str = KEPT_REFUSAL) -> None:
    """A trigger's own WHEN may hold no subquery there: each condition gets a function."""
    name = f"samsyn_guard_{table}_{event.lower()}"
    given = "OLD" if event == "DELETE" else "NEW"
    op.execute(f"""
        CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF {condition} THEN
                RAISE EXCEPTION '{refusal}';
            END IF;
            RETURN {given};
        END $$""")
    op.execute(
        f"CREATE TRIGGER guard_{table}_{event.lower()} BEFORE {event} ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {name}()"
    )


def _same_postgresql(columns: tuple[str, ...]) -> str:
    return " AND ".join(f"NEW.{column} IS NOT DISTINCT FROM OLD.{column}" for column in columns)
