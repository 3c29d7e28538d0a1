"""What is written into a repository comes out again, field by field, on both databases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from db.store import Store
from db.unit_of_work import UnitOfWork
from domain.agreements import Agreement, AgreementLevel, AgreementParty, PriorityArea, Prolongation
from domain.errors import Problem, UserError
from domain.follow_ups import Effect, Experience, FollowUp, FollowUpStatus, ProgressNote
from domain.meetings import AgendaItem, Attendance, Meeting, MeetingSeries
from domain.parties import District, Participant, Party, PartyKind, Place
from domain.plan import PlanMeasure
from domain.situation import SituationPoint
from tests.db.furniture import TEXT, Furniture, NewId, is_filled_in, make_furniture
from tests.store_fixtures import SteppableClock

FILLED_IN = ["administration", "anna", "district", "place", "series", "report", "point"]
READ: dict[str, Callable[[UnitOfWork, Any], Any]] = {
    "administration": lambda work, key: work.parties.get(key),
    "anna": lambda work, key: work.participants.get(key),
    "district": lambda work, key: _by_key(work.districts.all(), key),
    "place": lambda work, key: _by_key(work.places.all(), key),
    "frame": lambda work, key: work.agreements.get(key),
    "agreement": lambda work, key: work.agreements.get(key),
    "series": lambda work, key: work.series.get(key),
    "opening": lambda work, key: work.agenda.get(key),
    "report": lambda work, key: work.agenda.get(key),
    "point": lambda work, key: work.points.get(key),
    "follow_up": lambda work, key: work.follow_ups.get(key),
}


def _by_key(records: list[Any], key: UUID) -> Any:
    return next(record for record in records if record.id == key)


def test_reads_what_was_written(store: Store, furniture: Furniture) -> None:
    with store.reading() as work:
        for sort, read in READ.items():
            written = getattr(furniture, sort)
            assert read(work, written.id) == written, sort


@pytest.mark.parametrize("sort", FILLED_IN)
def test_the_record_above_leaves_no_field_out(new_id: NewId, sort: str) -> None:
    record = getattr(make_furniture(new_id), sort)

    # An item gets its number when the minutes are finished.
    assert is_filled_in(replace(record, number=1) if isinstance(record, AgendaItem) else record)


def test_reads_an_agreement_with_its_parts(store: Store, furniture: Furniture) -> None:
    assert is_filled_in(furniture.agreement)
    assert is_filled_in(furniture.agreement.parties[0])
    assert is_filled_in(furniture.agreement.prolongations[0])
    assert is_filled_in(furniture.agreement.steps[0])
    assert is_filled_in(furniture.areas[0])

    with store.reading() as work:
        assert work.agreements.all() == [furniture.agreement, furniture.frame]
        assert {area.id for area in work.agreements.areas()} == {
            area.id for area in furniture.areas + furniture.frame.areas
        }
        assert work.agreements.get(furniture.meeting.id) is None


def test_reads_a_follow_up_to_its_end(store: Store, furniture: Furniture, new_id: NewId) -> None:
    measure = PlanMeasure(
        id=new_id(), area_id=furniture.areas[0].id, order=1, cause_number=1, cause="Mörkt", measure="Lys upp"
    )
    told = ProgressNote(id=new_id(), noted_on=date(2026, 11, 2), text=TEXT, item_id=furniture.report.id)
    follow_up = replace(
        furniture.follow_up,
        id=new_id(),
        status=FollowUpStatus.HANDED_OVER,
        origin_decision=1,
        series_id=furniture.series.id,
        measure_id=measure.id,
        returns_at_id=furniture.meeting.id,
        closed_on=date(2026, 11, 12),
        handed_to_id=furniture.administration.id,
        closing_reason="Ligger på förvaltningen",
        effect=Effect.PARTLY,
        experience=Experience(
            carried_out="Tre av fyra", perceived="Väl", helped_or_hindered="Vädret", hours=12
        ),
        notes=(told,),
    )
    assert all(is_filled_in(record) for record in (follow_up, follow_up.experience, told))
    with store.writing() as work:
        work.plans.add_measure(measure)
        work.follow_ups.add(follow_up)

    with store.reading() as work:
        assert work.follow_ups.get(follow_up.id) == follow_up


@pytest.mark.parametrize(
    ("status", "said", "stored"),
    [
        (FollowUpStatus.IN_PROGRESS, date(2026, 11, 12), None),
        (FollowUpStatus.DROPPED, None, date(2026, 9, 17)),
    ],
)
def test_the_closing_day_never_contradicts_the_status(
    store: Store, furniture: Furniture, status: FollowUpStatus, said: date | None, stored: date | None
) -> None:
    with store.writing() as work:
        told = work.follow_ups.change(replace(furniture.follow_up, status=status, closed_on=said))

    assert told.closed_on == stored


def test_reads_a_meeting_with_the_time_it_was_written(
    store: Store, furniture: Furniture, clock: SteppableClock
) -> None:
    assert is_filled_in(furniture.meeting)

    with store.reading() as work:
        assert work.meetings.get(furniture.meeting.id) == replace(furniture.meeting, changed_at=clock())


def test_reads_attendance_in_its_order(store: Store, furniture: Furniture) -> None:
    with store.reading() as work:
        assert tuple(work.attendance.of_meeting(furniture.meeting.id)) == furniture.attendance


def test_reads_bare_records(store: Store, new_id: NewId, clock: SteppableClock) -> None:
    party = Party(id=new_id(), kind=PartyKind.OTHER, name="")
    participant = Participant(id=new_id(), name="")
    district, place = District(id=new_id(), name=""), Place(id=new_id(), name="")
    agreement = Agreement(id=new_id(), level=AgreementLevel.LOCAL, title="")
    series = MeetingSeries(id=new_id(), name="")
    meeting = Meeting(id=new_id(), series_id=series.id, day=date(2026, 2, 28))
    item = AgendaItem(id=new_id(), meeting_id=meeting.id, heading="")
    line = Attendance(id=new_id(), name="")
    point = SituationPoint(id=new_id())
    follow_up = FollowUp(id=new_id(), what="", created_on=date(2026, 2, 28))

    with store.writing() as work:
        work.parties.add(party)
        work.participants.add(participant)
        work.districts.add(district)
        work.places.add(place)
        work.agreements.add(agreement)
        work.series.add(series)
        work.meetings.add(meeting)
        work.agenda.add(item, 0)
        work.attendance.write(meeting.id, [line])
        work.points.add(point)
        work.follow_ups.add(follow_up)

    with store.reading() as work:
        assert work.parties.all() == [party]
        assert work.participants.all() == [participant]
        assert work.districts.all() == [district]
        assert work.places.all() == [place]
        assert work.agreements.all() == [agreement]
        assert work.series.all() == [series]
        assert work.meetings.get(meeting.id) == replace(meeting, changed_at=clock())
        assert work.agenda.of_meeting(meeting.id) == [item]
        assert work.attendance.of_meeting(meeting.id) == [line]
        assert work.points.get(point.id) == point
        assert work.follow_ups.get(follow_up.id) == follow_up


def test_parts_of_one_agreement_stay_out_of_another(store: Store, new_id: NewId) -> None:
    party = Party(id=new_id(), kind=PartyKind.OTHER, name="Bolaget")
    agreements = [
        Agreement(
            id=new_id(),
            level=AgreementLevel.LOCAL,
            title=title,
            parties=(AgreementParty(party_id=party.id, dnr=title),),
            prolongations=(Prolongation(until=date(2027, 1, 1), note=title),),
            areas=(PriorityArea(id=new_id(), title=title, order=1, letter=title[0]),),
        )
        for title in ("Bandhagen", "Årsta", "Östberga")
    ]
    with store.writing() as work:
        work.parties.add(party)
        for agreement in reversed(agreements):
            work.agreements.add(agreement)

    with store.reading() as work:
        assert work.agreements.all() == agreements


CHANGES: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "administration": ("parties", lambda record: replace(record, name="Ny förvaltning", valid_to=None)),
    "anna": ("participants", lambda record: replace(record, title="", party_id=None)),
    "series": (
        "series",
        lambda record: replace(
            record,
            name="Ändrat",
            standing_agenda=record.standing_agenda[::-1],
            usual_attendance=record.usual_attendance[1:],
        ),
    ),
    "meeting": ("meetings", lambda record: replace(record, day=date(2027, 1, 2), dnr=record.dnr[::-1])),
    "report": (
        "agenda",
        lambda record: replace(
            record,
            text="",
            decisions=(*record.decisions, TEXT),
            area_ids=record.area_ids[::-1],
            point_ids=(),
        ),
    ),
    "point": ("points", lambda record: replace(record, text="", place_id=None, area_ids=())),
    "follow_up": (
        "follow_ups",
        lambda record: replace(record, status=FollowUpStatus.DONE, closed_on=date(2026, 11, 12), due_on=None),
    ),
}


def test_writes_a_change_and_counts_it(store: Store, furniture: Furniture, clock: SteppableClock) -> None:
    later = clock.step(minutes=5)
    for sort, (repository, change) in CHANGES.items():
        wanted = change(getattr(furniture, sort))
        with store.writing() as work:
            told = getattr(work, repository).change(wanted)
        with store.reading() as work:
            read = getattr(work, repository).get(wanted.id)

        expected = replace(wanted, version=2)
        assert told == read == (replace(expected, changed_at=later) if sort == "meeting" else expected)


def test_refuses_a_change_of_what_somebody_else_has_changed(store: Store, furniture: Furniture) -> None:
    for sort, (repository, change) in CHANGES.items():
        mine = getattr(furniture, sort)
        with store.writing() as work:
            theirs = getattr(work, repository).change(mine)

        with pytest.raises(UserError) as refusal, store.writing() as work:
            getattr(work, repository).change(change(mine))

        assert refusal.value.problem is Problem.CHANGED_BY_OTHER, sort
        with store.reading() as work:
            assert getattr(work, repository).get(mine.id) == theirs


def test_refuses_a_change_of_what_is_gone(store: Store, furniture: Furniture, new_id: NewId) -> None:
    for sort, (repository, change) in CHANGES.items():
        gone = replace(change(getattr(furniture, sort)), id=new_id())

        with pytest.raises(UserError) as refusal, store.writing() as work:
            getattr(work, repository).change(gone)
        assert refusal.value.problem is Problem.RECORD_GONE, sort

        with pytest.raises(UserError) as refusal, store.reading() as work:
            getattr(work, repository).get(gone.id)
        assert refusal.value.problem is Problem.RECORD_GONE, sort
