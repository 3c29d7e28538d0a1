"""Follow-ups wait, are carried from meeting to meeting, and keep every note."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from db.store import Store
from domain.follow_ups import Appearance, FollowUp, FollowUpStatus, ProgressNote
from domain.meetings import AgendaItem, Meeting, MeetingSeries
from tests.db.furniture import TEXT, Furniture, NewId


def new_follow_up(new_id: NewId, what: str = "Laga lampan", **fields: object) -> FollowUp:
    return FollowUp(id=new_id(), what=what, created_on=date(2026, 9, 17), **fields)  # type: ignore[arg-type]


def next_meeting(
    store: Store, made: Furniture, new_id: NewId, series: MeetingSeries | None = None
) -> AgendaItem:
    """An item of a later meeting."""
    meeting = Meeting(id=new_id(), series_id=(series or made.series).id, day=made.meeting.day + timedelta(28))
    item = AgendaItem(id=new_id(), meeting_id=meeting.id, heading="Uppföljning")
    with store.writing() as work:
        work.meetings.add(meeting)
        work.agenda.add(item, 0)
    return item


def test_counts_the_meetings_a_follow_up_has_stood_at(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    later = next_meeting(store, furniture, new_id)
    with store.writing() as work:
        assert work.follow_ups.open_of_series(furniture.series.id) == [(furniture.follow_up, 1)]
        work.follow_ups.lay_on_table(later.id, furniture.follow_up.id, 1)

    with store.reading() as work:
        assert work.follow_ups.open_of_series(furniture.series.id) == [(furniture.follow_up, 2)]


def test_two_items_of_one_meeting_are_one_meeting(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        work.follow_ups.lay_on_table(furniture.opening.id, furniture.follow_up.id, 0)

    with store.reading() as work:
        assert work.follow_ups.open_of_series(furniture.series.id) == [(furniture.follow_up, 1)]


def test_only_meetings_of_the_series_count(store: Store, furniture: Furniture, new_id: NewId) -> None:
    other = MeetingSeries(id=new_id(), name="Annan serie")
    with store.writing() as work:
        work.series.add(other)
        assert work.follow_ups.open_of_series(other.id) == []
    item = next_meeting(store, furniture, new_id, other)
    with store.writing() as work:
        work.follow_ups.lay_on_table(item.id, furniture.follow_up.id, 0)

    with store.reading() as work:
        assert work.follow_ups.open_of_series(other.id) == [(furniture.follow_up, 1)]
        assert work.follow_ups.open_of_series(furniture.series.id) == [(furniture.follow_up, 1)]


@pytest.mark.parametrize("status", FollowUpStatus)
def test_a_series_waits_for_open_ones_only(
    store: Store, furniture: Furniture, status: FollowUpStatus
) -> None:
    with store.writing() as work:
        work.follow_ups.change(replace(furniture.follow_up, status=status))

    with store.reading() as work:
        waiting = work.follow_ups.open_of_series(furniture.series.id)
        of_area = work.follow_ups.open_of_areas([furniture.areas[0].id])
    assert len(waiting) == len(of_area) == status.is_open


def test_open_ones_come_by_due_date_those_without_last(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    area = furniture.areas[1].id
    by_date = [
        new_follow_up(new_id, area_id=area, due_on=due)
        for due in (date(2026, 1, 5), date(2026, 12, 24), date(2027, 1, 1), None)
    ]
    with store.writing() as work:
        for follow_up in by_date[::-1]:
            work.follow_ups.add(follow_up)
            work.follow_ups.lay_on_table(furniture.opening.id, follow_up.id, 0)

    with store.reading() as work:
        assert work.follow_ups.open_of_areas([area]) == by_date
        assert work.follow_ups.open_of_areas([]) == []
        waiting = [follow_up for follow_up, _ in work.follow_ups.open_of_series(furniture.series.id)]
        assert waiting == [by_date[0], furniture.follow_up, *by_date[1:]]


def test_appearances_follow_the_agenda(store: Store, furniture: Furniture, new_id: NewId) -> None:
    first, second = new_follow_up(new_id, "Ett"), new_follow_up(new_id, "Två")
    with store.writing() as work:
        for follow_up in (first, second):
            work.follow_ups.add(follow_up)
        work.follow_ups.lay_on_table(furniture.opening.id, second.id, 3)
        work.follow_ups.lay_on_table(furniture.opening.id, first.id, 0)
        work.follow_ups.lay_on_table(furniture.opening.id, furniture.follow_up.id, 1)
    report = Appearance(follow_up=furniture.follow_up, item_id=furniture.report.id, times_carried=2)
    opening = [
        Appearance(follow_up=follow_up, item_id=furniture.opening.id, times_carried=times)
        for follow_up, times in ((second, 3), (first, 0), (furniture.follow_up, 1))
    ]

    with store.reading() as work:
        assert work.follow_ups.appearances(furniture.meeting.id) == [*opening, report]

    with store.writing() as work:
        work.agenda.arrange([furniture.report.id, furniture.opening.id])
        work.follow_ups.take_off_table(furniture.opening.id, first.id)
    with store.reading() as work:
        assert work.follow_ups.appearances(furniture.meeting.id) == [report, opening[0], opening[2]]


def test_notes_are_only_added(store: Store, furniture: Furniture, new_id: NewId) -> None:
    earlier = ProgressNote(id=new_id(), noted_on=date(2026, 9, 30), text=TEXT)
    with store.writing() as work:
        work.follow_ups.add_note(furniture.follow_up.id, earlier)
        told = work.follow_ups.change(replace(furniture.follow_up, what="Ändrat", notes=()))

    assert told == replace(
        furniture.follow_up, what="Ändrat", version=2, notes=(earlier, *furniture.follow_up.notes)
    )


def test_notes_of_one_day_stay_in_the_order_they_were_made(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    notes = tuple(
        ProgressNote(id=new_id(), noted_on=date(2026, 12, 1), text=str(place)) for place in range(12)
    )
    with store.writing() as work:
        for note in reversed(notes):  # as from a file that lists the newest first
            work.follow_ups.add_note(furniture.follow_up.id, note)

    with store.reading() as work:
        assert work.follow_ups.get(furniture.follow_up.id).notes[-12:] == notes


def test_finds_the_one_that_says_the_same(store: Store, furniture: Furniture, new_id: NewId) -> None:
    nobodys = new_follow_up(new_id, "Ingens sak")
    told = furniture.follow_up
    with store.writing() as work:
        work.follow_ups.add(nobodys)

    with store.reading() as work:
        assert work.follow_ups.find(told.what, told.created_on, told.party_id) == told
        assert work.follow_ups.find("Ingens sak", nobodys.created_on, None) == nobodys
        assert work.follow_ups.find(told.what, told.created_on, None) is None
        assert work.follow_ups.find(told.what, date(2026, 9, 18), told.party_id) is None


def test_one_that_stands_on_a_table_cannot_go(store: Store, furniture: Furniture) -> None:
    with pytest.raises(IntegrityError), store.writing() as work:
        work.follow_ups.remove(furniture.follow_up.id)

    with store.writing() as work:
        assert work.follow_ups.is_on_table(furniture.follow_up.id)
        work.follow_ups.take_off_table(furniture.report.id, furniture.follow_up.id)
        work.follow_ups.remove(furniture.follow_up.id)
    with store.reading() as work:
        assert work.follow_ups.open_of_areas([furniture.areas[0].id]) == []
