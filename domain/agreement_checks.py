"""What makes an agreement impossible to store, told with the part and the row of it where it can be mended.

An agreement that lacks something (signatures, purposes, areas) is no fault: it shows as a gap.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.agreements import Agreement, PriorityArea
from domain.errors import Problem, UserError
from domain.parties import PartyKind
from domain.swedish import fold


class AgreementPart(StrEnum):
    """Where the fault lies; an error's ``row`` counts from 0 within the part."""

    TITLE = "title"
    SIGNED = "signed"
    VALID_FROM = "valid_from"
    VALID_TO = "valid_to"
    REPLACES = "replaces"
    PARTIES = "parties"
    PROLONGATIONS = "prolongations"
    STEPS = "steps"
    AREA_TITLE = "area_title"
    AREA_LETTER = "area_letter"


def ensure_sound(
    agreement: Agreement, others: Collection[Agreement], kinds: Mapping[UUID, PartyKind]
) -> None:
    """Raise ``UserError`` with ``part`` and ``row`` for the first fault of an agreement beside all others.

    TITLE_MISSING, NAME_MISSING (of an area), END_BEFORE_START, PARTY_TWICE, AREA_TWICE, AREA_LETTER_TAKEN,
    REPLACES_CIRCLE, AGREEMENTS_OVERLAP.
    """
    _ensure_title(agreement)
    _ensure_periods(agreement)
    _ensure_parties(agreement)
    _ensure_areas(agreement.areas)
    _ensure_no_circle(agreement, others)
    _ensure_no_overlap(agreement, others, kinds)


def _ensure_title(agreement: Agreement) -> None:
    if not agreement.title.strip():
        raise UserError(Problem.TITLE_MISSING, part=AgreementPart.TITLE, row=0)


def _ensure_periods(agreement: Agreement) -> None:
    """An end, a prolongation or the last day of a step must not come before what it ends."""
    _ensure_order(agreement.valid_from, agreement.valid_to, AgreementPart.VALID_TO)
    first_end = agreement.valid_to or agreement.valid_from
    for row, prolongation in enumerate(agreement.prolongations):
        _ensure_order(first_end, prolongation.until, AgreementPart.PROLONGATIONS, row)
    for row, step in enumerate(agreement.steps):
        _ensure_order(step.day, step.until, AgreementPart.STEPS, row)


def _ensure_order(first: date | None, last: date | None, part: AgreementPart, row: int = 0) -> None:
    if first is not None and last is not None and last < first:
        raise UserError(Problem.END_BEFORE_START, part=part, row=row)


def _ensure_parties(agreement: Agreement) -> None:
    twice = _first_repeated([party.party_id for party in agreement.parties])
    if twice is not None:
        raise UserError(Problem.PARTY_TWICE, part=AgreementPart.PARTIES, row=twice)


def _ensure_areas(areas: tuple[PriorityArea, ...]) -> None:
    for row, area in enumerate(areas):
        if not area.title.strip():
            raise UserError(Problem.NAME_MISSING, part=AgreementPart.AREA_TITLE, row=row)
    twice = _first_repeated([fold(area.title.strip()) for area in areas])
    if twice is not None:
        title = areas[twice].title
        raise UserError(Problem.AREA_TWICE, part=AgreementPart.AREA_TITLE, row=twice, title=title)
    twice = _first_repeated([area.letter for area in areas])
    if twice is not None:
        letter = areas[twice].letter
        owner = next(area.title for area in areas if area.letter == letter)
        raise UserError(
            Problem.AREA_LETTER_TAKEN, part=AgreementPart.AREA_LETTER, row=twice, letter=letter, title=owner
        )


def _first_repeated(values: Sequence[Hashable]) -> int | None:
    return next((place for place, value in enumerate(values) if value in values[:place]), None)


def _ensure_no_circle(agreement: Agreement, others: Iterable[Agreement]) -> None:
    replaces = {other.id: other.replaces_id for other in others} | {agreement.id: agreement.replaces_id}
    seen, earlier = set[UUID](), agreement.replaces_id
    while earlier is not None and earlier not in seen:
        if earlier == agreement.id:
            raise UserError(Problem.REPLACES_CIRCLE, part=AgreementPart.REPLACES, row=0)
        seen.add(earlier)
        earlier = replaces.get(earlier)


def _ensure_no_overlap(
    agreement: Agreement, others: Iterable[Agreement], kinds: Mapping[UUID, PartyKind]
) -> None:
    for other in others:
        if (
            other.level is agreement.level
            and agreement.id not in {other.id, other.replaces_id}
            and other.id != agreement.replaces_id
            and _is_between_the_same(agreement, other, kinds)
            and _meet_in_time(agreement, other)
        ):
            part = AgreementPart.VALID_FROM
            raise UserError(Problem.AGREEMENTS_OVERLAP, part=part, row=0, title=other.title)


def _is_between_the_same(one: Agreement, other: Agreement, kinds: Mapping[UUID, PartyKind]) -> bool:
    """Whether all parties are the same, or the district administration and a police area are."""
    mine, theirs = ({party.party_id for party in agreement.parties} for agreement in (one, other))
    shared = {kinds[party_id] for party_id in mine & theirs if party_id in kinds}
    pair = {PartyKind.DISTRICT_ADMINISTRATION, PartyKind.POLICE_AREA}
    return (bool(mine) and mine == theirs) or pair <= shared


def _meet_in_time(one: Agreement, other: Agreement) -> bool:
    """Whether there is a day on which both are in force; a draft without a first day has none."""
    if one.valid_from is None or other.valid_from is None:
        return False
    earlier, later = sorted((one, other), key=_first_day)
    return earlier.ends_on is None or _first_day(later) <= earlier.ends_on


def _first_day(agreement: Agreement) -> date:
    return agreement.valid_from or date.min
