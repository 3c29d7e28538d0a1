"""How a week is cut down to a page: the first cut that fits, areas the longest, nothing below the least."""

from itertools import pairwise
from typing import Any

from domain.papers.weekly_cut import Cut, WeekList, clipped, fitting_cut, row_counts


class FullWeek:
    """As many rows of each list as anybody could have."""

    areas = spots = points = efforts = due = (None,) * 100


FULL: Any = FullWeek()


def size(cut: Cut) -> int:
    return sum(cut.rows.values()) * cut.characters


def test_where_all_fits_each_list_shows_what_is_still_an_overview() -> None:
    cut = fitting_cut(FULL, lambda _: True)
    assert row_counts(FULL) == dict.fromkeys(WeekList, 100)
    assert cut.rows[WeekList.POINTS] == 16
    assert cut.characters == 240


def test_where_nothing_fits_the_last_cut_is_taken() -> None:
    cut = fitting_cut(FULL, lambda _: False)
    assert cut.rows == {**dict.fromkeys(WeekList, 1), WeekList.AREAS: 6}
    assert cut.characters == 56


def test_the_most_that_fits_is_shown() -> None:
    """A little more room never shows less."""
    cuts = [fitting_cut(FULL, lambda cut, room=room: size(cut) <= room) for room in range(500, 13_000, 50)]
    assert all(size(less) <= size(more) for less, more in pairwise(cuts))
    assert all(
        size(cut) <= room for cut, room in zip(cuts, range(500, 13_000, 50), strict=True) if room > 700
    )
    assert len({size(cut) for cut in cuts}) > 30


def test_a_text_is_clipped_at_a_word_sign_and_on_one_line() -> None:
    assert clipped("kort\n text", 20) == "kort text"
    assert clipped("x" * 21, 20) == "x" * 19 + "…"
    assert clipped("ett två, tre", 9) == "ett två…"
