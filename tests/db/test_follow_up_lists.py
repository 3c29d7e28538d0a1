"""The list over all series: its order, its groups, its pages, whatever is asked of it."""

from datetime import date, timedelta
from itertools import product
from uuid import UUID

import pytest

from db.follow_up_lists import FollowUpPage
from db.follow_up_stretches import Listed
from db.store import Store
from domain.follow_up_list import (
    DueGroup,
    FollowUpFilter,
    FollowUpState,
    FollowUpSummary,
    Grouping,
    end_of_week,
)
from domain.follow_ups import FollowUp, FollowUpStatus, ProgressNote
from domain.meetings import MeetingSeries
from tests.db.furniture import Furniture, NewId

MONDAY = date(2026, 11, 23)
DUES = (
    None,
    MONDAY - timedelta(39),
    MONDAY - timedelta(1),
    MONDAY,
    MONDAY + timedelta(6),
    MONDAY + timedelta(7),
)


@pytest.fixture
def stock(store: Store, furniture: Furniture, new_id: NewId) -> list[FollowUp]:
    """Sixty of every sort: parties, areas, series, due dates and ends, also two alike but for their keys."""
    other = MeetingSeries(id=new_id(), name="Annan serie")
    made = [
        FollowUp(
            id=new_id(),
            what=f"Nummer {number}",
            created_on=date(2026, 9, 1),
            party_id=(furniture.police.id, furniture.administration.id, None)[number % 3],
            area_id=(furniture.areas[0].id, furniture.areas[1].id, None)[number % 3 - (number % 4 == 0)],
            series_id=(furniture.series.id, other.id)[number % 2],
            due_on=due_on,
            status=status,
            closed_on=None if status.is_open else date(2026, 11, 1) + timedelta(number % 5),
        )
        for number, (due_on, status) in enumerate(list(product(DUES, FollowUpStatus)) * 2)
    ]
    with store.writing() as work:
        work.series.add(other)
        for follow_up in made:
            work.follow_ups.add(follow_up)
    return [furniture.follow_up, *made]


def listed(wanted: FollowUpFilter, **more: object) -> Listed:
    return Listed(wanted=wanted, today=MONDAY, **more)  # type: ignore[arg-type]


def read_all(store: Store, asked: Listed, size: int = 7) -> list[FollowUpSummary]:
    """Page by page to the end."""
    rows: list[FollowUpSummary] = []
    page: FollowUpPage | None = None
    while page is None or page.after is not None:
        with store.reading() as work:
            page = work.follow_up_lists.page(asked, page.after if page else None, size)
        rows += page.rows
    return rows


def expected(stock: list[FollowUp], wanted: FollowUpFilter) -> list[UUID]:
    """The same, by plain Python."""

    def is_wanted(one: FollowUp) -> bool:
        is_late = one.days_late(MONDAY) > 0
        by_state = {
            FollowUpState.OPEN: one.is_open,
            FollowUpState.LATE: is_late,
            FollowUpState.CLOSED: not one.is_open,
            FollowUpState.ALL: True,
        }[wanted.state]
        same = all(
            getattr(wanted, name) in {None, getattr(one, name)}
            for name in ("party_id", "area_id", "series_id", "measure_id")
        )
        is_before = wanted.due_before is None or (one.due_on is not None and one.due_on < wanted.due_before)
        return by_state and same and is_before

    chosen = [one for one in stock if is_wanted(one)]
    still_open = [one for one in chosen if one.is_open]
    dated = sorted((one for one in still_open if one.due_on), key=lambda one: (one.due_on, one.id))
    undated = sorted((one for one in still_open if not one.due_on), key=lambda one: one.id)
    closed = [one for one in chosen if not one.is_open]
    closed.sort(key=lambda one: (one.closed_on, one.id), reverse=True)
    return [one.id for one in (*dated, *undated, *closed)]


def test_late_first_without_date_last_and_closed_ones_behind(store: Store, stock: list[FollowUp]) -> None:
    wanted = FollowUpFilter(state=FollowUpState.ALL)

    assert [row.id for row in read_all(store, listed(wanted))] == expected(stock, wanted)


@pytest.mark.parametrize("size", [1, 5, 200])
def test_every_filter_gives_what_plain_python_gives(
    store: Store, furniture: Furniture, stock: list[FollowUp], size: int
) -> None:
    filters = [
        FollowUpFilter(
            state=state, party_id=party_id, area_id=area_id, series_id=series_id, due_before=before
        )
        for state in FollowUpState
        for party_id in (None, furniture.police.id)
        for area_id in (None, furniture.areas[0].id)
        for series_id in (None, furniture.series.id)
        for before in (None, MONDAY)
    ]
    for wanted in filters[:: 3 if size == 5 else 9]:
        assert [row.id for row in read_all(store, listed(wanted), size)] == expected(stock, wanted), wanted


def test_the_same_filter_with_other_values_is_another_list(
    store: Store, furniture: Furniture, stock: list[FollowUp]
) -> None:
    parties = (furniture.police.id, furniture.administration.id)
    for party_id in parties:
        wanted = FollowUpFilter(state=FollowUpState.ALL, party_id=party_id)
        assert [row.id for row in read_all(store, listed(wanted))] == expected(stock, wanted)
    late = [
        len(read_all(store, Listed(wanted=FollowUpFilter(state=FollowUpState.LATE), today=today)))
        for today in (MONDAY - timedelta(1), MONDAY, MONDAY + timedelta(1))
    ]

    assert late == [4, 8, 12]


