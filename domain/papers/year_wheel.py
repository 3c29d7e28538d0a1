"""The year wheel (årshjul): what comes when over the next twelve months, what has passed its day, what comes later."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from domain.report_periods import PeriodKind, ReportPeriod

MONTHS_SHOWN = 12


class WheelKind(StrEnum):
    """A meeting, the end of an agreement, the clocks of lag (2023:196) 6 and 10 §§, the end of a report's period."""

    MEETING = "meeting"
    AGREEMENT_ENDS = "agreement_ends"
    EVERY_OTHER_YEAR = "every_other_year"
    COUNCIL = "council"
    TERTIAL_ENDS = "tertial_ends"
    YEAR_ENDS = "year_ends"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class WheelEntry:
    """``title`` is that of the series or the agreement, empty for what has none."""

    day: date
    kind: WheelKind
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WheelMonth:
    """``first`` is the first day of the month."""

    first: date
    entries: tuple[WheelEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearWheel:
    """Months without anything are left out."""

    overdue: tuple[WheelEntry, ...]
    months: tuple[WheelMonth, ...]
    later: tuple[WheelEntry, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.overdue or self.months or self.later)


def year_wheel(entries: Iterable[WheelEntry], today: date) -> YearWheel:
    """Twelve months, that of ``today`` counted in; what is due today is not overdue."""
    known = sorted(entries)
    end = _month_after(today, MONTHS_SHOWN)
    shown = [entry for entry in known if today <= entry.day < end]
    return YearWheel(
        overdue=tuple(entry for entry in known if entry.day < today),
        months=tuple(
            WheelMonth(first=first, entries=tuple(of_month))
            for first, of_month in groupby(shown, lambda entry: entry.day.replace(day=1))
        ),
        later=tuple(entry for entry in known if entry.day >= end),
    )


def period_ends(today: date) -> tuple[WheelEntry, ...]:
    """The ends of the tertials and the years within the months shown; the third tertial ends with its year."""
    end = _month_after(today, MONTHS_SHOWN)
    periods = [
        ReportPeriod(year=year, kind=PeriodKind.TERTIAL, part=part)
        for year in (today.year, today.year + 1)
        for part in (1, 2, 3)
    ]
    return tuple(
        WheelEntry(
            day=period.last,
            kind=WheelKind.YEAR_ENDS if period.part == PeriodKind.TERTIAL.parts else WheelKind.TERTIAL_ENDS,
        )
        for period in periods
        if today <= period.last < end
    )


def _month_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)
