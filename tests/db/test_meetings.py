"""The list of meetings: its order, its pages and its filters; and the questions a series asks of its meetings."""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.meetings import MeetingCursor
from db.store import Store
from domain.errors import Problem, UserError
from domain.meetings import AgendaItem, Meeting, MeetingFilter, MeetingSeries, MeetingState, MeetingSummary
from tests.db.furniture import Furniture, NewId, lock
from tests.store_fixtures import SteppableClock

EVERYTHING = MeetingFilter()
FIRST_DAY = date(2025, 12, 30)


@pytest.fixture
def two_series(store: Store, new_id: NewId) -> tuple[MeetingSeries, MeetingSeries]:
    """Thirty meetings each, three a day, over a turn of the year."""
    both = (
        MeetingSeries(id=new_id(), name="Operativt möte"),
        MeetingSeries(id=new_id(), name="Åtgärdsråd vid ån"),
    )
    with store.writing() as work:
        for series in both:
            work.series.add(series)
        for place in range(60):
            meeting = Meeting(
                id=new_id(),
                series_id=both[place % 2].id,
                day=FIRST_DAY + timedelta(days=place // 3),
                state=MeetingState.DRAFT if place % 5 == 0 else MeetingState.PLANNED,
            )
            work.meetings.add(meeting)
    return both


def pages(store: Store, wanted: MeetingFilter, size: int) -> list[list[MeetingSummary]]:
    found: list[list[MeetingSummary]] = []
    cursor = None
    while not found or found[-1]:
        with store.reading() as work:
            found.append(work.meetings.page(wanted, cursor, size))
        if found[-1]:
            cursor = MeetingCursor(found[-1][-1].day, found[-1][-1].id)
    return found[:-1]


def test_pages_hold_every_meeting_once_newest_first(
    store: Store, two_series: tuple[MeetingSeries, MeetingSeries]
) -> None:
    for size in (1, 7, 60, 100):
        found = pages(store, EVERYTHING, size)

        rows = [row for page in found for row in page]
        assert all(len(page) == size for page in found[:-1])
        assert len({row.id for row in rows}) == len(rows) == 60
        assert rows == sorted(rows, key=lambda row: (row.day, row.id), reverse=True)


def test_a_meeting_added_meanwhile_moves_no_later_page(
    store: Store, two_series: tuple[MeetingSeries, MeetingSeries], new_id: NewId
) -> None:
    with store.reading() as work:
        first = work.meetings.page(EVERYTHING, None, 20)
    with store.writing() as work:
        work.meetings.add(Meeting(id=new_id(), series_id=two_series[0].id, day=date(2027, 1, 1)))
        work.meetings.remove(first[-1].id)

    with store.reading() as work:
        second = work.meetings.page(EVERYTHING, MeetingCursor(first[-1].day, first[-1].id), 100)

    assert len(second) == 40
    assert not {row.id for row in first} & {row.id for row in second}


FILTERS = {
    EVERYTHING: 60,
    MeetingFilter(year=2025): 6,
    MeetingFilter(year=2026): 54,
    MeetingFilter(year=2027): 0,
    MeetingFilter(state=MeetingState.DRAFT): 12,
    MeetingFilter(state=MeetingState.FINISHED): 0,
    MeetingFilter(year=2025, state=MeetingState.DRAFT): 2,
    MeetingFilter(text="åtgärdsråd"): 30,
    MeetingFilter(year=2025, text="åtgärdsråd"): 3,
    MeetingFilter(text="  "): 60,
}


def test_a_filter_leaves_out_the_rest_on_every_page(
    store: Store, two_series: tuple[MeetingSeries, MeetingSeries]
) -> None:
    for wanted, expected in FILTERS.items():
        rows = [row for page in pages(store, wanted, 11) for row in page]

        with store.reading() as work:
            assert len(rows) == expected == work.meetings.count(wanted), wanted
            assert [work.meetings.summary(row.id, wanted) for row in rows] == rows
        assert wanted.year is None or {row.day.year for row in rows} <= {wanted.year}
        assert wanted.state is None or {row.state for row in rows} <= {wanted.state}


def test_filters_by_series(store: Store, two_series: tuple[MeetingSeries, MeetingSeries]) -> None:
    wanted = MeetingFilter(series_id=two_series[1].id)

    rows = [row for page in pages(store, wanted, 8) for row in page]

    assert len(rows) == 30
    assert {(row.series_id, row.series) for row in rows} == {(two_series[1].id, "Åtgärdsråd vid ån")}


def test_a_row_counts_what_the_meeting_holds(store: Store, furniture: Furniture) -> None:
    expected = MeetingSummary(
        id=furniture.meeting.id,
        series_id=furniture.series.id,
        series="Operativt samverkansmöte",
        day=date(2026, 11, 12),
        start=time(13, 0),
        title="Novembermötet",
        state=MeetingState.IN_PROGRESS,
        items=2,
        points=1,
        follow_ups=1,
    )
    with store.reading() as work:
        assert work.meetings.page(EVERYTHING, None, 10) == [expected]
        assert work.meetings.summary(furniture.meeting.id) == expected
        assert work.meetings.summary(furniture.meeting.id, MeetingFilter(year=2025)) is None
        assert work.meetings.summary(furniture.series.id) is None


WRITTEN = {
    "heading": "ÅTGÄRDER mot rån och idéer",
    "text": "Under kvällen på Ängsvägen: 100 % av a_b, C:\\mapp, «Möte 12» och cafe\u0301et. Över/under.",
    "title": "Ålidhem 12 och måndag",
    "series": "Östra rådet 2026",
}
FOUND = [
    "ÅTGÄRD", "åtgärd", "Åtgärder", "rån", "RÅN", "ide", "idé", "%", "100 %", "a_b", "_", "c:\\mapp", "\\", "café",
    "cafe\u0301", "ängsvägen", "ÄNGSVÄGEN", "över/under", "/", "vägen", "dag", "kvällen rån", "ålidhem", "ÅLIDHEM",
    "lidhem måndag", "östra", "rådet åtgärd", "12", "2026", "möte 12",
]  # fmt: skip
NOT_FOUND = [
    "ran", "angsvagen", "atgard", "a%b", "axb", "100_", "__", "%%", "kvällen saknas", "alidhem", "ostra",
    "mandag", "andag", "dalidhem", "'", "\"", "1234", "\\\\",
]  # fmt: skip


def _write(store: Store, new_id: NewId) -> Meeting:
    series = MeetingSeries(id=new_id(), name=WRITTEN["series"])
    meeting = Meeting(id=new_id(), series_id=series.id, day=date(2026, 5, 1), title=WRITTEN["title"])
    item = AgendaItem(id=new_id(), meeting_id=meeting.id, heading=WRITTEN["heading"], text=WRITTEN["text"])
    bare = Meeting(id=new_id(), series_id=new_id(), day=date(2026, 5, 2))
    with store.writing() as work:
        work.series.add(series)
        work.series.add(MeetingSeries(id=bare.series_id, name="Xyz"))
        work.meetings.add(meeting)
        work.meetings.add(bare)
        work.agenda.add(item, 0)
    return meeting


def test_searches_as_swedes_spell(store: Store, new_id: NewId) -> None:
    meeting = _write(store, new_id)

    with store.reading() as work:
        found = {
            text: [row.id for row in work.meetings.page(MeetingFilter(text=text), None, 9)]
            for text in FOUND + NOT_FOUND
        }

    assert {text: ids for text, ids in found.items() if text in FOUND and ids != [meeting.id]} == {}
    assert {text: ids for text, ids in found.items() if text in NOT_FOUND and ids} == {}


def test_a_search_follows_the_text_as_it_is_written(store: Store, new_id: NewId) -> None:
    meeting = _write(store, new_id)
    with store.writing() as work:
        (item,) = work.agenda.of_meeting(meeting.id)
        version = work.agenda.write_text(item.id, item.version, "Rubrik", "Älgen på E4:an")
        assert version == 2
        with pytest.raises(UserError) as refusal:
            work.agenda.write_text(item.id, item.version, "Rubrik", "annat")
    assert refusal.value.problem is Problem.CHANGED_BY_OTHER

    with store.reading() as work:
        assert work.meetings.count(MeetingFilter(text="ÄLGEN e4")) == 1
        assert work.meetings.count(MeetingFilter(text="rubrik")) == 1
        assert work.meetings.count(MeetingFilter(text="åtgärder")) == 0


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12))
def test_no_search_text_breaks_the_list(sqlite_store: Store, text: str) -> None:
    with sqlite_store.reading() as work:
        assert work.meetings.count(MeetingFilter(text=text)) == 0


