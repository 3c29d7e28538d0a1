"""A compiled situation picture (lägesbild): three parts, versions, each kept as it was decided.

The parts are the statute's: mapping, other information of importance, analysis (lag 2023:196, 4 §).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.errors import Problem, UserError
from domain.secrecy import Sensitivity
from domain.situation import PointFilter

MOST_POINTS = 500
"""So many points a filter may bring at once; what is more is said, and can be put in one by one."""


class PicturePart(StrEnum):
    MAPPING = "mapping"
    OTHER = "other"
    ANALYSIS = "analysis"


PartTexts = Mapping[PicturePart, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenPoint:
    """A point in one part of a picture."""

    point_id: UUID
    part: PicturePart = PicturePart.MAPPING


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationPicture:
    """A draft until ``decided_on`` stands; then ``content`` holds its points as they were, and nothing changes.

    ``number`` counts the versions of one agreement from 1; ``previous_id`` is the version before. Whatever would change
    a decided picture raises ``UserError(PICTURE_DECIDED)``.
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

    @property
    def texts(self) -> dict[PicturePart, str]:
        return {
            PicturePart.MAPPING: self.mapping,
            PicturePart.OTHER: self.other,
            PicturePart.ANALYSIS: self.analysis,
        }

    def ensure_draft(self) -> None:
        if self.is_decided:
            raise UserError(Problem.PICTURE_DECIDED)

    def written(self, texts: PartTexts) -> "SituationPicture":
        """The same with other words in its parts."""
        self.ensure_draft()
        return replace(
            self,
            mapping=texts[PicturePart.MAPPING],
            other=texts[PicturePart.OTHER],
            analysis=texts[PicturePart.ANALYSIS],
        )

    def with_points(
        self, point_ids: Iterable[UUID], part: PicturePart = PicturePart.MAPPING
    ) -> "SituationPicture":
        """The same with these points in one part; a point that stands in another part moves to the end of this one."""
        self.ensure_draft()
        wanted = dict.fromkeys(point_ids)
        here = {chosen.point_id for chosen in self.points if chosen.part is part}
        kept = [each for each in self.points if each.point_id not in wanted or each.part is part]
        added = [ChosenPoint(point_id=each, part=part) for each in wanted if each not in here]
        return replace(self, points=(*kept, *added))

    def without_points(self, point_ids: Iterable[UUID]) -> "SituationPicture":
        self.ensure_draft()
        unwanted = frozenset(point_ids)
        return replace(self, points=tuple(each for each in self.points if each.point_id not in unwanted))

    def ensure_can_be_decided(self, decided_on: date, decided_by: str, today: date) -> None:
        """Raise ``UserError``: PICTURE_DECIDED; BODY_MISSING or DATE_IN_FUTURE with the ``field``."""
        self.ensure_draft()
        if not decided_by.strip():
            raise UserError(Problem.BODY_MISSING, field="decided_by")
        if decided_on > today:
            raise UserError(Problem.DATE_IN_FUTURE, field="decided_on")

    def following(self, new_id: UUID, period_to: date, title: str) -> "SituationPicture":
        """The next version: its texts are copied, its period begins the day after this one's and it has no points yet.

        Raises ``UserError(PICTURE_NOT_DECIDED)``: what may still change is no ground for the next.
        """
        if not self.is_decided:
            raise UserError(Problem.PICTURE_NOT_DECIDED)
        return SituationPicture(
            id=new_id,
            agreement_id=self.agreement_id,
            number=self.number + 1,
            title=title,
            period_from=day_after(self.period_to or self.decided_on),
            period_to=period_to,
            mapping=self.mapping,
            other=self.other,
            analysis=self.analysis,
            previous_id=self.id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSummary:
    """A row of the list of versions."""

    id: UUID
    agreement_id: UUID | None
    number: int
    title: str
    period_from: date | None
    period_to: date | None
    decided_on: date | None
    decided_by: str
    points: int

    @property
    def is_decided(self) -> bool:
        return self.decided_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Harvest:
    """The points a filter brings, newest first, and how many it does not.

    ``to_be_tested`` are left out because they are to be tested for secrecy, ``beyond`` because there are too many.
    """

    point_ids: tuple[UUID, ...]
    to_be_tested: int = 0
    beyond: int = 0


def harvest_filters(wanted: PointFilter) -> tuple[PointFilter, ...]:
    """The filters whose points are chosen by themselves: open and oral ones, never those to be tested for secrecy."""
    kinds = (Sensitivity.OPEN, Sensitivity.ORAL_ONLY)
    asked_for = kinds if wanted.sensitivity is None else (wanted.sensitivity,)
    return tuple(replace(wanted, sensitivity=kind) for kind in kinds if kind in asked_for)


def secrecy_filter(wanted: PointFilter) -> PointFilter | None:
    """The filter of the points that are left out for their secrecy; None where it asks for others alone."""
    if wanted.sensitivity in {None, Sensitivity.TO_BE_TESTED}:
        return replace(wanted, sensitivity=Sensitivity.TO_BE_TESTED)
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedTexts:
    """Both persons' words together; in the ``collided`` parts both wrote, and ``texts`` holds mine."""

    texts: PartTexts
    collided: tuple[PicturePart, ...]


def merge_texts(base: PartTexts, mine: PartTexts, theirs: PartTexts) -> MergedTexts:
    """What stands when two have written from the same ``base``: each part that only one has touched is that one's."""
    texts, collided = dict[PicturePart, str](), list[PicturePart]()
    for part in PicturePart:
        is_untouched = mine[part] == base[part]
        texts[part] = theirs[part] if is_untouched else mine[part]
        if not is_untouched and theirs[part] not in {base[part], mine[part]}:
            collided.append(part)
    return MergedTexts(texts=texts, collided=tuple(collided))


def day_after(day: date | None) -> date | None:
    return None if day is None else date.fromordinal(day.toordinal() + 1)
