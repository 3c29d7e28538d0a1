"""Saves, finishes and brings in, and is killed at any moment; run as a program of its own, which forks for each kill.

Arguments: a store with a meeting that is being written, an empty one, a folder, how often each deed is killed, and a seed.
Says as JSON what was found afterwards, by deed: ``unreadable`` and ``half`` files, ``lost`` of what had been told as stored,
how many were ``cut`` short, and how many ``came_through``.
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

from db.safety.minutes_check import minutes_are_as_hashed
from desktop.documents.fonts import register_faces
from desktop.services.program import Services, open_services
from domain.errors import UserError
from domain.finishing import FinishingAnswers
from domain.meetings import MeetingFilter, MeetingState
from resources import sample_path

Tell = Callable[[str], object]
_EVERY_SO_MANY_OPENED = 5
_MOST_TRIES = 5  # some come through before they are killed
_EARLIER_VERSIONS = 1  # of minutes in the example: one was corrected


def save(services: Services, tell: Tell) -> None:
    """Text after text in one item, each told when it is stored."""
    item = services.meetings.show(_begun(services)).items[0]
    version = item.version
    tell("begun")
    for number in range(10_000):
        version = services.agenda.write_text(item.id, version, item.heading, f"ord {number}")
        tell(str(number))


def finish(services: Services, tell: Tell) -> None:
    meeting_id = _begun(services)
    review = services.minutes.review(meeting_id)
    tell("begun")
    services.minutes.finish(meeting_id, FinishingAnswers(accepted=frozenset(review.questions)))
    tell("done")


def bring_in(services: Services, tell: Tell) -> None:
    tell("begun")
    services.incoming.bring_in(sample_path("sample-meetings.yaml"))
    tell("done")


def _begun(services: Services) -> UUID:
    """The meeting that is being written."""
    rows = services.meetings.list_page(MeetingFilter()).rows
    return next(row.id for row in rows if not row.state.is_locked)


DEEDS = {"save": save, "finish": finish, "import": bring_in}


def run(deed: str, template: Path, folder: Path, rounds: int, seed: int) -> Counter[str]:
    chance = random.Random(seed)
    longest_s = _time_it(deed, template, folder)
    found: Counter[str] = Counter()
    for number in range(_MOST_TRIES * rounds):
        if found["cut"] == rounds:
            break
        store = Path(shutil.copy(template, folder / f"{deed}-{number}.samsyn"))
        told, was_killed = _kill(deed, store, chance.uniform(0, 0.9 * longest_s))
        found["cut" if was_killed else "came_through"] += 1
        found += _judge(deed, store, told, is_opened=number % _EVERY_SO_MANY_OPENED == 0)
    return found


def _time_it(deed: str, template: Path, folder: Path) -> float:
    """How long it takes when nobody kills it; saving goes on for as long as it may."""
    store = Path(shutil.copy(template, folder / f"{deed}-whole.samsyn"))
    begun = time.monotonic()
    _kill(deed, store, 0.2 if deed == "save" else 60)
    return 0.05 if deed == "save" else time.monotonic() - begun


def _kill(deed: str, store: Path, after_s: float) -> tuple[list[str], bool]:
    """What was told before the end, and whether it was the kill that ended it."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        os.close(reading)
        _work(deed, store, writing)
    os.close(writing)
    with os.fdopen(reading) as lines:
        told = [lines.readline().strip()]
        until = time.monotonic() + after_s
        while time.monotonic() < until and os.waitpid(process, os.WNOHANG)[0] == 0:
            time.sleep(0.001)
        is_over = time.monotonic() < until
        if not is_over:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
        told += [line.strip() for line in lines if line.endswith("\n")]
    return told, not is_over


def _work(deed: str, store: Path, writing: int) -> None:
    code = 1
    try:
        services = open_services(store)
        DEEDS[deed](services, lambda words: os.write(writing, f"{words}\n".encode()))
        services.close()
        code = 0
    finally:
        os._exit(code)


def _judge(deed: str, store: Path, told: list[str], *, is_opened: bool) -> Counter[str]:
    found: Counter[str] = Counter()
    with closing(sqlite3.connect(store)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            found["unreadable"] += 1
        states = Counter(state for (state,) in connection.execute("SELECT state FROM meeting"))
        texts = {text for (text,) in connection.execute("SELECT text FROM agenda_item")}
        points = connection.execute("SELECT count(*) FROM situation_point").fetchone()[0]
        records = connection.execute("SELECT count(*) FROM minutes_record").fetchone()[0]
    found += _judge_content(deed, told, states, texts, (points, records))
    if not minutes_are_as_hashed(store):
        found["half"] += 1
    if is_opened:
        found["unreadable"] += not _can_be_opened(store)
    return found


def _judge_content(
    deed: str, told: list[str], states: Counter[str], texts: set[str], counts: tuple[int, int]
) -> Counter[str]:
    found: Counter[str] = Counter()
    points, records = counts
    locked = sum(count for state, count in states.items() if MeetingState(state).is_locked)
    if deed == "save":
        stored = max(
            (int(text.removeprefix("ord ")) for text in texts if text.startswith("ord ")), default=-1
        )
        found["lost"] += stored < max((int(number) for number in told[1:]), default=-1)
    elif deed == "finish":
        found["half"] += locked + _EARLIER_VERSIONS != records
        found["lost"] += "done" in told and locked < sum(states.values())
    else:
        found["half"] += (sum(states.values()), points) not in {(0, 0), (3, 18)}
        found["lost"] += "done" in told and not points
    return found


def _can_be_opened(store: Path) -> bool:
    try:
        open_services(store).close()
    except UserError:
        return False
    return True


if __name__ == "__main__":
    _meeting, _empty, _folder, _rounds, _seed = sys.argv[1:]
    register_faces()
    templates = {"save": _meeting, "finish": _meeting, "import": _empty}
    found_by_deed = {
        deed: run(deed, Path(template), Path(_folder), int(_rounds), int(_seed))
        for deed, template in templates.items()
    }
    print(json.dumps(found_by_deed))
