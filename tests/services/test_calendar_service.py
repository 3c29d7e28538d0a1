"""What goes into the calendar file out of a real store: what may be read, whose it is, and that it can be read."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.audit import AuditAction
from domain.calendar_entries import CalendarEntry, CalendarKind
from domain.duties import Duty
from domain.errors import Problem, UserError
from domain.log_list import LogChoice
from domain.meetings import Meeting, StandingItem
from domain.parties import Party, PartyKind
from domain.secrecy import SecrecyMark, Sensitivity
from tests.calendar_lines import read_calendar
from tests.sample_file import SAMPLE

SECRET = "Hemlig insats vid torget"


@pytest.fixture
def services(sqlite_store: Store) -> Services:
    return services_over(sqlite_store)


@pytest.fixture
def police(services: Services) -> Party:
    return services.register.add_party("Lokalpolisområde Globen", PartyKind.POLICE_AREA)


@pytest.fixture
def meeting(services: Services, police: Party) -> Meeting:
    """Planned in a week, with one item; a policeman is called."""
    officer = services.register.add_participant("Kommunpolis Alm", "Kommunpolis", police.id)
    series = replace(
        services.series.blank(), name="Beredningsgruppen", standing_agenda=(StandingItem(heading="Läget"),)
    )
    services.series.add(series)
    day = services.office.today() + timedelta(7)
    planned = services.meetings.plan(series.id, day=day, start=time(9), end=time(10), place="Älvsjö")
    services.meetings.write_attendance(planned.id, [services.meetings.new_attendance(officer.id)])
    return planned


def _agree(services: Services, meeting: Meeting, party_id: UUID | None = None, what: str = "Mäta") -> UUID:
    item = services.meetings.show(meeting.id).items[0]
    due_on = services.office.today() + timedelta(20)
    return services.agenda.agree_follow_up(item.id, what, party_id=party_id, due_on=due_on).id


def _kinds(entries: tuple[CalendarEntry, ...]) -> list[CalendarKind]:
    return [entry.kind for entry in entries]


def test_what_is_due_and_the_next_meeting_stand_by_day(
    services: Services, meeting: Meeting, police: Party
) -> None:
    follow_up_id = _agree(services, meeting, police.id)
    first, second = services.calendar.entries()
    assert (first.kind, first.key, first.day) == (CalendarKind.MEETING, meeting.id, meeting.day)
    assert (first.what, first.start, first.end, first.place) == (
        "Beredningsgruppen",
        time(9),
        time(10),
        "Älvsjö",
    )
    assert (second.key, second.what, second.party) == (follow_up_id, "Mäta", police.name)
    assert second.agreed_at.startswith("Beredningsgruppen, 19")


def test_what_was_agreed_under_a_marked_item_is_only_due(services: Services, meeting: Meeting) -> None:
    _agree(services, meeting, what=SECRET)
    item = services.meetings.show(meeting.id).items[0]
    for level in (Sensitivity.TO_BE_TESTED, Sensitivity.ORAL_ONLY):
        item = services.agenda.change_item(replace(item, secrecy=SecrecyMark(sensitivity=level)))
        entry = services.calendar.entries()[1]
        assert (entry.what, entry.agreed_at) == ("", "")
        assert entry.day == services.office.today() + timedelta(20)


def test_what_is_done_or_has_no_day_is_left_out(services: Services, meeting: Meeting) -> None:
    _agree(services, meeting)
    item = services.meetings.show(meeting.id).items[0]
    services.agenda.agree_follow_up(item.id, "Utan datum")
    follow_up = services.meetings.show(meeting.id).appearances[0].follow_up
    services.follow_ups.finish(follow_up)
    assert _kinds(services.calendar.entries()) == [CalendarKind.MEETING]


def test_of_one_party_what_it_has_to_do_with(services: Services, meeting: Meeting, police: Party) -> None:
    traffic = services.register.add_party("Trafikkontoret", PartyKind.DEPARTMENT)
    of_police, of_traffic = (_agree(services, meeting, party.id) for party in (police, traffic))
    assert {entry.key for entry in services.calendar.entries(police.id)} == {meeting.id, of_police}
    assert {entry.key for entry in services.calendar.entries(traffic.id)} == {of_traffic}


def test_a_party_that_is_gone_has_no_calendar(services: Services) -> None:
    with pytest.raises(UserError) as raised:
        services.calendar.entries(UUID(int=9))
    assert raised.value.problem is Problem.RECORD_GONE


def test_the_clocks_of_the_law_are_the_municipality_s(services: Services, police: Party) -> None:
    city = services.register.add_party("Stadsdelsförvaltningen", PartyKind.DISTRICT_ADMINISTRATION)
    services.duties.note(Duty.EVERY_OTHER_YEAR, date(2026, 10, 30))
    (clock,) = services.calendar.entries(city.id)
    assert (clock.kind, clock.what, clock.day) == (CalendarKind.DUTY, "6\u00a0§", date(2028, 10, 30))
    assert services.calendar.entries(police.id) == ()
    assert services.calendar.entries() == (clock,)


def test_the_whole_example_can_be_read_and_is_noted(services: Services, tmp_path: Path) -> None:
    services.incoming.bring_in(SAMPLE)
    target = tmp_path / "Samsyn.ics"
    count = services.calendar.write(target)
    calendar = read_calendar(target.read_bytes())
    assert len(calendar.events()) == count
    assert {event.values["CATEGORIES"] for event in calendar.events()} >= {"Uppföljning", "Överenskommelse"}
    newest = services.log.page(LogChoice(action=AuditAction.EXPORTED)).rows[0].event
    assert (newest.object_kind, newest.detail) == ("follow_up", str(count))


def test_the_same_things_keep_their_keys(services: Services, meeting: Meeting, tmp_path: Path) -> None:
    _agree(services, meeting)
    services.duties.note(Duty.EVERY_OTHER_YEAR, date(2026, 10, 30))
    first, second = (tmp_path / name for name in ("a.ics", "b.ics"))
    services.calendar.write(first)
    services.meetings.change_head(replace(meeting, day=meeting.day + timedelta(1)))
    services.calendar.write(second)
    uids = [
        {event.values["UID"] for event in read_calendar(path.read_bytes()).events()}
        for path in (first, second)
    ]
    assert uids[0] == uids[1]


def test_a_folder_that_cannot_be_written_leaves_what_was_there(services: Services, tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        services.calendar.write(tmp_path / "finns inte" / "Samsyn.ics")
    assert raised.value.problem is Problem.TARGET_NOT_WRITABLE
