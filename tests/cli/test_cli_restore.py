"""The command ``restore``: which copies there are, what one would bring and take, and going back to it."""

import json
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from db.safety.copying import copy_store
from desktop.backup_places import backup_places
from desktop.cli import Session
from desktop.cli_restore import restore
from desktop.cli_words import Words
from desktop.services.backup_shelf import BackupShelf
from desktop.services.encrypted_backup import encrypt
from desktop.services.language import Language
from desktop.services.program import open_services
from desktop.settings import Settings
from domain.errors import Problem, UserError
from tests.safety.test_restoring import meetings_in

NOW = datetime(2026, 11, 23, 13, 32, tzinfo=UTC)
PHRASE = "korrekt häst batteri häftklammer"


@pytest.fixture(autouse=True)
def _at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("SAMSYN_PASS_PHRASE", raising=False)


@pytest.fixture
def data(imported_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(imported_file, tmp_path / "Älvsjö.samsyn"))


@pytest.fixture
def copy(data: Path) -> Path:
    """Of three meetings; the store has four since."""
    target = BackupShelf(backup_places(Settings()), data).place_for(NOW - timedelta(days=2))
    copy_store(data, target)
    with closing(open_services(data)) as services:
        services.meetings.plan(services.series.list_all()[0].id, day=NOW.date())
    return target


def run(data: Path | str, *arguments: str, typed: str = "", language: Language = Language.SWEDISH) -> Result:
    return CliRunner().invoke(
        restore, arguments, obj=Session(str(data), Words(language)), catch_exceptions=False, input=typed
    )


def refused(data: Path | str, *arguments: str) -> UserError:
    with pytest.raises(UserError) as raised:
        run(data, *arguments)
    return raised.value


def test_the_copies_are_listed(data: Path, copy: Path) -> None:
    assert str(copy) in run(data, "--list").stdout
    (listed,) = json.loads(run(data, "--list", "--json").stdout)
    assert (listed["path"], listed["is_encrypted"]) == (str(copy), False)


def test_without_copies_that_is_said(data: Path) -> None:
    assert run(data, "--list").stdout == "Det finns inga säkerhetskopior av filen.\n"
    assert refused(data, "--yes").problem is Problem.RESTORE_NO_COPY


def test_a_preview_changes_nothing(data: Path, copy: Path) -> None:
    told = json.loads(run(data, "--preview", "--json").stdout)
    assert told["holdings"]["meetings"] == {
        "present": 4, "copy": 3, "only_in_present": 1, "only_in_copy": 0, "later_in_present": 0, "later_in_copy": 0
    }  # fmt: skip
    lines = run(data, "--preview").stdout.splitlines()
    assert [line.split() for line in lines if line.startswith("Möten")] == [["Möten", "4", "3", "1", "0"]]
    assert meetings_in(data) == 4


def test_it_asks_before_the_file_is_exchanged(data: Path, copy: Path) -> None:
    assert run(data, typed="n\n").exit_code == 1
    assert meetings_in(data) == 4
    told = run(data, typed="y\n")
    assert "Gå tillbaka till den här kopian?" in told.stderr
    assert meetings_in(data) == 3


def test_with_yes_it_says_where_the_earlier_file_lies(data: Path, copy: Path) -> None:
    done = json.loads(run(data, "--newest", "--yes", "--json").stdout)
    assert (meetings_in(data), meetings_in(Path(done["kept_aside"]))) == (3, 4)
    assert done["copy"]["path"] == str(copy)


def test_a_damaged_newest_copy_is_named_and_passed_over(data: Path, copy: Path) -> None:
    newest = BackupShelf(backup_places(Settings()), data).place_for(NOW)
    newest.write_bytes(copy.read_bytes()[:9_000])
    told = run(data, "--yes")
    assert str(newest) in told.stderr
    assert meetings_in(data) == 3


def test_an_encrypted_copy_takes_its_phrase_from_a_file(data: Path, copy: Path, tmp_path: Path) -> None:
    locked, phrase = tmp_path / "hem.samsyn.age", tmp_path / "fras"
    encrypt(copy, locked, PHRASE)
    phrase.write_text(PHRASE, encoding="utf-8")
    assert run(data, "--from", str(locked), "--phrase-file", str(phrase), "--yes").exit_code == 0
    assert meetings_in(data) == 3


def test_what_cannot_be_gone_back_to_is_refused(data: Path, copy: Path, tmp_path: Path) -> None:
    empty = tmp_path / "tom.samsyn"
    empty.touch()
    assert refused(data, "--from", str(empty), "--yes").problem is Problem.STORE_IS_EMPTY
    assert refused(data, "--from", str(tmp_path / "ingen"), "--yes").problem is Problem.BACKUP_UNREADABLE
    assert refused("postgresql://server/samsyn", "--list").problem is Problem.BACKUP_NOT_KEPT
    assert run(data, "--from", str(copy), "--newest").exit_code == 2
