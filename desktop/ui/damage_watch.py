"""Notices that the file of the open store is damaged: when it is read, or when a fault of the program may come of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.ui.background import Background
from desktop.ui.error_dialog import show_bug
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from desktop.services.program import Services

# What a value raises that no program of ours has written; all of SQLAlchemy's own errors may come of a damaged file as well.
_SUSPICIOUS = (ValueError, LookupError, TypeError)
_OF_THE_DATABASE = "sqlalchemy."


class DamageWatch(QObject):
    """``damaged`` carries the path of the store, once for each file: it is time to let go of it and look it through."""

    damaged = Signal(object)
    _met = Signal()

    def __init__(
        self,
        background: Background,
        tell: Callable[[BaseException], None] = show_bug,
        parent: QObject | None = None,
    ) -> None:
        """``tell`` is called with a fault that no damage is behind."""
        super().__init__(parent)
        self._background, self._tell = background, tell
        self._path: Path | None = None
        self._looked_through: set[Path] = set()
        # Queued: damage is met in the midst of reading, and in whatever thread reads.
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)

    def begin(self, services: "Services", path: Path) -> None:
        """Watch a store that was opened to be written in: a copy of one is only read, and nothing can be done about it."""
        if services.office.store.snapshot is None:
            self._path = path
            services.office.store.when_damaged(self._met.emit)

    def end(self) -> None:
        """No store is watched any more."""
        self._path = None

    def forget(self, path: Path) -> None:
        """Another file has taken this one's place."""
        self._looked_through.discard(path)

    def look_behind(self, error: BaseException) -> None:
        """See whether a fault comes of a damaged file, before it is told as a fault of the program."""
        path = self._path
        if path is not None and isinstance(error, UserError) and error.problem is Problem.STORE_DAMAGED:
            return  # met already, where it was read
        is_suspicious = isinstance(error, _SUSPICIOUS) or type(error).__module__.startswith(_OF_THE_DATABASE)
        if path is None or path in self._looked_through or not is_suspicious:
            self._tell(error)
            return
        from desktop.services.check_service import is_sound_while_open  # noqa: PLC0415 - after the first paint

        looked = partial(self._on_looked_behind, error, path)
        self._background.run(partial(is_sound_while_open, path), looked, partial(self._on_not_looked, error))

    def _on_looked_behind(self, error: BaseException, path: Path, is_sound: bool) -> None:
        if is_sound:
            self._tell(error)
        elif path == self._path:
            self._on_met()

    def _on_not_looked(self, error: BaseException, _reason: Exception) -> None:
        """Nothing is known of the file, so the fault stays what it is."""
        self._tell(error)

    def _on_met(self) -> None:
        if self._path is not None and self._path not in self._looked_through:
            self._looked_through.add(self._path)
            self.damaged.emit(self._path)
