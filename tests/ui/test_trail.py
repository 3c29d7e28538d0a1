"""Back and forward along a line of spots."""

import pytest

from desktop.ui.trail import BACK, FORWARD, Spot, Trail


@pytest.fixture
def trail() -> Trail:
    walked = Trail()
    for page, keys in (("overview", ()), ("meeting", ("m1",)), ("situation", ("p1",))):
        walked.go_on(Spot(page=page, keys=keys))
    return walked


def test_back_forward_and_a_new_way_forgets_what_lay_ahead(trail: Trail) -> None:
    assert trail.neighbour(FORWARD) is None
    assert trail.neighbour(BACK) == Spot(page="meeting", keys=("m1",))
    trail.step(BACK)
    assert trail.neighbour(FORWARD) == Spot(page="situation", keys=("p1",))
    trail.go_on(Spot(page="reports"))
    assert trail.neighbour(FORWARD) is None
    assert trail.neighbour(BACK) == Spot(page="meeting", keys=("m1",))


def test_standing_still_is_no_step(trail: Trail) -> None:
    trail.go_on(Spot(page="situation", keys=("p1",), is_compact=True))
    assert trail.neighbour(BACK) == Spot(page="meeting", keys=("m1",))


def test_what_is_shown_now_is_what_one_comes_back_to(trail: Trail) -> None:
    trail.refresh(Spot(page="situation", keys=("p2",)))
    trail.refresh(Spot(page="meetings"))
    trail.go_on(Spot(page="reports"))
    assert trail.neighbour(BACK) == Spot(page="situation", keys=("p2",))


def test_visited_are_records_the_last_first_and_each_once(trail: Trail) -> None:
    trail.go_on(Spot(page="meeting", keys=("m1", "second item")))
    trail.go_on(Spot(page="meetings"))
    assert trail.visited() == (
        Spot(page="meeting", keys=("m1", "second item")),
        Spot(page="situation", keys=("p1",)),
    )
    trail.go_on(Spot(page="situation", keys=("p1",)))
    assert [spot.page for spot in trail.visited()] == ["meeting"], "where one stands is no place to go to"


def test_a_long_day_forgets_its_morning() -> None:
    trail = Trail()
    for number in range(300):
        trail.go_on(Spot(page="situation", keys=(number,)))
    steps = 0
    while trail.neighbour(BACK):
        trail.step(BACK)
        steps += 1
    assert steps == 99
