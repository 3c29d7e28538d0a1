"""Items keep their order when they are added in the middle, moved and taken away, and their parts stay with them."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import pytest

from db.store import Store
from domain.meetings import AgendaItem, Attendance
from domain.minutes import AttendanceKind
from tests.db.furniture import TEXT, Furniture, NewId


def headings(store: Store, meeting_id: UUID) -> list[str]:
    with store.reading() as work:
        return [item.heading for item in work.agenda.of_meeting(meeting_id)]


def item(new_id: NewId, made: Furniture, heading: str) -> AgendaItem:
    return AgendaItem(id=new_id(), meeting_id=made.meeting.id, heading=heading)


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        (0, ["Ny", "Mötets öppnande", "Lägesbild och åtgärder"]),
        (1, ["Mötets öppnande", "Ny", "Lägesbild och åtgärder"]),
        (2, ["Mötets öppnande", "Lägesbild och åtgärder", "Ny"]),
    ],
)
def test_adds_an_item_at_its_place(
    store: Store, furniture: Furniture, new_id: NewId, position: int, expected: Sequence[str]
) -> None:
    with store.writing() as work:
        work.agenda.add(item(new_id, furniture, "Ny"), position)

    assert headings(store, furniture.meeting.id) == expected


def test_arranges_and_removes(store: Store, furniture: Furniture, new_id: NewId) -> None:
    third = item(new_id, furniture, "Övrigt")
    with store.writing() as work:
        work.agenda.add(third, 2)
        work.agenda.arrange([third.id, furniture.report.id, furniture.opening.id])
    assert headings(store, furniture.meeting.id) == ["Övrigt", "Lägesbild och åtgärder", "Mötets öppnande"]

    with store.writing() as work:
        work.agenda.remove(furniture.report.id)
        work.agenda.add(item(new_id, furniture, "I mitten"), 1)

    assert headings(store, furniture.meeting.id) == ["Övrigt", "I mitten", "Mötets öppnande"]


def test_another_meetings_agenda_stays_as_it_was(store: Store, furniture: Furniture, new_id: NewId) -> None:
    other = replace(furniture.meeting, id=new_id(), dnr=())
    with store.writing() as work:
        work.meetings.add(other)
        for place, heading in enumerate(("Ett", "Två")):
            work.agenda.add(AgendaItem(id=new_id(), meeting_id=other.id, heading=heading), place)
        work.agenda.add(item(new_id, furniture, "Ny"), 0)

    assert headings(store, other.id) == ["Ett", "Två"]
    with store.reading() as work:
        assert work.agenda.of_meeting(furniture.meeting.id)[1:] == [furniture.opening, furniture.report]


def test_an_area_or_a_point_named_twice_counts_once(store: Store, furniture: Furniture) -> None:
    area, point = furniture.areas[0].id, furniture.point.id
    with store.writing() as work:
        told = work.agenda.change(replace(furniture.opening, area_ids=(area, area), point_ids=(point, point)))

    assert (told.area_ids, told.point_ids) == ((area,), (point,))


def test_the_same_words_may_be_decided_twice(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        told = work.agenda.change(replace(furniture.opening, decisions=("notera", "notera", "")))

    assert told.decisions == ("notera", "notera", "")


def test_writing_text_leaves_the_rest_alone(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        work.agenda.write_text(furniture.report.id, 1, furniture.report.heading, TEXT + "å")

    with store.reading() as work:
        assert work.agenda.get(furniture.report.id) == replace(furniture.report, text=TEXT + "å", version=2)


def test_a_text_of_100_000_letters_comes_back_whole(store: Store, furniture: Furniture) -> None:
    long_text = "Åäö – 🏡 " * 12_500
    with store.writing() as work:
        work.agenda.write_text(furniture.opening.id, 1, "Lång", long_text)

    with store.reading() as work:
        assert work.agenda.get(furniture.opening.id).text == long_text


def test_attendance_is_written_whole(store: Store, furniture: Furniture, new_id: NewId) -> None:
    lines = (
        Attendance(id=new_id(), name="Ny", kind=AttendanceKind.EXCUSED),
        replace(furniture.attendance[0], until_item_id=None),
    )
    with store.writing() as work:
        work.attendance.write(furniture.meeting.id, lines)
    with store.reading() as work:
        assert tuple(work.attendance.of_meeting(furniture.meeting.id)) == lines

    with store.writing() as work:
        work.attendance.write(furniture.meeting.id, ())
    with store.reading() as work:
        assert work.attendance.of_meeting(furniture.meeting.id) == []


def test_who_came_to_an_item_that_was_removed_was_there_all_along(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        work.agenda.remove(furniture.opening.id)
    with store.reading() as work:
        first = work.attendance.of_meeting(furniture.meeting.id)[0]
    assert (first.from_item_id, first.until_item_id) == (None, furniture.report.id)

    with store.writing() as work:
        work.agenda.remove(furniture.report.id)
    with store.reading() as work:
        first = work.attendance.of_meeting(furniture.meeting.id)[0]
    assert (first.from_item_id, first.until_item_id) == (None, None)
