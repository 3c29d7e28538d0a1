"""What a rule of retention would let go on a day, before anybody has proposed it."""

from dataclasses import dataclass
from datetime import date

from domain.retention import RetentionRule

COUNTED_AT_MOST = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DueExample:
    """One record: ``title`` and ``detail`` are words of its own, for the screen only."""

    began: date
    title: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DuePreview:
    """``count`` and ``held`` stop at one more than ``COUNTED_AT_MOST``; ``examples`` are the oldest."""

    rule: RetentionRule
    until: date
    count: int
    held: int
    examples: tuple[DueExample, ...]
