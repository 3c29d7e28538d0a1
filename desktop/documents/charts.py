"""Charts on paper: bars, bars per week, weekday by time of day. That of an indicator is in ``target_chart``.

Each is added to a story as a Figure whose alternative text says every value. Nothing is added where there is no value.
The window draws the same frozen values (``desktop.ui.charts``).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.documents import theme
from desktop.documents.chart_marks import (
    LABEL,
    NUMBER,
    SMALL_NUMBER,
    Pen,
    add_figure,
    drawn_every,
    number_words,
    words_width,
    words_within,
)
from desktop.documents.flowables import set_lines
from desktop.documents.story import Story
from domain.calendar import WEEKDAYS
from domain.point_counts import WeekCount
from domain.time_pattern import TIME_BANDS

# One figure cannot be cut over a page: longer rows of bars become several.
_MOST_BARS = 12
_BAR_HEIGHT, _ROW_PADDING = 7.5, 5.0
_LABEL_SHARE = 0.42
_GAP = 5.0

_WEEKS_HEIGHT, _WIDEST_WEEK_BAR, _WEEK_BAR_SHARE = 82.0, 16.0, 0.66
_LEGEND_BOX = 7.0

_CELL_HEIGHT = 15.0
# Ink is readable on the darkest of them.
_PALEST, _DARKEST = 0.08, 0.40


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """``words`` stand at its end, such as ``9, ökat``: the value itself where they are left out. Values are not negative."""

    label: str
    value: Decimal | int
    words: str = ""

    @property
    def end(self) -> str:
        return self.words or number_words(self.value)


def bar_chart(
    story: Story, subject: str, bars: Sequence[Bar], *, accent: str = "", width: float | None = None
) -> None:
    """Add lying bars in the order given, the label before each and its value at its end."""
    width = width or story.sheet.column
    if not any(bar.value for bar in bars):
        return
    longest = max(bar.value for bar in bars)
    label_width = min(_LABEL_SHARE * width, max(words_width(bar.label, LABEL) for bar in bars) + 1)
    room = width - label_width - 2 * _GAP - max(words_width(bar.end, NUMBER) for bar in bars)
    for first in range(0, len(bars), _MOST_BARS):
        rows = [
            _BarRow(bar, label_width, max(0.0, room) * float(bar.value / longest))
            for bar in bars[first : first + _MOST_BARS]
        ]
        told = [f"Stapeldiagram: {subject}{', fortsättning' if first else ''}"]
        told += [f"{row.bar.label}: {row.bar.end}" for row in rows]
        add_figure(story, told, (width, sum(row.height for row in rows)), _stacked(rows), accent)


def week_chart(
    story: Story, subject: str, weeks: Sequence[WeekCount], *, accent: str = "", width: float | None = None
) -> None:
    """Add a bar a week: what the police told filled, what others told outlined on top of it."""
    if any(week.police or week.others for week in weeks):
        chart = _WeekChart(weeks, width or story.sheet.column)
        told = [f"Stapeldiagram per vecka: {subject}", *_weeks_told(weeks)]
        add_figure(story, told, (chart.width, _WEEKS_HEIGHT), chart.paint, accent)


def heat_grid(
    story: Story,
    subject: str,
    cells: Sequence[Sequence[int]],
    *,
    accent: str = "",
    width: float | None = None,
) -> None:
    """Add weekday by time of day, from seven rows of the bands of ``domain.time_pattern``: the number on a shade."""
    if not any(map(any, cells)):
        return
    chart = _HeatGrid(cells, width or story.sheet.column)
    told = [f"Tabell över veckodag och tid: {subject}"]
    told += [_band_told(band, [cells[day][band] for day in _DAYS]) for band in _BANDS]
    add_figure(story, told, (chart.width, chart.height), chart.paint, accent)


class _BarRow:
    def __init__(self, bar: Bar, label_width: float, length: float) -> None:
        self.bar, self._length = bar, length
        self._left = label_width + _GAP
        self._lines = _two_lines(bar.label, label_width)
        self.height = len(self._lines) * LABEL.leading + _ROW_PADDING

    def paint(self, pen: Pen, left: float, top: float) -> None:
        middle = top - self.height / 2
        label_top = middle + len(self._lines) * LABEL.leading / 2
        for number, line in enumerate(self._lines):
            pen.words(line, left, LABEL.baseline(label_top - number * LABEL.leading))
        start = left + self._left
        pen.line(start, top, start, top - self.height, colour=theme.GREY)
        if self.bar.value:
            pen.filled(start, middle - _BAR_HEIGHT / 2, max(self._length, 1.0), _BAR_HEIGHT)
        pen.words(
            self.bar.end, start + self._length + _GAP, NUMBER.baseline(middle + NUMBER.leading / 2), NUMBER
        )


def _two_lines(text: str, width: float) -> list[str]:
    lines = ["".join(run.text for run in line).strip() for line in set_lines(text, LABEL, width)]
    return lines if len(lines) <= 2 else [lines[0], words_within(" ".join(lines[1:]), LABEL, width)]


def _stacked(rows: Sequence[_BarRow]) -> Callable[[Pen, float, float], None]:
    def paint(pen: Pen, left: float, top: float) -> None:
        for row in rows:
            row.paint(pen, left, top)
            top -= row.height

    return paint


def _weeks_told(weeks: Sequence[WeekCount]) -> list[str]:
    """Weeks without anything are told together: who listens hears what there is."""
    told = [_week_told(week) for week in weeks if week.police or week.others]
    return told if len(told) == len(weeks) else [*told, "Övriga veckor är utan värden"]


def _week_told(week: WeekCount) -> str:
    year, number, _ = week.monday.isocalendar()
    total = week.police + week.others
    return f"Vecka {number} {year}: sammanlagt {total}, varav polisen {week.police} och övriga {week.others}"


def _band_told(band: int, counts: Sequence[int]) -> str:
    told = [f"{WEEKDAYS[day]} {count}" for day, count in enumerate(counts) if count]
    return f"Klockan {_band(band)}: {', '.join(told) or 'inga'}"


class _WeekChart:
    """The number over a bar is the whole week's; where there is no room for all, the highest tells the scale."""

    def __init__(self, weeks: Sequence[WeekCount], width: float) -> None:
        self._weeks, self.width = weeks, width
        self._pitch = width / len(weeks)
        self._totals = [week.police + week.others for week in weeks]
        self._highest = max(self._totals)
        self._bar = min(_WIDEST_WEEK_BAR, _WEEK_BAR_SHARE * self._pitch)
        years = [week.monday.isocalendar().year for week in weeks]
        self._firsts = [place for place, year in enumerate(years) if place == 0 or year != years[place - 1]]

    def paint(self, pen: Pen, left: float, top: float) -> None:
        self._legend(pen, left, top)
        foot = top - _WEEKS_HEIGHT + 2 * SMALL_NUMBER.leading
        field = _WEEKS_HEIGHT - 2 * SMALL_NUMBER.leading - 2 * LABEL.leading
        fits = words_width(str(self._highest), SMALL_NUMBER) < self._pitch
        for place, week in enumerate(self._weeks):
            middle = left + (place + 0.5) * self._pitch
            height = self._bars(pen, middle, foot, week, field / self._highest)
            if self._totals[place] and (fits or self._totals[place] == self._highest):
                pen.words_centred(str(self._totals[place]), middle, foot + height + 2, SMALL_NUMBER)
        pen.line(left, foot, left + self.width, foot, colour=theme.GREY)
        self._labels(pen, left, foot - SMALL_NUMBER.leading + 1)

    def _bars(self, pen: Pen, middle: float, foot: float, week: WeekCount, scale: float) -> float:
        """Draw a week and return how high it is. A bar is never lower than its own outline."""
        left = middle - self._bar / 2
        police = max(week.police * scale, 1.0) if week.police else 0.0
        others = max(week.others * scale, 2.0) if week.others else 0.0
        if police:
            pen.filled(left, foot, self._bar, police)
        if others:
            pen.outlined(left, foot + police, self._bar, others)
        return police + others

    def _labels(self, pen: Pen, left: float, baseline: float) -> None:
        every = drawn_every(words_width("53", SMALL_NUMBER), self._pitch)
        for place in range(0, len(self._weeks), every):
            number = self._weeks[place].monday.isocalendar().week
            pen.words_centred(f"{number}", left + (place + 0.5) * self._pitch, baseline, SMALL_NUMBER)
        for place in self._firsts:
            year = f"vecka {self._weeks[place].monday.isocalendar().year}"
            pen.words(year, left + place * self._pitch, baseline - SMALL_NUMBER.leading, SMALL_NUMBER)

    def _legend(self, pen: Pen, left: float, top: float) -> None:
        baseline = LABEL.baseline(top)
        for mark, words in ((pen.filled, "Polisen"), (pen.outlined, "Övriga parter")):
            mark(left, baseline - 1, _LEGEND_BOX, _LEGEND_BOX)
            pen.words(words, left + _LEGEND_BOX + _GAP, baseline)
            left += _LEGEND_BOX + 4 * _GAP + words_width(words, LABEL)


