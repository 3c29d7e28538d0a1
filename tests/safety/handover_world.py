"""A store with one of everything, handed over; and ways to spoil a package so that only what is tried is wrong with it."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from db.engine import make_engine, sqlite_url
from db.logical_export import logical_sum
from desktop.services.program import open_services
from domain.handover import HandedOver
from tests.databases.making import unpack

NEWEST = "0008"
NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
SUMS, MANIFEST, DESCRIPTION = "SHA256SUMS", "manifest.json", "description.json"


def filled_store(path: Path) -> Path:
    """The file of the newest schema that has a row in nearly every table."""
    return unpack(NEWEST, path)


def hand_over(source: Path | str, folder: Path) -> HandedOver:
    with closing(open_services(source, lambda: NOW)) as services:
        return services.handovers.hand_over(folder)


def content_sum(target: Path | str) -> str:
    """One sum over all a store holds."""
    engine = make_engine(sqlite_url(target) if isinstance(target, Path) else target)
    try:
        with engine.connect() as connection:
            return logical_sum(connection)
    finally:
        engine.dispose()


def files_in(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def seal(folder: Path) -> None:
    """Write the sums anew, as somebody does who has changed something and wants it believed."""
    paths = (path for path in files_in(folder) if path.name != SUMS)
    lines = (
        f"{sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n" for path in paths
    )
    text = "".join(lines)
    (folder / SUMS).write_text(text, encoding="utf-8", newline="")


def change_json(path: Path, change: Callable[[Any], None]) -> None:
    told = json.loads(path.read_bytes())
    change(told)
    path.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


def change_row(folder: Path, table: str, change: Callable[[dict[str, Any]], None]) -> None:
    """The first row of a table becomes another."""
    path = folder / "tabeller" / "json" / f"{table}.jsonl"
    first, *others = path.read_bytes().splitlines(keepends=True)
    row = json.loads(first)
    change(row)
    path.write_bytes(json.dumps(row, ensure_ascii=False).encode() + b"\n" + b"".join(others))
