"""Citizen pledges: counted by one press or with day and note, over the target too, and taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.plan.plan_pane import PlanPane
from desktop.ui.pages.plan.pledge_card import PledgeCard
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from domain.plan import CitizenPledge
from tests.store_fixtures import SteppableClock
from tests.ui.pages.plan.conftest import Ground
from tests.ui.pages.plan.plan_parts import field_of, press, save, says, text_of, to_tab, write


@pytest.fixture
def pledge(services: Services, ground: Ground) -> CitizenPledge:
    """39 of 40."""
    made = replace(services.pledges.blank(ground.agreement.id), text="Vuxna ute 40 helger", target=40)
    services.pledges.add(made)
    services.pledges.count(made.id, 39, date(2026, 9, 1))
    return made


@pytest.fixture
def shown(pane: PlanPane, pledge: CitizenPledge, change_feed: ChangeFeed, clock: SteppableClock) -> PlanPane:
    """The pane at its tab of pledges, a while after the first count."""
    clock.step(minutes=1)
    change_feed.announce(Change(Noun.PLAN))
    to_tab(pane, "Citizen pledges")
    QApplication.processEvents()  # new cards are shown at the next turn
    return pane


def done(services: Services, ground: Ground) -> list[int]:
    return [pledge.done for pledge in services.pledges.list_of_agreement(ground.agreement.id)]


def test_a_press_counts_one_more_and_over_the_target_too(
    qtbot: QtBot, shown: PlanPane, services: Services, ground: Ground
) -> None:
    assert says(shown, "39 of 40")
    for expected in ("40 of 40", "41 of 40"):
        press(qtbot, shown, "+1")
        qtbot.waitUntil(lambda words=expected: says(shown, words))
    assert says(shown, "Kept")
    bar = next(bar for bar in shown.findChildren(QProgressBar) if bar.isVisible())
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (40, 40, "41 of 40")
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "text", str)() == "+1")
    press(qtbot, shown, "Undo the last count")
    assert done(services, ground) == [40]


def test_a_count_has_its_day_and_its_note(
    qtbot: QtBot, shown: PlanPane, services: Services, ground: Ground
) -> None:
    press(qtbot, shown, "Count …")
    write(shown, "Number", "2")
    write(shown, "Day", "2026-05-01")
    write(shown, "Note", "Sätra centrum")
    save(qtbot, shown, "Note")
    (stored,) = services.pledges.list_of_agreement(ground.agreement.id)
    assert [(count.number, count.counted_on, count.note) for count in stored.counts] == [
        (2, date(2026, 5, 1), "Sätra centrum"),
        (39, date(2026, 9, 1), ""),
    ]
    qtbot.waitUntil(lambda: says(shown, "1 May 2026: 2, Sätra centrum"))


@pytest.mark.parametrize(
    ("written", "field"),
    [
        ({"Number": "två"}, "Number"),
        ({"Number": "0"}, "Number"),
        ({"Number": "1,5"}, "Number"),
        ({"Day": "2026-11-13"}, "Day"),
        ({"Day": "nyss"}, "Day"),
    ],
)
def test_what_is_no_count_is_said_at_its_field(
    qtbot: QtBot, shown: PlanPane, services: Services, ground: Ground, written: dict[str, str], field: str
) -> None:
    press(qtbot, shown, "Count …")
    for name, text in written.items():
        write(shown, name, text)
    save(qtbot, shown, "Note")
    assert field_of(shown, field).error()
    assert done(services, ground) == [39]


def test_a_count_that_is_written_stays(qtbot: QtBot, shown: PlanPane, change_feed: ChangeFeed) -> None:
    press(qtbot, shown, "Count …")
    write(shown, "Note", "Fruängen")
    change_feed.announce(Change(Noun.PLAN))
    QApplication.processEvents()
    assert text_of(shown, "Note") == "Fruängen"
    assert shown.unsaved() == 1
    qtbot.keyClick(field_of(shown, "Note").editor, Qt.Key.Key_Escape)
    assert shown.unsaved() == 0


def test_a_pledge_is_written_changed_removed_and_brought_back(
    qtbot: QtBot, shown: PlanPane, services: Services, ground: Ground
) -> None:
    press(qtbot, shown, "Pledge")
    save(qtbot, shown, "What is promised")
    assert field_of(shown, "What is promised").error()
    write(shown, "What is promised", "Sex vandringar")
    save(qtbot, shown, "What is promised")
    assert field_of(shown, "How many times").error()
    write(shown, "How many times", "6")
    write(shown, "Year", "2027")
    save(qtbot, shown, "What is promised")
    newest = services.pledges.list_of_agreement(ground.agreement.id)[0]
    assert (newest.text, newest.target, newest.year) == ("Sex vandringar", 6, 2027)

    QApplication.processEvents()
    press(qtbot, shown, "Change the pledge")
    write(shown, "How many times", "8")
    save(qtbot, shown, "How many times")
    assert services.pledges.list_of_agreement(ground.agreement.id)[0].target == 8
    QApplication.processEvents()
    press(qtbot, shown, "Remove the pledge")
    assert done(services, ground) == [39]
    press(qtbot, shown, "Undo")
    assert done(services, ground) == [0, 39]


def test_a_change_by_somebody_else_is_said(
    qtbot: QtBot, shown: PlanPane, services: Services, pledge: CitizenPledge, ground: Ground
) -> None:
    press(qtbot, shown, "Change the pledge")
    write(shown, "What is promised", "Mitt")
    services.pledges.change(replace(pledge, text="Deras"))
    save(qtbot, shown, "What is promised")
    assert text_of(shown, "What is promised") == "Mitt"
    assert services.pledges.list_of_agreement(ground.agreement.id)[0].text == "Deras"
    save(qtbot, shown, "What is promised")
    assert services.pledges.list_of_agreement(ground.agreement.id)[0].text == "Mitt"


def test_an_agreement_without_pledges_says_what_one_is(qtbot: QtBot, pane: PlanPane) -> None:
    to_tab(pane, "Citizen pledges")
    assert says(pane, "There is no citizen pledge in the agreement yet")
    press(qtbot, pane, "Add a pledge")
    assert field_of(pane, "What is promised").editor is QApplication.focusWidget()
    qtbot.keyClick(field_of(pane, "Year").editor, Qt.Key.Key_Escape)
    assert says(pane, "There is no citizen pledge in the agreement yet")


def test_pictures(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    ground: Ground,
    pledge: CitizenPledge,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    pane = PlanPane(services, change_feed, dressed)
    qtbot.addWidget(pane)
    pane.show_area(ground.agreement.id, ground.area.id)
    to_tab(pane, "Citizen pledges")
    save_picture(pane, "pledges")
    next(iter(pane.findChildren(PledgeCard)))._on_count_clicked()
    press(qtbot, pane, "Pledge")
    save_picture(pane, "pledges-form")
