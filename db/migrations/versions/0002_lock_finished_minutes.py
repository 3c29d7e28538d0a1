"""Triggers that refuse every change of the rows finished minutes were made of, whoever writes them.

Imports nothing of ours: this file must mean the same in ten years.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

REFUSAL = "samsyn: minutes are locked"
OF_MEETING = ("agenda_item", "attendance", "meeting_dnr")
OF_ITEM = ("agenda_item_area", "appearance", "decision", "raised_point")
LOCKED = "('finished', 'approved')"
# What a locked meeting may still get: its approval.
FIXED = (
    "id", "series_id", "title", "title_folded", "day", "starts_at", "ends_at", "place", "document_type", "agreement_id",
    "next_day", "next_start", "next_place", "approve_on", "finished_at", "created_at",
)  # fmt: skip


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _lock_sqlite()
    else:
        _lock_postgresql()


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _unlock_sqlite()
    else:
        _unlock_postgresql()


def _lock_sqlite() -> None:
    for table, meeting in _owners():
        for event, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
            locked = " OR ".join(
                f"EXISTS (SELECT 1 FROM meeting WHERE id = {meeting.format(row)} AND state IN {LOCKED})"
                for row in rows
            )
            _sqlite_trigger(f"{table}_{event.lower()}", f"BEFORE {event} ON {table}", locked)
    same = " AND ".join(f"NEW.{column} IS OLD.{column}" for column in FIXED)
    onward = f"NEW.state IN {LOCKED} AND NOT (OLD.state = 'approved' AND NEW.state = 'finished')"
    _sqlite_trigger(
        "meeting_update", "BEFORE UPDATE ON meeting", f"OLD.state IN {LOCKED} AND NOT ({same} AND {onward})"
    )
    _sqlite_trigger("meeting_delete", "BEFORE DELETE ON meeting", f"OLD.state IN {LOCKED}")
    _sqlite_trigger("minutes_record_update", "BEFORE UPDATE ON minutes_record", "1")
    _sqlite_trigger("minutes_record_delete", "BEFORE DELETE ON minutes_record", "1")


def _owners() -> list[tuple[str, str]]:
    by_item = "(SELECT meeting_id FROM agenda_item WHERE id = {0}.item_id)"
    return [(table, "{0}.meeting_id") for table in OF_MEETING] + [(table, by_item) for table in OF_ITEM]


def _sqlite_trigger(name: str, event: str, condition: str) -> None:
    op.execute(
        f"CREATE TRIGGER lock_{name} {event} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    )


def _unlock_sqlite() -> None:
    for table, _meeting in _owners():
        for event in ("insert", "update", "delete"):
            op.execute(f"DROP TRIGGER lock_{table}_{event}")
    for name in ("meeting_update", "meeting_delete", "minutes_record_update", "minutes_record_delete"):
        op.execute(f"DROP TRIGGER lock_{name}")


def _lock_postgresql() -> None:
    # FOR SHARE: whoever finishes the minutes waits for those who are writing in them, and they for him.
    op.execute(f"""
        CREATE FUNCTION samsyn_is_locked(part jsonb) RETURNS boolean LANGUAGE sql AS $$
            SELECT state IN {LOCKED} FROM meeting WHERE id = coalesce(
                (part ->> 'meeting_id')::uuid,
                (SELECT meeting_id FROM agenda_item WHERE id = (part ->> 'item_id')::uuid))
            FOR SHARE
        $$""")
    op.execute(f"""
        CREATE FUNCTION samsyn_refuse_locked() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF (TG_OP <> 'INSERT' AND samsyn_is_locked(to_jsonb(OLD)))
                OR (TG_OP <> 'DELETE' AND samsyn_is_locked(to_jsonb(NEW))) THEN
                RAISE EXCEPTION '{REFUSAL}';
            END IF;
            RETURN coalesce(NEW, OLD);
        END $$""")
    op.execute(f"""
        CREATE FUNCTION samsyn_refuse_always() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$""")
    for table in (*OF_MEETING, *OF_ITEM):
        op.execute(
            f"CREATE TRIGGER lock_{table} BEFORE INSERT OR UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION samsyn_refuse_locked()"
        )
    old, new = (", ".join(f"{row}.{column}" for column in FIXED) for row in ("OLD", "NEW"))
    backward = f"NEW.state NOT IN {LOCKED} OR (OLD.state = 'approved' AND NEW.state = 'finished')"
    changed = f"(({new}) IS DISTINCT FROM ({old}) OR {backward})"
    for event, condition in (
        ("UPDATE", f"OLD.state IN {LOCKED} AND {changed}"),
        ("DELETE", f"OLD.state IN {LOCKED}"),
    ):
        op.execute(
            f"CREATE TRIGGER lock_meeting_{event.lower()} BEFORE {event} ON meeting FOR EACH ROW "
            f"WHEN ({condition}) EXECUTE FUNCTION samsyn_refuse_always()"
        )
    op.execute(
        "CREATE TRIGGER lock_minutes_record BEFORE UPDATE OR DELETE ON minutes_record "
        "FOR EACH ROW EXECUTE FUNCTION samsyn_refuse_always()"
    )


def _unlock_postgresql() -> None:
    for table in (*OF_MEETING, *OF_ITEM, "minutes_record"):
        op.execute(f"DROP TRIGGER lock_{table} ON {table}")
    for event in ("update", "delete"):
        op.execute(f"DROP TRIGGER lock_meeting_{event} ON meeting")
    for function in ("samsyn_refuse_always()", "samsyn_refuse_locked()", "samsyn_is_locked(jsonb)"):
        op.execute(f"DROP FUNCTION {function}")
