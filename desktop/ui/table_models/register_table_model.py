"""A register as a table: the name first, then what is said of it; what is no more is quiet, what is not saved is marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from desktop.ui.table_models.record_table_model import Column, Index, RecordTableModel
from desktop.ui.theme import ThemeFeed
from domain.swedish import sort_key


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """``cells`` are the words of each column; ``spoken`` is what screen readers hear for the name."""

    id: UUID
    cells: tuple[str, ...]
    spoken: str
    is_over: bool
    is_unsaved: bool


class RegisterTableModel(RecordTableModel[RegisterRow]):
    """In Swedish order of the names."""

    def __init__(self, titles: Sequence[str], theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        self._titles = titles
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._unsaved_icon = theme_feed.icon("pencil-line", "text2")

    def columns(self) -> Sequence[Column[RegisterRow]]:
        name, *others = self._titles
        return (
            Column(title=name, show=partial(_cell, 0), accessible=lambda row: row.spoken),
            *(Column(title=title, show=partial(_cell, place)) for place, title in enumerate(others, 1)),
        )

    def order_of(self, record: RegisterRow) -> tuple[str, int]:
        return (sort_key(record.cells[0]), record.id.int)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.record_at(index)
        if row is not None and role == Qt.ItemDataRole.ForegroundRole and row.is_over:
            return self._theme_feed.theme.colour("text3")
        if row is not None and role == Qt.ItemDataRole.DecorationRole and not index.column():
            return self._unsaved_icon if row.is_unsaved else None
        return super().data(index, role)


def _cell(place: int, row: RegisterRow) -> str:
    return row.cells[place]
