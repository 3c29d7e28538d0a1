"""A damaged file in the real window: what is wrong, the newest whole copy by its date, one click, and the store is open."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from db.safety.copying import copy_store
from desktop.app import Desktop
from desktop.backup_places import backup_places
from desktop.services.backup_shelf import BackupShelf
from desktop.settings import Settings
from desktop.ui.pages.recovery_page import RecoveryPage
from domain.meetings import MeetingFilter
from tests.safety.damaged_files import execute, lose_page_of
from tests.safety.test_ladder import beside, leave_unclean
from tests.store_fixtures import START
from tests.ui.real_desktop import real_desktop

ROOT = Path(__file__).parents[2]
FINISHED = 12


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "kopior").mkdir()
    return Settings(backup_folder=str(tmp_path / "kopior"))


@pytest.fixture
def desktop(
    qapp: QApplication, tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    monkeypatch.setattr("desktop.app.settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr("desktop.backup_places.settings_file", lambda: tmp_path / "settings.json")
    with real_desktop(qapp, settings) as made:
        yield made


def copied(store: Path, settings: Settings, taken_at: datetime) -> Path:
    target = BackupShelf(backup_places(settings), store).place_for(taken_at)
    copy_store(store, target)
    return target


def recovery_page(desktop: Desktop, qtbot: QtBot) -> RecoveryPage:
    """The page, when it has found what copies there are."""
    stack = desktop.window._stack
    qtbot.waitUntil(lambda: isinstance(stack.currentWidget(), RecoveryPage), timeout=10_000)
    page = stack.currentWidget()
    assert isinstance(page, RecoveryPage)
    qtbot.waitUntil(page._other_copy.isEnabled, timeout=10_000)
    return page


def is_open(desktop: Desktop) -> bool:
    return desktop.window._services is not None


def test_r9_the_ladder_in_the_window(desktop: Desktop, settings: Settings, store: Path, qtbot: QtBot) -> None:
    """File and newest copy are both damaged: the one before it is offered, with its date, and gone back to."""
    older = copied(store, settings, START - timedelta(days=1))
    newer = copied(store, settings, START)
    for path in (newer, store):
        lose_page_of("meeting")(path)
    leave_unclean(store)

    desktop.open_store(store)
    page = recovery_page(desktop, qtbot)

    day = f"{(START - timedelta(days=1)).astimezone():%H.%M}"
    assert page._title.text() == "The file is damaged"
    assert page._what.text() == "Part of the file cannot be read."
    assert f"11 November 2026 at {day}" in page._restore.text()
    assert "12 November 2026" in page._passed.text()
    assert QApplication.focusWidget() is page._restore

    QTest.keyClick(page._restore, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: is_open(desktop), timeout=20_000)

    services = desktop.window._services
    assert services is not None
    assert services.meetings.count(MeetingFilter()) > FINISHED
    assert services.record.verify() == ()
    assert [path.name for path in beside(store) if path.suffix == ".samsyn"] != []
    assert older.exists()


def test_after_a_sudden_end_nothing_says_that_all_is_there_when_it_is_not(
    desktop: Desktop,
    settings: Settings,
    store: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.app.user_data_path", lambda *_names, **_options: tmp_path)
    code = (
        "import os, sys; from pathlib import Path; from desktop.services.draft_shelf import DraftShelf\n"
        "DraftShelf(Path(sys.argv[1]), Path(sys.argv[2]), reports=Path(sys.argv[1])).begin(); os.kill(os.getpid(), 9)"
    )
    killed = [sys.executable, "-c", code, tmp_path / "drafts", store]
    subprocess.run(killed, cwd=ROOT, check=False)
    copied(store, settings, START)

    desktop.open_store(store)
    assert "Everything that was saved is there." in told(desktop)
    desktop.window.close_store()

    subprocess.run(killed, cwd=ROOT, check=False)
    lose_page_of("meeting")(store)
    leave_unclean(store)
    desktop.open_store(store)
    page = recovery_page(desktop, qtbot)
    QTest.keyClick(page._restore, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: is_open(desktop), timeout=20_000)
    assert "has been restored" in told(desktop)
    assert "Samsyn ended unexpectedly." in told(desktop)
    assert "Everything that was saved" not in told(desktop)


def told(desktop: Desktop) -> str:
    """What the lines over the pages say."""
    labels = desktop.window.top.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_r6_damage_met_while_one_works_leads_there(
    desktop: Desktop, store: Path, qtbot: QtBot, settings: Settings
) -> None:
    copied(store, settings, START)
    lose_page_of("follow_up")(store)  # it was closed properly: nothing is looked through when it is opened
    with qtbot.capture_exceptions():
        desktop.open_store(store)
        page = recovery_page(desktop, qtbot)
    assert page._restore.isVisible()
    assert not is_open(desktop)


def test_a_broken_index_is_made_anew_and_told(desktop: Desktop, store: Path) -> None:
    lose_page_of("meeting_by_day")(store)
    leave_unclean(store)
    desktop.open_store(store)
    assert is_open(desktop)
    assert "Älvsjö skadad" in desktop.window.statusBar().currentMessage()


def test_a_fault_that_comes_of_damage_is_not_told_as_a_fault(
    desktop: Desktop, store: Path, qtbot: QtBot
) -> None:
    told: list[BaseException] = []
    desktop._damage_watch._tell = told.append
    execute("UPDATE dispatch SET variant = 'kanske'")(store)
    desktop.open_store(store)
    assert is_open(desktop)

    desktop.tell_bug(KeyError("kanske"))
    page = recovery_page(desktop, qtbot)

    assert told == []
    assert page._copy_line.text() == "No whole backup was found where backups are kept."


def test_a_fault_over_a_sound_file_is_told(desktop: Desktop, store: Path, qtbot: QtBot) -> None:
    told: list[BaseException] = []
    desktop._damage_watch._tell = told.append
    desktop.open_store(store)
    fault = KeyError("ours")

    desktop.tell_bug(fault)
    qtbot.waitUntil(lambda: told == [fault], timeout=10_000)

    desktop.tell_bug(RuntimeError("no file is behind this"))
    assert len(told) == 2
    assert is_open(desktop)


def test_changed_minutes_can_be_opened_all_the_same(desktop: Desktop, store: Path, qtbot: QtBot) -> None:
    execute("UPDATE minutes_record SET content = CAST(replace(content, 'tre', 'fem') AS BLOB)")(store)
    leave_unclean(store)
    desktop.open_store(store)
    page = recovery_page(desktop, qtbot)
    assert page._title.text() == "Finished minutes were changed"

    QTest.mouseClick(page._open_anyway, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_open(desktop), timeout=10_000)
    services = desktop.window._services
    assert services is not None
    with services.office.store.reading() as work:
        assert work.seals.all()


def test_r7_an_empty_file_leads_there_and_a_document_does_not(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    empty, document = tmp_path / "tom.samsyn", tmp_path / "möte.docx"
    empty.write_bytes(b"")
    document.write_bytes(b"PK\x03\x04word/")
    desktop.open_store(empty)
    assert recovery_page(desktop, qtbot)._title.text() == "The file is empty"
    desktop.open_store(document)
    assert not isinstance(desktop.window._stack.currentWidget(), RecoveryPage)
    assert (empty.read_bytes(), document.read_bytes()) == (b"", b"PK\x03\x04word/")


def test_the_report_holds_no_text_of_anybody(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "hemligt namn.samsyn"
    path.write_bytes(b"")
    desktop.open_store(path)
    page = recovery_page(desktop, qtbot)
    QTest.mouseClick(page._copy_report, Qt.MouseButton.LeftButton)
    text = QApplication.clipboard().text()
    assert "Samsyn" in text
    assert "hemligt" not in text
