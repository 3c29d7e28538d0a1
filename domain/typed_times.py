"""Weekdays and times of day within a spoken line (``typed_words.py``): «natt mot lördag», «i fredags kväll», «kl. 22–02».

Which hours they are is in ``time_pattern.py``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.time_pattern import DAY_NAME, PART_OF_DAY
from domain.typed_periods import Period, latest_weekday

_CLOCK = r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?"
_EXACT_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
# «12.10» may be a date as well; «20.30» and «20.00» may not.
_CLEAR_CLOCK = r"(?:[01]?\d|2[0-4])(?::[0-5]\d|\.(?:00|1[3-9]|[2-5]\d))"
_BOUND = r"(?:efter|före|innan|från|mellan|vid|runt|omkring|fram till)"
_WITH_KL = rf"(?:{_BOUND} )?(?:kl\.? ?|klockan ){_CLOCK}(?: ?(?:-|(?<= )och(?= )|(?<= )till(?= )) ?(?:kl\.? ?)?{_CLOCK})?"
_WITHOUT_KL = rf"(?:{_BOUND} )?(?:{_EXACT_CLOCK} ?- ?{_EXACT_CLOCK}|{_CLEAR_CLOCK}|(?:[01]?\d|2[0-4])-tiden)"
# Two bare numbers are hours only after a weekday or a part of the day, and only when nothing is counted by them.
_COUNTED = r"(?:ungdomar|unga|personer|pers|st|stycken|killar|tjejer|barn|elever|bilar|mopeder|cyklar|gånger|fall|lägenheter)"
_LOOSE = rf"(?:{_CLOCK}-{_CLOCK}|(?:efter|före|från|innan) {_CLOCK})(?! {_COUNTED})"
_WHOLE_GROUP = (
    r"(?:vardag(?:ar|arna)|helger(?:na)?|dagligen|dygnet runt"
    rf"|(?:varje|alla) (?:dag|dagar|{DAY_NAME}dag|{PART_OF_DAY}|helg|vardag))"
)
_COMPOUND = rf"(?:(?:{DAY_NAME}dags|helg|veckosluts|vardags){PART_OF_DAY})"
_WEEKDAY = rf"(?:{DAY_NAME}(?:dag(?:en|s|ar|arna)?)?)"
_PART = rf"(?:(?:sent?|sena|tidigt?|tidiga) (?:på )?)?{PART_OF_DAY}"
_ITEM = rf"(?:{_COMPOUND}|{_WHOLE_GROUP}|{_WEEKDAY}|{_PART}|{_WITH_KL}|{_WITHOUT_KL})"
_BETWEEN = r"(?: ?- ?| (?:(?:och|samt|eller|mot|till i|till|inför|mellan|på|i|mest|främst|särskilt|under) )?)"
_RUN = re.compile(rf"(?<!\S){_ITEM}(?:{_BETWEEN}(?:{_LOOSE}|{_ITEM})(?![^\s-]))*(?!\S)")
# «i natt», «i morse»: of today.
_TODAY = re.compile(r"(?<!\S)i (?P<part>natt|morse|kväll|eftermiddags?|förmiddags?|middags)(?!\S)")

_DAY_SAID = re.compile(
    rf"(?<![^\s-])({DAY_NAME}(?:dag(?:en|s)?)?)(?![^\s-])|(?<![^\s-])({DAY_NAME})dags(?!\s|$|-)"
)
_MANY = re.compile(r"nätter|kvällar|dagar|morgnar|vardag|helg|varje|alla|dagligen|dygnet")
_NOTHING_BUT_DAYS = re.compile(rf"{DAY_NAME}(?:dag(?:en|s)?)?(?: ?- ?| och | till | samt | eller |$)")
_PAST_DAY_FIRST = re.compile(rf"{DAY_NAME}dags ")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTime:
    """``span`` is where in the spoken line, ``value`` the part of it to keep: None when only weekdays were said.

    ``period`` is the latest of the days; None when no single ones are meant («fredagar», «kvällar»).
    """

    span: tuple[int, int]
    value: tuple[int, int] | None
    period: Period | None


def found_times(spoken: str, today: date) -> Iterator[FoundTime]:
    """The weekdays and times of the line from left to right; none of them overlap."""
    for match in _TODAY.finditer(spoken):
        part = match.span() if match["part"] == "morse" else match.span("part")
        yield FoundTime(span=match.span(), value=part, period=(today, today))
    for match in _RUN.finditer(_TODAY.sub(lambda found: "\0" * len(found.group()), spoken)):
        yield _found(match, today)


def _found(match: re.Match[str], today: date) -> FoundTime:
    text, (start, end) = match.group(), match.span()
    value: tuple[int, int] | None = (start, end)
    if past := _PAST_DAY_FIRST.match(text):
        value = (start + past.end(), end)
    if not _NOTHING_BUT_DAYS.sub("", text).strip():
        value = None
    return FoundTime(span=(start, end), value=value, period=_latest_days(text, today))


def _latest_days(text: str, today: date) -> Period | None:
    if _MANY.search(text):
        return None
    days = [match.group(1) or match.group(2) for match in _DAY_SAID.finditer(text)]
    if not days:
        return None
    last = latest_weekday(days[-1], today)
    return (
        (last, last) if "mellan" in text.split() else (latest_weekday(days[0].removesuffix("s"), last), last)
    )
