"""Triggers that refuse every change of a decided situation picture and of the list of its points, whoever writes.

Imports nothing of ours: this file must mean the same in ten years.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

REFUSAL = "samsyn: the picture is decided"


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _lock_sqlite()
    else:
        _lock_postgresql()


def _lock_sqlite() -> None:
    for event in ("UPDATE", "DELETE"):
        _sqlite_trigger("situation_picture", event, "OLD.decided_on IS NOT NULL")
    for event, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
        decided = " OR ".join(
            f"EXISTS (SELECT 1 FROM situation_picture WHERE id = {row}.picture_id AND decided_on IS NOT NULL)"
            for row in rows
        )
        _sqlite_trigger("situation_picture_point", event, decided)


def _sqlite_trigger(table: str, event: str, condition: str) -> None:
    op.execute(
        f"CREATE TRIGGER lock_{table}_{event.lower()} BEFORE {event} ON {table} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    )


def _lock_postgresql() -> None:
    # FOR SHARE: whoever decides waits for those who are choosing points, and they for him.
    op.execute("""
        CREATE FUNCTION samsyn_is_decided(picture uuid) RETURNS boolean LANGUAGE sql AS $$
            SELECT decided_on IS NOT NULL FROM situation_picture WHERE id = picture FOR SHARE
        $$""")
    op.execute(f"""
        CREATE FUNCTION samsyn_refuse_decided() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$""")
    op.execute(f"""
        CREATE FUNCTION samsyn_refuse_points_of_decided() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF (TG_OP <> 'INSERT' AND samsyn_is_decided(OLD.picture_id))
                OR (TG_OP <> 'DELETE' AND samsyn_is_decided(NEW.picture_id)) THEN
                RAISE EXCEPTION '{REFUSAL}';
            END IF;
            RETURN coalesce(NEW, OLD);
        END $$""")
    op.execute(
        "CREATE TRIGGER lock_situation_picture BEFORE UPDATE OR DELETE ON situation_picture FOR EACH ROW "
        "WHEN (OLD.decided_on IS NOT NULL) EXECUTE FUNCTION samsyn_refuse_decided()"
    )
    op.execute(
        "CREATE TRIGGER lock_situation_picture_point BEFORE INSERT OR UPDATE OR DELETE ON situation_picture_point "
        "FOR EACH ROW EXECUTE FUNCTION samsyn_refuse_points_of_decided()"
    )
