"""The plan in Brå's columns: read, written, moved, taken away and brought back; no side and no word is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.plan.commitment_card import CommitmentCard, MissingSideCard
from desktop.ui.pages.plan.measure_table_model import MeasureColumn
from desktop.ui.pages.plan.plan_pane import PlanPane
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from domain.follow_ups import FollowUp
from domain.plan import CommitmentStatus, MeasureKind, MeasureStatus
from tests.ui.mouse import drag_row
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
    tick,
    titles_of,
    write,
)

Key = Qt.Key


@pytest.fixture
def follow_up(services: Services, ground: Ground, new_id: Callable[[], UUID]) -> FollowUp:
    """One late follow-up of the doors."""
    late = FollowUp(
        id=new_id(),
        what="Räkna inbrotten",
        created_on=date(2026, 9, 1),
        due_on=date(2026, 11, 1),
        measure_id=ground.doors.id,
    )
    with services.office.store.writing() as work:
        work.follow_ups.add(late)
    return late


def causes(pane: PlanPane) -> list[str]:
    return column_of(table_of(pane, "Measures"), MeasureColumn.CAUSE)


def sides_of(pane: PlanPane) -> list[str]:
    return [card.accessibleName() for card in pane.findChildren(CommitmentCard) if card.isVisible()]


def choose(pane: PlanPane, row: int) -> None:
    table = table_of(pane, "Measures")
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 0))


def test_the_plan_stands_in_the_columns_of_the_handbook(
    pane: PlanPane, follow_up: FollowUp, change_feed: ChangeFeed
) -> None:
    change_feed.announce(Change(Noun.FOLLOW_UP))
    table = table_of(pane, "Measures")
    assert titles_of(table) == ["Cause", "Measure", "Operative goals", "When", "Who", "Follow-up"]
    assert cells_of(table, 0) == [
        "1  Dörrar går att bryta upp",
        "Byt dörrar i nio hus",
        "Not stated",
        "15 Oct, 28 day(s) late",
        "Hägersten-Älvsjö stadsdelsförvaltning, 2 party(ies) without a commitment",
        "Red. Fem av nio hus., 1 open, 1 late",
    ]
    assert cells_of(table, 1)[MeasureColumn.WHEN] == "29 Jan 2027"
    assert cells_of(table, 1)[MeasureColumn.FOLLOW_UP] == "Not judged"
    assert says(pane, "Högst 22 procent otrygga")


def test_every_row_is_as_high_as_its_words(pane: PlanPane) -> None:
    table = table_of(pane, "Measures")
    line = table.fontMetrics().height()
    assert table.rowHeight(0) > 2 * line
    pane.resize(1400, 760)
    QApplication.processEvents()
    assert table.rowHeight(0) < 6 * line
    assert sum(table.columnWidth(column) for column in MeasureColumn) == table.viewport().width()


def test_a_measure_is_written_and_stored(
    qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground, change_feed: ChangeFeed
) -> None:
    press(qtbot, pane, "Measure")
    write(pane, "Cause", "skymd SIKT")
    write(pane, "Measure", "Kapa buskar")
    write(pane, "Operative goals", "Fri sikt")
    write(pane, "When", "+14")
    tick(qtbot, pane, "Trafikkontoret")
    with qtbot.waitSignal(change_feed.announced) as announced:
        save(qtbot, pane, "When")
    (measure_id,) = announced.args[0].ids
    stored = services.plans.show(measure_id)
    assert (stored.cause_number, stored.order) == (2, 3)
    assert (stored.measure, stored.goal, stored.due_on) == ("Kapa buskar", "Fri sikt", date(2026, 11, 26))
    assert [side.party_id for side in stored.commitments] == [ground.traffic.id]
    assert table_of(pane, "Measures").currentIndex().row() == 2
    assert table_of(pane, "Measures").hasFocus()


@pytest.mark.parametrize(
    ("written", "field"),
    [
        ({"Cause": "Mörker"}, "Measure"),
        ({"Measure": "Mät"}, "Who"),
        ({"Measure": "Mät", "Begins": "2026-12-01", "When": "2026-11-30"}, "When"),
        ({"Measure": "Mät", "When": "halv nio"}, "When"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground, written: dict[str, str], field: str
) -> None:
    press(qtbot, pane, "Measure")
    for name, text in written.items():
        write(pane, name, text)
    if field == "When":
        tick(qtbot, pane, "Trafikkontoret")
    save(qtbot, pane, "Cause")
    assert field_of(pane, field).error()
    assert field_of(pane, field).isAncestorOf(QApplication.focusWidget())
    assert len(services.plans.show_area(ground.agreement.id, ground.area.id).measures) == 2


def test_a_colour_stands_with_words(qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground) -> None:
    choose(pane, 1)
    qtbot.keyClick(table_of(pane, "Measures"), Key.Key_F2)
    chips = field_of(pane, "How it goes").editor
    qtbot.keyClick(chips, Key.Key_Y)
    save(qtbot, pane, "Cause")
    assert field_of(pane, "Follow-up").error()
    assert services.plans.show(ground.light.id) == ground.light
    write(pane, "Follow-up", "Tre punkter återstår.")
    save(qtbot, pane, "Follow-up")
    stored = services.plans.show(ground.light.id)
    assert (stored.status, stored.follow_up) == (MeasureStatus.YELLOW, "Tre punkter återstår.")
    assert stored.commitments == ground.light.commitments


def test_the_sides_stand_beside_each_other_and_the_missing_are_seen(
    qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground
) -> None:
    choose(pane, 0)
    assert len(pane.findChildren(CommitmentCard)) == 1
    gaps = [gap.accessibleName() for gap in pane.findChildren(MissingSideCard)]
    assert gaps == ["Lokalpolisområde Globen has no commitment", "Trafikkontoret has no commitment"]
    press(qtbot, pane, "Add a commitment of Trafikkontoret")
    write(pane, "What the party promises", "Mäter belysningen")
    write(pane, "Role", "handläggare")
    write(pane, "Done by", "2026-12-01")
    qtbot.keyClick(field_of(pane, "Status").editor, Key.Key_K)
    save(qtbot, pane, "Role")
    side = services.plans.show(ground.doors.id).commitment_of(ground.traffic.id)
    assert side is not None
    assert (side.what, side.role, side.due_on) == ("Mäter belysningen", "handläggare", date(2026, 12, 1))
    assert side.status is CommitmentStatus.KEPT
    qtbot.waitUntil(
        lambda: sides_of(pane) == ["Hägersten-Älvsjö stadsdelsförvaltning, Under way", "Trafikkontoret, Kept"]
    )


def test_a_side_keeps_its_words_when_the_measure_is_changed(
    qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground
) -> None:
    choose(pane, 0)
    press(qtbot, pane, "Change the measure")
    tick(qtbot, pane, "Lokalpolisområde Globen")
    save(qtbot, pane, "Cause")
    stored = services.plans.show(ground.doors.id)
    assert (
        stored.commitments[1] == ground.doors.commitments[0]
        or stored.commitments[0] == ground.doors.commitments[0]
    )
    assert {side.party_id for side in stored.commitments} == {ground.administration.id, ground.police.id}


def test_what_is_written_stays_with_its_row_and_its_area(
    qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground
) -> None:
    choose(pane, 0)
    qtbot.keyClick(table_of(pane, "Measures"), Key.Key_F2)
    write(pane, "Operative goals", "Nio hus")
    choose(pane, 1)
    assert says(pane, "Rätta belysningen")
    assert cells_of(table_of(pane, "Measures"), 0)[MeasureColumn.MEASURE].endswith("not saved")
    press(qtbot, pane, "Measure")
    write(pane, "Cause", "Ny orsak")
    pane.show_area(ground.agreement.id, ground.agreement.areas[1].id)
    assert says(pane, "There is no measure in the area yet")
    assert pane.unsaved() == 2
    pane.show_area(ground.agreement.id, ground.area.id)
    press(qtbot, pane, "Measure")
    assert text_of(pane, "Cause") == "Ny orsak"
    qtbot.keyClick(field_of(pane, "Cause").editor, Key.Key_Escape)
    choose(pane, 0)
    assert text_of(pane, "Operative goals") == "Nio hus"
    save(qtbot, pane, "Cause")
    assert services.plans.show(ground.doors.id).goal == "Nio hus"
    assert pane.unsaved() == 0


def test_a_side_that_is_written_stays_with_its_row(qtbot: QtBot, pane: PlanPane, ground: Ground) -> None:
    choose(pane, 0)
    press(qtbot, pane, "Add a commitment of Trafikkontoret")
    write(pane, "Note", "Svarar i december")
    choose(pane, 1)
    choose(pane, 0)
    assert text_of(pane, "Note") == "Svarar i december"
    qtbot.keyClick(field_of(pane, "Note").editor, Key.Key_Escape)
    assert pane.unsaved() == 0


def test_opening_and_closing_a_form_writes_nothing(qtbot: QtBot, pane: PlanPane) -> None:
    press(qtbot, pane, "Measure")
    choose(pane, 0)
    qtbot.keyClick(table_of(pane, "Measures"), Key.Key_Return)
    choose(pane, 1)
    assert pane.unsaved() == 0


def test_a_measure_is_moved_by_keys_and_stays_chosen(qtbot: QtBot, pane: PlanPane, ground: Ground) -> None:
    choose(pane, 0)
    table = table_of(pane, "Measures")
    qtbot.keyClick(table, Key.Key_Down, CTRL)
    assert causes(pane) == ["1  Skymd sikt", "2  Dörrar går att bryta upp"]
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, Key.Key_Up, CTRL)
    assert causes(pane)[0] == "1  Dörrar går att bryta upp"


def test_what_is_removed_comes_back(
    qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground, follow_up: FollowUp
) -> None:
    choose(pane, 0)
    table = table_of(pane, "Measures")
    qtbot.keyClick(table, Key.Key_Delete)
    assert causes(pane) == ["1  Skymd sikt"]
    assert says(pane, "The measure is removed.")
    press(qtbot, pane, "Undo")
    assert causes(pane) == ["1  Dörrar går att bryta upp", "2  Skymd sikt"]
    assert services.plans.show(ground.doors.id) == ground.doors
    assert services.plans.list_follow_ups(ground.doors.id)[0].id == follow_up.id
    choose(pane, 1)
    press(qtbot, pane, "Remove the measure")
    press(qtbot, pane, "Undo")
    assert len(causes(pane)) == 2


def test_the_thread_and_a_follow_up_are_asked_for(
    qtbot: QtBot, pane: PlanPane, ground: Ground, follow_up: FollowUp
) -> None:
    choose(pane, 0)
    with qtbot.waitSignal(pane.measure_thread_wanted) as thread:
        press(qtbot, pane, "The red thread")
    assert thread.args == [ground.doors.id]
    link = next(each for each in pane.findChildren(QPushButton) if "Räkna inbrotten" in each.text())
    with qtbot.waitSignal(pane.follow_up_wanted) as wanted:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wanted.args == [follow_up.id]


def test_a_change_by_somebody_else_is_said_and_either_can_be_kept(
    qtbot: QtBot, pane: PlanPane, services: Services, ground: Ground
) -> None:
    choose(pane, 0)
    qtbot.keyClick(table_of(pane, "Measures"), Key.Key_F2)
    write(pane, "Operative goals", "Mitt")
    services.plans.change(replace(ground.doors, goal="Deras"))
    save(qtbot, pane, "Cause")
    assert services.plans.show(ground.doors.id).goal == "Deras"
    assert text_of(pane, "Operative goals") == "Mitt"
    save(qtbot, pane, "Cause")
    assert services.plans.show(ground.doors.id).goal == "Mitt"

    qtbot.keyClick(table_of(pane, "Measures"), Key.Key_F2)
    write(pane, "Operative goals", "Mitt igen")
    services.plans.change(replace(services.plans.show(ground.doors.id), goal="Deras igen"))
    save(qtbot, pane, "Cause")
    press(qtbot, pane, "Show what is stored")
    assert cells_of(table_of(pane, "Measures"), 0)[MeasureColumn.GOAL] == "Deras igen"
    assert pane.unsaved() == 0


def test_escape_closes_what_is_open_below(qtbot: QtBot, pane: PlanPane) -> None:
    choose(pane, 0)
    assert says(pane, "Byt dörrar i nio hus")
    qtbot.keyClick(table_of(pane, "Measures"), Key.Key_Escape)
    assert not says(pane, "Byt dörrar i nio hus")


def test_a_low_pane_shows_the_form_or_the_table(qtbot: QtBot, pane: PlanPane) -> None:
    pane.resize(820, 480)
    choose(pane, 0)
    qtbot.keyClick(table_of(pane, "Measures"), Key.Key_F2)
    assert not table_of(pane, "Measures").isVisible()
    qtbot.keyClick(field_of(pane, "Cause").editor, Key.Key_Escape)
    assert table_of(pane, "Measures").isVisible()
    assert table_of(pane, "Measures").hasFocus()


def test_a_party_outside_the_agreement_can_take_part(
    qtbot: QtBot, pane: PlanPane, services: Services, change_feed: ChangeFeed, ground: Ground
) -> None:
    company = services.register.add_party("Bostadsbolaget", ground.traffic.kind)
    change_feed.announce(Change(Noun.REGISTER, (company.id,)))
    choose(pane, 1)
    qtbot.keyClick(table_of(pane, "Measures"), Key.Key_F2)
    other = next(each for each in pane.findChildren(QWidget) if each.accessibleName() == "Another party")
    qtbot.keyClick(other, Key.Key_Down)
    kind = field_of(pane, "Kind").editor
    qtbot.keyClick(kind, Key.Key_Home)
    save(qtbot, pane, "Cause")
    stored = services.plans.show(ground.light.id)
    assert [side.party_id for side in stored.commitments] == [ground.police.id, company.id]
    assert stored.kind is MeasureKind.SITUATIONAL


def test_every_control_has_a_name(qtbot: QtBot, pane: PlanPane) -> None:
    choose(pane, 0)
    for act in ("Change the measure", "Cancel", "Add a commitment of Trafikkontoret"):
        for each in pane.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and not each.focusProxy():
                has_words = isinstance(each, (QPushButton, QCheckBox)) and each.text()
                assert each.accessibleName() or has_words or hasattr(each, "text"), each
        press(qtbot, pane, act)


def test_the_table_keeps_the_rules_of_qt(qtmodeltester: ModelTester, pane: PlanPane) -> None:
    qtmodeltester.check(table_of(pane, "Measures").model())


def test_pictures(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    ground: Ground,
    follow_up: FollowUp,
    save_picture: Callable[[QWidget, str], None],
) -> None:
    pane = PlanPane(services, change_feed, dressed)
    qtbot.addWidget(pane)
    pane.show_area(ground.agreement.id, ground.area.id)
    save_picture(pane, "plan")
    choose(pane, 0)
    save_picture(pane, "plan-measure")
    press(qtbot, pane, "Add a commitment of Trafikkontoret")
    save_picture(pane, "plan-commitment")
    press(qtbot, pane, "Cancel")
    press(qtbot, pane, "Change the measure")
    save_picture(pane, "plan-form")


def test_a_measure_is_dragged_as_ctrl_and_arrows_move_it(qtbot: QtBot, pane: PlanPane) -> None:
    table = table_of(pane, "Measures")
    before = words_of_causes(pane)
    drag_row(table, 0, 1)
    assert words_of_causes(pane) == [before[1], before[0], *before[2:]]
    table.setFocus()
    qtbot.keyClick(table, Key.Key_Up, CTRL)
    assert words_of_causes(pane) == before


def words_of_causes(pane: PlanPane) -> list[str]:
    """Without their numbers, which follow the order."""
    return [words.split("  ")[1] for words in causes(pane)]
