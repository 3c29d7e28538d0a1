"""Agreements on a line of years: when each was in force, how long it was prolonged, and where today is.

Knows dates and words, not what an agreement is: the page says which span is of which kind.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import REGULAR, SEMIBOLD, Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.drawing import (
    CENTRED,
    Drawing,
    Mark,
    Part,
    Shape,
    Stroke,
    Words,
    line_height,
    text_width,
    written,
)
from desktop.ui.widgets.drawing_view import DrawingView
from desktop.ui.widgets.period_scale import PeriodScale, years_shown
from desktop.ui.widgets.period_span import PeriodSpan, SpanKind, label_colour, label_place, span_shape

_MOST_ROWS = 5  # seen at once; the others are scrolled to
_LABEL_SHARE = 0.3  # of the width, at most
_LEAST_WIDTH_PX = 280
_TODAY_WIDTH = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodRow:
    """One agreement through its versions. The current one is written in bold and drawn in the accent."""

    key: Hashable
    label: str
    spans: tuple[PeriodSpan, ...]
    is_current: bool = False


class PeriodLine(QWidget):
    """``chosen(key)`` for a row's name or a span, by mouse or keyboard. At most 12 years are shown.

    Folded it shows the current row alone, under the same years. ``folded(bool)`` when the person folds or unfolds it.
    """

    chosen = Signal(object)
    folded = Signal(bool)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._rows: tuple[PeriodRow, ...] = ()
        self._today = date.min
        self._is_folded = False
        self._build()
        self._lay_out()
        self._view.chosen.connect(self.chosen)
        self._fold.clicked.connect(self._on_fold)
        self._view.resized.connect(self._on_resized)
        theme_feed.follow(self._on_theme_changed)

    def set_rows(self, rows: Sequence[PeriodRow], *, today: date, name: str, summary: str) -> None:
        """Show these agreements from top to bottom; screen readers hear ``name`` and ``summary``."""
        self._rows, self._today = tuple(rows), today
        self._view.set_spoken(name, summary)
        self._renew()

    def set_folded(self, *, is_folded: bool) -> None:
        """Show the current row only, or all rows."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._renew()

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def _build(self) -> None:
        self._view = DrawingView(self._theme_feed, self._draw_rows)
        self._years = DrawingView(self._theme_feed, self._draw_years)
        self._foot = DrawingView(self._theme_feed, self._draw_today)
        self._fold = push_button("", self._theme_feed, look="link", icon_name="chevron-down", compact=True)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._view)
        for ground in (self._view, self._area.viewport()):
            ground.setAutoFillBackground(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._years, self._area, self._foot):
            column.addWidget(part)
        self._fold.setParent(self._years)  # over the names of the rows, where no years stand
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _renew(self) -> None:
        for view in (self._view, self._years, self._foot):
            view.renew()
        self._show_fold()
        self._keep_height(self._theme_feed.theme)

    def _shown(self) -> tuple[PeriodRow, ...]:
        """The rows that are drawn: all, or the current one where the line is folded."""
        current = tuple(row for row in self._rows if row.is_current)
        return current if self._is_folded and current else self._rows

    def _show_fold(self) -> None:
        icon = "chevron-down" if self._is_folded else "chevron-up"
        self._fold.setIcon(self._theme_feed.icon(icon, "accent"))
        every = self.tr("Show all %n agreement(s)", "", len(self._rows))
        self._fold.setText(every if self._is_folded else self.tr("Show only the chosen one"))
        self._fold.setVisible(len(self._rows) > 1)
        self._fold.adjustSize()

    def _on_fold(self) -> None:
        self.set_folded(is_folded=not self._is_folded)
        self.folded.emit(self._is_folded)

    def _keep_height(self, theme: Theme) -> None:
        line = round(line_height(theme.font_of("secondary"))) + Space.TINY
        self._years.setFixedHeight(max(line, self._fold.sizeHint().height()))
        self._foot.setFixedHeight(line)
        self._foot.setVisible(not self._is_folded)
        rows = min(max(1, len(self._shown())), _MOST_ROWS)
        self._area.setFixedHeight(rows * _row_height(theme))
        self._area.setMinimumWidth(round(_LEAST_WIDTH_PX * theme.text_scale))

    def _draw_rows(self, theme: Theme, size: QSizeF) -> Drawing:
        if not self._rows:
            return Drawing()
        scale = self._scale(theme, size.width())
        marks: list[Mark] = list(_year_lines(scale, size.height(), theme))
        labels: list[Mark] = []
        parts: list[Part] = []
        for number, row in enumerate(self._shown()):
            painted = _DrawnRow(row=row, number=number, scale=scale, theme=theme)
            marks += painted.shapes()
            labels += painted.labels()
            parts += [
                Part(key=row.key, place=painted.label_part(), words=row.label, row=number),
                *self._span_parts(painted),
            ]
        # The line of today lies behind the words: they must be read.
        marks += [self._today_line(scale, size.height(), theme), *labels]
        height = len(self._shown()) * _row_height(theme)
        return Drawing(marks=marks, parts=parts, least_size=QSizeF(0, height))

    def _span_parts(self, painted: "_DrawnRow") -> Iterator[Part]:
        for column, span in enumerate(painted.row.spans, 1):
            yield Part(
                key=span.key,
                place=painted.span_place(span).adjusted(-1, -1, 1, 1),
                words=self._spoken(painted.row, span),
                row=painted.number,
                column=column,
            )

    def _draw_years(self, theme: Theme, size: QSizeF) -> Drawing:
        if not self._rows:
            return Drawing()
        scale, font = self._scale(theme, self._view.width()), theme.font_of("secondary")
        marks: list[Mark] = []
        today = QRectF()
        if self._is_folded:  # there is no foot then
            words = self._today_words(theme, size, size.height() - line_height(font) - Space.TINY)
            marks, today = [words], words.place.adjusted(-Space.TINY, 0, Space.TINY, 0)
        edge = 0.0
        for year in scale.years():
            left = scale.x(date(year, 1, 1)) + Space.TINY
            width = text_width(str(year), font)
            if left >= edge and left + width <= size.width():
                height = line_height(font)
                place = QRectF(left, max(0.0, size.height() - height - Space.TINY), width, height)
                if not place.intersects(today):
                    marks.append(Words(place=place, text=str(year), font=font, colour=theme.colour("text3")))
                edge = left + width + Space.INSIDE
        return Drawing(marks=marks)

    def _draw_today(self, theme: Theme, size: QSizeF) -> Drawing:
        if not self._rows:
            return Drawing()
        return Drawing(marks=(self._today_words(theme, size, Space.TINY),))

    def _today_words(self, theme: Theme, size: QSizeF, top: float) -> Words:
        """The word under or over the line of today, and never outside."""
        font, text = theme.font_of("secondary", SEMIBOLD), self.tr("today")
        width = text_width(text, font)
        middle = self._scale(theme, self._view.width()).x(self._today)
        left = max(0.0, min(middle - width / 2, size.width() - width))
        place = QRectF(left, max(0.0, top), width, line_height(font))
        return Words(place=place, text=text, font=font, colour=theme.colour("text"), alignment=CENTRED)

    def _today_line(self, scale: PeriodScale, height: float, theme: Theme) -> Stroke:
        x = round(scale.x(self._today))
        return Stroke(
            start=QPointF(x, 0), end=QPointF(x, height), colour=theme.colour("text"), width=_TODAY_WIDTH
        )

    def _scale(self, theme: Theme, width: float) -> PeriodScale:
        spans = [span for row in self._rows for span in row.spans]
        days = [day for span in spans for day in (span.valid_from, span.valid_to) if day is not None]
        first, last = years_shown(days, self._today)
        widest = max(text_width(row.label, _label_font(row, theme)) for row in self._rows)
        fold = self._fold.sizeHint().width() if len(self._rows) > 1 else 0
        left = Space.TINY + max(fold, min(widest, width * _LABEL_SHARE)) + Space.CARD
        return PeriodScale(first_year=first, last_year=last, left=left, right=max(left + 1, width))

    def _spoken(self, row: PeriodRow, span: PeriodSpan) -> str:
        kind = {
            SpanKind.EXPIRED: self.tr("no longer in force"),
            SpanKind.SIGNED: self.tr("signed"),
            SpanKind.IN_FORCE: self.tr("in force"),
            SpanKind.PROLONGED: self.tr("prolonged"),
            SpanKind.DRAFT: self.tr("being prepared"),
        }[span.kind]
        until = self.tr("until further notice") if span.valid_to is None else span.valid_to.isoformat()
        return f"{row.label}, {kind}, {span.valid_from.isoformat()} – {until}. {span.label}"

    def _on_resized(self) -> None:
        self._years.renew()
        self._foot.renew()

    def _on_theme_changed(self, theme: Theme) -> None:
        self._keep_height(theme)


