"""Points per priority area: the letter and colour of the area, a bar and its number."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor

from desktop.ui.charts.chart import Chart
from desktop.ui.charts.chart_table import TableTitle
from desktop.ui.charts.rows import ChartRows
from desktop.ui.theme import Space, Theme
from desktop.ui.widgets.drawing import (
    AT_LEFT,
    Drawing,
    LetterTag,
    Mark,
    Part,
    Picture,
    Shape,
    Words,
    line_height,
    text_width,
)

_BAR_PX = 10
_LEAST_BAR_PX = 40
_NO_AREA_ICON = "circle-dashed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaCount:
    """How many points an area has. Points of no area have no letter and no colour (None)."""

    key: Hashable
    letter: str
    colour_number: int | None
    title: str
    count: int


class AreaBars(Chart):
    """One row an area, in the order they are given."""

    _areas: tuple[AreaCount, ...] = ()

    def set_values(self, areas: Sequence[AreaCount], summary: str) -> None:
        """Show these areas; ``summary`` is a sentence that says what can be seen in them."""
        self._areas = tuple(areas)
        self.show_drawing(summary)

    def table_titles(self) -> Sequence[TableTitle]:
        return TableTitle(text=self.tr("Area")), TableTitle(text=self.tr("Points"), is_number=True)

    def draw(self, theme: Theme, size: QSizeF) -> Drawing:
        largest = max((area.count for area in self._areas), default=0)
        if not largest:
            return Drawing()
        rows = ChartRows.measured(theme, size, len(self._areas))
        number_width = text_width(str(largest), theme.font_of("secondary"))
        least_width = theme.heights.area_tag + Space.INSIDE + _LEAST_BAR_PX + Space.INSIDE + number_width
        marks: list[Mark] = []
        for number, area in enumerate(self._areas):
            marks += _row(theme, rows.inner(number), area, largest, number_width)
        return Drawing(
            marks=marks,
            parts=[self._part(rows.whole(number), number, area) for number, area in enumerate(self._areas)],
            least_size=rows.least_size(least_width),
        )

    def _part(self, place: QRectF, row: int, area: AreaCount) -> Part:
        points = self.tr("%n point(s)", "", area.count)
        return Part(
            key=area.key,
            place=place,
            words=f"{area.title}: {points}",
            cells=(area.title, str(area.count)),
            row=row,
        )


def _row(theme: Theme, place: QRectF, area: AreaCount, largest: int, number_width: float) -> Iterator[Mark]:
    side = theme.heights.area_tag
    tag = QRectF(place.left(), round(place.center().y() - side / 2), side, side)
    yield _tag(theme, tag, area)
    left = tag.right() + Space.INSIDE
    longest = max(1.0, place.right() - left - Space.INSIDE - number_width)
    height = round(_BAR_PX * theme.text_scale)
    length = round(longest * area.count / largest)
    bar = QRectF(left, round(place.center().y() - height / 2), length, height)
    if area.count:
        yield _bar(theme, bar, area)
    font = theme.font_of("secondary")
    yield Words(
        place=QRectF(left + length + Space.INSIDE, tag.center().y() - line_height(font) / 2, number_width,
                     line_height(font)),
        text=str(area.count),
        font=font,
        colour=theme.colour("text" if area.count else "text3"),
        alignment=AT_LEFT,
    )  # fmt: skip


def _tag(theme: Theme, place: QRectF, area: AreaCount) -> Mark:
    if area.colour_number is None:
        return Picture(place=place, icon_name=_NO_AREA_ICON, colour=theme.colour("text3"))
    return LetterTag(place=place, letter=area.letter, colour_number=area.colour_number)


def _bar(theme: Theme, place: QRectF, area: AreaCount) -> Shape:
    if area.colour_number is None:
        return Shape(place=place, edge=theme.colour("text3"))
    edge = theme.colour("line") if theme.is_contrast else None
    return Shape(place=place, fill=QColor(theme.area(area.colour_number).fill), edge=edge, edge_width=1.0)
