"""Points belong to no meeting; what was told orally has no words, whoever writes the row."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from db import tables
from db.store import Store
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import SituationPoint
from tests.db.furniture import Furniture, NewId


def test_a_point_may_be_raised_at_several_items(store: Store, furniture: Furniture, new_id: NewId) -> None:
    never = SituationPoint(id=new_id(), text="ny")
    with store.writing() as work:
        work.points.add(never)
        work.agenda.change(replace(furniture.opening, point_ids=(furniture.point.id,)))

    with store.reading() as work:
        assert work.points.of_meeting(furniture.meeting.id) == [furniture.point]
        assert work.points.is_raised(furniture.point.id)
        assert not work.points.is_raised(never.id)


def test_lists_points_that_no_meeting_has_taken_up_newest_first(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    points = [
        SituationPoint(
            id=new_id(),
            received_on=date(2026, 11, 1) + timedelta(days=place // 2),
            area_ids=(furniture.areas[place % 2].id,),
        )
        for place in range(5)
    ]
    with store.writing() as work:
        for point in points:
            work.points.add(point)

    with store.reading() as work:
        assert work.points.never_raised(10) == points[::-1]
        assert work.points.never_raised(2) == [points[4], points[3]]


def test_a_point_with_many_newer_ones_is_no_news(
    store: Store, furniture: Furniture, new_id: NewId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.situation._NEWS", 2)
    days = [date(2026, 11, day) for day in (3, 1, 2)]
    points = {day: SituationPoint(id=new_id(), received_on=day) for day in days}
    with store.writing() as work:
        for point in points.values():
            work.points.add(point)
        raised = (points[days[0]].id,)
        work.agenda.change(replace(furniture.opening, point_ids=raised))

    with store.reading() as work:
        assert work.points.never_raised(10) == [points[days[2]]]


def test_tells_the_categories_in_use_once_each(store: Store, new_id: NewId) -> None:
    with store.writing() as work:
        for category in ("rån", "", "inbrott", "rån", "klotter", ""):
            work.points.add(SituationPoint(id=new_id(), category=category))

    with store.reading() as work:
        assert sorted(work.points.categories()) == ["inbrott", "klotter", "rån"]


def test_a_raised_point_cannot_go(store: Store, furniture: Furniture) -> None:
    with pytest.raises(IntegrityError), store.writing() as work:
        work.points.remove(furniture.point.id)

    with store.writing() as work:
        work.agenda.change(replace(furniture.report, point_ids=()))
        work.points.remove(furniture.point.id)
    with store.reading() as work:
        assert work.points.never_raised(10) == []


@pytest.mark.parametrize("column", ["category", "place", "time_of_day", "text"])
def test_the_table_refuses_words_about_what_was_told_orally(store: Store, new_id: NewId, column: str) -> None:
    point = SituationPoint(id=new_id(), secrecy=SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY))
    with store.writing() as work:
        work.points.add(point)

    with pytest.raises(IntegrityError), store.writing() as work:
        work._connection.execute(tables.situation_point.update().values({column: "det som sades"}))

    with store.reading() as work:
        assert work.points.get(point.id) == point


def test_an_empty_store_uses_no_categories(store: Store) -> None:
    with store.reading() as work:
        assert work.points.categories() == []
        assert work.points.category_areas([]) == {}


def test_learns_which_area_goes_with_a_category(store: Store, furniture: Furniture, new_id: NewId) -> None:
    first, second = (area.id for area in furniture.areas[:2])
    used = (("klotter", first), ("klotter", second), ("klotter", second), ("rån", first), ("", first))
    with store.writing() as work:
        for category, area_id in used:
            point = SituationPoint(id=new_id(), received_on=date(2026, 11, 1), category=category)
            work.points.add(replace(point, area_ids=(area_id,)))

    with store.reading() as work:
        learned = work.points.category_areas([first, second])
        assert (learned["klotter"], learned["rån"]) == (second, first)
        assert work.points.category_areas([first])["klotter"] == first
        assert "" not in learned


def test_knows_where_a_point_was_raised_and_what_came_of_it(store: Store, furniture: Furniture) -> None:
    with store.reading() as work:
        (raised,) = work.points.raised_at(furniture.point.id)
        assert (raised.meeting_id, raised.item_id) == (furniture.meeting.id, furniture.report.id)
        assert (raised.series, raised.day) == (furniture.series.name, furniture.meeting.day)
        assert (raised.heading, raised.number) == (furniture.report.heading, None)
        assert work.points.follow_ups_of(furniture.point.id) == [furniture.follow_up.id]
        assert work.points.some([furniture.point.id]) == [furniture.point]
