"""What the program itself writes into notes of follow-ups. Swedish whatever the window speaks: notes are printed."""

from datetime import date

from domain.calendar import MONTHS, NO_BREAK
from domain.follow_ups import FollowUp, FollowUpStatus

_WAS = {
    FollowUpStatus.DONE: "klar",
    FollowUpStatus.HANDED_OVER: "lämnad över",
    FollowUpStatus.DROPPED: "avförd",
}


def moved_note(before: date | None, after: date | None, today: date) -> str:
    """Which day was changed for which, as ``Datum flyttat från 9 oktober till 3 december``."""
    if before is None and after is not None:
        return f"Datum satt till {_day(after, today)}."
    if before is not None and after is None:
        return f"Datum {_day(before, today)} borttaget."
    return f"Datum flyttat från {_day(before or today, today)} till {_day(after or today, today)}."


def reopened_note(closed: FollowUp, reason: str, today: date) -> str:
    """Why it was opened again, and how it had been closed: that would be lost otherwise."""
    since = f" sedan {_day(closed.closed_on, today)}" if closed.closed_on else ""
    because = f" ({closed.closing_reason})" if closed.closing_reason else ""
    return f"Öppnad igen: {reason.strip()} Var {_WAS[closed.status]}{since}{because}."


def _day(day: date, today: date) -> str:
    """``9 oktober``, with the year when it is another than this."""
    words = f"{day.day}{NO_BREAK}{MONTHS[day.month - 1]}"
    return words if day.year == today.year else f"{words}{NO_BREAK}{day.year}"
