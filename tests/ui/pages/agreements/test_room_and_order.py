"""The room of the page of agreements: the line of years that folds, the rows of the plan, areas in their order."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.agreements.area_list import AreaList
from desktop.ui.pages.agreements.side_pane import SidePane
from desktop.ui.pages.agreements_page import AgreementsPage
from desktop.ui.pages.plan.wrapped_table import WrappedTable
from desktop.ui.preferences import Preferences
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.period_line import PeriodLine
from domain.agreements import Agreement
from domain.parties import PartyKind
from domain.plan import MeasureStatus
from tests.ui.keyboard import CONTROL
from tests.ui.mouse import drag_row
from tests.ui.pages.agreements.conftest import Clerk, Key, areas_listed


def test_an_area_is_dragged_as_ctrl_and_arrows_move_it(agreement: Agreement, clerk: Clerk) -> None:
    titles = [title for title, _detail in areas_listed(clerk.page)]
    rows = clerk.page.findChild(AreaList)
    drag_row(rows, 0, 1)
    assert [title for title, _detail in areas_listed(clerk.page)][:2] == [titles[1], titles[0]]
    rows.setFocus()
    clerk.press(Key.Key_Up, CONTROL)
    assert [title for title, _detail in areas_listed(clerk.page)] == titles


def test_a_low_page_folds_the_line_of_years_and_the_choice_is_remembered(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
    agreement: Agreement,
    other: Agreement,
) -> None:
    preferences = Preferences()
    page = AgreementsPage(services, change_feed, theme_feed, background, preferences)
    qtbot.addWidget(page)
    page.resize(1170, 740)
    page.show()
    line = page.findChild(PeriodLine)
    assert line.is_folded
    page.resize(1170, 980)
    assert not line.is_folded
    next(each for each in line.findChildren(QPushButton)).click()
    assert line.is_folded
    assert preferences.settings.time_line == "folded"
    again = AgreementsPage(services, change_feed, theme_feed, background, preferences)
    qtbot.addWidget(again)
    again.resize(1170, 980)
    again.show()
    assert again.findChild(PeriodLine).is_folded


def test_a_small_screen_shows_five_measures(
    services: Services, agreement: Agreement, other: Agreement, clerk: Clerk
) -> None:
    """1366 x 768 less the rail and the status bar: five rows of the longest that stands in the sample."""
    area = agreement.areas[1]
    names = ("Hägersten-Älvsjö stadsdelsförvaltning", "Kommunalt bostadsbolag (exempel)")
    parties = [services.register.add_party(name, PartyKind.OTHER) for name in names]
    for _number in range(5):
        measure = replace(
            services.plans.blank(area.id),
            cause="Dörrar går att bryta upp",
            measure="Byta källardörrar i nio hus i Västertorp",
            goal="Högst 50 källarinbrott under året",
            due_on=date(2026, 10, 15),
            status=MeasureStatus.RED,
            follow_up="Fem av nio hus är klara.",
            commitments=tuple(services.plans.blank_commitment(party.id) for party in parties),
        )
        services.plans.add(measure)
    clerk.page.resize(1170, 739)
    clerk.page.show_record(agreement.id)
    clerk.page._desk.show_area(area.id)
    clerk.page.refresh()
    QApplication.processEvents()
    table = next(each for each in clerk.page.findChildren(WrappedTable) if each.isVisible())
    assert table.model().rowCount() == 5
    assert sum(table.rowHeight(row) for row in range(5)) <= table.viewport().height()


def test_whoever_comes_to_the_areas_sees_what_is_said_above_them(
    theme_feed: ThemeFeed, agreement: Agreement, clerk: Clerk
) -> None:
    theme_feed.choose_text_scale(2.0)
    clerk.page.resize(1290, 560)
    areas = clerk.page.findChild(AreaList)
    column = clerk.page.findChild(SidePane).findChild(QScrollArea)
    QApplication.processEvents()
    assert areas.geometry().bottom() > column.viewport().height(), "else it proves nothing"
    clerk.page.findChild(QPushButton).setFocus()
    areas.setFocus(Qt.FocusReason.TabFocusReason)
    assert column.verticalScrollBar().value() == 0
    clerk.press(Key.Key_End)
    assert column.verticalScrollBar().value() > 0
