"""A store of finished minutes, thousands of them, each with a true file, true sums and its place in the log.

Content and file are made once by the program; what is laid down differs in its keys, numbers and hashes. Written in rows:
by the service it would take minutes. A check of the program finds nothing wrong with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from itertools import count, islice
from pathlib import Path
from uuid import UUID

from db.records import MinutesRecord
from db.store import Store
from db.unit_of_work import UnitOfWork
from desktop.documents.minutes_document import render_minutes
from desktop.services.office import read_content
from domain.audit import AuditAction
from domain.chain import Link, LinkKind, link_hash, short_code
from domain.composition import compose_minutes
from domain.ids import uuid7
from domain.meetings import AgendaItem, Attendance, Meeting, MeetingSeries, MeetingState, Numbering
from domain.minutes import AttendanceFunction, DocumentType, Minutes, canonical_json, content_hash

FIRST_DAY = date(2016, 1, 4)
NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)
SERIES = 20
ITEMS = 8
_AT_A_TIME = 200
TEXT = (
    "Lokalpolisområdet redogjorde för läget i området. Antalet anmälda skadegörelser är oförändrat mot föregående månad. "
    "Stadsdelsförvaltningen fortsätter fältarbetet på fredagar och lördagar. "
) * 2


@dataclass(slots=True)
class _End:
    """Where the chain of a series ends while it is written."""

    sequence: int = 0
    chain_hash: str = ""


def make_record_store(path: Path, meetings: int) -> None:
    """The same store for the same number."""
    store = Store.open(path, lambda: NOON)
    try:
        keys = (uuid7(int(NOON.timestamp() * 1000), number.to_bytes(10)) for number in count(1))
        series = [_series(next(keys), number) for number in range(SERIES)]
        with store.writing() as work:
            for each in series:
                work.series.add(each)
        ends = {each.id: _End() for each in series}
        planned = (
            Meeting(
                id=next(keys), series_id=series[number % SERIES].id, day=FIRST_DAY + timedelta(days=number // SERIES * 7),
                start=time(13), place="Medborgarkontoret", title="Samverkansmöte", document_type=DocumentType.NOTES,
                state=MeetingState.DRAFT,
            )
            for number in range(meetings)
        )  # fmt: skip
        while batch := tuple(islice(planned, _AT_A_TIME)):
            with store.writing() as work:
                _finish(work, batch, ends, keys)
    finally:
        store.close()


def new_draft(work: UnitOfWork, meeting: Meeting, items: int, keys: Iterator[UUID]) -> None:
    """A meeting that may be finished at once."""
    work.meetings.add(meeting)
    for place in range(items):
        decisions = ("följa upp vid nästa möte",) if place % 2 else ()
        item = AgendaItem(
            id=next(keys), meeting_id=meeting.id, heading=f"Punkt {place + 1}", text=TEXT, decisions=decisions
        )
        work.agenda.add(item, place)
    functions = (AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY, None, None, None)
    work.attendance.write(
        meeting.id,
        [
            Attendance(id=next(keys), name=f"Deltagare {place}", role="roll", function=function)
            for place, function in enumerate(functions)
        ],
    )


def _series(key: UUID, number: int) -> MeetingSeries:
    return MeetingSeries(id=key, name=f"Samverkansgrupp {number + 1}", numbering=Numbering.PER_MEETING)


def _finish(
    work: UnitOfWork, meetings: tuple[Meeting, ...], ends: dict[UUID, _End], keys: Iterator[UUID]
) -> None:
    for meeting in meetings:
        new_draft(work, meeting, ITEMS, keys)
        work.agenda.number([item.id for item in work.agenda.of_meeting(meeting.id)], 1)
    sums = work.locked_rows.sums_of([meeting.id for meeting in meetings])
    minutes = compose_minutes(read_content(work, meetings[0].id), finished_on=NOON.date())
    pdf = render_minutes(minutes, NOON)
    for meeting in meetings:
        _lay_down(
            work, meeting, replace(minutes, day=meeting.day), (pdf, sums[meeting.id]), ends[meeting.series_id]
        )
        stored = work.meetings.get(meeting.id)
        work.meetings.lock(replace(stored, state=MeetingState.FINISHED, finished_at=NOON))
        work.log.note(AuditAction.FINISHED, "meeting", meeting.id, detail="1")


def _lay_down(
    work: UnitOfWork, meeting: Meeting, minutes: Minutes, made: tuple[bytes, str], end: _End
) -> None:
    content, (pdf, rows_sum) = canonical_json(minutes), made
    end.sequence += 1
    link = Link(
        series_id=meeting.series_id, meeting_id=meeting.id, version=1, sequence=end.sequence, kind=LinkKind.FINISHED,
        year=meeting.day.year, first_number=1, last_number=ITEMS, made_at=NOON, content_hash=content_hash(content),
        pdf_hash=sha256(pdf).hexdigest(), rows_hash=rows_sum, code=short_code(end.chain_hash, content_hash(content)),
    )  # fmt: skip
    end.chain_hash = link_hash(end.chain_hash, link)
    values = {name: getattr(link, name) for name in Link.__slots__} | {"chain_hash": end.chain_hash}
    work.records.add(MinutesRecord(**values, content=content, pdf=pdf))
