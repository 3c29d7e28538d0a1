"""The records behind one number, beside the report: Enter opens the record, the button opens where it was dealt with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.yearly.side_panel import SidePanel
from desktop.ui.table_models.behind_table_model import (
    BehindColumn,
    BehindRow,
    BehindRows,
    BehindTableModel,
)
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.record_table_view import RecordTableView
from domain.yearly import RecordBehind, RecordKind

PAGE_ROWS = 100
ReadBehind = Callable[[int, int], Sequence[RecordBehind]]


class BehindPanel(SidePanel):
    """``record_wanted(RecordBehind)`` for Enter and double click; ``item_wanted(UUID meeting, UUID item)``."""

    record_wanted = Signal(object)
    item_wanted = Signal(object, object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self._model = BehindTableModel(self)
        self._table = _BehindTable(theme_feed, self._model)
        self._table.setAccessibleName(self.tr("Records behind the number"))
        self._item_button = push_button(self.tr("Open the section"), theme_feed, icon_name="file-text")
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._item_button)
        self._table.record_opened.connect(self._on_opened)
        self._table.record_selected.connect(self._on_selected)
        self._item_button.clicked.connect(self._on_item_clicked)

    def show_records(
        self, title: str, fact: str, first: Sequence[RecordBehind], read_more: ReadBehind
    ) -> None:
        """Show a first page that has been read; ``read_more(skip, most)`` reads the others when one scrolls there."""
        self.set_head(title, fact)
        self._first, self._read_more = first, read_more
        self._model.set_source(self._read_page)
        self._table.setCurrentIndex(self._model.index(0, 0))
        self._on_selected(0 if first else None)
        self._table.setFocus()

    def _read_page(self, cursor: object | None) -> BehindRows:
        skip = cursor if isinstance(cursor, int) else 0
        records = self._read_more(skip, PAGE_ROWS) if skip else self._first
        rows = [BehindRow(id=skip + place, record=record) for place, record in enumerate(records)]
        return BehindRows(rows, skip + PAGE_ROWS if len(rows) == PAGE_ROWS else None)

    def _current(self) -> RecordBehind | None:
        row = self._model.record_at(self._table.currentIndex())
        return row.record if row else None

    def _on_opened(self, _row_id: int) -> None:
        record = self._current()
        if record is None:
            return
        if record.kind is RecordKind.MEETING:
            self._on_item_clicked()
        else:
            self.record_wanted.emit(record)

    def _on_selected(self, _row_id: int | None) -> None:
        record = self._current()
        self._item_button.setVisible(record is not None and record.place is not None)

    def _on_item_clicked(self) -> None:
        record = self._current()
        if record is not None and record.place is not None:
            self.item_wanted.emit(record.place.meeting_id, record.place.item_id)


class _BehindTable(RecordTableView):
    """What it is takes the width that where leaves."""

    def __init__(self, theme_feed: ThemeFeed, model: BehindTableModel, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self.setModel(model)
        self.grow_column(BehindColumn.WHAT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(
            BehindColumn.WHERE, self.fontMetrics().horizontalAdvance("28 sept. § 124") + Space.PAGE
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
