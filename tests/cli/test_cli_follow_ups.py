"""The command ``follow-ups`` on a store with the sample: its filters, its table, its JSON, the loose threads."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from desktop.cli import Session
from desktop.cli_follow_ups import follow_up_object, follow_ups, orphans_object
from desktop.cli_words import Words
from desktop.services.language import Language
from desktop.services.program import Services, open_services
from domain.errors import Problem, UserError
from domain.follow_up_list import FollowUpFilter, FollowUpState
from tests.sample_file import SAMPLE

Run = Callable[..., Result]
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.fixture
def services(store_path: Path) -> Services:
    opened = open_services(store_path, lambda: NOW)
    opened.incoming.bring_in(SAMPLE)
    return opened


@pytest.fixture
def run(services: Services, store_path: Path) -> Run:
    def act(*arguments: str, language: Language = Language.SWEDISH) -> Result:
        session = Session(str(store_path), Words(language))
        return CliRunner().invoke(follow_ups, [*arguments], obj=session)

    return act


def listed(run: Run, *arguments: str) -> list[dict[str, Any]]:
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.exception
    rows: list[dict[str, Any]] = json.loads(result.output)
    return rows


def test_the_same_rows_as_the_window(run: Run, services: Services) -> None:
    for option, state in (
        ("--open", FollowUpState.OPEN),
        ("--closed", FollowUpState.CLOSED),
        ("--all", FollowUpState.ALL),
    ):
        rows = services.follow_ups.list_page(FollowUpFilter(state=state)).rows
        told = listed(run, option)
        assert [row["id"] for row in told] == [str(row.id) for row in rows]
    assert listed(run) == listed(run, "--open")
    assert [row["days_late"] > 0 for row in listed(run, "--late")] == [True] * len(listed(run, "--late"))


def test_narrowed_by_names_and_days(run: Run) -> None:
    assert {row["party"] for row in listed(run, "--party", "trafikkontoret", "--all")} == {"Trafikkontoret"}
    area = "Otrygga och brottsutsatta platser"
    assert {row["area"] for row in listed(run, "--area", area)} == {area}
    assert {row["due"] < "2019-10-10" for row in listed(run, "--due-before", "2019-10-10")} == {True}
    series = "Lokala brottsförebyggande rådet Hägersten-Älvsjö"
    assert {row["series"] for row in listed(run, "--series", series)} == {series}


def test_an_unknown_name_is_said(run: Run) -> None:
    refused = run("--party", "Ingen")

    assert isinstance(refused.exception, UserError)
    assert refused.exception.problem is Problem.NAME_UNKNOWN


def test_the_table_says_how_late(run: Run) -> None:
    lines = run("--late").output.splitlines()

    assert lines[0].split()[:4] == ["Klart", "senast", "Dagar", "sen"]
    assert any("Genomgång av källardörrar" in line and "2026-10-15" in line for line in lines)
    assert run("--due-before", "2001-01-01").output == "Det finns inga sådana uppföljningar.\n"
    assert "not started" in run(language=Language.ENGLISH).output


def test_one_object_has_all_there_is_to_know(services: Services) -> None:
    page = services.follow_ups.list_page(FollowUpFilter())
    row = next(row for row in page.rows if row.what.startswith("Genomgång av källardörrar"))

    told = follow_up_object(row, date(2026, 11, 23))

    assert told["days_late"] == 39
    assert told["meetings"] == 2
    assert told["last_report"] == {"date": "2026-11-12", "text": "Försenad. Fem av nio hus genomgångna."}


def test_loose_threads(run: Run, services: Services) -> None:
    found = services.threads.orphans()

    told = json.loads(run("--orphans", "--json").output)

    assert told == orphans_object(found, services.office.today())
    assert told["decisions"]["count"] == found.decisions.count > 0
    assert f"Enigheter utan uppföljning: {found.decisions.count}" in run("--orphans").output.splitlines()
