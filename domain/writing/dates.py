"""Dates: «den 12 november 2026» in running text, «2026-11-12» close together, four figures in a year (Webbriktlinjer 66)."""

import re
from datetime import date

from domain.calendar import MONTHS, WEEKDAYS
from domain.writing.remarks import BLANK, EN_DASH, HYPHEN, Rule, WritingRule

_SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
                 "okt": 10, "nov": 11, "dec": 12}  # fmt: skip
_ANY_MONTH = "|".join(MONTHS)
_ANY_WEEKDAY = "|".join(WEEKDAYS)
# A fraction is no date: two numbers with a stroke are one after these words only, or with a year behind.
_BEFORE_DAY = (
    rf"(?:den|till|senast|från|sedan|före|efter|innan|t\.o\.m\.|fr\.o\.m\.|(?:{_ANY_WEEKDAY})(?:en)?)"
)
_STROKE = re.compile(
    rf"(?<![\w.])(?:({_BEFORE_DAY})({BLANK}))?(?<![\d/-])(\d{{1,2}})/(\d{{1,2}})(?:[ /-]((?:19|20)\d{{2}}))?(?![\w/-])",
    re.IGNORECASE,
)
_ORDINAL = re.compile(rf"(?<!\w)(\d{{1,2}}):(?:e|a|de|te)({BLANK})(?=(?:{_ANY_MONTH})\b)")
_SHORT_MONTH = re.compile(rf"(?<![\w.,/-])(\d{{1,2}})({BLANK})({'|'.join(_SHORT_MONTHS)})\b\.?(?![\w-])")
_BACKWARDS = re.compile(r"(?<![\w./-])(\d{1,2})([.-])(\d{1,2})\2((?:19|20)\d{2})(?![\w/-])")
_STROKES = re.compile(r"(?<![\w./-])((?:19|20)\d{2})/(\d{1,2})/(\d{1,2})(?![\w/-])")
_SHORT_YEAR = re.compile(r"(?<![\w./:-])(\d{2})-(\d{2})-(\d{2})(?![\w/:-])")
_FROM_TO = re.compile(
    rf"(?<!\w)({_ANY_WEEKDAY}|{_ANY_MONTH})({BLANK}?{HYPHEN}{BLANK}?)({_ANY_WEEKDAY}|{_ANY_MONTH})(?!\w)"
)
# «Maj» is a name too, so it must stand behind a number.
_CAPITAL_DAY = re.compile(rf"(?<=[a-zåäö,;]{BLANK})({_ANY_WEEKDAY})(?:en|ar|ars|arna)?(?!\w)", re.IGNORECASE)
_CAPITAL_MONTH = re.compile(
    rf"(?:(?<=[\d]{BLANK})({_ANY_MONTH})|(?<=[a-zåäö,;]{BLANK})(?!maj)({_ANY_MONTH}))(?!\w)", re.IGNORECASE
)
_FIRST_SHORT_YEAR, _LAST_SHORT_YEAR = 15, 49


def _stroke(match: re.Match[str]) -> str | None:
    word, blank, day, month, year = match.groups()
    if (word is None and year is None) or not _is_day(int(year or 2024), int(month), int(day)):
        return None
    if (day, month) == ("24", "7") and year is None:
        return None
    before = "" if word is None else f"{word}{blank}"
    den = "" if word is None or word.lower() == "den" else f"den{blank}"
    return f"{before}{den}{int(day)} {MONTHS[int(month) - 1]}{'' if year is None else f' {year}'}"


def _short_month(match: re.Match[str]) -> str:
    day, blank, month = match.groups()
    return f"{day}{blank}{MONTHS[_SHORT_MONTHS[month] - 1]}"


def _backwards(match: re.Match[str]) -> str | None:
    return _iso(match[4], match[3], match[1])


def _strokes(match: re.Match[str]) -> str | None:
    return _iso(match[1], match[2], match[3])


def _short_year(match: re.Match[str]) -> str | None:
    is_near = _FIRST_SHORT_YEAR <= int(match[1]) <= _LAST_SHORT_YEAR
    return _iso(f"20{match[1]}", match[2], match[3]) if is_near else None


def _iso(year: str, month: str, day: str) -> str | None:
    if not _is_day(int(year), int(month), int(day)):
        return None
    return f"{year}-{int(month):02d}-{int(day):02d}"


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


DATE_RULES = (
    Rule(WritingRule.DATE, _STROKE, _stroke),
    Rule(WritingRule.DATE, _ORDINAL, lambda match: f"{match[1]}{match[2]}"),
    Rule(WritingRule.DATE, _SHORT_MONTH, _short_month),
    Rule(WritingRule.DATE, _BACKWARDS, _backwards),
    Rule(WritingRule.DATE, _STROKES, _strokes),
    Rule(WritingRule.DATE, _SHORT_YEAR, _short_year),
    Rule(WritingRule.DASH, _FROM_TO, lambda match: f"{match[1]}{EN_DASH}{match[3]}"),
    Rule(WritingRule.CAPITAL, _CAPITAL_DAY, lambda match: match.group().lower()),
    Rule(WritingRule.CAPITAL, _CAPITAL_MONTH, lambda match: match.group().lower()),
)
