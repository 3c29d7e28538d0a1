"""Rules of retention as a table: what they are about, what they say, and whether somebody has decided it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.ui.table_models.record_table_model import Column, Index, RecordTableModel
from desktop.ui.theme import ThemeFeed
from domain.retention import RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """``is_quiet`` where nothing is ever disposed of by it."""

    id: RecordKind
    name: str
    says: str
    decision: str
    is_quiet: bool
    is_unsaved: bool


class RuleTableModel(RecordTableModel[RuleRow]):
    """In the order of the kinds."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._unsaved_icon = theme_feed.icon("pencil-line", "text2")

    def columns(self) -> Sequence[Column[RuleRow]]:
        return (
            Column(title=self.tr("Record"), show=lambda row: row.name, accessible=self._spoken),
            Column(title=self.tr("Rule"), show=lambda row: row.says),
            Column(title=self.tr("Decision"), show=lambda row: row.decision),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.record_at(index)
        if row is not None and role == Qt.ItemDataRole.ForegroundRole and row.is_quiet:
            return self._theme_feed.theme.colour("text2")
        if row is not None and role == Qt.ItemDataRole.DecorationRole and not index.column():
            return self._unsaved_icon if row.is_unsaved else None
        return super().data(index, role)

    def _spoken(self, row: RuleRow) -> str:
        return self.tr("{name}, not saved").format(name=row.name) if row.is_unsaved else row.name
