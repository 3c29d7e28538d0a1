"""All rules together, over one text or one paragraph of it."""

from itertools import chain

from domain.writing.abbreviations import ABBREVIATION_RULES
from domain.writing.dates import DATE_RULES
from domain.writing.numbers import NUMBER_RULES
from domain.writing.remarks import Remark, Rule, first_in_rank
from domain.writing.signs import SIGN_RULES
from domain.writing.times import TIME_RULES

RULES: tuple[Rule, ...] = (*TIME_RULES, *DATE_RULES, *NUMBER_RULES, *ABBREVIATION_RULES, *SIGN_RULES)


def remarks_in(text: str) -> tuple[Remark, ...]:
    """What would be written otherwise, in the order of the text; none lies over another.

    Offsets are in characters of ``text``. No rule looks across a line feed, so a paragraph may be asked for by itself.
    """
    return first_in_rank(chain.from_iterable(rule.remarks(text) for rule in RULES))
