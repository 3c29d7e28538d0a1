"""The page of the yearly follow-up over the sample: numbers and what is behind them, text, versions, a colleague."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.program import Services, services_over
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.yearly.area_card import AreaCard
from desktop.ui.pages.yearly.behind_panel import BehindPanel
from desktop.ui.pages.yearly.compare_panel import ComparePanel
from desktop.ui.pages.yearly.footnote_list import FootnoteList
from desktop.ui.pages.yearly.report_choices import ReportChoices
from desktop.ui.pages.yearly.report_notice import ReportNotice
from desktop.ui.pages.yearly.report_saver import LONGEST_WAIT_MS, PAUSE_MS
from desktop.ui.pages.yearly.report_sheet import ReportSheet
from desktop.ui.pages.yearly_page import YearlyPage
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import InlineMessage
from desktop.ui.widgets.record_table_view import RecordTableView
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.changes import Change, Noun
from domain.follow_ups import FollowUp
from domain.report_periods import PeriodKind, ReportPeriod
from domain.yearly_report import YearlyReport
from tests.services.report_office import PLACES, YEAR, agreement_id, area_id, sample_services
from tests.ui.keyboard import Keyboard

MakePage = Callable[[], YearlyPage]


@pytest.fixture
def services(store_path: Path, migrated_file: Path) -> Iterator[Services]:
    opened = sample_services(store_path, migrated_file)
    yield opened
    opened.close()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    pool = Background()
    yield pool
    assert pool.wait()


@pytest.fixture
def make_page(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
) -> MakePage:
    def make() -> YearlyPage:
        page = YearlyPage(services, change_feed, theme_feed, background)
        qtbot.addWidget(page)
        page.resize(1170, 740)
        with qtbot.waitActive(page):
            page.show()
        # A layout shows what is put into it a moment later.
        qtbot.waitUntil(lambda: any(card.isVisible() for card in page.findChildren(AreaCard)))
        return page

    return make


def card_of(page: QWidget, title: str = PLACES) -> AreaCard:
    """The newest one: what was shown before may still be on its way out."""
    return [
        card
        for card in page.findChildren(AreaCard)
        if any(label.text() == title for label in card.findChildren(QLabel))
    ][-1]


def editor_of(page: QWidget, title: str = PLACES) -> MinutesTextEdit:
    editor: MinutesTextEdit = card_of(page, title).findChild(MinutesTextEdit)
    return editor


def button_of(page: QWidget, text: str) -> QPushButton:
    return next(
        each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(page)
    )


def numbers_of(page: QWidget) -> list[str]:
    return [button.text() for button in card_of(page).findChildren(QPushButton)]


def said(page: QWidget) -> str:
    messages = page.findChild(ReportNotice).findChildren(InlineMessage)
    return messages[-1].text() if messages and page.findChild(ReportNotice).isVisible() else ""


def stored(services: Services) -> YearlyReport | None:
    report = services.reports.open(agreement_id(services), YEAR).report
    return report if report.version else None


def stored_text(services: Services) -> str:
    report = stored(services)
    section = report.section(area_id(services)) if report else None
    return section.text.text if section else ""


def agree_on_another(services: Services) -> Change:
    follow_up = FollowUp(
        id=services.office.new_id(),
        what="Räkna cyklar",
        created_on=date(2026, 11, 20),
        area_id=area_id(services),
    )
    with services.office.store.writing() as work:
        work.follow_ups.add(follow_up)
    return Change(Noun.FOLLOW_UP, (follow_up.id,))


def hurry(store: Store) -> None:
    """Wait a moment, not five seconds, for somebody else's lock."""
    engine = store._writer
    engine.dispose()
    sa.event.listen(
        engine, "begin", lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout=50"), insert=True
    )


def write_at_end(editor: MinutesTextEdit, words: str) -> None:
    editor.setFocus()
    keyboard = Keyboard()
    keyboard.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    keyboard.write(words)


def test_the_numbers_are_those_of_the_command_line(make_page: MakePage) -> None:
    page = make_page()
    assert numbers_of(page)[:6] == [
        "Agreed on: 6",
        "Done in time: 2",
        "Done late: 1",
        "Late: 1",
        "Open, not late: 2",
        "Reported back: 4",
    ]
    assert editor_of(page).text().startswith("Under 2026 kom parterna överens om sex uppföljningar.")


