"""A plan with every field filled in, over the furniture of the store."""

from datetime import date
from decimal import Decimal

from domain.pictures import SituationPicture
from domain.plan import (
    CitizenPledge,
    Commitment,
    CommitmentStatus,
    Indicator,
    IndicatorValue,
    MeasureKind,
    MeasureStatus,
    PlanMeasure,
    PledgeCount,
)
from tests.db.furniture import TEXT, Furniture, NewId


def make_measure(made: Furniture, new_id: NewId, order: int = 1) -> PlanMeasure:
    return PlanMeasure(
        id=new_id(),
        area_id=made.areas[0].id,
        order=order,
        cause_number=order,
        cause=f"{order} {TEXT}",
        measure=TEXT,
        kind=MeasureKind.SITUATIONAL,
        goal=TEXT,
        starts_on=date(2026, 1, 1),
        due_on=date(2026, 10, 15),
        status=MeasureStatus.RED,
        follow_up="Fem av nio hus, 83 inbrott i år.",
        expected_effect=TEXT,
        commitments=(
            Commitment(
                id=new_id(),
                party_id=made.police.id,
                what=TEXT,
                role="områdespolis",
                due_on=date(2026, 11, 30),
                status=CommitmentStatus.KEPT,
                note=TEXT,
            ),
            Commitment(id=new_id(), party_id=made.administration.id),
        ),
    )


def make_indicator(made: Furniture, new_id: NewId) -> Indicator:
    return Indicator(
        id=new_id(),
        area_id=made.areas[0].id,
        order=1,
        name="Otrygga i bostadsområdet på kvällen",
        unit="procent",
        source="Trygghetsmätningen",
        baseline=Decimal("27.10"),
        baseline_year=2023,
        target=Decimal("22"),
        target_year=2026,
        lower_is_better=True,
        values=(
            IndicatorValue(year=2024, value=Decimal("26.5")),
            IndicatorValue(year=2026, value=Decimal("22.0"), noted_on=date(2026, 11, 1), comment=TEXT),
        ),
    )


def make_pledge(made: Furniture, new_id: NewId) -> CitizenPledge:
    return CitizenPledge(
        id=new_id(),
        agreement_id=made.agreement.id,
        year=2026,
        text=TEXT,
        target=40,
        counts=(
            PledgeCount(id=new_id(), counted_on=date(2026, 1, 10), number=26, note=TEXT),
            PledgeCount(id=new_id(), counted_on=date(2026, 10, 3), number=1),
        ),
    )


def make_picture(made: Furniture, new_id: NewId, decided_on: date | None) -> SituationPicture:
    return SituationPicture(
        id=new_id(), agreement_id=made.agreement.id, number=2, title="Lägesbild hösten", decided_on=decided_on
    )
