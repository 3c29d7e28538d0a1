"""The command ``agreements`` on a store with the seed's story: the same facts and states as the services give."""

import json
from contextlib import closing
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result

from desktop.cli_agreements import list_agreements
from desktop.cli_words import Words
from desktop.services.language import Language
from desktop.services.program import Services, open_services
from tests import seed_story as seed


@pytest.fixture
def story(store_path: Path) -> Path:
    with closing(open_services(store_path)) as services:
        seed.enter_story(services)
    return store_path


def run(store_path: Path, *arguments: str, language: Language = Language.SWEDISH) -> Result:
    def open_existing() -> Services:
        return open_services(store_path)

    session = SimpleNamespace(open_existing=open_existing, words=Words(language))
    return CliRunner().invoke(list_agreements, arguments, obj=session, catch_exceptions=False)


@pytest.mark.parametrize("day", seed.STATES)
def test_states_on_a_day_as_json(story: Path, day: date) -> None:
    listed: list[dict[str, Any]] = json.loads(run(story, "--on", day.isoformat(), "--json").output)

    assert {each["title"]: each["state"] for each in listed} == seed.STATES[day]


def test_json_holds_every_fact(story: Path) -> None:
    listed = json.loads(run(story, "--on", "2019-08-15", "--state", "out_for_comment", "--json").output)

    (new,) = listed
    assert (new["title"], new["level"], new["valid_from"], new["ends_on"]) == (
        seed.NEW_CITY,
        "overall",
        None,
        None,
    )
    assert [(party["name"], party["dnr"], party["signed_on"]) for party in new["parties"]] == [
        ("Stockholms stad", "KS 2019/656", None),
        ("Polisregion Stockholm", "", None),
    ]
    assert [(step["kind"], step["body"], step["day"], step["until"]) for step in new["steps"]] == [
        ("comment", "Nämnder i Stockholms stad", None, "2019-09-04"),
        ("handling", "Funktionshinderrådet", "2019-08-21", None),
        ("handling", "Pensionärsrådet", "2019-08-22", None),
        ("handling", "Förvaltningsgruppen", "2019-08-22", None),
    ]
    assert [area["title"] for area in new["areas"]] == list(seed.AREAS)


def test_the_table_says_states_in_words(story: Path) -> None:
    lines = run(story, "--on", "2020-01-02").output.splitlines()

    assert lines[0].split() == ["Överenskommelse", "Nivå", "Läge", "Från", "Till", "Ej", "undertecknat", "Id"]
    states = {
        title: state for title in (seed.FIRST_CITY, seed.SECOND_LOCAL) for state in _words_of(lines, title)
    }
    assert states == {seed.FIRST_CITY: "förlängd", seed.SECOND_LOCAL: "utgången"}
    assert "2017-01-01  2019-12-31" in "\n".join(lines)


def _words_of(lines: list[str], title: str) -> list[str]:
    return [line.removeprefix(title).split()[1] for line in lines if line.startswith(title)]


def test_no_agreement_is_one_sentence(store_path: Path) -> None:
    assert run(store_path).output == "Det finns inga sådana överenskommelser.\n"
    assert run(store_path, language=Language.ENGLISH).output == "There are no such agreements.\n"
    assert run(store_path, "--json").output == "[]\n"


def test_english_words(story: Path) -> None:
    out = run(story, "--on", "2019-08-15", language=Language.ENGLISH).output
    assert "out for comment" in out
    assert "prolonged" in out


def test_a_day_that_is_none_is_refused(store_path: Path) -> None:
    assert run(store_path, "--on", "2026-02-30").exit_code == 2
