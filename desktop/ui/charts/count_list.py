"""A short list of signs, words and numbers, as what changed since the weeks before."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from desktop.ui.charts.chart import Chart
from desktop.ui.charts.chart_table import TableTitle
from desktop.ui.charts.rows import ChartRows
from desktop.ui.theme import Space, Theme
from desktop.ui.widgets.drawing import AT_RIGHT, Drawing, Mark, Part, Picture, Words, text_width, written
from desktop.ui.widgets.signs import Sign


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCount:
    """A sign with its word and how many points there are of it."""

    key: Hashable
    sign: Sign
    word: str
    count: int


class CountList(Chart):
    """One row a word, in the order they are given."""

    _counts: tuple[SignedCount, ...] = ()

    def set_values(self, counts: Sequence[SignedCount], summary: str) -> None:
        """Show these numbers; ``summary`` is a sentence that says what can be seen in them."""
        self._counts = tuple(counts)
        self.show_drawing(summary)

    def table_titles(self) -> Sequence[TableTitle]:
        return TableTitle(text=self.tr("Trend")), TableTitle(text=self.tr("Points"), is_number=True)

    def draw(self, theme: Theme, size: QSizeF) -> Drawing:
        if not any(count.count for count in self._counts):
            return Drawing()
        rows = ChartRows.measured(theme, size, len(self._counts))
        marks: list[Mark] = []
        for number, count in enumerate(self._counts):
            marks += _row(theme, rows.inner(number), count, self._points(count))
        return Drawing(
            marks=marks,
            parts=[
                self._part(rows.whole(number), number, count) for number, count in enumerate(self._counts)
            ],
            least_size=rows.least_size(self._least_width(theme)),
        )

    def _part(self, place: QRectF, row: int, count: SignedCount) -> Part:
        return Part(
            key=count.key,
            place=place,
            words=f"{count.word}: {self._points(count)}",
            cells=(count.word, str(count.count)),
            row=row,
        )

    def _points(self, count: SignedCount) -> str:
        return self.tr("%n point(s)", "", count.count)

    def _least_width(self, theme: Theme) -> float:
        font = theme.font_of("body")
        widest = max(
            text_width(count.word, font) + text_width(self._points(count), font) for count in self._counts
        )
        return theme.heights.row_icon + Space.INSIDE + widest + Space.BETWEEN


def _row(theme: Theme, place: QRectF, count: SignedCount, points: str) -> Iterator[Mark]:
    side = theme.heights.row_icon
    sign = QRectF(place.left(), round(place.center().y() - side / 2), side, side)
    yield Picture(place=sign, icon_name=count.sign.icon_name, colour=theme.colour(count.sign.role))
    font = theme.font_of("body")
    number_width = text_width(points, font)
    number = QRectF(place.right() - number_width, place.top(), number_width, place.height())
    word = QRectF(place)
    word.setLeft(sign.right() + Space.INSIDE)
    word.setRight(max(word.left(), number.left() - Space.BETWEEN))
    yield written(count.word, word, font, theme.colour("text2"))
    yield Words(place=number, text=points, font=font, colour=theme.colour("text"), alignment=AT_RIGHT)
