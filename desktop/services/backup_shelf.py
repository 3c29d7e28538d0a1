"""Where the copies of a store stand and what they are called. Works on names alone, without an open store."""

import re
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from db.safety.copying import UNFINISHED
from db.safety.identity import copy_identity, store_identity
from domain.backups import Backup, BackupPlaces
from domain.thinning import kept

ENDING, ENCRYPTED_ENDING = ".samsyn", ".samsyn.age"
_TIME = "%Y-%m-%d %H.%M.%S"
_WINTER_TIME = "vintertid"
"""Stands in the name of what is taken in the hour that comes twice in October, the second time."""
_NAME = re.compile(
    rf"(?P<stem>.+) (?P<time>\d{{4}}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?P<later> {_WINTER_TIME})?(?: \d+)?"
    rf"(?P<ending>{re.escape(ENCRYPTED_ENDING)}|{re.escape(ENDING)})"
)
_ABANDONED_AFTER_S = 3600


class BackupShelf:
    """The copies of one store. Those of another store of the same name are not among them."""

    def __init__(self, places: BackupPlaces, store: Path) -> None:
        self._places = places
        self._store = store

    def newest_first(self) -> tuple[Backup, ...]:
        """Of both places, the first place's own where both have it; empty where no folder can be read."""
        found: dict[str, Backup] = {}
        for folder in self._folders():
            for backup in self._in(folder):
                found.setdefault(backup.path.name, backup)
        return _newest_first(found.values())

    def newest_here(self) -> Backup | None:
        """The newest of the first place that is not encrypted."""
        plain = [backup for backup in self._in(self._places.local) if not backup.is_encrypted]
        return next(iter(_newest_first(plain)), None)

    def place_for(
        self, taken_at: datetime, folder: Path | None = None, *, is_encrypted: bool = False
    ) -> Path:
        """A path that no copy has yet, in the first place or another folder."""
        name, ending = backup_name(self._store.stem, taken_at), ENCRYPTED_ENDING if is_encrypted else ENDING
        numbers = chain([""], (f" {number}" for number in count(2)))
        paths = ((folder or self._places.local) / f"{name}{number}{ending}" for number in numbers)
        return next(path for path in paths if not path.exists())

    def thin(self, now: datetime) -> None:
        """Remove what has become old from each place, and what a killed program left half done; what will not go stays."""
        for folder in self._folders():
            backups = [backup for backup in self._in(folder) if not backup.is_encrypted]
            staying = kept({_local(backup.taken_at) for backup in backups}, _local(now))
            going = [backup.path for backup in backups if _local(backup.taken_at) not in staying]
            for path in (*going, *self._abandoned(folder)):
                with suppress(OSError):
                    path.unlink()

    def _folders(self) -> Iterator[Path]:
        yield self._places.local
        if self._places.second is not None:
            yield self._places.second

    def _in(self, folder: Path) -> list[Backup]:
        identity = store_identity(self._store)
        backups = []
        with suppress(OSError):
            for path in folder.iterdir():
                backup = read_backup(path, self._store.stem)
                if backup is not None and _is_of(backup, identity):
                    backups.append(backup)
        return backups

    def _abandoned(self, folder: Path) -> Iterator[Path]:
        """By the clock of the disk, which the copies' own time need not agree with."""
        with suppress(OSError):
            for path in folder.glob(f"*{UNFINISHED}*"):
                is_ours = path.name.startswith(f"{self._store.stem} ")
                if is_ours and abs(time.time() - path.stat().st_mtime) > _ABANDONED_AFTER_S:
                    yield path


def backup_name(stem: str, taken_at: datetime) -> str:
    """As it is read: ``Älvsjö 2026-11-23 14.32.05``, in this computer's time."""
    local = _local(taken_at)
    naive = local.replace(tzinfo=None)
    is_again = naive.astimezone() != local
    return f"{stem} {naive.strftime(_TIME)}{f' {_WINTER_TIME}' if is_again else ''}"


def read_backup(path: Path, stem: str) -> Backup | None:
    """The copy a file is by its name; None for any other file, and for one that is gone."""
    match = _NAME.fullmatch(path.name)
    if match is None or match["stem"] != stem:
        return None
    try:
        naive = datetime.strptime(match["time"], _TIME)  # noqa: DTZ007 - this computer's time, as it is read
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(
        path=path,
        taken_at=naive.replace(fold=1 if match["later"] else 0).astimezone(UTC),
        size_bytes=size,
        is_encrypted=match["ending"] == ENCRYPTED_ENDING,
    )


def _is_of(backup: Backup, identity: int | None) -> bool:
    """What cannot be told is taken for the store's own: its name says so."""
    if backup.is_encrypted or identity is None:
        return True
    return copy_identity(backup.path) in {identity, None}


def _newest_first(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    return tuple(sorted(backups, key=lambda backup: (backup.taken_at, backup.path.name), reverse=True))


def _local(moment: datetime) -> datetime:
    return moment.astimezone()
