"""Finishing minutes of 300 §§ (text, chain, file and log in one transaction), and checking ten thousand that are finished.

Gates: 150 ms and 10 s. No peer does either.
"""

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path
from uuid import UUID

from benchmarks.measurement import Measurement, milliseconds
from benchmarks.record_store import FIRST_DAY, make_record_store, new_draft
from desktop.services.program import Services, open_services
from domain.finishing import FinishingAnswers
from domain.meetings import Meeting, MeetingState

SECTIONS, FINISH_LIMIT_MS = 300, 150.0
MINUTES, CHECK_LIMIT_MS = 10_000, 10_000.0
QUICK_LIMIT_MS = 20.0
_QUICK_CHECKS = 20


def measure(
    scratch: Path, repetitions: int, minutes: int = MINUTES, sections: int = SECTIONS
) -> list[Measurement]:
    """The store is made first, which takes longer than all that is measured."""
    store = scratch / "record.samsyn"
    make_record_store(store, minutes)
    with closing(open_services(store)) as services:
        checked = [milliseconds(partial(_verify, services)) for _ in range(repetitions)]
        quick = [_quick_check(services) for _ in range(repetitions)]
        finished = [_finishing(services, sections) for _ in range(repetitions + 1)][
            1:
        ]  # the first one imports
    return [
        Measurement(name=f"finishing {sections} §§", unit="ms", ours=finished, limit=FINISH_LIMIT_MS),
        Measurement(name=f"checking {minutes:,} minutes", unit="ms", ours=checked, limit=CHECK_LIMIT_MS),
        Measurement(
            name="the quick check when minutes are opened", unit="ms", ours=quick, limit=QUICK_LIMIT_MS
        ),
    ]


def _verify(services: Services) -> None:
    told: list[float] = []
    findings = services.record.verify(progress=told.append)
    if findings or not told:
        raise RuntimeError(f"the store is not what it was made to be: {findings[:1]}")


def _quick_check(services: Services) -> float:
    with services.office.store.reading() as work:
        series = work.series.all()[0]
        meeting_ids = [
            meeting_id for meeting_id, _day in work.meetings.days_of(series.id, limit=_QUICK_CHECKS)
        ]
    return sum(milliseconds(partial(services.record.check_one, each)) for each in meeting_ids) / len(
        meeting_ids
    )


def _finishing(services: Services, sections: int) -> float:
    """A new draft is written outside the time that counts."""
    meeting_id = _draft(services, sections)
    accepted = frozenset(services.minutes.review(meeting_id).questions)
    answers = FinishingAnswers(accepted=accepted)
    finish: Callable[[], object] = partial(services.minutes.finish, meeting_id, answers)
    return milliseconds(finish)


def _draft(services: Services, sections: int) -> UUID:
    with services.office.store.writing() as work:
        series = work.series.all()[0]
        day = FIRST_DAY + timedelta(days=4000)
        meeting = Meeting(id=services.office.new_id(), series_id=series.id, day=day, state=MeetingState.DRAFT)
        new_draft(work, meeting, sections, (services.office.new_id() for _ in count()))
    return meeting.id
