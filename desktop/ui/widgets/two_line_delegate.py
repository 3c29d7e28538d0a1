"""Paints rows of two lines each. Knows no record: it is told what a record's two lines are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.icons import paint_icon
from desktop.ui.table_models.record_table_model import RecordRole, RecordT
from desktop.ui.theme import MEDIUM, SEMIBOLD, Space, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.area_tag import paint_area_tag
from desktop.ui.widgets.painted_row import draw_elided, paint_row_focus, paint_row_ground


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoLines:
    """``icon_name`` stands before the lower line, an area's tag before both where it has a ``colour``, letter or not yet.

    With neither lower line nor icon the upper one has the whole row.
    """

    upper: str
    lower: str = ""
    icon_name: str = ""
    icon_role: ColourRole = "text2"
    letter: str = ""
    colour: int | None = None


class TwoLineDelegate(QStyledItemDelegate, Generic[RecordT]):
    """The chosen row is tinted, bold and marked. ``weight`` is that of the upper line of the others.

    ``margin`` is what is kept free at the left and right of a row; the list it is set on takes it over.
    """

    def __init__(
        self,
        theme_feed: ThemeFeed,
        lines_of: Callable[[RecordT], TwoLines],
        *,
        margin: Space = Space.BETWEEN,
        weight: int = MEDIUM,
    ) -> None:
        super().__init__()
        self._theme_feed, self._lines_of = theme_feed, lines_of
        self._margin, self._weight = margin, weight

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        heights = self._theme_feed.theme.heights
        return QSize(0, heights.list_row + heights.row_icon)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place = option.rect.adjusted(self._margin, 1, -self._margin, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_record(painter, option, place, index.data(RecordRole.RECORD))
        painter.restore()

    def paint_record(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, record: RecordT
    ) -> None:
        """Paint one row; a subclass may paint some records in a way of its own."""
        theme, lines = self._theme_feed.theme, self._lines_of(record)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_row_ground(painter, option, place, theme)
        paint_row_focus(painter, option, place, theme)
        words = place.adjusted(Space.BETWEEN, Space.TINY, -Space.INSIDE, -Space.TINY)
        if lines.colour is not None:
            words.setLeft(self._paint_tag(painter, words, lines.letter, lines.colour))
        self._paint_upper(painter, words, lines, is_chosen=is_chosen)
        self._paint_lower(painter, words, lines, is_chosen=is_chosen)

    def _paint_tag(self, painter: QPainter, words: QRect, letter: str, colour: int) -> int:
        """Return where the words begin after it."""
        theme = self._theme_feed.theme
        side = theme.heights.area_tag
        tag = QRect(words.left(), words.top() + (words.height() // 2 - side) // 2, side, side)
        paint_area_tag(painter, tag, letter, colour, theme)
        return words.left() + side + Space.INSIDE

    def _paint_upper(self, painter: QPainter, words: QRect, lines: TwoLines, *, is_chosen: bool) -> None:
        theme = self._theme_feed.theme
        height = words.height() // 2 if lines.lower or lines.icon_name else words.height()
        painter.setFont(theme.font_of("body", SEMIBOLD if is_chosen else self._weight))
        painter.setPen(theme.ink("text", is_selected=is_chosen))
        draw_elided(painter, QRect(words.left(), words.top(), words.width(), height), lines.upper)

    def _paint_lower(self, painter: QPainter, words: QRect, lines: TwoLines, *, is_chosen: bool) -> None:
        theme = self._theme_feed.theme
        lower = words.adjusted(0, words.height() // 2, 0, 0)
        if lines.icon_name:
            side = theme.heights.row_icon
            sign = QRect(lower.left(), lower.top() + (lower.height() - side) // 2, side, side)
            paint_icon(painter, sign, lines.icon_name, theme.ink(lines.icon_role, is_selected=is_chosen))
            lower.setLeft(sign.right() + Space.TINY)
        painter.setFont(theme.font_of("secondary"))
        painter.setPen(theme.ink("text2", is_selected=is_chosen))
        draw_elided(painter, lower, lines.lower)
