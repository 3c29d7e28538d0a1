"""From a meeting to minutes: names for keys, labels for items, and nothing on the sheet that was told orally only."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.composition import compose_minutes, next_number, section_labels, section_numbers
from domain.meetings import AgendaItem, Attendance, MeetingContent, Numbering
from domain.minutes import (
    AreaLine,
    AttendanceFunction,
    AttendanceKind,
    AttendanceLine,
    FollowUpLine,
    NoteLine,
    PartyDnr,
    PointLine,
    canonical_json,
)
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import Severity, SituationPoint, Trend
from tests.domain.content import (
    CHAIR,
    CITY,
    CONTENT,
    DAY,
    FOLLOW_UPS,
    MEETING,
    OPEN_ONE,
    OPEN_POINT,
    OPENING,
    ORAL,
    ORAL_POINT,
    POLICE,
    SECRETARY,
    SITUATION,
    TO_BE_TESTED,
    key,
    with_item,
    with_point,
)

SECTION_SIGN = "§\u00a0"


def test_a_decision_without_words_is_not_printed() -> None:
    blank = with_item(SITUATION, decisions=("öka närvaron", "  ", ""))
    assert compose_minutes(blank).sections[1].decisions == ("öka närvaron",)


def test_the_head_has_names_where_the_meeting_has_keys() -> None:
    minutes = compose_minutes(CONTENT)

    assert minutes.organisation == CITY.name
    assert (minutes.series, minutes.title) == ("Operativt samverkansmöte", "Novembermötet")
    assert (minutes.day, minutes.start, minutes.end) == (MEETING.day, MEETING.start, MEETING.end)
    assert (minutes.place, minutes.agreement) == ("Medborgarkontoret", "Samverkansöverenskommelse Älvsjö")
    assert minutes.document_type is MEETING.document_type
    assert minutes.dnr == (
        PartyDnr(party=POLICE.name, dnr="A1/2026"),
        PartyDnr(party=CITY.name, dnr="HÄ 2026/1"),
    )
    assert minutes.next_meeting == MEETING.next_meeting
    assert (minutes.approve_on, minutes.approved_on) == (date(2026, 11, 20), None)


def test_what_is_missing_is_empty() -> None:
    bare = replace(
        CONTENT,
        meeting=replace(MEETING, title="", dnr=(), next_meeting=None),
        series=replace(CONTENT.series, host_id=None),
        agreement=None,
        attendance=(),
        items=(),
        appearances=(),
    )
    minutes = compose_minutes(bare)

    assert minutes.title == "Operativt samverkansmöte"
    assert (minutes.organisation, minutes.agreement, minutes.next_meeting) == ("", "", None)
    assert (minutes.dnr, minutes.attendance, minutes.sections, minutes.follow_ups) == ((), (), (), ())


def test_a_draft_counts_places_and_finished_minutes_sections() -> None:
    draft = compose_minutes(CONTENT)
    finished = compose_minutes(CONTENT, first_number=31, finished_on=DAY)

    assert draft.is_draft
    assert not finished.is_draft
    assert [(section.number, section.label) for section in draft.sections] == [
        (None, "1"), (None, "2"), (None, "3")
    ]  # fmt: skip
    assert [(section.number, section.label) for section in finished.sections] == [
        (31, f"{SECTION_SIGN}31"), (32, f"{SECTION_SIGN}32"), (33, f"{SECTION_SIGN}33")
    ]  # fmt: skip


def test_finished_minutes_without_sections_count_places() -> None:
    assert [section.label for section in compose_minutes(CONTENT, finished_on=DAY).sections] == [
        "1",
        "2",
        "3",
    ]


def test_an_item_keeps_the_number_it_has() -> None:
    numbered = replace(
        CONTENT, items=tuple(replace(item, number=7 + place) for place, item in enumerate(CONTENT.items))
    )

    assert list(section_numbers(numbered, 100).values()) == [7, 8, 9]
    assert list(section_labels(numbered).values()) == [f"{SECTION_SIGN}{number}" for number in (7, 8, 9)]


@given(count=st.integers(0, 30), first=st.none() | st.integers(1, 500))
def test_numbers_have_no_gaps(count: int, first: int | None) -> None:
    items = tuple(
        AgendaItem(id=key(100 + place), meeting_id=MEETING.id, heading="") for place in range(count)
    )
    numbers = section_numbers(replace(CONTENT, items=items), first)

    assert list(numbers) == [item.id for item in items]
    assert list(numbers.values()) == ([None] * count if first is None else list(range(first, first + count)))


@pytest.mark.parametrize(
    ("numbering", "last_used", "expected"),
    [
        (Numbering.NONE, 0, None),
        (Numbering.NONE, 12, None),
        (Numbering.PER_MEETING, 0, 1),
        (Numbering.PER_MEETING, 12, 1),
        (Numbering.PER_YEAR, 0, 1),
        (Numbering.PER_YEAR, 12, 13),
    ],
)
def test_the_first_number_of_a_meeting(numbering: Numbering, last_used: int, expected: int | None) -> None:
    assert next_number(numbering, last_used) == expected


def test_attendance_tells_from_and_until_which_item() -> None:
    draft = compose_minutes(CONTENT).attendance
    finished = compose_minutes(CONTENT, first_number=31, finished_on=DAY).attendance

    assert draft[0] == AttendanceLine(
        name="Anna Åkesson",
        role="chef",
        party=CITY.name,
        kind=AttendanceKind.PRESENT,
        function=AttendanceFunction.CHAIR,
    )
    assert (draft[1].from_section, draft[1].until_section) == ("punkt\u00a02", "punkt\u00a03")
    assert (finished[1].from_section, finished[1].until_section) == ("§\u00a032", "§\u00a033")
    assert draft[2] == AttendanceLine(name="Gäst", role="", party="", kind=AttendanceKind.EXCUSED)


def test_a_section_holds_what_was_written() -> None:
    section = compose_minutes(CONTENT).sections[1]

    assert section.heading == "Lägesbild"
    assert section.areas == (
        AreaLine(title="Ungas trygghet", letter="U"),
        AreaLine(title="Narkotika", letter="N"),
    )
    assert section.text == "Läget är lugnt."
    assert section.decisions == ("öka närvaron", "återkomma")
    assert section.shown


def test_a_point_is_told_with_names() -> None:
    point, oral = compose_minutes(CONTENT).sections[1].points

    assert point == PointLine(
        source=POLICE.name,
        category="skadegörelse",
        district="Älvsjö",
        place="gångtunneln",
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        time_of_day="kvällar",
        trend=Trend.INCREASED,
        severity=Severity.YELLOW,
        text="Klottret har ökat",
        sensitivity=Sensitivity.OPEN,
        provision="",
        areas=(AreaLine(title="Ungas trygghet", letter="U"),),
    )
    assert (oral.source, oral.sensitivity, oral.provision) == (
        POLICE.name, Sensitivity.ORAL_ONLY, "18 kap. 1 § OSL"
    )  # fmt: skip
    assert (oral.category, oral.place, oral.time_of_day, oral.text) == ("", "", "", "")


def test_follow_ups_stand_under_their_item() -> None:
    minutes = compose_minutes(CONTENT)
    section = minutes.sections[2]

    assert section.follow_ups[0] == FollowUpLine(
        what="Laga lyktorna",
        area=AreaLine(title="Ungas trygghet", letter="U"),
        party=CITY.name,
        role="trygghetssamordnare",
        due_on=date(2026, 12, 1),
        status=OPEN_ONE.status,
        times_carried=2,
        notes=(NoteLine(noted_on=date(2026, 10, 1), text="Tre av tio lagade"),),
    )
    assert (section.follow_ups[1].area, section.follow_ups[1].party) == (None, "")
    assert minutes.follow_ups == ((section, section.follow_ups[0]), (section, section.follow_ups[1]))
    assert compose_minutes(CONTENT).sections[0].follow_ups == ()


def test_an_oral_item_keeps_silent_in_every_form() -> None:
    content = with_item(SITUATION, text="det som sades", secrecy=ORAL)

    for minutes in (compose_minutes(content), compose_minutes(content, finished_on=DAY, first_number=1)):
        assert minutes.sections[1].text == ""
        assert minutes.sections[1].sensitivity is Sensitivity.ORAL_ONLY
        assert "det som sades" not in canonical_json(minutes).decode()


@pytest.mark.parametrize("shown", [False, True])
def test_matter_to_be_tested_is_withheld_until_somebody_says_otherwise(shown: bool) -> None:
    marked_item = with_item(SITUATION, secrecy=TO_BE_TESTED)
    marked_point = with_point(OPEN_POINT, secrecy=TO_BE_TESTED)
    shown_ids = frozenset({SITUATION.id, OPEN_POINT.id} if shown else ())

    section = compose_minutes(marked_item, shown_ids=shown_ids).sections[1]
    point = compose_minutes(marked_point, shown_ids=shown_ids).sections[1].points[0]

    assert (section.shown, section.provision) == (shown, "18 kap. 1 § OSL")
    assert (point.shown, point.provision) == (shown, "18 kap. 1 § OSL")


def _secret_word(place: int) -> str:
    return f"HEMLIGT-{place}-"


@st.composite
def marked_meetings(draw: st.DrawFn) -> MeetingContent:
    """Meetings of up to six items and points, each with a word of its own and a mark of any sort."""
    items, points = [], {}
    for place in range(draw(st.integers(1, 6))):
        marks = [SecrecyMark(sensitivity=draw(st.sampled_from(Sensitivity))) for _ in range(2)]
        point = SituationPoint(
            id=key(200 + place), secrecy=marks[1], text="" if marks[1].is_oral else f"p{_secret_word(place)}"
        )
        points[point.id] = point
        items.append(
            AgendaItem(
                id=key(100 + place),
                meeting_id=MEETING.id,
                heading="Punkt",
                text=f"t{_secret_word(place)}",
                secrecy=marks[0],
                point_ids=(point.id,),
            )
        )
    return replace(
        CONTENT, items=tuple(items), points=points, appearances=(), attendance=(CHAIR, _came_to(items))
    )


def _came_to(items: list[AgendaItem]) -> Attendance:
    return replace(SECRETARY, from_item_id=items[0].id, until_item_id=items[-1].id)


@given(content=marked_meetings(), first=st.none() | st.integers(1, 99), chosen=st.sets(st.integers(100, 206)))
def test_whatever_the_marks_only_what_may_be_read_is_shown(
    content: MeetingContent, first: int | None, chosen: set[int]
) -> None:
    shown_ids: frozenset[UUID] = frozenset(key(number) for number in chosen)
    minutes = compose_minutes(content, first_number=first, finished_on=DAY, shown_ids=shown_ids)
    printed = canonical_json(minutes).decode()

    for item, section in zip(content.items, minutes.sections, strict=True):
        assert (f'"{item.text}"' in printed) == (not item.secrecy.is_oral)
        assert section.shown == (
            item.secrecy.sensitivity is not Sensitivity.TO_BE_TESTED or item.id in shown_ids
        )
        for point, line in zip(content.points_at(item), section.points, strict=True):
            assert line.text == point.text
            assert line.shown == (
                point.secrecy.sensitivity is not Sensitivity.TO_BE_TESTED or point.id in shown_ids
            )


def test_nothing_else_of_the_meeting_reaches_the_sheet() -> None:
    """Keys, versions and who set a mark stay in the store."""
    marked = replace(TO_BE_TESTED, marked_by="Markeraren")
    content = with_point(OPEN_POINT, secrecy=marked)
    printed = canonical_json(compose_minutes(content, finished_on=DAY)).decode()

    assert "Markeraren" not in printed
    for record in (MEETING, OPENING, SITUATION, FOLLOW_UPS, OPEN_POINT, ORAL_POINT, OPEN_ONE, CITY, CHAIR):
        assert str(record.id) not in printed
