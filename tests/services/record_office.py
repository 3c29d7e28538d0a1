"""A series whose §§ run through the year, and meetings of it to finish, approve and correct."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from uuid import UUID

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from desktop.services.program import Services, services_over
from domain.approval import WantedCorrection, approval_of, signers
from domain.audit import Actor
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers
from domain.meetings import AgendaItem, Attendance, Meeting, MeetingSeries, MeetingState, Numbering
from domain.minutes import ApprovalLine, AttendanceFunction, DocumentType
from domain.parties import Party, PartyKind

DAY = date(2026, 11, 3)
APPROVED_ON = date(2026, 11, 12)
CORRECTION = WantedCorrection(
    section="§\u00a01", old_words="tre lyktor", new_words="fyra lyktor", reason="Felräknat"
)


@dataclass(slots=True, kw_only=True)
class RecordOffice:
    """``services`` over a store with one series; ``made`` are its meetings in the order they were made."""

    services: Services
    series: MeetingSeries
    party: Party
    made: list[UUID] = field(default_factory=list)

    @property
    def store(self) -> Store:
        return self.services.office.store

    def new_meeting(
        self,
        items: int = 2,
        day: date = DAY,
        series: MeetingSeries | None = None,
        document_type: DocumentType = DocumentType.MINUTES,
    ) -> UUID:
        """A draft with everything that finishing asks for."""
        series = series or self.series
        new_id = self.services.office.new_id
        meeting = Meeting(
            id=new_id(), series_id=series.id, day=day, start=time(13), place="Medborgarkontoret",
            title="Mötet", document_type=document_type, state=MeetingState.DRAFT,
        )  # fmt: skip
        with self.store.writing() as work:
            work.meetings.add(meeting)
            for place in range(items):
                work.agenda.add(self.new_item(meeting.id, place), place)
            work.attendance.write(meeting.id, self.attendance())
        self.made.append(meeting.id)
        return meeting.id

    def new_item(self, meeting_id: UUID, place: int) -> AgendaItem:
        return AgendaItem(
            id=self.services.office.new_id(),
            meeting_id=meeting_id,
            heading=f"Punkt {place + 1}",
            text="På Solbergavägen är tre lyktor trasiga.",
            decisions=("be trafikkontoret laga dem",),
        )

    def attendance(self) -> list[Attendance]:
        functions = (AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY, AttendanceFunction.APPROVER)
        names = ("Stadsdelsdirektör Roth", "Strateg Ask", "LPO-chef Ahl")
        return [
            Attendance(
                id=self.services.office.new_id(),
                name=name,
                role="roll",
                party_id=self.party.id,
                function=function,
            )
            for name, function in zip(names, functions, strict=True)
        ]

    def finish(self, meeting_id: UUID) -> None:
        questions = frozenset(self.services.minutes.review(meeting_id).questions)
        self.services.minutes.finish(meeting_id, FinishingAnswers(accepted=questions))

    def new_finished(self, items: int = 2, **more: object) -> UUID:
        meeting_id = self.new_meeting(items, **more)  # type: ignore[arg-type]
        self.finish(meeting_id)
        return meeting_id

    def lines(self, meeting_id: UUID, dissent: str = "") -> list[ApprovalLine]:
        """The approvals of everybody who signs; the dissent is the last one's."""
        minutes = self.services.record.kept_minutes(meeting_id)
        assert minutes is not None
        lines = [approval_of(signer, APPROVED_ON) for signer in signers(minutes)]
        return [*lines[:-1], replace(lines[-1], dissent=dissent)]

    def approve(self, meeting_id: UUID) -> None:
        self.services.record.approve(meeting_id, self.lines(meeting_id))

    def numbers(self, meeting_id: UUID) -> list[int | None]:
        with self.store.reading() as work:
            return [item.number for item in work.agenda.of_meeting(meeting_id)]

    def state(self, meeting_id: UUID) -> MeetingState:
        with self.store.reading() as work:
            return work.meetings.get(meeting_id).state


def record_office(store: Store) -> RecordOffice:
    store.sits_down(Actor(system_user="ask", chosen_name="Strateg Ask"))
    services = services_over(store)
    party = Party(
        id=services.office.new_id(),
        kind=PartyKind.DISTRICT_ADMINISTRATION,
        name="Älvsjö stadsdelsförvaltning",
    )
    series = new_series(services, party, "Lokala rådet", Numbering.PER_YEAR)
    with store.writing() as work:
        work.parties.add(party)
        work.series.add(series)
    return RecordOffice(services=services, series=series, party=party)


def new_series(services: Services, party: Party, name: str, numbering: Numbering) -> MeetingSeries:
    return MeetingSeries(
        id=services.office.new_id(),
        name=name,
        document_type=DocumentType.MINUTES,
        numbering=numbering,
        needs_approval=True,
        host_id=party.id,
    )


def unlock(store: Store) -> None:
    """Take away every trigger, as whoever owns the file can. PostgreSQL: until the connection ends."""
    assert store.is_file
    with store._engine.begin() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()
        for (name,) in names:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")


def as_owner(store: Store, *statements: sa.Executable) -> None:
    """Run statements past every trigger and service."""
    if store.is_file:
        unlock(store)
    with store._engine.begin() as connection:
        if not store.is_file:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        for statement in statements:
            connection.execute(statement)


def problem_of(action: Callable[[], object]) -> Problem:
    """Why an action is refused; it is a failure when it is not."""
    with pytest.raises(UserError) as caught:
        action()
    return caught.value.problem


def record_rows(store: Store) -> Sequence[sa.Row[tuple[object, ...]]]:
    with store._engine.connect() as connection:
        record = tables.minutes_record
        return connection.execute(sa.select(record).order_by(record.c.series_id, record.c.sequence)).all()
