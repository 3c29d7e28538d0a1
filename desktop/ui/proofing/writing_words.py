"""What is said of a writing rule: what the remark is about, and how the rule has it."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from domain.writing import WritingRule

_TITLES: Mapping[WritingRule, object] = MappingProxyType(
    {
        WritingRule.CLOCK: QT_TRANSLATE_NOOP("WritingWords", "Times of day"),
        WritingRule.DATE: QT_TRANSLATE_NOOP("WritingWords", "Dates"),
        WritingRule.PARAGRAPH: QT_TRANSLATE_NOOP("WritingWords", "The paragraph sign"),
        WritingRule.NUMBER: QT_TRANSLATE_NOOP("WritingWords", "Numbers"),
        WritingRule.PER_CENT: QT_TRANSLATE_NOOP("WritingWords", "Per cent"),
        WritingRule.ABBREVIATION: QT_TRANSLATE_NOOP("WritingWords", "Abbreviations"),
        WritingRule.DASH: QT_TRANSLATE_NOOP("WritingWords", "Dashes"),
        WritingRule.CAPITAL: QT_TRANSLATE_NOOP("WritingWords", "Capital letters"),
        WritingRule.QUOTATION: QT_TRANSLATE_NOOP("WritingWords", "Quotation marks"),
        WritingRule.BLANK: QT_TRANSLATE_NOOP("WritingWords", "Blanks"),
    }
)
_RULES: Mapping[WritingRule, object] = MappingProxyType(
    {
        WritingRule.CLOCK: QT_TRANSLATE_NOOP(
            "WritingWords", "A full stop between hours and minutes, a dash in between: kl. 9.00–15.30."
        ),
        WritingRule.DATE: QT_TRANSLATE_NOOP(
            "WritingWords", "In running text den 13 december 2013, where room is scarce 2013-12-13."
        ),
        WritingRule.PARAGRAPH: QT_TRANSLATE_NOOP(
            "WritingWords", "It is held to its number by a blank that never breaks: § 5."
        ),
        WritingRule.NUMBER: QT_TRANSLATE_NOOP(
            "WritingWords", "Blanks between thousands, a comma before decimals: 34 175 456 and 2,5."
        ),
        WritingRule.PER_CENT: QT_TRANSLATE_NOOP("WritingWords", "A blank before the sign: 12 %."),
        WritingRule.ABBREVIATION: QT_TRANSLATE_NOOP(
            "WritingWords", "With full stops and without blanks: t.ex., bl.a., fr.o.m."
        ),
        WritingRule.DASH: QT_TRANSLATE_NOOP(
            "WritingWords", "A dash with blanks round it between clauses, without them in between: 9–15."
        ),
        WritingRule.CAPITAL: QT_TRANSLATE_NOOP(
            "WritingWords", "Months and days of the week begin with a small letter."
        ),
        WritingRule.QUOTATION: QT_TRANSLATE_NOOP("WritingWords", "The same sign on both sides: ”så här”."),
        WritingRule.BLANK: QT_TRANSLATE_NOOP(
            "WritingWords", "One blank between words, none before a full stop or a comma."
        ),
    }
)


def title_of(rule: WritingRule) -> str:
    """As a title, without a full stop."""
    return QCoreApplication.translate("WritingWords", str(_TITLES[rule]))


def rule_of(rule: WritingRule) -> str:
    """One sentence."""
    return QCoreApplication.translate("WritingWords", str(_RULES[rule]))