@dataclass(frozen=True, slots=True, kw_only=True)
class _DrawnRow:
    """Where one row and its spans lie."""

    row: PeriodRow
    number: int
    scale: PeriodScale
    theme: Theme

    @property
    def top(self) -> int:
        return self.number * _row_height(self.theme)

    def label_part(self) -> QRectF:
        return QRectF(0, self.top, self.scale.left - Space.INSIDE, _row_height(self.theme))

    def span_place(self, span: PeriodSpan) -> QRectF:
        """At least so wide that it can be hit, also where all of it lies outside the years that are shown."""
        height = self.theme.heights.chip
        left = min(self.scale.x(span.valid_from), self.scale.right - Space.INSIDE)
        right = self.scale.right if span.valid_to is None else self.scale.x(span.valid_to)
        top = self.top + (_row_height(self.theme) - height) // 2
        return QRectF(left, top, max(float(Space.INSIDE), right - left), height)

    def shapes(self) -> Iterator[Shape]:
        for span in self.row.spans:
            yield span_shape(self.span_place(span), span.kind, self.theme, is_current=self.row.is_current)

    def labels(self) -> Iterator[Mark]:
        label = self.label_part().adjusted(Space.TINY, 0, -Space.TINY, 0)
        yield written(self.row.label, label, _label_font(self.row, self.theme), self.theme.colour("text"))
        for number, span in enumerate(self.row.spans):
            yield from self._label(span, self._next_start(number))

    def _label(self, span: PeriodSpan, room_until: float) -> Iterator[Mark]:
        font, place = self.theme.font_of("secondary"), self.span_place(span)
        width = text_width(span.label, font)
        room = label_place(place, width, room_until, self.theme.text_scale)
        if room is None:
            return
        is_inside = room.left() < place.right()
        if not is_inside:  # it crosses the lines of years
            ground = QRectF(room.left(), room.top(), min(width, room.width()), room.height())
            yield Shape(place=ground, fill=self.theme.colour("surface"))
        is_current = self.row.is_current
        colour = label_colour(span.kind, self.theme, is_inside=is_inside, is_current=is_current)
        yield written(span.label, room, font, colour)

    def _next_start(self, number: int) -> float:
        here = self.row.spans[number].valid_from
        later = [span for span in self.row.spans if span.valid_from > here]
        return min((self.scale.x(span.valid_from) for span in later), default=self.scale.right)


def _year_lines(scale: PeriodScale, height: float, theme: Theme) -> Iterator[Stroke]:
    for year in scale.years():
        x = round(scale.x(date(year, 1, 1))) + 0.5
        yield Stroke(start=QPointF(x, 0), end=QPointF(x, height), colour=theme.colour("line"))


def _label_font(row: PeriodRow, theme: Theme) -> QFont:
    return theme.font_of("body", SEMIBOLD if row.is_current else REGULAR)


def _row_height(theme: Theme) -> int:
    return theme.heights.compact_control + Space.HAIR
