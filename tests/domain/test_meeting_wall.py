"""The wall of the room: what everybody may read, and what nobody does there."""

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from domain.follow_ups import FollowUp
from domain.item_timer import ItemTimer
from domain.meeting_wall import MeetingWall, WallRules, wall_of
from domain.meetings import MeetingContent
from domain.person_data import NameList, find_person_data
from domain.secrecy import Sensitivity
from tests.domain.content import (
    CITY,
    CONTENT,
    DRUGS,
    FOLLOW_UPS,
    OPEN_ONE,
    OPEN_POINT,
    OPENING,
    ORAL,
    SITUATION,
    TO_BE_TESTED,
    YOUTH,
    key,
    with_item,
    with_point,
)

COVER = "[visas inte]"
SECRET = "Hemligheten i Solberga"
NOW = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)


def wall(
    content: MeetingContent, open_ones: tuple[FollowUp, ...] = (), closed: frozenset[UUID] = frozenset()
) -> MeetingWall:
    names = NameList.of(["Bo Testenius", "Anna Åkesson"]).without(["Anna Åkesson"])
    rules = WallRules(closed_items=closed, find=lambda text: find_person_data(text, names), cover=COVER)
    return wall_of(content, open_ones, rules)


def words_of(value: object) -> str:
    """Everything that is said in it."""
    if is_dataclass(value):
        return " ".join(words_of(getattr(value, field.name)) for field in fields(value))
    return " ".join(map(words_of, value)) if isinstance(value, tuple) else str(value)


def test_what_is_open_is_shown_whole() -> None:
    opening, situation, follow_ups = wall(CONTENT).items
    assert (opening.label, opening.heading, opening.text) == ("1", "Mötets öppnande", "Öppnades.")
    assert [area.letter for area in situation.areas] == ["U", "N"]
    assert situation.decisions == ("öka närvaron ", "återkomma")
    assert situation.points[0].where == "gångtunneln, Älvsjö"
    assert situation.points[0].text == OPEN_POINT.text
    assert [each.what for each in follow_ups.follow_ups] == ["Laga lyktorna", "Ring skolan"]
    assert (follow_ups.follow_ups[0].party, follow_ups.follow_ups[0].due_on) == (CITY.name, date(2026, 12, 1))


def test_a_marked_item_has_its_heading_and_nothing_more() -> None:
    for mark in (TO_BE_TESTED, ORAL):
        told = with_item(SITUATION, secrecy=mark, text=SECRET, decisions=(SECRET,))
        shown = wall(replace(told, points={**told.points, OPEN_POINT.id: replace(OPEN_POINT, text=SECRET)}))
        item = shown.items[1]
        assert item.heading == SITUATION.heading
        assert item.sensitivity is mark.sensitivity
        assert (item.text, item.decisions, item.points, item.follow_ups, item.elsewhere) == (
            "",
            (),
            (),
            (),
            (),
        )
        assert SECRET not in words_of(shown)


def test_a_marked_point_is_only_there() -> None:
    shown = wall(with_point(OPEN_POINT, secrecy=TO_BE_TESTED, text=SECRET, place=SECRET, category=SECRET))
    locked, oral = shown.items[1].points
    assert (locked.sensitivity, oral.sensitivity) == (Sensitivity.TO_BE_TESTED, Sensitivity.ORAL_ONLY)
    assert SECRET not in words_of(shown)
    assert "gångtunneln" not in words_of(shown)


def test_what_was_agreed_under_a_marked_item_keeps_its_party_and_its_day() -> None:
    """Also when that was at another meeting, and where it lies among the open ones of the area."""
    secret = replace(OPEN_ONE, what=SECRET, origin_item_id=key(99))
    elsewhere = replace(secret, id=key(98))
    appearances = (replace(CONTENT.appearances[0], follow_up=secret),)
    shown = wall(replace(CONTENT, appearances=appearances), (elsewhere,), frozenset({key(99)}))
    line = shown.items[2].follow_ups[0]
    assert (line.what, line.party, line.due_on) == ("", CITY.name, OPEN_ONE.due_on)
    assert shown.items[1].elsewhere[0].what == ""
    assert SECRET not in words_of(shown)


