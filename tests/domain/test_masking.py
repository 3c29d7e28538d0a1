"""Masks: what may be masked, what is left, and that nothing of what was masked can be told from it."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.composition import compose_minutes
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.masking import (
    checked_masks,
    disclosed,
    hidden_stretches,
    label,
    marked_places,
    mask_minutes,
    masked_stretches,
)
from domain.masks import Decisions, Mask
from domain.minutes import CorrectionLine, Minutes
from domain.minutes_places import Part, Place, rewrite, texts_of, wholes_of
from domain.papers.variants import LineOrigin, MeetingOrigins, minutes_in
from domain.secrecy import Sensitivity
from tests.domain.content import CONTENT, DAY, OPEN_POINT, TO_BE_TESTED, with_point
from tests.masked_minutes import other_secret, random_masks, random_minutes

OSL = "18 kap. 1 § OSL"
OTHER = "26 kap. 1 § OSL"
WHOLE = compose_minutes(CONTENT, finished_on=DAY)
MARKED = compose_minutes(with_point(OPEN_POINT, secrecy=TO_BE_TESTED), finished_on=DAY)
TEXT = Place(Part.POINT_TEXT, 1, 0)
POINT = Place(Part.POINT, 1, 0)


def origins(minutes: Minutes, *, are_open: bool = True) -> MeetingOrigins:
    origin = LineOrigin(is_open=are_open, is_told_openly=are_open)
    return [[origin] * len(section.follow_ups) for section in minutes.sections]


def span(start: int, end: int, provision: str = OSL, place: Place = TEXT) -> Mask:
    return Mask(place=place, start=start, end=end, provision=provision)


def problem_of(*masks: Mask) -> Problem:
    with pytest.raises(UserError) as error:
        mask_minutes(WHOLE, masks)
    return error.value.problem


def test_a_span_gives_way_to_a_label_with_its_provision() -> None:
    masked = mask_minutes(WHOLE, [span(0, 8)])
    assert texts_of(WHOLE)[TEXT] == "Klottret har ökat"
    assert texts_of(masked)[TEXT] == "[MASKAT, 18 kap. 1 § OSL] har ökat"
    assert replace(masked, sections=WHOLE.sections) == WHOLE


def test_the_same_words_elsewhere_are_not_masked() -> None:
    twice = rewrite(WHOLE, lambda place, text: "Klottret" if place.part is Part.HEADING else text)
    masked = mask_minutes(twice, [span(0, 8)])
    assert [section.heading for section in masked.sections] == ["Klottret"] * 3


@pytest.mark.parametrize("place", texts_of(WHOLE))
def test_every_text_can_be_masked_whole(place: Place) -> None:
    masked = mask_minutes(WHOLE, [Mask(place=place, provision=OSL)])
    assert texts_of(masked) == {**texts_of(WHOLE), place: label(OSL)}


@pytest.mark.parametrize("place", wholes_of(WHOLE))
def test_a_whole_takes_every_word_in_it_along(place: Place) -> None:
    masked = mask_minutes(WHOLE, [Mask(place=place, provision=OSL)])
    inside = {other: text for other, text in texts_of(WHOLE).items() if place in other.wholes}
    left = {other: text for other, text in texts_of(masked).items() if place in other.wholes}
    assert set(left.values()) <= {label(OSL)}
    outside = texts_of(WHOLE).keys() - inside.keys()
    assert {other: texts_of(masked)[other] for other in outside} == {
        other: texts_of(WHOLE)[other] for other in outside
    }


@pytest.mark.parametrize(
    ("masks", "expected"),
    [
        ([span(0, 5), span(3, 8)], [span(0, 8)]),
        ([span(3, 8), span(0, 3)], [span(0, 8)]),
        ([span(0, 9), span(2, 4)], [span(0, 9)]),
        ([span(0, 3), span(3, 6, OTHER)], [span(0, 3), span(3, 6, OTHER)]),
        ([span(0, 3), Mask(place=POINT, provision=OSL)], [Mask(place=POINT, provision=OSL)]),
        (
            [Mask(place=POINT, provision=OSL), Mask(place=POINT, provision=OSL)],
            [Mask(place=POINT, provision=OSL)],
        ),
        ([Mask(place=TEXT, provision=OSL)], [span(0, 17)]),
    ],
)
def test_masks_that_touch_under_one_provision_are_one(masks: list[Mask], expected: list[Mask]) -> None:
    assert list(checked_masks(WHOLE, masks)) == expected


def test_masks_of_two_provisions_do_not_overlap() -> None:
    assert problem_of(span(0, 5), span(3, 8, OTHER)) is Problem.MASKS_OVERLAP
    assert problem_of(span(0, 5), Mask(place=POINT, provision=OTHER)) is Problem.MASKS_OVERLAP
    whole_twice = [Mask(place=POINT, provision=provision) for provision in (OSL, OTHER)]
    assert problem_of(*whole_twice) is Problem.MASKS_OVERLAP


@pytest.mark.parametrize(
    "mask",
    [
        span(0, 18), span(-1, 3), span(4, 4), span(5, 3), span(17, 18),
        span(0, 1, place=Place(Part.TEXT, 9)), span(0, 1, place=Place(Part.NAME, row=99)),
        Mask(place=Place(Part.SECTION, 9), provision=OSL), span(0, 1, place=POINT),
        Mask(place=Place(Part.POINT_TEXT, 1, 1), provision=OSL),
    ],
)  # fmt: skip
def test_a_mask_lies_within_words_that_are_there(mask: Mask) -> None:
    assert problem_of(mask) is Problem.MASK_OUTSIDE_TEXT


@pytest.mark.parametrize("provision", ["", "  \n", "§" * 81])
def test_a_mask_needs_a_provision(provision: str) -> None:
    assert problem_of(span(0, 3, provision)) is Problem.PROVISION_MISSING


def checked_or_refused(masks: list[Mask]) -> tuple[Mask, ...] | None:
    """None when they were refused for one of the two reasons there are."""
    try:
        return checked_masks(WHOLE, masks)
    except UserError as error:
        if error.problem in {Problem.MASK_OUTSIDE_TEXT, Problem.MASKS_OVERLAP}:
            return None
        raise


SPANS = st.tuples(st.integers(-2, 19), st.integers(-2, 19), st.sampled_from([OSL, OTHER]))


@given(st.lists(SPANS, max_size=6), st.booleans())
def test_any_masks_are_refused_or_cover_exactly_their_words(
    spans: list[tuple[int, int, str]], has_whole: bool
) -> None:
    masks = [span(*each) for each in spans] + [Mask(place=POINT, provision=OSL)] * has_whole
    checked = checked_or_refused(masks)
    if checked is None:
        return
    if has_whole:
        assert [mask.place for mask in checked] == [POINT]
        return
    covered = {place for start, end, _ in spans for place in range(start, end)}
    assert {place for mask in checked for place in range(mask.start or 0, mask.end or 0)} == covered
    left = "".join(sign for place, sign in enumerate(texts_of(WHOLE)[TEXT]) if place not in covered)
    told = texts_of(mask_minutes(WHOLE, masks))[TEXT]
    for provision in (OSL, OTHER):
        told = told.replace(label(provision), "")
    assert told == left


def test_two_secrets_under_the_same_masks_give_the_same_minutes() -> None:
    for seed in range(300):
        random = Random(seed)
        minutes = random_minutes(random)
        pair = other_secret(random, minutes, random_masks(random, minutes))
        masked = mask_minutes(pair.first, pair.first_masks)
        assert masked == mask_minutes(pair.second, pair.second_masks), seed
        assert (pair.first == pair.second) == (not pair.first_masks), seed


def test_what_is_corrected_in_a_masked_section_goes_with_it() -> None:
    line = CorrectionLine(
        section=WHOLE.sections[1].label, old_words="Klottret", new_words="Skräpet", reason="Hördes fel",
        corrected_on=DAY, corrected_by="Holm",
    )  # fmt: skip
    minutes = replace(WHOLE, corrections=(line, replace(line, section="")))
    masked = mask_minutes(minutes, [Mask(place=Place(Part.SECTION, 1), provision=OSL)])
    assert [(each.old_words, each.shown) for each in masked.corrections] == [("", False), ("Klottret", True)]


# --- what is marked


def test_what_is_marked_is_withheld_until_it_is_released() -> None:
    assert marked_places(MARKED, origins(MARKED)) == {POINT: TO_BE_TESTED.provision}
    nothing_decided = disclosed(MARKED, origins(MARKED), Decisions())
    assert nothing_decided == minutes_in(Variant.DISCLOSURE, MARKED, origins(MARKED))
    released = disclosed(MARKED, origins(MARKED), Decisions(released=frozenset({POINT})))
    point = released.sections[1].points[0]
    assert (point.text, point.shown, point.sensitivity) == (OPEN_POINT.text, True, Sensitivity.OPEN)


def test_what_is_released_can_be_masked_in_part() -> None:
    decisions = Decisions(masks=(span(0, 8),), released=frozenset({POINT}))
    assert (
        disclosed(MARKED, origins(MARKED), decisions).sections[1].points[0].text == f"{label(OSL)} har ökat"
    )


def test_a_mask_in_what_is_withheld_changes_nothing() -> None:
    decisions = Decisions(masks=(span(0, 8),))
    assert disclosed(MARKED, origins(MARKED), decisions) == disclosed(MARKED, origins(MARKED), Decisions())


def test_what_was_agreed_under_a_marked_item_is_marked_and_can_be_released() -> None:
    closed = origins(WHOLE, are_open=False)
    marked = marked_places(WHOLE, closed)
    assert {place.part for place in marked} == {Part.FOLLOW_UP}
    assert {line.what for _, line in disclosed(WHOLE, closed, Decisions()).follow_ups} == {""}
    assert disclosed(WHOLE, closed, Decisions(released=frozenset(marked))).follow_ups == WHOLE.follow_ups


def test_releasing_what_is_not_marked_does_nothing() -> None:
    everything = frozenset(wholes_of(WHOLE))
    assert disclosed(WHOLE, origins(WHOLE), Decisions(released=everything)) == disclosed(
        WHOLE, origins(WHOLE), Decisions()
    )


# --- what is sought afterwards


def test_what_is_hidden_is_the_stretches_and_what_is_withheld() -> None:
    decisions = Decisions(masks=(span(0, 7, place=Place(Part.HEADING, 0)),))
    shown = disclosed(MARKED, origins(MARKED), decisions)
    hidden = hidden_stretches(MARKED, shown, checked_masks(MARKED, decisions.masks))
    assert "Mötets" in hidden
    assert {OPEN_POINT.text, OPEN_POINT.place, OPEN_POINT.category} <= set(hidden)
    assert not hidden_stretches(WHOLE, WHOLE, ())


def test_parties_and_districts_are_not_told_of_as_standing_elsewhere() -> None:
    words = masked_stretches(WHOLE, checked_masks(WHOLE, [Mask(place=POINT, provision=OSL)]))
    assert OPEN_POINT.text in words
    assert not {"Lokalpolisområde Globen", "Älvsjö"} & set(words)