def test_tells_the_years_that_have_meetings(
    store: Store, two_series: tuple[MeetingSeries, MeetingSeries]
) -> None:
    with store.reading() as work:
        assert work.meetings.years() == [2026, 2025]


def test_the_meetings_of_some_days_are_in_their_order(
    store: Store, two_series: tuple[MeetingSeries, MeetingSeries]
) -> None:
    with store.reading() as work:
        found = [
            work.meetings.get(key).day for key in work.meetings.between(date(2025, 12, 31), date(2026, 1, 1))
        ]

    assert found == [date(2025, 12, 31)] * 3 + [date(2026, 1, 1)] * 3


def test_tells_the_latest_days_and_the_meeting_before(
    store: Store, two_series: tuple[MeetingSeries, MeetingSeries]
) -> None:
    series = two_series[0]
    newest_first = [row for page in pages(store, MeetingFilter(series_id=series.id), 50) for row in page]

    with store.reading() as work:
        assert work.meetings.days_of(series.id, limit=3) == [(row.id, row.day) for row in newest_first[:3]]
        for later, earlier in pairwise(newest_first):
            assert work.meetings.previous(work.meetings.get(later.id)) == earlier.id
        assert work.meetings.previous(work.meetings.get(newest_first[-1].id)) is None
        same_day = [row.id for row in newest_first if row.day == FIRST_DAY]
        assert set(work.meetings.find(series.id, FIRST_DAY)) == set(same_day)
        assert work.meetings.find(series.id, date(1999, 1, 1)) == []


