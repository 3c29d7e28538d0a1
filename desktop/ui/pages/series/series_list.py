"""The list of series at the left of their page: name, level, how often, and whether something is not stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.table_models.record_table_model import Column, RecordRole, RecordTableModel
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.painted_list import RecordList
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, RowMenu, copy_words
from desktop.ui.widgets.two_line_delegate import TwoLineDelegate, TwoLines
from domain.swedish import sort_key


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """``detail`` is the line under the name; ``is_unsaved`` marks what has been written and not stored."""

    id: UUID
    name: str
    detail: str
    is_unsaved: bool


class SeriesListModel(RecordTableModel[SeriesRow]):
    """One column, in Swedish order; screen readers hear both lines."""

    def columns(self) -> Sequence[Column[SeriesRow]]:
        return (Column(title=self.tr("Series"), show=lambda row: row.name, accessible=_spoken),)

    def order_of(self, record: SeriesRow) -> tuple[str, int]:
        return (sort_key(record.name), record.id.int)


class SeriesList(RecordList[SeriesRow]):
    """``new_meeting_wanted`` of the chosen series comes from its menu."""

    new_meeting_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        delegate = TwoLineDelegate(theme_feed, _lines)  # with its margin the words stand under the title
        super().__init__(theme_feed, SeriesListModel(), delegate, ground="sunken", parent=parent)
        RowMenu(self, self._actions_at)

    def show_rows(self, rows: Sequence[SeriesRow]) -> None:
        super().show_rows(sorted(rows, key=self._records.order_of))

    def show_row(self, row: SeriesRow) -> None:
        """Bring one up to date, or add it."""
        self._records.upsert(row)

    def first_id(self) -> UUID:
        """Return the key of the uppermost row; there must be one."""
        series_id: UUID = self._records.index(0, 0).data(RecordRole.RECORD).id
        return series_id

    def _actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        return [
            RowAction(words=self.tr("Open"), keys="Return", do=partial(self.open_row, index)),
            RowAction(words=self.tr("Plan the next meeting …"), do=self.new_meeting_wanted.emit),
            None,
            RowAction(
                words=self.tr("Copy the name"), keys=COPY_KEYS, do=partial(copy_words, str(index.data()))
            ),
        ]


def _lines(row: SeriesRow) -> TwoLines:
    return TwoLines(upper=row.name, lower=row.detail, icon_name="pencil-line" if row.is_unsaved else "")


def _spoken(row: SeriesRow) -> str:
    return f"{row.name}, {row.detail}"
