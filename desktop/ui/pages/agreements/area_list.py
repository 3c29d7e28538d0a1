"""The priority areas of an agreement: tag, title, and how much work there is in each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.style_controls import paint_focus_ring
from desktop.ui.table_models.record_table_model import Column, Index, RecordRole, RecordTableModel
from desktop.ui.theme import REGULAR, SEMIBOLD, Radius, Space, Theme, ThemeFeed
from desktop.ui.widgets.area_tag import paint_area_tag
from desktop.ui.widgets.row_dragging import RowDragging
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, RowMenu, copy_words

_MARK_PX = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """``detail`` is the line under the title."""

    id: UUID
    letter: str
    colour: int
    title: str
    detail: str


class AreaListModel(RecordTableModel[AreaRow]):
    """One column; screen readers hear both lines."""

    def columns(self) -> Sequence[Column[AreaRow]]:
        return (
            Column(title="", show=lambda row: row.title, tool_tip=lambda row: row.title, accessible=_spoken),
        )


class AreaList(QListView):
    """``area_chosen(UUID)`` comes when the user moves, never for ``choose``; Ctrl+Up and Ctrl+Down move the area."""

    area_chosen = Signal(object)
    area_opened = Signal()
    row_in_sight = Signal(object)
    move_wanted = Signal(int)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = AreaListModel(self)
        self._theme_feed = theme_feed
        self._is_choosing = False
        self.setProperty("pane", "sunken")
        self.setModel(self._model)
        self.setItemDelegate(_AreaDelegate(theme_feed, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        RowMenu(self, self._actions_at)
        RowDragging(self, theme_feed).row_moved.connect(self._on_dragged)
        theme_feed.follow(self._on_text_size_changed)

    def show_rows(self, rows: Sequence[AreaRow]) -> None:
        """Show these and no others; nothing is chosen then."""
        self._is_choosing = True
        self._model.set_records(rows)
        self._is_choosing = False
        self.updateGeometry()

    def choose(self, area_id: UUID) -> None:
        self._is_choosing = True
        self.setCurrentIndex(self._model.index_of(area_id))
        self._is_choosing = False

    def sizeHint(self) -> QSize:
        """As high as its rows: the column it stands in scrolls."""
        return QSize(super().sizeHint().width(), self._model.rowCount() * _row_height(self._theme_feed.theme))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.area_opened.emit()
        elif with_control and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self._model.record_at(current)
        if row is not None and not self._is_choosing:
            self.row_in_sight.emit(self.visualRect(current))
            self.area_chosen.emit(row.id)

    def _actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        """The menu's twins of the keys; a right click has chosen the area."""
        place, last = index.row(), self._model.rowCount() - 1
        up, down = partial(self.move_wanted.emit, -1), partial(self.move_wanted.emit, 1)
        return [
            RowAction(words=self.tr("Open"), keys="Return", do=self.area_opened.emit),
            None,
            RowAction(words=self.tr("Move up"), keys="Ctrl+Up", do=up, is_on=place > 0),
            RowAction(words=self.tr("Move down"), keys="Ctrl+Down", do=down, is_on=place < last),
            None,
            RowAction(
                words=self.tr("Copy the name"), keys=COPY_KEYS, do=partial(copy_words, str(index.data()))
            ),
        ]

    def _on_dragged(self, row: int, target: int) -> None:
        self.move_wanted.emit(target - row)

    def _on_text_size_changed(self, _theme: Theme) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


class _AreaDelegate(QStyledItemDelegate):
    """Tag and two lines; the chosen row is tinted, bold and marked."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _row_height(self._theme_feed.theme))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: AreaRow = index.data(RecordRole.RECORD)
        place = option.rect.adjusted(Space.BETWEEN, 1, -Space.BETWEEN, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, place)
        theme = self._theme_feed.theme
        inner = place.adjusted(Space.BETWEEN, Space.TINY, -Space.INSIDE, -Space.TINY)
        half = inner.height() // 2
        side = theme.heights.area_tag
        tag = QRect(inner.left(), inner.top() + (half - side) // 2, side, side)
        paint_area_tag(painter, tag, row.letter, row.colour, theme)
        words = inner.adjusted(side + Space.INSIDE, 0, 0, 0)
        self._paint_words(painter, words, row, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
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

    def _paint_words(self, painter: QPainter, words: QRect, row: AreaRow, *, chosen: bool) -> None:
        theme = self._theme_feed.theme
        upper = QRect(words.left(), words.top(), words.width(), words.height() // 2)
        painter.setFont(theme.font_of("body", SEMIBOLD if chosen else REGULAR))
        painter.setPen(theme.colour("selected_text" if chosen else "text"))
        title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, title)
        lower = words.adjusted(0, words.height() // 2, 0, 0)
        painter.setFont(theme.font_of("secondary"))
        painter.setPen(theme.colour("selected_text" if chosen and theme.is_contrast else "text2"))
        detail = painter.fontMetrics().elidedText(row.detail, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, detail)


def _row_height(theme: Theme) -> int:
    return theme.heights.list_row + theme.heights.row_icon


def _spoken(row: AreaRow) -> str:
    return f"{row.title}, {row.detail}"
