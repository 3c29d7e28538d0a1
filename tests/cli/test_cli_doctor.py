"""The command ``doctor``: it tells of a store that opens, and of one that does not, without a word of what is in it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from db.migrate import HEAD
from desktop.cli import Session
from desktop.cli_doctor import doctor
from desktop.cli_words import Words
from desktop.services.language import Language
from desktop.version import program_version

Told = dict[str, Any]
Ask = Callable[[str], Told]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "own"))

    def told(store: str) -> Told:
        result = CliRunner().invoke(
            doctor, obj=Session(store, Words(Language.SWEDISH)), catch_exceptions=False
        )
        assert result.exit_code == 0
        told: Told = json.loads(result.output)
        return told

    return told


@pytest.fixture
def store(imported_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(imported_file, tmp_path / "store.samsyn"))


def test_versions_paths_and_sizes_are_told(ask: Ask, store: Path, tmp_path: Path) -> None:
    told = ask(str(store))

    assert told["versions"]["samsyn"] == program_version()
    assert told["store"]["schema"] == told["versions"]["schema"] == HEAD
    assert told["store"]["bytes"] == store.stat().st_size
    assert told["store"]["free_bytes"] > 0
    assert told["store"]["open_in_window"] is None
    assert told["place"]["kind"] == "local"
    assert told["opening"] == {"problem": None}
    assert told["lamps"]["copies"]["level"]
    assert all(Path(path).is_relative_to(tmp_path) for path in told["paths"].values())


def test_a_file_that_is_not_ours_is_named_with_the_way_out_and_left(ask: Ask, tmp_path: Path) -> None:
    other = tmp_path / "brev.docx"
    other.write_bytes(b"PK\x03\x04 something else")
    told = ask(str(other))

    assert told["opening"]["problem"] == "store_is_document"
    assert str(other) in told["opening"]["sentence"]
    assert told["store"]["schema"] is None
    assert other.read_bytes() == b"PK\x03\x04 something else"


def test_a_store_that_is_not_there_is_not_made(ask: Ask, tmp_path: Path) -> None:
    told = ask(str(tmp_path / "ingen" / "store.samsyn"))

    assert told["opening"]["problem"] == "store_missing"
    assert told["store"]["exists"] is False
    assert not (tmp_path / "ingen").exists()


def test_nothing_of_what_stands_in_the_store_is_told(ask: Ask, store: Path) -> None:
    assert "kvällsvandring" not in json.dumps(ask(str(store)), ensure_ascii=False)


def test_the_password_of_a_server_is_not_told(ask: Ask) -> None:
    told = ask("postgresql://office:secret@localhost:1/none")

    assert told["store"] == {"server": "localhost:1/none"}
    assert told["opening"]["problem"] == "store_unreadable"
    assert "secret" not in json.dumps(told)
