"""What whoever looks after computers wants to know of one: versions, paths, sizes, and what the lamps would show.

Reads only, and says nothing of what stands in the store. Works also where the store cannot be opened.
"""

import platform
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from db.file_version import SQLITE_VERSION, file_version
from db.migrate import HEAD
from db.safety.holder import window_holder
from db.safety.place_facts import gather
from desktop.services.backup_shelf import BackupShelf
from desktop.services.language import Language
from desktop.services.sentences import sentence
from desktop.version import program_version
from domain.backups import BackupPlaces, BackupStanding
from domain.errors import UserError
from domain.places import judge

if TYPE_CHECKING:
    from desktop.services.program import Services

Told = dict[str, object]
_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "reportlab", "psycopg")
_BESIDE = ("-wal", "-shm")


def findings(
    store: Path | str,
    open_store: Callable[[], "Services"],
    paths: Mapping[str, Path],
    places: BackupPlaces,
    language: Language,
) -> Told:
    """Everything, ready for JSON: times in ISO 8601, sizes in bytes. ``paths`` are those the program writes to besides."""
    told: Told = {"versions": _versions(), "paths": {name: str(path) for name, path in paths.items()}}
    if isinstance(store, Path):
        told["store"] = _file(store)
        told["place"] = _place(store)
        told["copies"] = _copies(places, store)
    else:
        told["store"] = {"server": store.rpartition("@")[2]}
    told["opening"], told["lamps"] = _opened(open_store, language)
    return told


def _versions() -> Told:
    return {
        "samsyn": program_version(),
        "schema": HEAD,
        "python": platform.python_version(),
        "sqlite": SQLITE_VERSION,
        "system": platform.platform(),
        "is_bundled": bool(getattr(sys, "frozen", False)),
        **{name: found for name in _LIBRARIES if (found := _version_of(name))},
    }


def _version_of(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # a bundle carries no papers of what was built into it
        return ""


def _file(store: Path) -> Told:
    holder = window_holder(store)
    return {
        "path": str(store.absolute()),
        "exists": store.exists(),
        "bytes": _size(store),
        "bytes_beside": {end: _size(store.with_name(store.name + end)) for end in _BESIDE},
        "free_bytes": _free(store),
        "schema": file_version(store) if store.is_file() else None,
        "open_in_window": {"computer": holder.computer, "since": holder.since.isoformat()}
        if holder
        else None,
    }


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _free(path: Path) -> int | None:
    """On the disk of the nearest folder that is there."""
    folder = next(folder for folder in path.absolute().parents if folder.exists())
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _place(store: Path) -> Told:
    place = judge(store.absolute(), gather(store.absolute()))
    return {"kind": place.kind.value, "answer": place.answer.value, "where": place.where}


def _copies(places: BackupPlaces, store: Path) -> Told:
    copies = BackupShelf(places, store).newest_first()
    return {
        "folder": str(places.local),
        "second_folder": str(places.second) if places.second else None,
        "count": len(copies),
        "bytes": sum(copy.size_bytes for copy in copies),
        "newest": _time(copies[0].taken_at) if copies else None,
        "oldest": _time(copies[-1].taken_at) if copies else None,
    }


def _opened(open_store: Callable[[], "Services"], language: Language) -> tuple[Told, Told]:
    """Whether the store opens as for any command, and what the lamps of its window would show."""
    try:
        with closing(open_store()) as services:
            return {"problem": None}, {"copies": _lamp(services.backups.standing())}
    except UserError as error:
        return {"problem": error.problem.value, "sentence": sentence(error, language)}, {}


def _lamp(standing: BackupStanding) -> Told:
    return {
        "level": standing.level.value,
        "newest": _time(standing.newest.taken_at) if standing.newest else None,
        "tried": _time(standing.tried_at),
        "has_changed_since": standing.has_changed_since,
        "problem": standing.trouble.problem.value if standing.trouble else None,
        "second_problem": standing.second_trouble.problem.value if standing.second_trouble else None,
    }


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
