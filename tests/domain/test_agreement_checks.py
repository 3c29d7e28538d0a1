"""Each fault of an agreement is refused and told with the part and row where it lies."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from domain.agreement_checks import AgreementPart, ensure_sound
from domain.agreements import (
    Agreement,
    AgreementLevel,
    AgreementParty,
    PreparationStep,
    PriorityArea,
    Prolongation,
    StepKind,
)
from domain.errors import Problem, UserError
from domain.parties import PartyKind
from tests.domain.content import key

DISTRICT, GLOBEN, SCHOOLS, OTHER_POLICE = key(11), key(12), key(13), key(14)
KINDS = {
    DISTRICT: PartyKind.DISTRICT_ADMINISTRATION,
    GLOBEN: PartyKind.POLICE_AREA,
    SCHOOLS: PartyKind.DEPARTMENT,
    OTHER_POLICE: PartyKind.POLICE_AREA,
}


def parties(*ids: UUID) -> tuple[AgreementParty, ...]:
    return tuple(AgreementParty(party_id=party_id) for party_id in ids)


def area(number: int, title: str, letter: str) -> PriorityArea:
    return PriorityArea(id=key(number), title=title, order=number, letter=letter)


SOUND = Agreement(
    id=key(1),
    level=AgreementLevel.LOCAL,
    title="Älvsjö – Globen",
    valid_from=date(2017, 1, 1),
    valid_to=date(2019, 5, 31),
    parties=parties(DISTRICT, GLOBEN),
    prolongations=(Prolongation(until=date(2019, 12, 31)), Prolongation(until=None)),
    steps=(PreparationStep(kind=StepKind.COMMENT, body="Nämnder", day=date(2016, 9, 4)),),
    areas=(area(1, "Ungas trygghet", "U"), area(2, "Platser", "P")),
)


def refusal_of(agreement: Agreement, *others: Agreement) -> UserError:
    with pytest.raises(UserError) as refusal:
        ensure_sound(agreement, others, KINDS)
    return refusal.value


def test_a_sound_agreement_passes() -> None:
    ensure_sound(SOUND, [], KINDS)
    ensure_sound(Agreement(id=key(1), level=AgreementLevel.LOCAL, title="Bara en titel"), [SOUND], KINDS)


@pytest.mark.parametrize(
    ("changes", "problem", "part", "row"),
    [
        ({"title": " "}, Problem.TITLE_MISSING, AgreementPart.TITLE, 0),
        ({"valid_to": date(2016, 12, 31)}, Problem.END_BEFORE_START, AgreementPart.VALID_TO, 0),
        (
            {"prolongations": (Prolongation(until=None), Prolongation(until=date(2019, 5, 30)))},
            Problem.END_BEFORE_START,
            AgreementPart.PROLONGATIONS,
            1,
        ),
        (
            {"valid_to": None, "prolongations": (Prolongation(until=date(2016, 12, 31)),)},
            Problem.END_BEFORE_START,
            AgreementPart.PROLONGATIONS,
            0,
        ),
        (
            {"steps": (PreparationStep(kind=StepKind.COMMENT, body="", day=date(2019, 9, 4), until=date(2019, 9, 3)),)},
            Problem.END_BEFORE_START,
            AgreementPart.STEPS,
            0,
        ),
        ({"parties": parties(DISTRICT, GLOBEN, DISTRICT)}, Problem.PARTY_TWICE, AgreementPart.PARTIES, 2),
        (
            {"areas": (area(1, "Ungas trygghet", "U"), area(2, "", "A"))},
            Problem.NAME_MISSING,
            AgreementPart.AREA_TITLE,
            1,
        ),
        (
            {"areas": (area(1, "Ungas trygghet", "U"), area(2, " UNGAS trygghet", "N"))},
            Problem.AREA_TWICE,
            AgreementPart.AREA_TITLE,
            1,
        ),
        (
            {"areas": (area(1, "Ungas trygghet", "U"), area(2, "Utsatta", "U"))},
            Problem.AREA_LETTER_TAKEN,
            AgreementPart.AREA_LETTER,
            1,
        ),
        ({"replaces_id": SOUND.id}, Problem.REPLACES_CIRCLE, AgreementPart.REPLACES, 0),
    ],
)  # fmt: skip
def test_a_fault_is_told_where_it_lies(
    changes: dict[str, Any], problem: Problem, part: AgreementPart, row: int
) -> None:
    error = refusal_of(replace(SOUND, **changes))

    assert (error.problem, error.values["part"], error.values["row"]) == (problem, part, row)


def test_a_circle_of_three_is_found_and_one_elsewhere_is_not_walked_for_ever() -> None:
    bare = replace(SOUND, valid_from=None, valid_to=None, prolongations=())
    first = replace(bare, replaces_id=key(3))
    second, third = replace(bare, id=key(2), replaces_id=key(1)), replace(bare, id=key(3), replaces_id=key(2))
    assert refusal_of(first, second, third).problem is Problem.REPLACES_CIRCLE

    ensure_sound(replace(first, id=key(9), replaces_id=key(2)), [first, second, third], KINDS)


def sibling(**changes: Any) -> Agreement:
    """Another agreement between the same two, from the day the first one's dates end."""
    dates = {"valid_from": date(2019, 12, 31), "valid_to": None}
    return replace(SOUND, id=key(2), title="Nästa", prolongations=(), **{**dates, **changes})


DATED = replace(SOUND, prolongations=(Prolongation(until=date(2019, 12, 31)),))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (sibling(), DATED),
        (DATED, sibling()),
        (sibling(valid_from=date(2090, 1, 1)), SOUND),  # prolonged without an end
        (sibling(parties=parties(DISTRICT, SCHOOLS, GLOBEN)), DATED),  # the pair is in both
        (sibling(parties=parties(SCHOOLS)), replace(DATED, parties=parties(SCHOOLS))),
    ],
)
def test_two_agreements_between_the_same_parties_may_not_overlap(mine: Agreement, theirs: Agreement) -> None:
    error = refusal_of(mine, theirs)

    assert error.problem is Problem.AGREEMENTS_OVERLAP
    assert error.values == {"part": AgreementPart.VALID_FROM, "row": 0, "title": theirs.title}


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (sibling(valid_from=date(2020, 1, 1)), DATED),
        (sibling(replaces_id=DATED.id), DATED),
        (replace(DATED, replaces_id=key(2)), sibling()),
        (sibling(level=AgreementLevel.OVERALL), DATED),
        (sibling(parties=parties(DISTRICT, OTHER_POLICE)), DATED),
        (sibling(parties=parties(DISTRICT, SCHOOLS)), DATED),
        (sibling(parties=()), replace(DATED, parties=())),
        (sibling(valid_from=None), DATED),
        (sibling(), replace(SOUND, replaced_on=date(2019, 12, 31))),
    ],
)
def test_agreements_that_do_not_meet_are_left_alone(mine: Agreement, theirs: Agreement) -> None:
    ensure_sound(mine, [theirs], KINDS)
