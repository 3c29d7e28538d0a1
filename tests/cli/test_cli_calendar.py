"""The command ``calendar``: a file that can be read, for everybody or for one party."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.cli import Session, samsyn
from desktop.cli_calendar import calendar
from desktop.cli_words import SWEDISH, Words
from desktop.services.language import Language
from desktop.services.program import open_services
from domain.errors import Problem, UserError
from tests.calendar_lines import read_calendar
from tests.sample_file import SAMPLE

Run = Callable[..., Result]
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.fixture
def run(store_path: Path) -> Run:
    with closing(open_services(store_path, lambda: NOW)) as services:
        services.incoming.bring_in(SAMPLE)

    def act(*arguments: str) -> Result:
        session = Session(str(store_path), Words(Language.SWEDISH))
        return CliRunner().invoke(calendar, [*arguments], obj=session)

    return act


def _summaries(target: Path) -> set[str]:
    return {event.values["SUMMARY"] for event in read_calendar(target.read_bytes()).events()}


def test_everything_and_what_one_party_has_to_do(run: Run, tmp_path: Path) -> None:
    every, ours = tmp_path / "alla.ics", tmp_path / "trafik.ics"
    assert run("--output", str(every)).output == f"{every}\n"
    assert run("--output", str(ours), "--party", "trafikkontoret").exit_code == 0
    assert _summaries(ours) < _summaries(every)
    assert "Klart senast: Åtgärda tre belysningspunkter i parkstråket Solberga" in _summaries(ours)


def test_a_party_nobody_knows_is_said(run: Run, tmp_path: Path) -> None:
    result = run("--output", str(tmp_path / "a.ics"), "--party", "Okänd")
    assert isinstance(result.exception, UserError)
    assert result.exception.problem is Problem.NAME_UNKNOWN
    assert not (tmp_path / "a.ics").exists()


def test_its_help_is_swedish() -> None:
    assert samsyn.commands["calendar"] is calendar
    said = [calendar.help, *(parameter.help for parameter in calendar.params)]  # type: ignore[attr-defined]
    assert {words in SWEDISH or words in SWEDISH.values() for words in said} == {True}
