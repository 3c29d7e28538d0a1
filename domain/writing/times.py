"""Times: a full stop between hours and minutes, «kl.» with its own, a dash without blanks between two (Webbriktlinjer 66)."""

import re

from domain.calendar import NO_BREAK
from domain.writing.remarks import BLANK, EN_DASH, HYPHEN, Rule, WritingRule

_HOUR = r"(?:[01]?\d|2[0-4])"
_TIME = rf"{_HOUR}[.:][0-5]\d"
_HOUR_OR_TIME = rf"{_HOUR}(?:[.:][0-5]\d)?"
_TO = rf"{BLANK}?{HYPHEN}{BLANK}?"
_NO_MORE = r"(?![\w:%§]|[.,:/-]\d)"
_AFTER_KL = re.compile(
    rf"(?<![\w.])([Kk]l\b\.?|[Kk]lockan)({BLANK}*)({_HOUR_OR_TIME})(?:({_TO})({_HOUR_OR_TIME}))?{_NO_MORE}"
)
_BY_ITSELF = re.compile(rf"(?<![\w:.,/§−–-])({_TIME})(?:({_TO})({_TIME}))?{_NO_MORE}")
# «TF 2:18», «OSL 35:13», «skala 1:50»: chapter and paragraph, or a ratio.
_NO_TIME_AFTER = re.compile(rf"(?:\b[A-ZÅÄÖ]{{2,}}|\b[Ss]kala|\b[Pp]rop\.|\b[Kk]ap\.){BLANK}?\Z")
_LOOKED_BACK = 12


def _after_kl(match: re.Match[str]) -> str:
    word, blank, start, _dash, end = match.groups()
    if word.lower().startswith("kl") and not word.lower().startswith("klockan"):
        word = word.rstrip(".") + "."
        blank = blank if blank and match[1] == word else NO_BREAK
    return f"{word}{blank or NO_BREAK}{_span(start, end)}"


def _by_itself(match: re.Match[str]) -> str | None:
    start, _dash, end = match.groups()
    before = match.string[max(0, match.start() - _LOOKED_BACK) : match.start()]
    if ":" in match.group() and _NO_TIME_AFTER.search(before):
        return None
    return _span(start, end)


def _span(start: str, end: str | None) -> str:
    return EN_DASH.join(each.replace(":", ".") for each in (start, end) if each)


TIME_RULES = (
    Rule(WritingRule.CLOCK, _AFTER_KL, _after_kl),
    Rule(WritingRule.CLOCK, _BY_ITSELF, _by_itself),
)
