"""The schema that the migrations make is the one the program means, up, down and up again, on both databases."""

import ast
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from db import tables
from db.engine import make_engine, sqlite_url, writing
from db.migrate import HEAD, bring_up_to_date
from db.store import Store

SCRIPTS = Path(str(bring_up_to_date.__globals__["_SCRIPTS"]))
TRIGGERS_OF_POSTGRESQL = """
    SELECT tgrelid::regclass::text AS owner, tgname, pg_get_triggerdef(oid) AS body FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT '', proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    ORDER BY 1, 2
"""


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> sa.URL:
    """Where a new store can be made."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path / "ny.samsyn")
    return sa.make_url(request.getfixturevalue("empty_postgres_url"))


@pytest.fixture
def engine(empty_url: sa.URL) -> Iterator[sa.Engine]:
    made = make_engine(empty_url, for_migration=True)
    yield made
    made.dispose()


def migrate(engine: sa.Engine, *steps: str) -> None:
    """Each step in a transaction of its own."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    for step in steps:
        with writing(engine).begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, step)


def schema(engine: sa.Engine) -> list[tuple[Any, ...]]:
    """Everything a database says of its schema, in words that can be compared."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            found = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master")
            return sorted(((*row[:3], _in_any_order(row.sql)) for row in found), key=repr)
        triggers = [tuple(row) for row in connection.exec_driver_sql(TRIGGERS_OF_POSTGRESQL)]
        return triggers + reflected(connection)


def _in_any_order(sql: str | None) -> list[str]:
    """Alembic lays down the keys of a table it makes anew in no order of its own."""
    return sorted(line.strip(" ,\t") for line in (sql or "").splitlines())


def reflected(connection: sa.Connection) -> list[tuple[Any, ...]]:
    """Tables as the database knows them: columns, keys and what happens on delete, checks, indexes."""
    inspector = sa.inspect(connection)
    found: list[tuple[Any, ...]] = []
    for table in sorted(filter(is_ours, set(inspector.get_table_names()) - {"alembic_version"})):
        # What came later stands last in a store that has been migrated; nothing rests on the order.
        found += sorted(
            (table, column["name"], str(column["type"]), column["nullable"])
            for column in inspector.get_columns(table)
        )
        found.append((table, "key", tuple(inspector.get_pk_constraint(table)["constrained_columns"])))
        for part in ("foreign_keys", "unique_constraints", "check_constraints", "indexes"):
            constraints = getattr(inspector, f"get_{part}")(table)
            found += sorted(
                ((table, part, repr(_in_plain_words(_without_key_name(part, each)))) for each in constraints),
                key=repr,
            )
    return found


def is_ours(table: str) -> bool:
    """Not of those in which SQLite keeps an index of full text: they are in ``schema``, word for word."""
    return not table.startswith(tables.OF_FULL_TEXT)


def is_compared(found: Any, name: str, kind: str, _is_reflected: bool, _other: object) -> bool:
    """Alembic asks for the index that only a server has on SQLite too; ``reflected`` compares it."""
    return (
        is_ours(name)
        if kind == "table"
        else not (kind == "index" and found.dialect_options["postgresql"]["using"])
    )


def _without_key_name(part: str, constraint: Any) -> dict[str, Any]:
    """What a foreign key is called is the database's affair; what an index is called is ours."""
    return {word: value for word, value in constraint.items() if part != "foreign_keys" or word != "name"}


def _in_plain_words(said: Any) -> Any:
    """The condition of a partial index is an object; its words can be compared."""
    if isinstance(said, dict):
        return {word: _in_plain_words(value) for word, value in said.items()}
    return str(said) if isinstance(said, sa.TextClause) else said


def test_the_head_named_in_the_program_is_the_head_of_the_scripts() -> None:
    assert ScriptDirectory(str(SCRIPTS)).get_heads() == [HEAD]


def test_tables_and_migrations_mean_the_same(empty_url: sa.URL, engine: sa.Engine) -> None:
    bring_up_to_date(empty_url)

    with engine.connect() as connection:
        opts = {"compare_type": True, "include_object": is_compared}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, tables.metadata) == []


def test_tables_and_migrations_agree_on_what_alembic_does_not_compare(
    engine: sa.Engine, empty_url: sa.URL
) -> None:
    """Checks, and what happens to a row whose owner goes."""
    with engine.begin() as connection:
        tables.metadata.create_all(connection)
        meant = reflected(connection)
        tables.metadata.drop_all(connection)
    bring_up_to_date(empty_url)

    with engine.connect() as connection:
        assert reflected(connection) == meant


def test_step_by_step_makes_what_a_new_store_gets(
    store: Store, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    url = (
        sqlite_url(tmp_path / "stegvis.samsyn")
        if store.is_file
        else request.getfixturevalue("empty_postgres_url")
    )
    by_steps = make_engine(url, for_migration=True)

    migrate(by_steps, "0001", "0002", HEAD)

    assert schema(by_steps) == schema(store._engine)
    by_steps.dispose()


@pytest.mark.parametrize("script", sorted((SCRIPTS / "versions").glob("*.py")), ids=lambda path: path.stem)
def test_a_migration_imports_nothing_of_ours(script: Path) -> None:
    """It must do the same in ten years, whatever our tables have become."""
    tree = ast.parse(script.read_text(encoding="utf-8"))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
    }
    assert imported <= {"sqlalchemy", "alembic"}


def test_an_up_to_date_store_is_left_alone(store_path: Path) -> None:
    before = store_path.read_bytes()

    bring_up_to_date(sqlite_url(store_path))

    assert store_path.read_bytes() == before
    assert list(store_path.parent.iterdir()) == [store_path]


def test_a_new_store_takes_no_copy_of_nothing(tmp_path: Path) -> None:
    bring_up_to_date(sqlite_url(tmp_path / "ny.samsyn"))

    assert list(tmp_path.iterdir()) == [tmp_path / "ny.samsyn"]


def test_a_migrated_file_is_whole(store_path: Path) -> None:
    with closing(sqlite3.connect(store_path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
