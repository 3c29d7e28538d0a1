"""The calendar file as RFC 5545 wants it, whatever stands in the entries."""

from datetime import UTC, date, datetime, time
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.calendar_file import calendar_file
from domain.calendar_entries import CalendarEntry, CalendarKind
from tests.calendar_lines import Component, read_calendar

MADE_AT = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
DUE = CalendarEntry(
    kind=CalendarKind.FOLLOW_UP,
    key=UUID(int=1),
    day=date(2026, 12, 31),
    what="Mäta belysningen i parkstråket mellan Solberga och Älvsjö station; räkna lampor, byta \\ laga",
    party="Trafikkontoret",
    agreed_at="Operativt lägesbildsmöte, 17 september 2026, § 5",
)
MEETING = CalendarEntry(
    kind=CalendarKind.MEETING,
    key=UUID(int=2),
    day=date(2026, 11, 26),
    what="Operativt lägesbildsmöte",
    start=time(9),
    end=time(10, 15),
    place="Medborgarkontoret, Älvsjö",
)


def read(*entries: CalendarEntry) -> Component:
    return read_calendar(calendar_file(entries, MADE_AT, name="Samsyn", version="0.6.0"))


def only_event(entry: CalendarEntry) -> Component:
    (event,) = read(entry).events()
    return event


def test_what_is_due_is_an_event_of_the_whole_day() -> None:
    event = only_event(DUE)
    assert event.values["DTSTART"] == "20261231"
    assert event.values["DTEND"] == "20270101"
    assert event.parameters["DTSTART"] == ";VALUE=DATE"
    assert event.values["TRANSP"] == "TRANSPARENT"
    assert event.values["SUMMARY"] == f"Klart senast: {DUE.what}"
    assert event.values["DESCRIPTION"] == f"Part: Trafikkontoret\nAvtalad vid: {DUE.agreed_at}"


def test_what_not_everybody_may_read_is_only_due() -> None:
    event = only_event(
        CalendarEntry(kind=CalendarKind.FOLLOW_UP, key=UUID(int=1), day=DUE.day, party="Polisen")
    )
    assert event.values["SUMMARY"] == "En uppföljning ska vara klar"
    assert event.values["DESCRIPTION"] == "Part: Polisen\nVad det gäller står inte i filen."


def test_a_meeting_has_its_hours_in_the_zone_that_is_told() -> None:
    event = only_event(MEETING)
    assert (event.values["DTSTART"], event.values["DTEND"]) == ("20261126T090000", "20261126T101500")
    assert event.parameters["DTSTART"] == ";TZID=Europe/Stockholm"
    assert event.values["LOCATION"] == MEETING.place
    assert event.values["TRANSP"] == "OPAQUE"


@pytest.mark.parametrize("end", [None, time(9), time(8)])
def test_a_meeting_without_an_end_has_none(end: time | None) -> None:
    event = only_event(
        CalendarEntry(kind=CalendarKind.MEETING, key=UUID(int=2), day=MEETING.day, start=time(9), end=end)
    )
    assert "DTEND" not in event.values


def test_what_runs_out_says_what_it_is() -> None:
    ends = CalendarEntry(kind=CalendarKind.AGREEMENT, key=UUID(int=3), day=DUE.day, what="Lokal")
    clock = CalendarEntry(kind=CalendarKind.DUTY, key=UUID(int=4), day=DUE.day, what="6\u00a0§")
    said = [event.values["SUMMARY"] for event in read(ends, clock).events()]
    assert said == ["Överenskommelsen löper ut: Lokal", "Senaste dag enligt 6\u00a0§ lagen (2023:196)"]


def test_the_same_thing_has_the_same_key_in_every_file() -> None:
    moved = CalendarEntry(kind=CalendarKind.FOLLOW_UP, key=DUE.key, day=date(2027, 1, 15), what="Annat")
    assert only_event(DUE).values["UID"] == only_event(moved).values["UID"]
    same_key = CalendarEntry(kind=CalendarKind.MEETING, key=DUE.key, day=DUE.day, what="Möte")
    assert only_event(DUE).values["UID"] != only_event(same_key).values["UID"]


def test_the_same_entries_give_the_same_bytes() -> None:
    first, second = (calendar_file((DUE, MEETING), MADE_AT, name="S", version="1") for _time in range(2))
    assert first == second


def test_a_calendar_of_nothing_is_a_calendar() -> None:
    assert read().events() == []


@given(
    what=st.text(max_size=300),
    place=st.text(max_size=120),
    party=st.text(max_size=120),
    day=st.dates(date(1900, 1, 1), date(2999, 12, 30)),
    start=st.none() | st.times(),
    end=st.none() | st.times(),
)
def test_whatever_is_written_the_file_can_be_read(
    what: str, place: str, party: str, day: date, start: time | None, end: time | None
) -> None:
    entry = CalendarEntry(
        kind=CalendarKind.FOLLOW_UP, key=UUID(int=1), day=day, what=what, place=place, party=party,
        start=start, end=end,
    )  # fmt: skip
    event = only_event(entry)
    plain = "".join(sign for sign in what if sign == "\n" or sign.isprintable() or sign == "\u00a0")
    if what:
        assert event.values["SUMMARY"] == f"Klart senast: {plain}"
