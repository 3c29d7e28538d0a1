"""Paints one item of the agenda outline: number, heading, time, and under it what it holds."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.icons import paint_icon
from desktop.ui.pages.meeting.outline_model import OutlineRow
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import MEDIUM, REGULAR, SEMIBOLD, Space, Theme, ThemeFeed
from desktop.ui.widgets.area_tag import paint_area_tag
from desktop.ui.widgets.painted_row import paint_row_ground

_NUMBER_PX = 40
_RIGHT_PX = 44
_WRAP = Qt.TextFlag.TextWordWrap


class OutlineDelegate(QStyledItemDelegate):
    """As tall as its heading needs; the chosen row is tinted, bold and marked."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: OutlineRow = index.data(RecordRole.RECORD)
        theme = self._theme_feed.theme
        width = option.rect.width()
        heading = self._heading_rect(_inner(QRect(0, 0, width, 0)), row, theme)
        facts = theme.heights.area_tag + Space.TINY if _has_facts(row) else 0
        return QSize(width, Space.INSIDE + heading.height() + facts + Space.INSIDE + Space.HAIR)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: OutlineRow = index.data(RecordRole.RECORD)
        theme = self._theme_feed.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        place = _inner(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, option, place, theme)
        self._paint_heading(painter, place, row, theme, chosen=chosen)
        self._paint_facts(painter, place, row, theme, chosen=chosen)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, place: QRect, row: OutlineRow, theme: Theme, *, chosen: bool
    ) -> None:
        ink = theme.ink("text", is_selected=chosen)
        quiet = theme.ink("text3", is_selected=chosen)
        heading = self._heading_rect(place, row, theme)
        painter.setFont(theme.font_of("body", REGULAR))
        painter.setPen(quiet)
        number = QRect(place.left(), heading.top(), _number_width(theme) - Space.INSIDE, heading.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.label)
        painter.setFont(theme.font_of("body", SEMIBOLD if chosen else MEDIUM))
        painter.setPen(ink)
        painter.drawText(heading, _WRAP, row.heading)
        right = QRect(
            place.right() - _RIGHT_PX - Space.TINY,
            heading.top(),
            _RIGHT_PX,
            theme.heights.row_icon + Space.TINY,
        )
        if row.is_written:
            side = theme.heights.row_icon
            corner = QRect(right.right() - side, right.top() + Space.HAIR, side, side)
            paint_icon(painter, corner, "check", theme.ink("ok", is_selected=chosen))
        elif row.time:
            painter.setFont(theme.font_of("secondary"))
            painter.setPen(quiet)
            painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.time)

    def _paint_facts(
        self, painter: QPainter, place: QRect, row: OutlineRow, theme: Theme, *, chosen: bool
    ) -> None:
        if not _has_facts(row):
            return
        side = theme.heights.area_tag
        left = place.left() + _number_width(theme)
        weight = SEMIBOLD if chosen else MEDIUM
        ink = theme.ink("text2", is_selected=chosen)
        top = self._heading_rect(place, row, theme, weight).bottom() + Space.TINY
        for area in row.areas:
            paint_area_tag(painter, QRect(left, top, side, side), area.letter, area.colour, theme)
            left += side + Space.TINY
        left += Space.TINY if row.areas else 0
        painter.setFont(theme.font_of("secondary"))
        painter.setPen(ink)
        for icon_name, count in _counts(row):
            icon_side = theme.heights.row_icon
            spot = QRect(left, top + (side - icon_side) // 2, icon_side, icon_side)
            paint_icon(painter, spot, icon_name, ink)
            left = spot.right() + Space.TINY
            words = str(count) if count else ""
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRect(left, top, width + 1, side), Qt.AlignmentFlag.AlignVCenter, words)
            left += width + Space.BETWEEN

    def _heading_rect(self, place: QRect, row: OutlineRow, theme: Theme, weight: int = SEMIBOLD) -> QRect:
        right = _RIGHT_PX + Space.INSIDE if row.time or row.is_written else Space.INSIDE
        left = place.left() + _number_width(theme)
        width = max(1, place.right() - right - left)
        metrics = QFontMetrics(theme.font_of("body", weight))
        height = metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, row.heading or " ").height()
        return QRect(left, place.top() + Space.INSIDE, width, height)


def _inner(place: QRect) -> QRect:
    return place.adjusted(Space.INSIDE, 1, -Space.INSIDE, -1)


def _number_width(theme: Theme) -> int:
    return round(_NUMBER_PX * theme.text_scale)


def _has_facts(row: OutlineRow) -> bool:
    return bool(row.areas or any(count for _icon, count in _counts(row)) or not row.is_open)


def _counts(row: OutlineRow) -> list[tuple[str, int]]:
    """Icons with how many; a count of 0 stands alone: the lock says all there is to say."""
    counts = [("map-pin", row.points), ("check", row.decisions), ("list-checks", row.follow_ups)]
    shown = [(icon_name, count) for icon_name, count in counts if count]
    return shown if row.is_open else [*shown, ("lock", 0)]
