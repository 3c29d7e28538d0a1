"""How a record stands is read in one moment: what stands, who made each version, who may have been sent it, what is sealed."""

from uuid import uuid4

import pytest

from db import tables
from db.store import Store
from domain.chain import LinkKind, spelled
from domain.errors import Problem
from domain.meetings import MeetingFilter, MeetingState
from domain.record_view import RecordAction
from tests.services.record_office import (
    APPROVED_ON,
    CORRECTION,
    DAY,
    RecordOffice,
    as_owner,
    problem_of,
    record_office,
)


@pytest.fixture
def office(store: Store) -> RecordOffice:
    return record_office(store)


def test_a_draft_has_no_version_and_can_only_be_sent(office: RecordOffice) -> None:
    view = office.services.record_view.show(office.new_meeting())
    assert (view.minutes, view.version, view.code, view.versions) == (None, 0, "", ())
    assert view.receivers == (office.party.id,)
    assert view.actions == (RecordAction.DISPATCH,)


def test_finished_minutes_show_what_was_laid_down_and_by_whom(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    (line,) = office.services.record.versions(meeting_id)

    view = office.services.record_view.show(meeting_id)

    assert view.minutes == office.services.record.kept_minutes(meeting_id)
    assert (view.state, view.version, view.code) == (MeetingState.FINISHED, 1, spelled(line.code))
    assert [(each.version, each.kind, each.made_by) for each in view.versions] == [
        (1, LinkKind.FINISHED, "Strateg Ask")
    ]
    assert view.actions == (
        RecordAction.APPROVE,
        RecordAction.CORRECT,
        RecordAction.DISPATCH,
        RecordAction.REOPEN,
    )


def test_one_approval_of_two_is_shown_and_keeps_the_minutes_from_being_reopened(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    first, second = office.lines(meeting_id)
    office.services.record.approve(meeting_id, [first])
    view = office.services.record_view.show(meeting_id)
    assert view.approvals == (first,)
    assert view.actions == (RecordAction.APPROVE, RecordAction.CORRECT, RecordAction.DISPATCH)

    office.services.record.approve(meeting_id, [second])
    view = office.services.record_view.show(meeting_id)
    assert view.approvals == (first, second)
    assert view.actions == (RecordAction.CORRECT, RecordAction.DISPATCH)


def test_every_version_is_told_with_its_kind_and_its_paper(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    office.services.record.reopen(meeting_id, "Fel närvaro")
    office.finish(meeting_id)
    office.approve(meeting_id)
    office.services.record.correct(meeting_id, [CORRECTION])

    versions = office.services.record_view.show(meeting_id).versions
    papers = [office.services.record_view.print_version(meeting_id, each.version) for each in versions]

    assert [each.kind for each in versions] == [
        LinkKind.FINISHED,
        LinkKind.REOPENED,
        LinkKind.FINISHED,
        LinkKind.APPROVED,
        LinkKind.CORRECTED,
    ]
    assert versions[1].reason == "Fel närvaro"
    assert [paper.pdf for paper in papers] == [
        office.services.record.version_pdf(meeting_id, number) for number in range(1, 6)
    ]
    assert papers[1].pdf == b""
    assert papers[4].file_name == "2026-11-03 Protokoll Lokala rådet version 5.pdf"
    assert problem_of(lambda: office.services.record_view.print_version(meeting_id, 6)) is Problem.RECORD_GONE


def test_only_the_latest_of_a_series_may_be_reopened(office: RecordOffice) -> None:
    first, second = office.new_finished(), office.new_finished()
    actions = [office.services.record_view.show(each).actions for each in (first, second)]
    assert [RecordAction.REOPEN in each for each in actions] == [False, True]


def test_later_meetings_are_those_of_the_series_that_have_been_held(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    held = office.new_meeting(day=APPROVED_ON)
    office.new_meeting(day=APPROVED_ON.replace(day=30))
    office.new_meeting(day=DAY.replace(day=1))
    later = office.services.record_view.show(meeting_id).later
    assert [(each.id, each.day, each.title) for each in later] == [(held, APPROVED_ON, "Mötet")]


def test_what_was_sent_is_told(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    office.services.dispatches.note(meeting_id, office.party.id)
    (sent,) = office.services.record_view.show(meeting_id).dispatches
    assert (sent.party_id, sent.version) == (office.party.id, 1)


def test_a_sealed_series_says_why_and_lets_nothing_be_done(office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    assert office.services.record_view.sealed(office.series.id) is None
    as_owner(office.store, tables.meeting.update().values(place="Någon annanstans"))
    office.services.record.check_one(meeting_id)

    view = office.services.record_view.show(meeting_id)
    sealed = office.services.record_view.sealed(office.series.id)

    assert view.sealed is not None
    assert sealed is not None
    assert view.sealed.problem is sealed.problem is Problem.CHAIN_BROKEN
    assert view.actions == ()


def test_a_meeting_that_is_gone(office: RecordOffice) -> None:
    assert problem_of(lambda: office.services.record_view.show(uuid4())) is Problem.RECORD_GONE


def test_the_list_of_meetings_tells_of_corrections_until_the_minutes_are_reopened(
    office: RecordOffice,
) -> None:
    meeting_id = office.new_finished()

    def is_corrected() -> bool:
        (row,) = office.services.meetings.list_page(MeetingFilter()).rows
        return row.is_corrected

    assert not is_corrected()
    office.services.record.correct(meeting_id, [CORRECTION])
    assert is_corrected()
    office.services.record.reopen(meeting_id, "Fel närvaro")
    assert not is_corrected()
    office.finish(meeting_id)
    assert not is_corrected()
