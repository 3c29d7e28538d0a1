"""A store that is open: one SQLite file, or one PostgreSQL database for a whole authority."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from db.audit import Scribe
from db.engine import make_engine, reading, sqlite_url, writing
from db.history import History
from db.migrate import bring_up_to_date
from db.opening import judge_file
from db.rewriting import Copy, copies_beside, rewrite
from db.unit_of_work import UnitOfWork
from domain.audit import Actor

Clock = Callable[[], datetime]
NOBODY = Actor()
_INDEXED_AT_A_TIME = 1000


class Store:
    """Gives out units of work; holds no connection between them."""

    def __init__(self, engine: sa.Engine, clock: Clock, actor: Actor = NOBODY) -> None:
        self._engine = engine
        self._reader = reading(engine)
        self._writer = writing(engine)
        self._clock = clock
        self._scribe = Scribe(actor)
        self.history: History | None = None

    @classmethod
    def open(cls, target: Path | str, clock: Clock, actor: Actor = NOBODY) -> "Store":
        """Open a file (made when it is not there), or a ``postgresql://`` address.

        Raises ``UserError``: STORE_NOT_OURS, STORE_TOO_NEW, STORE_READ_ONLY, STORE_UNREADABLE, STORE_BUSY.
        """
        if isinstance(target, Path):
            judge_file(target)
            target_url: str | sa.URL = sqlite_url(target)
        else:
            target_url = target
        bring_up_to_date(target_url)
        return cls(make_engine(target_url), clock, actor)

    @property
    def is_file(self) -> bool:
        return self._engine.dialect.name == "sqlite"

    def reading(self) -> UnitOfWork:
        """A unit of work that sees one moment and takes no lock."""
        return UnitOfWork(self._reader, self._clock, self._scribe, writes=False)

    def writing(self) -> UnitOfWork:
        """A unit of work that has the write lock from its first line."""
        return UnitOfWork(self._writer, self._clock, self._scribe, writes=True, history=self.history)

    def taking_back(self) -> UnitOfWork:
        """As ``writing``, for what undoes something that was just done: it counts as that, not as something new."""
        return UnitOfWork(
            self._writer, self._clock, self._scribe, writes=True, history=self.history, takes_back=True
        )

    def undoing(self) -> UnitOfWork:
        """As ``writing``, for whoever looks after the history: nothing of it goes there by itself."""
        return UnitOfWork(self._writer, self._clock, self._scribe, writes=True)

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
