"""A situation picture while it is a draft, what a decision asks for, and what becomes of two persons' words."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from domain.errors import Problem, UserError
from domain.pictures import (
    ChosenPoint,
    MergedTexts,
    PicturePart,
    SituationPicture,
    harvest_filters,
    merge_texts,
    secrecy_filter,
)
from domain.secrecy import Sensitivity
from domain.situation import PointFilter
from tests.domain.content import key

TODAY = date(2026, 11, 12)
MAPPING, OTHER, ANALYSIS = PicturePart
DRAFT = SituationPicture(
    id=key(1),
    agreement_id=key(2),
    number=3,
    title="Lägesbild",
    period_to=date(2026, 10, 31),
    mapping="Kartlagt",
    analysis="Därför",
    points=(ChosenPoint(point_id=key(10)), ChosenPoint(point_id=key(11), part=ANALYSIS)),
)
DECIDED = replace(DRAFT, decided_on=TODAY, decided_by="Rådet", content="{}")


def texts(mapping: str = "", other: str = "", analysis: str = "") -> dict[PicturePart, str]:
    return {MAPPING: mapping, OTHER: other, ANALYSIS: analysis}


def chosen(picture: SituationPicture) -> list[tuple[UUID, PicturePart]]:
    return [(each.point_id, each.part) for each in picture.points]


def test_points_are_put_in_moved_and_left_out() -> None:
    more = DRAFT.with_points([key(12), key(10), key(12)])
    assert chosen(more) == [(key(10), MAPPING), (key(11), ANALYSIS), (key(12), MAPPING)]

    moved = more.with_points([key(10), key(11)], ANALYSIS)
    assert chosen(moved) == [(key(11), ANALYSIS), (key(12), MAPPING), (key(10), ANALYSIS)]
    assert chosen(moved.without_points([key(12), key(99)])) == [(key(11), ANALYSIS), (key(10), ANALYSIS)]


def test_a_decided_picture_refuses_every_change() -> None:
    attempts = (
        lambda: DECIDED.written(texts("Annat")),
        lambda: DECIDED.with_points([key(12)]),
        lambda: DECIDED.without_points([key(10)]),
        lambda: DECIDED.ensure_can_be_decided(TODAY, "Rådet", TODAY),
    )
    for attempt in attempts:
        with pytest.raises(UserError) as refusal:
            attempt()
        assert refusal.value.problem is Problem.PICTURE_DECIDED


@pytest.mark.parametrize(
    ("day", "body", "problem", "field"),
    [
        (TODAY, "  ", Problem.BODY_MISSING, "decided_by"),
        (date(2026, 11, 13), "Rådet", Problem.DATE_IN_FUTURE, "decided_on"),
    ],
)
def test_a_decision_needs_a_body_and_a_day_that_has_come(
    day: date, body: str, problem: Problem, field: str
) -> None:
    with pytest.raises(UserError) as refusal:
        DRAFT.ensure_can_be_decided(day, body, TODAY)
    assert (refusal.value.problem, refusal.value.values) == (problem, {"field": field})
    DRAFT.ensure_can_be_decided(TODAY, "Rådet", TODAY)


def test_the_next_version_begins_where_the_last_one_ended() -> None:
    following = DECIDED.following(key(5), TODAY, "Lägesbild")

    assert (following.number, following.previous_id) == (4, DECIDED.id)
    assert (following.period_from, following.period_to) == (date(2026, 11, 1), TODAY)
    assert following.texts == DECIDED.texts
    assert (following.points, following.content, following.is_decided) == ((), "", False)
    with pytest.raises(UserError) as refusal:
        DRAFT.following(key(5), TODAY, "Lägesbild")
    assert refusal.value.problem is Problem.PICTURE_NOT_DECIDED


@pytest.mark.parametrize(
    ("mine", "theirs", "merged", "collided"),
    [
        (texts("a"), texts("a"), texts("a"), ()),
        (texts("min"), texts("a"), texts("min"), ()),
        (texts("a"), texts("deras"), texts("deras"), ()),
        (texts("min"), texts("a", "deras"), texts("min", "deras"), ()),
        (texts("samma"), texts("samma"), texts("samma"), ()),
        (texts("min"), texts("deras"), texts("min"), (MAPPING,)),
    ],
)
def test_words_of_two_are_put_together(
    mine: dict[PicturePart, str],
    theirs: dict[PicturePart, str],
    merged: dict[PicturePart, str],
    collided: tuple[PicturePart, ...],
) -> None:
    assert merge_texts(texts("a"), mine, theirs) == MergedTexts(texts=merged, collided=collided)


def test_points_to_be_tested_are_never_chosen_by_a_filter() -> None:
    wanted = PointFilter(category="klotter")
    kinds = [each.sensitivity for each in harvest_filters(wanted)]
    assert kinds == [Sensitivity.OPEN, Sensitivity.ORAL_ONLY]
    assert secrecy_filter(wanted) == replace(wanted, sensitivity=Sensitivity.TO_BE_TESTED)

    tested = replace(wanted, sensitivity=Sensitivity.TO_BE_TESTED)
    assert harvest_filters(tested) == ()
    assert secrecy_filter(tested) == tested
    is_open = replace(wanted, sensitivity=Sensitivity.OPEN)
    assert (harvest_filters(is_open), secrecy_filter(is_open)) == ((is_open,), None)
