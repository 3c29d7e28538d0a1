"""An indicator on paper: its outcomes over the years, between where it began and where it is to end."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import inf

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
from desktop.documents.story import Story

_HEIGHT = 80.0
_LEVEL_WORDS = 105.0
"""At the right of the lines they belong to."""
_DOT = 2.4
_GAP = 5.0
_DOTTED, _DASHED = (1.0, 2.0), (5.0, 2.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    year: int
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """Where an indicator began, or is to end; the year may not be known."""

    value: Decimal
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    outcomes: tuple[Outcome, ...]
    baseline: Level | None = None
    target: Level | None = None
    unit: str = ""


def target_line(
    story: Story, subject: str, course: Course, *, accent: str = "", width: float | None = None
) -> None:
    """Add outcomes as dots over their years, the baseline dotted and the target dashed through the whole width.

    Nothing is added where there is no outcome.
    """
    if course.outcomes:
        chart = _CourseChart(course, width or story.sheet.column)
        unit = f", {course.unit}" if course.unit else ""
        told = [f"Linjediagram: {subject}{unit}"]
        told += [line.words for line in chart.lines]
        told += [f"{outcome.year}: {number_words(outcome.value)}" for outcome in chart.outcomes]
        add_figure(story, told, (chart.width, _HEIGHT), chart.paint, accent)


@dataclass(frozen=True, slots=True)
class _LevelLine:
    name: str
    level: Level
    dash: tuple[float, float]

    @property
    def words(self) -> str:
        return f"{self.name} {self.level.year or ''}".strip() + f": {number_words(self.level.value)}"


class _CourseChart:
    def __init__(self, course: Course, width: float) -> None:
        self.width = width
        self.outcomes = sorted(course.outcomes, key=lambda outcome: outcome.year)
        self.lines = list(_level_lines(course))
        self._plot = width - _LEVEL_WORDS
        self._pitch = self._plot / (self.outcomes[-1].year - self.outcomes[0].year + 1)
        values = [float(outcome.value) for outcome in self.outcomes]
        values += [float(line.level.value) for line in self.lines]
        self._low, self._high = min(0.0, *values), max(0.0, *values)

    def paint(self, pen: Pen, left: float, top: float) -> None:
        foot = top - _HEIGHT + SMALL_NUMBER.leading + 2
        pen.line(left, foot, left + self._plot, foot, colour=theme.GREY)
        self._paint_levels(pen, left, foot)
        self._paint_outcomes(pen, left, foot)
        every = drawn_every(words_width("2000", SMALL_NUMBER), self._pitch)
        for outcome in self.outcomes[::-1][::every]:
            middle = left + self._x(outcome.year)
            pen.words_centred(str(outcome.year), middle, foot - SMALL_NUMBER.leading + 1, SMALL_NUMBER)

    def _x(self, year: int) -> float:
        return (year - self.outcomes[0].year + 0.5) * self._pitch

    def _y(self, value: Decimal) -> float:
        """How high a value stands; over the highest there is room for its number."""
        room = _HEIGHT - SMALL_NUMBER.leading - NUMBER.leading - 2 * _DOT
        return room * (float(value) - self._low) / ((self._high - self._low) or 1.0)

    def _paint_levels(self, pen: Pen, left: float, foot: float) -> None:
        """Draw the lines of baseline and target; their words are kept from lying on each other."""
        right, lowest = left + self._plot, inf
        for line in sorted(self.lines, key=lambda line: -line.level.value):
            y = foot + self._y(line.level.value)
            pen.dashed(left, y, right, y, dash=line.dash)
            lowest = min(y - LABEL.size / 3, lowest - LABEL.leading)
            pen.words(words_within(line.words, LABEL, _LEVEL_WORDS - _GAP), right + _GAP, lowest)

    def _paint_outcomes(self, pen: Pen, left: float, foot: float) -> None:
        places = [(left + self._x(each.year), foot + self._y(each.value)) for each in self.outcomes]
        for start, end in pairwise(places):
            pen.line(*start, *end, weight=1.2, colour=pen.colour)
        texts = [number_words(outcome.value) for outcome in self.outcomes]
        every = drawn_every(max(words_width(text, NUMBER) for text in texts), self._pitch)
        for number, (x, y) in enumerate(places):
            pen.dot(x, y, _DOT)
            if (len(places) - 1 - number) % every == 0:
                pen.words_on_white(texts[number], x, y + _DOT + 2, NUMBER)


def _level_lines(course: Course) -> Iterator[_LevelLine]:
    if course.baseline:
        yield _LevelLine("Utgångsläge", course.baseline, _DOTTED)
    if course.target:
        yield _LevelLine("Mål", course.target, _DASHED)
