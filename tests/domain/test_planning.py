"""The next meeting, made of what the series and its last meeting hold."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.meetings import ItemKind, StandingItem, UsualAttendance
from domain.minutes import AttendanceFunction, AttendanceKind
from domain.planning import agenda_for, attendance_for, item_for_follow_up, kind_of_heading, proposed_day
from tests.domain.content import (
    CHAIR,
    CONTENT,
    DONE_ONE,
    DRUGS,
    FOLLOW_UPS,
    OPEN_ONE,
    OPENING,
    SECRETARY,
    SERIES,
    SITUATION,
    YOUTH,
    key,
)

TODAY = date(2026, 11, 23)
STANDING = (StandingItem(heading="Mötets öppnande", kind=ItemKind.FORMAL),)
USUAL = (UsualAttendance(participant_id=key(30), function=AttendanceFunction.CHAIR),)
DAYS = st.dates(date(2000, 1, 1), date(2060, 1, 1))


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Mötets öppnande", ItemKind.FORMAL),
        ("Mötet avslutas", ItemKind.FORMAL),
        ("Val av justerare", ItemKind.FORMAL),
        ("NÄSTA MÖTE", ItemKind.FORMAL),
        ("Lägesbild från polisen", ItemKind.SITUATION),
        ("Läget i området", ItemKind.SITUATION),
        ("Uppföljning av åtgärder", ItemKind.FOLLOW_UP),
        ("Föregående mötes anteckningar", ItemKind.FOLLOW_UP),
        ("Förnyad överenskommelse", ItemKind.AGREEMENT),
        ("Samverkansöverenskommelsen", ItemKind.AGREEMENT),
        ("Övrigt", ItemKind.INFORMATION),
        ("", ItemKind.INFORMATION),
    ],
)
def test_a_heading_tells_its_kind(heading: str, kind: ItemKind) -> None:
    assert kind_of_heading(heading) is kind


def test_the_standing_agenda_comes_first() -> None:
    series = replace(SERIES, standing_agenda=STANDING)

    assert agenda_for(series, CONTENT) == agenda_for(series, None) == STANDING


def test_without_one_the_last_headings_return() -> None:
    assert agenda_for(SERIES, None) == ()
    assert agenda_for(SERIES, CONTENT) == (
        StandingItem(heading="Mötets öppnande", kind=ItemKind.FORMAL),
        StandingItem(heading="Lägesbild", kind=ItemKind.SITUATION, area_ids=(YOUTH.id, DRUGS.id)),
        StandingItem(heading="Uppföljningar", kind=ItemKind.FOLLOW_UP),
    )


def test_those_usually_called_come_first() -> None:
    series = replace(SERIES, usual_attendance=USUAL)

    assert attendance_for(series, CONTENT) == attendance_for(series, None) == USUAL


def test_without_them_all_who_were_called_last_time() -> None:
    known = replace(CHAIR, participant_id=key(30))
    excused = replace(SECRETARY, participant_id=key(31), kind=AttendanceKind.EXCUSED)
    co_opted = replace(SECRETARY, id=key(33), participant_id=key(32), kind=AttendanceKind.CO_OPTED)
    absent = replace(SECRETARY, id=key(35), participant_id=key(34), kind=AttendanceKind.ABSENT, function=None)
    unknown = replace(CHAIR, id=key(36))
    last = replace(CONTENT, attendance=(known, excused, co_opted, absent, unknown))

    assert attendance_for(SERIES, None) == ()
    assert attendance_for(SERIES, last) == (
        UsualAttendance(participant_id=key(30), function=AttendanceFunction.CHAIR),
        UsualAttendance(participant_id=key(31), function=AttendanceFunction.SECRETARY),
        UsualAttendance(participant_id=key(34)),
    )


def test_a_follow_up_is_reported_where_follow_ups_are() -> None:
    assert item_for_follow_up((OPENING, SITUATION, FOLLOW_UPS), OPEN_ONE) == FOLLOW_UPS


def test_else_under_its_area_else_first() -> None:
    other = replace(SITUATION, id=key(40), area_ids=(DRUGS.id,))

    assert item_for_follow_up((OPENING, other, SITUATION), OPEN_ONE) == SITUATION
    assert item_for_follow_up((OPENING, other), OPEN_ONE) == OPENING
    assert item_for_follow_up((OPENING, SITUATION), DONE_ONE) == OPENING
    assert item_for_follow_up((), OPEN_ONE) is None


@pytest.mark.parametrize(
    ("previous", "agreed", "expected"),
    [
        ([], None, date(2026, 11, 30)),
        ([date(2026, 11, 12)], None, date(2026, 11, 30)),
        ([date(2026, 11, 12)], date(2026, 12, 10), date(2026, 12, 10)),
        ([date(2026, 11, 12), date(2026, 10, 15)], None, date(2026, 12, 10)),
        ([date(2026, 11, 12), date(2026, 10, 15)], TODAY, TODAY),
        ([date(2026, 11, 12), date(2026, 10, 15)], date(2026, 11, 22), date(2026, 12, 10)),
        ([date(2026, 3, 5), date(2026, 2, 5)], None, date(2026, 12, 10)),
        ([date(2026, 11, 12), date(2026, 11, 12)], None, TODAY),
        ([date(2027, 1, 14), date(2026, 12, 17)], None, date(2027, 2, 11)),
    ],
)
def test_the_day_that_is_proposed(previous: list[date], agreed: date | None, expected: date) -> None:
    assert proposed_day(previous, agreed, TODAY) == expected


@given(previous=st.lists(DAYS, max_size=4), agreed=st.none() | DAYS, today=DAYS)
def test_never_a_day_that_is_gone(previous: list[date], agreed: date | None, today: date) -> None:
    newest_first = sorted(previous, reverse=True)
    day = proposed_day(newest_first, agreed, today)

    assert day >= today
    if agreed is not None and agreed >= today:
        assert day == agreed
    elif len(newest_first) > 1 and newest_first[0] > newest_first[1]:
        interval = newest_first[0] - newest_first[1]
        assert (day - newest_first[0]) % interval == timedelta()
        assert day > newest_first[0]
