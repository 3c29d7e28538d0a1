"""Columns are shared so that the highest row has as few lines as the room allows."""

import pytest

from desktop.ui.pages.plan.column_widths import CellWords, low_row_widths


def cell(*paragraphs: tuple[int, ...], around: int = 16) -> CellWords:
    return CellWords(paragraphs=paragraphs, space=4, around=around)


@pytest.mark.parametrize(
    ("width", "lines"),
    [(16 + 94, 1), (16 + 93, 2), (16 + 46, 2), (16 + 45, 3), (16 + 44, 3), (16 + 43, 4)],
)
def test_words_take_the_lines_that_they_need(width: int, lines: int) -> None:
    four = cell((20, 20, 20, 22))
    assert four.lines_in(width) == lines


def test_a_line_feed_begins_a_line() -> None:
    assert cell((20,), (20,)).lines_in(500) == 2


def test_the_column_with_most_to_say_gets_the_room() -> None:
    short, long = cell((40, 40)), cell((40,) * 9)
    narrow, wide = low_row_widths([[short], [long]], [56, 56], 210)
    assert narrow + wide <= 210
    assert long.lines_in(wide) == 3
    assert short.lines_in(narrow) == 2
    assert low_row_widths([[short], [long]], [56, 56], 2000) == [16 + 84, 16 + 9 * 40 + 8 * 4]


def test_what_is_left_saves_lines_where_that_costs_least() -> None:
    long, short = cell((40,) * 9), cell((40, 10))
    wide, narrow = low_row_widths([[long], [short]], [56, 56], 16 + 128 + 16 + 54)
    assert long.lines_in(wide) == 3
    assert short.lines_in(narrow) == 1


def test_without_room_or_words_the_least_widths_stand() -> None:
    assert low_row_widths([[cell((40, 40))], []], [90, 80], 100) == [90, 80]
    assert low_row_widths([[], []], [90, 80], 400) == [90, 80]
