"""Where a Swedish line must not break (Myndigheternas skrivregler; docs/domain.md section 3.5).

Changes spaces into no-break spaces and nothing else: what was written is what is printed.
"""

import re

from domain.calendar import MONTHS, NO_BREAK

_BEFORE_A_NUMBER = (
    "kl.", "klockan", "nr", "nr.", "s.", "sid.", "sida", "v.", "vecka", "bilaga", "punkt", "kap.", "ca",
    "tertial", "diagram", "tabell", "o.m.", *MONTHS,
)  # fmt: skip
_AFTER_A_NUMBER = (
    "år", "§", "%", "‰", "°C", "kr", "kronor", "tkr", "mnkr", "kap", "st", "km", "mm", "cm", "m", "kg", "tim",
    "min", *MONTHS,
)  # fmt: skip


def _after_any(words: tuple[str, ...]) -> str:
    """Match after any of the words, whole: each needs a look-behind of its own, for they are of fixed width."""
    return "|".join(rf"(?<=\b{re.escape(word)} )" for word in words)


def _before_any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in words)


# Every alternative begins with the space itself, so the search leaps from space to space.
_NO_BREAK_SPACE = re.compile(
    " (?:"
    rf"(?=\d)(?i:{_after_any(_BEFORE_A_NUMBER)})"
    rf"|(?<=\d )(?=(?:{_before_any(_AFTER_A_NUMBER)})(?!\w))"
    r"|(?<=\d )(?=\d{3}(?!\d))"  # 140 000
    r"|(?<=§ )(?=\d)|(?<=\bo\.m\. )(?=§)"
    r"|(?i:(?<=\bdnr ))(?=\S)"
    r"|(?=– )"  # a dash ends a line, it does not begin one
    r"|(?<=\b[a-zåäö]\. )(?=[a-zåäö]{1,3}\.)|(?<=\bbl\. )(?=a\.)|(?<=\bfr\. )(?=o\.)"  # t. ex.
    r"|(?<=\b[A-ZÅÄÖ]\. )(?=[A-ZÅÄÖ])"  # initials
    ")"
)


def hold_together(text: str) -> str:
    """Swap the spaces at which a line must not break: § 12, kl. 13.00, 140 000, 12 %, dnr X, 12 november."""
    return _NO_BREAK_SPACE.sub(NO_BREAK, text)
