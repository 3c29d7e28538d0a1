"""The indicators of an area: from where, to where, year by year, and whether the target is reached."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.ui.pages.plan.plan_signs import REACHED_SIGNS
from desktop.ui.pages.plan.wrapped_cells import RUNS_ROLE, Run, RunLook, plain_words
from desktop.ui.table_models.record_table_model import Column, Index, RecordTableModel
from desktop.ui.theme import ThemeFeed
from domain.plan import Indicator
from domain.typed_numbers import written_number


class IndicatorColumn(IntEnum):
    """From left to right."""

    NAME = 0
    UNIT = 1
    BASELINE = 2
    TARGET = 3
    VALUES = 4
    SOURCE = 5
    REACHED = 6


class IndicatorTableModel(RecordTableModel[Indicator]):
    """The cells are runs of words (wrapped_cells.py); the values stand under each other, a year a line."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = {
            reached: theme_feed.icon(sign.icon_name, sign.role) for reached, sign in REACHED_SIGNS.items()
        }
        self._runs: dict[IndicatorColumn, Callable[[Indicator], Sequence[Run]]] = {
            IndicatorColumn.NAME: lambda each: (Run(each.name),),
            IndicatorColumn.UNIT: lambda each: (self._words(each.unit),),
            IndicatorColumn.BASELINE: self._baseline,
            IndicatorColumn.TARGET: self._target,
            IndicatorColumn.VALUES: self._values,
            IndicatorColumn.SOURCE: lambda each: (self._words(each.source),),
            IndicatorColumn.REACHED: lambda each: (Run(self._reached(each)),),
        }

    def columns(self) -> Sequence[Column[Indicator]]:
        titles = (
            self.tr("Indicator"),
            self.tr("Unit"),
            self.tr("Baseline"),
            self.tr("Target"),
            self.tr("Outcome"),
            self.tr("Source"),
            self.tr("Reached"),
        )
        return [self._column(title, column) for title, column in zip(titles, IndicatorColumn, strict=True)]

    def order_of(self, record: Indicator) -> int:
        return record.order

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        indicator = self.record_at(index)
        if indicator is not None and role == RUNS_ROLE:
            return self._runs[IndicatorColumn(index.column())](indicator)
        is_sign = role == Qt.ItemDataRole.DecorationRole and index.column() == IndicatorColumn.REACHED
        if indicator is not None and is_sign:
            return self._icons[indicator.is_reached]
        return super().data(index, role)

    def _column(self, title: str, column: IndicatorColumn) -> Column[Indicator]:
        return Column(title=title, show=lambda each: plain_words(self._runs[column](each)))

    def _baseline(self, indicator: Indicator) -> Sequence[Run]:
        return self._number_and_year(indicator.baseline, indicator.baseline_year)

    def _target(self, indicator: Indicator) -> Sequence[Run]:
        if indicator.target is None:
            return (self._words(""),)
        form = self.tr("at most {number}") if indicator.lower_is_better else self.tr("at least {number}")
        told = [Run(form.format(number=written_number(indicator.target)))]
        if indicator.target_year is not None:
            told.append(Run(f"\n{indicator.target_year}", RunLook.QUIET))
        return told

    def _values(self, indicator: Indicator) -> Sequence[Run]:
        runs = []
        for place, value in enumerate(indicator.values):
            runs.append(Run(f"{'' if place == 0 else chr(10)}{value.year}  ", RunLook.QUIET))
            runs.append(Run(written_number(value.value)))
        return runs or (self._words(""),)

    def _number_and_year(self, number: Decimal | None, year: int | None) -> Sequence[Run]:
        if number is None:
            return (self._words(""),)
        told = [Run(written_number(number))]
        if year is not None:
            told.append(Run(f"\n{year}", RunLook.QUIET))
        return told

    def _reached(self, indicator: Indicator) -> str:
        words = {True: self.tr("Reached"), False: self.tr("Not reached"), None: self.tr("Cannot be told")}
        return words[indicator.is_reached]

    def _words(self, text: str) -> Run:
        return Run(text) if text else Run(self.tr("Not stated"), RunLook.QUIET)
