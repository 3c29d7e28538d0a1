"""The guide of the first start: what ticks a step off, and whom it is offered to."""

from dataclasses import replace

import pytest

from domain.guide import PUT_AWAY, GuideStanding, GuideStep

NOTHING = GuideStanding(has_name=False, parties=0, has_agenda=False, has_meeting=False)
ALL = GuideStanding(has_name=True, parties=2, has_agenda=True, has_meeting=True)


@pytest.mark.parametrize(
    ("standing", "done"),
    [
        (NOTHING, set()),
        (replace(NOTHING, has_name=True), set()),
        (replace(NOTHING, parties=9), set()),
        (replace(NOTHING, has_name=True, parties=1), set()),  # nobody to work with yet
        (replace(NOTHING, has_name=True, parties=2), {GuideStep.PEOPLE}),
        (replace(NOTHING, has_agenda=True), {GuideStep.SERIES}),
        (ALL, set(GuideStep)),
    ],
)
def test_facts_tick_steps_off(standing: GuideStanding, done: set[GuideStep]) -> None:
    assert {step for step in GuideStep if standing.is_done(step)} == done
    assert standing.done == len(done)


@pytest.mark.parametrize("guide_step", range(PUT_AWAY))
def test_it_is_offered_until_there_is_a_meeting(guide_step: int) -> None:
    assert NOTHING.is_offered(guide_step, was_shown=False)
    assert not ALL.is_offered(guide_step, was_shown=False)
    assert ALL.is_offered(guide_step, was_shown=True), "the last tick is seen"


@pytest.mark.parametrize("was_shown", [True, False])
def test_put_away_it_is_never_offered(was_shown: bool) -> None:
    assert not NOTHING.is_offered(PUT_AWAY, was_shown=was_shown)
