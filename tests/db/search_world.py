"""A little of everything that is searched, each thing with a name of its own, and the queries that find it.

Today is 12 November 2026. Nobody here is called what they say.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from db.store import Store
from db.unit_of_work import UnitOfWork
from domain.agreements import Agreement, AgreementLevel, AgreementParty, PriorityArea
from domain.follow_ups import FollowUp, ProgressNote
from domain.meetings import AgendaItem, ItemKind, Meeting, MeetingSeries
from domain.minutes import DocumentType
from domain.parties import District, Participant, Party, PartyKind
from domain.plan import Commitment, PlanMeasure
from domain.search import SearchAnswer, SearchKind
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import SituationPoint

CASES = Path(__file__).with_name("search_cases.tsv")
_COMBINING = re.compile(r"\\u(03[0-9a-f]{2})")
TO_BE_TESTED = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, provision="18 kap. 1 § OSL")
ORAL = SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY, provision="18 kap. 1 § OSL")


@dataclass(slots=True)
class SearchWorld:
    """``keys`` by name; of an item's decisions the name is the item's with ``!``."""

    keys: dict[str, UUID]

    def names(self, answer: SearchAnswer) -> set[str]:
        """What was found, by name."""
        called = {key: name for name, key in self.keys.items()}
        return {
            called[hit.object_id] + ("!" if group.kind is SearchKind.DECISION else "")
            for group in answer.groups
            for hit in group.hits
        }


def cases() -> list[tuple[str, set[str]]]:
    """Queries with the names of everything they find; a query is written without quotation marks round it."""
    lines = CASES.read_text(encoding="utf-8").splitlines()
    told = (line.partition("\t") for line in lines if line and not line.startswith("#"))
    return [(_COMBINING.sub(_letter, query), set(found.split())) for query, _tab, found in told]


def _letter(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 16))


def furnish(store: Store, new_id: Callable[[], UUID]) -> SearchWorld:
    world = SearchWorld({name: new_id() for name in NAMES})
    with store.writing() as work:
        _register(work, world.keys)
        _agreement(work, world.keys, new_id)
        _meetings(work, world.keys)
        _points(work, world.keys)
        _follow_ups(work, world.keys, new_id)
    return world


NAMES = (
    "förvaltningen", "globen", "trafik", "polisen", "samordnaren", "älvsjö", "västertorp", "avtal", "platser", "lampor",
    "serie", "rådserie", "novembermöte", "septembermöte", "rådet", "öppning", "lägesbild", "trygghet", "sekretess",
    "rapport", "budget", "rån", "ran", "klotter", "vandring", "moped", "muntlig", "cafe", "mätning", "utskick",
)  # fmt: skip


def _register(work: UnitOfWork, at: Mapping[str, UUID]) -> None:
    for name, kind, called in (
        ("förvaltningen", PartyKind.DISTRICT_ADMINISTRATION, "Hägersten-Älvsjö stadsdelsförvaltning"),
        ("globen", PartyKind.POLICE_AREA, "Lokalpolisområde Globen"),
        ("trafik", PartyKind.DEPARTMENT, "Trafikkontoret"),
    ):
        work.parties.add(Party(id=at[name], kind=kind, name=called))
    work.participants.add(
        Participant(id=at["polisen"], name="Skymning Kvistberg", title="Kommunpolis", party_id=at["globen"])
    )
    work.participants.add(
        Participant(
            id=at["samordnaren"],
            name="Ulrika Åkerstensson",
            title="Säkerhetssamordnare",
            party_id=at["förvaltningen"],
            email="ulrika.akerstensson@stad.example",
            phone="08-508 00 000",
        )
    )
    for name, called in (("älvsjö", "Älvsjö"), ("västertorp", "Västertorp")):
        work.districts.add(District(id=at[name], name=called))


def _agreement(work: UnitOfWork, at: Mapping[str, UUID], new_id: Callable[[], UUID]) -> None:
    area = PriorityArea(
        id=at["platser"], title="Otrygga och brottsutsatta platser", order=1, letter="A", goal="Färre stölder"
    )
    work.agreements.add(
        Agreement(
            id=at["avtal"],
            level=AgreementLevel.LOCAL,
            title="Lokal samverkansöverenskommelse Hägersten-Älvsjö – Globen",
            purposes="Samordnade insatser",
            signed_on=date(2024, 4, 2),
            valid_from=date(2024, 5, 1),
            valid_to=date(2027, 4, 30),
            parties=(
                AgreementParty(party_id=at["förvaltningen"], dnr="SDF 2024/12", signatory_role="Direktör"),
            ),
            areas=(area,),
        )
    )
    promise = Commitment(id=new_id(), party_id=at["trafik"], what="Byter armaturer", role="Driftledare")
    work.plans.add_measure(
        PlanMeasure(
            id=at["lampor"],
            area_id=at["platser"],
            order=1,
            cause_number=1,
            cause="Mörka gångvägar",
            measure="Laga belysningen",
            goal="Alla stolpar lyser",
            due_on=date(2026, 12, 15),
            commitments=(promise,),
        )
    )


def _meetings(work: UnitOfWork, at: Mapping[str, UUID]) -> None:
    work.series.add(MeetingSeries(id=at["serie"], name="Operativt lägesbildsmöte"))
    work.series.add(MeetingSeries(id=at["rådserie"], name="Lokala brottsförebyggande rådet"))
    work.meetings.add(
        Meeting(
            id=at["novembermöte"],
            series_id=at["serie"],
            day=date(2026, 11, 12),
            place="Aspuddens medborgarhus",
            dnr=((at["förvaltningen"], "SDN-HÄ 2026/123-4"), (at["globen"], "A123.456/2026")),
        )
    )
    work.meetings.add(
        Meeting(
            id=at["septembermöte"],
            series_id=at["serie"],
            day=date(2026, 9, 17),
            title="Extra möte om skolstarten",
        )
    )
    work.meetings.add(
        Meeting(
            id=at["rådet"],
            series_id=at["rådserie"],
            day=date(2025, 11, 12),
            document_type=DocumentType.MINUTES,
        )
    )
    items = (
        AgendaItem(
            id=at["öppning"],
            meeting_id=at["novembermöte"],
            heading="Mötets öppnande",
            kind=ItemKind.FORMAL,
            text="Ordföranden hälsar välkommen.",
        ),
        AgendaItem(
            id=at["lägesbild"],
            meeting_id=at["novembermöte"],
            heading="Gemensam lägesbild",
            text="Polisen återkommer senast den 1 december om bankrånet. Inga åtgärder utanför Konsum 100 %.",
            decisions=("parterna följer upp insatsen i januari", "Trafikkontoret mäter ljuset före 2027-02-01"),
        ),
        AgendaItem(
            id=at["trygghet"],
            meeting_id=at["septembermöte"],
            heading="Trygghetsvandringen",
            text="Boende upplever otrygghet. Idén om café prövas; Müllers tobak stänger kl. 18.30.",
            decisions=("Trygghetsvandringen hålls i Västertorp",),
            number=34,
        ),
        AgendaItem(
            id=at["sekretess"],
            meeting_id=at["septembermöte"],
            heading="Känsligt ärende",
            text="Prövas enligt 18 kap. 1 § OSL. Målnummer B 1234-26.",
            secrecy=TO_BE_TESTED,
            number=35,
        ),
        AgendaItem(
            id=at["rapport"],
            meeting_id=at["rådet"],
            heading="Rapport från parterna",
            text="Från rådet: skolan rapporterar frånvaro. A\u030Atga\u0308rd begärs. Granskningen är klar.",
            number=4,
        ),
        AgendaItem(id=at["budget"], meeting_id=at["rådet"], heading="Budget för 2026", number=5),
    )  # fmt: skip
    for place, item in enumerate(items):
        work.agenda.add(item, place)


def _points(work: UnitOfWork, at: Mapping[str, UUID]) -> None:
    def add(name: str, **told: object) -> None:
        work.points.add(SituationPoint(id=at[name], **told))  # type: ignore[arg-type]

    add("rån", category="rån", text="Personrån vid torget, två mopeder sågs.", place="Älvsjö torg",
        district_id=at["älvsjö"], period_from=date(2026, 11, 11), period_to=date(2026, 11, 11))  # fmt: skip
    add("ran", category="övrigt", text="De ran iväg över ån.", period_from=date(2026, 10, 5),
        period_to=date(2026, 10, 25))  # fmt: skip
    add("klotter", category="skadegörelse", text="Klotter på E-skolan, ärende 0105-N1234-26", place="Fruängens centrum",
        received_on=date(2026, 11, 9))  # fmt: skip
    add("vandring", category="trygghetsvandring", text="Samlade 32 personer.", district_id=at["västertorp"],
        received_on=date(2026, 9, 16))  # fmt: skip
    add("moped", category="trafik", text='Mopedåkning; "buskörning" (NEAR skolan) AND störningar', time_of_day="kvällstid",
        received_on=date(2026, 2, 28), secrecy=TO_BE_TESTED)  # fmt: skip
    add("muntlig", district_id=at["västertorp"], received_on=date(2026, 3, 3), secrecy=ORAL)
    add("cafe", category="ordningsstörning", text="Café Linné och Hôtel Élite: störningar, stölder.",
        received_on=date(2024, 2, 29))  # fmt: skip


def _follow_ups(work: UnitOfWork, at: Mapping[str, UUID], new_id: Callable[[], UUID]) -> None:
    note = ProgressNote(
        id=new_id(), noted_on=date(2026, 10, 1), text="Tre armaturer är trasiga, offert v. 46."
    )
    work.follow_ups.add(
        FollowUp(
            id=at["mätning"],
            what="Mäta belysningen i parkstråket",
            created_on=date(2026, 9, 17),
            due_on=date(2026, 10, 9),
            party_id=at["trafik"],
            role="Parkingenjör",
            area_id=at["platser"],
            origin_item_id=at["sekretess"],
            notes=(note,),
        )
    )
    work.follow_ups.add(
        FollowUp(
            id=at["utskick"],
            what="Utskick om bedrägerier till äldre",
            created_on=date(2026, 11, 12),
            party_id=at["globen"],
            origin_item_id=at["lägesbild"],
        )
    )