def test_what_points_at_a_person_is_covered_everywhere() -> None:
    private = "Bo Testenius, 070-174 06 05"
    covered = f"{COVER}, {COVER}"
    content = with_item(OPENING, heading=private, text=private, decisions=(private,))
    point = replace(OPEN_POINT, place=private, text=private, category=private)
    content = replace(
        content,
        points={**content.points, OPEN_POINT.id: point},
        meeting=replace(content.meeting, title=private),
        appearances=tuple(
            replace(line, follow_up=replace(line.follow_up, what=private)) for line in content.appearances
        ),
    )
    shown = wall(content, (replace(OPEN_ONE, id=key(97), what=private),))
    assert shown.title == shown.items[0].heading == shown.items[0].text == covered
    assert "Testenius" not in words_of(shown)
    assert "070" not in words_of(shown)


def test_those_who_are_in_the_room_are_not_covered() -> None:
    shown = wall(with_item(OPENING, text="Anna Åkesson öppnar mötet."))
    assert shown.items[0].text == "Anna Åkesson öppnar mötet."


def test_open_ones_of_the_area_are_those_that_are_not_on_the_table() -> None:
    others = tuple(
        replace(OPEN_ONE, id=key(number), area_id=area_id)
        for number, area_id in ((50, DRUGS.id), (51, key(52)))
    )
    content = with_item(FOLLOW_UPS, area_ids=(YOUTH.id,))
    shown = wall(content, (OPEN_ONE, *others))
    assert len(shown.items[1].elsewhere) == 2  # the lamps and the one of the drugs
    assert shown.items[2].elsewhere == ()  # the lamps are on its table


def test_planned_time_is_until_the_next_item_that_has_one() -> None:
    timed = with_item(OPENING, planned_at=time(13, 0))
    items = (timed.items[0], timed.items[1], replace(timed.items[2], planned_at=time(13, 25)))
    shown = wall(replace(timed, items=items))
    assert [item.planned_minutes for item in shown.items] == [25, None, 115]
    backwards = replace(timed, items=(*items[:2], replace(items[2], planned_at=time(12, 0))))
    assert wall(backwards).items[0].planned_minutes is None
    assert [item.planned_minutes for item in wall(CONTENT).items] == [None, None, None]


def test_time_goes_on_at_the_item_one_is_at() -> None:
    timer = ItemTimer()
    first, second = key(1), key(2)
    timer.come_to(first, NOW)
    assert timer.spent(first, NOW + timedelta(minutes=3)) == timedelta(minutes=3)
    timer.come_to(second, NOW + timedelta(minutes=5))
    timer.come_to(first, NOW + timedelta(minutes=6))
    assert timer.spent(first, NOW + timedelta(minutes=8)) == timedelta(minutes=7)
    assert timer.spent(second, NOW + timedelta(minutes=8)) == timedelta(minutes=1)


def test_who_looks_away_and_comes_back_has_been_there_all_the_while() -> None:
    timer = ItemTimer()
    timer.come_to(key(1), NOW)
    timer.look_away(NOW + timedelta(minutes=2))
    timer.come_to(key(1), NOW + timedelta(minutes=10))
    assert timer.spent(key(1), NOW + timedelta(minutes=10)) == timedelta(minutes=10)


def test_who_comes_back_to_another_item_left_the_first_when_looking_away() -> None:
    timer = ItemTimer()
    timer.come_to(key(1), NOW)
    timer.look_away(NOW + timedelta(minutes=2))
    timer.come_to(key(2), NOW + timedelta(minutes=10))
    assert timer.spent(key(1), NOW + timedelta(minutes=11)) == timedelta(minutes=2)
    assert timer.spent(key(2), NOW + timedelta(minutes=11)) == timedelta(minutes=1)
