"""Numbers: a hard blank before per cent and between thousands, a decimal comma, a dash between two (docs/domain.md 3.5)."""

import re

from domain.calendar import NO_BREAK
from domain.writing.remarks import BLANK, EN_DASH, HYPHEN, Rule, WritingRule

_UNITS = (
    r"%|procent\b|kr\b|kronor\b|tkr\b|mkr\b|miljon(?:er)?\b|miljard(?:er)?\b|kilometer\b|km\b|meter\b|m2\b|kvm\b|"
    r"timm(?:e|ar)\b|personer\b|invånare\b|boende\b|hushåll\b|ungdomar\b|besök(?:are)?\b|elever\b"
)
_PER_CENT = re.compile(rf"(?<=\d)({BLANK}?)%(?!\w)")
_POINTED_THOUSANDS = re.compile(r"(?<![\w.,:/-])(\d{1,3}(?:\.\d{3})+)(?![\w:/-]|[.,]\d)")
_LONG_NUMBER = re.compile(rf"(?<![\w.,:/+-])(\d{{5,9}})(?={BLANK}(?:{_UNITS}))")
_DECIMAL_POINT = re.compile(rf"(?<![\w.,:/-])(\d{{1,3}})\.(\d{{1,2}})(?={BLANK}?(?:{_UNITS}))")
# No number of a case, a phone or a date: no more figures, strokes or hyphens on either side.
_FROM_TO = re.compile(
    rf"(?<![\w.,:/+–-])(?<!{BLANK}[-–])(\d{{1,3}})({BLANK}?{HYPHEN}{BLANK}?)(\d{{1,3}})(?![\w/:–-]|[.,]\d|{BLANK}?[-–]{BLANK}?\d|{BLANK}\d)"
)
_YEARS = re.compile(
    rf"(?<![\w.,:/-])((?:19|20)\d{{2}})({BLANK}?{HYPHEN}{BLANK}?)((?:19|20)\d{{2}})(?![\w/:-])"
)
_CASE_BEFORE = re.compile(rf"(?:\b[Dd]nr|\b[Nn]r|\b[Tt]el\.?|[A-ZÅÄÖ]{{2,}}|\+){BLANK}?\Z")
_LOOKED_BACK = 12


def _grouped(match: re.Match[str]) -> str:
    return f"{int(match[1].replace('.', '')):,}".replace(",", NO_BREAK)


def _from_to(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - _LOOKED_BACK) : match.start()]
    if match[1].startswith("0") or int(match[1]) >= int(match[3]) or _CASE_BEFORE.search(before):
        return None
    return f"{match[1]}{EN_DASH}{match[3]}"


def _years(match: re.Match[str]) -> str | None:
    return f"{match[1]}{EN_DASH}{match[3]}" if match[1] < match[3] else None


NUMBER_RULES = (
    Rule(WritingRule.PER_CENT, _PER_CENT, lambda _match: f"{NO_BREAK}%"),
    Rule(WritingRule.NUMBER, _POINTED_THOUSANDS, _grouped),
    Rule(WritingRule.NUMBER, _LONG_NUMBER, _grouped),
    Rule(WritingRule.NUMBER, _DECIMAL_POINT, lambda match: f"{match[1]},{match[2]}"),
    Rule(WritingRule.DASH, _FROM_TO, _from_to),
    Rule(WritingRule.DASH, _YEARS, _years),
)
