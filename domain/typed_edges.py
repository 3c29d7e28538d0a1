"""The first or last day of something, when only its month or year is known: ``2015``, ``maj 2019``, ``2019-05``.

Old papers seldom say the day. The first day of a beginning and the last day of an end stand for it.
"""

import re
from calendar import monthrange
from datetime import date

from domain.calendar import MONTHS
from domain.swedish import fold
from domain.typed_dates import understood_date

_YEAR = re.compile(r"(\d{4})")
_MONTH_NUMBER = re.compile(r"(\d{4})-(\d{2})")
_MONTH_NAME = re.compile(r"([a-z]{3,9})\.? (\d{4})")


def understood_edge(text: str, near: date, *, is_last: bool) -> date | None:
    """The day meant by who types this on the day ``near``: as ``understood_date``, and years and months too."""
    words = " ".join(fold(text).split())
    try:
        month = _month_of(words)
        if month is not None:
            return _edge_of_month(*month, is_last=is_last)
        year = _YEAR.fullmatch(words)
        if year is not None:
            return date(int(year[1]), 12, 31) if is_last else date(int(year[1]), 1, 1)
    except ValueError:
        return None
    return understood_date(text, near)


def _month_of(words: str) -> tuple[int, int] | None:
    """Year and month, None where the words are no month."""
    numbers = _MONTH_NUMBER.fullmatch(words)
    if numbers is not None:
        return int(numbers[1]), int(numbers[2])
    named = _MONTH_NAME.fullmatch(words)
    if named is None:
        return None
    number = next((place for place, name in enumerate(MONTHS, start=1) if name.startswith(named[1])), None)
    return None if number is None else (int(named[2]), number)


def _edge_of_month(year: int, month: int, *, is_last: bool) -> date:
    if not 1 <= month <= len(MONTHS):
        raise ValueError(month)
    return date(year, month, monthrange(year, month)[1] if is_last else 1)
