"""One store open twice, by the program and by raw sqlite3, for what is measured beside SQL written by hand."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any

from benchmarks.big_store.opening import open_big_store
from benchmarks.landmarks import Landmarks
from benchmarks.measurement import REPETITION_MS, Measurement, compared, timed
from desktop.services.program import Services

Tuples = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class BesideSql:
    """``at`` names the rows of the store that are asked for."""

    services: Services
    raw: sqlite3.Connection
    at: Landmarks
    repetitions: int
    repetition_ms: float

    def read(self, statement: str, values: Any = ()) -> Tuples:
        return self.raw.execute(statement, values).fetchall()

    def compare(
        self,
        name: str,
        ours: Callable[[], object],
        theirs: Callable[[], object],
        *,
        peer: str = "raw sqlite3",
        limit: float = inf,
        limit_ratio: float = inf,
    ) -> Measurement:
        return compared(
            name,
            ours,
            theirs,
            repetitions=self.repetitions,
            repetition_ms=self.repetition_ms,
            peer=peer,
            limit=limit,
            limit_ratio=limit_ratio,
        )

    def time(self, name: str, ours: Callable[[], object], *, limit: float = inf) -> Measurement:
        return timed(name, ours, repetitions=self.repetitions, repetition_ms=self.repetition_ms, limit=limit)


@contextmanager
def beside_sql(store: Path, repetitions: int, repetition_ms: float = REPETITION_MS) -> Iterator[BesideSql]:
    """The program believes it is the day the store was made for. Each repetition takes about so long."""
    with closing(open_big_store(store)) as services, closing(sqlite3.connect(store)) as raw:
        yield BesideSql(
            services=services,
            raw=raw,
            at=Landmarks(raw),
            repetitions=repetitions,
            repetition_ms=repetition_ms,
        )
