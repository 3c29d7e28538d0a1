"""The base of all table models: frozen records in rows, found by their id, changed one at a time.

Never reads the database and has no setData: records come in by its doors, and a page source brings more.
"""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Record(Protocol):
    """A frozen dataclass with a key of its own."""

    @property
    def id(self) -> Hashable: ...


RecordT = TypeVar("RecordT", bound=Record)
RecordT_co = TypeVar("RecordT_co", bound=Record, covariant=True)


class Page(Protocol[RecordT_co]):
    """Some records and where the next begin; ``next_cursor`` is None after the last."""

    @property
    def records(self) -> Sequence[RecordT_co]: ...

    @property
    def next_cursor(self) -> object | None: ...


PageSource = Callable[[object | None], Page[RecordT]]


class RecordRole(IntEnum):
    """What a cell says beside the roles Qt has."""

    SORT = Qt.ItemDataRole.UserRole + 1  # the native value, for sorting
    RECORD = Qt.ItemDataRole.UserRole + 2  # the whole record of the row


# A view asks seven hundred times for each frame it paints: what stays the same is made once.
_ROLES_OF_WORDS = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
)
_ROLES = _ROLES_OF_WORDS | {Qt.ItemDataRole.TextAlignmentRole, RecordRole.SORT, RecordRole.RECORD}
_ROW_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[RecordT]):
    """One column: its title and what it says of a record. Screen readers hear what is shown by default."""

    title: str
    show: Callable[[RecordT], str]
    sort: Callable[[RecordT], Any] | None = None
    tool_tip: Callable[[RecordT], str] | None = None
    accessible: Callable[[RecordT], str] | None = None
    is_right_aligned: bool = False


class RecordTableModel(QAbstractTableModel, Generic[RecordT]):
    """A subclass gives its ``columns`` in the order of its IntEnum, and ``order_of`` if rows have an order.

    Doors: ``set_records`` and ``set_source`` (reset: first load, new filter), ``upsert`` and ``remove``
    (one row, the selection stays), ``record_at`` (what stands in a row).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(self.columns())
        self._records: list[RecordT] = []
        self._rows: dict[Hashable, int] = {}
        self._source: PageSource[RecordT] | None = None
        self._cursor: object | None = None

    def columns(self) -> Sequence[Column[RecordT]]:
        """Return the columns from left to right; called once."""
        raise NotImplementedError

    def order_of(self, record: RecordT) -> Any:
        """Return what rows are ordered by, smallest first, or None: then a new record comes last."""
        del record

    def set_records(self, records: Sequence[RecordT]) -> None:
        """Show these records and no others, in this order."""
        self.beginResetModel()
        self._source = self._cursor = None
        self._records = list(records)
        self._number_rows()
        self.endResetModel()

    def set_source(self, source: PageSource[RecordT], *, at_least: int = 0) -> None:
        """Show the first page of this source; views ask for the next when they are scrolled to the end.

        More pages are read at once until ``at_least`` so many rows are there: a list read anew keeps its place.
        """
        self.beginResetModel()
        page = source(None)
        self._source, self._cursor = source, page.next_cursor
        self._records = list(page.records)
        while len(self._records) < at_least and self._cursor is not None:
            page = source(self._cursor)
            self._cursor = page.next_cursor
            self._records.extend(page.records)
        self._number_rows()
        self.endResetModel()

    def upsert(self, record: RecordT) -> None:
        """Bring the row of a known record up to date, or put a new one in its place.

        A new record that belongs after the last loaded row waits for its page.
        """
        row = self._rows.get(record.id)
        if row is None:
            self._insert(record)
        else:
            self._records[row] = record
            self._move_to_its_place(row)
            row = self._rows[record.id]
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def remove(self, record_id: Hashable) -> None:
        """Take a row away. An unknown id is no error: the record may not be loaded yet."""
        row = self._rows.get(record_id)
        if row is None:
            return
        self.beginRemoveRows(_NO_PARENT, row, row)
        del self._records[row]
        self._number_rows()
        self.endRemoveRows()

    def record_at(self, index: Index) -> RecordT | None:
        """Return the record of a row, or None outside the rows."""
        return self._records[index.row()] if self._holds(index) else None

    def index_of(self, record_id: Hashable) -> QModelIndex:
        """Return the first cell of a record's row, or an invalid index when it is not loaded."""
        row = self._rows.get(record_id)
        return QModelIndex() if row is None else self.index(row, 0)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record_at(index) if role in _ROLES else None
        if record is None:
            return None
        return _cell(self._columns[index.column()], record, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].is_right_aligned else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _ROW_FLAGS if self._holds(index) else Qt.ItemFlag.NoItemFlags

    def canFetchMore(self, parent: Index = _NO_PARENT) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index = _NO_PARENT) -> None:
        if parent.isValid() or self._source is None or self._cursor is None:
            return
        page = self._source(self._cursor)
        self._cursor = page.next_cursor
        # A record upserted since the last page may come again in this one.
        self._append([record for record in page.records if record.id not in self._rows])

    @property
    def _has_more(self) -> bool:
        return self._source is not None and self._cursor is not None

    def _holds(self, index: Index) -> bool:
        return index.isValid() and 0 <= index.row() < len(self._records)

    def _append(self, records: Sequence[RecordT]) -> None:
        if not records:
            return
        first = len(self._records)
        self.beginInsertRows(_NO_PARENT, first, first + len(records) - 1)
        self._records.extend(records)
        self._number_rows(first)
        self.endInsertRows()

    def _insert(self, record: RecordT) -> None:
        row = self._place_of(record, self._records)
        if row == len(self._records) and self._has_more:
            return
        self.beginInsertRows(_NO_PARENT, row, row)
        self._records.insert(row, record)
        self._number_rows(row)
        self.endInsertRows()

    def _move_to_its_place(self, row: int) -> None:
        others = self._records[:row] + self._records[row + 1 :]
        record = self._records[row]
        target = row if self._stands_right(row) else self._place_of(record, others)
        if target == row:
            return
        # Qt counts the target before the row is taken away.
        self.beginMoveRows(_NO_PARENT, row, row, _NO_PARENT, target + 1 if target > row else target)
        self._records = [*others[:target], record, *others[target:]]
        self._number_rows(min(row, target))
        self.endMoveRows()

    def _stands_right(self, row: int) -> bool:
        order = self.order_of(self._records[row])
        if order is None:
            return True
        is_after_previous = row == 0 or self.order_of(self._records[row - 1]) <= order
        is_last = row == len(self._records) - 1
        return is_after_previous and (is_last or order <= self.order_of(self._records[row + 1]))

    def _place_of(self, record: RecordT, records: Sequence[RecordT]) -> int:
        order = self.order_of(record)
        if order is None:
            return len(records)
        return bisect_right(records, order, key=self.order_of)

    def _number_rows(self, first: int = 0) -> None:
        if first == 0:
            self._rows = {}
        for row in range(first, len(self._records)):
            self._rows[self._records[row].id] = row


def _cell(column: Column[RecordT], record: RecordT, role: int) -> Any:
    if role in _ROLES_OF_WORDS:
        return _words(column, role)(record)
    if role == RecordRole.RECORD:
        return record
    if role == RecordRole.SORT:
        return (column.sort or column.show)(record)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _RIGHT if column.is_right_aligned else _LEFT
    return None


def _words(column: Column[RecordT], role: int) -> Callable[[RecordT], str]:
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.tool_tip or column.show
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return column.accessible or column.show
    return column.show
