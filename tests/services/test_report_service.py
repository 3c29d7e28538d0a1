"""The yearly follow-up of the sample: numbers, records, text, counting again, versions."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.services.program import Services
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp
from domain.report_periods import PeriodKind, ReportPeriod
from domain.yearly import Figure, Group, NumberName
from domain.yearly_report import YearlyReport
from tests.services.report_office import AGREEMENT, YEAR, agreement_id, area_id, sample_services


@pytest.fixture
def services(store_path: Path, migrated_file: Path) -> Iterator[Services]:
    opened = sample_services(store_path, migrated_file)
    yield opened
    opened.close()


def opened(services: Services) -> YearlyReport:
    return services.reports.open(agreement_id(services), YEAR).report


def agree_on_another(services: Services) -> None:
    follow_up = FollowUp(
        id=services.office.new_id(),
        what="Räkna cyklar",
        created_on=date(2026, 11, 20),
        area_id=area_id(services),
    )
    with services.office.store.writing() as work:
        work.follow_ups.add(follow_up)


def text_of(report: YearlyReport, services: Services) -> str:
    section = report.section(area_id(services))
    assert section is not None
    return section.text.text


def test_the_numbers_of_the_sample(services: Services) -> None:
    numbers = services.reports.numbers(agreement_id(services), YEAR)
    told = {name.value: count for name, count in numbers.at(area_id(services)).counts.items()}
    assert told == {
        "agreed": 6,
        "done_in_time": 2,
        "done_late": 1,
        "late_now": 1,
        "open_in_time": 2,
        "reported_back": 4,
        "effect_not_judged": 3,
        "meetings": 2,
        "points_increased": 3,
        "points_unchanged": 1,
        "points_decreased": 2,
    }
    assert numbers.whole.of(NumberName.AGREED) == 14


def test_the_parts_of_the_year_agree_on_as_much_as_the_year(services: Services) -> None:
    for kind in PeriodKind:
        parts = [ReportPeriod(year=2026, kind=kind, part=part) for part in range(1, kind.parts + 1)]
        counted = [services.reports.numbers(agreement_id(services), part) for part in parts]
        assert sum(numbers.whole.of(NumberName.AGREED) for numbers in counted) == 14


def test_records_come_with_meeting_and_section(services: Services) -> None:
    late = services.reports.behind(
        agreement_id(services), YEAR, area_id(services), Figure(NumberName.LATE_NOW)
    )
    (record,) = late
    assert record.text == "Genomgång av källardörrar och passersystem i Västertorp"
    assert record.place is not None
    assert (record.place.day, record.place.number) == (date(2026, 11, 12), 24)
    some = services.reports.behind(
        agreement_id(services), YEAR, Group.WHOLE, Figure(NumberName.AGREED), skip=10, most=3
    )
    assert len(some) == 3


def test_opening_writes_nothing(services: Services, store_path: Path) -> None:
    opened(services)
    with sqlite3.connect(store_path) as connection:
        assert connection.execute("SELECT count(*) FROM yearly_report").fetchone() == (0,)
    connection.close()


def test_what_was_written_is_there_again(services: Services) -> None:
    report = opened(services).written(area_id(services), "Ett år med många möten.")
    stored = services.reports.write(report)
    again = services.reports.open(agreement_id(services), YEAR)
    assert again.report == stored
    assert not again.is_outdated
    assert services.reports.write(stored.written(Group.WHOLE, "Kort.")).version == 2


def test_a_colleague_s_text_is_not_written_over(services: Services) -> None:
    mine = theirs = services.reports.write(opened(services))
    services.reports.write(theirs.written(Group.WHOLE, "Deras."))
    with pytest.raises(UserError) as refused:
        services.reports.write(mine.written(Group.WHOLE, "Mina."))
    assert refused.value.problem is Problem.CHANGED_BY_OTHER


def test_both_beginning_at_once_is_a_collision_too(services: Services) -> None:
    mine, theirs = opened(services), opened(services)
    services.reports.write(theirs.written(Group.WHOLE, "Deras."))
    with pytest.raises(UserError) as refused:
        services.reports.write(mine.written(Group.WHOLE, "Mina."))
    assert refused.value.problem is Problem.CHANGED_BY_OTHER


def test_counting_again_renews_what_nobody_wrote(services: Services) -> None:
    report = opened(services)
    text = text_of(report, services)
    own = text.replace("Ingen effekt har bedömts.", "Effekten bedöms i vår.")
    written = services.reports.write(report.written(area_id(services), own))
    agree_on_another(services)
    assert services.reports.open(agreement_id(services), YEAR).is_outdated
    renewed, changes = services.reports.count_again(written)
    assert "överens om sju uppföljningar" in text_of(renewed, services)
    assert "Effekten bedöms i vår." in text_of(renewed, services)
    assert "Ingen effekt har bedömts." not in text_of(renewed, services)
    told = {
        (change.name, change.before, change.after) for change in changes if change.scope == area_id(services)
    }
    assert told == {(NumberName.AGREED, 6, 7), (NumberName.OPEN_IN_TIME, 2, 3)}
    assert not services.reports.open(agreement_id(services), YEAR).is_outdated


def test_a_version_is_as_it_was_kept_whatever_happens_after(services: Services) -> None:
    working, first = services.reports.keep(opened(services))
    agree_on_another(services)
    renewed, _changes = services.reports.count_again(working)
    _working, second = services.reports.keep(renewed.written(Group.WHOLE, "Ett bra år."))
    versions = services.reports.open(agreement_id(services), YEAR).versions
    assert [(version.number, version.made_on) for version in versions] == [
        (2, date(2026, 11, 23)),
        (1, date(2026, 11, 23)),
    ]
    assert services.reports.version(agreement_id(services), YEAR, 1) == first
    differences = services.reports.compare(first, second)
    assert "Otrygga och brottsutsatta platser: överenskomna ökade från sex till sju." in differences
    assert "Hela överenskommelsen: tillagt ”Ett bra år.”" in differences
    assert services.reports.compare(first, first) == []


def test_a_version_that_is_not_there(services: Services) -> None:
    with pytest.raises(UserError) as refused:
        services.reports.version(agreement_id(services), YEAR, 3)
    assert refused.value.problem is Problem.RECORD_GONE


@pytest.mark.parametrize("wanted", [AGREEMENT, AGREEMENT.upper()])
def test_an_agreement_is_found_by_its_title(services: Services, wanted: str) -> None:
    assert services.reports.find_agreement(wanted).title == AGREEMENT


def test_an_agreement_that_is_not_there(services: Services) -> None:
    with pytest.raises(UserError) as refused:
        services.reports.find_agreement("Solberga")
    assert refused.value.problem is Problem.AGREEMENT_UNKNOWN
