"""A pane over a real store: an agreement of three parties, two areas, and two measures in the first."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.plan.plan_pane import PlanPane
from desktop.ui.theme import ThemeFeed
from domain.agreements import Agreement, AgreementLevel, AgreementParty, PriorityArea
from domain.parties import Party, PartyKind
from domain.plan import CommitmentStatus, MeasureStatus, PlanMeasure
from tests.ui.pages.made import Load, Made, made_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    administration: Party
    police: Party
    traffic: Party
    agreement: Agreement
    doors: PlanMeasure
    light: PlanMeasure

    @property
    def area(self) -> PriorityArea:
        return self.agreement.areas[0]


@pytest.fixture(scope="session")
def ground_file(migrated_file: Path) -> Made[Ground]:
    return made_in(migrated_file, "ground", _make_ground)


@pytest.fixture
def ground(ground_file: Made[Ground], load: Load) -> Ground:
    """The doors are late and stand red; nobody has judged the light."""
    return load(ground_file)


def _make_ground(services: Services) -> Ground:
    new_id = services.office.new_id
    administration = services.register.add_party(
        "Hägersten-Älvsjö stadsdelsförvaltning", PartyKind.DISTRICT_ADMINISTRATION
    )
    police = services.register.add_party("Lokalpolisområde Globen", PartyKind.POLICE_AREA)
    traffic = services.register.add_party("Trafikkontoret", PartyKind.DEPARTMENT)
    areas = tuple(
        PriorityArea(id=new_id(), title=title, order=order, letter=letter, goal="Högst 22 procent otrygga")
        for order, (title, letter) in enumerate((("Otrygga platser", "O"), ("Unga i riskzonen", "U")), 1)
    )
    agreement = Agreement(
        id=new_id(),
        level=AgreementLevel.LOCAL,
        title="Lokal överenskommelse",
        parties=tuple(AgreementParty(party_id=party.id) for party in (administration, police, traffic)),
        areas=areas,
    )
    with services.office.store.writing() as work:
        work.agreements.add(agreement)
    doors = _measure(services, areas[0], administration, "Dörrar går att bryta upp", "Byt dörrar i nio hus")
    light = _measure(services, areas[0], police, "Skymd sikt", "Rätta belysningen")
    return Ground(
        administration=administration,
        police=police,
        traffic=traffic,
        agreement=agreement,
        doors=doors,
        light=light,
    )


def _measure(services: Services, area: PriorityArea, party: Party, cause: str, what: str) -> PlanMeasure:
    is_red = cause.startswith("Dörrar")
    side = replace(services.plans.blank_commitment(party.id), status=CommitmentStatus.IN_PROGRESS, what="Gör")
    measure = replace(
        services.plans.blank(area.id),
        cause=cause,
        measure=what,
        due_on=date(2026, 10, 15) if is_red else date(2027, 1, 29),
        status=MeasureStatus.RED if is_red else MeasureStatus.NOT_JUDGED,
        follow_up="Fem av nio hus." if is_red else "",
        commitments=(side,),
    )
    services.plans.add(measure)
    return services.plans.show(measure.id)


@pytest.fixture
def pane(
    qtbot: QtBot, services: Services, change_feed: ChangeFeed, theme_feed: ThemeFeed, ground: Ground
) -> PlanPane:
    """High enough for table and form together."""
    shown = PlanPane(services, change_feed, theme_feed)
    qtbot.addWidget(shown)
    shown.resize(900, 760)
    shown.show_area(ground.agreement.id, ground.area.id)
    with qtbot.waitActive(shown):
        shown.show()
    return shown
