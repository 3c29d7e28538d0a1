"""Days and weeks of points as they are said on screen: «1–31 okt», «vecka 37–44»."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.ui.dates import short_day
from domain.point_counts import CountedPeriod


def days_words(first: date | None, last: date | None, today: date) -> str:
    """``1–31 okt``, ``19 aug–31 okt``, one day alone; with its year when that is not this one. Empty for no day."""
    begins, ends = first or last, last or first
    if begins is None or ends is None:
        return ""
    year = "" if ends.year == today.year else f" {ends.year}"
    if begins == ends:
        return f"{short_day(ends)}{year}"
    if begins.year != ends.year:
        return f"{short_day(begins)} {begins.year}–{short_day(ends)} {ends.year}"
    same_month = begins.month == ends.month
    return f"{begins.day if same_month else short_day(begins)}–{short_day(ends)}{year}"


def weeks_words(period: CountedPeriod, today: date) -> str:
    """``vecka 37–44``, with years where they are not this one."""
    first, last = period.weeks[0].isocalendar(), period.weeks[-1].isocalendar()
    if first.year != last.year:
        span = f"{first.week} {first.year}–{last.week} {last.year}"
    else:
        year = "" if last.year == today.year else f" {last.year}"
        span = f"{first.week if first.week == last.week else f'{first.week}–{last.week}'}{year}"
    return QCoreApplication.translate("PeriodWords", "week {span}").format(span=span)
