"""Points per week: what the police report filled, what other parties report outlined on top of it."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from desktop.ui.charts.chart import Chart
from desktop.ui.charts.chart_table import TableTitle
from desktop.ui.charts.legend import LegendEntry, mark_shape
from desktop.ui.charts.scale import axis_ticks, label_stride, without_overlap
from desktop.ui.theme import Space, Theme
from desktop.ui.widgets.drawing import (
    AT_RIGHT,
    CENTRED,
    OUTLINE_WIDTH,
    Drawing,
    Mark,
    Part,
    Stroke,
    Words,
    line_height,
    text_width,
)

_WIDEST_BAR_PX = 20
_LEAST_PLOT_LINES = 4
_LEAST_PITCH_PX = 4
_BAR_SHARE = 0.62  # of the room a week has
_WIDEST_WEEK, _WIDEST_YEAR = "53", "2000"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCount:
    """How many points a week (ISO) has, from the police and from other parties."""

    key: Hashable
    year: int
    week: int
    police: int
    others: int

    @property
    def total(self) -> int:
        return self.police + self.others


class WeekBars(Chart):
    """Up to 53 weeks in their order; the weeks are named as far as there is room."""

    _weeks: tuple[WeekCount, ...] = ()

    def set_values(self, weeks: Sequence[WeekCount], summary: str) -> None:
        """Show these weeks; ``summary`` is a sentence that says what can be seen in them."""
        self._weeks = tuple(weeks)
        self.show_drawing(summary)

    def table_titles(self) -> Sequence[TableTitle]:
        return (
            TableTitle(text=self.tr("Week")),
            TableTitle(text=self.tr("The police"), is_number=True),
            TableTitle(text=self.tr("Other parties"), is_number=True),
            TableTitle(text=self.tr("Together"), is_number=True),
        )

    def legend(self) -> Sequence[LegendEntry]:
        return (
            LegendEntry(name=self.tr("The police"), is_filled=True),
            LegendEntry(name=self.tr("Other parties"), is_filled=False),
        )

    def draw(self, theme: Theme, size: QSizeF) -> Drawing:
        if not any(week.total for week in self._weeks):
            return Drawing()
        plot = _Plot.measured(theme, size, self._weeks)
        marks: list[Mark] = [*plot.axis()]
        for place, week in enumerate(self._weeks):
            marks += plot.bars(place, week)
        marks += plot.labels(self._weeks)
        parts = [self._part(plot, place, week) for place, week in enumerate(self._weeks)]
        return Drawing(marks=marks, parts=parts, least_size=plot.least_size())

    def _part(self, plot: "_Plot", place: int, week: WeekCount) -> Part:
        words = self.tr("Week {week} {year}: {total}. The police {police}, other parties {others}.")
        return Part(
            key=week.key,
            place=plot.column(place),
            words=words.format(
                week=week.week, year=week.year, total=week.total, police=week.police, others=week.others
            ),
            cells=(f"{week.year}-{week.week:02d}", str(week.police), str(week.others), str(week.total)),
            column=place,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plot:
    """Where everything lies, for one size, theme and number of weeks."""

    theme: Theme
    field: QRectF  # within the axes
    height: float  # of the whole drawing
    count: int
    ticks: tuple[int, int, int]
    has_years: bool

    @classmethod
    def measured(cls, theme: Theme, size: QSizeF, weeks: Sequence[WeekCount]) -> "_Plot":
        font = theme.font_of("tag")
        line = line_height(font)
        ticks = axis_ticks(max(week.total for week in weeks))
        has_years = len({week.year for week in weeks}) > 1
        left = text_width(str(ticks[-1]), font) + Space.INSIDE
        right = size.width() - text_width(_WIDEST_YEAR if has_years else _WIDEST_WEEK, font) / 2
        bottom = size.height() - line * (2 if has_years else 1) - Space.TINY
        field = QRectF(QPointF(left, line / 2), QPointF(max(left + 1, right), max(line, bottom)))
        return cls(
            theme=theme, field=field, height=size.height(), count=len(weeks), ticks=ticks, has_years=has_years
        )

    @property
    def pitch(self) -> float:
        return self.field.width() / self.count

    def least_size(self) -> QSizeF:
        font = self.theme.font_of("tag")
        margins = self.field.left() + text_width(_WIDEST_YEAR, font)
        lines = _LEAST_PLOT_LINES + (2 if self.has_years else 1)
        return QSizeF(margins + _LEAST_PITCH_PX * self.count, line_height(font) * lines)

    def column(self, place: int) -> QRectF:
        """The whole room of a week with its label: easier to hit than a low bar."""
        left = self.field.left() + place * self.pitch
        return QRectF(left, 0, self.pitch, self.height)

    def axis(self) -> Iterator[Mark]:
        font, line = self.theme.font_of("tag"), self.theme.colour("line")
        for tick in self.ticks:
            y = round(self._y(tick)) + 0.5
            yield Stroke(start=QPointF(self.field.left(), y), end=QPointF(self.field.right(), y), colour=line)
            height = line_height(font)
            place = QRectF(0, y - height / 2, self.field.left() - Space.INSIDE, height)
            yield self._words(str(tick), place, centred=False)

    def bars(self, place: int, week: WeekCount) -> Iterator[Mark]:
        column = self.column(place)
        width = round(min(column.width() * _BAR_SHARE, _WIDEST_BAR_PX * self.theme.text_scale))
        left = round(column.center().x() - width / 2)
        foot, middle, top = (round(self._y(count)) for count in (0, week.police, week.total))
        if week.police:
            yield mark_shape(QRectF(left, middle, max(1, width), foot - middle), self.theme, is_filled=True)
        if week.others:
            # A bar that is lower than its own edges would be turned inside out.
            height = max(2 * OUTLINE_WIDTH, middle - top)
            outlined = QRectF(left, middle - height, max(2 * OUTLINE_WIDTH, width), height)
            yield mark_shape(outlined, self.theme, is_filled=False)

    def labels(self, weeks: Sequence[WeekCount]) -> Iterator[Words]:
        font = self.theme.font_of("tag")
        height = line_height(font)
        top = self.field.bottom() + Space.TINY
        width = text_width(_WIDEST_WEEK, font)
        stride = label_stride(width, self.pitch, Space.TINY)
        for place in range(0, self.count, stride):
            yield self._words(str(weeks[place].week), self._under(place, top, width, height))
        if self.has_years:
            yield from self._year_labels(weeks, top + height, height)

    def _year_labels(self, weeks: Sequence[WeekCount], top: float, height: float) -> Iterator[Words]:
        width = text_width(_WIDEST_YEAR, self.theme.font_of("tag"))
        firsts = [
            place for place, week in enumerate(weeks) if place == 0 or week.year != weeks[place - 1].year
        ]
        places = [self._under(place, top, width, height) for place in firsts]
        for number in without_overlap([place.left() for place in places], width, Space.TINY):
            yield self._words(str(weeks[firsts[number]].year), places[number])

    def _under(self, place: int, top: float, width: float, height: float) -> QRectF:
        middle = self.column(place).center().x()
        return QRectF(max(0.0, middle - width / 2), top, width, height)

    def _words(self, text: str, place: QRectF, *, centred: bool = True) -> Words:
        return Words(
            place=place,
            text=text,
            font=self.theme.font_of("tag"),
            colour=self.theme.colour("text3"),
            alignment=CENTRED if centred else AT_RIGHT,
        )

    def _y(self, count: int) -> float:
        return self.field.bottom() - self.field.height() * count / self.ticks[-1]
