"""Dates and times as Swedish authorities write them (Myndigheternas skrivregler; docs/domain.md section 3.5)."""

from datetime import date, time

MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
          "november", "december")  # fmt: skip
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
NO_BREAK = "\u00a0"


def long_date(day: date) -> str:
    """``12 november 2026``, its parts held together."""
    return f"{day.day}{NO_BREAK}{MONTHS[day.month - 1]}{NO_BREAK}{day.year}"


def definite_weekday(day: date) -> str:
    """``torsdagen``."""
    return f"{WEEKDAYS[day.weekday()]}en"


def iso_week(day: date) -> int:
    return day.isocalendar().week


def clock(moment: time) -> str:
    """``9.00``: full stop between hours and minutes, no leading nought in running text."""
    return f"{moment.hour}.{moment.minute:02d}"


def clock_span(start: time | None, end: time | None) -> str:
    """``kl. 13.00–15.20``; one time alone when only one is known; empty when neither is."""
    known = "–".join(clock(moment) for moment in (start, end) if moment is not None)
    return f"kl.{NO_BREAK}{known}" if known else ""
