"""The clocks of lag (2023:196): what counts as shown, until when, and what is warned about."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.agreements import Agreement, AgreementLevel, PriorityArea
from domain.duties import (
    Duty,
    DutyStanding,
    DutyState,
    Evidence,
    Proof,
    ProofKind,
    checked_evidence,
    months_after,
    standings,
)
from domain.errors import Problem, UserError
from tests.domain.content import key

TODAY = date(2026, 11, 12)
LONG_AGO = date(2020, 2, 29)


def proof(kind: ProofKind, day: date, number: int = 1) -> Proof:
    return Proof(kind=kind, record_id=key(number), happened_on=day, title=kind)


def standing(
    duty: Duty, *proofs: Proof, noted: tuple[Evidence, ...] = (), today: date = TODAY
) -> DutyStanding:
    return next(each for each in standings(proofs, noted, (), today) if each.duty is duty)


def test_nothing_is_shown_in_an_empty_store() -> None:
    found = standings((), (), (), TODAY)

    assert [each.duty.value for each in found] == ["4", "5", "6", "9", "10", "13"]
    assert {each.state for each in found} == {DutyState.LACKING}
    assert {each.due_on for each in found} == {None}


@pytest.mark.parametrize(("duty", "kind"), [(Duty.PICTURE, ProofKind.PICTURE), (Duty.PLAN, ProofKind.PLAN)])
def test_a_picture_and_a_plan_are_shown_however_old(duty: Duty, kind: ProofKind) -> None:
    shown = proof(kind, LONG_AGO)
    assert standing(duty, shown) == DutyStanding(duty=duty, state=DutyState.SHOWN, proofs=(shown,))
    assert standing(duty, proof(ProofKind.REPORT, LONG_AGO)).state is DutyState.LACKING


@pytest.mark.parametrize("duty", Duty)
def test_a_note_by_hand_shows_any_duty(duty: Duty) -> None:
    note = Evidence(id=key(3), duty=duty, happened_on=TODAY, note="KF 2026-11-12 § 7")
    found = standing(duty, noted=(note,))

    assert found.state is DutyState.SHOWN
    assert [(each.kind, each.title) for each in found.proofs] == [(ProofKind.NOTED, "KF 2026-11-12 § 7")]


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2024, 5, 15), DutyState.SHOWN),
        (date(2025, 11, 14), DutyState.SHOWN),
        (date(2025, 11, 15), DutyState.DUE_SOON),
        (date(2026, 2, 14), DutyState.DUE_SOON),
        (date(2026, 2, 15), DutyState.PRESSING),
        (date(2026, 5, 15), DutyState.PRESSING),
        (date(2026, 5, 16), DutyState.OVERDUE),
    ],
)
def test_every_other_year_is_warned_about_at_18_and_21_months(today: date, state: DutyState) -> None:
    found = standing(Duty.EVERY_OTHER_YEAR, proof(ProofKind.REPORT, date(2024, 5, 15)), today=today)

    assert (found.state, found.due_on) == (state, date(2026, 5, 15))
    assert found.days_left(today) == (date(2026, 5, 15) - today).days


def test_a_picture_alone_does_not_start_the_clock_and_with_a_plan_the_earlier_day_does() -> None:
    picture, plan = proof(ProofKind.PICTURE, date(2026, 1, 1)), proof(ProofKind.PLAN, date(2025, 6, 1))

    alone = standing(Duty.EVERY_OTHER_YEAR, picture)
    assert (alone.state, alone.due_on, alone.proofs) == (DutyState.LACKING, None, (picture,))
    both = standing(Duty.EVERY_OTHER_YEAR, plan, picture)
    assert (both.due_on, both.proofs) == (date(2027, 6, 1), (picture, plan))


def test_the_latest_round_counts() -> None:
    older, newer = proof(ProofKind.REPORT, date(2023, 1, 1)), proof(ProofKind.REPORT, date(2026, 1, 1), 2)

    assert standing(Duty.EVERY_OTHER_YEAR, older, newer).due_on == date(2028, 1, 1)


def test_what_is_dated_later_does_not_count_yet() -> None:
    assert (
        standing(Duty.PICTURE, proof(ProofKind.PICTURE, TODAY + timedelta(days=1))).state is DutyState.LACKING
    )


@pytest.mark.parametrize(
    ("today", "state"),
    [(date(2026, 11, 12), DutyState.SHOWN), (date(2026, 11, 13), DutyState.OVERDUE)],
)
def test_a_council_speaks_for_twelve_months(today: date, state: DutyState) -> None:
    found = standing(Duty.COUNCIL, proof(ProofKind.COUNCIL, date(2025, 11, 12)), today=today)

    assert (found.state, found.due_on) == (state, date(2026, 11, 12))


def test_an_agreement_shows_its_duty_while_it_is_in_force_with_purposes_and_areas() -> None:
    area = PriorityArea(id=key(5), title="Ungas trygghet", order=1, letter="U")
    whole = Agreement(
        id=key(1),
        level=AgreementLevel.LOCAL,
        title="Älvsjö",
        purposes="Trygghet",
        valid_from=date(2024, 1, 1),
        valid_to=date(2026, 12, 31),
        areas=(area,),
    )

    def state(agreement: Agreement, today: date = TODAY) -> DutyState:
        found = standings((), (), [agreement], today)
        return next(each.state for each in found if each.duty is Duty.AGREEMENT)

    assert state(whole) is DutyState.SHOWN
    assert state(whole, date(2027, 1, 1)) is DutyState.LACKING
    assert state(replace(whole, purposes="")) is DutyState.LACKING
    assert state(replace(whole, areas=())) is DutyState.LACKING


def test_evidence_is_of_the_past() -> None:
    evidence = Evidence(id=key(1), duty=Duty.REPORT, happened_on=TODAY, note=" KF ")

    assert checked_evidence(evidence, TODAY).note == "KF"
    with pytest.raises(UserError) as refusal:
        checked_evidence(evidence, TODAY - timedelta(days=1))
    assert refusal.value.problem is Problem.DATE_IN_FUTURE


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2024, 5, 31), 21, date(2026, 2, 28)),
        (date(2024, 12, 1), 1, date(2025, 1, 1)),
        (date(2024, 11, 30), 13, date(2025, 12, 30)),
    ],
)
def test_months_after(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later
