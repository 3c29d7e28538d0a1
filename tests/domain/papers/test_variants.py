"""What each variant of minutes leaves out, also of what was agreed under a marked item of another meeting."""

from dataclasses import replace

import pytest

from domain.composition import compose_minutes
from domain.disclosure import Variant
from domain.minutes import ApprovalLine, CorrectionLine, Minutes
from domain.papers.variants import LineOrigin, MeetingOrigins, minutes_in
from tests.domain.content import (
    CONTENT,
    DAY,
    OPEN_POINT,
    SITUATION,
    TO_BE_TESTED,
    with_item,
    with_point,
)

WHOLE = compose_minutes(CONTENT, finished_on=DAY)
TO_OTHERS = [Variant.PARTIES, Variant.DISCLOSURE]


def all_from(minutes: Minutes, origin: LineOrigin) -> MeetingOrigins:
    return [[origin] * len(section.follow_ups) for section in minutes.sections]


def test_a_point_to_be_tested_is_withheld_from_others() -> None:
    whole = compose_minutes(with_point(OPEN_POINT, secrecy=TO_BE_TESTED), finished_on=DAY)
    origins = all_from(whole, LineOrigin(is_open=True, is_told_openly=True))
    texts = {variant: minutes_in(variant, whole, origins).sections[1].points[0].text for variant in Variant}
    assert texts == {Variant.INTERNAL: OPEN_POINT.text, Variant.PARTIES: "", Variant.DISCLOSURE: ""}


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_open_matter_is_the_same_for_everyone(variant: Variant) -> None:
    assert minutes_in(variant, WHOLE, all_from(WHOLE, LineOrigin(is_open=True, is_told_openly=True))) == WHOLE


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_what_was_agreed_under_a_marked_item_is_withheld_under_every_item(variant: Variant) -> None:
    told = minutes_in(variant, WHOLE, all_from(WHOLE, LineOrigin(is_open=False, is_told_openly=False)))
    lines = [line for _section, line in told.follow_ups]
    assert len(lines) == len(WHOLE.follow_ups) > 0
    assert {(line.what, line.notes, line.area) for line in lines} == {("", (), None)}
    assert [line.due_on for line in lines] == [line.due_on for _section, line in WHOLE.follow_ups]


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_what_was_reported_under_a_marked_item_is_withheld(variant: Variant) -> None:
    told = minutes_in(variant, WHOLE, all_from(WHOLE, LineOrigin(is_open=True, is_told_openly=False)))
    assert [line.what for _, line in told.follow_ups] == [line.what for _, line in WHOLE.follow_ups]
    assert {line.notes for _, line in told.follow_ups} == {()}


@pytest.mark.parametrize(
    "origins", [[], [[LineOrigin(is_open=True, is_told_openly=True)] * 9] * len(WHOLE.sections)]
)
def test_where_origins_are_not_known_nothing_is_shown(origins: MeetingOrigins) -> None:
    told = minutes_in(Variant.PARTIES, WHOLE, origins)
    assert {line.what for _, line in told.follow_ups} == {""}
    assert minutes_in(Variant.INTERNAL, WHOLE, origins) == WHOLE


def corrected_and_approved(minutes: Minutes) -> Minutes:
    """With a correction in the head and in each section, and two approvals, one with a dissent."""
    labels = ["", *(section.label for section in minutes.sections)]
    approval = ApprovalLine(name="Ahl", role="", function=None, approved_on=DAY)
    return replace(
        minutes,
        corrections=tuple(
            CorrectionLine(
                section=label, old_words="a", new_words="b", reason="c", corrected_on=DAY, corrected_by="d"
            )
            for label in labels
        ),
        approvals=(approval, replace(approval, name="Ek", dissent="Delar inte bilden av kiosken.")),
    )


OPENLY = LineOrigin(is_open=True, is_told_openly=True)


@pytest.mark.parametrize("variant", Variant)
def test_corrections_and_dissents_of_open_minutes_are_open(variant: Variant) -> None:
    whole = corrected_and_approved(WHOLE)
    assert minutes_in(variant, whole, all_from(whole, OPENLY)) == whole


@pytest.mark.parametrize("variant", TO_OTHERS)
@pytest.mark.parametrize("withheld", ["point", "section", "follow-up", "report"])
def test_a_correction_goes_with_what_is_withheld_in_its_section(variant: Variant, withheld: str) -> None:
    marked = with_point(OPEN_POINT, secrecy=TO_BE_TESTED) if withheld == "point" else CONTENT
    marked = with_item(SITUATION, secrecy=TO_BE_TESTED) if withheld == "section" else marked
    whole = corrected_and_approved(compose_minutes(marked, finished_on=DAY))
    origin = LineOrigin(
        is_open=withheld != "follow-up", is_told_openly=withheld not in {"follow-up", "report"}
    )
    told = minutes_in(variant, whole, all_from(whole, origin))

    place = 2 if withheld in {"point", "section"} else 3
    assert [line.shown for line in told.corrections] == [number != place for number in range(4)]
    hidden = told.corrections[place]
    assert (hidden.old_words, hidden.new_words, hidden.reason) == ("", "", "")
    assert [(line.dissent, line.shown) for line in told.approvals] == [("", True), ("", False)]


def test_what_the_original_withholds_is_told_in_the_internal_copy() -> None:
    whole = corrected_and_approved(
        compose_minutes(with_item(SITUATION, secrecy=TO_BE_TESTED), finished_on=DAY)
    )
    kept = replace(whole, corrections=tuple(replace(line, shown=False) for line in whole.corrections))
    told = minutes_in(Variant.INTERNAL, kept, all_from(kept, OPENLY))
    assert told.corrections == whole.corrections
    assert told.approvals == whole.approvals


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_a_marked_item_keeps_its_heading_alone(variant: Variant) -> None:
    sections = tuple(
        replace(section, sensitivity=TO_BE_TESTED.sensitivity, shown=False) for section in WHOLE.sections
    )
    marked = replace(WHOLE, sections=sections)
    told = minutes_in(variant, marked, all_from(marked, LineOrigin(is_open=True, is_told_openly=True)))
    assert [section.heading for section in told.sections] == [section.heading for section in sections]
    assert {(section.text, section.decisions, section.follow_ups) for section in told.sections} == {
        ("", (), ())
    }
