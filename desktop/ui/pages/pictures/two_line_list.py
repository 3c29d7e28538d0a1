"""A list of rows with two lines of words each, under headings that cannot be chosen. Knows nothing of pictures."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QMetaMethod, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
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
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.area_tag import paint_area_tag
from desktop.ui.widgets.pane import Ground
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, RowMenu, copy_words

_MARK_PX = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoLineRow:
    """``icon_name`` stands before the second line. A heading has one line, and a tag when ``letter`` is given."""

    id: Hashable
    headline: str
    detail: str = ""
    icon_name: str = ""
    icon_role: ColourRole = "text2"
    is_heading: bool = False
    letter: str = ""
    colour: int = 1

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.headline, self.detail) if part)


class TwoLineModel(RecordTableModel[TwoLineRow]):
    """One column; screen readers hear both lines."""

    def columns(self) -> Sequence[Column[TwoLineRow]]:
        return (
            Column(
                title="",
                show=lambda row: row.headline,
                tool_tip=lambda row: "\n".join(part for part in (row.headline, row.detail) if part),
                accessible=lambda row: row.spoken,
            ),
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        record = self.record_at(index)
        is_heading = record is not None and record.is_heading
        return Qt.ItemFlag.ItemNeverHasChildren if is_heading else super().flags(index)


class TwoLineList(QListView):
    """``row_chosen(id)`` when the user moves, never for ``choose``; ``row_opened(id)`` for Enter and double click.

    With ``most_rows`` it is as high as its rows, up to so many, and scrolls beyond; without, it takes the room there is.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        *,
        ground: Ground = "surface",
        most_rows: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._most_rows = most_rows
        self._is_choosing = False
        self._rows = TwoLineModel(self)
        self.setProperty("pane", ground)
        self.setModel(self._rows)
        self.setItemDelegate(_TwoLineDelegate(theme_feed, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_opened)
        RowMenu(self, self.actions_at)
        theme_feed.follow(self._on_text_size_changed)

    def show_rows(self, rows: Sequence[TwoLineRow]) -> None:
        """Show these and no others. What was chosen stays chosen; where it is gone, the row in its place is current."""
        current, chosen = self.currentIndex().row(), set(self.chosen_ids())
        self._is_choosing = True
        self._rows.set_records(rows)
        self._choose_again(current, chosen)
        self._is_choosing = False
        self._fit()

    def chosen_ids(self) -> list[Hashable]:
        """The keys of the rows that are chosen, from the top."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [record.id for index in rows if (record := self._rows.record_at(index))]

    def choose(self, row_id: Hashable) -> None:
        """Choose one row, or none for an unknown key, without a signal."""
        self._is_choosing = True
        self.setCurrentIndex(self._rows.index_of(row_id))
        self._is_choosing = False

    def focus_rows(self) -> None:
        """Lead the keys here; the first row is chosen when none is."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self._choose_row(0)

    def actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        """What the menu of a row offers; a list with a menu of its own offers nothing here."""
        row = self._rows.record_at(index)
        if row is None or row.is_heading:
            return []
        copying = RowAction(words=self.tr("Copy the row"), keys=COPY_KEYS, do=partial(copy_words, row.spoken))
        if not self.isSignalConnected(QMetaMethod.fromSignal(self.row_opened)):
            return [copying]
        opening = RowAction(words=self.tr("Open"), keys="Return", do=partial(self._on_opened, index))
        return [opening, copying]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self._rows.record_at(current)
        if row is not None and not self._is_choosing:
            self.row_chosen.emit(row.id)

    def _choose_again(self, current: int, chosen: set[Hashable]) -> None:
        places = [self._rows.index_of(row_id) for row_id in chosen]
        kept = [place for place in places if place.isValid()]
        if not kept:
            self._choose_row(current)
            return
        self.setCurrentIndex(kept[0])
        for place in kept[1:]:
            self.selectionModel().select(place, self.selectionModel().SelectionFlag.Select)

    def _choose_row(self, row: int) -> None:
        """The row at a place, or the nearest after it, or before it, that is no heading."""
        if row < 0:
            return
        number = self._rows.rowCount()
        for place in (*range(row, number), *reversed(range(min(row, number)))):
            index = self._rows.index(place, 0)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(index)
                return

    def _on_opened(self, index: QModelIndex) -> None:
        row = self._rows.record_at(index)
        if row is not None and not row.is_heading:
            self.row_opened.emit(row.id)

    def _fit(self) -> None:
        if not self._most_rows:
            return
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        shown = range(min(self._rows.rowCount(), self._most_rows))
        heights = (delegate.sizeHint(option, self._rows.index(row, 0)).height() for row in shown)
        self.setFixedHeight(sum(heights) + Space.HAIR)

    def _on_text_size_changed(self, _theme: Theme) -> None:
        self.scheduleDelayedItemsLayout()
        self._fit()


class _TwoLineDelegate(QStyledItemDelegate):
    """The chosen row is tinted, bold and marked."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        heights = self._theme_feed.theme.heights
        row: TwoLineRow = index.data(RecordRole.RECORD)
        return QSize(0, heights.list_row + (0 if row.is_heading else heights.row_icon))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: TwoLineRow = index.data(RecordRole.RECORD)
        place = option.rect.adjusted(Space.TINY, 1, -Space.TINY, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_heading:
            self._paint_heading(painter, place, row)
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, option, place)
            words = place.adjusted(Space.BETWEEN, Space.TINY, -Space.INSIDE, -Space.TINY)
            self._paint_headline(painter, words, row, is_chosen=is_chosen)
            self._paint_detail(painter, words, row, is_chosen=is_chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRect, row: TwoLineRow) -> None:
        theme = self._theme_feed.theme
        left = place.left() + Space.BETWEEN
        if row.letter:
            side = theme.heights.area_tag
            tag = QRect(left, place.center().y() - side // 2, side, side)
            paint_area_tag(painter, tag, row.letter, row.colour, theme)
            left = tag.right() + Space.INSIDE
        words = QRect(left, place.top(), place.right() - left, place.height())
        painter.setFont(theme.font_of("secondary", SEMIBOLD))
        painter.setPen(theme.colour("text2"))
        _draw(painter, words, row.spoken)

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
        is_by_key = QStyle.StateFlag.State_KeyboardFocusChange
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & is_by_key:
            paint_focus_ring(painter, place, theme)

    def _paint_headline(self, painter: QPainter, words: QRect, row: TwoLineRow, *, is_chosen: bool) -> None:
        theme = self._theme_feed.theme
        painter.setFont(theme.font_of("body", SEMIBOLD if is_chosen else MEDIUM))
        painter.setPen(theme.colour("selected_text" if is_chosen else "text"))
        height = words.height() // 2 if row.detail or row.icon_name else words.height()
        _draw(painter, QRect(words.left(), words.top(), words.width(), height), row.headline)

    def _paint_detail(self, painter: QPainter, words: QRect, row: TwoLineRow, *, is_chosen: bool) -> None:
        theme = self._theme_feed.theme
        on_contrast = is_chosen and theme.is_contrast
        lower = words.adjusted(0, words.height() // 2, 0, 0)
        if row.icon_name:
            side = theme.heights.row_icon
            sign = QRect(lower.left(), lower.top() + (lower.height() - side) // 2, side, side)
            paint_icon(
                painter, sign, row.icon_name, theme.colour("selected_text" if on_contrast else row.icon_role)
            )
            lower.setLeft(sign.right() + Space.TINY)
        painter.setFont(theme.font_of("secondary"))
        painter.setPen(theme.colour("selected_text" if on_contrast else "text2"))
        _draw(painter, lower, row.detail)


def _draw(painter: QPainter, place: QRect, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