def test_under_the_heading_of_another_party_stands_nothing(
    store: Store, furniture: Furniture, stock: list[FollowUp]
) -> None:
    of_police = FollowUpFilter(party_id=furniture.police.id)
    with store.reading() as work:
        groups = work.follow_up_lists.groups(FollowUpFilter(), Grouping.PARTY, MONDAY)
    found = {
        group.key: len(read_all(store, listed(of_police, grouping=Grouping.PARTY, group=group)))
        for group in groups
    }

    assert found == {
        furniture.police.id: len(expected(stock, of_police)),
        furniture.administration.id: 0,
        None: 0,
    }


@pytest.mark.parametrize("grouping", Grouping)
@pytest.mark.parametrize("state", FollowUpState)
def test_the_groups_are_the_list_in_parts(
    store: Store, stock: list[FollowUp], grouping: Grouping, state: FollowUpState
) -> None:
    wanted = FollowUpFilter(state=state)
    with store.reading() as work:
        groups = work.follow_up_lists.groups(wanted, grouping, MONDAY)
    parts = [
        [row.id for row in read_all(store, listed(wanted, grouping=grouping, group=group))]
        for group in groups
    ]

    assert [len(part) for part in parts] == [group.count for group in groups]
    assert sorted(row for part in parts for row in part) == sorted(expected(stock, wanted))
    if grouping is Grouping.DUE:
        assert [row for part in parts for row in part] == expected(stock, wanted)


def test_groups_by_due_date_are_of_this_week(store: Store, stock: list[FollowUp]) -> None:
    with store.reading() as work:
        groups = work.follow_up_lists.groups(FollowUpFilter(), Grouping.DUE, MONDAY)

    assert [(group.key, group.count) for group in groups] == [
        (DueGroup.LATE, 8),
        (DueGroup.THIS_WEEK, 8),
        (DueGroup.LATER, 5),  # with the one of the furniture
        (DueGroup.NO_DATE, 4),
    ]
    assert end_of_week(MONDAY) == date(2026, 11, 29) == end_of_week(date(2026, 11, 29))


def test_groups_by_name_have_those_without_one_last(
    store: Store, furniture: Furniture, stock: list[FollowUp]
) -> None:
    with store.reading() as work:
        parties = work.follow_up_lists.groups(FollowUpFilter(), Grouping.PARTY, MONDAY)
        areas = work.follow_up_lists.groups(FollowUpFilter(), Grouping.AREA, MONDAY)

    assert [group.title for group in parties] == [furniture.administration.name, furniture.police.name, ""]
    assert [(group.letter, group.colour) for group in areas] == [("N", 1), ("U", 2), ("", 0)]
    assert parties[-1].key is None


def test_a_row_says_what_there_is_to_know(store: Store, furniture: Furniture, new_id: NewId) -> None:
    told = furniture.follow_up
    with store.writing() as work:
        work.follow_ups.lay_on_table(furniture.opening.id, told.id, 0)
        for number in range(2):
            note = ProgressNote(id=new_id(), noted_on=date(2026, 11, 20), text=f"Not {number}")
            work.follow_ups.add_note(told.id, note)
    with store.reading() as work:
        row = work.follow_up_lists.page(listed(FollowUpFilter()), None, 10).rows[0]

    assert row == FollowUpSummary(
        id=told.id,
        what=told.what,
        party=furniture.police.name,
        role=told.role,
        area=furniture.areas[0].title,
        letter="N",
        colour=1,
        series="",
        created_on=told.created_on,
        due_on=told.due_on,
        closed_on=None,
        status=told.status,
        effect=None,
        last_note="Not 1",
        last_noted_on=date(2026, 11, 20),
        meetings=1,  # two items of one meeting
    )


def test_one_row_is_there_only_when_it_is_asked_for(store: Store, stock: list[FollowUp]) -> None:
    closed = next(one for one in stock if not one.is_open)
    with store.reading() as work:
        lists = work.follow_up_lists
        in_all = lists.summary(closed.id, listed(FollowUpFilter(state=FollowUpState.ALL)))
        assert in_all is not None
        assert in_all.what == closed.what
        assert lists.summary(closed.id, listed(FollowUpFilter())) is None
        assert lists.summary(UUID(int=1), listed(FollowUpFilter())) is None


def test_counts_the_late_ones(store: Store, stock: list[FollowUp]) -> None:
    with store.reading() as work:
        assert work.follow_up_lists.late_count(MONDAY) == sum(one.days_late(MONDAY) > 0 for one in stock) == 8


def test_meetings_to_come_are_those_whose_minutes_are_open(store: Store, furniture: Furniture) -> None:
    with store.reading() as work:
        lists = work.follow_up_lists
        assert [each.id for each in lists.meetings_to_come(furniture.meeting.day, 5)] == [
            furniture.meeting.id
        ]
        assert lists.meetings_to_come(furniture.meeting.day + timedelta(1), 5) == []
        found = lists.meeting(furniture.meeting.id)
        assert found is not None
        assert (found.series, found.day) == (furniture.series.name, furniture.meeting.day)
        assert lists.meeting(None) is None
