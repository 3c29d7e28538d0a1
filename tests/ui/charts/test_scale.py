"""Axes end at round numbers, labels keep apart, and every number can be read on its cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop.ui.charts.scale import axis_ticks, heat_colours, label_stride, without_overlap
from desktop.ui.theme import Scheme, theme_for
from tests.ui.seeing import contrast


@pytest.mark.parametrize(
    ("largest", "ticks"),
    [
        (1, (0, 1, 2)),
        (2, (0, 1, 2)),
        (5, (0, 3, 6)),
        (8, (0, 5, 10)),
        (21, (0, 20, 40)),
        (1900, (0, 1000, 2000)),
    ],
)
def test_an_axis_ends_at_a_round_number(largest: int, ticks: tuple[int, int, int]) -> None:
    assert axis_ticks(largest) == ticks


@given(st.integers(min_value=1, max_value=1_000_000))
def test_no_bar_is_higher_than_its_axis_or_lost_in_it(largest: int) -> None:
    end = axis_ticks(largest)[-1]
    assert largest <= end <= max(2, 2 * largest)


@given(st.floats(min_value=1, max_value=200), st.floats(min_value=0.2, max_value=60))
def test_labels_keep_apart(width: float, pitch: float) -> None:
    stride = label_stride(width, pitch, 4)
    assert stride * pitch >= width + 4 - 1e-6
    assert stride == 1 or (stride - 1) * pitch < width + 4


def test_the_last_label_stays() -> None:
    assert without_overlap([0, 10, 60], width=20, gap=4) == [1, 2]
    assert without_overlap([], width=20, gap=4) == []


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("largest", [1, 2, 3, 5, 17])
def test_every_number_can_be_read_on_its_cell(qapp: QApplication, scheme: Scheme, largest: int) -> None:
    theme = theme_for(scheme)
    for count in range(1, largest + 1):
        ground, ink = heat_colours(theme, count, largest)
        assert contrast(ground.name(), ink.name()) >= 4.5


def test_more_is_never_paler(qapp: QApplication) -> None:
    theme = theme_for(Scheme.LIGHT)
    shades = [heat_colours(theme, count, 17)[0].lightness() for count in range(18)]
    assert shades == sorted(shades, reverse=True)
    assert len(set(shades)) == 6
