"""The outline: rows change in place, so that selection and scroll position stay; only another order begins anew."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.pages.meeting.outline_model import OutlineModel, OutlineRow, outline_rows
from domain.meetings import Meeting
from domain.secrecy import SecrecyMark, Sensitivity


@pytest.fixture
def rows(services: Services, meeting: Meeting) -> list[OutlineRow]:
    content = services.meetings.show(meeting.id)
    return outline_rows(content, content.items)


@pytest.fixture
def model(qtmodeltester: ModelTester, rows: list[OutlineRow]) -> OutlineModel:
    model = OutlineModel()
    qtmodeltester.check(model)
    model.show_rows(rows)
    return model


def test_is_a_model_as_qt_wants_it(
    model: OutlineModel, rows: list[OutlineRow], qtmodeltester: ModelTester
) -> None:
    model.show_rows([replace(row, points=3) for row in rows])
    model.show_rows(rows[1:])
    model.show_rows([])
    model.show_rows(rows)
    qtmodeltester.check(model)
    assert model.rowCount() == 5


def test_a_changed_row_is_announced_alone_and_the_selection_stays(
    qtbot: QtBot, model: OutlineModel, rows: list[OutlineRow]
) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectionModel().setCurrentIndex(model.index(2), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last, _roles: changed.extend((first.row(), last.row())))
    with qtbot.assertNotEmitted(model.modelReset):
        assert model.show_rows([*rows[:3], replace(rows[3], heading="Ny rubrik"), rows[4]])
    assert changed == [3, 3]
    assert view.currentIndex().row() == 2
    assert model.index(3).data() == "Ny rubrik"


def test_the_same_rows_say_nothing(qtbot: QtBot, model: OutlineModel, rows: list[OutlineRow]) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.dataChanged):
        assert not model.show_rows(rows)


@pytest.mark.parametrize("order", [(1, 0, 2, 3, 4), (0, 1, 2, 3), (0, 1, 2)])
def test_another_order_begins_anew(
    qtbot: QtBot, model: OutlineModel, rows: list[OutlineRow], order: tuple[int, ...]
) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show_rows([rows[place] for place in order])
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        rows[place].heading for place in order
    ]
    assert model.index_of(rows[2].id).row() == order.index(2)


def test_a_row_says_aloud_what_it_shows(
    model: OutlineModel, rows: list[OutlineRow], services: Services, meeting: Meeting
) -> None:
    item = services.meetings.show(meeting.id).items[3]
    services.agenda.change_item(
        replace(item, text="Vandringen hölls.", decisions=("laga lampan", "återkomma"))
    )
    services.agenda.agree_follow_up(item.id, "Laga lampan")
    content = services.meetings.show(meeting.id)
    model.show_rows(outline_rows(content, content.items))
    spoken = model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in (item.heading, "Otrygga och brottsutsatta platser", "2 agreed", "follow-up", "written"):
        assert part in spoken
    assert "not written yet" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_mark_of_secrecy_is_said_aloud(model: OutlineModel, services: Services, meeting: Meeting) -> None:
    item = services.meetings.show(meeting.id).items[0]
    services.agenda.change_item(replace(item, secrecy=SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY)))
    content = services.meetings.show(meeting.id)
    model.show_rows(outline_rows(content, content.items))
    assert "Told orally only" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
