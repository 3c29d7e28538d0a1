"""Going back to a copy in the real window: by keyboard alone, what waits stored first, and where one is afterwards."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.safety.copying import copy_store
from desktop.app import Desktop
from desktop.services.backup_shelf import BackupShelf
from desktop.services.program import open_services
from desktop.services.restore_service import RestoreService
from desktop.settings import Settings
from desktop.ui.pages.restore_page import RestorePage
from desktop.ui.saying import say
from domain.audit import AuditAction
from domain.backups import Backup, BackupPlaces
from domain.errors import Problem, UserError
from domain.log_list import LogChoice
from domain.meetings import MeetingFilter
from domain.restoring import Holding
from tests.ui.keyboard import Keyboard
from tests.ui.real_desktop import real_desktop

PHRASE = "en lång fras om lindar"
NOW = datetime.now(UTC)


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    folder = tmp_path / "Säkerhetskopior"
    folder.mkdir()
    return BackupPlaces(local=folder)


@pytest.fixture
def path(imported_file: Path, tmp_path: Path, places: BackupPlaces) -> Path:
    """A store of four meetings, with a copy from yesterday, when it had three of them."""
    path = Path(shutil.copy(imported_file, tmp_path / "Älvsjö.samsyn"))
    copy_store(path, BackupShelf(places, path).place_for(NOW - timedelta(days=1)))
    with closing(open_services(path)) as services:
        series = services.series.list_all()[0]
        services.meetings.plan(series.id, day=NOW.date() + timedelta(days=7))
    return path


@pytest.fixture
def desktop(
    qapp: QApplication, tmp_path: Path, places: BackupPlaces, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    for module in ("desktop.app", "desktop.backup_places"):
        monkeypatch.setattr(f"{module}.settings_file", lambda: tmp_path / "settings.json")
    with real_desktop(qapp, Settings(backup_folder=str(places.local))) as made:
        yield made


def meetings(desktop: Desktop) -> int:
    services = desktop.window._services
    assert services is not None
    return services.meetings.count(MeetingFilter())


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def shown_page(desktop: Desktop) -> RestorePage:
    page = desktop.window._stack.currentWidget()
    assert isinstance(page, RestorePage)
    return page


def wait_for_preview(desktop: Desktop, qtbot: QtBot) -> RestorePage:
    page = shown_page(desktop)
    qtbot.waitUntil(page._panel._restore.isEnabled)
    return page


def kept_beside(path: Path) -> list[Path]:
    return list(path.parent.glob(f"{path.stem} före återställning *.samsyn"))


def test_by_keyboard_alone_one_goes_back_and_is_told_where_the_file_lies(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    desktop.open_store(path)
    desktop.window.commands["restore"].run()
    page = wait_for_preview(desktop, qtbot)
    line = page._panel._table._cells[Holding.MEETINGS]
    assert [cell.text() for cell in line] == ["Meetings", "4", "3", "1 will go"]
    press(Qt.Key.Key_Return)  # from the list to the button
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)  # thought better of it
    assert (meetings(desktop), page._panel._question.isVisible()) == (4, False)
    press(Qt.Key.Key_Space)
    assert page._panel._keep.hasFocus()
    QTest.keyClick(page._panel._keep, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desktop.window._services is not None and meetings(desktop) == 3)
    (kept,) = kept_beside(path)
    assert kept.name in desktop.window.top.restored._message.text()
    assert desktop.window.top.isVisible()
    services = desktop.window._services
    assert services is not None
    events = services.log.page(LogChoice(action=AuditAction.RESTORED)).rows
    assert [row.event.object_kind for row in events] == [""]
    desktop.window.top.restored._close.click()
    assert not desktop.window.top.isVisible()


def test_esc_leads_back_to_where_one_was(desktop: Desktop, path: Path, qtbot: QtBot) -> None:
    desktop.open_store(path)
    desktop.window.navigator.show_place("meetings")
    before = desktop.window._stack.currentWidget()
    desktop.window.commands["restore"].run()
    wait_for_preview(desktop, qtbot)
    press(Qt.Key.Key_Escape)
    assert desktop.window._stack.currentWidget() is before
    assert (meetings(desktop), kept_beside(path)) == (4, [])


def test_what_waits_to_be_stored_is_in_the_file_that_is_kept(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    desktop.open_store(path)
    services = desktop.window._services
    assert services is not None
    meeting = services.meetings.list_page(MeetingFilter()).rows[0]
    desktop.window.navigator.show_meeting(meeting.id)
    Keyboard().write("Sagt just före.")
    desktop.window.commands["restore"].run()
    page = wait_for_preview(desktop, qtbot)
    page._panel._restore.click()
    page._panel._yes.click()
    qtbot.waitUntil(lambda: desktop.window._services is not None and meetings(desktop) == 3)
    (kept,) = kept_beside(path)
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute(
            "SELECT 1 FROM agenda_item WHERE text || heading LIKE '%Sagt just före.%'"
        ).fetchone()


def test_without_an_open_file_the_first_page_leads_here_and_back(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    desktop.open_store(path)
    desktop.window.close_store()
    path.unlink()
    desktop.show_welcome()
    welcome = desktop.window.welcome.page
    welcome._restore.click()
    wait_for_preview(desktop, qtbot)
    press(Qt.Key.Key_Escape)
    assert desktop.window._stack.currentWidget() is welcome
    welcome._restore.click()
    page = wait_for_preview(desktop, qtbot)
    assert page._panel._table._cells[Holding.MEETINGS][1].text() == "–"
    page._panel._restore.click()
    page._panel._yes.click()
    qtbot.waitUntil(lambda: desktop.window._services is not None)
    assert meetings(desktop) == 3


def test_r9_a_damaged_copy_is_named_and_the_older_one_is_gone_back_to(
    desktop: Desktop, path: Path, places: BackupPlaces, qtbot: QtBot
) -> None:
    newest = BackupShelf(places, path).place_for(NOW)
    copy_store(path, newest)
    with newest.open("r+b") as file:
        file.seek(3 * 4096)
        file.write(b"\xa5" * 4096)
    desktop.open_store(path)
    desktop.window.commands["restore"].run()
    page = shown_page(desktop)
    qtbot.waitUntil(page._panel._trouble.isVisible)
    assert page._panel._trouble.text() == say(UserError(Problem.BACKUP_DAMAGED, path=newest))
    assert not page._panel._restore.isEnabled()
    press(Qt.Key.Key_Down)
    wait_for_preview(desktop, qtbot)
    assert not page._panel._trouble.isVisible()


def test_a_copy_that_goes_bad_meanwhile_leaves_the_file_open_as_it_was(
    desktop: Desktop, path: Path, places: BackupPlaces, qtbot: QtBot
) -> None:
    desktop.open_store(path)
    desktop.window.commands["restore"].run()
    page = wait_for_preview(desktop, qtbot)
    page._panel._restore.click()
    (copy,) = (backup.path for backup in BackupShelf(places, path).newest_first())
    copy.write_bytes(copy.read_bytes()[:40_000])
    page._panel._yes.click()
    qtbot.waitUntil(page._panel._trouble.isVisible)
    assert shown_page(desktop) is page
    assert (meetings(desktop), kept_beside(path)) == (4, [])


def open_quickly(source: Path, target: Path, phrase: str) -> None:
    """Stands in for the real thing, which takes seconds on purpose and is tried by the command line's tests."""
    if phrase != PHRASE:
        raise UserError(Problem.PHRASE_WRONG, path=source)
    shutil.copyfile(source, target)


