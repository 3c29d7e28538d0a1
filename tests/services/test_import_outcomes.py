"""What the sample's meetings decided on and sent out is in the store, and a later file brings it up to date."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.disclosure import Variant
from resources import sample_path

SAMPLE = sample_path("sample-meetings.yaml")


@pytest.fixture
def services(store: Store) -> Services:
    return services_over(store)


def test_indicators_belong_to_their_area_with_the_year_of_the_meeting(
    services: Services, store: Store
) -> None:
    services.incoming.bring_in(SAMPLE)

    with store.reading() as work:
        agreement = next(each for each in work.agreements.all() if "Skärholmen" in each.title)
        indicators = work.indicators.of_agreement(agreement.id)
    by_name = {indicator.name: indicator for indicator in indicators}
    burglaries = by_name["Anmälda källarinbrott i Västertorp"]
    assert (burglaries.baseline, burglaries.target, burglaries.lower_is_better) == (61, 50, True)
    assert [(each.year, each.value) for each in burglaries.values] == [(2026, Decimal(83))]
    assert burglaries.is_reached is False
    assert by_name["Träffpunkter med bedrägeriinformation"].is_reached is True


def test_pledges_are_counted(services: Services, store: Store) -> None:
    services.incoming.bring_in(SAMPLE)

    with store.reading() as work:
        agreement = next(each for each in work.agreements.all() if "Skärholmen" in each.title)
        pledges = work.pledges.of_agreement(agreement.id)
    assert sorted((pledge.done, pledge.target) for pledge in pledges) == [(4, 6), (33, 40)]


def test_what_was_sent_and_withheld_is_noted(services: Services, store: Store) -> None:
    report = services.incoming.bring_in(SAMPLE)

    with store.reading() as work:
        sent = [work.dispatches.of_meeting(meeting_id) for meeting_id in report.meeting_ids]
        (request,) = work.disclosure_requests.all()
        withheld = [work.points.get(each.point_id) for each in request.withheld]
        places = work.place_priorities.of_meeting(report.meeting_ids[1])
    assert [len(each) for each in sent] == [3, 5, 5]
    assert (request.received_on, request.answered_on) == (date(2026, 11, 2), date(2026, 11, 4))
    assert (request.meeting_ids, request.variant) == ((report.meeting_ids[1],), Variant.DISCLOSURE)
    assert [each.provision for each in request.withheld] == ["23 kap. 2 § OSL", "18 kap. 1 och 3 §§ OSL"]
    assert not any(point.secrecy.is_open for point in withheld)
    assert [(place.rank, place.weeks, len(place.area_ids)) for place in places] == [
        (1, "38–39", 2),
        (2, "38–39", 1),
    ]


def test_a_closed_follow_up_has_the_day_of_its_last_note(services: Services, store: Store) -> None:
    report = services.incoming.bring_in(SAMPLE)

    with store.reading() as work:
        lines = work.follow_ups.appearances(report.meeting_ids[2])
        council = work.meetings.get(report.meeting_ids[2])
    by_what = {line.follow_up.what: line for line in lines}
    measured = by_what["Mäta belysning i parkstråket Solberga"].follow_up
    assert (measured.due_on, measured.closed_on) == (date(2026, 10, 9), date(2026, 10, 12))
    doors = by_what["Genomgång av källardörrar och passersystem i Västertorp"]
    assert doors.follow_up.closed_on is None
    assert doors.follow_up.series_id != council.series_id
    assert doors.follow_up.notes[-1].item_id == doors.item_id


def test_a_request_in_a_later_file_finds_the_points_of_a_meeting_that_is_there(
    services: Services, store: Store, tmp_path: Path
) -> None:
    """The council's meeting comes last, with its request for the minutes of a meeting that is there."""
    services.incoming.bring_in(without_council(tmp_path, SAMPLE.read_text(encoding="utf-8")))

    services.incoming.bring_in(SAMPLE)

    with store.reading() as work:
        (request,) = work.disclosure_requests.all()
        withheld = [work.points.get(each.point_id) for each in request.withheld]
    assert [point.secrecy.provision[:2] for point in withheld] == ["23", "18"]


def test_a_pledge_is_not_counted_twice(services: Services, store: Store, tmp_path: Path) -> None:
    promise = "    promises:\n      - {title: Helginsats lokalpolisområde Globen, year: 2026, target: 40, done: 27}\n"
    text = SAMPLE.read_text(encoding="utf-8").replace("    priorities:\n", f"{promise}    priorities:\n", 1)
    services.incoming.bring_in(without_council(tmp_path, text))

    services.incoming.bring_in(SAMPLE)

    with store.reading() as work:
        agreement = next(each for each in work.agreements.all() if "Skärholmen" in each.title)
        pledges = {pledge.target: pledge for pledge in work.pledges.of_agreement(agreement.id)}
    assert [count.number for count in pledges[40].counts] == [27, 6]


def without_council(folder: Path, text: str) -> Path:
    """The file as it was before the last of the meetings."""
    path = folder / "före rådet.yaml"
    path.write_text(text[: text.index("  - id: m3")], encoding="utf-8")
    return path
