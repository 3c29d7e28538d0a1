"""Every way in which the owner of a store may tamper with finished minutes is found, on both databases."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from domain.approval import WantedCorrection
from domain.audit import AuditAction
from domain.chain import Fault, Link, LinkKind, link_hash, short_code, spelled
from domain.chain_faults import Finding
from domain.errors import Problem, UserError
from domain.meetings import MeetingState, Numbering
from domain.minutes import canonical_json, content_hash
from domain.minutes_json import read_minutes
from domain.papers.orders import DocumentKind, PrintOrder
from tests.services.record_office import (
    CORRECTION,
    DAY,
    RecordOffice,
    as_owner,
    new_series,
    problem_of,
    record_office,
    record_rows,
)
from tests.store_fixtures import START

RECORD, MEETING, ITEM = tables.minutes_record, tables.meeting, tables.agenda_item


@pytest.fixture
def office(store: Store) -> RecordOffice:
    """Four finished meetings: the third approved and corrected, the last reopened and finished again."""
    made = record_office(store)
    for _ in range(4):
        made.new_finished()
    made.approve(made.made[2])
    made.services.record.correct(made.made[2], [replace(CORRECTION, section="§\u00a05")])
    made.services.record.reopen(made.made[3], "Fel sekreterare")
    made.finish(made.made[3])
    return made


def of(meeting_id: UUID, version: int = 1) -> sa.ColumnElement[bool]:
    return sa.and_(RECORD.c.meeting_id == meeting_id, RECORD.c.version == version)


def found(office: RecordOffice) -> set[tuple[Fault, int | None]]:
    """Each fault and the place of its meeting among those that were made."""
    findings = office.services.record.verify()
    return {
        (each.fault, office.made.index(each.meeting_id) if each.meeting_id in office.made else None)
        for each in findings
    }


def test_nothing_is_found_where_nothing_was_changed(office: RecordOffice) -> None:
    assert office.services.record.verify() == ()
    assert [office.services.record.check_one(meeting_id) for meeting_id in office.made] == [()] * 4


Tampering = Callable[[list[UUID]], list[sa.Executable]]
TAMPERED: dict[str, tuple[Tampering, set[tuple[Fault, int | None]]]] = {
    "content": (
        lambda ids: [RECORD.update().where(of(ids[1])).values(content=b'{"format":2}')],
        {(Fault.CONTENT_CHANGED, 1)},
    ),
    "old version": (
        lambda ids: [RECORD.update().where(of(ids[2])).values(content=b"{}")],
        {(Fault.CONTENT_CHANGED, 2)},
    ),
    "file": (
        lambda ids: [RECORD.update().where(of(ids[1])).values(pdf=b"%PDF-1.7")],
        {(Fault.PDF_CHANGED, 1)},
    ),
    "kind": (
        lambda ids: [RECORD.update().where(of(ids[2], 3)).values(kind=LinkKind.FINISHED)],
        {(Fault.LINK_BROKEN, 2), (Fault.LOG_DISAGREES, 2)},
    ),
    "reason of a reopening": (
        lambda ids: [RECORD.update().where(of(ids[3], 2)).values(reason="Annat")],
        {(Fault.CONTENT_CHANGED, 3)},
    ),
    "text of an item": (
        lambda ids: [ITEM.update().where(ITEM.c.meeting_id == ids[0]).values(text="Annat")],
        {(Fault.ROWS_CHANGED, 0)},
    ),
    "name of the chair": (
        lambda ids: [tables.attendance.update().where(tables.attendance.c.meeting_id == ids[0]).values(name="X")],
        {(Fault.ROWS_CHANGED, 0)},
    ),
    "a decision is gone": (
        lambda ids: [
            tables.decision.delete().where(
                tables.decision.c.item_id.in_(sa.select(ITEM.c.id).where(ITEM.c.meeting_id == ids[2]))
            )
        ],
        {(Fault.ROWS_CHANGED, 2)},
    ),
    "place in the head": (
        lambda ids: [MEETING.update().where(MEETING.c.id == ids[1]).values(place="Annan plats")],
        {(Fault.ROWS_CHANGED, 1)},
    ),
    "opened without a trace": (
        lambda ids: [MEETING.update().where(MEETING.c.id == ids[1]).values(state=MeetingState.DRAFT)],
        {(Fault.STATE_DISAGREES, 1)},
    ),
    "approved without a version": (
        lambda ids: [MEETING.update().where(MEETING.c.id == ids[1]).values(state=MeetingState.APPROVED)],
        {(Fault.STATE_DISAGREES, 1)},
    ),
    "one in the middle is gone": (
        lambda ids: [RECORD.delete().where(of(ids[1]))],
        {(Fault.LINK_MISSING, 2), (Fault.RECORD_MISSING, 1), (Fault.LOG_DISAGREES, 1)},
    ),
    "the last is gone": (
        lambda ids: [RECORD.delete().where(of(ids[3], 3))],
        {(Fault.STATE_DISAGREES, 3), (Fault.LOG_DISAGREES, 3)},
    ),
    "the last and its meeting are gone": (
        lambda ids: [
            RECORD.delete().where(of(ids[3], 3)),
            MEETING.update().where(MEETING.c.id == ids[3]).values(state=MeetingState.DRAFT, finished_at=None),
            ITEM.update().where(ITEM.c.meeting_id == ids[3]).values(number=None),
        ],
        {(Fault.LOG_DISAGREES, 3)},
    ),
    "emptied as if disposed of": (
        lambda ids: [RECORD.update().where(of(ids[1])).values(content=b"", pdf=b"", disposal_id=ids[1])],
        {(Fault.CONTENT_CHANGED, 1), (Fault.PDF_CHANGED, 1)},
    ),
    "an approval that nobody gave": (
        lambda ids: [
            tables.approval.insert().values(
                meeting_id=ids[1], version=1, position=0, name="LPO-chef Ahl", role="", function=None,
                approved_on=DAY, dissent="", recorded_by="", recorded_at=START,
            )
        ],
        {(Fault.LOG_DISAGREES, 1)},
    ),
    "code": (
        lambda ids: [RECORD.update().where(of(ids[1])).values(code="A" * 20)],
        {(Fault.CODE_CHANGED, 1)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TAMPERED)
def test_what_was_tampered_with_is_found(office: RecordOffice, name: str) -> None:
    tamper, expected = TAMPERED[name]
    as_owner(office.store, *tamper(office.made))
    assert found(office) == expected


def test_links_that_changed_places_are_found(office: RecordOffice) -> None:
    first, second = office.made[:2]
    as_owner(
        office.store,
        RECORD.update().where(of(first)).values(sequence=99),
        RECORD.update().where(of(second)).values(sequence=1),
        RECORD.update().where(of(first)).values(sequence=2),
    )
    assert {(Fault.ORDER_CHANGED, 0), (Fault.ORDER_CHANGED, 1)} <= found(office)


def count_anew(office: RecordOffice, changed_id: UUID, change: Callable[[Any], Any]) -> None:
    """Change one set of minutes and count every hash and code after it again, as only the owner of the store can."""
    end = ""
    statements: list[sa.Executable] = []
    for row in record_rows(office.store):
        content = row.content
        if row.meeting_id == changed_id:
            content = canonical_json(change(read_minutes(content)))
        link = Link(**{name: getattr(row, name) for name in Link.__slots__})
        link = replace(link, content_hash=content_hash(content))
        link = replace(link, code=short_code(end, link.content_hash))
        end = link_hash(end, link)
        values = {"content": content, "content_hash": link.content_hash, "chain_hash": end, "code": link.code}
        statements.append(RECORD.update().where(of(row.meeting_id, row.version)).values(**values))
    as_owner(office.store, *statements)


def test_a_whole_chain_counted_anew_is_found_by_what_was_printed(office: RecordOffice) -> None:
    printed = {
        line.code for meeting_id in office.made for line in office.services.record.versions(meeting_id)
    }
    count_anew(office, office.made[0], lambda minutes: replace(minutes, place="Någon annanstans"))
    assert office.services.record.verify() == ()
    for code in printed:
        answer = office.services.record.find_code(spelled(code))
        assert answer.findings == (Finding(fault=Fault.CODE_UNKNOWN),)
        assert answer.version is None


def test_a_code_leads_to_its_version(office: RecordOffice) -> None:
    lines = office.services.record.versions(office.made[2])
    for line in lines:
        answer = office.services.record.find_code(f" {spelled(line.code).lower().replace('-', ' ')} ")
        assert (answer.version, answer.findings) == (line, ())
        assert answer.is_newest is (line == lines[-1])


def test_a_code_that_was_kept_while_the_minutes_were_changed_tells(office: RecordOffice) -> None:
    code = office.services.record.versions(office.made[1])[0].code
    count_anew(office, office.made[1], lambda minutes: replace(minutes, place="Någon annanstans"))
    as_owner(office.store, RECORD.update().where(of(office.made[1])).values(code=code))
    answer = office.services.record.find_code(code)
    assert [finding.fault for finding in answer.findings] == [Fault.CODE_CHANGED]


@pytest.mark.parametrize("typed", ["", "abc", "ACDEF-HJKMN-PQRTV-WXY23"])
def test_a_code_that_no_version_has_is_unknown(office: RecordOffice, typed: str) -> None:
    assert office.services.record.find_code(typed).findings == (Finding(fault=Fault.CODE_UNKNOWN),)


@pytest.mark.parametrize("name", ["content", "file", "text of an item", "opened without a trace"])
def test_the_quick_check_finds_it_at_once_and_seals(office: RecordOffice, name: str) -> None:
    tamper, expected = TAMPERED[name]
    as_owner(office.store, *tamper(office.made))
    ((fault, place),) = expected
    assert place is not None
    (finding,) = office.services.record.check_one(office.made[place])
    assert (finding.fault, finding.meeting_id) == (fault, office.made[place])
    with office.store.reading() as work:
        seal = work.seals.of_series(office.series.id)
    assert seal is not None
    assert (seal.meeting_id, seal.fault) == (office.made[place], fault)


def test_a_draft_has_nothing_to_check(office: RecordOffice) -> None:
    assert office.services.record.check_one(office.new_meeting()) == ()


def test_finished_minutes_without_a_record_are_found_at_once(office: RecordOffice) -> None:
    as_owner(office.store, RECORD.delete().where(of(office.made[0])))
    faults = {each.fault for each in office.services.record.check_one(office.made[0])}
    assert faults == {Fault.RECORD_MISSING, Fault.LOG_DISAGREES}


@pytest.fixture
def sealed(office: RecordOffice) -> RecordOffice:
    """A draft in a series whose second meeting was changed, and the check that found it."""
    office.new_meeting()
    as_owner(office.store, ITEM.update().where(ITEM.c.meeting_id == office.made[1]).values(text="Annat"))
    assert office.services.record.verify() != ()
    return office


def writes(office: RecordOffice) -> dict[str, Callable[[], object]]:
    services, draft, finished = office.services, office.made[-1], office.made[0]
    content = services.meetings.show(draft)
    item = content.items[0]
    other = WantedCorrection(section="", old_words="Mötet", new_words="X", reason="Y")
    return {
        "finish": partial(office.finish, draft),
        "approve": partial(services.record.approve, finished, office.lines(finished)),
        "approve at": partial(services.record.approve_at, finished, draft),
        "correct": partial(services.record.correct, finished, [other]),
        "reopen": partial(services.record.reopen, office.made[3], "Skäl"),
        "head": partial(services.meetings.change_head, content.meeting),
        "begin": partial(services.meetings.begin, draft),
        "attendance": partial(services.meetings.write_attendance, draft, []),
        "remove": partial(services.meetings.remove, draft),
        "plan": partial(services.meetings.plan, office.series.id, day=content.meeting.day),
        "text": partial(services.agenda.write_text, item.id, item.version, "Ny", "text"),
        "item": partial(services.agenda.change_item, item),
        "new item": partial(services.agenda.add_item, draft, "Ny", 0),
        "no item": partial(services.agenda.remove_item, item.id),
        "order": partial(services.agenda.arrange, draft, [each.id for each in content.items]),
    }


def test_nothing_is_written_to_a_sealed_series(sealed: RecordOffice) -> None:
    before = record_rows(sealed.store)
    for name, write in writes(sealed).items():
        assert (name, problem_of(write)) == (name, Problem.CHAIN_BROKEN)
    assert record_rows(sealed.store) == before


def test_the_refusal_names_series_and_minutes(sealed: RecordOffice) -> None:
    with pytest.raises(UserError) as caught:
        sealed.finish(sealed.made[-1])
    day = sealed.services.meetings.show(sealed.made[1]).meeting.day
    assert caught.value.values == {"series": "Lokala rådet", "day": day}


def test_a_sealed_series_can_be_read_and_printed(sealed: RecordOffice) -> None:
    assert sealed.services.meetings.show(sealed.made[1]).meeting.id == sealed.made[1]
    assert sealed.services.minutes.print_minutes(sealed.made[1]).pdf.startswith(b"%PDF")
    assert len(sealed.services.record.versions(sealed.made[2])) == 3


def test_what_is_printed_says_what_is_wrong(sealed: RecordOffice) -> None:
    for meeting_id, faults in ((sealed.made[0], []), (sealed.made[1], [Fault.ROWS_CHANGED])):
        for is_original in (True, False):
            order = PrintOrder(kind=DocumentKind.MINUTES, meeting_id=meeting_id, is_original=is_original)
            printed = sealed.services.printing.make(order)
            assert [finding.fault for finding in printed.findings] == faults


def test_other_series_are_written_to_as_before(sealed: RecordOffice) -> None:
    other = new_series(sealed.services, sealed.party, "Annan grupp", Numbering.NONE)
    with sealed.store.writing() as work:
        work.series.add(other)
    meeting_id = sealed.new_finished(series=other)
    assert sealed.services.record.verify(series_id=other.id) == ()
    assert sealed.services.record.verify(meeting_id=meeting_id) == ()
    assert len(sealed.services.record.verify()) == 1


def test_what_is_whole_again_is_opened(sealed: RecordOffice) -> None:
    statement = ITEM.update().where(ITEM.c.meeting_id == sealed.made[1])
    as_owner(sealed.store, statement.values(text="På Solbergavägen är tre lyktor trasiga."))
    assert sealed.services.record.check_one(sealed.made[1]) == ()
    assert (
        problem_of(partial(sealed.finish, sealed.made[-1])) is Problem.CHAIN_BROKEN
    )  # a look at one is not enough
    assert sealed.services.record.verify() == ()
    sealed.finish(sealed.made[-1])
    with sealed.store.reading() as work:
        actions = [logged.event.action for logged in work.log.all()]
    assert actions.count(AuditAction.SEALED) == 1


def test_the_way_is_told(office: RecordOffice) -> None:
    told: list[float] = []
    office.services.record.verify(progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_check_can_be_ended(office: RecordOffice) -> None:
    def end(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        office.services.record.verify(progress=end)


def test_a_value_that_cannot_be_is_found(office: RecordOffice) -> None:
    as_owner(office.store, sa.text("UPDATE minutes_record SET kind = 'finjshed' WHERE sequence = 2"))
    (finding,) = office.services.record.verify()
    assert (finding.fault, finding.series_id) == (Fault.RECORD_UNREADABLE, office.series.id)
    assert office.services.record.check_one(office.made[1])[0].fault is Fault.RECORD_UNREADABLE
    with office.store.reading() as work:
        code = work._connection.scalar(sa.select(RECORD.c.code).where(RECORD.c.sequence == 2))
    (finding,) = office.services.record.find_code(code or "").findings
    assert finding.fault is Fault.RECORD_UNREADABLE
