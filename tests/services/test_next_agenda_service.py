"""A forgotten area or a point nobody has raised comes to the next meeting, once."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.meetings import ItemKind
from domain.situation import SituationPoint
from resources import sample_path

SERIES = "Operativt lägesbildsmöte Hägersten-Älvsjö"


@pytest.fixture
def services(store: Store) -> Services:
    opened = services_over(store)
    opened.incoming.bring_in(sample_path("sample-meetings.yaml"))
    return opened


def planned(services: Services, day: date = date(2026, 11, 19)) -> UUID:
    series = next(series for series in services.series.list_all() if series.name == SERIES)
    return services.meetings.plan(series.id, day=day).id


def area_of(services: Services, title: str) -> UUID:
    agreement = next(each for each in services.register.show().agreements if "Skärholmen" in each.title)
    return next(area.id for area in agreement.areas if area.title == title)


def stored_point(services: Services, store: Store, *areas: UUID) -> UUID:
    point = SituationPoint(
        id=services.office.new_id(),
        received_on=services.office.today(),
        category="klotter",
        area_ids=areas,
    )
    with store.writing() as work:
        work.points.add(point)
    return point.id


def test_without_a_planned_meeting_there_is_nowhere_to_put_it(services: Services) -> None:
    assert services.next_agenda.put_area(area_of(services, "Systemhotande brottslighet")) is None


def test_an_area_gets_an_item_before_the_end(services: Services) -> None:
    meeting_id = planned(services)
    area_id = area_of(services, "Systemhotande brottslighet")
    for item in services.meetings.show(meeting_id).items:
        services.agenda.change_item(replace(item, area_ids=()))

    place = services.next_agenda.put_area(area_id)

    items = services.meetings.show(meeting_id).items
    assert place is not None
    assert (place.meeting_id, items[-1].kind) == (meeting_id, ItemKind.FORMAL)
    new = next(item for item in items if item.id == place.item_id)
    assert (new.heading, new.area_ids) == ("Systemhotande brottslighet", (area_id,))
    assert items.index(new) == len(items) - 2


def test_twice_is_once(services: Services) -> None:
    meeting_id = planned(services)
    area_id = area_of(services, "Systemhotande brottslighet")

    first = services.next_agenda.put_area(area_id)
    count = len(services.meetings.show(meeting_id).items)

    assert services.next_agenda.put_area(area_id) == first
    assert len(services.meetings.show(meeting_id).items) == count


def test_a_point_is_raised_under_its_area(services: Services, store: Store) -> None:
    meeting_id = planned(services)
    planned(services, date(2026, 12, 3))
    area_id = area_of(services, "Otrygga och brottsutsatta platser")
    point_id = stored_point(services, store, area_id)

    place = services.next_agenda.put_point(point_id)
    services.next_agenda.put_point(point_id)

    assert place is not None
    item = next(item for item in services.meetings.show(meeting_id).items if item.id == place.item_id)
    assert area_id in item.area_ids
    assert item.point_ids.count(point_id) == 1


def test_a_point_without_an_area_comes_under_the_situation(services: Services, store: Store) -> None:
    meeting_id = planned(services)

    place = services.next_agenda.put_point(stored_point(services, store))

    assert place is not None
    item = next(item for item in services.meetings.show(meeting_id).items if item.id == place.item_id)
    assert item.kind is ItemKind.SITUATION
