"""Dates and times as people type them in a hurry, in Swedish: ``2/10``, ``2 okt``, ``fre``, ``+14``, ``9``, ``0930``.

How they are written back is in ``calendar.py``.
"""

import re
from collections.abc import Callable
from datetime import date, time, timedelta

from domain.calendar import MONTHS, NO_BREAK, WEEKDAYS
from domain.swedish import fold

_DAYS_FROM_TODAY = {"idag": 0, "i dag": 0, "imorgon": 1, "i morgon": 1, "igår": -1, "i går": -1}
_LEAST_MONTH_LETTERS, _LEAST_WEEKDAY_LETTERS = 3, 2
_YEARS_UNTIL_ANY_DAY_RETURNS = 8  # 29 February: eight years round the year 2100
_CLOCK = re.compile(r"(?:kl\.? ?)?(?:(\d{1,2})(?:[.:](\d{2}))?|(\d{1,2})(\d{2}))")


def understood_date(text: str, near: date, *, looks_ahead: bool = False) -> date | None:
    """The day somebody means who types this on the day ``near``; None when it cannot be told.

    ``2026-10-02``, ``261002``, ``2/10``, ``2 okt``, ``den 2 oktober 2026``, ``fre``, ``+14``, ``+2 v``, ``i morgon``.
    Without a year it is the day nearest to ``near``, and a weekday is the latest one. Who ``looks_ahead``, as for the day
    something shall be done, means the next one.
    """
    words = " ".join(fold(text).replace(NO_BREAK, " ").split())
    for pattern, read in _FORMS:
        match = pattern.fullmatch(words)
        if match is not None:
            try:
                return read(match, near, looks_ahead)
            except (ValueError, OverflowError):
                return None
    return None


def understood_time(text: str) -> time | None:
    """``9``, ``9.00``, ``9:00``, ``0900`` and ``kl. 9`` are all nine o'clock; None when it is no time."""
    match = _CLOCK.fullmatch(" ".join(fold(text).split()))
    if match is None:
        return None
    hour, minute, run_hour, run_minute = match.groups()
    try:
        return time(int(hour or run_hour), int(minute or run_minute or 0))
    except ValueError:
        return None


def _read_whole(match: re.Match[str], _near: date, _looks_ahead: bool) -> date:
    year, month, day = match.groups()
    return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))


def _read_day_and_month(match: re.Match[str], near: date, looks_ahead: bool) -> date | None:
    day, month, year = match.groups()
    number = int(month) if month.isdecimal() else _position(month, MONTHS, _LEAST_MONTH_LETTERS) + 1
    if year is not None:
        return date(int(year), number, int(day))
    return _without_year(int(day), number, near, looks_ahead=looks_ahead)


def _without_year(day: int, month: int, near: date, *, looks_ahead: bool) -> date | None:
    years = range(near.year - _YEARS_UNTIL_ANY_DAY_RETURNS, near.year + _YEARS_UNTIL_ANY_DAY_RETURNS + 1)
    found = [date(year, month, day) for year in years if _is_day(year, month, day)]
    if looks_ahead:
        return next((each for each in found if each >= near), None)
    return min(found, key=lambda each: abs(each - near), default=None)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _read_distance(match: re.Match[str], near: date, _looks_ahead: bool) -> date:
    sign, number, unit = match.groups()
    days = int(number) * (7 if (unit or "").startswith("v") else 1)
    return near + timedelta(days=days if sign == "+" else -days)


def _read_word(match: re.Match[str], near: date, looks_ahead: bool) -> date:
    word = match.group(1)
    if word in _DAYS_FROM_TODAY:
        return near + timedelta(days=_DAYS_FROM_TODAY[word])
    weekday = _position(word, WEEKDAYS, _LEAST_WEEKDAY_LETTERS)
    if looks_ahead:
        return near + timedelta(days=(weekday - near.weekday() - 1) % 7 + 1)
    return near - timedelta(days=(near.weekday() - weekday) % 7)


def _position(word: str, names: tuple[str, ...], least_letters: int) -> int:
    """Where the name stands that begins with ``word``. Raises ValueError when none does."""
    if len(word) >= least_letters:
        for position, name in enumerate(names):
            if name.startswith(word):
                return position
    raise ValueError(word)


_Reader = Callable[[re.Match[str], date, bool], date | None]
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (re.compile(r"(\d{4}|\d{2})-?(\d{2})-?(\d{2})"), _read_whole),
    (re.compile(r"(?:[a-zåäö]+ )?(\d{1,2}) ?/ ?(\d{1,2})(?:[ /-]+(\d{4}))?"), _read_day_and_month),
    (re.compile(r"(?:[a-zåäö]+ )?(\d{1,2})\.? ?([a-z]{3,9})\.?(?: (\d{4}))?"), _read_day_and_month),
    (re.compile(r"([+-]) ?(\d{1,3})(?: ?(d|dagar|v|veckor))?"), _read_distance),
    (re.compile(r"(?:på )?([a-zåäö]+(?: [a-zåäö]+)?)"), _read_word),
)
