"""What a week says: areas with their trend, hot spots, points in the order they are read, decided efforts."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.disclosure import Variant
from domain.follow_ups import Appearance, FollowUp
from domain.meetings import AgendaItem, ItemKind
from domain.papers.weekly import (
    Effort,
    MeetingOutcome,
    Week,
    WeeklyContent,
    WeekMatter,
    WeekMeeting,
    compose_week,
)
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import Severity, SituationPoint, Trend
from tests.domain.content import DISTRICT, DRUGS, POLICE, TO_BE_TESTED, YOUTH, key

WEEK = Week.of(date(2026, 11, 12))
ORAL = SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY)
MEETING = WeekMeeting(series="Veckomötet", day=WEEK.monday, is_draft=False)


def point(number: int, **changes: Any) -> SituationPoint:
    plain = SituationPoint(
        id=key(number), source_party_id=POLICE.id, period_to=WEEK.monday, category="klotter", district_id=DISTRICT.id,
        place="Torget", text="Något", area_ids=(YOUTH.id,),
    )  # fmt: skip
    return replace(plain, **changes)


def week_of(*points: SituationPoint, variant: Variant = Variant.INTERNAL, **changes: Any) -> WeeklyContent:
    matter = WeekMatter(
        organisation="Förvaltningen", agreement="Överenskommelsen", week=WEEK, day=WEEK.sunday, areas=(YOUTH, DRUGS),
        counts={YOUTH.id: {}, DRUGS.id: {}}, told=len(points), points=points, parties={POLICE.id: POLICE.name},
        districts={DISTRICT.id: DISTRICT.name}, outcomes=(), due=(),
    )  # fmt: skip
    return compose_week(variant, replace(matter, **changes))


def test_a_week_begins_on_monday_and_is_numbered_as_in_iso_8601() -> None:
    first = Week.of(date(2027, 1, 1))
    assert (first.monday, first.sunday, first.number, first.year) == (
        date(2026, 12, 28), date(2027, 1, 3), 53, 2026,
    )  # fmt: skip
    assert (first.next.number, first.next.year) == (1, 2027)


def test_an_area_has_its_points_those_of_the_week_before_and_the_trend_of_four_weeks() -> None:
    counts = {WEEK.monday: 2, WEEK.sunday: 3, WEEK.before.sunday: 4, date(2026, 10, 1): 1}
    youth, drugs = week_of(
        point(1, severity=Severity.YELLOW), point(2, severity=Severity.RED),
        counts={YOUTH.id: counts, DRUGS.id: {}},
    ).areas  # fmt: skip
    assert (youth.points, youth.before, youth.trend, youth.severity) == (
        5, 4, Trend.INCREASED, Severity.RED,
    )  # fmt: skip
    assert (drugs.points, drugs.trend, drugs.severity) == (0, Trend.UNKNOWN, Severity.NOT_JUDGED)


def test_the_gravest_is_read_first_and_what_was_oral_last() -> None:
    oral = point(1, secrecy=ORAL, category="", place="", text="", severity=Severity.RED)
    content = week_of(
        oral,
        point(2, severity=Severity.GREEN, trend=Trend.INCREASED, text="c"),
        point(3, severity=Severity.RED, trend=Trend.DECREASED, text="b"),
        point(4, severity=Severity.RED, trend=Trend.INCREASED, text="a"),
    )
    assert [each.text for each in content.points] == ["a", "b", "c", ""]


def test_a_hot_spot_has_several_points_or_a_grave_one() -> None:
    spots = week_of(
        point(1, category="b"), point(2, place="torget ", category="a"), point(3, place="TORGET", category="a"),
        point(4, place="Parken", severity=Severity.RED), point(5, place="Skolan"), point(6, place=""),
    ).spots  # fmt: skip
    assert [(spot.place, spot.points, spot.categories) for spot in spots[:1]] == [("Torget", 3, ("a", "b"))]
    assert [spot.place for spot in spots] == ["Torget", "Parken"]


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
def test_a_point_to_be_tested_is_counted_and_has_no_words_for_others(variant: Variant) -> None:
    secret = point(1, secrecy=TO_BE_TESTED, place="Hemligt", severity=Severity.RED)
    content = week_of(secret, point(2), variant=variant)
    assert (content.told, content.points_withheld, len(content.points)) == (2, 1, 1)
    assert "Hemligt" not in str(content)
    assert content.areas[0].severity is Severity.NOT_JUDGED
    assert week_of(secret, point(2)).points_withheld == 0


def test_a_decision_that_became_a_follow_up_is_told_once() -> None:
    item = AgendaItem(
        id=key(50), meeting_id=key(51), heading="", decisions=("mäta ljuset", "tacka för bidraget")
    )
    follow_up = FollowUp(
        id=key(52), what="Mäta ljuset", created_on=WEEK.monday, party_id=POLICE.id, role="Chef",
        due_on=WEEK.sunday, origin_item_id=item.id, origin_decision=0,
    )  # fmt: skip
    older = replace(follow_up, id=key(53), what="Gammalt", origin_item_id=key(99))
    formal = replace(item, id=key(54), kind=ItemKind.FORMAL, decisions=("godkänna dagordningen",))
    outcome = MeetingOutcome(
        meeting=MEETING,
        items=(formal, item),
        appearances=tuple(Appearance(follow_up=each, item_id=item.id) for each in (follow_up, older)),
    )
    assert week_of(outcomes=(outcome,)).efforts == (
        Effort(what="Mäta ljuset", party=POLICE.name, role="Chef", due_on=WEEK.sunday),
        Effort(what="tacka för bidraget"),
    )
    secret = replace(outcome, items=(replace(item, secrecy=TO_BE_TESTED),))
    withheld = week_of(outcomes=(secret,), variant=Variant.PARTIES)
    assert (withheld.efforts, withheld.efforts_withheld) == ((), 2)
    oral = replace(outcome, items=(replace(item, secrecy=ORAL),))
    assert week_of(outcomes=(oral,)).efforts == ()
