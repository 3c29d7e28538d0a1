"""Rows of frozen records: one door for each thing that happens to them, and the selection stays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester

from desktop.ui.table_models.record_table_model import Column, RecordRole, RecordTableModel


@dataclass(frozen=True, slots=True)
class Task:
    id: int
    title: str
    due_on: date


class TaskColumn(IntEnum):
    TITLE = 0
    DUE = 1


class TaskTableModel(RecordTableModel[Task]):
    def columns(self) -> Sequence[Column[Task]]:
        return (
            Column(title="Title", show=lambda task: task.title, tool_tip=lambda task: f"All of {task.title}"),
            Column(
                title="Due",
                show=lambda task: f"{task.due_on:%d/%m}",
                sort=lambda task: task.due_on,
                accessible=lambda task: f"due {task.due_on.isoformat()}",
                is_right_aligned=True,
            ),
        )


class DueTaskTableModel(TaskTableModel):
    def order_of(self, record: Task) -> Any:
        return record.due_on


@dataclass(frozen=True, slots=True)
class TaskPage:
    records: Sequence[Task]
    next_cursor: object | None


def task(number: int, day: int = 1, title: str = "") -> Task:
    return Task(id=number, title=title or f"Task {number}", due_on=date(2026, 9, day))


class KeysetSource:
    """Pages of tasks after the last date and id, as the store gives them."""

    def __init__(self, tasks: Sequence[Task], size: int) -> None:
        self.tasks, self.size, self.calls = list(tasks), size, 0

    def __call__(self, cursor: object | None) -> TaskPage:
        self.calls += 1
        rest = sorted(self.tasks, key=_key)
        if cursor is not None:
            rest = [each for each in rest if _key(each) > cursor]
        page = rest[: self.size]
        return TaskPage(page, _key(page[-1]) if len(rest) > self.size else None)


def _key(each: Task) -> Any:
    return (each.due_on, each.id)


def ids(model: RecordTableModel[Task]) -> list[int]:
    return [model.index(row, 0).data(RecordRole.RECORD).id for row in range(model.rowCount())]


@pytest.mark.parametrize("model_class", [TaskTableModel, DueTaskTableModel])
def test_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester, model_class: type[TaskTableModel]) -> None:
    model = model_class()
    model.set_records([task(1, 3), task(2, 5), task(3, 7)])
    qtmodeltester.check(model)
    model.upsert(task(4, 4))
    model.upsert(task(1, 9))
    model.upsert(task(3, 1))
    model.remove(2)
    qtmodeltester.check(model)


def test_model_keeps_the_rules_of_qt_while_it_loads(qtmodeltester: ModelTester) -> None:
    model = DueTaskTableModel()
    model.set_source(KeysetSource([task(number, 1 + number % 28) for number in range(50)], size=7))
    qtmodeltester.check(model)


def test_each_role_says_its_part(qapp: object) -> None:
    model = TaskTableModel()
    model.set_records([task(1, 3)])
    due = model.index(0, TaskColumn.DUE)
    assert due.data() == "03/09"
    assert due.data(RecordRole.SORT) == date(2026, 9, 3)
    assert due.data(RecordRole.RECORD) == task(1, 3)
    assert due.data(Qt.ItemDataRole.AccessibleTextRole) == "due 2026-09-03"
    assert due.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    title = model.index(0, TaskColumn.TITLE)
    assert title.data(Qt.ItemDataRole.ToolTipRole) == "All of Task 1"
    assert title.data(Qt.ItemDataRole.AccessibleTextRole) == "Task 1"
    assert title.data(RecordRole.SORT) == "Task 1"
    assert model.headerData(TaskColumn.DUE, Qt.Orientation.Horizontal) == "Due"
    assert model.record_at(QModelIndex()) is None


def test_a_changed_record_keeps_its_row_and_the_selection(qtbot: Any) -> None:
    model = TaskTableModel()
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.set_records([task(1), task(2), task(3)])
    view.selectRow(1)
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.upsert(task(2, title="Measured"))
    top_left, bottom_right = changed.args[:2]
    assert (top_left.row(), bottom_right.row(), bottom_right.column()) == (1, 1, 1)
    assert [index.data() for index in view.selectionModel().selectedRows()] == ["Measured"]


def test_the_selection_follows_a_record_that_moves(qtbot: Any) -> None:
    model = DueTaskTableModel()
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.set_records([task(1, 1), task(2, 2), task(3, 3)])
    view.selectionModel().select(
        model.index(0, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    model.upsert(task(1, 9))
    assert ids(model) == [2, 3, 1]
    assert [index.row() for index in view.selectionModel().selectedRows()] == [2]


def test_an_unknown_id_is_removed_without_a_word(qapp: object) -> None:
    model = TaskTableModel()
    model.set_records([task(1)])
    model.remove(99)
    assert ids(model) == [1]
    assert not model.index_of(99).isValid()
    assert model.index_of(1).row() == 0


def test_pages_are_read_as_the_view_asks(qapp: object) -> None:
    source = KeysetSource([task(number, number) for number in range(1, 11)], size=4)
    model = DueTaskTableModel()
    model.set_source(source)
    assert (model.rowCount(), source.calls) == (4, 1)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert ids(model) == list(range(1, 11))
    assert source.calls == 3
    model.fetchMore(QModelIndex())
    assert source.calls == 3


def test_a_record_from_a_later_page_is_not_shown_twice(qapp: object) -> None:
    source = KeysetSource([task(number, number) for number in range(1, 9)], size=4)
    model = DueTaskTableModel()
    model.set_source(source)
    moved = replace(task(7), due_on=date(2026, 9, 2))
    model.upsert(moved)  # moved up among what is loaded, while its old row is still in the next page
    late = task(20, 28)
    model.upsert(late)  # belongs after everything loaded: comes with its page
    assert ids(model) == [1, 2, 7, 3, 4]
    source.tasks.append(late)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert ids(model) == [1, 2, 7, 3, 4, 5, 6, 8, 20]


def test_set_records_forgets_the_source(qapp: object) -> None:
    model = TaskTableModel()
    model.set_source(KeysetSource([task(number, number) for number in range(1, 9)], size=4))
    model.set_records([task(1)])
    assert not model.canFetchMore(QModelIndex())


_EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("upsert"), st.integers(0, 8), st.integers(1, 6)),
        st.tuples(st.just("remove"), st.integers(0, 8), st.just(1)),
    ),
    max_size=40,
)


@given(_EDITS)
def test_any_run_of_edits_leaves_the_rows_in_order(edits: list[tuple[str, int, int]]) -> None:
    model = DueTaskTableModel()
    expected: dict[int, Task] = {}
    for action, number, day in edits:
        if action == "upsert":
            model.upsert(task(number, day))
            expected[number] = task(number, day)
        else:
            model.remove(number)
            expected.pop(number, None)
    shown = [model.index(row, 0).data(RecordRole.RECORD) for row in range(model.rowCount())]
    assert sorted(shown, key=lambda each: each.id) == sorted(expected.values(), key=lambda each: each.id)
    assert [each.due_on for each in shown] == sorted(each.due_on for each in shown)
    assert all(model.index_of(each.id).row() == row for row, each in enumerate(shown))


@given(_EDITS)
def test_without_an_order_new_rows_come_last_and_old_ones_stay(edits: list[tuple[str, int, int]]) -> None:
    model = TaskTableModel()
    expected: list[int] = []
    for action, number, day in edits:
        if action == "remove":
            model.remove(number)
            expected = [each for each in expected if each != number]
        else:
            model.upsert(task(number, day))
            expected += [] if number in expected else [number]
    assert ids(model) == expected
