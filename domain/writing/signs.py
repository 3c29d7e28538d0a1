"""Signs: the paragraph sign held to its number, dashes between clauses, ” on both sides, one blank (Skrivreglerna)."""

import re

from domain.calendar import NO_BREAK
from domain.writing.remarks import BLANK, EN_DASH, Rule, WritingRule

_SIGN_FIRST = re.compile(rf"(?<![\w§])(§{{1,2}})({BLANK}?)(?=\d)")
_NUMBER_FIRST = re.compile(rf"(?<=\d)({BLANK}?)(§{{1,2}})(?!{BLANK}?\d)(?![\w§])")
_LETTER_FIRST = re.compile(rf"(?<=\d{BLANK}[a-h])( )(§)(?!{BLANK}?\d)(?!\w)")
# Between words only: at the beginning of a line a hyphen makes a list.
_LONE_HYPHEN = re.compile(r"(?<=\S)(?<![-–—])([ \u00a0])(?:-{1,2}|—)(?=[ \u00a0]\S)")
_TWO_HYPHENS = re.compile(r"(?<=\w)--(?=\w)")
_LONG_DASH = re.compile(r"(?<=\w)—(?=\w)")
_QUOTE = re.compile(r"(?<!\d)[\"“„«»‟]|(?<!\w)'(?=\w[^'\n]{0,80}\w'(?!\w))|(?<=\w)(?<!s)'(?!\w)")
_BLANKS = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_BLANK_BEFORE = re.compile(r"(?<=[\w”)])[ \u00a0]+([,;:?!]|\.(?![\w.]))(?!\))")


def _quote(match: re.Match[str]) -> str:
    return "’" if match.group() == "'" else "”"


SIGN_RULES = (
    Rule(WritingRule.PARAGRAPH, _SIGN_FIRST, lambda match: f"{match[1]}{NO_BREAK}"),
    Rule(WritingRule.PARAGRAPH, _NUMBER_FIRST, lambda match: f"{NO_BREAK}{match[2]}"),
    Rule(WritingRule.PARAGRAPH, _LETTER_FIRST, lambda match: f"{NO_BREAK}{match[2]}"),
    Rule(WritingRule.DASH, _LONE_HYPHEN, lambda match: f"{match[1]}{EN_DASH}"),
    Rule(WritingRule.DASH, _TWO_HYPHENS, lambda _match: EN_DASH),
    Rule(WritingRule.DASH, _LONG_DASH, lambda _match: f" {EN_DASH} "),
    Rule(WritingRule.QUOTATION, _QUOTE, _quote),
    Rule(WritingRule.BLANK, _BLANKS, lambda _match: " "),
    Rule(WritingRule.BLANK, _BLANK_BEFORE, lambda match: match[1]),
)
