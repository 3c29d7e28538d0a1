"""Names for parties, people in their roles, places, bodies and agreements; the places' districts are real, no person is."""

from dataclasses import dataclass
from datetime import date

from domain.meetings import Numbering, SeriesLevel
from domain.minutes import DocumentType
from domain.parties import PartyKind, PlaceKind

CITY_PARTIES = (
    (PartyKind.DEPARTMENT, "Utbildningsförvaltningen"),
    (PartyKind.DEPARTMENT, "Trafikkontoret"),
    (PartyKind.DEPARTMENT, "Socialförvaltningen"),
    (PartyKind.DEPARTMENT, "Idrottsförvaltningen"),
    (PartyKind.COMPANY, "Kommunalt bostadsbolag (exempel)"),
    (PartyKind.PROPERTY_OWNER, "Fastighetsägare i samverkan (exempel)"),
    (PartyKind.OTHER, "Kollektivtrafiken (exempel)"),
    (PartyKind.OTHER, "Nattvandrarna (exempel)"),
)
CITY_NAMES = tuple(name for _kind, name in CITY_PARTIES)
# Role, and whose: the district's administration's, its police's, or a party's of the city.
ROLES = (
    ("Avdelningschef samhällsutveckling", "administration"),
    ("Trygghetssamordnare", "administration"),
    ("Kommunpolis", "police"),
    ("Områdespolis", "police"),
    ("Samordnande fältassistent", "administration"),
    ("Enhetschef fritid", "administration"),
    ("Strateg skolsäkerhet", "Utbildningsförvaltningen"),
    ("Områdesförvaltare", "Kommunalt bostadsbolag (exempel)"),
    ("Parkingenjör", "administration"),
    ("Trafikingenjör", "Trafikkontoret"),
)
PLACES = (
    ("{} centrum", PlaceKind.CENTRE),
    ("{} torg", PlaceKind.SPOT),
    ("Grundskolan i {}", PlaceKind.SCHOOL),
    ("Parkleken i {}", PlaceKind.PARK),
    ("Gångtunneln i {}", PlaceKind.SPOT),
    ("Bollplanen i {}", PlaceKind.DELIMITED),
    ("Garagen i {}", PlaceKind.HOUSING),
    ("Stationsplanen i {}", PlaceKind.STATION),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A sort of series: how often it meets a year, and how much is told and agreed at one of its meetings."""

    name: str
    level: SeriesLevel
    meetings_a_year: int
    weight: float
    weekday: int
    cadence: str
    document_type: DocumentType = DocumentType.NOTES
    numbering: Numbering = Numbering.PER_MEETING
    needs_approval: bool = False


BODIES = (
    Body(
        name="Operativt lägesbildsmöte {}",
        level=SeriesLevel.OPERATIVE, meetings_a_year=22, weight=2.0, weekday=3, cadence="varannan vecka",
    ),
    Body(
        name="Lokala brottsförebyggande rådet {}",
        level=SeriesLevel.STRATEGIC, meetings_a_year=4, weight=0.4, weekday=4, cadence="fyra gånger per år",
        document_type=DocumentType.MINUTES, numbering=Numbering.PER_YEAR, needs_approval=True,
    ),
    Body(
        name="Lokal samverkansgrupp {}",
        level=SeriesLevel.PREPARING, meetings_a_year=8, weight=1.0, weekday=1, cadence="var sjätte vecka",
        numbering=Numbering.PER_YEAR,
    ),
    Body(
        name="Trygghetsgruppen centrum {}",
        level=SeriesLevel.OPERATIVE, meetings_a_year=11, weight=1.0, weekday=2, cadence="varje månad",
    ),
    Body(
        name="Ungdomsgruppen {}",
        level=SeriesLevel.PREPARING, meetings_a_year=9, weight=0.8, weekday=0, cadence="varje månad under terminerna",
    ),
    Body(
        name="Skola och fritid {}",
        level=SeriesLevel.OPERATIVE, meetings_a_year=9, weight=0.6, weekday=1, cadence="varje månad under terminerna",
    ),
    Body(
        name="Platssamverkan {}",
        level=SeriesLevel.OPERATIVE, meetings_a_year=10, weight=0.8, weekday=2, cadence="varje månad",
    ),
    Body(
        name="Styrgrupp samverkan {}",
        level=SeriesLevel.STRATEGIC, meetings_a_year=4, weight=0.3, weekday=4, cadence="en gång i kvartalet",
        document_type=DocumentType.MINUTES, numbering=Numbering.PER_YEAR, needs_approval=True,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """Agreements of the same years: their areas come from a set of the city's, by its slug; ``own`` are the district's."""

    area_set: str
    first_day: date
    last_day: date
    prolonged_to: date | None
    own: tuple[str, ...]


GENERATIONS = (
    Generation(
        area_set="stockholm-2019-remiss",
        first_day=date(2016, 1, 1),
        last_day=date(2019, 12, 31),
        prolonged_to=date(2020, 6, 30),
        own=(),
    ),
    Generation(
        area_set="stockholm-2019",
        first_day=date(2020, 7, 1),
        last_day=date(2023, 6, 30),
        prolonged_to=date(2023, 12, 31),
        own=("Narkotika – öppen drogförsäljning",),
    ),
    Generation(
        area_set="stockholm-2024",
        first_day=date(2024, 1, 1),
        last_day=date(2026, 12, 31),
        prolonged_to=None,
        own=("Narkotika i offentlig miljö", "Trafik och buskörning"),
    ),
)
PURPOSES = (
    "Öka tryggheten för dem som bor, verkar och vistas i {} och minska brottsligheten genom gemensam lägesbild, "
    "samordnade åtgärder och årlig uppföljning."
)
GOAL = "Andelen som känner sig otrygga minskar, och färre händelser inom «{}» än året före."
CAUSE = "Få vuxna i rörelse på kvällar, bristande sikt och belysning, otydligt ansvar mellan parterna."
RELEVANCE = "Området lyfts av både boende och polis i den gemensamma lägesbilden."
