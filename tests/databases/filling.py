"""What a store of any schema is given so that no table is empty, and so that it is small: past every trigger."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db.logical_export import CONTENT_TABLES, logical_columns
from db.tables.columns import Key, Moment, Word
from domain.chain import Link, LinkKind, chain_hash, link_hash, short_code

SMALL_PDF = b"%PDF-1.7\n%\xc3\xa5\xc3\xa4\xc3\xb6\n%%EOF\n"
_LATER = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)
# What a row that is made up by the kinds of its columns could not hold.
_SPECIAL: dict[str, dict[str, Any]] = {
    "house_look": {"accent": "#1f5fa8", "logo_width_px": 10, "logo_height_px": 10},
    "approval": {"version": 2},
    "disclosure_mask": {"start": 0, "end": 3},
    "disposal": {"until": date(2020, 1, 1)},
}
_BY_KIND: tuple[tuple[type[Any], Callable[[str], object]], ...] = (
    (Moment, lambda _name: _LATER),
    (sa.Boolean, lambda _name: True),
    (sa.Integer, lambda _name: 1),
    (sa.Date, lambda _name: _LATER.date()),
    (sa.LargeBinary, lambda _name: SMALL_PDF),
    (sa.String, lambda name: f"Åäö {name}"),
)


def without_triggers(connection: sqlite3.Connection, change: Callable[[], None]) -> None:
    """Change rows as they can never be changed in the program."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _sql in found:
        connection.execute(f"DROP TRIGGER {name}")
    change()
    for _name, sql in found:
        connection.execute(sql)


def make_files_small(connection: sqlite3.Connection) -> None:
    """Put a small file for the PDF of each version, and the sums that go with it, as the program of its time chained."""
    rows = connection.execute("SELECT * FROM minutes_record ORDER BY series_id, sequence")
    names = [column[0] for column in rows.description]
    last: dict[bytes, str] = {}
    for values in rows.fetchall():
        row = dict(zip(names, values, strict=True))
        previous = last.get(row["series_id"], "")
        new = _versioned_sums(row, previous) if "version" in row else _plain_sums(row, previous)
        chosen = "AND version = :version" if "version" in row else ""
        connection.execute(
            f"UPDATE minutes_record SET {', '.join(f'{name} = :{name}' for name in new)}"
            f" WHERE meeting_id = :meeting_id {chosen}",
            {**row, **new},
        )
        last[row["series_id"]] = str(new["chain_hash"])


def fill_empty(connection: sa.Connection) -> None:
    """A row for each table that has none, made up by the kinds of its columns."""
    there = logical_columns(connection)
    for number, table in enumerate(CONTENT_TABLES, start=1):
        columns = there.get(table.name, ())
        if columns and connection.scalar(sa.select(sa.func.count()).select_from(table)) == 0:
            made_up = {name: _made_up(connection, table.c[name], number) for name in columns}
            connection.execute(table.insert().values({**made_up, **_SPECIAL.get(table.name, {})}))


def _plain_sums(row: dict[str, Any], previous: str) -> dict[str, object]:
    pdf_hash = sha256(SMALL_PDF).hexdigest()
    chained = chain_hash(previous, row["content_hash"], pdf_hash)
    return {"pdf": SMALL_PDF, "pdf_hash": pdf_hash, "chain_hash": chained}


def _versioned_sums(row: dict[str, Any], previous: str) -> dict[str, object]:
    pdf_hash = sha256(SMALL_PDF).hexdigest()
    code = short_code(previous, row["content_hash"])
    return {"pdf": SMALL_PDF, "pdf_hash": pdf_hash, "code": code,
            "chain_hash": link_hash(previous, _link(row, pdf_hash))}  # fmt: skip


def _link(row: dict[str, Any], pdf_hash: str) -> Link:
    said = ("version", "sequence", "year", "first_number", "last_number", "content_hash", "rows_hash")
    return Link(
        series_id=UUID(bytes=row["series_id"]),
        meeting_id=UUID(bytes=row["meeting_id"]),
        kind=LinkKind(row["kind"]),
        made_at=datetime.fromisoformat(row["made_at"]).replace(tzinfo=UTC),
        pdf_hash=pdf_hash,
        **{name: row[name] for name in said},
    )


def _made_up(connection: sa.Connection, column: sa.Column[Any], number: int) -> Any:
    if column.foreign_keys:
        (key,) = column.foreign_keys
        return connection.execute(sa.select(key.column).order_by(key.column)).scalars().first()
    if isinstance(column.type, Key):
        return UUID(int=number)
    if isinstance(column.type, Word):
        return next(iter(column.type.words))
    return next(make(column.name) for kind, make in _BY_KIND if isinstance(column.type, kind))
