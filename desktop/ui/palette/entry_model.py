"""The rows of the palette for Qt: entries as they are, spoken for screen readers; headings cannot be chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop.ui.palette.entries import Entry, EntryKey, HitEntry, can_be_chosen, key_of
from desktop.ui.palette.hit_words import spoken
from desktop.ui.table_models.record_table_model import Index, RecordRole

_NO_PARENT = QModelIndex()
_SHOWN = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class EntryModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show others in place of those."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entries(self) -> Sequence[Entry]:
        return tuple(self._entries)

    def hit_count(self) -> int:
        return sum(isinstance(entry, HitEntry) for entry in self._entries)

    def row_of(self, key: EntryKey) -> int | None:
        """Where what has this key stands now."""
        keys = [key_of(entry) for entry in self._entries]
        return keys.index(key) if key in keys else None

    def choosable(self, start: int, step: int) -> int | None:
        """The first row from ``start`` on in the direction of ``step`` that can be chosen."""
        stop = len(self._entries) if step > 0 else -1
        rows = range(max(0, min(start, len(self._entries) - 1)), stop, 1 if step > 0 else -1)
        return next((row for row in rows if self._entries and can_be_chosen(self._entries[row])), None)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role in _SHOWN:
            return spoken(entry)
        return entry if role == RecordRole.RECORD else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not can_be_chosen(self._entries[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
