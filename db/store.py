"""A store that is open: one SQLite file, or one PostgreSQL database for a whole authority."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from db.audit import Scribe
from db.engine import make_engine, reading, sqlite_url, writing
from db.migrate import bring_up_to_date
from db.opening import judge_file
from db.rewriting import Copy, copies_beside, rewrite
from db.unit_of_work import UnitOfWork
from domain.audit import Actor

Clock = Callable[[], datetime]
NOBODY = Actor()


class Store:
    """Gives out units of work; holds no connection between them."""

    def __init__(self, engine: sa.Engine, clock: Clock, actor: Actor = NOBODY) -> None:
        self._engine = engine
        self._reader = reading(engine)
        self._writer = writing(engine)
        self._clock = clock
        self._scribe = Scribe(actor)

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
        return UnitOfWork(self._writer, self._clock, self._scribe, writes=True)

    @property
    def actor(self) -> Actor:
        """Who is written down in the log."""
        return self._scribe.actor

    def sits_down(self, actor: Actor) -> None:
        """From now on somebody else works here."""
        self._scribe = Scribe(actor)

    def rewrite(self) -> None:
        """Leave nothing in the file of what was deleted. Raises ``UserError``: STORE_BUSY, STORE_FULL."""
        rewrite(self._engine)

    def copies(self) -> list[Copy]:
        """What still holds what the file held when they were taken."""
        return copies_beside(self._engine)

    def now(self) -> datetime:
        return self._clock()

    def close(self) -> None:
        self._engine.dispose()
