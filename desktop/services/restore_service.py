"""Going back to a copy of a store: what it would bring and take, and doing it. No window or command has the store open then.

Works on files: the store may be damaged, or gone.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from db.opening import judge_file
from db.safety.comparing import compare
from db.safety.holder import Purpose, take_hold
from db.safety.restoring import ensure_known, put_back
from db.safety.verifying import verify_copy
from db.store import NOBODY, Clock
from desktop.services.backup_shelf import ENCRYPTED_ENDING, BackupShelf, read_backup
from desktop.services.encrypted_backup import decrypt
from domain.audit import Actor
from domain.backups import Backup, BackupPlaces
from domain.errors import Problem, UserError
from domain.restoring import GoodCopy, PassedOver, RestoreOutcome, RestorePreview


class RestoreService:
    """Going back to a copy of one store, as the window does it. All of it may be called from a thread of its own."""

    def __init__(self, store: Path, places: BackupPlaces, clock: Clock, actor: Actor = NOBODY) -> None:
        self.store, self._clock, self._actor = store, clock, actor
        self._shelf = BackupShelf(places, store)

    def now(self) -> datetime:
        return self._clock()

    def copies(self) -> tuple[Backup, ...]:
        """The newest first; a share that is away may take its time."""
        return self._shelf.newest_first()

    def newest_good(self) -> GoodCopy:
        """As the function of that name."""
        return newest_good(self._shelf)

    def chosen(self, path: Path) -> Backup:
        """Raises ``UserError`` as ``chosen_copy``."""
        return chosen_copy(path, self.store)

    def preview(self, backup: Backup, phrase: str = "") -> RestorePreview:
        """Raises ``UserError`` as the function of that name."""
        return preview(backup, self.store, phrase)

    def restore(self, backup: Backup, phrase: str = "") -> RestoreOutcome:
        """Raises ``UserError`` as the function of that name."""
        return restore(backup, self.store, self._clock(), actor=self._actor, phrase=phrase)


def chosen_copy(path: Path, store: Path) -> Backup:
    """A file that somebody points at, as a copy; when it was taken says its name, and else the file system.

    Raises ``UserError``: BACKUP_UNREADABLE, RESTORE_SAME_FILE, and what ``judge_file`` says of a file that is not ours.
    """
    try:
        facts = path.stat()
    except OSError as error:
        raise UserError(Problem.BACKUP_UNREADABLE, path=path) from error
    _ensure_other(path, store)
    is_encrypted = path.name.endswith(ENCRYPTED_ENDING)
    if not is_encrypted:
        judge_file(path)
    named = read_backup(path, store.stem)
    if named is not None:
        return named
    taken_at = datetime.fromtimestamp(facts.st_mtime).astimezone()
    return Backup(path=path, taken_at=taken_at, size_bytes=facts.st_size, is_encrypted=is_encrypted)


def newest_good(shelf: BackupShelf) -> GoodCopy:
    """The newest copy that stands its check, with those that were passed over for it. Takes seconds for large stores."""
    passed: list[PassedOver] = []
    for backup in shelf.newest_first():
        problem = _problem_of(backup)
        if problem is None:
            return GoodCopy(backup=backup, passed_over=tuple(passed))
        passed.append(PassedOver(backup=backup, problem=problem))
    return GoodCopy(backup=None, passed_over=tuple(passed))


def preview(backup: Backup, store: Path, phrase: str = "") -> RestorePreview:
    """Check this copy, and tell what going back to it would bring and take. The store may be open, damaged, or gone.

    Raises ``UserError``: BACKUP_DAMAGED, BACKUP_UNREADABLE, STORE_TOO_NEW; of an encrypted copy RESTORE_NEEDS_PHRASE without
    a phrase, PHRASE_WRONG with another one.
    """
    with _in_clear(backup, phrase) as copy:
        _ensure_good(copy, backup)
        return compare(backup, copy, store)


def restore(
    backup: Backup, store: Path, now: datetime, *, actor: Actor = NOBODY, phrase: str = ""
) -> RestoreOutcome:
    """Let a copy take the place of the store; the earlier file is kept beside it. No part of this process has it open.

    Raises ``UserError`` with the store as it was: as ``preview``, RESTORE_SAME_FILE, RESTORE_NO_ROOM, RESTORE_DENIED, and
    STORE_OPEN_HERE, STORE_IN_USE, STORE_BUSY when somebody has it open.
    """
    _ensure_other(backup.path, store)
    with _in_clear(backup, phrase) as copy, _held_alone(store, now):
        kept = put_back(copy, store, taken_at=backup.taken_at, now=now, actor=actor)
    return RestoreOutcome(store=store, restored_from=backup, kept_aside=kept)


def _problem_of(backup: Backup) -> Problem | None:
    if backup.is_encrypted:
        return Problem.RESTORE_NEEDS_PHRASE
    try:
        _ensure_good(backup.path, backup)
    except UserError as error:
        return error.problem
    return None


def _ensure_good(copy: Path, backup: Backup) -> None:
    try:
        verify_copy(copy)
        ensure_known(copy)
    except UserError as error:
        raise UserError(error.problem, **{**error.values, "path": backup.path}) from error


def _ensure_other(path: Path, store: Path) -> None:
    """Not so much as read the store as if it were a copy: closing it would let go of the locks of whoever has it open here."""
    if store.exists() and path.exists() and path.samefile(store):
        raise UserError(Problem.RESTORE_SAME_FILE, path=store)


@contextmanager
def _held_alone(store: Path, now: datetime) -> Iterator[None]:
    try:
        hold = take_hold(store, Purpose.ALONE, now)
    except UserError as error:
        if error.problem is Problem.STORE_READ_ONLY:
            raise UserError(Problem.RESTORE_DENIED, path=store) from error
        raise
    try:
        yield
    finally:
        hold.release()


@contextmanager
def _in_clear(backup: Backup, phrase: str) -> Iterator[Path]:
    """Where the copy can be read: itself, or for a moment a file of one's own that it was decrypted to."""
    if not backup.is_encrypted:
        yield backup.path
        return
    if not phrase:
        raise UserError(Problem.RESTORE_NEEDS_PHRASE, path=backup.path)
    with TemporaryDirectory(prefix="samsyn-") as folder:
        clear = Path(folder, "copy.samsyn")
        decrypt(backup.path, clear, phrase)
        yield clear
