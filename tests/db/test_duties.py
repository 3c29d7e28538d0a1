"""Which rows of the store speak for a duty of the law, and which do not."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from domain.duties import Duty, Evidence, Proof, ProofKind
from domain.meetings import Attendance, Meeting, MeetingSeries, MeetingState, SeriesLevel
from domain.minutes import AttendanceFunction, AttendanceKind
from domain.parties import Party, PartyKind
from domain.plan import PlanDecision, PlanMeasure
from tests.db.furniture import Furniture, NewId

DAY = date(2026, 3, 4)
TODAY = date(2026, 11, 12)


def proofs(store: Store) -> list[Proof]:
    with store.reading() as work:
        return work.duties.proofs(TODAY)


def insert(store: Store, table: sa.Table, **values: object) -> None:
    with store.writing() as work:
        work.duties._rows.insert(table, values)


def add_picture(store: Store, picture_id: UUID, decided_on: date | None, number: int = 1) -> None:
    insert(
        store,
        tables.situation_picture,
        id=picture_id,
        number=number,
        title="Lägesbild",
        decided_on=decided_on,
    )


def test_a_picture_speaks_from_its_decision(store: Store, new_id: NewId) -> None:
    decided, draft = new_id(), new_id()
    add_picture(store, decided, DAY)
    add_picture(store, draft, None, number=2)

    assert proofs(store) == [
        Proof(kind=ProofKind.PICTURE, record_id=decided, happened_on=DAY, title="Lägesbild")
    ]


def test_a_plan_speaks_when_it_cites_a_picture(store: Store, furniture: Furniture, new_id: NewId) -> None:
    picture_id = new_id()
    add_picture(store, picture_id, None)
    grounded = PlanDecision(
        id=new_id(), agreement_id=furniture.agreement.id, decided_on=DAY, picture_id=picture_id
    )
    with store.writing() as work:
        work.plans.add_decision(grounded)
        work.plans.add_decision(replace(grounded, id=new_id(), picture_id=None))

    title = furniture.agreement.title
    assert proofs(store) == [Proof(kind=ProofKind.PLAN, record_id=grounded.id, happened_on=DAY, title=title)]


def test_a_kept_report_speaks_and_the_text_being_written_does_not(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    kept = new_id()
    for report_id, number in ((kept, 1), (new_id(), 0)):
        insert(
            store,
            tables.yearly_report,
            id=report_id,
            agreement_id=furniture.agreement.id,
            period_from=date(2025, 1, 1),
            period_to=date(2025, 12, 31),
            number=number,
            made_on=DAY,
            content="",
        )

    assert [(proof.kind, proof.record_id) for proof in proofs(store)] == [(ProofKind.REPORT, kept)]


CHAIR = Attendance(
    id=UUID(int=1), name="Ordföranden", kind=AttendanceKind.PRESENT, function=AttendanceFunction.CHAIR
)


@pytest.mark.parametrize(
    ("level", "state", "party_kind", "chair", "speaks"),
    [
        (SeriesLevel.STRATEGIC, MeetingState.IN_PROGRESS, PartyKind.DISTRICT_ADMINISTRATION, CHAIR, True),
        (SeriesLevel.STRATEGIC, MeetingState.DRAFT, PartyKind.MUNICIPALITY, CHAIR, True),
        (SeriesLevel.OPERATIVE, MeetingState.DRAFT, PartyKind.MUNICIPALITY, CHAIR, False),
        (SeriesLevel.STRATEGIC, MeetingState.CALLED, PartyKind.MUNICIPALITY, CHAIR, False),
        (SeriesLevel.STRATEGIC, MeetingState.DRAFT, PartyKind.POLICE_AREA, CHAIR, False),
        (
            SeriesLevel.STRATEGIC,
            MeetingState.DRAFT,
            PartyKind.MUNICIPALITY,
            replace(CHAIR, kind=AttendanceKind.EXCUSED),
            False,
        ),
        (
            SeriesLevel.STRATEGIC,
            MeetingState.DRAFT,
            PartyKind.MUNICIPALITY,
            replace(CHAIR, function=None),
            False,
        ),
    ],
)
def test_a_council_speaks_when_the_municipality_led_it(
    store: Store,
    new_id: NewId,
    level: SeriesLevel,
    state: MeetingState,
    party_kind: PartyKind,
    chair: Attendance,
    speaks: bool,
) -> None:
    party = Party(id=new_id(), kind=party_kind, name="Part")
    series = MeetingSeries(id=new_id(), name="Lokalt BRÅ", level=level)
    meetings = [
        Meeting(id=new_id(), series_id=series.id, day=day, state=state) for day in (DAY, date(2025, 9, 1))
    ]
    with store.writing() as work:
        work.parties.add(party)
        work.series.add(series)
        for meeting in meetings:
            work.meetings.add(meeting)
            work.attendance.write(meeting.id, [replace(chair, id=new_id(), party_id=party.id)])

    last = Proof(kind=ProofKind.COUNCIL, record_id=meetings[0].id, happened_on=DAY, title="Lokalt BRÅ")
    assert proofs(store) == ([last] if speaks else [])


def test_a_meeting_to_come_does_not_hide_the_last_that_was_held(store: Store, new_id: NewId) -> None:
    party = Party(id=new_id(), kind=PartyKind.MUNICIPALITY, name="Part")
    series = MeetingSeries(id=new_id(), name="Lokalt BRÅ", level=SeriesLevel.STRATEGIC)
    held, prepared = (
        Meeting(id=new_id(), series_id=series.id, day=day, state=MeetingState.IN_PROGRESS)
        for day in (TODAY, TODAY + timedelta(days=1))
    )
    with store.writing() as work:
        work.parties.add(party)
        work.series.add(series)
        for meeting in (held, prepared):
            work.meetings.add(meeting)
            work.attendance.write(meeting.id, [replace(CHAIR, id=new_id(), party_id=party.id)])

    assert [proof.record_id for proof in proofs(store)] == [held.id]


def test_evidence_is_kept_and_removed(store: Store, new_id: NewId) -> None:
    older, newer = (
        Evidence(id=new_id(), duty=Duty.REPORT, happened_on=day, note=note)
        for day, note in ((date(2025, 1, 1), "Nämnden"), (DAY, "Kommunfullmäktige"))
    )
    with store.writing() as work:
        work.duties.add(older)
        work.duties.add(newer)
    with store.reading() as work:
        assert work.duties.evidence() == [newer, older]

    with store.writing() as work:
        work.duties.remove(newer.id)
    with store.reading() as work:
        assert work.duties.evidence() == [older]


def test_planned_areas_have_a_measure_or_an_indicator(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    drugs, youth = furniture.areas
    with store.writing() as work:
        assert work.duties.planned_areas() == frozenset()
        work.plans.add_measure(
            PlanMeasure(id=new_id(), area_id=drugs.id, order=1, cause_number=1, cause="", measure="Lyktor")
        )
    insert(
        store, tables.indicator, id=new_id(), area_id=youth.id, position=1, name="Rån", lower_is_better=True
    )
    with store.reading() as work:
        assert work.duties.planned_areas() == {drugs.id, youth.id}
