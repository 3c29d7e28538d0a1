"""The pane: its tabs, what each can add, how parties stand, and what it does when areas change or go."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.plan.plan_pane import PlanPane
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from tests.ui.pages.plan.conftest import Ground
from tests.ui.pages.plan.plan_parts import (
    CTRL,
    cells_of,
    column_of,
    field_of,
    press,
    save,
    says,
    table_of,
    to_tab,
    write,
)


def test_others_put_their_tabs_after_the_plan_itself(qtbot: QtBot, pane: PlanPane) -> None:
    own = QLabel("Orsaksanalys")
    pane.add_tab("Goals and causes", own)
    tabs = pane.findChild(QTabWidget)
    assert [tabs.tabText(place) for place in range(tabs.count())] == [
        "Action plan",
        "Goals and causes",
        "Indicators",
        "Citizen pledges",
        "Balance by party",
    ]
    qtbot.keyClick(table_of(pane, "Measures"), Qt.Key.Key_Tab, CTRL)
    assert own.isVisible()
    assert not [each for each in ("Measure", "Indicator", "Pledge") if _can_press(pane, each)]


def _can_press(pane: PlanPane, name: str) -> bool:
    corner = pane.findChild(QTabWidget).cornerWidget()
    return any(
        getattr(each, "text", str)().replace("&", "") == name and each.isVisible()
        for each in corner.findChildren(QWidget)
    )


def test_each_tab_adds_its_own(pane: PlanPane) -> None:
    for title, name in (
        ("Action plan", "Measure"),
        ("Indicators", "Indicator"),
        ("Citizen pledges", "Pledge"),
    ):
        to_tab(pane, title)
        assert _can_press(pane, name)


def test_how_the_parties_stand(pane: PlanPane) -> None:
    to_tab(pane, "Balance by party")
    table = table_of(pane, "How the parties stand")
    assert [cells_of(table, row) for row in range(3)] == [
        ["Hägersten-Älvsjö stadsdelsförvaltning", "1", "0", "0", "1"],
        ["Lokalpolisområde Globen", "1", "0", "0", "0"],
        ["Trafikkontoret", "0", "0", "0", "0"],
    ]


def test_the_plan_is_decided(qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground) -> None:
    to_tab(pane, "Balance by party")
    press(qtbot, pane, "Note a decision")
    write(pane, "Decided", "2026-11-13")
    save(qtbot, pane, "By whom")
    assert field_of(pane, "Decided").error()
    write(pane, "Decided", "2026-11-04")
    write(pane, "By whom", "Styrgruppen")
    save(qtbot, pane, "By whom")
    (decision,) = services.plans.list_decisions(ground.agreement.id)
    assert (decision.decided_on, decision.body, decision.picture_id) == (
        date(2026, 11, 4),
        "Styrgruppen",
        None,
    )
    qtbot.waitUntil(lambda: says(pane, "4 November 2026 · Styrgruppen · No situation picture"))
    press(qtbot, pane, "Remove the decision")
    qtbot.waitUntil(lambda: says(pane, "No decision is noted."))


def test_a_measure_asked_for_is_chosen(pane: PlanPane, ground: Ground) -> None:
    to_tab(pane, "Indicators")
    pane.show_measure(ground.agreement.id, ground.area.id, ground.light.id)
    assert table_of(pane, "Measures").isVisible()
    assert table_of(pane, "Measures").currentIndex().row() == 1


def test_what_happens_while_the_pane_is_away_is_seen_when_it_comes_back(
    qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground, change_feed: ChangeFeed
) -> None:
    pane.hide()
    change_feed.announce(services.plans.change(replace(ground.light, measure="Byt lampor")))
    assert column_of(table_of(pane, "Measures"), 1)[1] == "Rätta belysningen"
    pane.show()
    qtbot.waitUntil(lambda: column_of(table_of(pane, "Measures"), 1)[1] == "Byt lampor")


def test_an_area_that_is_gone_leaves_the_pane_in_peace(
    pane: PlanPane, ground: Ground, change_feed: ChangeFeed
) -> None:
    pane.show_area(ground.agreement.id, ground.agreement.id)
    change_feed.announce(Change(Noun.AGREEMENT))
    QApplication.processEvents()
    pane.show_area(ground.agreement.id, ground.area.id)
    assert len(column_of(table_of(pane, "Measures"), 0)) == 2


def test_pictures(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    ground: Ground,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    services.plans.decide(ground.agreement.id, date(2026, 3, 4), body="Styrgruppen")
    pane = PlanPane(services, change_feed, dressed)
    qtbot.addWidget(pane)
    pane.show_area(ground.agreement.id, ground.area.id)
    to_tab(pane, "Balance by party")
    save_picture(pane, "balance")
    press(qtbot, pane, "Note a decision")
    save_picture(pane, "balance-decision")
