"""Indicators: a year's outcome noted in one line, small counts warned of, numbers understood as they are typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.plan.indicator_table_model import IndicatorColumn
from desktop.ui.pages.plan.plan_pane import PlanPane
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from domain.plan import Indicator
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
    text_of,
    titles_of,
    to_tab,
    write,
)

Key = Qt.Key
SMALL = "Small numbers may point out single persons"


@pytest.fixture
def indicators(services: Services, ground: Ground) -> list[Indicator]:
    """How many feel unsafe, and how many are robbed."""
    unsafe = replace(
        services.indicators.blank(ground.area.id),
        name="Otrygga",
        unit="procent",
        baseline=Decimal("27.1"),
        baseline_year=2023,
        target=Decimal(22),
        target_year=2026,
        lower_is_better=True,
    )
    robbed = replace(services.indicators.blank(ground.area.id), name="Rån", unit="antal anmälda brott")
    for indicator in (unsafe, robbed):
        services.indicators.add(indicator)
    services.indicators.note_value(unsafe.id, 2025, Decimal("22.5"))
    return services.indicators.list_of_area(ground.area.id)


@pytest.fixture
def shown(pane: PlanPane, indicators: list[Indicator], change_feed: ChangeFeed) -> PlanPane:
    """The pane at its tab of indicators."""
    change_feed.announce(Change(Noun.PLAN))
    to_tab(pane, "Indicators")
    return pane


def choose(pane: PlanPane, row: int) -> None:
    table = table_of(pane, "Indicators")
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 0))


def test_each_stands_with_its_numbers(shown: PlanPane) -> None:
    table = table_of(shown, "Indicators")
    assert titles_of(table) == ["Indicator", "Unit", "Baseline", "Target", "Outcome", "Source", "Reached"]
    assert cells_of(table, 0) == [
        "Otrygga",
        "procent",
        "27,1, 2023",
        "at most 22, 2026",
        "2025  22,5",
        "Not stated",
        "Not reached",
    ]
    assert cells_of(table, 1)[IndicatorColumn.REACHED] == "Cannot be told"
    assert says(shown, "Outcome 2025: 22,5 procent") is False  # the goal stands on the tab of the plan


def test_an_outcome_is_noted_and_corrected_in_place(
    qtbot: QtBot, shown: PlanPane, services: Services, ground: Ground
) -> None:
    choose(shown, 0)
    assert text_of(shown, "Year") == "2026"
    for typed, value, reached in (("22,5 %", "22.5", "Not reached"), ("21", "21", "Reached")):
        write(shown, "Outcome", typed)
        write(shown, "Comment", "Preliminärt")
        qtbot.keyClick(field_of(shown, "Comment").editor, Key.Key_Return)
        noted = services.indicators.list_of_area(ground.area.id)[0].values[-1]
        assert (noted.year, noted.value, noted.noted_on) == (2026, Decimal(value), date(2026, 11, 12))
        assert cells_of(table_of(shown, "Indicators"), 0)[IndicatorColumn.REACHED] == reached
        assert text_of(shown, "Outcome") == ""
    press(qtbot, shown, "Remove the outcome of 2026")
    assert [value.year for value in services.indicators.list_of_area(ground.area.id)[0].values] == [2025]


@pytest.mark.parametrize(
    ("year", "value", "field"), [("2026", "tolv", "Outcome"), ("2026", "", "Outcome"), ("2027", "4", "Year")]
)
def test_what_is_no_outcome_is_said_at_its_field(
    qtbot: QtBot, shown: PlanPane, services: Services, ground: Ground, year: str, value: str, field: str
) -> None:
    choose(shown, 1)
    write(shown, "Year", year)
    write(shown, "Outcome", value)
    press(qtbot, shown, "Note the outcome")
    assert field_of(shown, field).error()
    assert field_of(shown, field).editor is QApplication.focusWidget()
    assert services.indicators.list_of_area(ground.area.id)[1].values == ()


def test_a_small_count_is_warned_of_but_stored(
    qtbot: QtBot, shown: PlanPane, services: Services, ground: Ground
) -> None:
    choose(shown, 0)
    write(shown, "Outcome", "4")
    assert not says(shown, SMALL)
    choose(shown, 1)
    assert not says(shown, SMALL)
    write(shown, "Outcome", "4")
    assert says(shown, SMALL)
    press(qtbot, shown, "Note the outcome")
    assert services.indicators.list_of_area(ground.area.id)[1].values[0].value == 4
    qtbot.waitUntil(lambda: says(shown, "4 anmälda brott"))
    assert says(shown, SMALL)


def test_what_is_typed_stays_with_its_indicator(qtbot: QtBot, shown: PlanPane) -> None:
    choose(shown, 0)
    write(shown, "Outcome", "half")
    choose(shown, 1)
    assert text_of(shown, "Outcome") == ""
    qtbot.keyClick(table_of(shown, "Indicators"), Key.Key_F2)
    write(shown, "Source", "Polisen")
    choose(shown, 0)
    assert text_of(shown, "Outcome") == "half"
    assert shown.unsaved() == 2
    choose(shown, 1)
    assert text_of(shown, "Source") == "Polisen"
    qtbot.keyClick(field_of(shown, "Source").editor, Key.Key_Escape)
    assert shown.unsaved() == 1


def test_an_indicator_is_written_and_changed(
    qtbot: QtBot, shown: PlanPane, services: Services, ground: Ground
) -> None:
    press(qtbot, shown, "Indicator")
    save(qtbot, shown, "Unit")
    assert field_of(shown, "What is measured").error()
    write(shown, "What is measured", "Vandringar")
    write(shown, "Target", "sex")
    save(qtbot, shown, "Unit")
    assert field_of(shown, "Target").error()
    write(shown, "Target", "6")
    write(shown, "Baseline", "1 200,5")
    write(shown, "Year of the target", "2026")
    save(qtbot, shown, "Unit")
    stored = services.indicators.list_of_area(ground.area.id)[2]
    assert (stored.name, stored.target, stored.target_year) == ("Vandringar", 6, 2026)
    assert (stored.baseline, stored.lower_is_better) == (Decimal("1200.5"), False)

    choose(shown, 0)
    press(qtbot, shown, "Change the indicator")
    write(shown, "What is measured", "Otrygga på kvällen")
    save(qtbot, shown, "Unit")
    changed = services.indicators.list_of_area(ground.area.id)[0]
    assert changed.name == "Otrygga på kvällen"
    assert (changed.baseline, changed.target, len(changed.values)) == (Decimal("27.1"), 22, 1)


def test_a_change_by_somebody_else_is_said_and_nothing_is_lost(
    qtbot: QtBot, shown: PlanPane, services: Services, indicators: list[Indicator], ground: Ground
) -> None:
    choose(shown, 0)
    press(qtbot, shown, "Change the indicator")
    write(shown, "Source", "Min")
    services.indicators.change(replace(indicators[0], source="Deras"))
    save(qtbot, shown, "Unit")
    assert services.indicators.list_of_area(ground.area.id)[0].source == "Deras"
    assert text_of(shown, "Source") == "Min"
    save(qtbot, shown, "Unit")
    assert services.indicators.list_of_area(ground.area.id)[0].source == "Min"


def test_indicators_are_moved_removed_and_brought_back(qtbot: QtBot, shown: PlanPane) -> None:
    table = table_of(shown, "Indicators")
    choose(shown, 0)
    qtbot.keyClick(table, Key.Key_Down, CTRL)
    assert column_of(table, 0) == ["Rån", "Otrygga"]
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, Key.Key_Delete)
    assert column_of(table, 0) == ["Rån"]
    press(qtbot, shown, "Undo")
    assert column_of(table, 0) == ["Rån", "Otrygga"]
    assert cells_of(table, 1)[IndicatorColumn.VALUES] == "2025  22,5"


def test_enter_leads_to_the_outcome_and_escape_back(qtbot: QtBot, shown: PlanPane) -> None:
    choose(shown, 0)
    qtbot.keyClick(table_of(shown, "Indicators"), Key.Key_Return)
    assert field_of(shown, "Outcome").editor is QApplication.focusWidget()
    table_of(shown, "Indicators").setFocus()
    qtbot.keyClick(table_of(shown, "Indicators"), Key.Key_Escape)
    assert not says(shown, "Comment")


def test_an_area_without_indicators_says_what_one_is(qtbot: QtBot, shown: PlanPane, ground: Ground) -> None:
    shown.show_area(ground.agreement.id, ground.agreement.areas[1].id)
    assert says(shown, "There is no indicator in the area yet")
    press(qtbot, shown, "Add an indicator")
    assert field_of(shown, "What is measured").isVisible()


def test_the_table_keeps_the_rules_of_qt(qtmodeltester: ModelTester, shown: PlanPane) -> None:
    qtmodeltester.check(table_of(shown, "Indicators").model())


def test_pictures(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    ground: Ground,
    indicators: list[Indicator],
    save_picture: Callable[[QWidget, str], None],
) -> None:
    services.indicators.note_value(indicators[1].id, 2026, Decimal(3))
    pane = PlanPane(services, change_feed, dressed)
    qtbot.addWidget(pane)
    pane.show_area(ground.agreement.id, ground.area.id)
    to_tab(pane, "Indicators")
    choose(pane, 1)
    save_picture(pane, "indicators")
    press(qtbot, pane, "Change the indicator")
    save_picture(pane, "indicators-form")
