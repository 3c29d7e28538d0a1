"""What runs out, and in how many days."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.overview.fact_row import FactLook, FactRow
from desktop.ui.pages.overview.side_section import SideSection
from domain.overview import Clock, ClockKind

_WARNED_DAYS = 90
_YEAR_DAYS, _MONTH_DAYS = 365, 30


class ClockSection(SideSection):
    """``clock_chosen(Clock)`` comes from a row."""

    clock_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Time limits"), "", parent)
        self._nothing = self.tr("No time limit is running.")

    def show_clocks(self, clocks: Sequence[Clock], today: date) -> None:
        """Show these, the next first."""
        self.show_rows([self._row(clock, today) for clock in clocks])

    def _row(self, clock: Clock, today: date) -> FactRow:
        left = clock.days_left(today)
        fact = f"{day_month(clock.due_on)} {clock.due_on.year}"
        row = FactRow(self._title(clock), fact, self._days(left), _look(left))
        row.button.setObjectName(f"clock-{clock.kind.value}")
        row.chosen.connect(partial(self._on_chosen, clock))
        return row

    def _title(self, clock: Clock) -> str:
        return {
            ClockKind.AGREEMENT: self.tr("The agreement ends"),
            ClockKind.EVERY_OTHER_YEAR: self.tr("Picture and plan are followed up"),
            ClockKind.COUNCIL: self.tr("The council meets again"),
        }[clock.kind]

    def _days(self, left: int) -> str:
        if left < 0:
            return self.tr("%n day(s) late", "", -left)
        if left >= _YEAR_DAYS:
            return self.tr("%n month(s)", "", left // _MONTH_DAYS)
        return self.tr("%n day(s)", "", left)

    def _on_chosen(self, clock: Clock) -> None:
        self.clock_chosen.emit(clock)


def _look(left: int) -> FactLook:
    if left < 0:
        return "error"
    return "warn" if left <= _WARNED_DAYS else "secondary"
