"""The list of series at the left of their page: name, level, how often, and whether something is not stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.icons import paint_icon
from desktop.ui.style_controls import paint_focus_ring
from desktop.ui.table_models.record_table_model import Column, Index, RecordRole, RecordTableModel
from desktop.ui.theme import MEDIUM, SEMIBOLD, Radius, Space, Theme, ThemeFeed
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, RowMenu, copy_words
from domain.swedish import sort_key

_MARK_PX = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """``detail`` is the line under the name; ``is_unsaved`` marks what has been written and not stored."""

    id: UUID
    name: str
    detail: str
    is_unsaved: bool


class SeriesListModel(RecordTableModel[SeriesRow]):
    """One column, in Swedish order; screen readers hear both lines."""

    def columns(self) -> Sequence[Column[SeriesRow]]:
        return (Column(title=self.tr("Series"), show=lambda row: row.name, accessible=_spoken),)

    def order_of(self, record: SeriesRow) -> tuple[str, int]:
        return (sort_key(record.name), record.id.int)


class SeriesList(QListView):
    """``series_chosen(UUID)`` comes when the user moves, never for ``choose``; ``series_opened`` for Enter.

    ``new_meeting_wanted`` of the chosen series comes from its menu.
    """

    series_chosen = Signal(object)
    series_opened = Signal()
    new_meeting_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SeriesListModel(self)
        self._is_choosing = False
        self.setProperty("pane", "sunken")
        self.setModel(self._model)
        self.setItemDelegate(_SeriesDelegate(theme_feed, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        RowMenu(self, self._actions_at)
        theme_feed.follow(self._on_text_size_changed)

    def show_rows(self, rows: Sequence[SeriesRow]) -> None:
        """Show these and no others; nothing is chosen then."""
        self._is_choosing = True
        self._model.set_records(sorted(rows, key=self._model.order_of))
        self._is_choosing = False

    def show_row(self, row: SeriesRow) -> None:
        """Bring one up to date, or add it."""
        self._model.upsert(row)

    def first_id(self) -> UUID:
        """Return the key of the uppermost row; there must be one."""
        series_id: UUID = self._model.index(0, 0).data(RecordRole.RECORD).id
        return series_id

    def choose(self, series_id: UUID) -> None:
        self._is_choosing = True
        self.setCurrentIndex(self._model.index_of(series_id))
        self._is_choosing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.series_opened.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self._model.record_at(current)
        if row is not None and not self._is_choosing:
            self.series_chosen.emit(row.id)

    def _actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        return [
            RowAction(words=self.tr("Open"), keys="Return", do=self.series_opened.emit),
            RowAction(words=self.tr("Plan the next meeting …"), do=self.new_meeting_wanted.emit),
            None,
            RowAction(
                words=self.tr("Copy the name"), keys=COPY_KEYS, do=partial(copy_words, str(index.data()))
            ),
        ]

    def _on_text_size_changed(self, _theme: Theme) -> None:
        self.scheduleDelayedItemsLayout()


class _SeriesDelegate(QStyledItemDelegate):
    """Two lines; the chosen row is tinted, bold and marked."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        heights = self._theme_feed.theme.heights
        return QSize(0, heights.list_row + heights.row_icon)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: SeriesRow = index.data(RecordRole.RECORD)
        place = option.rect.adjusted(Space.BETWEEN, 1, -Space.BETWEEN, -1)  # the words stand under the title
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, place)
        words = place.adjusted(Space.BETWEEN, Space.TINY, -Space.INSIDE, -Space.TINY)
        self._paint_name(painter, words, row, chosen=chosen)
        self._paint_detail(painter, words, row, chosen=chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> None:
        theme = self._theme_feed.theme
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour("selected"))
            painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)
            painter.setBrush(theme.colour("selected_text" if theme.is_contrast else "accent"))
            mark = QRect(place.left(), place.top() + Space.INSIDE, _MARK_PX, place.height() - Space.CARD)
            painter.drawRoundedRect(mark, 1, 1)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)
        if option.state & QStyle.StateFlag.State_HasFocus and (
            option.state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            paint_focus_ring(painter, place, theme)

    def _paint_name(self, painter: QPainter, words: QRect, row: SeriesRow, *, chosen: bool) -> None:
        theme = self._theme_feed.theme
        painter.setFont(theme.font_of("body", SEMIBOLD if chosen else MEDIUM))
        painter.setPen(theme.colour("selected_text" if chosen else "text"))
        upper = QRect(words.left(), words.top(), words.width(), words.height() // 2)
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_detail(self, painter: QPainter, words: QRect, row: SeriesRow, *, chosen: bool) -> None:
        theme = self._theme_feed.theme
        quiet = theme.colour("selected_text" if chosen and theme.is_contrast else "text2")
        lower = words.adjusted(0, words.height() // 2, 0, 0)
        if row.is_unsaved:
            side = theme.heights.row_icon
            sign = QRect(lower.left(), lower.top() + (lower.height() - side) // 2, side, side)
            paint_icon(painter, sign, "pencil-line", quiet)
            lower.setLeft(sign.right() + Space.TINY)
        painter.setFont(theme.font_of("secondary"))
        painter.setPen(quiet)
        detail = painter.fontMetrics().elidedText(row.detail, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, detail)


def _spoken(row: SeriesRow) -> str:
    return f"{row.name}, {row.detail}"
