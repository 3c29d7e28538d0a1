"""A rule as it is being written: also what is not right yet, such as half a date."""

from dataclasses import dataclass, replace
from datetime import date

from domain.retention import RetentionRule
from domain.typed_edges import understood_edge

_NO_NUMBER = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDraft:
    """``rule`` is all but what was typed: time and first day as they stand in their fields."""

    rule: RetentionRule
    years: str
    months: str
    valid_from: str

    def unsaved_fields(self, stored: "RuleDraft") -> int:
        """How many facts differ from what is stored."""
        mine, theirs = self.rule, stored.rule
        facts = ("action", "counted_from", "legal_basis", "decision")
        typed = ("years", "months", "valid_from")
        differ = [bool(getattr(mine, fact) != getattr(theirs, fact)) for fact in facts]
        differ += [bool(getattr(self, fact) != getattr(stored, fact)) for fact in typed]
        return sum(differ)

    def written(self, today: date) -> RetentionRule:
        """The rule to store. A time that is no number becomes one the domain refuses."""
        return replace(
            self.rule,
            years=_number(self.years),
            months=_number(self.months),
            valid_from=understood_edge(self.valid_from, today, is_last=False) if self.valid_from else None,
        )


def rule_draft(rule: RetentionRule) -> RuleDraft:
    """A draft in which nothing has been changed."""
    return RuleDraft(
        rule=replace(rule, years=0, months=0, valid_from=None),
        years=str(rule.years or ""),
        months=str(rule.months or ""),
        valid_from=str(rule.valid_from or ""),
    )


def _number(typed: str) -> int:
    if not typed.strip():
        return 0
    return int(typed) if typed.strip().isdecimal() else _NO_NUMBER