_DAYS, _BANDS = range(len(WEEKDAYS)), range(len(TIME_BANDS))


def _band(number: int) -> str:
    first, last = TIME_BANDS[number]
    return f"{first:02d}–{last:02d}"


class _HeatGrid:
    def __init__(self, cells: Sequence[Sequence[int]], width: float) -> None:
        self._cells, self.width = cells, width
        self._most = max(map(max, cells))
        self._first = max(words_width(_band(band), LABEL) for band in _BANDS) + _GAP
        self._cell = (width - self._first) / len(_DAYS)
        self.height = LABEL.leading + len(_BANDS) * _CELL_HEIGHT

    def paint(self, pen: Pen, left: float, top: float) -> None:
        for day in _DAYS:
            middle = left + self._first + (day + 0.5) * self._cell
            pen.words_centred(WEEKDAYS[day][:3], middle, LABEL.baseline(top))
        for band in _BANDS:
            row = top - LABEL.leading - band * _CELL_HEIGHT
            baseline = LABEL.baseline(row - (_CELL_HEIGHT - LABEL.leading) / 2)
            pen.words(_band(band), left, baseline)
            for day in _DAYS:
                self._paint_cell(pen, left + self._first + day * self._cell, row, self._cells[day][band])

    def _paint_cell(self, pen: Pen, left: float, top: float, count: int) -> None:
        share = _PALEST + (_DARKEST - _PALEST) * count / self._most if count else 0.0
        inner = self._cell - 1, _CELL_HEIGHT - 1
        pen.surface(left, top - _CELL_HEIGHT, *inner, pen.tint(share) if count else theme.PALE)
        if count:
            baseline = NUMBER.baseline(top - (inner[1] - NUMBER.leading) / 2)
            pen.words_centred(number_words(count), left + inner[0] / 2, baseline, NUMBER)
