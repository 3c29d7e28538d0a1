"""Late is derived from status and date, never stored."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.follow_ups import FollowUp, FollowUpStatus
from tests.domain.content import key

DUE = date(2026, 11, 1)


def follow_up(status: FollowUpStatus, due_on: date | None) -> FollowUp:
    return FollowUp(id=key(1), what="x", created_on=date(2026, 1, 1), due_on=due_on, status=status)


@pytest.mark.parametrize(
    ("status", "is_open"),
    [
        (FollowUpStatus.NOT_STARTED, True),
        (FollowUpStatus.IN_PROGRESS, True),
        (FollowUpStatus.DONE, False),
        (FollowUpStatus.HANDED_OVER, False),
        (FollowUpStatus.DROPPED, False),
    ],
)
def test_open_until_it_has_an_end(status: FollowUpStatus, is_open: bool) -> None:
    assert follow_up(status, DUE).is_open is status.is_open is is_open


@pytest.mark.parametrize(
    ("today", "days"), [(date(2026, 10, 31), 0), (DUE, 0), (date(2026, 11, 2), 1), (date(2027, 11, 1), 365)]
)
def test_counts_the_days_after_the_due_date(today: date, days: int) -> None:
    assert follow_up(FollowUpStatus.IN_PROGRESS, DUE).days_late(today) == days


@given(status=st.sampled_from(FollowUpStatus), due_on=st.none() | st.dates(), today=st.dates())
def test_late_means_open_and_past_the_due_date(
    status: FollowUpStatus, due_on: date | None, today: date
) -> None:
    days = follow_up(status, due_on).days_late(today)

    assert (days > 0) == (status.is_open and due_on is not None and due_on < today)
    assert days >= 0
