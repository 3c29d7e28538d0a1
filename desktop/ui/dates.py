"""Dates and times on screen in the language of the window: "12 november" in running text, ISO in tables."""

from datetime import date, time

from PySide6.QtCore import QDate, QLocale

from domain.calendar import clock_span


def day_month(day: date) -> str:
    """``12 november``."""
    return _written(day, "d MMMM")


def short_day(day: date) -> str:
    """``12 nov``, for the right edge of a row."""
    return _written(day, "d MMM").rstrip(".")


def long_day(day: date) -> str:
    """``12 november 2026``."""
    return _written(day, "d MMMM yyyy")


def full_day(day: date) -> str:
    """``torsdag 12 november 2026``, as a title begins with a capital."""
    written = _written(day, "dddd d MMMM yyyy")
    return written[:1].upper() + written[1:]


def hours(start: time | None, end: time | None) -> str:
    """``9.00–10.15``; one time alone when only one is known."""
    return clock_span(start, end).removeprefix("kl.\u00a0")


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
