"""Until when something is promised: «senast den 1 oktober», «före årsskiftet», «inom två veckor», «v. 46»."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from domain.calendar import MONTHS, WEEKDAYS
from domain.typed_dates import understood_date

_BLANK = "[ \u00a0]"
_WEEKDAY = "|".join(WEEKDAYS)
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_SHORT = "(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)"
_DAY = (
    rf"(?:(?:{_WEEKDAY})(?:en)?{_BLANK})?(?:den{_BLANK})?"
    rf"(?:\d{{1,2}}{_BLANK}(?:{_MONTH}|{_SHORT}\b\.?)(?:{_BLANK}\d{{4}})?|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}/\d{{1,2}}(?:{_BLANK}\d{{4}})?)"
)
_LATEST = rf"(?:allra{_BLANK})?(?:senast|före|innan|till{_BLANK}och{_BLANK}med|t\.o\.m\.|till)"
_NUMBERS = {
    "en": 1,
    "ett": 1,
    "två": 2,
    "tre": 3,
    "fyra": 4,
    "fem": 5,
    "sex": 6,
    "åtta": 8,
    "tio": 10,
    "tolv": 12,
}
_FRIDAY = 5
_WEEKDAY_FIRST = re.compile(rf"\A(?:{_WEEKDAY})(?:en)?{_BLANK}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DueWords:
    """``start`` up to ``end`` say until when; ``day`` is None for the next meeting."""

    start: int
    end: int
    day: date | None


def due_words(sentence: str, today: date) -> DueWords | None:
    """The first words that say until when; None when nothing does, or when they can be read in two ways."""
    return min(_found(sentence, today), key=lambda each: each.start, default=None)


def _found(sentence: str, today: date) -> Iterator[DueWords]:
    for pattern, read in _FORMS:
        for match in pattern.finditer(sentence):
            try:
                day = read(match, today)
            except (ValueError, OverflowError):
                continue
            yield DueWords(start=match.start(), end=match.end(), day=day)


def _read_day(match: re.Match[str], today: date) -> date:
    """Raises ValueError for what is no day, or a day that has passed: then it tells what was, not what will be."""
    day = understood_date(
        re.sub(rf"^(?:{'|'.join(WEEKDAYS)})(?:en)?{_BLANK}", "", match["day"].lower()),
        today,
        looks_ahead=True,
    )
    if day is None or day < today:
        raise ValueError(match["day"])
    is_before = match["latest"].lower() in {"före", "innan"}
    return day - timedelta(days=1) if is_before else day


def _read_weekday(match: re.Match[str], today: date) -> date:
    weekday = WEEKDAYS.index(match["weekday"].lower())
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _read_week(match: re.Match[str], today: date) -> date:
    """The Friday of that week, this year or the next."""
    number = int(match["week"])
    friday = date.fromisocalendar(today.isocalendar().year, number, _FRIDAY)
    return friday if friday >= today else date.fromisocalendar(today.isocalendar().year + 1, number, _FRIDAY)


def _read_month(match: re.Match[str], today: date) -> date:
    """The last day of that month, this year or the next."""
    month = MONTHS.index(match["month"].lower()) + 1
    year = int(match["year"] or today.year + (month < today.month))
    return _last_day(year, month)


def _read_distance(match: re.Match[str], today: date) -> date:
    number = _NUMBERS.get(match["number"].lower()) or int(match["number"])
    unit = match["unit"].lower()
    if unit.startswith("mån"):
        months = today.year * 12 + today.month - 1 + number
        year, month = divmod(months, 12)
        return date(year, month + 1, min(today.day, _last_day(year, month + 1).day))
    return today + timedelta(days=number * (7 if unit.startswith("veck") else 1))


def _read_end_of_year(_match: re.Match[str], today: date) -> date:
    return date(today.year, 12, 31)


def _next_meeting(_match: re.Match[str], _today: date) -> None:
    return None


def _last_day(year: int, month: int) -> date:
    return (date(year + 1, 1, 1) if month == len(MONTHS) else date(year, month + 1, 1)) - timedelta(days=1)


_Reader = Callable[[re.Match[str], date], date | None]
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE), read)
    for pattern, read in (
        (rf"(?P<latest>{_LATEST}){_BLANK}(?P<day>{_DAY})", _read_day),
        (rf"senast{_BLANK}(?:på{_BLANK}|nu{_BLANK})?(?P<weekday>{_WEEKDAY})(?!{_BLANK}\d|en)", _read_weekday),
        (rf"(?:(?:senast|under|i){_BLANK})?(?:vecka{_BLANK}|v\.{_BLANK}?)(?P<week>\d{{1,2}})", _read_week),
        (rf"(?:senast{_BLANK}i|senast{_BLANK}under|under|före{_BLANK}utgången{_BLANK}av|i{_BLANK}slutet{_BLANK}av|i)"
         rf"{_BLANK}(?P<month>{_MONTH})(?:{_BLANK}månad)?(?:{_BLANK}(?P<year>20\d{{2}}))?", _read_month),
        (rf"inom{_BLANK}(?P<number>{'|'.join(_NUMBERS)}|\d{{1,2}}){_BLANK}"
         r"(?P<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?)", _read_distance),
        (rf"(?:senast{_BLANK}|före{_BLANK}|innan{_BLANK})(?:vid{_BLANK})?årsskiftet", _read_end_of_year),
        (rf"(?:senast{_BLANK})?(?:till|vid|på|inför){_BLANK}nästa{_BLANK}(?:\w+{_BLANK})?(?:möte|sammanträde)",
         _next_meeting),
    )
)  # fmt: skip
