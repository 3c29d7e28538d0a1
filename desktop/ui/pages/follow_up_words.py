"""What is said of a follow-up beside its own words: when it is due, how late it is, how long it has stood."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.ui.dates import day_month
from domain.follow_ups import FollowUp

_ENDING_IN_A = frozenset({1, 2})
_NOT_THOSE = frozenset({11, 12})


def due_words(follow_up: FollowUp, today: date) -> str:
    """``39 dagar försenad``, else ``9 oktober``, with the year when it is another than this."""
    late = follow_up.days_late(today)
    if late:
        return QCoreApplication.translate("FollowUpWords", "%n day(s) late", "", late)
    if follow_up.due_on is None:
        return QCoreApplication.translate("FollowUpWords", "no date")
    if follow_up.due_on.year == today.year:
        return day_month(follow_up.due_on)
    return f"{day_month(follow_up.due_on)} {follow_up.due_on.year}"


def in_a_row_words(times_carried: int) -> str:
    """``3:e mötet i rad`` for what has stood open at two meetings before; empty where it is new."""
    if not times_carried:
        return ""
    number = times_carried + 1
    is_a = number % 10 in _ENDING_IN_A and number % 100 not in _NOT_THOSE
    if is_a:  # 2:a, 21:a, 22:a in Swedish
        words = QCoreApplication.translate(
            "FollowUpWords", "meeting no. {number} in a row", "2, 21, 22 and so on"
        )
    else:
        words = QCoreApplication.translate(
            "FollowUpWords", "meeting no. {number} in a row", "3, 11, 12 and so on"
        )
    return words.format(number=number)
