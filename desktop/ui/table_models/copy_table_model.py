"""The copies of a store as a table, the newest first: when, how old, how large, whether it was checked, and where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QLocale, QObject

from desktop.ui.table_models.record_table_model import Column, RecordTableModel
from domain.backups import Backup
from domain.calendar import clock


class CopyColumn(IntEnum):
    """From left to right."""

    DAY = 0
    TIME = 1
    AGE = 2
    SIZE = 3
    CHECKED = 4
    PLACE = 5


@dataclass(frozen=True, slots=True)
class CopyRow:
    """``is_checked``: it has its name because it stood its check, or stood it now. ``now`` is what its age is counted to."""

    backup: Backup
    now: datetime
    is_checked: bool = True

    @property
    def id(self) -> str:
        return str(self.backup.path)

    @property
    def taken_at(self) -> datetime:
        """On this computer's clock."""
        return self.backup.taken_at.astimezone()


class CopyTableModel(RecordTableModel[CopyRow]):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def columns(self) -> Sequence[Column[CopyRow]]:
        return (
            Column(title=self.tr("Day"), show=lambda row: row.taken_at.date().isoformat()),
            Column(title=self.tr("Time"), show=lambda row: clock(row.taken_at.time())),
            Column(title=self.tr("Age"), show=self._age),
            Column(title=self.tr("Size"), show=_size, is_right_aligned=True),
            Column(title=self.tr("Checked"), show=self._checked),
            Column(title=self.tr("Place"), show=_place, tool_tip=lambda row: str(row.backup.path)),
        )

    def order_of(self, record: CopyRow) -> float:
        return -record.backup.taken_at.timestamp()

    def _age(self, row: CopyRow) -> str:
        days = (row.now.astimezone().date() - row.taken_at.date()).days
        if days < 0:
            return self.tr("after today")
        if days == 0:
            return self.tr("today")
        return self.tr("%n day(s)", "", days)

    def _checked(self, row: CopyRow) -> str:
        if row.backup.is_encrypted:
            return self.tr("Encrypted")
        return self.tr("Yes") if row.is_checked else self.tr("Not yet")


def _size(row: CopyRow) -> str:
    return QLocale().formattedDataSize(
        row.backup.size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def _place(row: CopyRow) -> str:
    return row.backup.path.parent.name or str(row.backup.path.parent)
