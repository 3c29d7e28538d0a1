"""Looks after the copies of the open store: takes them, keeps as many as the rule says, and tells how it stands."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from db.safety.copying import copy_finished, copy_store, folder_problem
from db.safety.identity import give_identity
from db.safety.watching import ChangeWatch, at_rest
from db.store import Store
from desktop.services.backup_memory import BackupMemory, Remembered
from desktop.services.backup_shelf import BackupShelf
from domain.backups import DUE_AFTER, Backup, BackupLevel, BackupPlaces, BackupStanding, backup_level
from domain.errors import Problem, UserError

_MEMORY = "backups.json"
_CLOCK_MAY_DIFFER = timedelta(minutes=2)


class BackupService:
    """Every function may be called from a thread of its own; ``back_up_now`` takes seconds for a large store.

    Without places, and for the store of a server, no copies are kept here: the standing is NONE, nothing is ever due, and
    to ask for a copy raises ``UserError(BACKUP_NOT_KEPT)``.
    """

    def __init__(self, store: Store, places: BackupPlaces | None) -> None:
        self._store = store
        self._keeper = _Keeper(store, store.file, places) if places and store.file else None

    def use(self, places: BackupPlaces) -> None:
        """From now on copies go here; one is due at once where there is none of the store as it is. Not for a server's."""
        if self._keeper is not None:
            self._keeper.end()
        if self._store.file is not None:
            self._keeper = _Keeper(self._store, self._store.file, places)

    @property
    def places(self) -> BackupPlaces | None:
        """Where copies go now; None where none are kept."""
        return self._keeper.places if self._keeper else None

    def copies(self) -> tuple[Backup, ...]:
        """Those that are there, in both places, the newest first. It looks at folders as ``standing`` does."""
        return self._keeper.copies() if self._keeper else ()

    def standing(self) -> BackupStanding:
        """How the store stands with its copies now. It looks at the first place, which may take its time if it is a share."""
        return self._keeper.standing() if self._keeper else BackupStanding(level=BackupLevel.NONE)

    def is_due(self) -> bool:
        """Whether a copy is to be taken now without being asked for.

        A change has been without one for half an hour, or since before the program started; or something was wrong, and
        has not been tried again for half an hour.
        """
        return self._keeper is not None and self._keeper.is_due()

    def back_up_now(self) -> Backup:
        """Take a verified copy, put it in the second place too, and thin the older ones.

        Raises ``UserError`` as ``db.safety.copying.copy_store``; ``standing`` tells of it from then on, after the next
        start too. What goes wrong with the second place is only told by ``standing``.
        """
        return self._kept().back_up()

    def copy_to(self, folder: Path) -> Backup:
        """A verified copy in a folder one names, beside those that are looked after. Raises ``UserError`` likewise."""
        return self._kept().copy_to(folder)

    def encrypted_place(self, folder: Path | None = None) -> Path:
        """What an encrypted copy taken now would be called, in the first place or another folder."""
        return self._kept().encrypted_place(folder)

    def encrypted_copy(self, target: Path, phrase: str) -> Backup:
        """A verified copy that only the phrase opens, wherever one wants it. Takes seconds, and 1 GB of memory for a while.

        Raises ``UserError``: PHRASE_TOO_SHORT (``fewest``), and as ``back_up_now``.
        """
        return self._kept().encrypted_copy(target, phrase)

    @contextmanager
    def letting_go(self) -> Iterator[None]:
        """Around the closing of the store: whether everything in it is copied is known before, what it looks like after."""
        if self._keeper is None:
            yield
            return
        is_copied = self._keeper.end()
        yield
        if is_copied:
            self._keeper.remember_rest()

    def _kept(self) -> "_Keeper":
        if self._keeper is None:
            raise UserError(Problem.BACKUP_NOT_KEPT)
        return self._keeper


