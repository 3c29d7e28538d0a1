"""The page of the log: what it shows, what it can be narrowed to, its file, its check, and whoever works here."""

import csv
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.pages.log.log_table import LogTable
from desktop.ui.pages.log_page import LogPage
from desktop.ui.table_models.log_table_model import LogColumn, is_link
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import SchemeChoice, ThemeFeed
from domain.audit import Actor, AuditAction
from tests.store_fixtures import SteppableClock
from tests.ui.pages.conftest import Unit, make_unit
from tests.ui.pages.written_meeting import write_meeting

MakePage = Callable[[ThemeFeed], LogPage]
ACTOR = Actor(system_user="sam01", chosen_name="Samordnare Lind")


@pytest.fixture(autouse=True)
def seated(sqlite_store: Store) -> None:
    sqlite_store.sits_down(ACTOR)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.wait()
    qapp.processEvents()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "Logg.csv"


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, background: Background, target: Path) -> MakePage:
    def make(theme_feed: ThemeFeed) -> LogPage:
        page = LogPage(services, theme_feed, background, choose_target=lambda _parent, _name: target)
        qtbot.addWidget(page)
        page.resize(1170, 660)
        return page

    return make


@pytest.fixture
def unit(seated: None, services: Services) -> Unit:
    """Entered by who sits here."""
    return make_unit(services)


@pytest.fixture
def page(qtbot: QtBot, make_page: MakePage, unit: Unit) -> LogPage:
    """Over the log of a unit that was just entered."""
    made = make_page(ThemeFeed(QApplication.instance(), SchemeChoice.LIGHT))
    with qtbot.waitExposed(made):
        made.show()
    return made


def cells(page: LogPage, row: int) -> list[str]:
    model = page._model
    return [model.index(row, column).data() for column in LogColumn]


def kinds(page: LogPage) -> set[str]:
    return {cells(page, row)[LogColumn.WHAT] for row in range(page._model.rowCount())}


def choose_event(page: LogPage, action: AuditAction) -> None:
    page._filters._event.pick(action)
    page._filters._event.value_changed.emit()


def test_the_newest_stands_first_and_reads_as_a_sentence(page: LogPage, unit: Unit) -> None:
    QAbstractItemModelTester(page._model)
    page._filters._what.pick("agreement")
    page._filters._what.value_changed.emit()
    assert cells(page, 0)[LogColumn.WHO :] == [
        "Samordnare Lind",
        "Created",
        "Agreement",
        unit.agreement.title,
        "",
    ]
    page._filters.clear()
    numbers = [page._model.record_at(page._model.index(row, 0)).id for row in range(page._model.rowCount())]
    assert numbers == sorted(numbers, reverse=True)


def test_no_person_is_named_as_what_was_written(page: LogPage) -> None:
    for row in range(page._model.rowCount()):
        assert "Holm" not in " ".join(cells(page, row))


def test_it_reads_on_as_one_scrolls(qtbot: QtBot, page: LogPage, services: Services) -> None:
    with services.office.store.writing() as work:
        for _event in range(450):
            work.log.note(AuditAction.PRINTED)
    page.refresh()
    choose_event(page, AuditAction.PRINTED)
    assert page._model.rowCount() == 200
    page._table.scrollToBottom()
    qtbot.waitUntil(lambda: page._model.rowCount() == 400)
    page._table.scrollToBottom()
    qtbot.waitUntil(lambda: page._model.rowCount() == 450)


def test_filters_narrow_and_let_go(qtbot: QtBot, page: LogPage, clock: SteppableClock) -> None:
    choose_event(page, AuditAction.RESTORED)
    assert page._no_hits.isVisible()
    page._no_hits.button_clicked.emit()
    assert page._table.isVisible()
    qtbot.waitUntil(lambda: bool(page._filters._who._values))
    assert page._filters._who._values == [("Samordnare Lind", "Samordnare Lind")]
    page._filters._period._from.show_date(clock().date(), clock().date())
    page._filters._period.pick(page._filters._period._values[-1][0])
    page._filters._period.value_changed.emit()
    page._filters._period._to.line.setText("2020-01-01")
    page._filters._period._to.line.editingFinished.emit()
    assert page._no_hits.isVisible()


def test_what_can_be_shown_is_a_link(
    qtbot: QtBot, page: LogPage, services: Services, unit: Unit, new_id: Callable[[], UUID]
) -> None:
    meeting = write_meeting(services, unit)
    services.log.opened_meeting(meeting.id)
    page.refresh()
    choose_event(page, AuditAction.OPENED)
    assert cells(page, 0)[LogColumn.WHICH] == f"{unit.council.name}, 2026-11-12"
    with qtbot.waitSignal(page.meeting_wanted) as wanted:
        page._table.clicked.emit(page._model.index(0, LogColumn.WHICH))
    assert wanted.args == [meeting.id]
    page._table.setCurrentIndex(page._model.index(0, 0))
    with qtbot.waitSignal(page.meeting_wanted):
        qtbot.keyClick(page._table, Qt.Key.Key_Return)
    services.log.opened_meeting(new_id())
    page.refresh()
    assert cells(page, 0)[LogColumn.WHICH] == "", "it is not there"
    with qtbot.assertNotEmitted(page.meeting_wanted):
        page._table.clicked.emit(page._model.index(0, LogColumn.WHICH))


