"""The command ``backup``: a verified copy where the settings say, or where one says oneself."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from db.safety.verifying import verify_copy
from desktop.backup_places import backup_places
from desktop.cli import Session
from desktop.cli_backup import backup
from desktop.cli_words import Words
from desktop.services.backup_shelf import BackupShelf
from desktop.services.language import Language
from desktop.settings import Settings, save_settings, settings_file
from domain.errors import Problem, UserError

PHRASE = "korrekt häst batteri häftklammer"


@pytest.fixture(autouse=True)
def _at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("SAMSYN_PASS_PHRASE", raising=False)


def run(data: Path, *arguments: str, language: Language = Language.SWEDISH, typed: str = "") -> Result:
    result = CliRunner().invoke(
        backup, arguments, obj=Session(str(data), Words(language)), catch_exceptions=False, input=typed
    )
    assert result.exit_code == 0, result.output
    return result


def refused(data: Path, *arguments: str, typed: str = "") -> Problem:
    with pytest.raises(UserError) as raised:
        run(data, *arguments, typed=typed)
    return raised.value.problem


def copies(data: Path) -> list[Path]:
    return [copy.path for copy in BackupShelf(backup_places(Settings()), data).newest_first()]


def test_a_copy_is_made_in_our_own_folder(store_path: Path, tmp_path: Path) -> None:
    told = run(store_path).stdout

    (copy,) = copies(store_path)
    verify_copy(copy)
    assert copy.parent == tmp_path / "data" / "Samsyn" / "Säkerhetskopior"
    assert told == f"Kopian är gjord och kontrollerad: {copy}\n"


def test_a_second_place_that_is_away_is_told_beside_the_copy(store_path: Path, tmp_path: Path) -> None:
    save_settings(Settings(second_backup_folder=str(tmp_path / "away")), settings_file())

    done = run(store_path, "--json")

    told = json.loads(done.stdout)
    assert told["path"] == str(copies(store_path)[0])
    assert told["size_bytes"] == copies(store_path)[0].stat().st_size
    assert str(tmp_path / "away") in told["second_trouble"]
    assert "Den andra platsen fick ingen kopia." in run(store_path).stderr


def test_a_copy_in_a_folder_one_names_is_no_part_of_the_others(store_path: Path, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()

    told = run(store_path, "--to", str(tmp_path / "usb"), language=Language.ENGLISH).stdout

    (copy,) = (tmp_path / "usb").iterdir()
    assert told == f"The copy is made and verified: {copy}\n"
    assert copies(store_path) == []
    assert refused(store_path, "--to", str(tmp_path / "none")) is Problem.BACKUP_FOLDER_GONE


def test_an_encrypted_copy_asks_twice_for_its_phrase(store_path: Path, tmp_path: Path) -> None:
    to = ("--encrypt", "--to", str(tmp_path))

    assert refused(store_path, *to, typed=f"{PHRASE}\n{PHRASE}x\n") is Problem.PHRASE_DIFFERS
    assert refused(store_path, *to, typed="kort\nkort\n") is Problem.PHRASE_TOO_SHORT
    done = run(store_path, *to, typed=f"{PHRASE}\n{PHRASE}\n")

    (copy,) = tmp_path.glob("*.samsyn.age")
    assert PHRASE not in done.output
    assert copy.read_bytes().startswith(b"age-encryption.org/v1")


def test_a_phrase_may_come_from_a_file_or_the_environment(
    store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "phrase.txt").write_text("kort\nnot this line", encoding="utf-8")
    asked = ("--encrypt", "--phrase-file")

    assert refused(store_path, *asked, str(tmp_path / "phrase.txt")) is Problem.PHRASE_TOO_SHORT
    assert refused(store_path, *asked, str(tmp_path / "none")) is Problem.FILE_UNREADABLE
    monkeypatch.setenv("SAMSYN_PASS_PHRASE", "kort")
    assert refused(store_path, "--encrypt") is Problem.PHRASE_TOO_SHORT


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.samsyn") is Problem.STORE_MISSING
    assert not (tmp_path / "none.samsyn").exists()