def test_a_number_shows_its_records_and_escape_leads_back(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    number = button_of(card_of(page), "Late: 1")
    number.setFocus()
    qtbot.keyClick(number, Qt.Key.Key_Space)
    panel = page.findChild(BehindPanel)
    qtbot.waitUntil(panel.isVisible)
    table = panel.findChild(RecordTableView)
    assert table.model().rowCount() == 1
    assert table.model().index(0, 0).data() == "Genomgång av källardörrar och passersystem i Västertorp"
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert number.hasFocus()


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_the_panel_cuts_off_no_number(
    qtbot: QtBot, qapp: QApplication, make_page: MakePage, theme_feed: ThemeFeed, text_scale: float
) -> None:
    theme_feed.choose_text_scale(text_scale)
    page = make_page()
    page.resize(round(1170 * text_scale), 740)
    editor_of(page).setPlainText("Mötet enas om att alla källargångar ska ses över. " * 12)
    qapp.processEvents()
    wide = card_of(page).width()
    card_of(page).findChild(QPushButton).click()
    qtbot.waitUntil(lambda: page.findChild(BehindPanel).isVisible())
    qapp.processEvents()
    assert card_of(page).width() < wide
    rows = [row for row in page.findChild(ReportSheet).findChildren(FlowRow) if row.isVisible()]
    assert rows
    for row in rows:
        assert row.height() >= row.heightForWidth(row.width())


def test_enter_opens_the_follow_up_and_the_button_its_section(
    qtbot: QtBot, make_page: MakePage, services: Services
) -> None:
    page = make_page()
    button_of(card_of(page), "Late: 1").click()
    panel = page.findChild(BehindPanel)
    qtbot.waitUntil(panel.isVisible)
    with qtbot.waitSignal(page.follow_up_wanted) as wanted:
        qtbot.keyClick(panel.findChild(RecordTableView), Qt.Key.Key_Return)
    with services.office.store.reading() as work:
        follow_up = work.follow_ups.get(wanted.args[0])
    assert follow_up.what.startswith("Genomgång av källardörrar")
    with qtbot.waitSignal(page.item_wanted) as section:
        button_of(panel, "Open the section").click()
    with services.office.store.reading() as work:
        assert work.agenda.get(section.args[1]).number == 24


@pytest.mark.parametrize(
    ("number", "signal"), [("Meetings: 2", "item_wanted"), ("Points, increased: 3", "point_wanted")]
)
def test_every_kind_of_record_leads_somewhere(
    qtbot: QtBot, make_page: MakePage, number: str, signal: str
) -> None:
    page = make_page()
    button_of(card_of(page), number).click()
    panel = page.findChild(BehindPanel)
    qtbot.waitUntil(panel.isVisible)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(panel.findChild(RecordTableView), Qt.Key.Key_Return)


def test_a_footnote_leads_to_its_section(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    with qtbot.waitSignal(page.item_wanted):
        card_of(page).findChild(FootnoteList).linkActivated.emit("1")


def test_what_is_typed_is_stored_within_a_second(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed
) -> None:
    assert PAUSE_MS < LONGEST_WAIT_MS < 1000
    page = make_page()
    with qtbot.waitSignal(change_feed.announced) as told:
        write_at_end(editor_of(page), " Åren går – så är det.")
    assert told.args[0].noun is Noun.REPORT
    assert stored_text(services).endswith(" Åren går – så är det.")
    assert editor_of(page).text().endswith(" Åren går – så är det.")  # and stays under the hand


def test_a_store_that_is_busy_is_tried_again(
    qtbot: QtBot, make_page: MakePage, services: Services, store_path: Path
) -> None:
    hurry(services.office.store)
    page = make_page()
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(page.trouble, timeout=8000):
            write_at_end(editor_of(page), " Väntar.")
            assert not page.store_now()
        assert "using the file" in said(page)
        other.execute("ROLLBACK")
    with qtbot.waitSignal(page.stored, timeout=8000):
        pass
    assert stored_text(services).endswith(" Väntar.")
    assert said(page) == ""


def test_the_caret_stays_when_the_numbers_change(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed
) -> None:
    page = make_page()
    editor_of(page).setFocus()
    change_feed.announce(agree_on_another(services))
    qtbot.waitUntil(lambda: "överens om sju" in editor_of(page).text())
    assert editor_of(page).hasFocus()


def test_leaving_the_page_stores_what_was_typed(make_page: MakePage, services: Services) -> None:
    page = make_page()
    write_at_end(editor_of(page), " Sist.")
    page.hide()
    assert stored_text(services).endswith(" Sist.")


def test_choosing_another_period_stores_and_shows_it(
    qtbot: QtBot, make_page: MakePage, services: Services
) -> None:
    page = make_page()
    write_at_end(editor_of(page), " Helåret.")
    tertial = ReportPeriod(year=2026, kind=PeriodKind.TERTIAL, part=3)
    page.show_report(agreement_id(services), tertial)
    qtbot.waitUntil(lambda: editor_of(page).text().startswith("Under tredje tertialet 2026"))
    assert page.findChild(ReportChoices).period() == tertial
    assert stored_text(services).endswith(" Helåret.")


def test_nothing_is_stored_by_looking(make_page: MakePage, services: Services) -> None:
    make_page()
    assert stored(services) is None


def test_counting_again_marks_what_changed_and_leaves_what_was_written(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed
) -> None:
    page = make_page()
    write_at_end(editor_of(page), " Eget.")
    assert page.store_now()
    change_feed.announce(agree_on_another(services))
    qtbot.waitUntil(lambda: "has changed since" in said(page))
    assert "överens om sex" in editor_of(page).text()
    qtbot.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "Agreed on: 7 (was 6)" in numbers_of(page))
    assert "överens om sju" in editor_of(page).text()
    assert editor_of(page).text().endswith(" Eget.")
    assert said(page).startswith("4 number(s) changed")


def test_a_text_nobody_has_touched_follows_the_numbers(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed
) -> None:
    page = make_page()
    change_feed.announce(agree_on_another(services))
    qtbot.waitUntil(lambda: "överens om sju" in editor_of(page).text())


def test_a_hidden_page_catches_up_when_it_is_shown(
    qtbot: QtBot, make_page: MakePage, services: Services, change_feed: ChangeFeed
) -> None:
    page = make_page()
    page.hide()
    change_feed.announce(agree_on_another(services))
    page.show()
    qtbot.waitUntil(lambda: "överens om sju" in editor_of(page).text())


def test_a_version_is_kept_read_and_compared(qtbot: QtBot, make_page: MakePage, services: Services) -> None:
    page = make_page()
    button_of(page, "Keep a version").click()
    assert said(page) == "Version 1 is kept and will not change. You can go on writing."
    write_at_end(editor_of(page), " Efteråt.")
    assert page.store_now()
    page.findChild(ReportChoices).version_chosen.emit(1)
    assert "version 1" in said(page)
    assert editor_of(page).isReadOnly()
    assert not editor_of(page).text().endswith(" Efteråt.")
    assert not [each for each in card_of(page).findChildren(QPushButton) if each.isVisible()]
    button_of(page, "Compare").click()
    panel = page.findChild(ComparePanel)
    assert panel.isVisible()
    assert any("tillagt ”Efteråt.”" in label.text() for label in panel.findChildren(QLabel))
    button_of(page, "Go back to the working text").click()
    assert editor_of(page).text().endswith(" Efteråt.")


def test_a_kept_version_is_shown_by_its_key(
    qtbot: QtBot, make_page: MakePage, services: Services, store_path: Path
) -> None:
    services.reports.keep(services.reports.open(agreement_id(services), YEAR).report)
    with closing(sqlite3.connect(store_path)) as connection:
        (key,) = connection.execute("SELECT id FROM yearly_report WHERE number = 1").fetchone()
    page = make_page()
    page.show_record(UUID(bytes=key))
    qtbot.waitUntil(lambda: "version 1" in said(page))
    assert editor_of(page).isReadOnly()


def test_a_colleague_who_was_first_is_not_written_over(
    qtbot: QtBot, make_page: MakePage, services: Services
) -> None:
    page = make_page()
    theirs = services.reports.open(agreement_id(services), YEAR).report
    services.reports.write(theirs.written(area_id(services), "Deras."))
    write_at_end(editor_of(page), " Mina.")
    assert not page.store_now()
    assert said(page).startswith("Somebody else changed the text")
    assert editor_of(page).text().endswith(" Mina.")
    assert stored_text(services) == "Deras."
    button_of(page, "Keep mine").click()
    assert stored_text(services).endswith(" Mina.")


def test_a_colleague_s_text_can_be_taken_instead(
    qtbot: QtBot, make_page: MakePage, services: Services
) -> None:
    page = make_page()
    theirs = services.reports.open(agreement_id(services), YEAR).report
    services.reports.write(theirs.written(area_id(services), "Deras."))
    write_at_end(editor_of(page), " Mina.")
    assert not page.store_now()
    button_of(page, "Show the other text").click()
    qtbot.waitUntil(lambda: editor_of(page).text() == "Deras.")
    assert page.store_now()


def test_its_paper_is_one_click_away_and_escape_leaves(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    with qtbot.waitSignal(page.paper_wanted) as wanted:
        button_of(page, "Document").click()
    assert wanted.args[1] == YEAR
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a_narrow_page_shows_one_thing_at_a_time(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.resize(720, 700)
    button_of(card_of(page), "Late: 1").click()
    qtbot.waitUntil(page.findChild(BehindPanel).isVisible)
    assert not card_of(page).isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert card_of(page).isVisible()


def test_everything_that_can_be_used_has_a_name(make_page: MakePage) -> None:
    page = make_page()
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert button.accessibleName() or button.text()
    for editor in page.findChildren(MinutesTextEdit):
        assert editor.accessibleName()


def test_without_agreements_the_page_says_what_would_be_here(
    qtbot: QtBot,
    sqlite_store: Store,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
) -> None:
    page = YearlyPage(services_over(sqlite_store), change_feed, theme_feed, background)
    qtbot.addWidget(page)
    page.show()
    assert page.findChild(EmptyState).isVisible()
    with qtbot.waitSignal(page.agreements_wanted):
        button_of(page, "Go to the agreements").click()


def test_pictures(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    background: Background,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    page = YearlyPage(services, change_feed, dressed, background)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: bool(page.findChildren(AreaCard)))
    save_picture(page, "yearly")
    button_of(card_of(page), "Late: 1").click()
    qtbot.waitUntil(page.findChild(BehindPanel).isVisible)
    save_picture(page, "yearly-behind")
