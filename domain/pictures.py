"""A compiled situation picture (lägesbild): three parts, versions, each kept as it was decided.

The parts are the statute's: mapping, other information of importance, analysis (lag 2023:196, 4 §).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class PicturePart(StrEnum):
    MAPPING = "mapping"
    OTHER = "other"
    ANALYSIS = "analysis"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenPoint:
    """A point in one part of a picture."""

    point_id: UUID
    part: PicturePart = PicturePart.MAPPING


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationPicture:
    """A draft until ``decided_on`` stands; then ``content`` holds its points as they were, and nothing changes.

    ``number`` counts the versions of one agreement from 1; ``previous_id`` is the version before.
    """

    id: UUID
    agreement_id: UUID | None
    number: int
    title: str
    period_from: date | None = None
    period_to: date | None = None
    mapping: str = ""
    other: str = ""
    analysis: str = ""
    points: tuple[ChosenPoint, ...] = ()
    previous_id: UUID | None = None
    decided_on: date | None = None
    decided_by: str = ""
    content: str = ""
    version: int = 1

    @property
    def is_decided(self) -> bool:
        return self.decided_on is not None
