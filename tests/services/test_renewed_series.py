"""A meeting planned after its series' agreement was renewed comes under the new agreement, with its areas."""

from datetime import date

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.agreements import Agreement
from resources import sample_path

SERIES = "Operativt lägesbildsmöte Hägersten-Älvsjö"
FIRST_DAY = date(2027, 1, 1)


@pytest.fixture
def services(store: Store) -> Services:
    opened = services_over(store)
    opened.incoming.bring_in(sample_path("sample-meetings.yaml"))
    old = agreement_of(opened)
    opened.agreements.renew(
        old.id, "Lokal samverkansöverenskommelse 2027–2030", FIRST_DAY, date(2030, 12, 31)
    )
    return opened


def agreement_of(services: Services) -> Agreement:
    series = next(each for each in services.series.list_all() if each.name == SERIES)
    return next(each for each in services.register.show().agreements if each.id == series.agreement_id)


def planned_titles(services: Services, day: date) -> tuple[str, set[str]]:
    """The title of the agreement a meeting of that day comes under, and the agreements its items' areas belong to."""
    series = next(each for each in services.series.list_all() if each.name == SERIES)
    content = services.meetings.show(services.meetings.plan(series.id, day=day).id)
    assert content.agreement is not None
    used = {area_id for item in content.items for area_id in item.area_ids}
    owners = {
        agreement.title
        for agreement in services.register.show().agreements
        if used & {area.id for area in agreement.areas}
    }
    assert used
    return content.agreement.title, owners


def test_before_the_first_day_the_old_one_holds(services: Services) -> None:
    old = agreement_of(services).title

    assert planned_titles(services, date(2026, 12, 17)) == (old, {old})


def test_from_the_first_day_the_new_one_does(services: Services) -> None:
    new = "Lokal samverkansöverenskommelse 2027–2030"

    assert planned_titles(services, FIRST_DAY) == (new, {new})
