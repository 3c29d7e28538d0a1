"""Swedish telephone numbers: mobile, area codes, and the same with the country's 46. Short numbers (112, 114 14) are nobody's.

Which digits may follow the 0: the numbering plan of Post- och telestyrelsen. A function's number is a number too.
"""

import re
from collections.abc import Iterator

from domain.person_data.case_numbers import is_case_number
from domain.person_data.findings import Finding, FindingKind

_BLANK = "[ \u00a0\u202f\u2009]"
_HYPHEN = "[-–‐‑−]"
_MOBILE = "7[02369]"
_TWO_DIGITS = f"(?:1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|90|{_MOBILE})"
# After the 0 come one, two or three digits; three only where the first two are no area of their own.
_AREA = f"(?:{_MOBILE}[0-9]|{_TWO_DIGITS}|8|(?!8|{_TWO_DIGITS})[1-9][0-9]{{2}})"
_GROUPS = f"[0-9]{{2,4}}(?:(?:{_BLANK}|{_HYPHEN})[0-9]{{2,4}}){{1,3}}"
# «08 09 10 11» could be hours: without a hyphen only a mobile number may begin with a group of two.
_PLAIN_GROUPS = (
    f"(?:[0-9]{{3}}|(?<={_MOBILE}{_BLANK})[0-9]{{2}}|(?<={_MOBILE}[0-9]{_BLANK})[0-9]{{2}})"
    f"(?:{_BLANK}[0-9]{{2,3}}){{1,3}}"
)
_NUMBER = re.compile(
    rf"""
    [+(0] (?<![\w+][+(0]) (?<![0-9][-–.:,][+(0])
    (?: (?: (?<=\+)46 | (?<=0)046 ) {_BLANK}? (?:\(0\)|0)? (?:-|{_BLANK})? {_AREA}
      | (?<=\(){"0" + _AREA}\)
      | (?<=0){_AREA}
    )
    (?: {_BLANK}? (?:{_HYPHEN}|/) {_BLANK}? (?:[0-9]{{5,8}}|{_GROUPS})
      | {_BLANK}? (?:[0-9]{{5,8}}|{_PLAIN_GROUPS})
    )
    (?! \w | {_HYPHEN}[0-9] | [.:,][0-9] | /(?:19|20)[0-9]{{2}}\b | {_BLANK}?(?:kr|kronor|%)(?!\w) )
    """,
    re.VERBOSE,
)
_LAST_GROUP = re.compile(rf"(?:{_BLANK}|{_HYPHEN})[0-9]+\Z")
_NOT_A_DIGIT = re.compile("[^0-9]")
_COUNTRY = re.compile(r"\A(?:0046|46)0?")
_LENGTHS = (
    (re.compile(f"0(?:{_MOBILE}|10)"), range(10, 11)),
    (re.compile(f"0(?:8|{_TWO_DIGITS})"), range(8, 11)),
)
_LENGTHS_ELSEWHERE = range(9, 11)


def find_phone_numbers(text: str) -> Iterator[Finding]:
    match = _NUMBER.search(text)
    while match:
        end = match.start() + _length_of_number(match.group())
        if end > match.start() and not is_case_number(text, match.start()):
            yield Finding(match.start(), end, FindingKind.PHONE)
        match = _NUMBER.search(text, max(end, match.start() + 1))


def _length_of_number(written: str) -> int:
    """Without groups at its end that are one too many, as in «08-465 00 400 112»; 0 when it is no number."""
    while True:
        digits = _NOT_A_DIGIT.sub("", written)
        if written.startswith(("+", "0046")):
            digits = _COUNTRY.sub("0", digits)
        lengths = next((lengths for area, lengths in _LENGTHS if area.match(digits)), _LENGTHS_ELSEWHERE)
        if len(digits) in lengths:
            return len(written)
        shorter = _LAST_GROUP.sub("", written)
        if len(digits) < lengths.start or shorter == written:
            return 0
        written = shorter
