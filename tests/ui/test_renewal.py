"""The file of an earlier program in the real window: how far it has come, and then its meetings."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from db.engine import sqlite_url
from db.migrate import HEAD, bring_up_to_date
from desktop.app import Desktop
from desktop.services.language import Language
from desktop.settings import Settings
from desktop.ui.pages.recovery_page import RecoveryPage
from desktop.ui.pages.renewal_page import RenewalPage
from domain.errors import Problem
from domain.meetings import MeetingFilter
from tests.databases.making import unpack
from tests.safety.migrated import content, copies, told_columns, version

MEETINGS = 4
HALF_WAY = 300  # of five hundred


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return unpack("0005", tmp_path / "Älvsjö.samsyn")


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setattr("desktop.app.settings_file", lambda: tmp_path / "settings.json")
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    made = Desktop(qapp, Language.ENGLISH, Settings(backup_folder=str(tmp_path / "kopior")))
    made.window.show()
    yield made
    made.window._background.wait()
    made.window.close_store()
    made.window.hide()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


def shown(desktop: Desktop) -> str:
    return type(desktop.window._stack.currentWidget()).__name__


def test_it_is_brought_up_to_date_while_the_window_says_so(
    desktop: Desktop, path: Path, qtbot: QtBot
) -> None:
    desktop.open_store(path)
    assert shown(desktop) == "RenewalPage"
    assert not desktop.window._rail.isVisible()

    qtbot.waitUntil(lambda: desktop.window._services is not None)

    services = desktop.window._services
    assert services is not None
    assert services.meetings.count(MeetingFilter()) == MEETINGS
    assert shown(desktop) == "OverviewPage"
    assert desktop.window._rail.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desktop.window.findChildren(RenewalPage) == []
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

    desktop.window.renewal().run(
        slowly, lambda: pytest.fail("it was not finished"), lambda _error: pytest.fail("closed")
    )
    qtbot.waitUntil(lambda: bool(has_come_half_way))
    desktop.window.close()
    QApplication.processEvents()

    assert has_come_half_way
    assert version(path) == "0005"
    assert content(path, columns) == before


def test_how_far_it_has_come_is_seen_and_told(desktop: Desktop, qtbot: QtBot) -> None:
    page = RenewalPage(desktop.window._theme_feed)
    qtbot.addWidget(page)

    page.show_progress(150, 600)

    (bar,) = page.findChildren(QProgressBar)
    assert bar.value() == 25
    assert bar.accessibleName()
    assert "25 % done" in [label.text() for label in page.findChildren(QLabel)]
