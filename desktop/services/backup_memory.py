"""What is remembered of the copies of each store from one start to the next: how the last try went, and what it copied.

A small JSON file. One that cannot be read is as good as none, and then nothing is taken to be copied.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.services.files import write_whole_file
from domain.backups import Backup
from domain.errors import Problem, UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """``at_rest`` is size and time of the store's file, closed, when nothing in it was without a copy."""

    tried_at: datetime | None = None
    newest: Backup | None = None
    trouble: UserError | None = None
    second_trouble: UserError | None = None
    at_rest: tuple[int, int] | None = None


class BackupMemory:
    """The part of the file that is about one store. What was so of another folder for copies is forgotten."""

    def __init__(self, file: Path, store: Path, folder: Path) -> None:
        self._file = file.absolute()
        self._store, self._folder = str(store.absolute()), folder.absolute()

    def recall(self) -> Remembered:
        try:
            found = self._read()[self._store]
            return _remembered(found) if found["folder"] == str(self._folder) else Remembered()
        except (KeyError, TypeError, ValueError):
            return Remembered()

    def keep(self, remembered: Remembered) -> None:
        """Silently nothing where it cannot be written: what is found there the next time no longer fits the store."""
        told = {**self._read(), self._store: {"folder": str(self._folder), **_told(remembered)}}
        with suppress(OSError, UserError):
            if self._file.parent != self._folder:
                self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole_file(self._file, json.dumps(told, indent=2, ensure_ascii=False).encode())

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def _told(remembered: Remembered) -> dict[str, Any]:
    newest = remembered.newest
    return {
        "tried_at": remembered.tried_at.isoformat() if remembered.tried_at else None,
        "newest": newest and [str(newest.path), newest.taken_at.isoformat(), newest.size_bytes],
        "trouble": _told_trouble(remembered.trouble),
        "second_trouble": _told_trouble(remembered.second_trouble),
        "at_rest": remembered.at_rest,
    }


def _told_trouble(trouble: UserError | None) -> list[Any] | None:
    if trouble is None:
        return None
    return [trouble.problem.value, {name: str(value) for name, value in trouble.values.items()}]


def _remembered(found: Mapping[str, Any]) -> Remembered:
    at_rest = found["at_rest"]
    return Remembered(
        tried_at=datetime.fromisoformat(found["tried_at"]) if found["tried_at"] else None,
        newest=_backup(*found["newest"]) if found["newest"] else None,
        trouble=_trouble(*found["trouble"]) if found["trouble"] else None,
        second_trouble=_trouble(*found["second_trouble"]) if found["second_trouble"] else None,
        at_rest=(int(at_rest[0]), int(at_rest[1])) if at_rest else None,
    )


def _backup(path: str, taken_at: str, size_bytes: int) -> Backup:
    return Backup(path=Path(path), taken_at=datetime.fromisoformat(taken_at), size_bytes=size_bytes)


def _trouble(problem: str, values: Mapping[str, str]) -> UserError:
    return UserError(Problem(problem), **values)
