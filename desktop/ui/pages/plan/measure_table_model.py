"""The action plan in Brå's columns and order: cause, measure, operative goal, when, who, follow-up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from desktop.ui.dates import short_day
from desktop.ui.pages.plan.plan_signs import MEASURE_SIGNS
from desktop.ui.pages.plan.wrapped_cells import RUNS_ROLE, Run, RunLook, plain_words
from desktop.ui.table_models.record_table_model import Column, Index, RecordTableModel
from desktop.ui.theme import ThemeFeed
from desktop.ui.words import word
from domain.plan import PlanMeasure, WorkCount


class MeasureColumn(IntEnum):
    """From left to right."""

    CAUSE = 0
    MEASURE = 1
    GOAL = 2
    WHEN = 3
    WHO = 4
    FOLLOW_UP = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRow:
    """A measure with what its row says of others: its parties' names, the sides that are missing, open follow-ups."""

    measure: PlanMeasure
    parties: tuple[str, ...]
    missing: int
    follow_ups: WorkCount
    today: date
    is_unsaved: bool = False

    @property
    def id(self) -> UUID:
        return self.measure.id


class MeasureTableModel(RecordTableModel[MeasureRow]):
    """The cells are runs of words (wrapped_cells.py); a reader hears them as one sentence."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = {
            status: theme_feed.icon(sign.icon_name, sign.role) for status, sign in MEASURE_SIGNS.items()
        }
        self._runs = {
            MeasureColumn.CAUSE: self._cause,
            MeasureColumn.MEASURE: self._measure,
            MeasureColumn.GOAL: self._goal,
            MeasureColumn.WHEN: self._when,
            MeasureColumn.WHO: self._who,
            MeasureColumn.FOLLOW_UP: self._follow_up,
        }

    def columns(self) -> Sequence[Column[MeasureRow]]:
        return (
            Column(title=self.tr("Cause"), show=lambda row: plain_words(self._cause(row))),
            Column(title=self.tr("Measure"), show=lambda row: plain_words(self._measure(row))),
            Column(title=self.tr("Operative goals"), show=lambda row: plain_words(self._goal(row))),
            Column(title=self.tr("When"), show=lambda row: plain_words(self._when(row))),
            Column(title=self.tr("Who"), show=lambda row: plain_words(self._who(row))),
            Column(title=self.tr("Follow-up"), show=lambda row: plain_words(self._follow_up(row))),
        )

    def order_of(self, record: MeasureRow) -> int:
        return record.measure.order

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.record_at(index)
        if row is not None and role == RUNS_ROLE:
            return self._runs[MeasureColumn(index.column())](row)
        is_sign = role == Qt.ItemDataRole.DecorationRole and index.column() == MeasureColumn.FOLLOW_UP
        if row is not None and is_sign:
            return self._icons[row.measure.status]
        return super().data(index, role)

    def _cause(self, row: MeasureRow) -> Sequence[Run]:
        number = Run(f"{row.measure.cause_number}  ", RunLook.STRONG)
        if row.measure.cause:
            return (number, Run(row.measure.cause))
        return (number, Run(self.tr("No cause stated"), RunLook.QUIET))

    def _measure(self, row: MeasureRow) -> Sequence[Run]:
        runs = [Run(row.measure.measure)]
        if row.is_unsaved:
            runs.append(Run("\n" + self.tr("not saved"), RunLook.QUIET))
        return runs

    def _goal(self, row: MeasureRow) -> Sequence[Run]:
        return (Run(row.measure.goal) if row.measure.goal else self._not_stated(),)

    def _when(self, row: MeasureRow) -> Sequence[Run]:
        due = row.measure.due_on
        if due is None:
            return (self._not_stated(),)
        day = short_day(due) if due.year == row.today.year else f"{short_day(due)} {due.year}"
        late = row.measure.days_late(row.today)
        if not late:
            return (Run(day),)
        return (Run(day), Run("\n" + self.tr("%n day(s) late", "", late), RunLook.LATE))

    def _who(self, row: MeasureRow) -> Sequence[Run]:
        runs = [Run(", ".join(row.parties))]
        if row.missing:
            runs.append(
                Run("\n" + self.tr("%n party(ies) without a commitment", "", row.missing), RunLook.QUIET)
            )
        return runs

    def _follow_up(self, row: MeasureRow) -> Sequence[Run]:
        measure = row.measure
        said = f"{word(measure.status)}. {measure.follow_up}" if measure.follow_up else word(measure.status)
        runs = [Run(said)]
        if row.follow_ups.number:
            runs.append(Run("\n" + self.tr("%n open", "", row.follow_ups.number), RunLook.QUIET))
        if row.follow_ups.late:
            runs.append(Run(", " + self.tr("%n late", "", row.follow_ups.late), RunLook.LATE))
        return runs

    def _not_stated(self) -> Run:
        return Run(self.tr("Not stated"), RunLook.QUIET)
