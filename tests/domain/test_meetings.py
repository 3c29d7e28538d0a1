"""What a meeting refuses to be."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from domain.errors import Problem, UserError
from domain.meetings import AgendaItem, MeetingState
from tests.domain.content import (
    CITY,
    CONTENT,
    FOLLOW_UPS,
    MEETING,
    OPEN_POINT,
    OPENING,
    ORAL_POINT,
    SITUATION,
)


@pytest.mark.parametrize(
    ("start", "end"), [(time(13), time(13)), (time(13), time(15)), (None, time(9)), (time(9), None)]
)
def test_a_meeting_may_begin_and_end(start: time | None, end: time | None) -> None:
    assert replace(MEETING, start=start, end=end).end == end


def test_no_meeting_ends_before_it_begins() -> None:
    with pytest.raises(UserError) as refusal:
        replace(MEETING, start=time(13, 1), end=time(13, 0))

    assert refusal.value.problem is Problem.END_BEFORE_START


@pytest.mark.parametrize("state", MeetingState)
def test_finished_minutes_are_locked(state: MeetingState) -> None:
    finished_at = datetime(2026, 11, 12, tzinfo=UTC)
    meeting = replace(MEETING, state=state, finished_at=finished_at)
    assert state.is_locked is (state in {MeetingState.FINISHED, MeetingState.APPROVED})

    if state.is_locked:
        with pytest.raises(UserError) as refusal:
            meeting.ensure_open()
        assert refusal.value.problem is Problem.MINUTES_LOCKED
        assert refusal.value.values == {"finished_at": finished_at}
    else:
        meeting.ensure_open()


@pytest.mark.parametrize(
    ("changes", "is_written"),
    [
        ({}, False),
        ({"text": " \n\t"}, False),
        ({"text": "x"}, True),
        ({"decisions": ("att",)}, True),
        ({"point_ids": (OPEN_POINT.id,)}, True),
    ],
)
def test_an_item_is_written_when_it_says_something(changes: dict[str, object], is_written: bool) -> None:
    bare = AgendaItem(id=OPENING.id, meeting_id=MEETING.id, heading="Rubrik")

    assert replace(bare, **changes).is_written is is_written  # type: ignore[arg-type]


def test_content_finds_what_belongs_to_an_item() -> None:
    assert CONTENT.points_at(SITUATION) == (OPEN_POINT, ORAL_POINT)
    assert CONTENT.points_at(OPENING) == ()
    assert CONTENT.appearances_at(FOLLOW_UPS.id) == CONTENT.appearances
    assert CONTENT.appearances_at(OPENING.id) == ()
    assert CONTENT.party_name(CITY.id) == CITY.name
    assert CONTENT.party_name(None) == ""