def test_an_encrypted_copy_asks_for_its_phrase(
    desktop: Desktop,
    path: Path,
    places: BackupPlaces,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.services.restore_service.decrypt", open_quickly)
    (copy,) = (backup.path for backup in BackupShelf(places, path).newest_first())
    locked = Path(shutil.copy(copy, tmp_path / "På väg hem.samsyn.age"))
    desktop.open_store(path)
    desktop.window.commands["restore"].run()
    page = wait_for_preview(desktop, qtbot)
    page._choose_file = lambda _parent: locked
    page._choose.click()
    assert page._panel._phrase.hasFocus()
    for phrase, problem in (("", Problem.RESTORE_NEEDS_PHRASE), ("en annan lång fras", Problem.PHRASE_WRONG)):
        page._panel._phrase.setText(phrase)
        press(Qt.Key.Key_Return)
        told = say(UserError(problem, path=locked))
        qtbot.waitUntil(lambda told=told: page._panel._phrase_field.error() == told)
        assert not page._panel._restore.isEnabled()
    page._panel._phrase.setText(PHRASE)
    press(Qt.Key.Key_Return)
    wait_for_preview(desktop, qtbot)
    page._panel._restore.click()
    page._panel._yes.click()
    qtbot.waitUntil(lambda: desktop.window._services is not None and meetings(desktop) == 3)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 and more", None])
def test_a_file_that_is_no_copy_is_named(
    desktop: Desktop, path: Path, tmp_path: Path, qtbot: QtBot, content: bytes | None
) -> None:
    """None of them is the store itself: not so much as read, for its locks would go."""
    chosen = path if content is None else tmp_path / "annat.samsyn"
    if content is not None:
        chosen.write_bytes(content)
    desktop.open_store(path)
    desktop.window.commands["restore"].run()
    page = wait_for_preview(desktop, qtbot)
    page._choose_file = lambda _parent: chosen
    page._choose.click()
    assert page._message.isVisible()
    assert page._model.rowCount() == 1


def test_a_store_without_copies_says_so(
    desktop: Desktop, path: Path, places: BackupPlaces, qtbot: QtBot
) -> None:
    shutil.rmtree(places.local)
    desktop.open_store(path)
    desktop.window.commands["restore"].run()
    page = shown_page(desktop)
    qtbot.waitUntil(lambda: "no backup" in page._empty._text.text())
    assert not page._panel.isVisible()


def test_the_settings_lead_here(desktop: Desktop, path: Path, qtbot: QtBot) -> None:
    desktop.open_store(path)
    desktop.window.navigator.show_place("settings")
    pages = desktop.window._pages
    assert pages is not None
    pages.settings.restore_wanted.emit()
    wait_for_preview(desktop, qtbot)


def test_f1_tells_of_this_page(desktop: Desktop, path: Path, qtbot: QtBot) -> None:
    desktop.open_store(path)
    desktop.window.commands["restore"].run()
    wait_for_preview(desktop, qtbot)
    desktop.window.commands["help"].run()
    assert desktop.window.help.desk.panel.isVisible()
    assert desktop.window.help._key_here() == "restore"


def test_what_another_page_asks_for_and_cannot_be_done_is_said_over_the_other_copies(
    desktop: Desktop, path: Path, places: BackupPlaces, qtbot: QtBot
) -> None:
    """As the page of a damaged file does, with no store open."""
    service = RestoreService(path, places, lambda: NOW)
    gone = Backup(path=places.local / "borta.samsyn", taken_at=NOW, size_bytes=1)
    desktop.window.restoring.restore(service, gone)
    page = shown_page(desktop)
    qtbot.waitUntil(page._message.isVisible)
    assert page._message.text() == say(UserError(Problem.BACKUP_UNREADABLE, path=gone.path))
    wait_for_preview(desktop, qtbot)
