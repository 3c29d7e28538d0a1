"""Opening a clean store of 134 MiB with everything that is looked at first, beside opening it without.

Gate: at most 20 ms more, however large the file is. Looking a file through is what a program pays that was killed.
"""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from benchmarks.backup import FINISHED_MINUTES
from benchmarks.measurement import Measurement, milliseconds
from benchmarks.record_store import make_record_store
from db.engine import make_engine, sqlite_url
from db.migrate import bring_up_to_date
from db.safety.checking import check
from db.store import Store
from domain.store_check import CheckDepth

LIMIT_MS = 20.0
LIMIT_OF_LOOKING_MS = 10_000.0
ROUNDS = 15


def measure(scratch: Path, repetitions: int, *, minutes: int = FINISHED_MINUTES) -> list[Measurement]:
    store = scratch / "opened.samsyn"
    make_record_store(store, minutes)
    contenders = {"ours": _opened(store), "theirs": _opened_blindly(store)}
    for contender in contenders.values():
        contender()
    pairs = [_pair(contenders["ours"], contenders["theirs"]) for _ in range(repetitions)]
    ours, theirs = ([pair[place] for pair in pairs] for place in (0, 1))
    size = f"{store.stat().st_size / 2**20:.0f} MiB"
    peer = "without the checks"
    return [
        Measurement(name=f"opening a clean store of {size}", unit="ms", ours=ours, peer=peer, theirs=theirs),
        Measurement(
            name="what the checks cost of it",
            unit="ms",
            ours=[one - other for one, other in pairs],
            limit=LIMIT_MS,
        ),
        Measurement(
            name="looking it through, as after a kill",
            unit="ms",
            ours=[milliseconds(lambda: check(store, CheckDepth.FULL)) for _ in range(repetitions)],
            limit=LIMIT_OF_LOOKING_MS,
        ),
    ]


def _pair(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float]:
    """The medians of some rounds in turns."""
    times = [(milliseconds(ours), milliseconds(theirs)) for _ in range(ROUNDS)]
    return median(one for one, _other in times), median(other for _one, other in times)


def _opened(path: Path) -> Callable[[], None]:
    def open_it() -> None:
        with closing(Store.open(path, _now)) as store, store.reading() as work:
            work.parties.all()

    return open_it


def _opened_blindly(path: Path) -> Callable[[], None]:
    """Nothing but the schema's version is looked at, as a program does that trusts its file."""

    def open_it() -> None:
        bring_up_to_date(sqlite_url(path))
        with closing(Store(make_engine(sqlite_url(path)), _now)) as store, store.reading() as work:
            work.parties.all()

    return open_it


def _now() -> datetime:
    return datetime.now(UTC)
