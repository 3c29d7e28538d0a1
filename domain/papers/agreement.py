"""A written agreement on paper: parties, purposes, period, prioritised areas; how it came about and its plan in short.

What an agreement must state at least are its purposes and areas (lag 2023:196, 9 §). It holds no points, so that it is the
same in every variant.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.agreements import (
    Agreement,
    AgreementLevel,
    AgreementParty,
    AgreementState,
    PreparationStep,
    PriorityArea,
    Prolongation,
)
from domain.parties import Party
from domain.plan import PlanMeasure

_UNSIGNED = frozenset({AgreementState.DRAFT, AgreementState.OUT_FOR_COMMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningParty:
    name: str
    role: str
    dnr: str
    signed_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureInShort:
    """``parties`` are those who have a side in it."""

    measure: str
    goal: str
    parties: tuple[str, ...]
    starts_on: date | None
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedArea:
    """``mirrors`` is the title of the city-wide area that it stands for here, empty without one or when it is the same."""

    title: str
    goal: str
    cause_analysis: str
    relevance: str
    mirrors: str
    measures: tuple[MeasureInShort, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementContent:
    """The agreement as it stands on ``day``; ``replaces`` is the title of the one before."""

    title: str
    level: AgreementLevel
    state: AgreementState
    day: date
    purposes: str
    signed_on: date | None
    valid_from: date | None
    valid_to: date | None
    replaces: str
    parties: tuple[SigningParty, ...]
    prolongations: tuple[Prolongation, ...]
    areas: tuple[AgreedArea, ...]
    steps: tuple[PreparationStep, ...]

    @property
    def is_draft(self) -> bool:
        """Whether it has not begun to hold: such a paper is watermarked."""
        return self.state in _UNSIGNED

    @property
    def has_plan(self) -> bool:
        return any(area.measures for area in self.areas)


def agreement_content(
    agreement: Agreement,
    agreements: Iterable[Agreement],
    parties: Mapping[UUID, Party],
    measures: Iterable[PlanMeasure],
    day: date,
) -> AgreementContent:
    """``agreements`` are all there are, for the names of what this one replaces and mirrors."""
    others = list(agreements)
    areas = {area.id: area.title for each in others for area in each.areas}
    of_plan = list(measures)
    return AgreementContent(
        title=agreement.title,
        level=agreement.level,
        state=agreement.state(day),
        day=day,
        purposes=agreement.purposes.strip(),
        signed_on=agreement.signed_on,
        valid_from=agreement.valid_from,
        valid_to=agreement.valid_to,
        replaces=next((each.title for each in others if each.id == agreement.replaces_id), ""),
        parties=tuple(_signing(each, parties) for each in agreement.parties),
        prolongations=agreement.prolongations,
        areas=tuple(_area(area, areas, of_plan, parties) for area in agreement.areas),
        steps=agreement.steps,
    )


def _signing(party: AgreementParty, parties: Mapping[UUID, Party]) -> SigningParty:
    return SigningParty(
        name=parties[party.party_id].name,
        role=party.signatory_role.strip(),
        dnr=party.dnr.strip(),
        signed_on=party.signed_on,
    )


def _area(
    area: PriorityArea,
    titles: Mapping[UUID, str],
    measures: Iterable[PlanMeasure],
    parties: Mapping[UUID, Party],
) -> AgreedArea:
    mirrored = titles.get(area.mirrors_id, "") if area.mirrors_id else ""
    return AgreedArea(
        title=area.title,
        goal=area.goal.strip(),
        cause_analysis=area.cause_analysis.strip(),
        relevance=area.relevance.strip(),
        mirrors="" if mirrored == area.title else mirrored,
        measures=tuple(_in_short(each, parties) for each in measures if each.area_id == area.id),
    )


def _in_short(measure: PlanMeasure, parties: Mapping[UUID, Party]) -> MeasureInShort:
    return MeasureInShort(
        measure=measure.measure,
        goal=measure.goal,
        parties=tuple(parties[each.party_id].name for each in measure.commitments),
        starts_on=measure.starts_on,
        due_on=measure.due_on,
    )
