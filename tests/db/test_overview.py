"""The numbers of the start page, on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.store import Store
from domain.follow_ups import FollowUpStatus
from domain.meetings import AgendaItem, Meeting, MeetingState
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import SituationPoint
from domain.to_do import WaitingMinutes
from tests.db.furniture import Furniture, NewId, lock

DAY = date(2026, 11, 12)  # of the furniture's meeting, its point and its follow-up
TODAY = date(2026, 11, 23)


def add_meeting(
    store: Store,
    made: Furniture,
    new_id: NewId,
    day: date,
    state: MeetingState = MeetingState.PLANNED,
    **item: tuple[UUID, ...],
) -> Meeting:
    """A meeting with one item."""
    meeting = Meeting(id=new_id(), series_id=made.series.id, day=day, state=state)
    with store.writing() as work:
        work.meetings.add(meeting)
        work.agenda.add(AgendaItem(id=new_id(), meeting_id=meeting.id, heading="Läget", **item), 0)
    return meeting


def add_point(store: Store, new_id: NewId, day: date, *areas: UUID, mark: SecrecyMark | None = None) -> UUID:
    point = SituationPoint(
        id=new_id(), received_on=day, category="buller", area_ids=areas, secrecy=mark or SecrecyMark()
    )
    with store.writing() as work:
        work.points.add(point)
    return point.id


def test_a_store_is_empty_until_something_of_the_work_is_there(store: Store, new_id: NewId) -> None:
    with store.reading() as work:
        assert work.overview.is_empty()
    add_point(store, new_id, DAY)
    with store.reading() as work:
        assert not work.overview.is_empty()


def test_points_are_counted_by_area_and_day(store: Store, furniture: Furniture, new_id: NewId) -> None:
    drugs, youth = (area.id for area in furniture.areas)
    for day in (TODAY, TODAY, TODAY - timedelta(84), TODAY + timedelta(1)):
        add_point(store, new_id, day, drugs)
    with store.reading() as work:
        found = work.overview.points_by_day([drugs, youth], TODAY - timedelta(83), TODAY)
    assert found[drugs][TODAY] == 2
    assert set(found[drugs]) <= {TODAY, furniture.point.day}
    assert found[youth].get(TODAY) is None


def test_open_follow_ups_are_counted_by_area(store: Store, furniture: Furniture, new_id: NewId) -> None:
    youth = furniture.areas[1].id
    like = replace(furniture.follow_up, area_id=youth, notes=(), origin_item_id=None, measure_id=None)
    fresh = replace(
        like,
        status=FollowUpStatus.NOT_STARTED,
        closed_on=None,
        handed_to_id=None,
        closing_reason="",
        effect=None,
    )
    with store.writing() as work:
        for _each in range(2):
            work.follow_ups.add(replace(fresh, id=new_id()))
        work.follow_ups.add(replace(fresh, id=new_id(), status=FollowUpStatus.DONE, closed_on=DAY))
        before = work.overview.open_follow_ups([youth])[youth]
        assert work.overview.open_follow_ups([]) == {}
    assert before == 2 + (furniture.follow_up.area_id == youth and furniture.follow_up.is_open)


@pytest.mark.parametrize("days_ago", [5, 60, 400])
@pytest.mark.parametrize("way", ["item", "point", "follow_up"])
def test_an_area_is_dealt_with_in_three_ways(
    store: Store, furniture: Furniture, new_id: NewId, way: str, days_ago: int
) -> None:
    """An area of its own, so that nothing but the way that is tried brings it to a table."""
    area = replace(furniture.areas[0], id=new_id(), title="Ny", letter="X", order=3)
    with store.writing() as work:
        work.agreements.add_area(furniture.agreement.id, area)
    day = TODAY - timedelta(days_ago)
    if way == "item":
        add_meeting(store, furniture, new_id, day, area_ids=(area.id,))
    elif way == "point":
        point_id = add_point(store, new_id, day, area.id)
        add_meeting(store, furniture, new_id, day, point_ids=(point_id,))
    else:
        meeting = add_meeting(store, furniture, new_id, day)
        with store.writing() as work:
            item = work.agenda.of_meeting(meeting.id)[0]
            follow_up = replace(furniture.follow_up, id=new_id(), area_id=area.id, notes=())
            work.follow_ups.add(follow_up)
            work.follow_ups.lay_on_table(item.id, follow_up.id, 0)
    with store.reading() as work:
        found = work.overview.last_dealt_with([area.id, furniture.areas[0].id], TODAY)
        assert found == {area.id: day, furniture.areas[0].id: DAY}


def test_a_meeting_to_come_has_dealt_with_nothing(store: Store, furniture: Furniture, new_id: NewId) -> None:
    area = replace(furniture.areas[0], id=new_id(), title="Ny", letter="X", order=3)
    with store.writing() as work:
        work.agreements.add_area(furniture.agreement.id, area)
    add_meeting(store, furniture, new_id, TODAY + timedelta(3), area_ids=(area.id,))
    with store.reading() as work:
        assert work.overview.last_dealt_with([area.id], TODAY) == {}
        assert work.overview.last_dealt_with([], TODAY) == {}


def test_the_next_meeting_is_the_first_that_is_not_finished(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    with store.reading() as work:
        here = work.overview.next_meeting(DAY)
        assert work.overview.next_meeting(TODAY) is None
    assert here is not None
    assert (here.id, here.series, here.title) == (
        furniture.meeting.id,
        furniture.series.name,
        furniture.meeting.title,
    )
    assert (here.called, here.items, here.points, here.written) == (len(furniture.attendance), 2, 1, 2)
    assert here.is_prepared

    lock(store, furniture)
    later = add_meeting(store, furniture, new_id, TODAY + timedelta(9))
    sooner = add_meeting(store, furniture, new_id, TODAY)
    with store.reading() as work:
        ahead = work.overview.next_meeting(DAY)
    assert ahead is not None
    assert ahead.id == sooner.id != later.id
    assert (ahead.items, ahead.points, ahead.written, ahead.is_prepared) == (1, 0, 0, False)


def test_minutes_wait_from_begun_to_finished(store: Store, furniture: Furniture, new_id: NewId) -> None:
    lock(store, furniture)
    add_meeting(store, furniture, new_id, DAY)  # never begun
    add_meeting(store, furniture, new_id, TODAY, MeetingState.IN_PROGRESS)
    with store.reading() as work:
        assert work.overview.waiting_minutes(TODAY) is None
    oldest = add_meeting(store, furniture, new_id, DAY - timedelta(1), MeetingState.DRAFT)
    add_meeting(store, furniture, new_id, DAY, MeetingState.IN_PROGRESS)
    with store.reading() as work:
        waiting = work.overview.waiting_minutes(TODAY)
    assert waiting == WaitingMinutes(
        count=2, meeting_id=oldest.id, series=furniture.series.name, day=DAY - timedelta(1)
    )


def test_a_mark_without_a_provision_is_untested(store: Store, new_id: NewId) -> None:
    marks = [
        SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED),
        SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, provision="18 kap. 1 § OSL"),
        SecrecyMark(),
    ]
    for mark in marks:
        add_point(store, new_id, DAY, mark=mark)
    with store.reading() as work:
        assert work.overview.untested_points() == 1
