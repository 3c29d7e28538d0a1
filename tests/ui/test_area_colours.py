"""The eight priority areas are told apart by eyes that lack a kind of cone, and on grey paper."""

from itertools import combinations

import pytest

from desktop.ui.theme_palettes import DARK_AREAS, LIGHT_AREAS, AreaColour
from tests.ui.seeing import MISSING_CONES, Triple, ciede2000, distance, lightness

LEAST_DISTANCE = 14.5
LEAST_DISTANCE_WITHOUT_CONE = 11.0
LEAST_LIGHTNESS_STEP = 5.0
PALETTES = pytest.mark.parametrize("areas", [LIGHT_AREAS, DARK_AREAS], ids=["light", "dark"])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_distance_is_that_of_the_published_pairs(one: Triple, other: Triple, expected: float) -> None:
    assert ciede2000(one, other) == pytest.approx(expected, abs=5e-5)
    assert ciede2000(other, one) == pytest.approx(expected, abs=5e-5)


@PALETTES
@pytest.mark.parametrize("cone", ["", *MISSING_CONES])
def test_no_two_areas_look_alike(areas: tuple[AreaColour, ...], cone: str) -> None:
    found = {
        (first, second): distance(areas[first].fill, areas[second].fill, cone)
        for first, second in combinations(range(len(areas)), 2)
    }
    nearest = min(found, key=lambda pair: found[pair])
    print(f"{cone or 'all cones':9} least {found[nearest]:.1f}, areas {nearest[0] + 1} and {nearest[1] + 1}")
    assert found[nearest] >= (LEAST_DISTANCE_WITHOUT_CONE if cone else LEAST_DISTANCE)


@PALETTES
def test_grey_print_tells_them_apart_by_hatch_or_by_lightness(areas: tuple[AreaColour, ...]) -> None:
    print([f"{lightness(area.fill):.0f} {area.hatch.value}" for area in areas])
    alike = [
        (first + 1, second + 1)
        for first, second in combinations(range(len(areas)), 2)
        if areas[first].hatch is areas[second].hatch
        and abs(lightness(areas[first].fill) - lightness(areas[second].fill)) < LEAST_LIGHTNESS_STEP
    ]
    assert not alike
