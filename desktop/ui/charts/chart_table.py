"""The table behind a chart: one row a part, the same values in the same order."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.ui.table_models.record_table_model import Column, RecordTableModel


@dataclass(frozen=True, slots=True, kw_only=True)
class TableTitle:
    """What a column holds."""

    text: str
    is_number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRow:
    """The key of a part and its cells, one for each title."""

    id: Hashable
    cells: tuple[str, ...]


class ChartTableModel(RecordTableModel[ChartRow]):
    """Its columns are named by the chart."""

    def __init__(self, titles: Sequence[TableTitle], parent: QObject | None = None) -> None:
        self._titles = tuple(titles)
        super().__init__(parent)

    def columns(self) -> Sequence[Column[ChartRow]]:
        return [
            Column(title=title.text, show=_cell(place), is_right_aligned=title.is_number)
            for place, title in enumerate(self._titles)
        ]


def _cell(place: int) -> Callable[[ChartRow], str]:
    return lambda row: row.cells[place]
