"""A mask: which words of a set of minutes are not handed out, and under which provision. How it is laid is in ``masking``."""

from dataclasses import dataclass

from domain.minutes_places import Place

MASKED = "MASKAT"
LONGEST_PROVISION = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Mask:
    """A stretch of a text from ``start`` up to ``end``, in characters; without them the whole of the place."""

    place: Place
    provision: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """What a person has decided about one document. ``released`` are marked wholes that are handed out after a test."""

    masks: tuple[Mask, ...] = ()
    released: frozenset[Place] = frozenset()


NOTHING_DECIDED = Decisions()


def label(provision: str) -> str:
    """What stands where something is masked: ``[MASKAT, 18 kap. 1 § OSL]``."""
    return f"[{MASKED}, {provision}]"
