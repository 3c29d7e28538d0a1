"""Personnummer and samordningsnummer: a birth date, a serial number, and a check digit that is right.

Folkbokföringslagen (1991:481) 18 §; a samordningsnummer has 60 added to its day (lag 2022:1697).
"""

import re
from calendar import monthrange
from collections.abc import Iterator

from domain.person_data.findings import Finding, FindingKind

_BLANK = "[ \u00a0\u202f\u2009]"
# Lookbehinds stand after the first digit: so the engine leaps from digit to digit.
_NUMBER = re.compile(
    rf"""
    [0-9] (?<![\w][0-9]) (?<![0-9][-–/.][0-9])          # no part of a longer number or of a case number
    (?: (?<=[12])[0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}}[-+]   # 1985-07-09-
      | [0-9]{{5}}(?:[0-9]{{2}})?                       # 850709 or 19850709
        {_BLANK}? ([-+–—‐‑−]?) {_BLANK}?
    )
    [0-9]{{4}} (?!\w|[-–][0-9])
    """,
    re.VERBOSE,
)
_NOT_A_DIGIT = re.compile("[^0-9]")
_CENTURIES = frozenset({"18", "19", "20"})
_FIRST_COORDINATION_DAY = 60


def find_identity_numbers(text: str) -> Iterator[Finding]:
    for match in _NUMBER.finditer(text):
        kind = _kind(_NOT_A_DIGIT.sub("", match.group()), is_centenarian=match.group(1) == "+")
        if kind is not None:
            yield Finding(match.start(), match.end(), kind)


def has_right_check_digit(digits: str) -> bool:
    """Luhn, as for personnummer: every second of ten digits is doubled, beginning with the first."""
    sums = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(product // 10 + product % 10 for product in sums) % 10 == 0


def _kind(digits: str, *, is_centenarian: bool) -> FindingKind | None:
    century, short = digits[:-10], digits[-10:]
    if not has_right_check_digit(short):
        return None
    day = int(short[4:6])
    is_coordination = day > _FIRST_COORDINATION_DAY
    if is_coordination:
        day -= _FIRST_COORDINATION_DAY
    years = (int(each + short[:2]) for each in _likely(century, is_centenarian=is_centenarian))
    if not any(_is_date(year, int(short[2:4]), day) for year in years):
        return None
    return FindingKind.COORDINATION_NUMBER if is_coordination else FindingKind.IDENTITY_NUMBER


def _likely(century: str, *, is_centenarian: bool) -> tuple[str, ...]:
    """The centuries someone may be born in. The plus sign is written from the year somebody turns a hundred."""
    if century:
        return (century,) if century in _CENTURIES else ()
    return ("18", "19") if is_centenarian else ("19", "20")


def _is_date(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
