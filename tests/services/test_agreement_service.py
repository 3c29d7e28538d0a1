"""What a person does with agreements: refused where it is wrong, and nothing lost at a renewal."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.agreements import (
    Agreement,
    AgreementLevel,
    AgreementParty,
    AgreementState,
    PreparationStep,
    Prolongation,
    StepKind,
)
from domain.changes import Noun
from domain.duties import Duty, DutyState, ProofKind
from domain.errors import Problem, UserError
from domain.parties import PartyKind
from domain.plan import Commitment, CommitmentStatus, MeasureStatus, PlanMeasure

TODAY = date(2026, 11, 12)


@pytest.fixture
def services(store: Store) -> Services:
    return services_over(store)


@pytest.fixture
def district(services: Services) -> UUID:
    return services.register.add_party("Älvsjö stadsdelsförvaltning", PartyKind.DISTRICT_ADMINISTRATION).id


@pytest.fixture
def police(services: Services) -> UUID:
    return services.register.add_party("Lokalpolisområde Globen", PartyKind.POLICE_AREA).id


@pytest.fixture
def agreement(services: Services, district: UUID, police: UUID) -> Agreement:
    """Stored, signed by one of two, in force to the end of 2026."""
    blank = services.agreements.blank()
    services.agreements.add(
        replace(
            blank,
            title=" Älvsjö – Globen ",
            purposes="Tryggheten ska öka",
            valid_from=date(2024, 3, 25),
            valid_to=date(2026, 12, 31),
            parties=(
                AgreementParty(
                    party_id=district,
                    signatory_role="stadsdelsdirektör",
                    dnr="ÄLV 2024/1",
                    signed_on=date(2024, 3, 1),
                ),
                AgreementParty(party_id=police, signatory_role="lokalpolisområdeschef"),
            ),
            areas=services.agreements.choose_areas(["Otrygga platser", "Unga i riskzon"]),
        )
    )
    return services.agreements.show(blank.id)


def refusal(action: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as refused:
        action()
    return refused.value


def test_an_added_agreement_is_trimmed_and_its_areas_have_letters(agreement: Agreement) -> None:
    assert agreement.title == "Älvsjö – Globen"
    assert [(area.order, area.letter) for area in agreement.areas] == [(1, "O"), (2, "U")]


def test_what_is_wrong_is_not_stored(services: Services, agreement: Agreement) -> None:
    rival = replace(agreement, id=services.agreements.blank().id, title="Samma parter", areas=())
    assert refusal(lambda: services.agreements.add(rival)).problem is Problem.AGREEMENTS_OVERLAP

    circle = replace(agreement, replaces_id=agreement.id)
    assert refusal(lambda: services.agreements.change(circle)).problem is Problem.REPLACES_CIRCLE

    assert services.agreements.list_all() == [agreement]


def test_a_party_signs_and_takes_it_back(services: Services, agreement: Agreement, police: UUID) -> None:
    change = services.agreements.sign(agreement.id, police, TODAY)
    assert (change.noun, change.ids) == (Noun.AGREEMENT, (agreement.id,))
    assert services.agreements.show(agreement.id).unsigned_parties == ()

    services.agreements.sign(agreement.id, police, None)
    assert [p.party_id for p in services.agreements.show(agreement.id).unsigned_parties] == [police]

    stranger = services.agreements.blank().id
    assert (
        refusal(lambda: services.agreements.sign(agreement.id, stranger, TODAY)).problem
        is Problem.RECORD_GONE
    )


def test_prolongs_to_a_day_or_until_the_next(services: Services, agreement: Agreement) -> None:
    services.agreements.prolong(agreement.id, date(2027, 6, 30), TODAY, " § 28 ")
    assert services.agreements.show(agreement.id).prolongations == (
        Prolongation(until=date(2027, 6, 30), decided_on=TODAY, note="§ 28"),
    )

    services.agreements.prolong(agreement.id, None)
    assert services.agreements.show(agreement.id).ends_on is None

    early = refusal(lambda: services.agreements.prolong(agreement.id, date(2026, 12, 30)))
    assert (early.problem, early.values["row"]) == (Problem.END_BEFORE_START, 2)


def test_steps_are_added_in_their_order(services: Services, agreement: Agreement) -> None:
    steps = [
        PreparationStep(kind=StepKind.COMMENT, body="Nämnder", until=date(2027, 1, 1)),
        PreparationStep(kind=StepKind.DECISION, body="Stadsdelsnämnden"),
    ]
    for step in steps:
        services.agreements.add_step(agreement.id, step)

    assert services.agreements.show(agreement.id).steps == tuple(steps)


def test_lists_those_in_a_state(services: Services, agreement: Agreement) -> None:
    listed = services.agreements.list_all
    assert listed(AgreementState.IN_FORCE, date(2026, 12, 31)) == [agreement]
    assert listed(AgreementState.IN_FORCE, date(2027, 1, 1)) == []
    assert listed(AgreementState.EXPIRED, date(2027, 1, 1)) == [agreement]


def measure(services: Services, area_id: UUID, what: str, status: MeasureStatus, party: UUID) -> PlanMeasure:
    return replace(
        services.plans.blank(area_id),
        cause="Mörkt",
        measure=what,
        status=status,
        follow_up="Tre mätpunkter återstår",
        commitments=(
            Commitment(
                id=services.agreements.blank().id, party_id=party, status=CommitmentStatus.IN_PROGRESS
            ),
        ),
    )


def test_a_renewal_takes_along_what_is_not_done(
    services: Services, agreement: Agreement, district: UUID, police: UUID
) -> None:
    places, youth = agreement.areas
    done = measure(services, places.id, "Byt lampor", MeasureStatus.GREEN, police)
    kept = replace(done.commitments[0], status=CommitmentStatus.KEPT)
    services.plans.add(replace(done, commitments=(kept,)))
    services.plans.add(measure(services, places.id, "Mät belysningen", MeasureStatus.YELLOW, police))
    services.plans.add(measure(services, youth.id, "Vuxna ute", MeasureStatus.NOT_JUDGED, district))
    services.agreements.prolong(agreement.id, None)

    renewal = services.agreements.renew(
        agreement.id, "Älvsjö – Globen 2027", date(2027, 1, 1), date(2029, 12, 31)
    )

    new = services.agreements.show(renewal.agreement_id)
    old = services.agreements.show(agreement.id)
    assert (renewal.areas, renewal.measures, renewal.change.ids) == (2, 2, (new.id, old.id))
    assert (new.title, new.level, new.purposes, new.replaces_id) == (
        "Älvsjö – Globen 2027", AgreementLevel.LOCAL, "Tryggheten ska öka", old.id,
    )  # fmt: skip
    assert new.parties == (
        AgreementParty(party_id=district, signatory_role="stadsdelsdirektör"),
        AgreementParty(party_id=police, signatory_role="lokalpolisområdeschef"),
    )
    assert [replace(area, id=old_area.id) for area, old_area in zip(new.areas, old.areas, strict=True)] == [
        *old.areas
    ]
    copied = [services.plans.show_area(new.id, area.id).measures for area in new.areas]
    assert [[each.measure for each in measures] for measures in copied] == [
        ["Mät belysningen"],
        ["Vuxna ute"],
    ]
    assert copied[0][0].commitments[0].status is CommitmentStatus.IN_PROGRESS
    assert old.state(date(2026, 12, 31)) is AgreementState.IN_FORCE
    assert old.state(date(2027, 1, 1)) is AgreementState.REPLACED


def test_a_renewal_that_is_refused_leaves_nothing(services: Services, agreement: Agreement) -> None:
    backwards = refusal(
        lambda: services.agreements.renew(agreement.id, "Nästa", date(2027, 1, 1), date(2026, 1, 1))
    )
    assert backwards.problem is Problem.END_BEFORE_START
    assert refusal(lambda: services.agreements.renew(agreement.id, "  ")).problem is Problem.TITLE_MISSING
    assert services.agreements.list_all() == [agreement]


def test_a_chosen_area_mirrors_the_newest_city_wide_one(services: Services) -> None:
    city_wide = []
    for year in (2019, 2024):
        blank = services.agreements.blank(AgreementLevel.OVERALL)
        areas = services.agreements.choose_areas(["Särskilt utsatta och sårbara brottsoffer"])
        services.agreements.add(
            replace(blank, title=f"Övergripande {year}", valid_from=date(year, 1, 1), areas=areas)
        )
        city_wide.append(services.agreements.show(blank.id).areas[0])

    chosen = services.agreements.choose_areas(
        ["särskilt utsatta och sårbara  brottsoffer", "Narkotika i Älvsjö"]
    )

    assert [area.mirrors_id for area in chosen] == [city_wide[1].id, None]


def test_the_sets_of_the_city_are_six_ten_and_five(services: Services) -> None:
    assert [len(each.areas) for each in services.agreements.area_sets()] == [6, 10, 5]


def test_the_watch_tells_of_plans_that_lack(services: Services, agreement: Agreement, police: UUID) -> None:
    goals = tuple(replace(area, goal="Färre") for area in agreement.areas)
    services.agreements.change(replace(agreement, areas=goals))
    services.plans.add(measure(services, goals[0].id, "Mät", MeasureStatus.YELLOW, police))

    (watch,) = services.agreements.watch(TODAY)

    assert (watch.days_left, watch.notice_days) == (49, 90)
    assert [area.title for area in watch.unplanned_areas] == ["Unga i riskzon"]
    assert [party.party_id for party in watch.unsigned_parties] == [police]


def test_duties_are_shown_by_the_store_and_by_notes(services: Services, agreement: Agreement) -> None:
    def standing(duty: Duty) -> tuple[DutyState, list[ProofKind]]:
        found = next(each for each in services.duties.standings(TODAY) if each.duty is duty)
        return found.state, [proof.kind for proof in found.proofs]

    assert standing(Duty.AGREEMENT) == (DutyState.SHOWN, [ProofKind.AGREEMENT])
    assert standing(Duty.REPORT) == (DutyState.LACKING, [])

    noted = services.duties.note(Duty.REPORT, date(2026, 5, 1), " Kommunfullmäktige ")
    assert noted.note == "Kommunfullmäktige"
    assert standing(Duty.REPORT) == (DutyState.SHOWN, [ProofKind.NOTED])

    services.duties.remove(noted.id)
    assert standing(Duty.REPORT) == (DutyState.LACKING, [])
    services.duties.restore(noted)
    assert standing(Duty.REPORT) == (DutyState.SHOWN, [ProofKind.NOTED])

    ahead = refusal(lambda: services.duties.note(Duty.REPORT, date(2026, 11, 14)))
    assert ahead.problem is Problem.DATE_IN_FUTURE


def test_a_survey_is_the_same_as_each_of_its_parts(services: Services, agreement: Agreement) -> None:
    services.duties.note(Duty.REPORT, date(2026, 5, 1))

    survey = services.agreements.survey(TODAY)

    assert survey.agreements == (agreement,)
    assert survey.parties == services.register.show().parties
    assert survey.watches == services.agreements.watch(TODAY)
    assert survey.standings == services.duties.standings(TODAY)
