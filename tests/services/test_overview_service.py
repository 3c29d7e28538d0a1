"""The start page's one reading: which agreement's areas are shown, and what stands to be done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.agreements import Agreement, AgreementLevel, PriorityArea
from domain.meetings import MeetingSeries
from domain.situation import SituationPoint, Trend
from domain.to_do import TaskKind

TODAY = date(2026, 11, 12)


@pytest.fixture
def services(sqlite_store: Store) -> Services:
    return services_over(sqlite_store)


def agreement_of(new_id: Callable[[], UUID], level: AgreementLevel, title: str, first: date) -> Agreement:
    area = PriorityArea(id=new_id(), title=f"Område i {title}", order=1, letter="O")
    return Agreement(id=new_id(), level=level, title=title, valid_from=first, areas=(area,))


def test_an_empty_store_is_told_apart(services: Services) -> None:
    overview = services.overview.show()
    assert overview.is_empty
    assert (overview.chosen, overview.areas, overview.late_count) == (None, (), 0)


def test_local_agreements_come_before_the_city_wide_and_the_newest_first(
    services: Services, new_id: Callable[[], UUID]
) -> None:
    frame, old, new = (
        agreement_of(new_id, level, title, date(year, 1, 1))
        for level, title, year in (
            (AgreementLevel.OVERALL, "Staden", 2025),
            (AgreementLevel.LOCAL, "Älvsjö", 2020),
            (AgreementLevel.LOCAL, "Skärholmen", 2024),
        )
    )
    ended = replace(old, id=new_id(), title="Förra", valid_to=date(2019, 1, 1), areas=())
    with services.office.store.writing() as work:
        work.agreements.add(frame)
    assert services.overview.show().chosen == frame
    with services.office.store.writing() as work:
        for agreement in (old, new, ended):
            work.agreements.add(agreement)
    overview = services.overview.show()
    assert [each.title for each in overview.agreements] == ["Skärholmen", "Älvsjö"]
    assert overview.chosen == new
    assert services.overview.show(old.id).chosen == old
    assert services.overview.show(ended.id).chosen == new


def test_the_next_meeting_chooses_its_agreement(services: Services, new_id: Callable[[], UUID]) -> None:
    old = agreement_of(new_id, AgreementLevel.LOCAL, "Älvsjö", date(2020, 1, 1))
    new = agreement_of(new_id, AgreementLevel.LOCAL, "Skärholmen", date(2024, 1, 1))
    series = MeetingSeries(id=new_id(), name="Älvsjös råd", agreement_id=old.id)
    with services.office.store.writing() as work:
        for agreement in (old, new):
            work.agreements.add(agreement)
        work.series.add(series)
    services.meetings.plan(series.id, day=TODAY + timedelta(2))
    overview = services.overview.show()
    assert overview.chosen == old
    assert TaskKind.PREPARE in [task.kind for task in overview.tasks]


def test_an_area_stands_with_its_weeks_and_trend(services: Services, new_id: Callable[[], UUID]) -> None:
    agreement = agreement_of(new_id, AgreementLevel.LOCAL, "Älvsjö", date(2020, 1, 1))
    area = agreement.areas[0]
    days = [TODAY] * 4 + [TODAY - timedelta(weeks=3)] * 3 + [TODAY - timedelta(weeks=5)] * 2
    with services.office.store.writing() as work:
        work.agreements.add(agreement)
        for day in days:
            work.points.add(
                SituationPoint(id=new_id(), received_on=day, category="buller", area_ids=(area.id,))
            )
    (standing,) = services.overview.show().areas
    assert standing.weeks == (0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 4)
    assert standing.trend is Trend.INCREASED
    assert (standing.open_follow_ups, standing.last_on, standing.begins_on) == (0, None, date(2020, 1, 1))
