"""Parts beside each other, or one above the other: how narrow the row may be made, and when it turns."""

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.stacking_row import StackingRow


class _Part(QWidget):
    """Cannot be narrower than ``least_px``."""

    def __init__(self, least_px: int) -> None:
        super().__init__()
        self._least_px = least_px

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_px, 10)


@pytest.fixture
def row(qtbot: QtBot, theme_feed: ThemeFeed) -> StackingRow:
    row = StackingRow(theme_feed, 400)
    qtbot.addWidget(row)
    row.add_part(_Part(120))
    row.add_part(_Part(180))
    row.resize(500, 100)
    row.show()
    return row


def test_a_row_may_be_as_narrow_as_its_widest_part(row: StackingRow) -> None:
    assert row.minimumSizeHint().width() == 180


def test_a_part_that_is_hidden_takes_no_width(row: StackingRow) -> None:
    row.findChildren(_Part)[1].hide()
    assert row.minimumSizeHint().width() == 120


def test_a_button_is_never_narrower_than_its_word(row: StackingRow) -> None:
    button = QPushButton("Lägg till på nästa dagordning, och skriv varför i anteckningen")
    row.add_part(button)
    button.show()
    assert row.minimumSizeHint().width() == button.sizeHint().width() > 180


def test_the_row_turns_where_the_room_ends_and_turns_back(qtbot: QtBot, row: StackingRow) -> None:
    with qtbot.waitSignal(row.stacked_changed):
        row.resize(399, 100)
    assert row.is_stacked()
    with qtbot.waitSignal(row.stacked_changed):
        row.resize(400, 100)
    assert not row.is_stacked()


def test_asking_for_its_width_leaves_its_parts_what_they_are(row: StackingRow) -> None:
    """What a layout answers with may be remembered as something else once it is gone."""
    for _ in range(50):
        row.minimumSizeHint()
        gc.collect(0)
    assert [type(part) for part in row.children() if isinstance(part, QWidget)] == [_Part, _Part]
