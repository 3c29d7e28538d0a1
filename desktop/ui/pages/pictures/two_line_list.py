"""A list of rows with two lines of words each, under headings that cannot be chosen. Knows nothing of pictures."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QMetaMethod, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desktop.ui.table_models.record_table_model import Column, Index, RecordRole, RecordTableModel
from desktop.ui.theme import SEMIBOLD, Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.widgets.area_tag import paint_area_tag
from desktop.ui.widgets.painted_list import RecordList
from desktop.ui.widgets.painted_row import draw_elided
from desktop.ui.widgets.pane import Ground
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, RowMenu, copy_words
from desktop.ui.widgets.two_line_delegate import TwoLineDelegate, TwoLines


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


class TwoLineList(RecordList[TwoLineRow]):
    """``row_opened(id)`` comes for double click too, and neither signal for a heading.

    With ``most_rows`` it is as high as its rows, up to so many, and scrolls beyond; without, it takes the room there is.
    """

    def __init__(
        self,
        theme_feed: ThemeFeed,
        *,
        ground: Ground = "surface",
        most_rows: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        self._most_rows = most_rows
        delegate = _Delegate(theme_feed, _lines, margin=Space.TINY)
        super().__init__(theme_feed, TwoLineModel(), delegate, ground=ground, parent=parent)
        self.doubleClicked.connect(self.open_row)
        RowMenu(self, self.actions_at)

    def show_rows(self, rows: Sequence[TwoLineRow]) -> None:
        """Show these and no others. What was chosen stays chosen; where it is gone, the row in its place is current."""
        current, chosen = self.currentIndex().row(), set(self.chosen_ids())
        with self._quietly():
            self._records.set_records(rows)
            self._choose_again(current, chosen)
        self._fit()

    def chosen_ids(self) -> list[Hashable]:
        """The keys of the rows that are chosen, from the top."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [record.id for index in rows if (record := self._records.record_at(index))]

    def focus_rows(self) -> None:
        """Lead the keys here; the first row is chosen when none is."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self._choose_row(0)

    def actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        """What the menu of a row offers; a list with a menu of its own offers nothing here."""
        row = self._records.record_at(index)
        if row is None or row.is_heading:
            return []
        copying = RowAction(words=self.tr("Copy the row"), keys=COPY_KEYS, do=partial(copy_words, row.spoken))
        if not self.isSignalConnected(QMetaMethod.fromSignal(self.row_opened)):
            return [copying]
        opening = RowAction(words=self.tr("Open"), keys="Return", do=partial(self.open_row, index))
        return [opening, copying]

    def open_row(self, index: Index) -> None:
        row = self._records.record_at(index)
        if row is not None and not row.is_heading:
            super().open_row(index)

    def _choose_again(self, current: int, chosen: set[Hashable]) -> None:
        places = [self._records.index_of(row_id) for row_id in chosen]
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
        number = self._records.rowCount()
        for place in (*range(row, number), *reversed(range(min(row, number)))):
            index = self._records.index(place, 0)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(index)
                return

    def _fit(self) -> None:
        if not self._most_rows:
            return
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        shown = range(min(self._records.rowCount(), self._most_rows))
        heights = (delegate.sizeHint(option, self._records.index(row, 0)).height() for row in shown)
        self.setFixedHeight(sum(heights) + Space.HAIR)

    def _on_text_size_changed(self, theme: Theme) -> None:
        super()._on_text_size_changed(theme)
        self._fit()


class _Delegate(TwoLineDelegate[TwoLineRow]):
    """A heading is one line, and never chosen."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: TwoLineRow = index.data(RecordRole.RECORD)
        heights = self._theme_feed.theme.heights
        return QSize(0, heights.list_row) if row.is_heading else super().sizeHint(option, index)

    def paint_record(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, record: TwoLineRow
    ) -> None:
        if record.is_heading:
            self._paint_heading(painter, place, record)
        else:
            super().paint_record(painter, option, place, record)

    def _paint_heading(self, painter: QPainter, place: QRect, row: TwoLineRow) -> None:
        theme = self._theme_feed.theme
        left = place.left() + Space.BETWEEN
        if row.letter:
            side = theme.heights.area_tag
            tag = QRect(left, place.center().y() - side // 2, side, side)
            paint_area_tag(painter, tag, row.letter, row.colour, theme)
            left = tag.right() + Space.INSIDE
        painter.setFont(theme.font_of("secondary", SEMIBOLD))
        painter.setPen(theme.colour("text2"))
        draw_elided(painter, QRect(left, place.top(), place.right() - left, place.height()), row.spoken)


def _lines(row: TwoLineRow) -> TwoLines:
    return TwoLines(upper=row.headline, lower=row.detail, icon_name=row.icon_name, icon_role=row.icon_role)
