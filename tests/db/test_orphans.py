"""Loose threads are found, and what has been dealt with is not, on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.store import Store
from domain.follow_ups import FollowUp, FollowUpStatus, ProgressNote
from domain.meetings import AgendaItem, ItemKind, Meeting, MeetingState
from domain.orphans import ForgottenArea
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import SituationPoint
from tests.db.furniture import Furniture, NewId, lock

DAY = date(2026, 11, 12)  # of the furniture's meeting
TODAY = DAY + timedelta(11)


@pytest.fixture
def loose(store: Store, furniture: Furniture, new_id: NewId) -> list[AgendaItem]:
    """Three items with decisions in finished minutes: one that leads nowhere, a formal one, one without an area."""
    items = [
        AgendaItem(
            id=new_id(),
            meeting_id=furniture.meeting.id,
            heading=heading,
            kind=kind,
            area_ids=area_ids,
            decisions=("öka närvaron", "återkomma"),
        )
        for heading, kind, area_ids in (
            ("Ungas trygghet", ItemKind.AGREEMENT, (furniture.areas[1].id, furniture.areas[0].id)),
            ("Val av justerare", ItemKind.FORMAL, ()),
            ("Övrigt", ItemKind.INFORMATION, ()),
        )
    ]
    with store.writing() as work:
        for place, item in enumerate(items, start=2):
            work.agenda.add(item, place)
    lock(store, furniture)
    return items


def loose_ids(store: Store, today: date = TODAY) -> list[UUID]:
    with store.reading() as work:
        found = work.orphans.decisions(today, 10)
    assert found.count == len(found.rows)
    return [row.id for row in found.rows]


def test_decisions_that_lead_nowhere(store: Store, furniture: Furniture, loose: list[AgendaItem]) -> None:
    with store.reading() as work:
        first, second = work.orphans.decisions(TODAY, 10).rows
        assert work.orphans.decisions(TODAY, 1).rows == (first,)
        assert work.orphans.decisions(TODAY, 1).count == 2

    assert (first.id, second.id) == (loose[0].id, loose[2].id)
    assert (first.heading, first.decisions) == ("Ungas trygghet", ("öka närvaron", "återkomma"))
    assert (first.letter, first.colour, first.area_id) == ("U", 2, furniture.areas[1].id)
    assert (second.letter, second.colour, second.section) == ("", 0, "")
    assert first.series == furniture.series.name


def test_drafts_and_old_minutes_are_left_alone(store: Store, furniture: Furniture, new_id: NewId) -> None:
    item = AgendaItem(id=new_id(), meeting_id=furniture.meeting.id, heading="Utkast", decisions=("något",))
    with store.writing() as work:
        work.agenda.add(item, 2)
    assert loose_ids(store) == []

    lock(store, furniture)

    assert loose_ids(store) == [item.id]
    assert loose_ids(store, DAY + timedelta(731)) == []


def test_a_decision_is_settled_and_unsettled(store: Store, loose: list[AgendaItem]) -> None:
    with store.writing() as work:
        work.orphans.settle(loose[0].id, TODAY, "Gjort på mötet")
        work.orphans.settle(loose[0].id, TODAY, "Gjort redan")
    assert loose_ids(store) == [loose[2].id]

    with store.writing() as work:
        work.orphans.unsettle(loose[0].id)
    assert loose_ids(store) == [loose[0].id, loose[2].id]


def test_a_follow_up_afterwards_takes_it_up(store: Store, loose: list[AgendaItem], new_id: NewId) -> None:
    with store.writing() as work:
        work.follow_ups.add(
            FollowUp(id=new_id(), what="Gör det", created_on=TODAY, origin_item_id=loose[0].id)
        )

    assert loose_ids(store) == [loose[2].id]


def test_follow_ups_nobody_has_told_of(store: Store, furniture: Furniture, new_id: NewId) -> None:
    """The one of the furniture has notes."""

    def follow_up(what: str, days: int, **fields: object) -> FollowUp:
        agreed = TODAY - timedelta(days)
        return FollowUp(id=new_id(), what=what, created_on=agreed, **fields)  # type: ignore[arg-type]

    undated = follow_up("Utan datum", 31)
    silent = follow_up("Tyst", 31, due_on=TODAY, party_id=furniture.police.id)
    told = follow_up("Omtalad", 31)
    young = follow_up("Ny", 30)
    closed = follow_up("Klar", 31, status=FollowUpStatus.DONE, closed_on=TODAY)
    with store.writing() as work:
        for each in (undated, silent, told, young, closed):
            work.follow_ups.add(each)
        work.follow_ups.add_note(told.id, ProgressNote(id=new_id(), noted_on=TODAY, text="Pågår"))

    with store.reading() as work:
        found = work.orphans.follow_ups(TODAY, 10)

    assert [row.id for row in found.rows] == [silent.id, undated.id]
    assert found.count == 2
    assert (found.rows[0].party, found.rows[1].party) == (furniture.police.name, "")


def test_points_no_meeting_took_up(store: Store, furniture: Furniture, new_id: NewId) -> None:
    oral = SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY, provision="18 kap. 1 § OSL")
    points = {
        days: SituationPoint(id=new_id(), received_on=TODAY - timedelta(days), category="klotter")
        for days in (13, 14, 15, 180, 181)
    }
    told = SituationPoint(id=new_id(), received_on=TODAY - timedelta(16), secrecy=oral)
    with store.writing() as work:
        for point in (*points.values(), told):
            work.points.add(point)

    with store.reading() as work:
        found = work.orphans.points(TODAY, 10)
        assert work.orphans.points(TODAY, 2).count == 3

    assert [row.id for row in found.rows] == [points[15].id, told.id, points[180].id]
    assert [row.text for row in found.rows] == ["klotter", "", "klotter"]
    assert [row.is_oral for row in found.rows] == [False, True, False]


def forgotten(store: Store, furniture: Furniture, today: date) -> list[ForgottenArea]:
    with store.reading() as work:
        return work.orphans.areas(today, [furniture.agreement])


def test_areas_are_forgotten_after_ninety_days(store: Store, furniture: Furniture) -> None:
    assert forgotten(store, furniture, DAY + timedelta(90)) == []

    found = forgotten(store, furniture, DAY + timedelta(91))

    assert [(area.title, area.last_on) for area in found] == [("Narkotika", DAY), ("Ungas trygghet", DAY)]
    assert found[0].days_ago(DAY + timedelta(91)) == 91
    assert found[0].agreement == furniture.agreement.title


def test_an_area_never_dealt_with_is_forgotten_most(store: Store, furniture: Furniture) -> None:
    """What keeps the other in mind is only the follow-up on the table."""
    with store.writing() as work:
        work.points.change(replace(furniture.point, area_ids=()))
        work.agenda.change(replace(furniture.report, area_ids=()))

    [area] = forgotten(store, furniture, TODAY)

    assert (area.title, area.last_on, area.days_ago(TODAY)) == ("Ungas trygghet", None, None)


def test_a_point_on_the_table_keeps_its_area_in_mind(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        work.agenda.change(replace(furniture.report, area_ids=()))

    assert forgotten(store, furniture, TODAY) == []


def test_a_meeting_to_come_has_dealt_with_nothing(store: Store, furniture: Furniture, new_id: NewId) -> None:
    today = DAY + timedelta(91)
    meeting = Meeting(
        id=new_id(), series_id=furniture.series.id, day=today + timedelta(1), state=MeetingState.PLANNED
    )
    item = AgendaItem(id=new_id(), meeting_id=meeting.id, heading="Område", area_ids=(furniture.areas[0].id,))
    with store.writing() as work:
        work.meetings.add(meeting)
        work.agenda.add(item, 0)

    assert len(forgotten(store, furniture, today)) == 2
    assert len(forgotten(store, furniture, today + timedelta(1))) == 1
