"""One place in a text that looks like personal data, and which of two that overlap counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What something looks like. Of two that overlap the one that comes first here counts."""

    IDENTITY_NUMBER = "identity_number"
    COORDINATION_NUMBER = "coordination_number"
    EMAIL = "email"
    PHONE = "phone"
    REGISTRATION_NUMBER = "registration_number"
    ADDRESS = "address"
    NAME = "name"


_RANKS = {kind: rank for rank, kind in enumerate(FindingKind)}


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """``start`` up to, not with, ``end``: characters of the text that was searched."""

    start: int
    end: int
    kind: FindingKind

    def words(self, text: str) -> str:
        """What stands there."""
        return text[self.start : self.end]


def without_overlaps(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """In the order of the text, the plainer sign of a person kept where two lie over each other."""
    in_rank = sorted(findings, key=lambda each: (_RANKS[each.kind], each.start))
    taken = bytearray(max((each.end for each in in_rank), default=0))
    kept: list[Finding] = []
    for finding in in_rank:
        if not any(taken[finding.start : finding.end]):
            taken[finding.start : finding.end] = b"\1" * (finding.end - finding.start)
            kept.append(finding)
    return tuple(sorted(kept))
