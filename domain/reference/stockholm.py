"""Stockholm's district areas, their districts, and the local police areas that cover them (docs/domain.md 6.1 and 6.2).

Fourteen areas in 2019, thirteen from July 2020, eleven from July 2023. Minutes keep the name of their day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from domain.parties import DistrictKind
from domain.reference import UNVERIFIED, Dated
from domain.swedish import fold

_MERGED_2020 = date(2020, 7, 1)
_MERGED_2023 = date(2023, 7, 1)
_ENDED_2020 = _MERGED_2020 - timedelta(days=1)
_ENDED_2023 = _MERGED_2023 - timedelta(days=1)

_CITY = "Stockholms stad, start.stockholm"
_REGION = "Polisen, polisen.se: Det här är polisregion Stockholm"
_PLEDGES = "Polisen, polisen.se: Medborgarlöften, "

_NOT_IN_SLUGS = str.maketrans("åäö ", "aao-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent(Dated):
    """The district area a district lay in, and when."""

    slug: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceDistrict(Dated):
    """A district area, or a district with the areas it has lain in, oldest first."""

    slug: str
    name: str
    kind: DistrictKind
    source: str
    parents: tuple[Parent, ...] = ()
    predecessor_slugs: tuple[str, ...] = ()

    @property
    def parent_slug(self) -> str | None:
        """The area it lies in today; None for an area."""
        return self.parents[-1].slug if self.parents else None

    def parent_on(self, day: date) -> str | None:
        return next((parent.slug for parent in self.parents if parent.holds_on(day)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencePoliceArea(Dated):
    """A local police area (lokalpolisområde). Some also cover whole municipalities beside Stockholm."""

    slug: str
    name: str
    region_part: str
    source: str
    earlier_names: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceCoverage(Dated):
    """A police area covers a district or a whole district area; where it covers a part, that part's districts."""

    police_area_slug: str
    district_slug: str
    source: str


def districts_on(day: date) -> tuple[ReferenceDistrict, ...]:
    """The areas and districts there are that day."""
    return tuple(district for district in DISTRICTS if district.holds_on(day))


def coverage_on(day: date) -> tuple[ReferenceCoverage, ...]:
    return tuple(coverage for coverage in COVERAGE if coverage.holds_on(day))


def successors(slug: str) -> tuple[ReferenceDistrict, ...]:
    """What the area with this slug went into; none if it still stands or is a district."""
    return tuple(district for district in DISTRICTS if slug in district.predecessor_slugs)


def _slug(name: str) -> str:
    return fold(name).translate(_NOT_IN_SLUGS)


def _area_slug(name: str) -> str:
    # Farsta, Skärholmen and Älvsjö are both an area and a district in it.
    return f"omrade-{_slug(name)}"


def _area(
    name: str,
    source: str,
    *,
    merged_from: Iterable[str] = (),
    since: date | None = None,
    until: date | None = None,
) -> ReferenceDistrict:
    return ReferenceDistrict(
        slug=_area_slug(name),
        name=name,
        kind=DistrictKind.AREA,
        source=source,
        predecessor_slugs=tuple(_area_slug(earlier) for earlier in merged_from),
        valid_from=since,
        valid_to=until,
    )


def _districts(names: Iterable[str], source: str, *parents: Parent) -> Iterable[ReferenceDistrict]:
    return (
        ReferenceDistrict(
            slug=_slug(name), name=name, kind=DistrictKind.DISTRICT, source=source, parents=parents
        )
        for name in names
    )


def _always_in(area: str) -> tuple[Parent]:
    return (Parent(slug=_area_slug(area)),)


def _moved(before: str, after: str, first_day: date) -> tuple[Parent, Parent]:
    return (
        Parent(slug=_area_slug(before), valid_to=first_day - timedelta(days=1)),
        Parent(slug=_area_slug(after), valid_from=first_day),
    )


def _police_area(
    name: str,
    region_part: str,
    source: str,
    *,
    earlier: Iterable[str] = (),
    municipalities: tuple[str, ...] = (),
) -> ReferencePoliceArea:
    return ReferencePoliceArea(
        slug=_police_slug(name),
        name=f"Lokalpolisområde {name}",
        region_part=region_part,
        source=source,
        earlier_names=tuple(f"Lokalpolisområde {earlier_name}" for earlier_name in earlier),
        municipalities=municipalities,
    )


def _police_slug(name: str) -> str:
    return f"lpo-{_slug(name)}"


