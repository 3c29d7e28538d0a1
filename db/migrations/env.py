"""Runs the migrations on the connection that db/migrate.py hands over, inside its transaction."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"], target_metadata=None, transactional_ddl=True
)
with context.begin_transaction():
    context.run_migrations()
