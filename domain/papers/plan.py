"""The action plan on paper: Brå's columns area by area, indicators, citizen pledges, and the picture it rests on.

A count so small that it may point out single persons stands on the internal paper alone, with a warning; on the others
neither the number, its comment nor what it says of the target is left.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from domain.agreements import Agreement, PriorityArea
from domain.disclosure import Variant
from domain.parties import Party
from domain.pictures import PictureSummary
from domain.plan import (
    CitizenPledge,
    Commitment,
    CommitmentStatus,
    Indicator,
    MeasureKind,
    MeasureStatus,
    PlanDecision,
    PlanMeasure,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentLine:
    party: str
    role: str
    what: str
    due_on: date | None
    status: CommitmentStatus
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLine:
    cause_number: int
    cause: str
    measure: str
    kind: MeasureKind
    expected_effect: str
    goal: str
    starts_on: date | None
    due_on: date | None
    days_late: int
    commitments: tuple[CommitmentLine, ...]
    status: MeasureStatus
    follow_up: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedValue:
    """A number of one year. ``is_small`` may point out persons; a withheld one has no number (``value`` is None)."""

    year: int | None
    value: Decimal | None
    is_small: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorLine:
    name: str
    unit: str
    source: str
    baseline: CountedValue | None
    target: CountedValue | None
    latest: CountedValue | None
    is_reached: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaPlanLines:
    title: str
    goal: str
    measures: tuple[MeasureLine, ...]
    indicators: tuple[IndicatorLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeLine:
    year: int
    text: str
    done: int
    target: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureCited:
    number: int
    title: str
    decided_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionLine:
    """The last decision on the plan; ``picture`` is the situation picture it rests on (lag 2023:196, 5 §)."""

    decided_on: date
    body: str
    note: str
    picture: PictureCited | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanContent:
    agreement: str
    parties: tuple[str, ...]
    valid_from: date | None
    ends_on: date | None
    day: date
    decision: DecisionLine | None
    areas: tuple[AreaPlanLines, ...]
    pledges: tuple[PledgeLine, ...]

    @property
    def measures(self) -> tuple[MeasureLine, ...]:
        return tuple(measure for area in self.areas for measure in area.measures)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMatter:
    """What a plan is composed from; decisions and pictures with the newest first."""

    agreement: Agreement
    parties: Mapping[UUID, Party]
    measures: Iterable[PlanMeasure]
    indicators: Iterable[Indicator]
    pledges: Iterable[CitizenPledge]
    decisions: Iterable[PlanDecision]
    pictures: Iterable[PictureSummary]


def plan_content(matter: PlanMatter, variant: Variant, day: date) -> PlanContent:
    agreement = matter.agreement
    return PlanContent(
        agreement=agreement.title,
        parties=tuple(matter.parties[each.party_id].name for each in agreement.parties),
        valid_from=agreement.valid_from,
        ends_on=agreement.ends_on,
        day=day,
        decision=_decision(matter),
        areas=tuple(_area(area, matter, variant, day) for area in agreement.areas),
        pledges=tuple(
            PledgeLine(year=pledge.year, text=pledge.text, done=pledge.done, target=pledge.target)
            for pledge in matter.pledges
        ),
    )


def _decision(matter: PlanMatter) -> DecisionLine | None:
    last = next(iter(matter.decisions), None)
    if last is None:
        return None
    picture = next((each for each in matter.pictures if each.id == last.picture_id), None)
    cited = (
        PictureCited(number=picture.number, title=picture.title, decided_on=picture.decided_on)
        if picture
        else None
    )
    return DecisionLine(decided_on=last.decided_on, body=last.body, note=last.note, picture=cited)


def _area(area: PriorityArea, matter: PlanMatter, variant: Variant, day: date) -> AreaPlanLines:
    return AreaPlanLines(
        title=area.title,
        goal=area.goal.strip(),
        measures=tuple(_measure(each, matter, day) for each in matter.measures if each.area_id == area.id),
        indicators=tuple(_indicator(each, variant) for each in matter.indicators if each.area_id == area.id),
    )


def _measure(measure: PlanMeasure, matter: PlanMatter, day: date) -> MeasureLine:
    return MeasureLine(
        cause_number=measure.cause_number,
        cause=measure.cause,
        measure=measure.measure,
        kind=measure.kind,
        expected_effect=measure.expected_effect,
        goal=measure.goal,
        starts_on=measure.starts_on,
        due_on=measure.due_on,
        days_late=measure.days_late(day),
        commitments=tuple(_commitment(each, matter.parties) for each in measure.commitments),
        status=measure.status,
        follow_up=measure.follow_up,
    )


def _commitment(commitment: Commitment, parties: Mapping[UUID, Party]) -> CommitmentLine:
    return CommitmentLine(
        party=parties[commitment.party_id].name,
        role=commitment.role,
        what=commitment.what,
        due_on=commitment.due_on,
        status=commitment.status,
        note=commitment.note,
    )


def _indicator(indicator: Indicator, variant: Variant) -> IndicatorLine:
    baseline = _value(indicator, indicator.baseline_year, indicator.baseline, variant)
    last = indicator.latest
    latest = _value(indicator, last.year, last.value, variant, last.comment) if last else None
    target = CountedValue(year=indicator.target_year, value=indicator.target)
    is_withheld = latest is not None and latest.value is None
    return IndicatorLine(
        name=indicator.name,
        unit=indicator.unit,
        source=indicator.source,
        baseline=baseline,
        target=target if indicator.target is not None else None,
        latest=latest,
        is_reached=None if is_withheld else indicator.is_reached,
    )


def _value(
    indicator: Indicator, year: int | None, value: Decimal | None, variant: Variant, comment: str = ""
) -> CountedValue | None:
    if value is None:
        return None
    if not indicator.is_small(value):
        return CountedValue(year=year, value=value, comment=comment)
    if variant is Variant.INTERNAL:
        return CountedValue(year=year, value=value, is_small=True, comment=comment)
    return CountedValue(year=year, value=None, is_small=True)
