"""What many tests begin from is made once, in a store of its own; each test gets a copy, in a thirtieth of the time."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Generic, TypeVar

from db.engine import make_engine, sqlite_url
from db.store import Store
from desktop.services.program import Services, services_over
from tests.store_fixtures import START

Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class Made(Generic[Content]):
    """A store in which something was made, and what it was. Load it; never write to it."""

    path: Path
    content: Content


def made_in(template: Path, name: str, make: Callable[[Services], Content]) -> Made[Content]:
    """Make it in a copy of ``template``; again, if it is asked for in another folder of tests, in another copy."""
    folder = Path(mkdtemp(dir=template.parent))
    path = Path(shutil.copy(template, folder / f"{name}.samsyn"))
    with closing(Store(make_engine(sqlite_url(path)), lambda: START)) as store:
        return Made(path, make(services_over(store)))


@dataclass(frozen=True, slots=True)
class Load:
    """After this the store of the test, which may be open, holds what was made and nothing else."""

    store_path: Path

    def __call__(self, made: Made[Content]) -> Content:
        with (
            closing(sqlite3.connect(made.path)) as source,
            closing(sqlite3.connect(self.store_path)) as target,
        ):
            source.backup(target)
        return made.content
