"""The command ``report year`` says what the service counts."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from desktop.cli import Session
from desktop.cli_report import report
from desktop.cli_words import SWEDISH, Words
from desktop.services.language import Language
from desktop.services.program import Services
from domain.yearly import NumberName
from tests.services.report_office import AGREEMENT, YEAR, agreement_id, sample_services


@pytest.fixture
def services(store_path: Path, migrated_file: Path) -> Iterator[Services]:
    opened = sample_services(store_path, migrated_file)
    yield opened
    opened.close()


def run(store_path: Path, *arguments: str, language: Language = Language.SWEDISH) -> str:
    session = Session(str(store_path), Words(language))
    result = CliRunner().invoke(report, ["year", *arguments], obj=session, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_json_holds_every_number_of_every_area(services: Services, store_path: Path) -> None:
    told: dict[str, Any] = json.loads(run(store_path, "--agreement", AGREEMENT, "--year", "2026", "--json"))
    numbers = services.reports.numbers(agreement_id(services), YEAR)
    assert told["period"] == {
        "kind": "year",
        "year": 2026,
        "part": 1,
        "first": "2026-01-01",
        "last": "2026-12-31",
    }
    for area, counted in zip(told["areas"], numbers.areas, strict=True):
        assert area["numbers"] == {name.value: counted.of(name) for name in NumberName}
    assert told["whole"]["numbers"]["agreed"] == 14
    assert told["without_area"]["numbers"]["agreed"] == 5
    outcomes = [each for area in told["areas"] for each in area["indicators"]]
    assert ("Anmälda källarinbrott i Västertorp", "83", False) in [
        (each["name"], each["value"], each["is_reached"]) for each in outcomes
    ]


@pytest.mark.parametrize(("part", "first"), [("--half=2", "2026-07-01"), ("--tertial=3", "2026-09-01")])
def test_parts_of_the_year(services: Services, store_path: Path, part: str, first: str) -> None:
    told = json.loads(run(store_path, "--agreement", AGREEMENT, "--year", "2026", part, "--json"))
    assert told["period"]["first"] == first


def test_the_table_has_a_column_for_each_area(services: Services, store_path: Path) -> None:
    key = str(agreement_id(services))
    lines = run(store_path, "--agreement", key, "--year", "2026").splitlines()
    assert lines[2].split() == ["U", "O", "S", "B", "K", "Utan", "Alla"]
    assert ["överenskomna", "1", "6", "1", "1", "0", "5", "14"] in [line.split() for line in lines]
    assert "O  Otrygga och brottsutsatta platser" in lines
    assert "agreed" in run(store_path, "--agreement", key, "--year", "2026", language=Language.ENGLISH)


def test_half_and_tertial_exclude_each_other(services: Services, store_path: Path) -> None:
    arguments = ["year", "--agreement", AGREEMENT, "--year", "2026", "--half", "1", "--tertial", "1"]
    result = CliRunner().invoke(report, arguments, obj=Session(str(store_path), Words(Language.SWEDISH)))
    assert result.exit_code == 2


def test_every_help_text_is_in_swedish() -> None:
    year = report.commands["year"]
    texts = [
        report.help,
        year.help,
        *(option.help for option in year.params if isinstance(option, click.Option)),
    ]
    assert not [text for text in texts if text not in SWEDISH]
