"""The command ``points`` on a store with the sample: its filters, its table and its JSON."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from desktop.cli import Session
from desktop.cli_points import points
from desktop.cli_words import Words
from desktop.services.language import Language
from desktop.services.program import Services, open_services
from domain.errors import Problem, UserError
from tests.sample_file import SAMPLE

List = Callable[..., Any]


@pytest.fixture
def services(store_path: Path) -> Services:
    opened = open_services(store_path)
    opened.incoming.bring_in(SAMPLE)
    return opened


@pytest.fixture
def run(services: Services, store_path: Path) -> Callable[..., Result]:
    services.close()

    def act(*arguments: str, language: Language = Language.SWEDISH) -> Result:
        session = Session(str(store_path), Words(language))
        return CliRunner().invoke(points, [*arguments], obj=session)

    return act


@pytest.fixture
def listed(run: Callable[..., Result]) -> List:
    def act(*arguments: str) -> Any:
        return json.loads(run(*arguments, "--json").output)

    return act


def test_json_holds_every_point_newest_first(listed: List) -> None:
    everything = listed()

    days = [point["day"] for point in everything]
    assert len(everything) == 18
    assert days == sorted(days, reverse=True)
    assert {point["sensitivity"] for point in everything} >= {"open", "to_be_tested"}


def test_matter_to_be_tested_comes_with_its_mark(listed: List) -> None:
    marked = listed("--sensitivity", "to_be_tested")

    assert marked
    assert all(point["category"] and point["provision"] for point in marked)


@pytest.mark.parametrize(
    ("option", "key"),
    [("--district", "district"), ("--category", "category"), ("--source", "source"), ("--trend", "trend"),
     ("--severity", "severity"), ("--sensitivity", "sensitivity")],
)  # fmt: skip
def test_a_filter_leaves_what_has_that_value(listed: List, option: str, key: str) -> None:
    everything = listed()
    for value in {point[key] for point in everything} - {""}:
        assert listed(option, value) == [point for point in everything if point[key] == value]


def test_filters_by_area_and_days(listed: List) -> None:
    everything = listed()
    area = everything[0]["areas"][0]
    day = everything[5]["day"]

    assert listed("--area", area["id"]) == [point for point in everything if area in point["areas"]]
    assert listed("--area", area["title"].upper())
    assert listed("--from", day, "--to", day) == [point for point in everything if point["day"] == day]
    assert listed("--limit", "3") == everything[:3]


def test_the_table_shows_what_the_window_shows(run: Callable[..., Result]) -> None:
    lines = run("--limit", "4").output.splitlines()

    assert lines[0].split() == ["Allvar", "Kategori", "Plats", "Stadsdel", "Period", "Trend", "Område"]
    assert len(lines) == 5
    assert run("--from", "2031-01-01").output == "Det finns inga sådana punkter.\n"


def test_a_name_that_nothing_has_is_said(run: Callable[..., Result]) -> None:
    for option in ("--area", "--district", "--category", "--source"):
        error = run(option, "Ingenstans").exception
        assert isinstance(error, UserError)
        assert error.problem is Problem.NAME_UNKNOWN


def test_more_than_a_page_is_read_to_the_limit(
    run: Callable[..., Result], listed: List, store_path: Path
) -> None:
    services = open_services(store_path)
    party_id = services.register.show().parties[0].id
    for _place in range(210):
        blank = services.situation.blank()
        services.situation.store_entry(
            replace(blank, category="klotter", source_party_id=party_id, received_on=date(2026, 1, 1))
        )
    services.close()

    assert len(listed("--limit", "1000")) == 228
    assert len(listed()) == 200
