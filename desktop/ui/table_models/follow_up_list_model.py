"""Follow-ups under headings, read page by page as they are scrolled to: a group that is closed is not read at all."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.pages.follow_ups.list_words import group_words, spoken_group
from desktop.ui.table_models.record_table_model import RecordRole
from domain.follow_up_list import FollowUpGroup, FollowUpSummary

Index = QModelIndex | QPersistentModelIndex
FIRST_ROWS = 40  # about what a tall window shows
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class FollowUpRows:
    """A page of one group as the model reads it."""

    records: Sequence[FollowUpSummary]
    next_cursor: Any | None


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """A heading of the list; ``is_folded`` hides what stands under it."""

    group: FollowUpGroup
    is_folded: bool = False


ReadGroup = Callable[[FollowUpGroup, Any | None], FollowUpRows]
Entry = GroupHeading | FollowUpSummary


class FollowUpListModel(QAbstractListModel):
    """``show_groups`` shows other groups; ``fold`` opens and closes one. RecordRole gives the entry of a row."""

    def __init__(self, say_row: Callable[[FollowUpSummary], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say_row = say_row
        self._entries: list[Entry] = []
        self._rows: dict[UUID, int] = {}
        self._groups: Sequence[FollowUpGroup] = ()
        self._folded: set[Hashable] = set()
        self._read: ReadGroup | None = None
        self._next_group = 0
        self._cursor: Any | None = None

    def show_groups(self, groups: Sequence[FollowUpGroup], read: ReadGroup, at_least: int = 0) -> None:
        """Show these groups, with as many rows at once as were shown before; more come when they are scrolled to."""
        self.beginResetModel()
        self._groups, self._read = groups, read
        self._entries, self._rows = [], {}
        self._next_group, self._cursor = 0, None
        wanted = max(FIRST_ROWS, at_least)
        while self._next_group < len(groups) and len(self._rows) < wanted:
            self._take(self._read_on())
        self.endResetModel()

    def fold(self, row: int, *, is_folded: bool) -> None:
        """Hide or show what stands under a heading; nothing happens for another row."""
        entry = self.entry_at(row)
        if not isinstance(entry, GroupHeading) or entry.is_folded == is_folded or self._read is None:
            return
        (self._folded.add if is_folded else self._folded.discard)(entry.group.key)
        self.show_groups(self._groups, self._read, len(self._rows))

    def entry_at(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def record_at(self, index: Index) -> FollowUpSummary | None:
        """The follow-up of a row; None for a heading."""
        entry = self.entry_at(index.row())
        return entry if isinstance(entry, FollowUpSummary) else None

    def index_of(self, follow_up_id: UUID) -> QModelIndex:
        """An invalid index where it is not loaded."""
        row = self._rows.get(follow_up_id)
        return QModelIndex() if row is None else self.index(row)

    def first_record(self) -> QModelIndex:
        return self.index(min(self._rows.values())) if self._rows else QModelIndex()

    def loaded(self) -> int:
        """How many follow-ups have been read."""
        return len(self._rows)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry_at(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == RecordRole.RECORD:
            return entry
        if isinstance(entry, GroupHeading):
            return _said_of_heading(entry, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.what
        is_said = role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        return self._say_row(entry) if is_said else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren if index.isValid() else Qt.ItemFlag(0)

    def canFetchMore(self, parent: Index = _NO_PARENT) -> bool:
        return not parent.isValid() and self._read is not None and self._next_group < len(self._groups)

    def fetchMore(self, parent: Index = _NO_PARENT) -> None:
        if not self.canFetchMore(parent):
            return
        new = self._read_on()
        self.beginInsertRows(_NO_PARENT, len(self._entries), len(self._entries) + len(new) - 1)
        self._take(new)
        self.endInsertRows()

    def _read_on(self) -> list[Entry]:
        """The next page, with its heading before the first of a group; a folded group is its heading alone."""
        group = self._groups[self._next_group]
        if group.key in self._folded or self._read is None:
            self._next_group += 1
            return [GroupHeading(group, is_folded=True)]
        heading = [GroupHeading(group)] if self._cursor is None else []
        page = self._read(group, self._cursor)
        self._cursor = page.next_cursor
        if self._cursor is None:
            self._next_group += 1
        return [*heading, *page.records]

    def _take(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            if isinstance(entry, FollowUpSummary):
                self._rows[entry.id] = len(self._entries)
            self._entries.append(entry)


def _said_of_heading(heading: GroupHeading, role: int) -> str | None:
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken_group(heading.group, is_folded=heading.is_folded)
    return group_words(heading.group) if role == Qt.ItemDataRole.DisplayRole else None