class _Keeper:
    """The copies of a store that has places for them."""

    def __init__(self, store: Store, file: Path, places: BackupPlaces) -> None:
        self._store, self._file, self.places = store, file, places
        self._shelf = BackupShelf(places, file)
        self._memory = BackupMemory(places.memory or places.local / _MEMORY, file, places.local)
        self._remembered = self._memory.recall()
        self._turn = Lock()
        self._tried_here: datetime | None = None
        self._seen_changed: datetime | None = None
        rest, remembered_rest = at_rest(file), self._remembered.at_rest
        self._watch = ChangeWatch(file)
        # None: something from before the store was opened is in no copy.
        self._copied: int | None = (
            self._watch.version() if rest is not None and rest == remembered_rest else None
        )

    def standing(self) -> BackupStanding:
        now, newest = self._store.now(), self._newest()
        trouble = self._folder_trouble() or self._remembered.trouble or _copy_trouble(newest, now)
        uncopied_for = self._uncopied_for(now)
        return BackupStanding(
            level=backup_level(newest=newest, trouble=trouble, uncopied_for=uncopied_for),
            newest=newest,
            tried_at=self._remembered.tried_at,
            trouble=trouble,
            second_trouble=self._remembered.second_trouble,
            has_changed_since=uncopied_for is not None,
        )

    def copies(self) -> tuple[Backup, ...]:
        return self._shelf.newest_first()

    def is_due(self) -> bool:
        since_try = self._store.now() - self._tried_here if self._tried_here else None
        if since_try is not None and timedelta() <= since_try < DUE_AFTER:
            return False
        return self.standing().level in {BackupLevel.DUE, BackupLevel.DANGER}

    def back_up(self) -> Backup:
        with self._turn:
            now = self._store.now()
            self._tried_here = now
            try:
                copy = self._take(now)
            except UserError as error:
                self._remember(replace(self._remembered, tried_at=now, trouble=error))
                raise
            self._remember(Remembered(tried_at=now, newest=copy, second_trouble=self._to_second(copy)))
            self._shelf.thin(now)
            return copy

    def copy_to(self, folder: Path) -> Backup:
        now = self._store.now()
        return self._copy(now, self._shelf.place_for(now, folder))

    def encrypted_place(self, folder: Path | None) -> Path:
        return self._shelf.place_for(self._store.now(), folder, is_encrypted=True)

    def encrypted_copy(self, target: Path, phrase: str) -> Backup:
        from desktop.services.encrypted_backup import encrypt, ensure_phrase  # noqa: PLC0415 - starts processes

        ensure_phrase(phrase)
        # Beside the store: wherever the copy goes, to a stick perhaps, it must not have been there in clear.
        with TemporaryDirectory(dir=self._file.parent, prefix=".samsyn-") as folder:
            copy = Path(folder) / self._file.name
            copy_store(self._file, copy)
            encrypt(copy, target, phrase)
        return Backup(
            path=target, taken_at=self._store.now(), size_bytes=target.stat().st_size, is_encrypted=True
        )

    def end(self) -> bool:
        """Let go of the store; whether everything in it is copied."""
        is_copied = self._uncopied_for(self._store.now()) is None
        self._watch.close()
        return is_copied

    def remember_rest(self) -> None:
        self._remember(replace(self._remembered, at_rest=at_rest(self._file)))

    def _take(self, now: datetime) -> Backup:
        give_identity(self._file)
        version = self._watch.version()  # before: what is written meanwhile may not be in the copy
        copy = self._copy(now, self._shelf.place_for(now))
        self._copied, self._seen_changed = version, None
        return copy

    def _copy(self, now: datetime, target: Path) -> Backup:
        copy_store(self._file, target)
        return Backup(path=target, taken_at=now, size_bytes=target.stat().st_size)

    def _to_second(self, copy: Backup) -> UserError | None:
        if self.places.second is None:
            return None
        try:
            copy_finished(copy.path, self.places.second / copy.path.name)
        except UserError as error:
            return error
        return None

    def _remember(self, remembered: Remembered) -> None:
        self._remembered = remembered
        self._memory.keep(remembered)

    def _newest(self) -> Backup | None:
        """The one that was taken last, whatever the clock said then, also when it is gone."""
        return self._remembered.newest or self._shelf.newest_here()

    def _uncopied_for(self, now: datetime) -> timedelta | None:
        if self._copied is None:
            return timedelta.max
        if self._watch.version() == self._copied:
            return None
        if self._seen_changed is None or self._seen_changed > now:
            self._seen_changed = now
        return now - self._seen_changed

    def _folder_trouble(self) -> UserError | None:
        folder = self.places.local
        try:
            if not folder.is_dir():
                return UserError(Problem.BACKUP_FOLDER_GONE, path=folder)
            if not os.access(folder, os.W_OK):
                return UserError(Problem.BACKUP_DENIED, path=folder)
            if shutil.disk_usage(folder).free < self._file.stat().st_size:
                return UserError(Problem.BACKUP_FULL, path=folder)
        except OSError as error:
            return UserError(folder_problem(error), path=folder)
        return None


def _copy_trouble(newest: Backup | None, now: datetime) -> UserError | None:
    """What is wrong with the copy that was taken last, as far as it shows from outside."""
    if newest is None:
        return None
    day = newest.taken_at.astimezone().date()
    try:
        is_there = newest.path.stat().st_size == newest.size_bytes
    except OSError:
        is_there = False
    if not is_there:
        return UserError(Problem.BACKUP_GONE, day=day)
    if newest.taken_at > now.astimezone(UTC) + _CLOCK_MAY_DIFFER:
        return UserError(Problem.BACKUP_FROM_FUTURE, day=day)
    return None
