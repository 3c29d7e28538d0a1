"""The command ``check``: a sentence for each thing that is wrong, an exit code, mending, and JSON for programs."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.cli import Session
from desktop.cli_check import NOT_SOUND, check
from desktop.cli_words import SWEDISH, Words
from desktop.services.language import Language
from desktop.settings import Settings
from domain.errors import Problem, UserError
from tests.safety.damaged_files import lose_page_of

Run = Callable[..., Result]


@pytest.fixture
def path(imported_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(imported_file, tmp_path / "kopia.samsyn"))


@pytest.fixture
def run(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    (tmp_path / "kopior").mkdir()
    settings = Settings(backup_folder=str(tmp_path / "kopior"))
    monkeypatch.setattr("desktop.settings.load_settings", lambda _path: settings)

    def act(*arguments: str, language: Language = Language.SWEDISH) -> Result:
        return CliRunner().invoke(check, [*arguments], obj=Session(str(path), Words(language)))

    return act


def test_a_sound_file(run: Run) -> None:
    for arguments in ((), ("--quick",), ("--repair",)):
        result = run(*arguments)
        assert (result.output, result.exit_code) == ("Filen är hel.\n", 0)


def test_what_can_be_mended_is(run: Run, path: Path) -> None:
    lose_page_of("meeting_by_day")(path)
    told = run()
    assert told.exit_code == NOT_SOUND
    assert told.output.splitlines() == [
        "Ett register över uppgifterna är trasigt. Uppgifterna själva går att läsa.",
        "Kommandot ”samsyn check --repair” rättar det. Den trasiga filen sparas bredvid.",
    ]

    mended = run("--repair", language=Language.ENGLISH)
    assert mended.exit_code == 0
    assert "It is mended." in mended.output
    assert f"The broken file is kept: {path.parent / 'kopia skadad '}" in mended.output
    assert run().exit_code == 0


def test_damaged_data_is_left_and_a_whole_copy_is_named(run: Run, path: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(path, tmp_path / "kopior" / "kopia 2026-11-12 09.05.00.samsyn"))
    lose_page_of("meeting")(path)
    damaged = path.read_bytes()

    told = run("--repair")
    assert told.exit_code == NOT_SOUND
    assert told.output.splitlines() == [
        "En del av filen går inte att läsa.",
        "Återställ den senaste säkerhetskopian som är hel.",
        f"Senaste hela säkerhetskopian, 2026-11-12 09.05: {copy}",
    ]
    assert path.read_bytes() == damaged

    answer = json.loads(run("--json").output)
    assert (answer["found"], answer["way_out"], answer["is_sound"]) == (["pages"], "restore", False)
    assert answer["newest_whole_backup"]["path"] == str(copy)


def test_what_is_no_store_is_named(run: Run, path: Path) -> None:
    path.write_bytes(b"%PDF-1.7")
    error = run().exception
    assert isinstance(error, UserError)
    assert error.problem is Problem.STORE_IS_DOCUMENT
    path.unlink()
    error = run().exception
    assert isinstance(error, UserError)
    assert error.problem is Problem.STORE_MISSING


def test_every_help_text_has_its_swedish() -> None:
    assert check.help in SWEDISH
    assert all(getattr(option, "help", None) in SWEDISH for option in check.params)
