"""Has the open store copied by itself, off the GUI thread: after it was opened, and as often as the service says it is due.

Knows no widget: what comes of it is told by signals. How a copy is made, and when one is due, is the service's matter.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.background import Background
from domain.backups import Backup, BackupLevel, BackupPlaces, BackupStanding
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.backup_service import BackupService

AFTER_OPENING_MS = 5_000
"""The pages read first."""
LOOK_EVERY_MS = 60_000
_NOT_KEPT = BackupStanding(level=BackupLevel.NONE)


class BackupKeeper(QObject):
    """``begin`` when a store is open, ``end`` before it is closed.

    ``told(BackupStanding)`` comes after each look and each copy, ``copying_changed`` when one begins and has ended.
    """

    told = Signal(object)
    copying_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One of its own: whoever waits for the pages' work need not wait for a copy too.
        self._background = Background(self)
        self._backups: BackupService | None = None
        self.standing = _NOT_KEPT
        self._copies_begun = 0
        self._moving_to: BackupPlaces | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look_for_due)

    @property
    def is_kept(self) -> bool:
        """Whether copies of the open store are made here at all."""
        return self._backups is not None

    @property
    def is_copying(self) -> bool:
        return self._copies_begun > 0

    @property
    def places(self) -> BackupPlaces | None:
        return self._backups.places if self._backups else None

    def begin(self, backups: "BackupService") -> None:
        """Say how the store stands at once; what is due is copied when the pages have read."""
        if backups.places is None:
            return
        self._backups = backups
        self._timer.start(AFTER_OPENING_MS)
        self.look()

    def end(self) -> None:
        """Let go of the store. What is known of it is known no more."""
        self._timer.stop()
        self._background.wait()
        self._background.forget()
        self._backups, self._moving_to, self._copies_begun = None, None, 0
        self._tell(_NOT_KEPT)

    def wait(self) -> None:
        """At the end of the program, which is no window any more: let a copy that has been begun be whole."""
        self._background.wait(-1)

    def look(self) -> None:
        """Ask how the store stands with its copies now."""
        if self._backups is not None:
            self._background.run(self._backups.standing, self._tell, _raise)

    def back_up(self) -> None:
        """Copy the store now; nothing while it is being copied."""
        if self._backups is not None:
            self._copy(partial(_copied, self._backups))

    def back_up_changes(self) -> None:
        """Copy the store where not all of it is copied."""
        if self._backups is not None:
            self._copy(partial(_copied_if_changed, self._backups))

    def use(self, places: BackupPlaces) -> None:
        """Keep copies elsewhere from now on, beginning with one at once."""
        if self.is_copying:
            self._moving_to = places
        elif self._backups is not None:
            self._copy(partial(_moved, self._backups, places))

    def encrypt(
        self,
        target: Path,
        phrase: str,
        on_done: Callable[[Backup], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Make a copy that only the phrase opens. Only where copies are kept."""
        assert self._backups is not None
        self._begin_copy()
        encrypted = partial(self._backups.encrypted_copy, target, phrase)
        self._background.run(encrypted, partial(self._on_other, on_done), partial(self._on_other, on_error))

    def list_copies(self, on_done: Callable[[tuple[Backup, ...]], None]) -> None:
        """Find those there are, the newest first."""
        if self._backups is not None:
            self._background.run(self._backups.copies, on_done, _raise)

    def encrypted_name(self) -> str:
        """What an encrypted copy of today would be called. Only where copies are kept."""
        assert self._backups is not None
        return self._backups.encrypted_place().name

    def _look_for_due(self) -> None:
        self._timer.start(LOOK_EVERY_MS)
        if self._backups is not None and not self.is_copying:
            self._background.run(partial(_looked, self._backups), self._on_looked, _raise)

    def _on_looked(self, looked: tuple[BackupStanding, bool]) -> None:
        standing, is_due = looked
        self._tell(standing)
        if is_due:
            self.back_up()

    def _copy(self, operation: Callable[[], BackupStanding]) -> None:
        if not self.is_copying:
            self._begin_copy()
            self._background.run(operation, self._on_copied, partial(self._on_other, _raise))

    def _on_copied(self, standing: BackupStanding) -> None:
        self.standing = standing
        self._end_copy()
        self._tell(standing)

    def _on_other(self, tell: Callable[[Any], None], outcome: object) -> None:
        """Something else than how the store stands has come of a copy."""
        self._end_copy()
        self.look()
        tell(outcome)

    def _begin_copy(self) -> None:
        self._copies_begun += 1
        self.copying_changed.emit(self.is_copying)

    def _end_copy(self) -> None:
        self._copies_begun -= 1
        self.copying_changed.emit(self.is_copying)
        if self._moving_to is not None and not self.is_copying:
            places, self._moving_to = self._moving_to, None
            self.use(places)

    def _tell(self, standing: BackupStanding) -> None:
        self.standing = standing
        self.told.emit(standing)


def _looked(backups: "BackupService") -> tuple[BackupStanding, bool]:
    return backups.standing(), backups.is_due()


def _copied(backups: "BackupService") -> BackupStanding:
    """What went wrong stands in what comes back."""
    with suppress(UserError):
        backups.back_up_now()
    return backups.standing()


def _copied_if_changed(backups: "BackupService") -> BackupStanding:
    standing = backups.standing()
    is_copied = standing.level is BackupLevel.GOOD and not standing.has_changed_since
    return standing if is_copied else _copied(backups)


def _moved(backups: "BackupService", places: BackupPlaces) -> BackupStanding:
    backups.use(places)
    return _copied_if_changed(backups)


def _raise(error: Exception) -> None:
    raise error
