"""The command ``search`` on a store with the sample: what people read, JSON, and what is not found."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.cli import Session
from desktop.cli_search import HEADINGS, search
from desktop.cli_words import SWEDISH, Words
from desktop.services.language import Language
from domain.errors import Problem, UserError
from domain.search import SearchKind

Run = Callable[..., Result]


@pytest.fixture
def run(imported_file: Path, tmp_path: Path) -> Run:
    path = tmp_path / "kopia.samsyn"
    path.write_bytes(imported_file.read_bytes())

    def act(*arguments: str, language: Language = Language.SWEDISH, color: bool = False) -> Result:
        session = Session(str(path), Words(language))
        return CliRunner().invoke(search, [*arguments], obj=session, color=color)

    return act


def test_hits_stand_under_their_kind_with_a_snippet(run: Run) -> None:
    lines = run("kvällsvandring").output.splitlines()

    assert [line for line in lines if not line.startswith(" ")] == [
        "Paragrafer",
        "Enigheter och beslut",
        "Uppföljningar",
    ]
    assert any(line.startswith("  2019-09-12  § 34  Unga i risk för kriminalitet") for line in lines)
    assert "    parterna genomför en gemensam kvällsvandring före höstlovet" in lines


def test_words_need_no_quotation_marks_and_what_was_asked_for_is_bold(run: Run) -> None:
    assert "\x1b[1mÅtgärd\x1b[0m" in run("ÅTGÄRD", "belysning", color=True).output
    assert "\x1b" not in run("ÅTGÄRD", "belysning").output


def test_more_than_the_limit_is_said(run: Run) -> None:
    assert "Det finns fler." in run("lägesbild", "--limit", "1").output
    assert "There are more." in run("lägesbild", "--limit", "1", language=Language.ENGLISH).output


def test_json_tells_where_each_hit_belongs(run: Run) -> None:
    told = json.loads(run("§ 34", "--json").output)

    assert told["text"] == "§ 34"
    assert {group["kind"] for group in told["groups"]} == {"item", "decision"}
    hit = told["groups"][0]["hits"][0]
    assert hit["label"] == "§ 34"
    assert hit["day"] == "2019-09-12"
    assert hit["meeting"]
    assert {"text", "hit"} == set(hit["title"][0])


@pytest.mark.parametrize("text", ["finnsinte", '"*(', "Kommunpolis Alm Persson Qvist"])
def test_what_is_not_there_is_said_in_one_sentence(run: Run, text: str) -> None:
    done = run(text)
    assert done.exit_code == 0
    assert done.output == "Inget hittades.\n"


def test_no_store_is_made_to_search_in(tmp_path: Path) -> None:
    session = Session(str(tmp_path / "ingen.samsyn"), Words(Language.SWEDISH))
    done = CliRunner().invoke(search, ["rån"], obj=session)
    assert isinstance(done.exception, UserError)
    assert done.exception.problem is Problem.STORE_MISSING
    assert not list(tmp_path.iterdir())


def test_every_kind_has_a_heading_in_both_languages() -> None:
    assert set(HEADINGS) == set(SearchKind)
    assert set(HEADINGS.values()) <= SWEDISH.keys()
