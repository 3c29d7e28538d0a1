"""A file that takes its time to open, in the real window: why, how far it has come, and then its meetings."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from db.engine import sqlite_url
from db.migrate import HEAD, bring_up_to_date
from db.safety.header import has_log
from db.safety.holder import window_holder
from desktop.app import Desktop
from desktop.services.long_opening import LongOpening
from desktop.settings import Settings
from desktop.ui.pages.opening_page import OpeningPage
from desktop.ui.pages.recovery_page import RecoveryPage
from domain.errors import Problem
from domain.meetings import MeetingFilter
from tests.databases.making import unpack
from tests.safety.damaged_files import lose_page_of
from tests.safety.migrated import content, copies, told_columns, version
from tests.safety.somebody import somebody_at
from tests.safety.test_ladder import leave_unclean
from tests.ui.real_desktop import real_desktop
from tests.ui.stray_windows import no_stray_windows

MEETINGS = 4
HALF_WAY = 300  # of five hundred


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return unpack("0005", tmp_path / "Älvsjö.samsyn")


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setattr("desktop.app.settings_file", lambda: tmp_path / "settings.json")
    with real_desktop(qapp, Settings(backup_folder=str(tmp_path / "kopior"))) as made:
        yield made


def shown(desktop: Desktop) -> str:
    return type(desktop.window._stack.currentWidget()).__name__


def test_it_is_brought_up_to_date_while_the_window_says_so(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    desktop.open_store(path)
    assert shown(desktop) == "OpeningPage"
    assert not desktop.window._rail.isVisible()

    qtbot.waitUntil(lambda: desktop.window._services is not None)

    services = desktop.window._services
    assert services is not None
    assert services.meetings.count(MeetingFilter()) == MEETINGS
    assert shown(desktop) == "OverviewPage"
    assert desktop.window._rail.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desktop.window.findChildren(OpeningPage) == []
    desktop.window.close_store()
    assert version(path) == HEAD
    assert len(copies(path)) == 1


def test_a_file_of_today_is_opened_at_once(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_store(unpack(HEAD, tmp_path / "Ny.samsyn"))

    assert desktop.window._services is not None


def test_a_file_that_cannot_be_brought_up_to_date_leads_to_its_copies(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP INDEX meeting_by_day")

    desktop.open_store(path)
    qtbot.waitUntil(lambda: shown(desktop) == "RecoveryPage")

    page = desktop.window._stack.currentWidget()
    assert isinstance(page, RecoveryPage)
    titles = [label.text() for label in page.findChildren(QLabel)]
    assert page._titles()[Problem.STORE_SCHEMA_ODD] in titles
    assert desktop.window._services is None


def test_closing_the_window_half_way_leaves_the_file_as_it_was(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    columns = told_columns(path)
    before = content(path, columns)
    has_come_half_way: list[int] = []

    def slowly(tell: Callable[[int, int], None]) -> None:
        def wait_half_way(done: int, total: int) -> None:
            tell(done, total)
            while done == HALF_WAY and len(has_come_half_way) < 1000:  # a long step: it tells again and again
                has_come_half_way.append(done)
                tell(done, total)
                time.sleep(0.01)

        bring_up_to_date(sqlite_url(path), wait_half_way)

    desktop.window.opening(LongOpening.RENEWING).run(
        slowly, lambda _nothing: pytest.fail("it was not finished"), lambda _error: pytest.fail("closed")
    )
    qtbot.waitUntil(lambda: bool(has_come_half_way))
    desktop.window.close()
    QApplication.processEvents()

    assert has_come_half_way
    assert version(path) == "0005"
    assert content(path, columns) == before


@pytest.mark.parametrize("reason", LongOpening)
def test_the_page_is_made_without_a_window_of_its_own(
    desktop: Desktop, qapp: QApplication, reason: LongOpening
) -> None:
    with no_stray_windows(qapp):
        page = OpeningPage(desktop.window._theme_feed, reason)
        desktop.window._stack.addWidget(page)
        desktop.window._stack.setCurrentWidget(page)
        assert desktop.window.isActiveWindow()


def test_how_far_it_has_come_is_seen_and_told(desktop: Desktop, qtbot: QtBot) -> None:
    page = OpeningPage(desktop.window._theme_feed, LongOpening.RENEWING)
    qtbot.addWidget(page)

    page.show_progress(150, 600)

    (bar,) = page.findChildren(QProgressBar)
    assert bar.value() == 25
    assert bar.accessibleName()
    assert "25 % done" in [label.text() for label in page.findChildren(QLabel)]


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of today that counts as a large one."""
    monkeypatch.setattr("desktop.services.long_opening._AT_ONCE_BYTES", 0)
    return unpack(HEAD, tmp_path / "Stor.samsyn")


def titles(desktop: Desktop) -> list[str]:
    return [label.text() for label in desktop.window._stack.currentWidget().findChildren(QLabel)]


def test_what_was_not_closed_is_looked_through_beside_the_window(
    desktop: Desktop, large: Path, qtbot: QtBot
) -> None:
    lose_page_of("meeting_by_day")(large)
    leave_unclean(large)

    desktop.open_store(large)
    assert "The file is being checked" in titles(desktop)
    assert desktop.window._services is None
    (bar,) = desktop.window._stack.currentWidget().findChildren(QProgressBar)
    assert bar.maximum() == 0, "nobody knows how long it takes"

    qtbot.waitUntil(lambda: desktop.window._services is not None)
    assert shown(desktop) == "OverviewPage"
    assert "Stor skadad" in desktop.window.statusBar().currentMessage()


def test_one_that_was_closed_is_there_at_once_however_large(desktop: Desktop, large: Path) -> None:
    desktop.open_store(large)
    assert desktop.window._services is not None


def test_one_that_is_damaged_leads_to_its_copies(desktop: Desktop, large: Path, qtbot: QtBot) -> None:
    lose_page_of("meeting")(large)
    leave_unclean(large)
    desktop.open_store(large)
    qtbot.waitUntil(lambda: shown(desktop) == "RecoveryPage")
    assert desktop.window._services is None


def test_what_is_only_read_is_copied_beside_the_window(desktop: Desktop, large: Path, qtbot: QtBot) -> None:
    with somebody_at(large, user="berit"):
        desktop.open_read_only(large)
        assert "The file is being read" in titles(desktop)
        qtbot.waitUntil(lambda: desktop.window._services is not None)
        assert desktop.window.top.read_only.isVisible()

        desktop.open_store(large)  # what is read stays, for it cannot be written in yet
        assert shown(desktop) == "OverviewPage"
        assert "berit" in desktop.window.top.read_only.text()
        assert desktop.window._services is not None


def test_a_window_that_closes_lets_go_of_what_is_being_opened(
    desktop: Desktop, large: Path, qtbot: QtBot
) -> None:
    leave_unclean(large)
    desktop.open_store(large)
    assert shown(desktop) == "OpeningPage"
    desktop.window.close()
    QApplication.processEvents()
    assert desktop.window._services is None
    assert window_holder(large) is None
    assert not has_log(large)
