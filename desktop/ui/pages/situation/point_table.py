"""The table that shows the list of points: how wide its columns are, the lock beside a marked one, letters of areas."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.icons import paint_icon
from desktop.ui.table_models.point_table_model import PointColumn, PointTableModel
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.area_tags_delegate import AreaTagsDelegate
from desktop.ui.widgets.record_table_view import RecordTableView
from desktop.ui.widgets.signs import SECRECY_SIGNS
from desktop.ui.words import word
from domain.secrecy import Sensitivity
from domain.situation import PointSummary, Trend

_CHARACTERS: Mapping[PointColumn, int] = MappingProxyType(
    {PointColumn.CATEGORY: 20, PointColumn.PLACE: 16, PointColumn.DISTRICT: 14, PointColumn.PERIOD: 15}
)
# What gives way first when the table is narrow.
_GIVING_WAY = (PointColumn.PLACE, PointColumn.DISTRICT, PointColumn.TREND, PointColumn.AREAS)
_GROWING = (PointColumn.CATEGORY, PointColumn.PLACE)
_MOST_TAGS = 2


class PointTable(RecordTableView):
    """``removal_requested`` for the Delete key; places give way before what has happened gets too narrow to read."""

    removal_requested = Signal()

    def __init__(self, theme_feed: ThemeFeed, model: PointTableModel, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self.setModel(model)
        self.setItemDelegateForColumn(PointColumn.CATEGORY, _MarkedDelegate(theme_feed, self))
        self.setItemDelegateForColumn(PointColumn.AREAS, AreaTagsDelegate(theme_feed, self))
        for column in _GROWING:
            self.grow_column(column)
        theme_feed.follow(self._on_text_size_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def _fit_columns(self) -> None:
        widths = self._needed_widths()
        left = self.viewport().width() - sum(
            width for column, width in widths.items() if column not in _GIVING_WAY
        )
        for column in reversed(_GIVING_WAY):
            left -= widths[column]
            self.setColumnHidden(column, left < 0)
        for column, width in widths.items():
            if column not in _GROWING:
                self.setColumnWidth(column, width)

    def _needed_widths(self) -> dict[PointColumn, int]:
        """What each column needs; what happened and where share the rest."""
        metrics = self.fontMetrics()
        icon = self.iconSize().width() + Space.INSIDE
        needed = {column: metrics.averageCharWidth() * many for column, many in _CHARACTERS.items()}
        needed[PointColumn.SEVERITY] = self.iconSize().width() - Space.INSIDE
        needed[PointColumn.TREND] = max(metrics.horizontalAdvance(word(trend)) for trend in Trend) + icon
        needed[PointColumn.AREAS] = self._tag_width * _MOST_TAGS
        return {column: width + Space.PAGE for column, width in needed.items()}

    def _on_text_size_changed(self, theme: Theme) -> None:
        side = theme.heights.row_icon
        self._tag_width = theme.heights.area_tag + Space.TINY
        self.setIconSize(QSize(side, side))
        self._fit_columns()


class _MarkedDelegate(QStyledItemDelegate):
    """Draws the sign of a mark right after the words, which give way to it."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if _is_marked(index):
            option.text = option.fontMetrics.elidedText(
                option.text, Qt.TextElideMode.ElideRight, self._width_of_words(option.rect)
            )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        point: PointSummary | None = index.data(RecordRole.RECORD)
        if point is None or point.sensitivity is Sensitivity.OPEN:
            return
        theme, sign = self._theme_feed.theme, SECRECY_SIGNS[point.sensitivity]
        side = theme.heights.row_icon
        words = option.fontMetrics.horizontalAdvance(index.data())
        left = (
            option.rect.left() + Space.INSIDE + min(words, self._width_of_words(option.rect)) + Space.INSIDE
        )
        place = QRect(left, option.rect.center().y() - side // 2, side, side)
        is_on_bright = theme.is_contrast and bool(option.state & QStyle.StateFlag.State_Selected)
        role: ColourRole = "selected_text" if is_on_bright else sign.role
        paint_icon(painter, place, sign.icon_name, theme.colour(role))

    def _width_of_words(self, rect: QRect) -> int:
        return rect.width() - 3 * Space.INSIDE - self._theme_feed.theme.heights.row_icon


def _is_marked(index: QModelIndex | QPersistentModelIndex) -> bool:
    point: PointSummary | None = index.data(RecordRole.RECORD)
    return point is not None and point.sensitivity is not Sensitivity.OPEN
