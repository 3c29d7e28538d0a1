"""The command ``log`` on a store with the sample: its filters, its table, its JSON, its file and its check."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from desktop.cli import Session, bring_in
from desktop.cli_log import log
from desktop.cli_words import Words
from desktop.services.language import Language
from desktop.settings import Settings, save_settings
from tests.sample_file import SAMPLE

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody has chosen a name in the window."""
    path = tmp_path / "settings.json"
    save_settings(Settings(chosen_name="Samordnare Lind"), path)
    monkeypatch.setattr("desktop.settings.settings_file", lambda: path)


@pytest.fixture
def run(store_path: Path) -> Run:
    def act(*arguments: str, language: Language = Language.SWEDISH) -> Result:
        session = Session(str(store_path), Words(language))
        return CliRunner().invoke(log, [*arguments], obj=session)

    CliRunner().invoke(bring_in, [str(SAMPLE)], obj=Session(str(store_path), Words(Language.SWEDISH)))
    return act


def listed(run: Run, *arguments: str) -> Any:
    return json.loads(run(*arguments, "--json").output)


def test_a_command_that_writes_says_that_the_store_was_opened(run: Run) -> None:
    events = listed(run)
    assert [event["number"] for event in events] == sorted(
        (event["number"] for event in events), reverse=True
    )
    assert events[-1]["action"] == "opened"
    assert {event["name"] for event in events} == {"Samordnare Lind"}
    assert listed(run) == events, "reading is not noted"


def test_filters(run: Run) -> None:
    assert {event["action"] for event in listed(run, "--action", "imported")} == {"imported"}
    assert {event["kind"] for event in listed(run, "--kind", "meeting")} <= {"meeting"}
    assert listed(run, "--name", "Samordnare Lind")
    assert listed(run, "--name", "Någon annan") == []
    assert listed(run, "--to", "2020-01-01") == []
    assert len(listed(run, "--limit", "2")) == 2


def test_the_table_is_read_as_sentences(run: Run) -> None:
    head, *lines = run("--action", "imported").output.splitlines()
    assert head.split() == ["Nummer", "Tid", "Vem", "Händelse", "Vad", "Vilket", "Uppgift"]
    assert "Samordnare Lind  Läste in  Filen" in lines[0]
    assert run("--to", "2020-01-01").output == "Det finns inga sådana händelser.\n"
    assert "Brought in" in run("--action", "imported", language=Language.ENGLISH).output


def test_the_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "Logg.csv"
    assert run("--csv", str(target), "--action", "imported").output == f"{target}\n"
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 2
    assert listed(run)[0]["action"] == "exported"


def test_the_check_says_what_it_found(run: Run, store_path: Path) -> None:
    whole = run("--check")
    assert (whole.exit_code, whole.output.startswith("Loggen är hel:")) == (0, True)
    with closing(sqlite3.connect(store_path)) as connection:
        for (trigger,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_event'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute("DELETE FROM audit_event WHERE sequence = 1")
        connection.commit()
    broken = run("--check")
    assert broken.exit_code == 1
    assert "Händelse 1 saknas." in broken.output.splitlines()
