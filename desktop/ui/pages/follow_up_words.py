"""What is said of a follow-up beside its own words: when it is due, how late it is, how long it has stood."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.ui.dates import day_month
from domain.follow_ups import FollowUp


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


def meetings_in_a_row(times_carried: int) -> str:
    """``3:e mötet i rad``, ``3rd meeting in a row``: this one counted in; empty where it was first agreed."""
    if not times_carried:
        return ""
    number = times_carried + 1
    is_teen = 10 < number % 100 < 20
    by_last_digit = {
        1: QCoreApplication.translate("FollowUpWords", "{number}st meeting in a row"),
        2: QCoreApplication.translate("FollowUpWords", "{number}nd meeting in a row"),
        3: QCoreApplication.translate("FollowUpWords", "{number}rd meeting in a row"),
    }
    others = QCoreApplication.translate("FollowUpWords", "{number}th meeting in a row")
    text = others if is_teen else by_last_digit.get(number % 10, others)
    return text.format(number=number)
