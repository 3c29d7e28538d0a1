"""Disposal on the command line: the same steps, the same two names, the same certificate."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import page
import pytest
from click.testing import CliRunner

from db.store import Store
from desktop.cli import Session
from desktop.cli_dispose import dispose, person_extract, processing_register
from desktop.cli_words import Words
from desktop.services.language import Language
from desktop.services.program import open_services
from domain.errors import Problem, UserError
from domain.retention import RecordKind
from tests.services.disposal_world import SAID, decide, make_world

LATER = datetime(2036, 11, 12, 12, tzinfo=UTC)
Run = Callable[..., list[str]]


@pytest.fixture
def data(sqlite_store: Store, store_path: Path) -> Path:
    world = make_world(sqlite_store)
    decide(world.services, RecordKind.NOTES)
    sqlite_store.close()
    return store_path


@pytest.fixture
def run(data: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Ten years after the meeting, in a home of the test's own."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(data.parent / name))
    monkeypatch.setattr(Session, "_open", lambda session: open_services(session.target(), lambda: LATER))

    def act(*arguments: str, language: Language = Language.SWEDISH, command=dispose) -> list[str]:  # type: ignore[no-untyped-def]
        result = CliRunner().invoke(
            command, arguments, obj=Session(str(data), Words(language)), catch_exceptions=False
        )
        assert result.exit_code == 0, result.output
        return result.output.splitlines()

    return act


def is_archival(path: Path) -> bool:
    return all(
        page.validate_pdf_bytes(path.read_bytes(), profile=profile).is_compliant for profile in ("2a", "ua1")
    )


def test_from_preview_to_certificate(run: Run, data: Path, tmp_path: Path) -> None:
    shown = run("preview")
    assert "Minnesanteckningar: 1 till och med 2031-11-12, 0 undantagna" in shown
    assert "  2026-11-10 · Operativt möte" in shown
    (proposed,) = run("propose", "notes", "--name", "Anna Åkesson")
    key = proposed.split()[0]
    assert proposed == f"{key}  föreslagen  Minnesanteckningar  1  2031-11-12  Anna Åkesson"
    target = tmp_path / "bevis.pdf"
    done = run("confirm", key, "--name", "Bo Öst", "--output", str(target))
    assert done == [f"{key}  genomförd  Minnesanteckningar  1  2031-11-12  Anna Åkesson  Bo Öst", str(target)]
    assert is_archival(target)
    assert SAID.encode() not in data.read_bytes()
    again = tmp_path / "igen.pdf"
    run("certificate", key, "--output", str(again))
    assert again.read_bytes() == target.read_bytes()
    assert run("list", language=Language.ENGLISH) == [
        f"{key}  carried out  Notes of meetings  1  2031-11-12  Anna Åkesson  Bo Öst"
    ]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("propose", "minutes", "--name", "Anna"), Problem.RULE_KEEPS),
        (("propose", "point", "--name", "Anna"), Problem.DECISION_MISSING),
        (("propose", "notes", "--name", " "), Problem.NAME_MISSING),
        (("confirm", "nothing", "--name", "Bo"), Problem.RECORD_GONE),
        (("set", "picture", "--action", "dispose"), Problem.RULE_MUST_KEEP),
        (("set", "notes", "--years", "-2"), Problem.RULE_TIME_WRONG),
    ],
)
def test_what_is_refused(run: Run, arguments: tuple[str, ...], problem: Problem) -> None:
    with pytest.raises(UserError) as caught:
        run(*arguments)
    assert caught.value.problem is problem


def test_one_name_is_not_enough(run: Run) -> None:
    key = run("propose", "notes", "--name", "Anna")[0].split()[0]
    with pytest.raises(UserError) as caught:
        run("confirm", key, "--name", "ANNA")
    assert caught.value.problem is Problem.SAME_NAME_TWICE
    run("withdraw", key)
    assert run("list") == ["Inget har föreslagits."]


def test_a_rule_is_changed_and_the_rest_stays(run: Run) -> None:
    changed = run(
        "set", "point", "--years", "1", "--months", "6", "--decision", "Nämnden § 9", "--from", "2036-01-01"
    )
    assert changed == ["gallras 1 år och 6 månader efter den dag punkten senast användes"]
    assert run("set", "point", "--action", "keep", language=Language.ENGLISH) == ["kept"]
    row = next(line for line in run("rules") if line.startswith("point"))
    assert row.endswith("Nämnden § 9")


def test_nothing_is_due_on_an_earlier_day(run: Run) -> None:
    assert run("preview", "--day", "2026-11-12") == ["Inget har passerat sin tid."]
    run("rewrite")


def test_the_two_papers(run: Run, tmp_path: Path) -> None:
    extract, register = tmp_path / "utdrag.pdf", tmp_path / "förteckning.pdf"
    run("anna åkesson", "--output", str(extract), command=person_extract)
    run("--output", str(register), command=processing_register)
    assert is_archival(extract)
    assert is_archival(register)
    with pytest.raises(UserError) as caught:
        run("Nobody", "--output", str(extract), command=person_extract)
    assert caught.value.problem is Problem.NAME_UNKNOWN
