"""Several people finish, approve and correct at the same moment: every § is given once, every link has its place."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier

import pytest

from db.store import Store
from domain.errors import Problem, UserError
from tests.services.record_office import CORRECTION, RecordOffice, record_office, record_rows

AT_ONCE = 4


@pytest.fixture
def office(store: Store) -> RecordOffice:
    return record_office(store)


def at_once(actions: list[Callable[[], object]]) -> list[Problem | None]:
    """Begin all at the same moment; tell for each why it was refused, or None."""
    start = Barrier(len(actions))

    def run(action: Callable[[], object]) -> Problem | None:
        start.wait(timeout=30)
        try:
            action()
        except UserError as error:
            return error.problem
        return None

    with ThreadPoolExecutor(len(actions)) as pool:
        return list(pool.map(run, actions))


def test_every_number_is_given_once(office: RecordOffice) -> None:
    meetings = [office.new_meeting(items) for items in (1, 2, 3, 2)]
    assert at_once([partial(office.finish, meeting_id) for meeting_id in meetings]) == [None] * AT_ONCE
    given = sorted(number for meeting_id in meetings for number in office.numbers(meeting_id) if number)
    assert given == list(range(1, 9))
    for meeting_id in meetings:
        own = office.numbers(meeting_id)
        assert own == list(range(own[0] or 0, (own[0] or 0) + len(own)))
    assert [row.sequence for row in record_rows(office.store)] == [1, 2, 3, 4]
    assert office.services.record.verify() == ()


def test_one_meeting_is_finished_once(office: RecordOffice) -> None:
    meeting_id = office.new_meeting()
    told = at_once([partial(office.finish, meeting_id)] * AT_ONCE)
    assert sorted(map(str, told)) == sorted(map(str, [None, *[Problem.MINUTES_LOCKED] * (AT_ONCE - 1)]))
    assert len(record_rows(office.store)) == 1


def test_one_person_approves_once(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    line = office.lines(meeting_id)[0]
    told = at_once([partial(office.services.record.approve, meeting_id, [line])] * AT_ONCE)
    assert told.count(None) == 1
    assert told.count(Problem.APPROVED_TWICE) == AT_ONCE - 1
    assert office.services.record.approvals(meeting_id) == (line,)


def test_two_who_approve_at_once_make_one_version(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    approve = office.services.record.approve
    told = at_once([partial(approve, meeting_id, [line]) for line in office.lines(meeting_id)])
    assert told == [None, None]
    assert len(record_rows(office.store)) == 2
    assert office.services.record.verify() == ()


def test_corrections_at_once_are_all_kept(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    told = at_once([partial(office.services.record.correct, meeting_id, [CORRECTION])] * AT_ONCE)
    assert told == [None] * AT_ONCE
    minutes = office.services.record.kept_minutes(meeting_id)
    assert minutes is not None
    assert len(minutes.corrections) == AT_ONCE
    assert office.services.record.verify() == ()
