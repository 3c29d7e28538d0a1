"""What one key or the start page asks for: red threads, loose ends, the numbers of the overview. There is no peer.

Gate: 100 ms each.
"""

from collections.abc import Callable, Iterator
from functools import partial

from benchmarks.beside_sql import BesideSql
from benchmarks.big_store.ledger import TODAY
from benchmarks.landmarks import Landmarks
from benchmarks.measurement import Measurement
from desktop.services.program import Services
from domain.situation import PointFilter
from domain.thread import ThreadRoot

LIMIT_MS = 100.0


def measure(run: BesideSql) -> list[Measurement]:
    return [run.time(name, read, limit=LIMIT_MS) for name, read in readings(run.services, run.at)]


def readings(services: Services, at: Landmarks) -> Iterator[tuple[str, Callable[[], object]]]:
    """The longest of their sort that the store has."""
    threads = {
        ThreadRoot.FOLLOW_UP: at.longest_carried,
        ThreadRoot.ITEM: at.item_agreed_at,
        ThreadRoot.POINT: at.raised_point,
        ThreadRoot.MEASURE: at.busiest_measure,
    }
    for root, key in threads.items():
        name = f"red thread: {root.value.replace('_', '-')}"
        yield name, partial(services.threads.thread_of, root, key)
    yield "overview", services.overview.show
    yield "versions of the situation pictures", services.pictures.list_all
    yield "loose ends", services.threads.orphans
    yield "one point with its story", lambda: services.situation.show(at.raised_point)
    yield "one follow-up", lambda: services.follow_ups.show(at.longest_carried)
    yield "how many points", lambda: services.situation.count(PointFilter())
    yield "how many are late", lambda: services.follow_ups.late_count(TODAY)
    yield "words for quick entry", services.situation.vocabulary
    yield "agreements that end", lambda: services.agreements.watch(TODAY)
    yield "clocks of the law", lambda: services.duties.standings(TODAY)
    yield "plan of an area", lambda: services.plans.show_area(at.agreement, at.area)
