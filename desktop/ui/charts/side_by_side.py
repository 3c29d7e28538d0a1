"""What the districts report beside what the police report of the same place and period: bars back to back."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from desktop.ui.charts.chart import Chart
from desktop.ui.charts.chart_table import TableTitle
from desktop.ui.charts.legend import LegendEntry, mark_shape
from desktop.ui.charts.rows import ChartRows
from desktop.ui.theme import Space, Theme
from desktop.ui.widgets.drawing import (
    AT_LEFT,
    AT_RIGHT,
    Drawing,
    Mark,
    Part,
    Stroke,
    Words,
    text_width,
    written,
)

_BAR_PX = 10
_LEAST_BAR_PX = 32
_LEAST_LABEL_PX = 72
_LABEL_SHARE = 0.4  # of the width, at most


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCount:
    """How many points of a category or a place come from the district, and how many from the police."""

    key: Hashable
    label: str
    district: int
    police: int


class SideBySide(Chart):
    """One row a category or a place, in the order they are given; the district grows left, the police right."""

    _pairs: tuple[PairCount, ...] = ()

    def set_values(self, pairs: Sequence[PairCount], summary: str) -> None:
        """Show these pairs; ``summary`` is a sentence that says what can be seen in them."""
        self._pairs = tuple(pairs)
        self.show_drawing(summary)

    def table_titles(self) -> Sequence[TableTitle]:
        return (
            TableTitle(text=self.tr("What")),
            TableTitle(text=self.tr("The district"), is_number=True),
            TableTitle(text=self.tr("The police"), is_number=True),
        )

    def legend(self) -> Sequence[LegendEntry]:
        return (
            LegendEntry(name=self.tr("The district"), is_filled=False),
            LegendEntry(name=self.tr("The police"), is_filled=True),
        )

    def draw(self, theme: Theme, size: QSizeF) -> Drawing:
        largest = max((max(pair.district, pair.police) for pair in self._pairs), default=0)
        if not largest:
            return Drawing()
        rows = ChartRows.measured(theme, size, len(self._pairs))
        columns = _Columns.measured(theme, rows.inner(0), self._pairs, largest)
        marks: list[Mark] = [columns.axis(rows)]
        for number, pair in enumerate(self._pairs):
            marks += columns.row_marks(rows.inner(number), pair)
        return Drawing(
            marks=marks,
            parts=[self._part(rows.whole(number), number, pair) for number, pair in enumerate(self._pairs)],
            least_size=rows.least_size(columns.least_width()),
        )

    def _part(self, place: QRectF, row: int, pair: PairCount) -> Part:
        words = self.tr("{label}: the district {district}, the police {police}.")
        return Part(
            key=pair.key,
            place=place,
            words=words.format(label=pair.label, district=pair.district, police=pair.police),
            cells=(pair.label, str(pair.district), str(pair.police)),
            row=row,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Where label, bars and numbers lie; ``middle`` is the axis between the two."""

    theme: Theme
    label_width: float
    middle: float
    longest: float
    number_width: float
    largest: int

    @classmethod
    def measured(cls, theme: Theme, row: QRectF, pairs: Sequence[PairCount], largest: int) -> "_Columns":
        number_width = text_width(str(largest), theme.font_of("secondary"))
        widest = max(text_width(pair.label, theme.font_of("body")) for pair in pairs)
        label_width = min(widest, max(_LEAST_LABEL_PX * theme.text_scale, row.width() * _LABEL_SHARE))
        left = row.left() + label_width + Space.BETWEEN
        longest = max(1.0, (row.right() - left) / 2 - number_width - Space.INSIDE)
        return cls(
            theme=theme,
            label_width=label_width,
            middle=float(round((left + row.right()) / 2)),
            longest=longest,
            number_width=number_width,
            largest=largest,
        )

    def least_width(self) -> float:
        label = min(self.label_width, _LEAST_LABEL_PX * self.theme.text_scale)
        return label + Space.BETWEEN + 2 * (_LEAST_BAR_PX + Space.INSIDE + self.number_width)

    def axis(self, rows: ChartRows) -> Stroke:
        top, bottom = rows.whole(0).top(), rows.whole(rows.count - 1).bottom()
        x = self.middle + 0.5
        return Stroke(start=QPointF(x, top), end=QPointF(x, bottom), colour=self.theme.colour("line_strong"))

    def row_marks(self, row: QRectF, pair: PairCount) -> Iterator[Mark]:
        label = QRectF(row.left(), row.top(), self.label_width, row.height())
        yield written(pair.label, label, self.theme.font_of("body"), self.theme.colour("text2"))
        yield from self._side(row, pair.district, grows_left=True)
        yield from self._side(row, pair.police, grows_left=False)

    def _side(self, row: QRectF, count: int, *, grows_left: bool) -> Iterator[Mark]:
        height = round(_BAR_PX * self.theme.text_scale)
        length = round(self.longest * count / self.largest)
        top = round(row.center().y() - height / 2)
        start = self.middle - length if grows_left else self.middle + 1
        if count:
            yield mark_shape(QRectF(start, top, length, height), self.theme, is_filled=not grows_left)
        edge = start - Space.TINY - self.number_width if grows_left else start + length + Space.TINY
        yield Words(
            place=QRectF(edge, row.top(), self.number_width, row.height()),
            text=str(count),
            font=self.theme.font_of("secondary"),
            colour=self.theme.colour("text" if count else "text3"),
            alignment=AT_RIGHT if grows_left else AT_LEFT,
        )
