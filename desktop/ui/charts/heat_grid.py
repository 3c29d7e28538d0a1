"""Weekday by time of day: how many points fall in each, as a number on a ground that is darker the more there are."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSizeF

from desktop.ui.charts.chart import Chart
from desktop.ui.charts.chart_table import TableTitle
from desktop.ui.charts.scale import heat_colours
from desktop.ui.theme import Radius, Space, Theme
from desktop.ui.widgets.drawing import (
    AT_RIGHT,
    CENTRED,
    Drawing,
    Mark,
    Part,
    Shape,
    Words,
    line_height,
    text_width,
)

_DAYS = range(1, 8)  # ISO: Monday is 1
_GAP = 1
_LARGEST_NUMBER = "99"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatCell:
    """How many points fall on a weekday (ISO, 1–7) within a band of hours, named as by "16–20"."""

    key: Hashable
    weekday: int
    band: str
    count: int


class HeatGrid(Chart):
    """Bands from top to bottom in the order they first come, weekdays from left to right. Give every cell, also 0."""

    _cells: tuple[HeatCell, ...] = ()

    def set_values(self, cells: Sequence[HeatCell], summary: str) -> None:
        """Show these cells; ``summary`` is a sentence that says what can be seen in them."""
        bands = list(dict.fromkeys(cell.band for cell in cells))
        self._cells = tuple(sorted(cells, key=lambda cell: (bands.index(cell.band), cell.weekday)))
        self.show_drawing(summary)

    def table_titles(self) -> Sequence[TableTitle]:
        return (
            TableTitle(text=self.tr("Weekday")),
            TableTitle(text=self.tr("Time")),
            TableTitle(text=self.tr("Points"), is_number=True),
        )

    def draw(self, theme: Theme, size: QSizeF) -> Drawing:
        largest = max((cell.count for cell in self._cells), default=0)
        if not largest:
            return Drawing()
        grid = _Grid.measured(theme, size, self._cells)
        marks: list[Mark] = [*grid.labels()]
        for cell in self._cells:
            marks += grid.cell_marks(cell, largest)
        parts = [self._part(grid, cell) for cell in self._cells]
        return Drawing(marks=marks, parts=parts, least_size=grid.least_size())

    def _part(self, grid: "_Grid", cell: HeatCell) -> Part:
        day = QLocale().standaloneDayName(cell.weekday)
        points = self.tr("%n point(s)", "", cell.count)
        return Part(
            key=cell.key,
            place=grid.place(cell),
            words=f"{day} {cell.band}: {points}",
            cells=(day, cell.band, str(cell.count)),
            row=grid.rows[cell.band],
            column=cell.weekday,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """Where the cells lie, for one size and theme."""

    theme: Theme
    rows: Mapping[str, int]
    left: float
    cell: QSizeF

    @classmethod
    def measured(cls, theme: Theme, size: QSizeF, cells: Sequence[HeatCell]) -> "_Grid":
        font = theme.font_of("tag")
        bands = dict.fromkeys(cell.band for cell in cells)
        left = max(text_width(band, font) for band in bands) + Space.INSIDE
        width = max(_least_cell(theme).width(), (size.width() - left) // len(_DAYS))
        room = (size.height() - line_height(font) - Space.HAIR) // len(bands)
        height = min(max(_least_cell(theme).height(), room), float(theme.heights.chip))
        rows = {band: row for row, band in enumerate(bands)}
        return cls(theme=theme, rows=rows, left=left, cell=QSizeF(width, height))

    def least_size(self) -> QSizeF:
        least, font = _least_cell(self.theme), self.theme.font_of("tag")
        height = len(self.rows) * least.height() + Space.HAIR + line_height(font)
        return QSizeF(self.left + len(_DAYS) * least.width(), height)

    def place(self, cell: HeatCell) -> QRectF:
        left = self.left + (cell.weekday - 1) * self.cell.width()
        return QRectF(left, self.rows[cell.band] * self.cell.height(), self.cell.width(), self.cell.height())

    def cell_marks(self, cell: HeatCell, largest: int) -> Iterator[Mark]:
        ground, ink = heat_colours(self.theme, cell.count, largest)
        place = self.place(cell).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        edge = self.theme.colour("line") if self.theme.is_contrast else None
        yield Shape(place=place, fill=ground, edge=edge, edge_width=1.0, radius=Radius.TAG / 2)
        if cell.count:
            font = self.theme.font_of("tag")
            yield Words(place=place, text=str(cell.count), font=font, colour=ink, alignment=CENTRED)

    def labels(self) -> Iterator[Words]:
        font, colour = self.theme.font_of("tag"), self.theme.colour("text3")
        for band, row in self.rows.items():
            place = QRectF(0, row * self.cell.height(), self.left - Space.INSIDE, self.cell.height())
            yield Words(place=place, text=band, font=font, colour=colour, alignment=AT_RIGHT)
        top = len(self.rows) * self.cell.height() + Space.HAIR
        for day in _DAYS:
            left = self.left + (day - 1) * self.cell.width()
            place = QRectF(left, top, self.cell.width(), line_height(font))
            yield Words(place=place, text=_short(day), font=font, colour=colour, alignment=CENTRED)


def _least_cell(theme: Theme) -> QSizeF:
    """Room for two figures and for the two letters of a weekday."""
    font = theme.font_of("tag")
    widest = max(text_width(text, font) for text in (_LARGEST_NUMBER, *(_short(day) for day in _DAYS)))
    return QSizeF(widest + 2 * Space.TINY, max(theme.heights.area_tag, line_height(font) + 2 * _GAP))


def _short(weekday: int) -> str:
    """``må``: the first two letters tell all days apart in Swedish and in English."""
    return QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)[:2]
