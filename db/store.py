"""A store that is open: one SQLite file, or one PostgreSQL database for a whole authority."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from db.audit import Scribe
from db.engine import make_engine, reading, sqlite_url, writing
from db.history import History
from db.migrate import Progress, bring_up_to_date
from db.opening import judge_file
from db.rewriting import Copy, copies_beside, rewrite
from db.safety.holder import Hold, Purpose
from db.safety.ladder import LookedAfter
from db.safety.readying import make_ready
from db.safety.same_file import SameFile
from db.safety.snapshot import Snapshot, take_snapshot
from db.safety.store_bytes import FileInUse
from db.unit_of_work import UnitOfWork
from domain.audit import Actor
from domain.errors import Problem, UserError
from domain.store_check import Trust

Clock = Callable[[], datetime]
NOBODY = Actor()
_INDEXED_AT_A_TIME = 1000


class Store:
    """Gives out units of work; holds no connection between them."""

    def __init__(
        self, engine: sa.Engine, clock: Clock, actor: Actor = NOBODY, *, hold: Hold | None = None
    ) -> None:
        """With a ``hold`` it is let go of when the store is closed."""
        self._engine = engine
        self._reader = reading(engine)
        self._writer = writing(engine)
        self._clock = clock
        self._scribe = Scribe(actor)
        self._same_file = SameFile(engine, self.file) if self.file else None
        self._file_in_use = FileInUse(self.file) if self.file else None
        self._told_of_damage: list[Callable[[], None]] = []
        self.hold = hold
        self.snapshot: Snapshot | None = None
        """What is read in place of a store that is not written in; None for one that is."""
        self.history: History | None = None
        self.looked_after = LookedAfter()
        """What had to be done to the file when it was opened."""

    @classmethod
    def open(
        cls,
        target: Path | str,
        clock: Clock,
        actor: Actor = NOBODY,
        *,
        purpose: Purpose = Purpose.COMMAND,
        progress: Progress | None = None,
        trust: Trust = Trust.USUAL,
    ) -> "Store":
        """Open a file (made when it is not there), or a ``postgresql://`` address.

        Raises ``UserError`` as ``db.safety.readying.make_ready``.
        """
        if not isinstance(target, Path):
            bring_up_to_date(target, progress)
            return cls(make_engine(target), clock, actor)
        hold, done = make_ready(target, purpose, clock(), progress, trust)
        store = cls(make_engine(sqlite_url(target)), clock, actor, hold=hold)
        store.looked_after = done
        return store

    @classmethod
    def open_read_only(cls, path: Path, clock: Clock, actor: Actor = NOBODY) -> "Store":
        """A file as it is now, to be read: a copy in the temporary folder, brought up to date there, gone at ``close``.

        Neither the file nor anything beside it is touched, so that it may lie on a disc or a network, or be somebody
        else's just now. Raises ``UserError`` as ``take_snapshot``, and as ``open`` of what is in the file.
        """
        judge_file(path)
        snapshot = take_snapshot(path, clock())
        try:
            with closing(cls.open(snapshot.path, clock, actor)) as copy:
                while copy.catch_up(_INDEXED_AT_A_TIME):
                    pass
            store = cls(make_engine(sqlite_url(snapshot.path), only_reads=True), clock, actor)
        except BaseException:
            snapshot.remove()
            raise
        store.snapshot = snapshot
        return store

    def when_damaged(self, tell: Callable[[], None]) -> None:
        """Have ``tell`` called, in whatever thread reads, each time the file turns out to be damaged."""
        self._told_of_damage.append(tell)

    @property
    def is_file(self) -> bool:
        return self._engine.dialect.name == "sqlite"

    @property
    def file(self) -> Path | None:
        """Where it lies; None for a server's."""
        return Path(self._engine.url.database) if self.is_file and self._engine.url.database else None

    def reading(self) -> UnitOfWork:
        """A unit of work that sees one moment and takes no lock."""
        return UnitOfWork(
            self._reader, self._clock, self._scribe, writes=False, on_damage=self._tell_of_damage
        )

    def writing(self) -> UnitOfWork:
        """A unit of work that has the write lock from its first line.

        Raises ``UserError(STORE_OPENED_READ_ONLY)`` over a copy that is only read, as all that writes.
        """
        return self._writing(history=self.history)

    def taking_back(self) -> UnitOfWork:
        """As ``writing``, for what undoes something that was just done: it counts as that, not as something new."""
        return self._writing(history=self.history, takes_back=True)

    def undoing(self) -> UnitOfWork:
        """As ``writing``, for whoever looks after the history: nothing of it goes there by itself."""
        return self._writing()

    def noting(self) -> UnitOfWork:
        """As ``writing``, for what only reads and notes that in the log. A copy has no log of its own: there it only reads."""
        return self.writing() if self.snapshot is None else self.reading()

    def _writing(self, *, history: History | None = None, takes_back: bool = False) -> UnitOfWork:
        if self.snapshot is not None:
            raise UserError(Problem.STORE_OPENED_READ_ONLY)
        return UnitOfWork(
            self._writer,
            self._clock,
            self._scribe,
            writes=True,
            history=history,
            takes_back=takes_back,
            same_file=self._same_file,
            on_damage=self._tell_of_damage,
        )

    def _tell_of_damage(self) -> None:
        for tell in self._told_of_damage:
            tell()

    def keep_history(self) -> None:
        """From now on what is written here can be undone, for as long as the store is open."""
        self.history = History()

    @property
    def actor(self) -> Actor:
        """Who is written down in the log."""
        return self._scribe.actor

    def sits_down(self, actor: Actor) -> None:
        """From now on somebody else works here."""
        self._scribe = Scribe(actor)

    def rewrite(self) -> None:
        """Leave nothing in the file of what was deleted. Raises ``UserError``: STORE_BUSY, STORE_FULL."""
        while self.catch_up(_INDEXED_AT_A_TIME):
            pass
        with self.writing() as work:
            work.search_index.leave_nothing_behind()
        rewrite(self._engine)

    def catch_up(self, most: int) -> bool:
        """Read at most so many of what has changed anew for the search; whether more is left.

        Raises ``UserError``: STORE_BUSY, STORE_READ_ONLY, STORE_FULL.
        """
        with self.reading() as work:
            if not work.search_index.is_behind():
                return False
        with self.writing() as work:
            return work.search_index.catch_up(most)

    def copies(self) -> list[Copy]:
        """What still holds what the file held when they were taken."""
        return copies_beside(self._engine)

    def now(self) -> datetime:
        return self._clock()

    def close(self) -> None:
        self._engine.dispose()
        if self._file_in_use is not None:
            self._file_in_use.end()
        if self.hold is not None:
            self.hold.release()
        if self.snapshot is not None:
            self.snapshot.remove()
