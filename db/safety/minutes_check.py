"""Whether finished minutes are what was hashed: content, file, rows and links of every series that is not sealed."""

import sqlite3
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from db.approvals import Seals
from db.locked_rows import LockedRows
from db.migrate import HEAD, schema_version
from db.record_checks import RecordChecks
from db.rows import Rows
from db.safety.header import looking_address
from domain.chain_faults import Found, find_faults

# What a value that cannot be what it is said to be raises while it is read.
_UNREADABLE = (ValueError, LookupError, TypeError)


def minutes_are_as_hashed(path: Path) -> bool:
    """True also for a file of an older schema: its minutes are checked when it has been brought up to date.

    Raises ``sqlalchemy.exc.DBAPIError``.
    """
    engine = sa.create_engine(
        "sqlite://", creator=partial(_looking, path), poolclass=sa.NullPool, hide_parameters=True
    )
    try:
        with engine.connect() as connection, connection.begin():
            if schema_version(connection) != HEAD:
                return True
            rows = Rows(connection, datetime.now(UTC))
            checks, seals = RecordChecks(rows, LockedRows(rows)), Seals(rows)
            return all(
                _is_as_hashed(checks, series_id)
                for series_id in checks.series()
                if seals.of_series(series_id) is None
            )
    except _UNREADABLE:
        return False
    finally:
        engine.dispose()


def _looking(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(looking_address(path), uri=True)


def _is_as_hashed(checks: RecordChecks, series_id: UUID) -> bool:
    checked = [each for piece in checks.pieces(series_id) for each in piece]
    found = Found(
        sums={(each.link.meeting_id, each.link.version): each.sums for each in checked},
        standings=(
            *(each.standing for each in checked if each.standing is not None),
            *checks.without_record(series_id),
        ),
    )
    return not find_faults((each.link for each in checked), found)
