"""Finished minutes go on: reopened, approved, corrected; each a version and a link, none of them changing another."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from hashlib import sha256

import pytest

from db.store import Store
from domain.approval import WantedCorrection
from domain.audit import AuditAction
from domain.chain import LinkKind, spelled
from domain.disclosure import Variant
from domain.errors import Problem
from domain.meetings import MeetingState, Numbering
from domain.minutes import DocumentType
from domain.minutes_json import read_minutes
from domain.papers.orders import DocumentKind, PrintOrder
from tests.documents.tag_tree import read_out
from tests.services.record_office import (
    APPROVED_ON,
    CORRECTION,
    DAY,
    RecordOffice,
    new_series,
    problem_of,
    record_office,
    record_rows,
)


@pytest.fixture
def office(store: Store) -> RecordOffice:
    return record_office(store)


def kinds(office: RecordOffice, meeting_id: object) -> list[LinkKind]:
    return [line.kind for line in office.services.record.versions(meeting_id)]  # type: ignore[arg-type]


def test_finishing_lays_down_the_first_version(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    (line,) = office.services.record.versions(meeting_id)
    (row,) = record_rows(office.store)

    assert (line.version, line.kind, line.reason) == (1, LinkKind.FINISHED, "")
    assert len(line.code) == 20
    assert (row.pdf_hash, row.content_hash) == (sha256(row.pdf).hexdigest(), sha256(row.content).hexdigest())
    assert len(row.rows_hash) == 64
    printed = office.services.minutes.print_minutes(meeting_id).pdf
    assert printed == row.pdf == office.services.record.version_pdf(meeting_id, 1)
    assert spelled(line.code) in read_out(printed)
    assert office.services.record.verify() == ()


def test_each_meeting_gets_the_numbers_after_the_last(office: RecordOffice) -> None:
    meetings = [office.new_finished(items) for items in (2, 3, 1)]
    assert [office.numbers(meeting_id) for meeting_id in meetings] == [[1, 2], [3, 4, 5], [6]]


def test_the_last_approval_makes_the_approved_version(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    before = record_rows(office.store)[0]
    first, second = office.lines(meeting_id, "Delar inte bilden i § 1.")

    office.services.record.approve(meeting_id, [second])
    assert office.state(meeting_id) is MeetingState.FINISHED
    assert office.services.record.approvals(meeting_id) == (second,)
    assert kinds(office, meeting_id) == [LinkKind.FINISHED]

    office.services.record.approve(meeting_id, [first])
    assert office.state(meeting_id) is MeetingState.APPROVED
    assert kinds(office, meeting_id) == [LinkKind.FINISHED, LinkKind.APPROVED]
    assert office.services.record.approvals(meeting_id) == (first, second)
    assert record_rows(office.store)[0] == before
    with office.store.reading() as work:
        assert work.meetings.get(meeting_id).approved_on == APPROVED_ON
    spoken = read_out(office.services.minutes.print_minutes(meeting_id).pdf)
    assert "LPO-chef Ahl justerare Justerat 2026-11-12" in spoken
    assert "Avvikande mening: Delar inte bilden i § 1." in spoken
    assert office.services.record.verify() == ()


def test_role_and_function_are_those_of_the_minutes(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    made_up = [replace(line, role="kung", function=None) for line in office.lines(meeting_id)]
    office.services.record.approve(meeting_id, made_up)
    assert office.services.record.approvals(meeting_id) == tuple(office.lines(meeting_id))


def test_what_is_refused_of_an_approval(office: RecordOffice) -> None:
    draft, finished = office.new_meeting(), office.new_finished()
    record, lines = office.services.record, office.lines(finished)
    stranger = replace(lines[0], name="Någon")

    assert problem_of(partial(record.approve, draft, lines)) is Problem.NOT_FINISHED
    assert problem_of(partial(record.approve, finished, [stranger])) is Problem.NOT_AN_APPROVER
    record.approve(finished, lines[:1])
    assert problem_of(partial(record.approve, finished, lines)) is Problem.APPROVED_TWICE
    record.approve(finished, lines[1:])
    assert problem_of(partial(record.approve, finished, lines)) is Problem.ALREADY_APPROVED


def test_a_refused_approval_keeps_nothing(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    lines = office.lines(meeting_id)
    late = replace(lines[1], approved_on=DAY - timedelta(days=1))
    assert problem_of(partial(office.services.record.approve, meeting_id, [lines[0], late])) is (
        Problem.APPROVED_TOO_EARLY
    )
    assert office.services.record.approvals(meeting_id) == ()


def test_notes_are_approved_at_a_later_meeting(office: RecordOffice) -> None:
    notes = office.new_finished(document_type=DocumentType.NOTES)
    later = office.new_meeting(day=date(2026, 11, 10), document_type=DocumentType.NOTES)
    record = office.services.record

    assert problem_of(partial(record.approve, notes, [])) is Problem.NOBODY_SIGNS
    assert problem_of(partial(record.approve_at, later, notes)) is Problem.NOT_FINISHED
    assert problem_of(partial(record.approve_at, notes, notes)) is Problem.NOT_A_LATER_MEETING
    record.approve_at(notes, later)
    assert office.state(notes) is MeetingState.APPROVED
    assert kinds(office, notes) == [LinkKind.FINISHED, LinkKind.APPROVED]
    spoken = read_out(office.services.minutes.print_minutes(notes).pdf)
    assert "Godkända vid mötet den 10 november 2026" in spoken
    assert record.verify() == ()


def test_minutes_with_approvers_are_not_approved_at_a_meeting(office: RecordOffice) -> None:
    minutes, later = office.new_finished(), office.new_meeting(day=date(2026, 11, 10))
    action = partial(office.services.record.approve_at, minutes, later)
    assert problem_of(action) is Problem.HAS_APPROVERS


@pytest.mark.parametrize("is_approved", [False, True])
def test_a_correction_is_a_new_version_beside_the_old(office: RecordOffice, is_approved: bool) -> None:
    meeting_id = office.new_finished()
    if is_approved:
        office.approve(meeting_id)
    before, state = record_rows(office.store), office.state(meeting_id)

    office.services.record.correct(meeting_id, [CORRECTION])
    after = record_rows(office.store)
    assert list(after[:-1]) == list(before)
    assert (after[-1].kind, office.state(meeting_id)) == (LinkKind.CORRECTED, state)
    minutes = read_minutes(after[-1].content)
    assert [line.corrected_by for line in minutes.corrections] == ["Strateg Ask"]
    assert minutes.corrections[0].corrected_on == date(2026, 11, 12)
    assert "tre lyktor" in minutes.sections[0].text
    spoken = read_out(office.services.minutes.print_minutes(meeting_id).pdf)
    assert "Rättelse 2026-11-12: ”tre lyktor” ska vara ”fyra lyktor”. Skäl: Felräknat." in spoken
    assert "På Solbergavägen är tre lyktor trasiga." in spoken
    assert ("Justerat 2026-11-12" in spoken) is is_approved
    assert office.services.record.verify() == ()


def test_approvals_are_of_the_version_they_were_given(office: RecordOffice) -> None:
    """Whoever approved before a correction has not approved what stands now."""
    meeting_id = office.new_finished()
    lines = office.lines(meeting_id)
    office.services.record.approve(meeting_id, lines[:1])
    office.services.record.correct(meeting_id, [CORRECTION])
    assert office.services.record.approvals(meeting_id) == ()
    office.services.record.approve(meeting_id, lines)
    assert kinds(office, meeting_id) == [LinkKind.FINISHED, LinkKind.CORRECTED, LinkKind.APPROVED]
    minutes = office.services.record.kept_minutes(meeting_id)
    assert minutes is not None
    assert (len(minutes.approvals), len(minutes.corrections)) == (2, 1)


def test_corrections_add_up(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    other = WantedCorrection(section="", old_words="Strateg Ask", new_words="Strateg Alm", reason="Fel namn")
    office.services.record.correct(meeting_id, [CORRECTION])
    office.services.record.correct(meeting_id, [other])
    minutes = office.services.record.kept_minutes(meeting_id)
    assert minutes is not None
    assert [line.section for line in minutes.corrections] == ["§\u00a01", ""]


def test_what_is_refused_of_a_correction(office: RecordOffice) -> None:
    draft, finished = office.new_meeting(), office.new_finished()
    correct = office.services.record.correct
    assert problem_of(partial(correct, draft, [CORRECTION])) is Problem.NOT_FINISHED
    elsewhere = replace(CORRECTION, section="§\u00a09")
    assert problem_of(partial(correct, finished, [elsewhere])) is Problem.WORDS_NOT_THERE
    assert problem_of(partial(correct, finished, [])) is Problem.CORRECTION_MISSING


def test_reopened_minutes_are_a_draft_and_keep_their_numbers(office: RecordOffice) -> None:
    first, meeting_id = office.new_finished(), office.new_finished()
    before = record_rows(office.store)
    office.services.record.reopen(meeting_id, "  Fel\nsekreterare ")

    assert office.state(meeting_id) is MeetingState.DRAFT
    assert office.numbers(meeting_id) == [None, None]
    assert office.services.record.kept_minutes(meeting_id) is None
    assert list(record_rows(office.store)[:2]) == list(before)
    lines = office.services.record.versions(meeting_id)
    assert [(line.kind, line.reason) for line in lines][1] == (LinkKind.REOPENED, "Fel sekreterare")
    assert office.services.record.version_pdf(meeting_id, 2) == b""
    assert office.services.record.verify() == ()

    with office.store.writing() as work:
        work.agenda.add(office.new_item(meeting_id, 2), 2)
    office.finish(meeting_id)
    assert (office.numbers(first), office.numbers(meeting_id)) == ([1, 2], [3, 4, 5])
    assert kinds(office, meeting_id) == [LinkKind.FINISHED, LinkKind.REOPENED, LinkKind.FINISHED]
    assert office.services.record.verify() == ()


def test_no_number_of_reopened_minutes_is_left_or_taken(office: RecordOffice) -> None:
    meeting_id, other = office.new_finished(), office.new_meeting()
    office.services.record.reopen(meeting_id, "Skäl")
    assert problem_of(partial(office.finish, other)) is Problem.OTHERS_REOPENED
    item = office.services.meetings.show(meeting_id).items[0]
    office.services.agenda.remove_item(item.id)
    assert problem_of(partial(office.finish, meeting_id)) is Problem.QUESTIONS_LEFT
    with office.store.writing() as work:
        work.agenda.add(office.new_item(meeting_id, 1), 1)
    office.finish(meeting_id)
    office.finish(other)
    assert (office.numbers(meeting_id), office.numbers(other)) == ([1, 2], [3, 4])


def test_where_each_meeting_begins_anew_others_need_not_wait(office: RecordOffice) -> None:
    series = new_series(office.services, office.party, "Arbetsgruppen", Numbering.PER_MEETING)
    with office.store.writing() as work:
        work.series.add(series)
    meeting_id, other = office.new_finished(series=series), office.new_meeting(series=series)
    office.services.record.reopen(meeting_id, "Skäl")
    office.finish(other)
    office.finish(meeting_id)
    assert (office.numbers(meeting_id), office.numbers(other)) == ([1, 2], [1, 2])
    assert office.services.record.verify() == ()


def test_what_is_refused_of_a_reopening(office: RecordOffice) -> None:
    first, latest, draft = office.new_finished(), office.new_finished(), office.new_meeting()
    reopen = office.services.record.reopen
    assert problem_of(partial(reopen, first, "Skäl")) is Problem.NOT_THE_LATEST
    assert problem_of(partial(reopen, draft, "Skäl")) is Problem.NOT_FINISHED
    assert problem_of(partial(reopen, latest, " ")) is Problem.REASON_MISSING
    office.services.record.approve(latest, office.lines(latest)[:1])
    assert problem_of(partial(reopen, latest, "Skäl")) is Problem.APPROVAL_BEGUN
    office.services.record.approve(latest, office.lines(latest)[1:])
    assert problem_of(partial(reopen, latest, "Skäl")) is Problem.ALREADY_APPROVED


def test_a_correction_of_older_minutes_does_not_make_them_the_latest(office: RecordOffice) -> None:
    first, latest = office.new_finished(), office.new_finished()
    office.services.record.correct(first, [CORRECTION])
    assert problem_of(partial(office.services.record.reopen, first, "Skäl")) is Problem.NOT_THE_LATEST
    office.services.record.reopen(latest, "Skäl")
    assert office.state(latest) is MeetingState.DRAFT


def test_everything_is_in_the_log(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    office.services.record.reopen(meeting_id, "Skäl")
    office.finish(meeting_id)
    office.approve(meeting_id)
    office.services.record.correct(meeting_id, [CORRECTION])
    office.services.record.verify()
    with office.store.reading() as work:
        events = [logged.event for logged in work.log.all()]
    laid_down = [
        each for each in events if each.object_kind == "meeting" and each.action.value in set(LinkKind)
    ]
    assert [(each.action, each.detail) for each in laid_down] == [
        (AuditAction.FINISHED, "1"),
        (AuditAction.REOPENED, "2"),
        (AuditAction.FINISHED, "3"),
        (AuditAction.APPROVED, "4"),
        (AuditAction.CORRECTED, "5"),
    ]
    assert {each.object_id for each in laid_down} == {meeting_id}
    approvals = [each for each in events if each.object_kind == "approval"]
    assert [(each.action, each.detail) for each in approvals] == [(AuditAction.APPROVED, "3")] * 2
    assert (events[-1].action, events[-1].detail) == (AuditAction.CHECKED, "0")
    assert not any("lyktor" in each.detail or "Skäl" in each.detail for each in events)


def test_the_internal_copy_has_the_code_and_no_other(office: RecordOffice) -> None:

    meeting_id = office.new_finished()
    code = spelled(office.services.record.versions(meeting_id)[0].code)
    for variant in Variant:
        order = PrintOrder(kind=DocumentKind.MINUTES, variant=variant, meeting_id=meeting_id)
        assert (code in read_out(office.services.printing.make(order).pdf)) is (variant is Variant.INTERNAL)
