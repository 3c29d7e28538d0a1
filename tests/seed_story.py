"""The facts of the board's paper on KS 2019/656 about agreements, as the services and the window both have to give them.

Where the paper knows only a year or a month, the first day of a beginning and the last day of an end stand for it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from desktop.services.program import Services
from domain.agreements import (
    Agreement,
    AgreementLevel,
    AgreementParty,
    AgreementState,
    PreparationStep,
    Prolongation,
    StepKind,
)
from domain.parties import PartyKind

CITY = ("Stockholms stad", PartyKind.MUNICIPALITY)
REGION = ("Polisregion Stockholm", PartyKind.OTHER)
DISTRICT = ("Älvsjö stadsdelsförvaltning", PartyKind.DISTRICT_ADMINISTRATION)
POLICE = ("Lokalpolisområde Globen", PartyKind.POLICE_AREA)
PARTIES = (CITY, REGION, DISTRICT, POLICE)

FIRST_CITY = "Samverkansavtal mellan Stockholms stad och Polisregion Stockholm"
FIRST_LOCAL = "Lokal samverkansöverenskommelse Älvsjö–Globen 2015"
SECOND_LOCAL = "Lokal samverkansöverenskommelse Älvsjö–Globen 2017"
NEW_CITY = "Övergripande samverkansöverenskommelse mellan Stockholms stad och Polisregion Stockholm"
NEW_DNR = "KS 2019/656"
PURPOSES = "Stockholmarnas trygghet ska öka och den faktiska brottsligheten ska minska."
UNTIL_THE_NEW = "Fram till dess att den nya överenskommelsen träder i kraft"
WAITING = "I väntan på att den övergripande överenskommelsen ska ta form"

AREAS = (
    "Unga i risk för kriminalitet",
    "Avhopparverksamhet för kriminella",
    "Arbetet mot våldsbejakande extremism",
    "Särskilt utsatta och sårbara brottsoffer",
    "Otillåten påverkan",
    "Riktat arbete mot avgränsade platser och utsatta områden",
)

STEPS = (
    PreparationStep(kind=StepKind.COMMENT, body="Nämnder i Stockholms stad", until=date(2019, 9, 4)),
    PreparationStep(kind=StepKind.HANDLING, body="Funktionshinderrådet", day=date(2019, 8, 21)),
    PreparationStep(kind=StepKind.HANDLING, body="Pensionärsrådet", day=date(2019, 8, 22)),
    PreparationStep(kind=StepKind.HANDLING, body="Förvaltningsgruppen", day=date(2019, 8, 22)),
)

# The four agreements on four days: the first two, the first local and the new one.
STATES: dict[date, dict[str, AgreementState]] = {
    date(2019, 6, 1): {
        FIRST_CITY: AgreementState.PROLONGED,
        FIRST_LOCAL: AgreementState.REPLACED,
        SECOND_LOCAL: AgreementState.PROLONGED,
        NEW_CITY: AgreementState.OUT_FOR_COMMENT,
    },
    date(2019, 8, 15): {
        FIRST_CITY: AgreementState.PROLONGED,
        FIRST_LOCAL: AgreementState.REPLACED,
        SECOND_LOCAL: AgreementState.PROLONGED,
        NEW_CITY: AgreementState.OUT_FOR_COMMENT,
    },
    date(2019, 9, 12): {
        FIRST_CITY: AgreementState.PROLONGED,
        FIRST_LOCAL: AgreementState.REPLACED,
        SECOND_LOCAL: AgreementState.PROLONGED,
        NEW_CITY: AgreementState.DRAFT,
    },
    date(2020, 1, 2): {
        FIRST_CITY: AgreementState.PROLONGED,
        FIRST_LOCAL: AgreementState.REPLACED,
        SECOND_LOCAL: AgreementState.EXPIRED,
        NEW_CITY: AgreementState.DRAFT,
    },
}


def enter_story(services: Services) -> None:
    """Enter the facts one by one, as a person would."""
    parties = {name: services.register.add_party(name, kind).id for name, kind in PARTIES}
    _enter_city_wide(services, parties)
    _enter_local(services, parties)


def _enter_city_wide(services: Services, parties: dict[str, UUID]) -> None:
    city, region = (AgreementParty(party_id=parties[name]) for name, _ in (CITY, REGION))
    first = replace(
        services.agreements.blank(AgreementLevel.OVERALL),
        title=FIRST_CITY,
        valid_from=date(2015, 1, 1),
        valid_to=date(2019, 5, 31),
        parties=(city, region),
    )
    services.agreements.add(first)
    services.agreements.prolong(first.id, None, note=UNTIL_THE_NEW)
    new = replace(
        services.agreements.blank(AgreementLevel.OVERALL),
        title=NEW_CITY,
        purposes=PURPOSES,
        parties=(replace(city, dnr=NEW_DNR), region),
        replaces_id=first.id,
        areas=services.agreements.choose_areas(services.agreements.area_sets()[0].areas),
    )
    services.agreements.add(new)
    for step in STEPS:
        services.agreements.add_step(new.id, step)


def _enter_local(services: Services, parties: dict[str, UUID]) -> None:
    first = replace(
        services.agreements.blank(),
        title=FIRST_LOCAL,
        valid_from=date(2015, 1, 1),
        parties=tuple(AgreementParty(party_id=parties[name]) for name, _ in (DISTRICT, POLICE)),
    )
    services.agreements.add(first)
    second = services.agreements.renew(first.id, SECOND_LOCAL, date(2017, 1, 1), date(2019, 5, 31))
    services.agreements.prolong(second.agreement_id, date(2019, 12, 31), note=WAITING)


def told(services: Services) -> dict[str, dict[str, object]]:
    """Every fact of every agreement by its title, with names in place of keys."""
    parties = {party.id: party.name for party in services.register.show().parties}
    agreements = services.agreements.list_all()
    titles = {agreement.id: agreement.title for agreement in agreements}
    return {
        agreement.title: {
            "level": agreement.level,
            "purposes": agreement.purposes,
            "period": (agreement.valid_from, agreement.valid_to),
            "replaces": titles.get(agreement.replaces_id) if agreement.replaces_id else None,
            "replaced_on": agreement.replaced_on,
            "parties": [_party(each, parties[each.party_id]) for each in agreement.parties],
            "prolongations": agreement.prolongations,
            "steps": agreement.steps,
            "areas": [(area.order, area.title, area.letter) for area in agreement.areas],
        }
        for agreement in agreements
    }


def _party(party: AgreementParty, name: str) -> tuple[str, str, date | None]:
    return name, party.dnr, party.signed_on


def expected() -> dict[str, dict[str, object]]:
    """What the paper says, in the shape of ``told``."""
    city, local = ([(name, "", None) for name, _ in pair] for pair in ((CITY, REGION), (DISTRICT, POLICE)))
    bare: dict[str, object] = {
        "purposes": "",
        "replaces": None,
        "replaced_on": None,
        "prolongations": (),
        "steps": (),
        "areas": [],
    }
    return {
        FIRST_CITY: bare
        | {
            "level": AgreementLevel.OVERALL,
            "period": (date(2015, 1, 1), date(2019, 5, 31)),
            "parties": city,
            "prolongations": (Prolongation(until=None, note=UNTIL_THE_NEW),),
        },
        FIRST_LOCAL: bare
        | {
            "level": AgreementLevel.LOCAL,
            "period": (date(2015, 1, 1), None),
            "parties": local,
            "replaced_on": date(2017, 1, 1),
        },
        SECOND_LOCAL: bare
        | {
            "level": AgreementLevel.LOCAL,
            "period": (date(2017, 1, 1), date(2019, 5, 31)),
            "parties": local,
            "replaces": FIRST_LOCAL,
            "prolongations": (Prolongation(until=date(2019, 12, 31), note=WAITING),),
        },
        NEW_CITY: bare
        | {
            "level": AgreementLevel.OVERALL,
            "purposes": PURPOSES,
            "period": (None, None),
            "parties": [(CITY[0], NEW_DNR, None), (REGION[0], "", None)],
            "replaces": FIRST_CITY,
            "steps": STEPS,
            "areas": [
                (order, title, letter)
                for order, (title, letter) in enumerate(zip(AREAS, "UAVSOR", strict=True), start=1)
            ],
        },
    }


def states(agreements: Iterable[Agreement], day: date) -> dict[str, AgreementState]:
    return {agreement.title: agreement.state(day) for agreement in agreements}
