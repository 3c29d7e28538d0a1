"""The reference data agrees with itself and with what is known of Stockholm on given days."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from domain.parties import DistrictKind
from domain.reference import Dated
from domain.reference.city_areas import area_sets, mirrored
from domain.reference.stockholm import (
    AREAS,
    COVERAGE,
    DISTRICTS,
    POLICE_AREAS,
    ReferenceCoverage,
    ReferenceDistrict,
    coverage_on,
    districts_on,
    successors,
)

IN_2019, IN_2021, IN_2026 = date(2019, 9, 12), date(2021, 3, 1), date(2026, 11, 12)
DAYS = [
    IN_2019, date(2020, 6, 30), date(2020, 7, 1), IN_2021, date(2023, 6, 30), date(2023, 7, 1), IN_2026,
]  # fmt: skip
ELEVEN = {
    "Bromma", "Enskede-Årsta-Vantör", "Farsta", "Hägersten-Älvsjö", "Hässelby-Vällingby", "Järva", "Kungsholmen",
    "Norra innerstaden", "Skarpnäck", "Skärholmen", "Södermalm",
}  # fmt: skip
REMISS = (
    "unga i risk för kriminalitet, avhopparverksamhet för kriminella, arbetet mot våldsbejakande extremism, "
    "särskilt utsatta och sårbara brottsoffer, otillåten påverkan och riktat arbete mot avgränsade platser och "
    "utsatta områden"
)


def areas_on(day: date) -> list[ReferenceDistrict]:
    return [district for district in districts_on(day) if district.kind is DistrictKind.AREA]


def districts_in(area_slug: str, day: date) -> set[str]:
    return {district.slug for district in DISTRICTS if district.parent_on(day) == area_slug}


def covered_by(police_area_slug: str, day: date) -> set[str]:
    return {cover.district_slug for cover in coverage_on(day) if cover.police_area_slug == police_area_slug}


def police_of(area_slug: str, day: date) -> set[str]:
    inside = districts_in(area_slug, day) | {area_slug}
    return {cover.police_area_slug for cover in coverage_on(day) if cover.district_slug in inside}


def slugs(districts: Iterable[ReferenceDistrict]) -> set[str]:
    return {district.slug for district in districts}


@pytest.mark.parametrize(
    ("day", "count"),
    [
        (date(2019, 1, 1), 14),
        (date(2020, 6, 30), 14),
        (date(2020, 7, 1), 13),
        (date(2023, 6, 30), 13),
        (date(2023, 7, 1), 11),
        (date(2026, 11, 12), 11),
    ],
)
def test_the_areas_are_fourteen_then_thirteen_then_eleven(day: date, count: int) -> None:
    assert len(areas_on(day)) == count


def test_the_eleven_are_the_city_s() -> None:
    assert {area.name for area in areas_on(IN_2026)} == ELEVEN


def test_every_slug_is_unique() -> None:
    counted = Counter([district.slug for district in DISTRICTS] + [police.slug for police in POLICE_AREAS])

    assert [slug for slug, times in counted.items() if times > 1] == []
    assert all(slug.isascii() and slug == slug.lower() and " " not in slug for slug in counted)


def test_no_slug_points_at_nothing() -> None:
    area_slugs = slugs(AREAS)

    for district in DISTRICTS:
        assert {parent.slug for parent in district.parents} <= area_slugs, district
        assert set(district.predecessor_slugs) <= area_slugs, district
    assert {cover.district_slug for cover in COVERAGE} <= slugs(DISTRICTS)
    assert {cover.police_area_slug for cover in COVERAGE} <= {police.slug for police in POLICE_AREAS}


def test_all_name_their_source() -> None:
    assert all(district.source for district in DISTRICTS)
    assert all(police.source for police in POLICE_AREAS)
    assert all(cover.source for cover in COVERAGE)
    assert all(area_set.source for area_set in area_sets())


def test_no_period_ends_before_it_begins() -> None:
    parents = [parent for district in DISTRICTS for parent in district.parents]
    dated: list[Dated] = [*DISTRICTS, *POLICE_AREAS, *COVERAGE, *parents]

    for known in dated:
        assert (known.valid_from or date.min) <= (known.valid_to or date.max), known


def test_a_merged_area_begins_the_day_after_its_predecessors_end() -> None:
    by_slug = {area.slug: area for area in AREAS}
    merged = [area for area in AREAS if area.predecessor_slugs]

    assert len(merged) == 3
    for area in merged:
        for predecessor in area.predecessor_slugs:
            last_day = by_slug[predecessor].valid_to
            assert last_day is not None
            assert area.valid_from == last_day + timedelta(days=1)


def test_alvsjo_went_into_hagersten_alvsjo_which_still_stands() -> None:
    (successor,) = successors("omrade-alvsjo")

    assert successor.name == "Hägersten-Älvsjö"
    assert successor.predecessor_slugs == ("omrade-alvsjo", "omrade-hagersten-liljeholmen")
    assert successors(successor.slug) == ()


def test_a_district_lay_in_the_area_of_the_day() -> None:
    solberga = next(district for district in DISTRICTS if district.name == "Solberga")

    assert solberga.parent_on(IN_2019) == "omrade-alvsjo"
    assert solberga.parent_on(date(2020, 7, 1)) == "omrade-hagersten-alvsjo"
    assert solberga.parent_slug == "omrade-hagersten-alvsjo"


@pytest.mark.parametrize("day", DAYS)
def test_every_district_lies_in_exactly_one_area_that_stands_that_day(day: date) -> None:
    standing = slugs(areas_on(day))

    for district in DISTRICTS:
        parents = [parent.slug for parent in district.parents if parent.holds_on(day)]
        assert len(parents) == (district.kind is DistrictKind.DISTRICT), district
        assert set(parents) <= standing, district


def test_the_present_parent_is_that_of_a_day_to_come() -> None:
    assert all(district.parent_slug == district.parent_on(IN_2026) for district in DISTRICTS)


@pytest.mark.parametrize("day", DAYS)
def test_globen_covers_ostberga_and_not_ragsved(day: date) -> None:
    covered = covered_by("lpo-globen", day)

    assert {"ostberga", "omrade-skarpnack"} <= covered
    assert "ragsved" not in covered
    assert "ragsved" in covered_by("lpo-farsta", day)


def test_two_police_areas_share_a_district_area() -> None:
    assert police_of("omrade-enskede-arsta-vantor", IN_2026) == {"lpo-globen", "lpo-farsta"}
    assert police_of("omrade-hagersten-alvsjo", IN_2026) == {"lpo-globen", "lpo-skarholmen"}
    assert police_of("omrade-alvsjo", IN_2019) == {"lpo-globen"}


@pytest.mark.parametrize("day", DAYS)
def test_every_district_is_covered_exactly_once(day: date) -> None:
    def times(slug: str, covers: tuple[ReferenceCoverage, ...]) -> int:
        return sum(cover.district_slug == slug for cover in covers)

    covers = coverage_on(day)
    for area in areas_on(day):
        whole = times(area.slug, covers)
        parts = {times(district, covers) for district in districts_in(area.slug, day)} or {0}
        assert (whole, parts) in [(1, {0}), (0, {1})], area


@pytest.mark.parametrize("day", DAYS)
def test_what_is_covered_stands_that_day(day: date) -> None:
    assert {cover.district_slug for cover in coverage_on(day)} <= slugs(districts_on(day))


def test_the_region_has_two_seven_and_eight_police_areas_on_the_mainland() -> None:
    assert Counter(police.region_part for police in POLICE_AREAS) == {
        "Stockholm city": 2,
        "Stockholm nord": 7,
        "Stockholm syd": 8,
    }
    (renamed,) = [police for police in POLICE_AREAS if police.earlier_names]
    assert (renamed.name, renamed.earlier_names) == ("Lokalpolisområde Järva", ("Lokalpolisområde Rinkeby",))


def test_the_city_set_six_then_ten_then_five_areas() -> None:
    assert [len(set(area_set.areas)) for area_set in area_sets()] == [6, 10, 5]
    assert [area_set.decided_on for area_set in area_sets()] == [None, date(2019, 11, 4), None]


def test_the_six_stand_as_the_remiss_has_them() -> None:
    *first, last = area_sets()[0].areas

    assert f"{', '.join(first)} och {last}".lower() == REMISS


def test_a_set_ends_the_day_before_the_next_begins() -> None:
    for earlier, later in zip(area_sets(), area_sets()[1:], strict=False):
        assert earlier.valid_to is not None
        assert later.valid_from == earlier.valid_to + timedelta(days=1)


def test_an_area_in_several_sets_is_written_one_way() -> None:
    assert all(mirrored(area) == area for area_set in area_sets() for area in area_set.areas)


@pytest.mark.parametrize(
    ("title", "area"),
    [
        ("  SKOLAN  som brottsplats. ", "Skolan som brottsplats"),
        ("ordningsvakter", "Ordningsvakter"),
        ("Ordnings vakter", None),
        ("Unga i risk", None),
        ("Otillaten paverkan", None),
        ("Påverkan, otillåten", None),
        ("Narkotika – öppen drogförsäljning", None),
        ("", None),
    ],
)
def test_only_equal_words_mirror_a_city_area(title: str, area: str | None) -> None:
    assert mirrored(title) == area