def _covers(
    police_area: str,
    districts: Iterable[str],
    source: str,
    *,
    since: date | None = None,
    until: date | None = None,
) -> Iterable[ReferenceCoverage]:
    return (
        ReferenceCoverage(
            police_area_slug=_police_slug(police_area),
            district_slug=district,
            source=source,
            valid_from=since,
            valid_to=until,
        )
        for district in districts
    )


def _areas(*names: str) -> Iterable[str]:
    return (_area_slug(name) for name in names)


def _parts(names: Iterable[str]) -> Iterable[str]:
    return (_slug(name) for name in names)


_ENSKEDE_ARSTA = ("Enskede gård", "Enskedefältet", "Gamla Enskede", "Johanneshov", "Årsta", "Östberga")
_VANTOR = ("Bandhagen", "Hagsätra", "Högdalen", "Rågsved", "Örby")
_ALVSJO = ("Herrängen", "Liseberg", "Långbro", "Långsjö", "Solberga", "Älvsjö", "Örby slott")
_HAGERSTEN = (
    "Aspudden", "Fruängen", "Gröndal", "Hägersten", "Hägerstensåsen", "Liljeholmen", "Midsommarkransen",
    "Mälarhöjden", "Västberga", "Västertorp",
)  # fmt: skip
_SKARPNACK = (
    "Bagarmossen", "Björkhagen", "Enskededalen", "Flaten", "Hammarbyhöjden", "Kärrtorp", "Orhem", "Skarpnäcks gård",
    "Skrubba",
)  # fmt: skip
_FARSTA = (
    "Fagersjö", "Farsta", "Farsta strand", "Gubbängen", "Hökarängen", "Larsboda", "Sköndal", "Svedmyra", "Tallkrogen",
)  # fmt: skip
_SKARHOLMEN = ("Bredäng", "Sätra", "Skärholmen", "Vårberg")
_HASSELBY_VALLINGBY = (
    "Grimsta", "Hässelby gård", "Hässelby strand", "Hässelby villastad", "Kälvesta", "Nälsta", "Råcksta", "Vinsta",
    "Vällingby",
)  # fmt: skip
_RINKEBY_KISTA = ("Akalla", "Husby", "Kista", "Rinkeby")
_SPANGA_TENSTA = ("Bromsten", "Flysta", "Lunda", "Solhem", "Sundby", "Tensta")

AREAS = (
    _area("Rinkeby-Kista", _CITY, until=_ENDED_2023),
    _area("Spånga-Tensta", _CITY, until=_ENDED_2023),
    _area("Järva", _CITY, since=_MERGED_2023, merged_from=("Rinkeby-Kista", "Spånga-Tensta")),
    _area("Hässelby-Vällingby", _CITY),
    _area("Bromma", _CITY),
    _area("Kungsholmen", _CITY),
    _area("Norrmalm", _CITY, until=_ENDED_2023),
    _area("Östermalm", _CITY, until=_ENDED_2023),
    _area("Norra innerstaden", _CITY, since=_MERGED_2023, merged_from=("Norrmalm", "Östermalm")),
    _area("Södermalm", _CITY),
    _area("Enskede-Årsta-Vantör", _CITY),
    _area("Skarpnäck", _CITY),
    _area("Farsta", _CITY),
    _area("Älvsjö", f"dagen: {UNVERIFIED}", until=_ENDED_2020),
    _area("Hägersten-Liljeholmen", f"dagen: {UNVERIFIED}", until=_ENDED_2020),
    _area(
        "Hägersten-Älvsjö",
        f"{_CITY}; dagen: {UNVERIFIED}",
        since=_MERGED_2020,
        merged_from=("Älvsjö", "Hägersten-Liljeholmen"),
    ),
    _area("Skärholmen", _CITY),
)

DISTRICTS = (
    *AREAS,
    *_districts(_RINKEBY_KISTA, UNVERIFIED, *_moved("Rinkeby-Kista", "Järva", _MERGED_2023)),
    *_districts(_SPANGA_TENSTA, UNVERIFIED, *_moved("Spånga-Tensta", "Järva", _MERGED_2023)),
    *_districts(_HASSELBY_VALLINGBY, UNVERIFIED, *_always_in("Hässelby-Vällingby")),
    *_districts((*_ENSKEDE_ARSTA, *_VANTOR, "Stureby"), _CITY, *_always_in("Enskede-Årsta-Vantör")),
    *_districts(_SKARPNACK, UNVERIFIED, *_always_in("Skarpnäck")),
    *_districts(_FARSTA, UNVERIFIED, *_always_in("Farsta")),
    *_districts(_ALVSJO, UNVERIFIED, *_moved("Älvsjö", "Hägersten-Älvsjö", _MERGED_2020)),
    *_districts(_HAGERSTEN, UNVERIFIED, *_moved("Hägersten-Liljeholmen", "Hägersten-Älvsjö", _MERGED_2020)),
    *_districts(_SKARHOLMEN, _CITY, *_always_in("Skärholmen")),
)

