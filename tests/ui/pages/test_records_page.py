"""The hub of the record: how everything stands, the check of all minutes, and of one by the code on its paper."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.overview.row_button import RowButton
from desktop.ui.pages.records.fault_row import FaultRow
from desktop.ui.pages.records_page import RecordsPage
from desktop.ui.theme import SchemeChoice, ThemeFeed
from domain.chain import spelled
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers
from tests.ui.pages.conftest import Unit
from tests.ui.pages.made import Load, Made, made_in
from tests.ui.pages.written_meeting import WrittenMeeting

MakePage = Callable[[ThemeFeed], RecordsPage]


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.wait()
    qapp.processEvents()


@pytest.fixture(scope="session")
def finished_file(written_file: Made[WrittenMeeting]) -> Made[WrittenMeeting]:
    def finish(services: Services) -> WrittenMeeting:
        questions = services.minutes.review(written_file.content.id).questions
        services.minutes.finish(written_file.content.id, FinishingAnswers(accepted=frozenset(questions)))
        return written_file.content

    return made_in(written_file.path, "finished", finish)


@pytest.fixture
def meeting(finished_file: Made[WrittenMeeting], unit: Unit, load: Load) -> WrittenMeeting:
    """Finished."""
    return load(finished_file)


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, change_feed: ChangeFeed, background: Background) -> MakePage:
    def make(theme_feed: ThemeFeed) -> RecordsPage:
        page = RecordsPage(services, change_feed, theme_feed, background)
        qtbot.addWidget(page)
        page.resize(1170, 660)
        return page

    return make


@pytest.fixture
def page(qtbot: QtBot, make_page: MakePage, meeting: WrittenMeeting) -> RecordsPage:
    made = make_page(ThemeFeed(QApplication.instance(), SchemeChoice.LIGHT))
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made._log.state()))
    return made


def change_behind(path: Path, statement: str, table: str) -> None:
    """As somebody does who has the file and knows SQL."""
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).fetchall()
        for (trigger,) in triggers:
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute(statement)
        connection.commit()


def check(qtbot: QtBot, page: RecordsPage) -> str:
    page._check.button.click()
    qtbot.waitUntil(lambda: not page._check.is_checking())
    return page._check._result._message.text()


def find(qtbot: QtBot, page: RecordsPage, code: str) -> str:
    page._check._result.clear()
    page._check._line.setText(code)
    qtbot.keyClick(page._check._line, Qt.Key.Key_Return)
    qtbot.waitUntil(page._check._result._message.isVisible)
    return page._check._result._message.text()


def code_of(services: Services, meeting: WrittenMeeting) -> str:
    return services.record.versions(meeting.id)[-1].code


# --- how it stands


def test_each_part_says_how_it_stands(
    qtbot: QtBot, page: RecordsPage, services: Services, unit: Unit, meeting: WrittenMeeting
) -> None:
    assert page._check.state() == "The minutes of this file have not been checked yet."
    assert page._disclosure.state() == "Every request for records has been answered."
    assert page._log.state().startswith("Last, 12 November at ")
    services.disclosures.start(date(2026, 11, 11), [meeting.id])
    page.refresh()
    qtbot.waitUntil(lambda: page._disclosure.state() == "1 request(s) for records not answered yet.")
    check(qtbot, page)
    qtbot.waitUntil(lambda: page._check.state().startswith("All minutes were last checked on 12 November"))


def test_an_answer_that_comes_late_does_not_take_the_place_of_a_newer_one(
    qtbot: QtBot, page: RecordsPage, services: Services
) -> None:
    overview, told = services.records_overview.read(), page._log.state()
    page._on_read(page._round - 1, replace(overview, last_event=None))
    assert page._log.state() == told
    page._on_read(page._round, replace(overview, last_event=None))
    assert page._log.state() == "Nothing has been written down yet."


def test_each_part_has_its_way(qtbot: QtBot, page: RecordsPage) -> None:
    for card, wish in (
        (page._disclosure, page.disclosure_wanted),
        (page._disposal, page.disposal_wanted),
        (page._log, page.log_wanted),
    ):
        with qtbot.waitSignal(wish):
            card.button.click()


# --- all minutes


def test_unchanged_minutes_are_said_to_be_so(qtbot: QtBot, page: RecordsPage) -> None:
    assert check(qtbot, page) == "All minutes are as they were finished."
    assert page._check.button.hasFocus()


def test_changed_minutes_are_found_and_lead_to_themselves(
    qtbot: QtBot, page: RecordsPage, store_path: Path, meeting: WrittenMeeting, unit: Unit
) -> None:
    change_behind(store_path, "UPDATE minutes_record SET pdf = x'00'", "minutes_record")
    assert check(qtbot, page).startswith("The check found 1 fault(s). Restore a backup")
    (row,) = page.findChildren(FaultRow)
    with qtbot.waitSignal(page.minutes_wanted) as wanted:
        row.findChild(RowButton).click()
    assert wanted.args == [meeting.id]
    qtbot.waitUntil(lambda: unit.council.name in page._check.state())
    assert page._check.state().startswith("Can only be read until the file is whole again")


def test_minutes_that_are_gone_have_no_link(qtbot: QtBot, page: RecordsPage, store_path: Path) -> None:
    change_behind(store_path, "DELETE FROM minutes_record", "minutes_record")
    check(qtbot, page)
    assert page.findChildren(FaultRow)


def test_a_check_can_be_stopped(
    qtbot: QtBot, page: RecordsPage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check waits until it has been stopped: a small store is looked through before anybody can."""
    go_on = Event()
    verify = type(services.record).verify

    def slowly(self: object, **arguments: object) -> object:
        go_on.wait(5)
        return verify(self, **arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(type(services.record), "verify", slowly)
    page._check.button.click()
    assert page._check._progress.isVisible()
    assert page._check._stop.hasFocus()
    page._check._stop.click()
    go_on.set()
    assert page._check._background.wait()
    QApplication.processEvents()
    assert not page._check.is_checking()
    assert page._check._result._message.text() == "The check was stopped."
    assert services.records_overview.read().last_checked is None


def test_how_much_is_done_is_shown(page: RecordsPage) -> None:
    page._check._show_share(0.412)
    assert page._check._share.text() == "41 per cent"
    assert page._check._bar.value() == 412


def test_what_stands_in_the_way_is_said(qtbot: QtBot, page: RecordsPage) -> None:
    page._check._on_failed(UserError(Problem.STORE_BUSY))
    assert "Somebody else is using the file" in page._check._result._message.text()


# --- one by its code


@pytest.mark.parametrize("spell", [spelled, str.lower, lambda code: f" {code} "])
def test_a_code_on_paper_leads_to_its_minutes(
    qtbot: QtBot,
    page: RecordsPage,
    services: Services,
    meeting: WrittenMeeting,
    unit: Unit,
    spell: Callable[[str], str],
) -> None:
    told = find(qtbot, page, spell(code_of(services, meeting)))
    assert told == (
        f"The code is that of version 1 of the minutes of {unit.council.name}, 12 November 2026. "
        "They are unchanged since they were printed."
    )
    with qtbot.waitSignal(page.minutes_wanted) as wanted:
        page._check._result._show_minutes.click()
    assert wanted.args == [meeting.id]


def test_a_code_of_changed_minutes_says_so(
    qtbot: QtBot, page: RecordsPage, services: Services, meeting: WrittenMeeting, store_path: Path
) -> None:
    code = code_of(services, meeting)
    change_behind(store_path, "UPDATE minutes_record SET pdf = x'00'", "minutes_record")
    told = find(qtbot, page, code)
    assert "The file of the minutes was changed after it was locked." in told
    assert "Restore a backup" in told


def test_a_code_that_nothing_has_is_said(qtbot: QtBot, page: RecordsPage) -> None:
    assert find(qtbot, page, "acdef-hjkmn-pqrtv-wxy23").startswith("No minutes in this file have the code.")
    assert not page._check._result._show_minutes.isVisible()


def test_what_an_earlier_check_said_does_not_stand_beside_a_code_that_is_wrong(
    qtbot: QtBot, page: RecordsPage
) -> None:
    assert check(qtbot, page) == "All minutes are as they were finished."
    page._check._line.setText("ACDEF")
    page._check._find.click()
    assert not page._check._result._message.isVisible()


def test_what_cannot_be_a_code_is_said_at_the_field(qtbot: QtBot, page: RecordsPage) -> None:
    page._check._line.setText("ACDEF")
    page._check._find.click()
    assert page._check._code.error().startswith("Write all twenty characters")
    assert page._check._line.hasFocus()
    qtbot.keyClick(page._check._line, Qt.Key.Key_A)
    assert page._check._code.error() == ""


def test_nothing_is_cut(
    qtbot: QtBot,
    make_page: MakePage,
    dressed: ThemeFeed,
    meeting: WrittenMeeting,
    store_path: Path,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    change_behind(store_path, "UPDATE minutes_record SET pdf = x'00'", "minutes_record")
    page = make_page(dressed)
    page.show()
    check(qtbot, page)
    qtbot.waitUntil(lambda: page._check.state().startswith("Can only be read"))
    page._check._line.setText("ACDEF")
    page._check._find.click()
    for _round in range(4):
        QApplication.processEvents()
    save_picture(page, "records")