def test_moves_on_without_touching_what_people_edit(
    store: Store, furniture: Furniture, clock: SteppableClock
) -> None:
    later = clock.step(minutes=1)
    with store.writing() as work:
        work.meetings.set_state(furniture.meeting.id, MeetingState.DRAFT)
    clock.step(minutes=1)
    with store.writing() as work:
        work.meetings.set_state(furniture.meeting.id, MeetingState.DRAFT)

    with store.reading() as work:
        assert work.meetings.get(furniture.meeting.id) == replace(
            furniture.meeting, state=MeetingState.DRAFT, changed_at=later
        )


def test_removes_a_meeting_with_all_that_is_its_own(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        work.meetings.remove(furniture.meeting.id)

    with store.reading() as work:
        assert work.meetings.count(EVERYTHING) == 0
        assert work.agenda.of_meeting(furniture.meeting.id) == []
        assert work.attendance.of_meeting(furniture.meeting.id) == []
        assert work.points.get(furniture.point.id) == furniture.point
        assert not work.points.is_raised(furniture.point.id)
        assert work.follow_ups.get(furniture.follow_up.id) == replace(
            furniture.follow_up, origin_item_id=None
        )
        assert not work.follow_ups.is_on_table(furniture.follow_up.id)


def test_locks_only_the_meeting_it_has_read(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        work.meetings.change(furniture.meeting)

    with pytest.raises(UserError) as refusal, store.writing() as work:
        work.meetings.lock(replace(furniture.meeting, state=MeetingState.FINISHED))

    assert refusal.value.problem is Problem.CHANGED_BY_OTHER
    with store.reading() as work:
        assert work.meetings.get(furniture.meeting.id).state is MeetingState.IN_PROGRESS


def test_locking_writes_state_and_dates(store: Store, furniture: Furniture, clock: SteppableClock) -> None:
    clock.step(hours=1)
    lock(store, furniture)

    with store.reading() as work:
        assert work.meetings.get(furniture.meeting.id) == replace(
            furniture.meeting,
            state=MeetingState.FINISHED,
            finished_at=clock(),
            changed_at=clock(),
            version=2,
        )
        assert [item.number for item in work.agenda.of_meeting(furniture.meeting.id)] == [1, 2]
