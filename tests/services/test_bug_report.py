from datetime import UTC, datetime
from pathlib import Path

from desktop.services.bug_report import report_text, write_report
from desktop.version import program_version

SECRET = "Polisen informerade muntligt"


def fail() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        raise ValueError(f"cannot use {SECRET}") from error


def caught() -> ValueError:
    try:
        fail()
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_says_where_and_never_what() -> None:
    text = report_text(caught())
    assert SECRET not in text
    assert text.startswith(f"Samsyn {program_version()}\nPython ")
    assert text.index("builtins.KeyError") < text.index("builtins.ValueError")
    assert " in fail\n" in text


def test_a_report_is_written_into_a_folder_that_is_made(tmp_path: Path) -> None:
    moment = datetime(2026, 9, 17, 9, 41, 7, 5, tzinfo=UTC)
    path = write_report(caught(), tmp_path / "a" / "b", moment)
    assert path == tmp_path / "a" / "b" / "samsyn-20260917-094107-000005.txt"
    assert "builtins.ValueError" in path.read_text(encoding="utf-8")


def test_a_chain_that_bites_its_tail_ends() -> None:
    error = caught()
    assert error.__cause__ is not None
    error.__cause__.__cause__ = error
    assert report_text(error).count("builtins.ValueError") == 1
