"""The whole store: register, plans, then every meeting in the order of its day. The same seed, the same rows."""

import os
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir

import db.migrate
from benchmarks.big_store.follow_ups import FollowUps
from benchmarks.big_store.ledger import NOW, Ledger
from benchmarks.big_store.loading import filling
from benchmarks.big_store.meetings import Meetings
from benchmarks.big_store.pacts import Pacts
from benchmarks.big_store.pictures import Pictures
from benchmarks.big_store.plan import Plan
from benchmarks.big_store.register import Register
from benchmarks.big_store.schedule import plan_meetings
from db.migrate import HEAD

SEED = 2026
SERIES, MEETINGS, POINTS, FOLLOW_UPS = 300, 10_000, 1_000_000, 200_000
LEAST_SERIES = 4
_CACHE = "SAMSYN_BENCH_CACHE"
_MIGRATIONS = Path(db.migrate.__file__).parent / "migrations" / "versions"


def make_big_store(path: Path, scale: float = 1.0, seed: int = SEED) -> None:
    """Make a store file in which today is ``ledger.TODAY``; ``scale`` takes so much of everything but agreements."""
    with filling(path, NOW) as loader:
        ledger = Ledger(loader, seed)
        pacts, plan = Pacts(ledger, Register(ledger)), Plan(ledger)
        measures = {area_id: keys for pact in pacts.all for area_id, keys in plan.of(pact).items()}
        plan.add_evidence()
        count = max(LEAST_SERIES, round(SERIES * scale))
        series = [pacts.add_series(number, count) for number in range(count)]
        pictures = Pictures(ledger)
        meetings, follow_ups = Meetings(ledger, pictures), FollowUps(ledger, measures)
        amounts = (round(number * scale) for number in (MEETINGS, POINTS, FOLLOW_UPS))
        for meeting in plan_meetings(ledger, series, *amounts):
            follow_ups.at_meeting(meetings.add(meeting))
            ledger.write()
        pictures.write()


def kept_big_store(scale: float = 1.0, seed: int = SEED) -> Path:
    """The store as this schema and this generator make it; outside the tree, kept until one of them changes."""
    folder = Path(os.environ.get(_CACHE, gettempdir())) / "samsyn-bench"
    folder.mkdir(parents=True, exist_ok=True)
    name = f"big-{seed}-{scale:g}"
    path = folder / f"{name}-{HEAD}-{_fingerprint()}.samsyn"
    if not path.exists():
        for outdated in folder.glob(f"{name}-*"):
            outdated.unlink()
        make_big_store(path, scale, seed)
    return path


def _fingerprint() -> str:
    """Of the files that decide what is in the store; a migration may change before it is released."""
    sources = [*Path(__file__).parent.glob("*.py"), *_MIGRATIONS.glob("*.py")]
    return sha256(b"".join(source.read_bytes() for source in sorted(sources))).hexdigest()[:8]