def test_the_file_holds_what_is_shown(qtbot: QtBot, page: LogPage, target: Path) -> None:
    page._filters._what.pick("party")
    page._filters._what.value_changed.emit()
    page._save_button.click()
    qtbot.waitUntil(page._message.isVisible)
    assert page._message.text() == f"2 event(s) saved in {target}."
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert [line["Which"] for line in csv.DictReader(file, delimiter=";")] == [
            "Hägersten-Älvsjö stadsdelsförvaltning",
            "Lokalpolisområde Globen",
        ]
    page._filters.clear()
    assert cells(page, 0)[LogColumn.EVENT] == "Saved as a file"


def test_a_file_that_cannot_be_written_is_said(qtbot: QtBot, page: LogPage, tmp_path: Path) -> None:
    page._choose_target = lambda _parent, _name: tmp_path / "finns inte" / "Logg.csv"
    page._save_button.click()
    qtbot.waitUntil(page._message.isVisible)
    assert "finns inte" in page._message.text()


def test_a_change_of_mind_saves_nothing(page: LogPage, target: Path) -> None:
    page._choose_target = lambda _parent, _name: None
    page._save_button.click()
    assert not target.exists()


def test_the_check_says_what_it_found(qtbot: QtBot, page: LogPage, store_path: Path) -> None:
    page._check_button.click()
    qtbot.waitUntil(page._check_button.isEnabled)
    assert page._message.text().startswith("The log is whole")
    with closing(sqlite3.connect(store_path)) as connection:
        for (trigger,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_event'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute("UPDATE audit_event SET account = 'annan' WHERE sequence = 2")
        connection.commit()
    page._check_button.click()
    qtbot.waitUntil(page._check_button.isEnabled)
    assert page._message.text().startswith("Event 2 was changed after it was written.")


def test_a_name_is_chosen_in_place(qtbot: QtBot, page: LogPage, services: Services) -> None:
    assert page._who._said.text() == "You are written down as Samordnare Lind, logged in as sam01."
    page._who._change.click()
    assert page._who._field.text() == "Samordnare Lind"
    page._who._field.setText(" Vikarie  Holm ")
    with qtbot.waitSignal(page.name_chosen) as chosen:
        qtbot.keyClick(page._who._field, Qt.Key.Key_Return)
    assert chosen.args == ["Vikarie Holm"]
    assert services.office.actor == Actor(system_user="sam01", chosen_name="Vikarie Holm")
    assert page._who._said.text() == "You are written down as Vikarie Holm, logged in as sam01."
    assert not page._who._form.isVisible()


def test_esc_leaves_the_name_and_then_the_page(qtbot: QtBot, page: LogPage, services: Services) -> None:
    page._who._change.click()
    page._who._field.setText("Någon annan")
    with qtbot.assertNotEmitted(page.left):
        qtbot.keyClick(page._who._field, Qt.Key.Key_Escape)
    assert services.office.actor == ACTOR
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page._table, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("actor", "said"),
    [
        (Actor(system_user="sam01"), "You are written down as sam01."),
        (Actor(chosen_name="Lind"), "You are written down as Lind."),
        (Actor(), "You are written down without a name."),
    ],
)
def test_whoever_is_here_is_said(page: LogPage, actor: Actor, said: str) -> None:
    page._who.show_actor(actor)
    assert page._who._said.text() == said


def test_nothing_is_cut(
    qtbot: QtBot,
    make_page: MakePage,
    dressed: ThemeFeed,
    unit: Unit,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    page = make_page(dressed)
    page.show()
    page._check_button.click()
    qtbot.waitUntil(page._check_button.isEnabled)
    page._who._change.click()
    save_picture(page, "log")
    assert page._table.columnWidth(LogColumn.TIME) >= page.fontMetrics().horizontalAdvance("2026-12-30 00.00")


def test_only_what_can_be_shown_is_offered_to_be_opened(page: LogPage) -> None:
    table = page.findChild(LogTable)
    offered = set()
    for row in range(table.model().rowCount()):
        index = table.model().index(row, 0)
        words = [action.words for action in table._log_actions(index) if action is not None]
        assert ("Open" in words) is is_link(index.data(RecordRole.RECORD))
        assert "Copy the row" in words
        offered.add("Open" in words)
    assert offered == {True, False}
