"""Paints the list of follow-ups: headings with their count, and rows of sign, what, who, area and when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.icons import paint_icon
from desktop.ui.pages.follow_ups.list_words import group_words, when, who
from desktop.ui.table_models.follow_up_list_model import GroupHeading
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import MEDIUM, REGULAR, SEMIBOLD, Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.area_tag import paint_area_tag
from desktop.ui.widgets.painted_row import paint_row_ground
from desktop.ui.widgets.signs import FOLLOW_UP_SIGNS
from domain.follow_up_list import DueGroup, FollowUpSummary

_LEAST_WIDTH_WITH_WHO_PX = 520
_WHO_SHARE = 0.34
_LONGEST_WHEN = "30 mars 2026 "


class FollowUpDelegate(QStyledItemDelegate):
    """36 px a row. Who does it gives way first when the list gets narrow; the panel and the tool tip say it too."""

    def __init__(
        self, theme_feed: ThemeFeed, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_feed, self._today = theme_feed, today

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self._theme_feed.theme.heights.list_row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(RecordRole.RECORD)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, option, option.rect, self._theme_feed.theme)
        if isinstance(entry, GroupHeading):
            self._paint_heading(painter, option.rect, entry, is_chosen=is_chosen)
        elif isinstance(entry, FollowUpSummary):
            self._paint_row(painter, option.rect, entry, is_chosen=is_chosen)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, rect: QRect, heading: GroupHeading, *, is_chosen: bool
    ) -> None:
        theme = self._theme_feed.theme
        plain: ColourRole = "selected_text" if is_chosen else "text"
        is_late = heading.group.key is DueGroup.LATE and not (is_chosen and theme.is_contrast)
        sign = _square(rect.left() + Space.INSIDE, rect, theme.heights.row_icon)
        icon_name = "chevron-right" if heading.is_folded else "chevron-down"
        paint_icon(painter, sign, icon_name, theme.colour("text3"))
        left = sign.right() + Space.BETWEEN
        if heading.group.letter:
            tag = _square(left, rect, theme.heights.area_tag)
            paint_area_tag(painter, tag, heading.group.letter, heading.group.colour, theme)
            left = tag.right() + Space.INSIDE
        title = _Ink(theme.colour("danger" if is_late else plain), theme.font_of("body", SEMIBOLD))
        count = _Ink(theme.colour("text3"), theme.font_of("body"))
        left = title.write(painter, _from(left, rect), group_words(heading.group))
        count.write(painter, _from(left + Space.INSIDE, rect), str(heading.group.count))

    def _paint_row(self, painter: QPainter, rect: QRect, row: FollowUpSummary, *, is_chosen: bool) -> None:
        theme = self._theme_feed.theme
        inks = _Inks(theme, is_chosen=is_chosen)
        sign = FOLLOW_UP_SIGNS[row.status]
        place = _square(rect.left() + Space.BETWEEN, rect, theme.heights.button_icon)
        paint_icon(painter, place, sign.icon_name, inks.of(sign.role))
        right = self._paint_when(painter, rect, row, inks)
        tag = _square(right - theme.heights.area_tag - Space.BETWEEN, rect, theme.heights.area_tag)
        if row.letter:
            paint_area_tag(painter, tag, row.letter, row.colour, theme)
        right = tag.left() - Space.CARD
        if rect.width() >= _LEAST_WIDTH_WITH_WHO_PX * theme.text_scale:
            width = round(rect.width() * _WHO_SHARE)
            box = QRect(right - width, rect.top(), width, rect.height())
            words = who(row) or self.tr("Not stated")
            _Ink(inks.of("text2"), theme.font_of("secondary")).write(painter, box, words)
            right = box.left() - Space.CARD
        left = place.right() + Space.BETWEEN
        self._paint_what(painter, QRect(left, rect.top(), right - left, rect.height()), row, inks)
        if not is_chosen:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))

    def _paint_when(self, painter: QPainter, rect: QRect, row: FollowUpSummary, inks: "_Inks") -> int:
        """Right-aligned; returns where the column begins."""
        theme, today = self._theme_feed.theme, self._today()
        font = theme.font_of("secondary")
        width = QFontMetrics(font).horizontalAdvance(_LONGEST_WHEN)
        box = QRect(rect.right() - width - Space.BETWEEN, rect.top(), width, rect.height())
        ink = inks.of("danger" if row.days_late(today) else "text2")
        _Ink(ink, font, Qt.AlignmentFlag.AlignRight).write(painter, box, when(row, today))
        return box.left()

    def _paint_what(self, painter: QPainter, box: QRect, row: FollowUpSummary, inks: "_Inks") -> None:
        """What is to be done, and what was told last where there is room left over."""
        theme = self._theme_feed.theme
        font = theme.font_of("body", MEDIUM if inks.is_chosen else REGULAR)
        end = _Ink(inks.of("text"), font).write(painter, box, row.what)
        rest = _from(end + Space.INSIDE, box)
        if row.last_note and rest.width() > theme.heights.list_row:
            _Ink(inks.of("text3"), theme.font_of("secondary")).write(painter, rest, row.last_note)


class _Inks:
    """The colours of a row: on the selected tint text has its own, and in a contrast theme everything has it."""

    def __init__(self, theme: Theme, *, is_chosen: bool) -> None:
        self._theme, self.is_chosen = theme, is_chosen

    def of(self, role: ColourRole) -> QColor:
        is_loud = self.is_chosen and (self._theme.is_contrast or role == "text")
        return self._theme.colour("selected_text" if is_loud else role)


@dataclass(frozen=True, slots=True)
class _Ink:
    """How words are written in one line, cut at its end."""

    colour: QColor
    font: QFont
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft

    def write(self, painter: QPainter, box: QRect, words: str) -> int:
        """Return where the words end."""
        painter.setFont(self.font)
        painter.setPen(self.colour)
        metrics = QFontMetrics(self.font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | self.side, shown)
        return box.left() + metrics.horizontalAdvance(shown)


def _square(left: int, rect: QRect, side: int) -> QRect:
    return QRect(left, rect.top() + (rect.height() - side) // 2, side, side)


def _from(left: int, rect: QRect) -> QRect:
    """What is left of a row to the right of a place."""
    return QRect(left, rect.top(), rect.right() - left, rect.height())
