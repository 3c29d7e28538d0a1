"""Numbers as people type them in Swedish, and as they are written back: ``22,5``, ``1 200``, ``12 %``."""

import re
from decimal import Decimal

from domain.calendar import NO_BREAK

_MINUS = "\N{MINUS SIGN}"
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f]+")
_NUMBER = re.compile(r"([-−–]?)(\d{1,3}(?: \d{3})+|\d+)(?:([,.])(\d+))?(?: ?%)?")
_MOST_DIGITS = 15
_THOUSAND_DIGITS = 3


def understood_number(text: str) -> Decimal | None:
    """The number somebody means; None when it cannot be told.

    ``1.200`` is not told: it may be a thousand or a little more than one.
    """
    match = _NUMBER.fullmatch(_SPACES.sub(" ", text.strip()))
    if match is None:
        return None
    sign, whole, mark, decimals = match.groups()
    digits = whole.replace(" ", "")
    is_ambiguous = mark == "." and len(decimals) == _THOUSAND_DIGITS
    if is_ambiguous or len(digits) + len(decimals or "") > _MOST_DIGITS:
        return None
    number = Decimal(f"{digits}.{decimals}" if decimals else digits)
    return -number if sign else number


def written_number(number: Decimal) -> str:
    """``1 200``, ``22,5``, ``−3``: a hard space between thousands, a comma, a real minus."""
    return f"{number:,f}".replace(",", NO_BREAK).replace(".", ",").replace("-", _MINUS)


def unit_after_number(unit: str) -> str:
    """The unit without the word that says it is a number: ``per år`` of ``antal per år``, nothing of ``antal``."""
    first, _blank, rest = unit.strip().partition(" ")
    return rest.strip() if first.lower() == "antal" else unit.strip()
