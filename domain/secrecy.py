"""How sensitive a point or an item is, and the mark that says so.

A mark is a warning, not a decision: every request is tested anew, and a mark names its provision (TF 2:20; OSL 5:5).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Sensitivity(StrEnum):
    """Open, to be tested when asked for, or told orally only (docs/domain.md section 2.3)."""

    OPEN = "open"
    TO_BE_TESTED = "to_be_tested"
    ORAL_ONLY = "oral_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecrecyMark:
    """Who marked something, when, and under which provision of the Public Access and Secrecy Act."""

    sensitivity: Sensitivity = Sensitivity.OPEN
    provision: str = ""
    marked_by: str = ""
    marked_on: date | None = None

    @property
    def is_open(self) -> bool:
        return self.sensitivity is Sensitivity.OPEN

    @property
    def is_oral(self) -> bool:
        return self.sensitivity is Sensitivity.ORAL_ONLY


OPEN = SecrecyMark()
