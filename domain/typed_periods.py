"""Periods within a spoken line (``typed_words.py``), for what has happened: «1–15 okt», «v 38», «sedan i måndags».

A single date is read by ``typed_dates.py``; weekdays with or without hours are in ``typed_times.py``.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from domain.calendar import MONTHS, WEEKDAYS
from domain.time_pattern import DAY_NAME
from domain.typed_dates import understood_date

Period = tuple[date, date]

# Without a year a day is that of the last eleven months or of the coming one: what is reported has mostly happened.
_NEAR_THE_PAST = timedelta(days=150)
_DAYS_OF_WEEK = len(WEEKDAYS)

_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = (
    r"(?:\d{4}-\d{2}-\d{2}|\d{8}|\d{6}|(?!24/7)\d{1,2}/\d{1,2}(?:[ -](?:19|20)\d{2})?"
    rf"|\d{{1,2}}\.? ?{_MONTH}\.?(?: (?:19|20)\d{{2}})?)"
)
_WEEKDAY = rf"(?:{DAY_NAME}(?:dag(?:en|s)?)?)"
_COUNTS = {"två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "tio": 10, "fjorton": 14}
_UNITS = {"d": 1, "v": 7, "m": 30}


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPeriod:
    """``span`` is where in the spoken line; contradicted when the date falls on another weekday than the one said."""

    period: Period
    span: tuple[int, int]
    is_contradicted: bool = False


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


def found_periods(spoken: str, today: date) -> Iterator[FoundPeriod]:
    """Every period of the line, the most telling patterns first; they may overlap."""
    for pattern, read in _PERIOD_FORMS:
        for match in pattern.finditer(spoken):
            try:
                period = read(match, today)
            except (ValueError, OverflowError):
                continue
            if period is not None and period[0] <= period[1]:
                yield FoundPeriod(
                    period=period, span=match.span(), is_contradicted=_is_contradicted(match, period)
                )


def _is_contradicted(match: re.Match[str], period: Period) -> bool:
    said = match.groupdict().get("weekday")
    return said is not None and WEEKDAYS[period[0].weekday()][:3] != said[:3]


def _day(text: str, today: date) -> date | None:
    return understood_date(text, today - _NEAR_THE_PAST)


def _read_day(match: re.Match[str], today: date) -> Period | None:
    day = _day(match["first"], today)
    return (day, day) if day else None


def _read_span(match: re.Match[str], today: date) -> Period | None:
    """What the first day does not say is as in the last: ``1–15 okt``; ``20 dec–5 jan`` is over the turn of the year."""
    last = _day(match["last"], today)
    if last is None:
        return None
    if match["first"].rstrip(".").isdecimal() and len(match["first"].rstrip(".")) <= 2:
        return last.replace(day=int(match["first"].rstrip("."))), last
    first = _day(match["first"], last)
    if first is not None and first > last and not re.search(r"\d{4}", match["first"]):
        first = first.replace(year=first.year - 1)
    return (first, last) if first else None


def _read_since(match: re.Match[str], today: date) -> Period | None:
    first = _day(match["first"], today) if match["first"] else latest_weekday(match["since"], today)
    return (first, today) if first else None


def _read_weeks(match: re.Match[str], today: date) -> Period | None:
    """Weeks without a year are the latest that have begun; the one that runs ends today."""
    first, last = int(match["week"]), int(match["until"] or match["week"])
    years = (
        [int(match["year"])] if match["year"] else [today.isocalendar().year, today.isocalendar().year - 1]
    )
    for year in years:
        try:
            begins = date.fromisocalendar(year, last, 1)
        except ValueError:
            continue
        if begins <= today or match["year"]:
            from_year = year if first <= last else year - 1
            return date.fromisocalendar(from_year, first, 1), _clipped(
                begins + timedelta(days=6), begins, today
            )
    return None


def _read_month(match: re.Match[str], today: date) -> Period | None:
    named = match["month"] or match["named"]
    number = next(at for at, name in enumerate(MONTHS, start=1) if name.startswith(named[:3]))
    year = int(match["year"]) if match["year"] else today.year - (number > today.month)
    return _month(year, number, today)


def _month(year: int, number: int, today: date) -> Period:
    first = date(year, number, 1)
    last = date(year + number // 12, number % 12 + 1, 1) - timedelta(days=1)
    return first, _clipped(last, first, today)


def _clipped(last: date, first: date, today: date) -> date:
    """A period that runs ends today; one that lies ahead is left as written."""
    return min(last, today) if first <= today else last


def _read_last_days(match: re.Match[str], today: date) -> Period | None:
    number = match["number"]
    count = 1 if number is None else _COUNTS.get(number) or int(number)
    days = count * _UNITS[match["unit"][0]] + (1 if match["unit"].startswith("dygn") else 0)
    return today - timedelta(days=max(days, 1) - 1), today


def _read_weekend(match: re.Match[str], today: date) -> Period | None:
    """Saturday and Sunday, the latest that have begun; «förra» on such a day is the one before."""
    saturday = latest_weekday("lör", today)
    if match["before"] and today.weekday() in {5, 6}:
        saturday -= timedelta(days=7)
    return saturday, min(saturday + timedelta(days=1), today)


def _read_word(match: re.Match[str], today: date) -> Period | None:
    return _RELATIVE[match["word"]](today)


def _days_ago(count: int) -> Callable[[date], Period]:
    def _read(today: date) -> Period:
        day = today - timedelta(days=count)
        return day, day

    return _read


def _this_week(today: date) -> Period:
    return today - timedelta(days=today.weekday()), today


def _week_before(today: date) -> Period:
    monday = today - timedelta(days=today.weekday() + 7)
    return monday, monday + timedelta(days=6)


def _month_before(today: date) -> Period:
    last = today.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last


def _this_month(today: date) -> Period:
    return today.replace(day=1), today


_RELATIVE: dict[str, Callable[[date], Period]] = {
    "i dag": _days_ago(0), "idag": _days_ago(0), "i går": _days_ago(1), "igår": _days_ago(1), "i förrgår": _days_ago(2),
    "förrgår": _days_ago(2), "i morgon": _days_ago(-1), "imorgon": _days_ago(-1), "förra veckan": _week_before,
    "denna vecka": _this_week, "den här veckan": _this_week, "denna veckan": _this_week, "förra månaden": _month_before,
    "denna månad": _this_month, "den här månaden": _this_month,
}  # fmt: skip

_Reader = Callable[[re.Match[str], date], Period | None]
_PERIOD_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (
        _whole(
            rf"(?:från |helgen )?(?:den )?(?P<first>{_DAY}|\d{{1,2}}\.?) ?(?:-|(?<= )till(?= )|(?<= )t\.?o\.?m(?= ))"
            rf" ?(?:den )?(?P<last>{_DAY})"
        ),
        _read_span,
    ),
    (
        _whole(
            r"(?:sedan|sen|alltsedan|från och med|fr\.?o\.?m\.?) "
            rf"(?:(?:{_WEEKDAY} )?(?:den )?(?P<first>{_DAY})|(?:i )?(?P<since>{_WEEKDAY}))"
        ),
        _read_since,
    ),
    (
        _whole(rf"(?:(?<!mot )(?<!till )(?<!inför )(?P<weekday>{_WEEKDAY}) )?(?:den )?(?P<first>{_DAY})"),
        _read_day,
    ),
    (
        _whole(
            r"(?:vecka|veckorna|v\.?) ?(?P<week>\d{1,2})(?: ?(?:-|till|och) ?(?:v\.? ?)?(?P<until>\d{1,2}))?"
            r"(?: (?P<year>20\d{2}))?"
        ),
        _read_weeks,
    ),
    (
        _whole(
            r"(?:de )?senaste (?:(?P<number>två|tre|fyra|fem|sex|sju|åtta|tio|fjorton|\d{1,2}) )?"
            r"(?P<unit>dygnet|dygnen|dagarna|veckan|veckorna|månaden|månaderna)"
        ),
        _read_last_days,
    ),
    (_whole(r"(?:(?:den )?(?P<before>förra|gångna) |i )?helgen"), _read_weekend),
    (_whole(rf"(?P<word>{'|'.join(_RELATIVE)})"), _read_word),
    (
        _whole(
            rf"(?<!av )(?:(?:i|under|hela) (?P<month>{_MONTH})|(?P<named>{'|'.join(MONTHS)}))(?: månad)?"
            r"(?: (?P<year>20\d{2}))?"
        ),
        _read_month,
    ),
)


def latest_weekday(name: str, today: date) -> date:
    """Today counts, but not for «i lördags» said on a Saturday."""
    weekday = next(at for at, each in enumerate(WEEKDAYS) if each.startswith(name[:3]))
    days = (today.weekday() - weekday) % _DAYS_OF_WEEK
    return today - timedelta(days=_DAYS_OF_WEEK if days == 0 and name.endswith("dags") else days)
