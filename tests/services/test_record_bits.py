"""A single bit of a store's file is turned over, wherever: what finished minutes are made of never changes unseen.

150 bits; the long run turns 1,000.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from sqlalchemy.exc import DatabaseError

from db.engine import make_engine, sqlite_url
from db.store import Store
from desktop.services.program import services_over
from domain.errors import UserError
from tests.endurance import times
from tests.services.record_office import CORRECTION, record_office
from tests.store_fixtures import START

BITS = times(150, 1_000)
# Every column that finished minutes are made of; those that are for searching or count changes are not among them.
PARTS = {
    "minutes_record": "*",
    "meeting": "id, series_id, title, day, starts_at, ends_at, place, state, document_type, agreement_id, next_day, "
    "next_start, next_place, approve_on, approved_on, finished_at",
    "meeting_dnr": "*",
    "attendance": "*",
    "agenda_item": "id, meeting_id, position, heading, kind, text, planned_at, sensitivity, provision, marked_by, "
    "marked_on, number",
    "agenda_item_area": "*",
    "decision": "*",
    "appearance": "*",
    "raised_point": "*",
}


@pytest.fixture
def kept(store_path: Path) -> bytes:
    """A store in which finished minutes take up most of the file: one of each kind of version."""
    with closing(Store.open(store_path, lambda: START)) as store:
        office = record_office(store)
        first, *_ = [office.new_finished(12) for _ in range(12)]
        office.approve(first)
        office.services.record.correct(first, [CORRECTION])
        office.services.record.reopen(office.new_finished(4), "Fel sekreterare")
        office.finish(office.made[-1])
        assert office.services.record.verify() == ()
    with closing(sqlite3.connect(store_path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("VACUUM")
    return store_path.read_bytes()


def minutes_in(path: Path) -> list[list[tuple[object, ...]]] | None:
    """The rows as they lie in the tables themselves, by no index; None when the file cannot be read."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.text_factory = bytes
            return [
                sorted(connection.execute(f"SELECT {columns} FROM {table} NOT INDEXED"), key=repr)
                for table, columns in PARTS.items()
            ]
    except (sqlite3.Error, UnicodeDecodeError):  # its message may quote what is broken
        return None


def is_found(path: Path) -> bool:
    """Whether the program says that something is wrong: by a check, or because it cannot read the file."""
    store = Store(make_engine(sqlite_url(path)), lambda: START)
    try:
        return bool(services_over(store).record.verify())
    except (UserError, DatabaseError, UnicodeDecodeError):
        return True
    finally:
        store.close()


@pytest.mark.endurance
@pytest.mark.timeout(900)
def test_no_bit_of_finished_minutes_changes_unseen(kept: bytes, tmp_path: Path) -> None:
    path, random = tmp_path / "turned.samsyn", Random(20261123)
    path.write_bytes(kept)
    whole = minutes_in(path)
    altered, unseen = 0, []
    for _ in range(BITS):
        place, bit = random.randrange(100, len(kept)), random.randrange(8)
        _turn(path, kept, place, bit)
        if minutes_in(path) != whole:
            altered += 1
            if not is_found(path):
                unseen.append((place, bit))
    assert unseen == []
    assert altered > BITS / 5


def _turn(path: Path, kept: bytes, place: int, bit: int) -> None:
    """The file as it was, but for one bit."""
    turned = bytearray(kept)
    turned[place] ^= 1 << bit
    path.write_bytes(turned)
    for beside in ("-wal", "-shm"):
        Path(f"{path}{beside}").unlink(missing_ok=True)