# The two of Gotland are not here: their names are not known to us. No day when one began is known either.
POLICE_AREAS = (
    _police_area("Norrmalm", "Stockholm city", _REGION, municipalities=("Lidingö stad",)),
    _police_area("Södermalm", "Stockholm city", _REGION),
    _police_area("Järfälla", "Stockholm nord", _REGION),
    # Still Rinkeby in February 2020; the day of the change is not known.
    _police_area("Järva", "Stockholm nord", _REGION, earlier=("Rinkeby",)),
    _police_area("Norrtälje", "Stockholm nord", _REGION),
    _police_area("Sollentuna", "Stockholm nord", _REGION),
    _police_area("Solna", "Stockholm nord", _REGION),
    _police_area("Södra Roslagen", "Stockholm nord", _REGION),
    _police_area("Vällingby", "Stockholm nord", _REGION, municipalities=("Ekerö kommun",)),
    _police_area("Botkyrka", "Stockholm syd", UNVERIFIED),
    _police_area("Farsta", "Stockholm syd", UNVERIFIED),
    _police_area("Globen", "Stockholm syd", UNVERIFIED),
    _police_area("Haninge", "Stockholm syd", UNVERIFIED),
    _police_area("Huddinge", "Stockholm syd", UNVERIFIED),
    _police_area("Nacka", "Stockholm syd", UNVERIFIED),
    _police_area("Skärholmen", "Stockholm syd", UNVERIFIED),
    _police_area("Södertälje", "Stockholm syd", UNVERIFIED),
)

# How far back a coverage goes is not known, so only the mergers give days. One page gives Globen all of
# Enskede-Årsta-Vantör and Hägersten-Älvsjö; two others and Farsta's give what stands here.
_GLOBEN = f"{_PLEDGES}Globen 2023 och Skarpnäck; sidorna säger olika"
_NORRMALM = f"{_PLEDGES}Norrmalm 2022"
_JARVA = f"{_PLEDGES}Rinkeby-Kista-Spånga-Tensta"
_SKARHOLMEN_AREA = f"{_PLEDGES}Hägersten-Liljeholmen 2022"

COVERAGE = (
    *_covers("Globen", _parts(_ENSKEDE_ARSTA), _GLOBEN),
    *_covers("Globen", _areas("Skarpnäck"), _GLOBEN),
    *_covers("Globen", _areas("Älvsjö"), _GLOBEN, until=_ENDED_2020),
    *_covers("Globen", _parts(_ALVSJO), _GLOBEN, since=_MERGED_2020),
    *_covers("Farsta", _areas("Farsta"), f"{_PLEDGES}Farsta-Vantör 2024"),
    *_covers("Farsta", _parts(_VANTOR), f"{_PLEDGES}Farsta-Vantör 2024"),
    # The police's list of Vantör leaves Stureby out.
    *_covers("Farsta", _parts(("Stureby",)), UNVERIFIED),
    *_covers("Skärholmen", _areas("Skärholmen"), _SKARHOLMEN_AREA),
    *_covers("Skärholmen", _areas("Hägersten-Liljeholmen"), _SKARHOLMEN_AREA, until=_ENDED_2020),
    *_covers("Skärholmen", _parts(_HAGERSTEN), _SKARHOLMEN_AREA, since=_MERGED_2020),
    *_covers("Vällingby", _areas("Hässelby-Vällingby", "Bromma"), f"{_PLEDGES}Bromma 2020 och 2021"),
    *_covers("Järva", _areas("Rinkeby-Kista", "Spånga-Tensta"), _JARVA, until=_ENDED_2023),
    *_covers("Järva", _areas("Järva"), _JARVA, since=_MERGED_2023),
    *_covers("Norrmalm", _areas("Kungsholmen"), _NORRMALM),
    *_covers("Norrmalm", _areas("Norrmalm", "Östermalm"), _NORRMALM, until=_ENDED_2023),
    *_covers("Norrmalm", _areas("Norra innerstaden"), _NORRMALM, since=_MERGED_2023),
    *_covers("Södermalm", _areas("Södermalm"), f"{_PLEDGES}Södermalm 2021"),
)
