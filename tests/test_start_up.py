"""The real program, started as people start it: what it has imported when it is seen, and what it remembers of itself."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.store import Store
from desktop.services.program import services_over
from desktop.settings import Settings, load_settings, save_settings
from resources import sample_path
from tests.store_fixtures import START

HEAVY = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "PySide6.QtPrintSupport",
    "yaml",
    "click",
)

# Runs `python -m desktop` with the arguments it is given, tells what is imported at the first paint and when the list
# is shown, and closes the window.
DRIVER = """
import json
import os
import runpy
import sys

from PySide6.QtCore import QLocale, QTimer

from desktop.ui.main_window import MainWindow

HEAVY = json.loads(os.environ["HEAVY"])
paint, open_services = MainWindow.paintEvent, MainWindow.open_services


def tell(moment, window):
    imported = [name for name in HEAVY if name in sys.modules]
    size = [window.width(), window.height()]
    told = {"moment": moment, "imported": imported, "size": size, "language": QLocale().name()}
    print(json.dumps(told), flush=True)


def paint_and_tell(window, event):
    paint(window, event)
    if not hasattr(window, "told"):
        window.told = True
        tell("first paint", window)


def open_and_tell(window, *arguments):
    open_services(window, *arguments)
    QTimer.singleShot(300, lambda: end(window))


def end(window):
    tell("list shown", window)
    if os.environ.get("RESIZE"):
        window.resize(*json.loads(os.environ["RESIZE"]))
    window.close()


MainWindow.paintEvent, MainWindow.open_services = paint_and_tell, open_and_tell
runpy.run_module("desktop", run_name="__main__", alter_sys=True)
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("start") / "Älvsjö samverkan.samsyn"
    opened = Store.open(path, lambda: START)
    services_over(opened).incoming.bring_in(sample_path("sample-meetings.yaml"))
    opened.close()
    return path


def start(home: Path, *arguments: str, **environment: str) -> dict[str, dict[str, list[object]]]:
    """Start the program and let it end; returns what it told of each moment."""
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HEAVY": json.dumps(HEAVY),
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            **environment,
        },
    )
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return {each["moment"]: each for each in told}


def test_nothing_heavy_is_imported_before_the_window_is_seen(store: Path, tmp_path: Path) -> None:
    told = start(tmp_path, "--data", str(store))
    assert told["first paint"]["imported"] == []
    assert told["list shown"]["imported"] == ["sqlalchemy"], (
        "paper, printing and migrations wait until they are used"
    )


def test_the_window_and_the_file_are_remembered(store: Path, tmp_path: Path) -> None:
    # No larger than the screen of the offscreen platform, 800 × 800: a window that is restored has to fit.
    first = start(tmp_path, "--data", str(store), RESIZE="[790, 655]")
    assert first["list shown"]["size"] != [790, 655]
    second = start(tmp_path)
    assert second["first paint"]["size"] == [790, 655]
    assert "list shown" in second, "the file of last time is opened without being named"
    [remembered] = (tmp_path / "config").rglob("settings.json")
    assert load_settings(remembered).last_store == str(store)


def test_a_broken_settings_file_is_as_good_as_none(store: Path, tmp_path: Path) -> None:
    folder = tmp_path / "config" / "Samsyn"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text('{"geometry": 7, "text_scale": "stor"', encoding="utf-8")
    assert "list shown" in start(tmp_path, "--data", str(store))


def test_the_chosen_language_is_spoken_unless_another_is_asked_for(store: Path, tmp_path: Path) -> None:
    save_settings(Settings(language="en"), tmp_path / "config" / "Samsyn" / "settings.json")
    chosen = start(tmp_path, "--data", str(store), LANGUAGE="sv")
    assert chosen["first paint"]["language"] == "en_GB"
    asked_for = start(tmp_path, "--data", str(store), "--lang", "sv")
    assert asked_for["first paint"]["language"] == "sv_SE"


def test_settings_are_what_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "mapp å" / "settings.json"
    settings = Settings(last_store="C:/Älvsjö.samsyn", geometry="AAEC", text_scale=1.5, scheme="dark")
    save_settings(settings, path)
    assert load_settings(path) == settings


@pytest.mark.parametrize(
    "content",
    ["", "[]", "null", '{"text_scale": "2"}', '{"scheme": null, "unknown": 1}', "\x00\x01"],
)
def test_a_setting_that_is_wrong_is_as_in_a_new_one(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    assert load_settings(path) == Settings()


def test_settings_that_cannot_be_written_are_let_go(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    save_settings(Settings(), tmp_path / "file" / "settings.json")
    assert load_settings(tmp_path / "file" / "settings.json") == Settings()
