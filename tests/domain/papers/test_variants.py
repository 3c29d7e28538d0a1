"""What each variant of minutes leaves out, also of what was agreed under a marked item of another meeting."""

from dataclasses import replace

import pytest

from domain.composition import compose_minutes
from domain.disclosure import Variant
from domain.minutes import Minutes
from domain.papers.variants import LineOrigin, MeetingOrigins, minutes_in
from tests.domain.content import CONTENT, DAY, OPEN_POINT, TO_BE_TESTED, with_point

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
