"""Which hours of the week a free text such as «natt mot lördag» or «fredagar 20.00–23.00» speaks of.

One table says what hours a word for a part of the day means; a cell is spoken of when those hours touch it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from domain.calendar import WEEKDAYS
from domain.swedish import fold

TIME_BANDS = ((0, 6), (6, 12), (12, 16), (16, 20), (20, 24))
CELLS = len(WEEKDAYS) * len(TIME_BANDS)

Days = frozenset[int]
Hours = tuple[int, int]

_HOURS_OF_DAY = 24
_WORKING_DAYS = frozenset(range(5))
_WEEKEND = frozenset((5, 6))
# The evenings and nights of a weekend begin on Friday and on Saturday.
_WEEKEND_EVENINGS = frozenset((4, 5))
_NIGHT = (22, 30)
# As SMHI divides the day; what is beyond 24 is the morning after. The longer beginnings come first.
_PARTS_OF_DAY: tuple[tuple[str, Hours], ...] = (
    ("nat", _NIGHT), ("nät", _NIGHT), ("kväl", (18, 24)), ("efterm", (12, 18)), ("förm", (9, 12)), ("mid", (23, 25)),
    ("mor", (6, 10)), ("dag", (8, 16)), ("skol", (8, 16)), ("arb", (8, 16)), ("kontor", (8, 16)), ("lunch", (11, 13)),
)  # fmt: skip
_ON_WORKING_DAYS = ("skol", "arb", "kontor")
# «upptäcks morgontid» tells when it was found, not when it happened.
_TELLS_NO_TIME = re.compile(r"(?<!\w)(?:okänd|okänt|oklar|oklart|upptäck\w*)(?!\w)")

DAY_NAME = r"(?:mån|tis|ons|tors|tor|fre|lör|sön)"
PART_OF_DAY = (
    r"(?:midnatt|natt(?:en|etid|s)?|nattid|nätter(?:na)?|kväll(?:en|ar|arna|stid|s)?|kvälls?tid"
    r"|(?:efter|för)middag(?:en|ar|arna|s|stid)?|morgon(?:en|tid)?|morgnar(?:na)?|morse|dagtid|skoltid(?:en)?"
    r"|arbetstid|kontorstid|lunch(?:en|tid)?)"
)
_CLOCK = r"\d{1,2}(?:[.:]\d{2})?"
_ITEM = re.compile(
    rf"(?P<through>-)|(?<!\w)(?:(?:kl(?:\.|ockan)? ?)?(?P<since>{_CLOCK}) ?(?:-|och|till) ?(?:kl\.? ?)?(?P<until>{_CLOCK})"
    rf"|(?P<bound>efter|från|före|innan) (?:kl(?:\.|ockan)? ?)?(?P<limit>{_CLOCK})"
    rf"|kl(?:\.|ockan)? ?(?P<at>{_CLOCK})|(?P<minute>\d{{1,2}}[.:]\d{{2}})|(?P<about>\d{{1,2}})-tiden"
    rf"|(?P<day>{DAY_NAME})(?:dags(?P<day_part>{PART_OF_DAY})|dag(?:en|s|ar|arna)?)?"
    rf"|(?P<weekend>helg|veckoslut)(?:(?P<weekend_part>{PART_OF_DAY})|en|er|erna)?"
    rf"|(?P<working>vardag)(?:s(?P<working_part>{PART_OF_DAY})|ar|arna|en)?"
    rf"|(?P<daily>dagligen|(?:varje|alla) dag(?:ar)?|dygnet runt)|(?P<part>{PART_OF_DAY})"
    r"|(?P<towards>mot|inför|till|mellan))(?![^\W_])"
)


@dataclass(slots=True)
class _Clause:
    """Days and hours that are said together; ``nights`` are those towards its days."""

    days: set[int] = field(default_factory=set)
    hours: list[Hours] = field(default_factory=list)
    nights_before: Days = frozenset()
    default_days: Days = frozenset()

    @property
    def is_empty(self) -> bool:
        return not (self.days or self.hours or self.nights_before)


def time_cells(text: str, period_from: date | None, period_to: date | None) -> int:
    """A bit for each cell of the week that ``text`` speaks of: weekday * 5 + band, Monday and 00–06 being 0.

    Evening is 18–24, so it touches the bands 16–20 and 20–24. A night is the evening it begins on and the morning it
    ends: «natt mot lördag» is Friday 20–24 and Saturday 00–06. A weekday without hours is the whole day; hours without
    a weekday are those of each weekday of the period, all seven when it is a week or longer or not known. School and
    office hours are those of working days.
    No text, a text that says the time is unknown and a text that is not understood give 0.
    """
    words = re.sub("[–—−‑]", "-", " ".join(fold(text).split()))
    if _TELLS_NO_TIME.search(words):
        return 0
    of_period = _weekdays_between(period_from, period_to)
    mask = 0
    for clause in _clauses(words):
        mask |= _clause_cells(clause, of_period)
    return mask


def cell_counts(masks: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """How often each cell was spoken of, seven weekdays by five bands, from pairs of a mask and how many have it."""
    counts = [0] * CELLS
    for mask, count in masks:
        for cell in range(CELLS):
            if mask >> cell & 1:
                counts[cell] += count
    bands = len(TIME_BANDS)
    return tuple(tuple(counts[first : first + bands]) for first in range(0, CELLS, bands))


def _weekdays_between(first: date | None, last: date | None) -> Days:
    if first is None or last is None or (last - first).days >= len(WEEKDAYS):
        return frozenset(range(len(WEEKDAYS)))
    return frozenset((first + timedelta(days=later)).weekday() for later in range((last - first).days + 1))


def _clauses(words: str) -> list[_Clause]:
    """Days after hours begin a new clause: «fredag kväll och lördag förmiddag»."""
    reading = _Reading()
    for match in _ITEM.finditer(words):
        reading.take(match)
    return reading.clauses_with_hours()


class _Reading:
    def __init__(self) -> None:
        self._clauses = [_Clause()]
        self._latest_day: int | None = None
        self._mark = ""
        self._is_between = False

    def take(self, match: re.Match[str]) -> None:
        kind = match.lastgroup or ""
        if kind in {"towards", "through"}:
            self._mark = match.group()
            return
        said = match.groupdict()
        days = _days_said(said)
        if days:
            self._take_days(days)
        part = said["day_part"] or said["weekend_part"] or said["working_part"] or said["part"]
        hours = _hours_of_part(part) if part else _hours_of_clock(said)
        if hours is not None:
            self._take_hours(hours, part or "")
        self._mark = ""

    def clauses_with_hours(self) -> list[_Clause]:
        """Days that were given no hours have those said before them: «dagligen 15–22, mest torsdag»."""
        found = [clause for clause in self._clauses if not clause.is_empty]
        for earlier, clause in pairwise(found):
            if not clause.hours and not clause.nights_before:
                clause.hours = earlier.hours
        return found

    def _take_days(self, days: Days) -> None:
        clause = self._clauses[-1]
        if clause.nights_before:
            clause.nights_before = days if self._is_between else clause.nights_before | days
        elif self._mark and self._mark != "-" and clause.hours[-1:] == [_NIGHT] and not clause.days:
            clause.hours.pop()
            clause.nights_before = days
            self._is_between = self._mark == "mellan"
        else:
            self._clause_for_days().days |= self._through(days)
        self._latest_day = max(days)

    def _clause_for_days(self) -> _Clause:
        """Hours said first belong to the days that follow, unless these have days already."""
        clause = self._clauses[-1]
        if clause.hours and clause.days:
            clause = _Clause()
            self._clauses.append(clause)
        return clause

    def _through(self, days: Days) -> Days:
        if self._latest_day is None or self._mark not in {"-", "till"} or len(days) > 1:
            return days
        count = (min(days) - self._latest_day) % len(WEEKDAYS)
        return frozenset((self._latest_day + later) % len(WEEKDAYS) for later in range(count + 1))

    def _take_hours(self, hours: Hours, part: str) -> None:
        clause = self._clauses[-1]
        if part.startswith(_ON_WORKING_DAYS) and not clause.days:
            clause = _Clause(hours=[hours], default_days=_WORKING_DAYS)
            self._clauses.append(clause)
            self._clauses.append(_Clause())
        else:
            clause.hours.append(hours)


def _days_said(said: dict[str, str | None]) -> Days:
    if said["day"]:
        return frozenset({next(at for at, name in enumerate(WEEKDAYS) if name.startswith(said["day"]))})
    if said["weekend"]:
        return _WEEKEND_EVENINGS if said["weekend_part"] else _WEEKEND
    if said["working"]:
        return _WORKING_DAYS
    return frozenset(range(len(WEEKDAYS))) if said["daily"] else frozenset()


def _hours_of_part(part: str) -> Hours:
    return next(hours for beginning, hours in _PARTS_OF_DAY if part.startswith(beginning))


def _hours_of_clock(said: dict[str, str | None]) -> Hours | None:
    if said["since"] and said["until"]:
        first, last = _hour(said["since"]), _hour(said["until"], rounds_up=True)
        hours = (first, last if last > first else last + _HOURS_OF_DAY)
    elif said["limit"]:
        limit = _hour(said["limit"])
        hours = (limit, _HOURS_OF_DAY) if said["bound"] in {"efter", "från"} else (0, limit)
    else:
        at = said["at"] or said["minute"] or said["about"]
        if at is None:
            return None
        hours = (_hour(at), _hour(at) + 1)
    return hours if hours[0] < _HOURS_OF_DAY and hours[1] <= 2 * _HOURS_OF_DAY else None


def _hour(clock: str, *, rounds_up: bool = False) -> int:
    hour, _, minute = clock.replace(":", ".").partition(".")
    return int(hour) + (rounds_up and int(minute or 0) > 0)


def _clause_cells(clause: _Clause, of_period: Days) -> int:
    mask = 0
    for day in clause.nights_before:
        mask |= _cells(day - 1, (22, _HOURS_OF_DAY)) | _cells(day, (0, 6))
    days = frozenset(clause.days) or clause.default_days
    for hours in clause.hours or ([(0, _HOURS_OF_DAY)] if clause.days else []):
        for day in days or of_period:
            own_hours = [hours] if days or hours != _NIGHT else [(0, 6), (22, _HOURS_OF_DAY)]
            mask |= sum(_cells(day, each) for each in own_hours)
    return mask


def _cells(day: int, hours: Hours) -> int:
    """The cells that hours of a day touch, those past midnight on the day after."""
    mask = 0
    for later in (0, 1):
        first, last = hours[0] - later * _HOURS_OF_DAY, hours[1] - later * _HOURS_OF_DAY
        for band, (band_first, band_last) in enumerate(TIME_BANDS):
            if first < band_last and last > band_first:
                mask |= 1 << ((day + later) % len(WEEKDAYS) * len(TIME_BANDS) + band)
    return mask
