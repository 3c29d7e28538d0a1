"""When the items of a meeting begin, who is to be answered by when, and what returns from earlier meetings."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.disclosure import Variant
from domain.papers.follow_ups import Origin
from domain.papers.summons import Summons, answer_day, compose_summons, item_times
from domain.parties import Participant
from domain.secrecy import Sensitivity
from tests.domain.content import CITY, CONTENT, FOLLOW_UPS, OPEN_ONE, SECRETARY, key

ORIGIN = key(99)


def composed(variant: Variant = Variant.INTERNAL, sensitivity: Sensitivity = Sensitivity.OPEN) -> Summons:
    """The meeting, where an open follow-up from another item returns."""
    returning = replace(CONTENT.appearances[0], follow_up=replace(OPEN_ONE, origin_item_id=ORIGIN))
    content = replace(CONTENT, appearances=(returning, CONTENT.appearances[1]))
    origin = Origin(series="", day=date(2026, 9, 17), number=None, position=0, sensitivity=sensitivity)
    return compose_summons(variant, content, {ORIGIN: origin}, {})


def hours(*words: str) -> list[time | None]:
    return [time.fromisoformat(word) if word else None for word in words]


@pytest.mark.parametrize(
    ("start", "end", "planned", "expected"),
    [
        ("13:00", "15:00", ["", "", "", ""], ["13:00", "13:30", "14:00", "14:30"]),
        ("13:00", "13:50", ["", "", "", ""], ["13:00", "13:10", "13:25", "13:35"]),  # down to five minutes
        ("13:03", "13:09", ["", "", ""], ["13:03", "13:05", "13:07"]),  # shorter than five minutes each
        ("13:00", "15:00", ["", "", "14:30", ""], ["13:00", "13:45", "14:30", "14:45"]),
        ("13:00", "", ["", "13:20", ""], ["13:00", "13:20", ""]),  # nothing to count the last from
        ("", "15:00", ["", "14:00", ""], ["", "14:00", "14:30"]),
        ("", "", ["", ""], ["", ""]),
        ("13:00", "15:00", ["", "14:00", "", "13:30"], ["13:00", "14:00", "", "13:30"]),  # not in order
        ("13:00", "15:00", [], []),
    ],
)
def test_when_items_begin(start: str, end: str, planned: list[str], expected: list[str]) -> None:
    meeting_start, meeting_end = hours(start, end)
    assert item_times(meeting_start, meeting_end, hours(*planned)) == hours(*expected)


@given(start=st.times(), length=st.integers(0, 600), count=st.integers(1, 40))
def test_counted_times_go_forward_within_the_meeting(start: time, length: int, count: int) -> None:
    last = min(start.hour * 60 + start.minute + length, 23 * 60 + 59)
    end = time(*divmod(last, 60))
    counted = [at for at in item_times(start.replace(second=0, microsecond=0), end, [None] * count) if at]
    assert counted == sorted(counted)
    assert all(at <= end for at in counted)


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        (date(2026, 11, 19), date(2026, 11, 16)),  # Thursday: Monday
        (date(2026, 11, 17), date(2026, 11, 13)),  # Tuesday: Saturday becomes Friday
        (date(2026, 11, 18), date(2026, 11, 13)),  # Wednesday: Sunday becomes Friday
        (date(2026, 11, 16), date(2026, 11, 13)),
    ],
)
def test_the_last_day_to_answer_is_a_working_day(day: date, answer: date) -> None:
    assert answer_day(day) == answer


def test_what_is_open_from_before_returns_without_its_notes() -> None:
    (line,) = composed().items[2].returning
    assert (line.what, line.times_carried, line.notes) == (OPEN_ONE.what, 2, ())


def test_what_was_agreed_at_the_meeting_itself_does_not_return() -> None:
    here = replace(CONTENT.appearances[0], follow_up=replace(OPEN_ONE, origin_item_id=FOLLOW_UPS.id))
    summons = compose_summons(Variant.INTERNAL, replace(CONTENT, appearances=(here,)), {}, {})
    assert not any(item.returning for item in summons.items)


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
def test_what_was_agreed_at_an_item_to_be_tested_is_withheld_from_others(variant: Variant) -> None:
    item = composed(variant, Sensitivity.TO_BE_TESTED).items[2]
    assert (item.returning, item.withheld) == ((), 1)
    assert composed(Variant.INTERNAL, Sensitivity.TO_BE_TESTED).items[2].returning


def test_counted_hours_are_known_as_such() -> None:
    assert composed().has_counted_times
    items = tuple(replace(item, planned_at=time(13, 10)) for item in CONTENT.items)
    planned = compose_summons(Variant.INTERNAL, replace(CONTENT, items=items), {}, {})
    assert not planned.has_counted_times


def test_answers_go_to_the_secretary_else_to_the_host() -> None:
    person = Participant(id=UUID(int=77), name=SECRETARY.name, email="omar@exempel.se")
    known = replace(SECRETARY, participant_id=person.id, role="kommunpolis")
    told = compose_summons(Variant.INTERNAL, replace(CONTENT, attendance=(known,)), {}, {person.id: person})
    assert (told.contact.role, told.contact.email) == ("kommunpolis", "omar@exempel.se")
    nobody = compose_summons(Variant.INTERNAL, replace(CONTENT, attendance=()), {}, {})
    assert (nobody.contact.party, nobody.contact.role) == (CITY.name, "")
