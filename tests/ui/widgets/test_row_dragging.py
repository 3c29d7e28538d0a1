"""Rows that are dragged: where they go, and what does not move them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QListView
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.row_dragging import RowDragging
from tests.ui.mouse import drag_to

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QListView]:
    rows = QListView()
    rows.setModel(QStringListModel(["1", "2", "3", "4"], rows))
    qtbot.addWidget(rows)
    rows.resize(240, 240)
    with qtbot.waitActive(rows):
        rows.show()
    return rows


@pytest.fixture
def moves(view: QListView, theme_feed: ThemeFeed) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    RowDragging(view, theme_feed).row_moved.connect(lambda row, target: told.append((row, target)))
    return told


def middle_of(view: QListView, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


@pytest.mark.parametrize(
    ("row", "over", "below", "move"),
    [(0, 2, True, (0, 2)), (3, 1, False, (3, 1)), (1, 3, True, (1, 3)), (2, 0, False, (2, 0))],
)
def test_a_row_goes_to_the_gap_it_is_let_go_at(
    view: QListView, moves: list[tuple[int, int]], row: int, over: int, below: bool, move: tuple[int, int]
) -> None:
    rect = view.visualRect(view.model().index(over, 0))
    drag_to(view, row, rect.center() + QPoint(0, rect.height() // 3 * (1 if below else -1)))
    assert moves == [move]


def test_below_the_last_row_is_the_end(view: QListView, moves: list[tuple[int, int]]) -> None:
    drag_to(view, 0, QPoint(100, 230))
    assert moves == [(0, 3)]


def test_a_row_let_go_where_it_was_does_not_move(view: QListView, moves: list[tuple[int, int]]) -> None:
    drag_to(view, 1, middle_of(view, 1) + QPoint(60, 0))
    assert moves == []


def test_a_click_chooses_and_moves_nothing(view: QListView, moves: list[tuple[int, int]]) -> None:
    QTest.mouseClick(view.viewport(), LEFT, pos=middle_of(view, 2))
    assert view.currentIndex().row() == 2
    assert moves == []


def test_a_line_shows_the_gap_and_escape_gives_up(
    qtbot: QtBot, view: QListView, moves: list[tuple[int, int]]
) -> None:
    start = middle_of(view, 0)
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for row in (1, 2):
        QTest.mouseMove(view.viewport(), middle_of(view, row))
    line = next(each for each in view.viewport().findChildren(QFrame) if each.height() == 2)
    assert line.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not line.isVisible()
    QTest.mouseRelease(view.viewport(), LEFT, pos=middle_of(view, 2))
    assert moves == []
