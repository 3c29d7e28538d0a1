"""One place in a text with its repair, and the rule it comes from: a pattern and what to write instead."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

# An ordinary blank and those that hold together.
BLANK = "[ \u00a0\u202f]"
HYPHEN = "[-‐‑−–—]"
EN_DASH = "–"


class WritingRule(StrEnum):
    """What is about to be repaired. Of two that overlap the one that comes first here counts."""

    CLOCK = "clock"
    DATE = "date"
    PARAGRAPH = "paragraph"
    NUMBER = "number"
    PER_CENT = "per_cent"
    ABBREVIATION = "abbreviation"
    DASH = "dash"
    CAPITAL = "capital"
    QUOTATION = "quotation"
    BLANK = "blank"


_RANKS = {rule: rank for rank, rule in enumerate(WritingRule)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """``length`` characters from ``start`` would be written as ``replacement``."""

    start: int
    length: int
    rule: WritingRule
    replacement: str

    @property
    def end(self) -> int:
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Rule:
    """``repair`` gives what should stand there; None, or what stands there already, when it is right."""

    kind: WritingRule
    pattern: re.Pattern[str]
    repair: Callable[[re.Match[str]], str | None]

    def remarks(self, text: str) -> Iterator[Remark]:
        for match in self.pattern.finditer(text):
            repaired = self.repair(match)
            if repaired is not None and repaired != match.group():
                yield Remark(
                    start=match.start(), length=len(match.group()), rule=self.kind, replacement=repaired
                )


def first_in_rank(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """In the order of the text, one of each that lie over each other."""
    kept: list[Remark] = []
    for remark in sorted(remarks, key=lambda each: (_RANKS[each.rule], each.start)):
        if all(remark.end <= other.start or other.end <= remark.start for other in kept):
            kept.append(remark)
    return tuple(sorted(kept, key=lambda each: each.start))
