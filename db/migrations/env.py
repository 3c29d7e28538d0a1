"""Runs the migrations on the connection that db/migrate.py hands over, inside its transaction, and tells of each."""

from typing import Any

from alembic import context


def _on_revision(*_step: Any, **_named: Any) -> None:
    tell = context.config.attributes.get("on_revision")
    if tell is not None:
        tell()


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=None,
    transactional_ddl=True,
    on_version_apply=_on_revision,
)
with context.begin_transaction():
    context.run_migrations()
