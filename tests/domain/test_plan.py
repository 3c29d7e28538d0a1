"""What follows from a plan: what is late, finished, reached, too small to show; and what a plan may not hold."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.agreements import Agreement, AgreementLevel, AgreementParty
from domain.errors import Problem, UserError
from domain.plan import (
    CitizenPledge,
    Commitment,
    CommitmentStatus,
    Indicator,
    IndicatorValue,
    MeasureStatus,
    PlanMeasure,
    PledgeCount,
)
from domain.plan_rules import (
    cause_number_of,
    checked_count,
    checked_indicator,
    checked_measure,
    checked_pledge,
    missing_parties,
    renumbered,
    with_value,
)
from tests.domain.content import CITY, POLICE, key

TODAY = date(2026, 11, 12)
CITY_SIDE = Commitment(id=key(21), party_id=CITY.id, what="Byter lås")
POLICE_SIDE = Commitment(id=key(22), party_id=POLICE.id, status=CommitmentStatus.KEPT)
MEASURE = PlanMeasure(
    id=key(20),
    area_id=key(4),
    order=1,
    cause_number=1,
    cause="Källardörrar går lätt att bryta upp",
    measure="Gå igenom dörrar och passersystem",
    due_on=date(2026, 10, 15),
    commitments=(CITY_SIDE, POLICE_SIDE),
)
OUTCOME = Indicator(id=key(30), area_id=key(4), order=1, name="Otrygghet på kvällen", unit="procent")
PLEDGE = CitizenPledge(
    id=key(40), agreement_id=key(41), year=2026, text="Vuxna ute 40 av årets helger", target=40
)


def problem_of(error: pytest.ExceptionInfo[UserError]) -> Problem:
    return error.value.problem


@pytest.mark.parametrize(
    ("measure", "days"),
    [
        (MEASURE, 28),
        (replace(MEASURE, due_on=TODAY), 0),
        (replace(MEASURE, due_on=None), 0),
        (replace(MEASURE, commitments=(POLICE_SIDE,)), 0),
        (replace(MEASURE, commitments=(replace(CITY_SIDE, status=CommitmentStatus.NOT_KEPT),)), 0),
        (replace(MEASURE, commitments=(replace(CITY_SIDE, status=CommitmentStatus.IN_PROGRESS),)), 28),
    ],
)
def test_a_measure_is_late_while_a_commitment_is_open(measure: PlanMeasure, days: int) -> None:
    assert measure.days_late(TODAY) == days


@pytest.mark.parametrize("status", CommitmentStatus)
def test_a_measure_is_finished_when_every_side_has_kept_its_word(status: CommitmentStatus) -> None:
    measure = replace(MEASURE, commitments=(replace(CITY_SIDE, status=status), POLICE_SIDE))

    assert measure.is_finished is (status is CommitmentStatus.KEPT)


@pytest.mark.parametrize(
    ("measure", "problem"),
    [
        (replace(MEASURE, measure=" \n"), Problem.WHAT_MISSING),
        (replace(MEASURE, starts_on=date(2026, 10, 16)), Problem.END_BEFORE_START),
        (replace(MEASURE, commitments=()), Problem.MEASURE_WITHOUT_PARTY),
        (
            replace(MEASURE, commitments=(CITY_SIDE, replace(POLICE_SIDE, party_id=CITY.id))),
            Problem.PARTY_TWICE,
        ),
        (replace(MEASURE, status=MeasureStatus.GREEN, follow_up=" "), Problem.MEASURE_NEEDS_WORDS),
    ],
)
def test_refuses_what_no_plan_may_hold(measure: PlanMeasure, problem: Problem) -> None:
    with pytest.raises(UserError) as refusal:
        checked_measure(measure)

    assert problem_of(refusal) is problem


def test_keeps_a_good_measure_without_its_outer_blanks() -> None:
    told = replace(
        MEASURE,
        cause=f" {MEASURE.cause}\n",
        starts_on=MEASURE.due_on,
        status=MeasureStatus.YELLOW,
        follow_up=" Mätt, tre punkter återstår. ",
        commitments=(replace(CITY_SIDE, what=" Byter lås "), POLICE_SIDE),
    )

    assert checked_measure(told) == replace(
        told, cause=MEASURE.cause, follow_up="Mätt, tre punkter återstår.", commitments=MEASURE.commitments
    )


def test_a_colour_taken_back_needs_no_words() -> None:
    assert checked_measure(MEASURE) == MEASURE


def test_names_the_sides_that_have_promised_nothing() -> None:
    parties = tuple(AgreementParty(party_id=key(number)) for number in (90, 2, 1, 91))
    agreement = Agreement(id=key(41), level=AgreementLevel.LOCAL, title="", parties=parties)

    assert missing_parties(MEASURE, agreement) == (key(90), key(91))
    assert missing_parties(replace(MEASURE, commitments=()), agreement) == (key(90), key(2), key(1), key(91))


def test_the_same_cause_has_the_same_number() -> None:
    other = replace(MEASURE, id=key(23), cause="KÄLLARDÖRRAR går lätt att bryta upp ", cause_number=7)
    third = replace(MEASURE, id=key(24), cause="Skymd sikt", cause_number=3)

    assert cause_number_of(MEASURE, [third, other]) == 7
    assert cause_number_of(MEASURE, [third]) == 1
    assert cause_number_of(replace(MEASURE, cause_number=3), [third]) == 4
    assert cause_number_of(replace(MEASURE, cause_number=0), []) == 1


def test_two_unknown_causes_are_not_the_same() -> None:
    assert cause_number_of(replace(MEASURE, cause="", cause_number=0), [replace(MEASURE, cause="")]) == 2


def test_numbers_follow_the_order() -> None:
    measures = [replace(MEASURE, id=key(number), cause_number=number % 3 + 5) for number in range(50, 55)]

    told = renumbered(measures)

    assert [measure.order for measure in told] == [1, 2, 3, 4, 5]
    assert [measure.cause_number for measure in told] == [1, 2, 3, 1, 2]


@given(st.lists(st.integers(1, 9), max_size=9))
def test_numbering_twice_changes_nothing_and_parts_no_causes(causes: list[int]) -> None:
    measures = [replace(MEASURE, cause_number=number) for number in causes]
    told = renumbered(measures)

    assert renumbered(told) == told
    pairs = set(zip(causes, [measure.cause_number for measure in told], strict=True))
    assert len(pairs) == len(set(causes))
    assert {new for _old, new in pairs} == set(range(1, len(set(causes)) + 1))


@pytest.mark.parametrize(
    ("target", "lower", "values", "reached"),
    [
        ("22", True, {2025: "27", 2026: "22"}, True),
        ("22", True, {2026: "22.1"}, False),
        ("80", False, {2026: "80"}, True),
        ("80", False, {2026: "79.9"}, False),
        ("80", False, {}, None),
        (None, False, {2026: "80"}, None),
    ],
)
def test_a_target_is_reached_by_the_latest_outcome(
    target: str | None, lower: bool, values: dict[int, str], reached: bool | None
) -> None:
    indicator = replace(
        OUTCOME,
        target=Decimal(target) if target else None,
        lower_is_better=lower,
        values=tuple(IndicatorValue(year=year, value=Decimal(value)) for year, value in values.items()),
    )

    assert indicator.is_reached is reached


@pytest.mark.parametrize(
    ("unit", "value", "small"),
    [
        ("antal anmälda brott", "4", True),
        ("Antal", "1", True),
        ("st", "4", True),
        ("personer", "3", True),
        ("antal", "5", False),
        ("antal", "0", False),
        ("procent", "4", False),
        ("", "4", False),
    ],
)
def test_small_counts_may_point_out_people(unit: str, value: str, small: bool) -> None:
    assert replace(OUTCOME, unit=unit).is_small(Decimal(value)) is small
    assert not replace(OUTCOME, unit=unit).is_small(None)


def test_a_corrected_value_keeps_its_first_day() -> None:
    first = with_value(OUTCOME, IndicatorValue(year=2025, value=Decimal(27)), date(2026, 1, 20))
    later = with_value(first, IndicatorValue(year=2024, value=Decimal(31)), TODAY)
    corrected = with_value(later, IndicatorValue(year=2025, value=Decimal("26.5"), comment="Rättat"), TODAY)

    assert corrected.values == (
        IndicatorValue(year=2024, value=Decimal(31), noted_on=TODAY),
        IndicatorValue(year=2025, value=Decimal("26.5"), noted_on=date(2026, 1, 20), comment="Rättat"),
    )


def test_refuses_an_outcome_of_a_year_to_come() -> None:
    with pytest.raises(UserError) as refusal:
        with_value(OUTCOME, IndicatorValue(year=2027, value=Decimal(1)), TODAY)

    assert problem_of(refusal) is Problem.DATE_IN_FUTURE


def test_an_indicator_has_a_name() -> None:
    with pytest.raises(UserError) as refusal:
        checked_indicator(replace(OUTCOME, name=" "))

    assert problem_of(refusal) is Problem.NAME_MISSING
    assert checked_indicator(replace(OUTCOME, name=f" {OUTCOME.name} ")) == OUTCOME


@pytest.mark.parametrize(
    ("pledge", "problem"),
    [(replace(PLEDGE, text=" "), Problem.WHAT_MISSING), (replace(PLEDGE, target=0), Problem.NUMBER_WRONG)],
)
def test_a_pledge_says_what_and_how_many(pledge: CitizenPledge, problem: Problem) -> None:
    with pytest.raises(UserError) as refusal:
        checked_pledge(pledge)

    assert problem_of(refusal) is problem
    assert checked_pledge(replace(PLEDGE, text=f"{PLEDGE.text}\n")) == PLEDGE


@pytest.mark.parametrize(
    ("number", "day", "problem"),
    [(0, TODAY, Problem.NUMBER_WRONG), (1, date(2026, 11, 13), Problem.DATE_IN_FUTURE)],
)
def test_counts_only_what_was_done(number: int, day: date, problem: Problem) -> None:
    with pytest.raises(UserError) as refusal:
        checked_count(PledgeCount(id=key(42), counted_on=day, number=number), TODAY)

    assert problem_of(refusal) is problem


def test_more_may_be_done_than_promised() -> None:
    counts = tuple(PledgeCount(id=key(50 + week), counted_on=TODAY, number=1) for week in range(41))

    assert [checked_count(count, TODAY) for count in counts] == list(counts)
    assert replace(PLEDGE, counts=counts).done == 41
