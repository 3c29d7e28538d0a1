"""How many meetings in a row a follow-up has stood at: ``3:e mötet i rad``, ``3rd meeting in a row``."""

from PySide6.QtCore import QCoreApplication


def meetings_in_a_row(times_carried: int) -> str:
    """This meeting counted in; empty where it was first agreed."""
    if not times_carried:
        return ""
    number = times_carried + 1
    is_teen = 10 < number % 100 < 20
    by_last_digit = {
        1: QCoreApplication.translate("MeetingsInARow", "{number}st meeting in a row"),
        2: QCoreApplication.translate("MeetingsInARow", "{number}nd meeting in a row"),
        3: QCoreApplication.translate("MeetingsInARow", "{number}rd meeting in a row"),
    }
    others = QCoreApplication.translate("MeetingsInARow", "{number}th meeting in a row")
    text = others if is_teen else by_last_digit.get(number % 10, others)
    return text.format(number=number)
