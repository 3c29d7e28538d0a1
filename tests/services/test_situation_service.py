"""Points outside a meeting: what may be stored, what may go, what a point's story is, and which words are known."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from desktop.services.situation_service import PAGE_ROWS
from domain.agreements import Agreement, AgreementLevel, PriorityArea
from domain.errors import Problem, UserError
from domain.parties import DistrictKind, PartyKind
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import PointFilter, SituationPoint
from tests.db.furniture import Furniture, furnish

TODAY = date(2026, 11, 12)


@pytest.fixture
def furniture(store: Store, new_id: Callable[[], UUID]) -> Furniture:
    return furnish(store, new_id)


@pytest.fixture
def services(store: Store, furniture: Furniture) -> Services:
    return services_over(store)


@pytest.fixture
def entry(services: Services, furniture: Furniture) -> SituationPoint:
    """A point as the entry line makes it."""
    blank = services.situation.blank()
    return replace(blank, category=" klotter ", source_party_id=furniture.police.id)


def test_what_is_stored_is_there(services: Services, entry: SituationPoint) -> None:
    stored = services.situation.store_entry(entry)

    assert stored == replace(entry, category="klotter", received_on=TODAY)
    assert services.situation.list_page(PointFilter()).rows[0].id == entry.id
    assert services.situation.read_points([entry.id]) == {entry.id: stored}
    changed = services.situation.change(replace(stored, place="torget"))
    assert changed.place == "torget"
    with pytest.raises(UserError) as refusal:
        services.situation.change(stored)
    assert refusal.value.problem is Problem.CHANGED_BY_OTHER


@pytest.mark.parametrize(
    ("fields", "problem", "field"),
    [
        ({"category": " "}, Problem.CATEGORY_MISSING, "category"),
        ({"source_party_id": None}, Problem.SOURCE_MISSING, "source_party_id"),
        ({"period_from": TODAY + timedelta(days=1)}, Problem.POINT_IN_FUTURE, "period_from"),
        ({"received_on": TODAY + timedelta(days=1)}, Problem.POINT_IN_FUTURE, "received_on"),
    ],
)
def test_what_cannot_be_is_refused_and_not_stored(
    services: Services, entry: SituationPoint, fields: dict[str, object], problem: Problem, field: str
) -> None:
    with pytest.raises(UserError) as refusal:
        services.situation.store_entry(replace(entry, **fields))  # type: ignore[arg-type]

    assert (refusal.value.problem, refusal.value.values["field"]) == (problem, field)
    assert services.situation.read_points([entry.id]) == {}


def test_an_area_whose_agreement_has_ended_is_refused(
    services: Services, store: Store, entry: SituationPoint, new_id: Callable[[], UUID]
) -> None:
    area = PriorityArea(id=new_id(), title="Torget", order=1, letter="T")
    old = Agreement(
        id=new_id(),
        level=AgreementLevel.LOCAL,
        title="Gammal",
        valid_from=date(2015, 1, 1),
        valid_to=date(2019, 5, 31),
        areas=(area,),
    )
    with store.writing() as work:
        work.agreements.add(old)
    with pytest.raises(UserError) as refusal:
        services.situation.store_entry(replace(entry, area_ids=(area.id,)))

    assert refusal.value.problem is Problem.AREA_NOT_IN_FORCE
    past = replace(entry, area_ids=(area.id,), period_from=date(2019, 5, 1), period_to=date(2019, 5, 31))
    assert services.situation.store_entry(past).area_ids == (area.id,)


def test_what_was_told_orally_is_stored_without_words(services: Services, entry: SituationPoint) -> None:
    oral = replace(entry, category="", secrecy=SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY))

    assert services.situation.store_entry(oral).matter == ()


def test_a_point_goes_and_comes_back_unless_it_was_raised(
    services: Services, entry: SituationPoint, furniture: Furniture
) -> None:
    services.situation.store_entry(entry)
    removed = services.situation.remove(entry.id)
    assert services.situation.summary(entry.id, PointFilter()) is None
    services.situation.put_back(removed)
    assert services.situation.show(entry.id).point == removed

    with pytest.raises(UserError) as refusal:
        services.situation.remove(furniture.point.id)
    assert refusal.value.problem is Problem.POINT_RAISED
    assert services.situation.show(furniture.point.id).point == furniture.point


def test_the_story_of_a_point(services: Services, furniture: Furniture) -> None:
    story = services.situation.show(furniture.point.id)

    assert (story.district, story.source) == ("Älvsjö", "Lokalpolisområde Globen")
    assert [area.id for area in story.areas] == list(furniture.point.area_ids)
    assert [raised.item_id for raised in story.raised] == [furniture.report.id]
    assert story.follow_ups == (furniture.follow_up,)


def test_pages_lead_on_to_the_end(services: Services, entry: SituationPoint) -> None:
    for _place in range(PAGE_ROWS):
        services.situation.store_entry(replace(entry, id=services.situation.blank().id))
    first = services.situation.list_page(PointFilter())
    assert len(first.rows) == PAGE_ROWS
    second = services.situation.list_page(PointFilter(), first.after)

    assert len(second.rows) == 1
    assert second.after is None
    assert services.situation.count(PointFilter()) == PAGE_ROWS + 1


def test_charts_and_sides_count_the_weeks_up_to_the_newest_point(
    services: Services, entry: SituationPoint
) -> None:
    services.situation.store_entry(entry)

    counts = services.situation.charts(PointFilter())
    period, sides = services.situation.sides(PointFilter())

    assert counts.period == period
    assert (period.last, len(counts.weeks)) == (TODAY, 8)
    assert {side.category for side in sides} == {"klotter", "skadegörelse"}


def test_the_words_are_those_of_today(services: Services, store: Store, furniture: Furniture) -> None:
    gone = replace(furniture.district, id=services.situation.blank().id, valid_to=date(2020, 6, 30))
    namesake = replace(gone, id=services.situation.blank().id, kind=DistrictKind.AREA, valid_to=None)
    with store.writing() as work:
        work.districts.add(namesake)
        work.districts.add(gone)
    words = services.situation.vocabulary()

    assert gone.id not in words.districts
    assert list(words.districts).index(furniture.district.id) < list(words.districts).index(namesake.id)
    assert furniture.old_administration.id not in words.parties
    assert furniture.administration.id in words.parties
    assert set(words.areas) <= set(furniture.areas)
    assert words.places[furniture.place.id] == (furniture.place.name, furniture.place.district_id)
    assert "skadegörelse" in words.categories


def test_a_line_is_understood_with_the_words_of_the_store(services: Services, furniture: Furniture) -> None:
    services.register.add_party("Trafikkontoret", PartyKind.DEPARTMENT)
    words = services.situation.vocabulary()

    read = services.situation.read_line(
        "skadegörelse älvsjö natt mot lördag ökat enligt trafikkontoret", words
    )

    assert read.category is not None
    assert read.category.value == "skadegörelse"
    assert read.district_id is not None
    assert read.district_id.value == furniture.district.id
    assert read.source_party_id is not None
