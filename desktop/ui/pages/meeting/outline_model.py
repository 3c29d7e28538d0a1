"""The rows of the agenda outline: what stands beside each item, without its text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop.ui.dates import hours
from desktop.ui.table_models.record_table_model import Index, RecordRole
from desktop.ui.words import word
from domain.agreements import PriorityArea
from domain.composition import section_labels
from domain.meetings import AgendaItem, MeetingContent
from domain.secrecy import Sensitivity

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineRow:
    """``label`` is the item's place, or its § once the minutes are finished."""

    id: UUID
    label: str
    heading: str
    areas: tuple[PriorityArea, ...]
    points: int
    decisions: int
    follow_ups: int
    is_written: bool
    sensitivity: Sensitivity
    time: str

    @property
    def is_open(self) -> bool:
        return self.sensitivity is Sensitivity.OPEN


def outline_rows(content: MeetingContent, items: Sequence[AgendaItem]) -> list[OutlineRow]:
    """Rows for the items as they stand on screen, which may be newer than the content that was read."""
    labels = section_labels(content)
    on_table = [appearance.item_id for appearance in content.appearances]
    return [
        OutlineRow(
            id=item.id,
            label=labels[item.id],
            heading=item.heading,
            areas=tuple(content.areas[area_id] for area_id in item.area_ids),
            points=len(item.point_ids),
            decisions=len([decision for decision in item.decisions if decision.strip()]),
            follow_ups=on_table.count(item.id),
            is_written=item.is_written,
            sensitivity=item.secrecy.sensitivity,
            time=hours(item.planned_at, None),
        )
        for item in items
    ]


class OutlineModel(QAbstractListModel):
    """Rows by item id; a changed row is announced alone, so that the selection stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[OutlineRow] = []

    def show_rows(self, rows: Sequence[OutlineRow]) -> bool:
        """Take new rows; the model is reset only when items came, went or moved.

        Whether a row that stayed may now need another height.
        """
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return False
        changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
        for place in changed:
            self._rows[place] = rows[place]
            self.dataChanged.emit(self.index(place), self.index(place))
        return bool(changed)

    def index_of(self, item_id: UUID | None) -> QModelIndex:
        """An invalid index for an unknown item."""
        places = [place for place, row in enumerate(self._rows) if row.id == item_id]
        return self.index(places[0]) if places else QModelIndex()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return row if role == RecordRole.RECORD else None

    def _spoken(self, row: OutlineRow) -> str:
        facts = [f"{row.label} {row.heading}", *(area.title for area in row.areas)]
        if row.points:
            facts.append(self.tr("%n point(s)", "", row.points))
        if row.decisions:
            facts.append(self.tr("%n agreed", "", row.decisions))
        if row.follow_ups:
            facts.append(self.tr("%n follow-up(s)", "", row.follow_ups))
        if not row.is_open:
            facts.append(word(row.sensitivity))
        facts.append(self.tr("written") if row.is_written else self.tr("not written yet"))
        return ", ".join(facts)
