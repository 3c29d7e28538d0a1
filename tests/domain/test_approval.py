"""Approvals, corrections and reopenings: what fits the minutes and what is refused."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from domain.approval import (
    Signer,
    approval_of,
    approved,
    approved_at,
    check_approvals,
    check_approving_meeting,
    check_corrections,
    check_reopening,
    corrected,
    is_approved_at_meeting,
    signers,
    signers_left,
)
from domain.composition import compose_minutes
from domain.errors import Problem, UserError
from domain.meetings import Meeting, MeetingState
from domain.minutes import (
    ApprovalLine,
    AttendanceFunction,
    AttendanceKind,
    CorrectionLine,
    Minutes,
    canonical_json,
)
from domain.minutes_json import read_minutes
from tests.domain.content import APPROVED_ON_PAPER, CHAIR, CONTENT, DAY, GUEST, MEETING, SECRETARY, key

APPROVER = replace(
    GUEST, name="Ahl", role="LPO-chef", kind=AttendanceKind.PRESENT, function=AttendanceFunction.APPROVER
)
NOTES = compose_minutes(CONTENT, first_number=31, finished_on=DAY)
MINUTES = compose_minutes(
    replace(APPROVED_ON_PAPER, attendance=(SECRETARY, APPROVER, CHAIR)), first_number=31, finished_on=DAY
)
BY_CHAIR, BY_APPROVER = signers(MINUTES)
LATER = DAY + timedelta(days=8)
TODAY = DAY + timedelta(days=30)
CORRECTION = CorrectionLine(
    section="§\u00a032",
    old_words="Läget är lugnt",
    new_words="Läget är oroligt",
    reason="Skrivfel",
    corrected_on=TODAY,
    corrected_by="Omar Öz",
)


def refusal(function: Any, *arguments: Any) -> Problem:
    with pytest.raises(UserError) as caught:
        function(*arguments)
    return caught.value.problem


def by(signer: Signer, day: date = LATER, dissent: str = "") -> ApprovalLine:
    return approval_of(signer, day, dissent)


def test_chair_and_approvers_sign_in_the_order_of_the_paper() -> None:
    assert [(each.name, each.role, each.function) for each in signers(MINUTES)] == [
        ("Anna Åkesson", "chef", AttendanceFunction.CHAIR),
        ("Ahl", "LPO-chef", AttendanceFunction.APPROVER),
    ]
    assert not is_approved_at_meeting(MINUTES)


def test_nobody_signs_notes() -> None:
    assert signers(NOTES) == ()
    assert is_approved_at_meeting(NOTES)


def test_whoever_was_not_there_does_not_sign() -> None:
    lines = tuple(replace(line, kind=AttendanceKind.EXCUSED) for line in MINUTES.attendance)
    assert signers(replace(MINUTES, attendance=lines)) == ()


def test_minutes_without_approvers_may_be_approved_at_a_meeting() -> None:
    only_chair = replace(MINUTES, attendance=(MINUTES.attendance[2],))
    assert [each.name for each in signers(only_chair)] == ["Anna Åkesson"]
    assert is_approved_at_meeting(only_chair)


def test_who_is_left() -> None:
    assert signers_left(MINUTES, ()) == (BY_CHAIR, BY_APPROVER)
    assert signers_left(MINUTES, [by(BY_APPROVER)]) == (BY_CHAIR,)
    assert signers_left(MINUTES, [by(BY_APPROVER), by(BY_CHAIR)]) == ()


STRANGER = Signer(name="Någon", role="", function=AttendanceFunction.APPROVER)


@pytest.mark.parametrize(
    ("before", "new", "problem"),
    [
        ([], [], Problem.APPROVAL_MISSING),
        ([], [by(STRANGER)], Problem.NOT_AN_APPROVER),
        ([], [by(BY_CHAIR), by(BY_CHAIR)], Problem.APPROVED_TWICE),
        ([by(BY_CHAIR)], [by(BY_CHAIR, TODAY)], Problem.APPROVED_TWICE),
        ([], [by(BY_CHAIR, DAY - timedelta(days=1))], Problem.APPROVED_TOO_EARLY),
        ([], [by(BY_CHAIR), by(BY_APPROVER, TODAY + timedelta(days=1))], Problem.DATE_IN_FUTURE),
    ],
)
def test_refuses_an_approval_that_does_not_fit(
    before: list[ApprovalLine], new: list[ApprovalLine], problem: Problem
) -> None:
    assert refusal(check_approvals, MINUTES, before, new, TODAY) is problem


@pytest.mark.parametrize("day", [DAY, LATER, TODAY])
def test_takes_an_approval_from_the_meeting_to_today(day: date) -> None:
    check_approvals(MINUTES, [by(BY_CHAIR)], [by(BY_APPROVER, day)], TODAY)


def test_approved_minutes_name_everybody_in_the_order_of_the_paper() -> None:
    whole = approved(MINUTES, [by(BY_APPROVER, DAY, "  Håller inte\nmed om § 32. "), by(BY_CHAIR, LATER)])
    assert [(line.name, line.approved_on, line.dissent) for line in whole.approvals] == [
        ("Anna Åkesson", LATER, ""),
        ("Ahl", DAY, "Håller inte med om § 32."),
    ]
    assert whole.approved_on == LATER
    assert replace(whole, approvals=(), approved_on=None) == MINUTES


def test_minutes_of_the_first_format_get_the_second_when_something_is_added() -> None:
    old = read_minutes(canonical_json(replace(MINUTES, format=1)))
    for new in (approved(old, [by(BY_CHAIR)]), approved_at(old, LATER), corrected(old, [CORRECTION])):
        assert new.format == 2
        assert read_minutes(canonical_json(new)) == new


def test_notes_that_a_meeting_approved() -> None:
    told = approved_at(NOTES, LATER)
    assert (told.approved_at, told.approved_on, told.approvals) == (LATER, LATER, ())


NEXT = Meeting(id=key(900), series_id=MEETING.series_id, day=LATER)


@pytest.mark.parametrize(
    ("minutes", "later", "problem"),
    [
        (MINUTES, NEXT, Problem.HAS_APPROVERS),
        (NOTES, replace(NEXT, series_id=key(901)), Problem.NOT_A_LATER_MEETING),
        (NOTES, replace(NEXT, day=DAY - timedelta(days=1)), Problem.NOT_A_LATER_MEETING),
        (NOTES, MEETING, Problem.NOT_A_LATER_MEETING),
        (NOTES, replace(NEXT, day=TODAY + timedelta(days=1)), Problem.DATE_IN_FUTURE),
    ],
)
def test_refuses_a_meeting_that_cannot_approve(minutes: Minutes, later: Meeting, problem: Problem) -> None:
    assert refusal(check_approving_meeting, minutes, MEETING, later, TODAY) is problem
    check_approving_meeting(NOTES, MEETING, NEXT, TODAY)


FINISHED = replace(MEETING, state=MeetingState.FINISHED)


@pytest.mark.parametrize(
    ("meeting", "latest", "reason", "problem"),
    [
        (MEETING, MEETING.id, "Fel sekreterare", Problem.NOT_FINISHED),
        (replace(MEETING, state=MeetingState.APPROVED), MEETING.id, "Skäl", Problem.ALREADY_APPROVED),
        (FINISHED, NEXT.id, "Skäl", Problem.NOT_THE_LATEST),
        (FINISHED, None, "Skäl", Problem.NOT_THE_LATEST),
        (FINISHED, MEETING.id, " \n", Problem.REASON_MISSING),
    ],
)
def test_refuses_to_reopen(meeting: Meeting, latest: Any, reason: str, problem: Problem) -> None:
    assert refusal(check_reopening, meeting, latest, reason) is problem
    check_reopening(FINISHED, MEETING.id, "Fel sekreterare")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"section": "§\u00a031"}, Problem.WORDS_NOT_THERE),
        ({"section": "§\u00a099"}, Problem.WORDS_NOT_THERE),
        ({"section": ""}, Problem.WORDS_NOT_THERE),
        ({"old_words": "Läget var lugnt"}, Problem.WORDS_NOT_THERE),
        ({"old_words": "  "}, Problem.WORDS_NOT_THERE),
        ({"new_words": " Läget  är\nlugnt"}, Problem.WORDS_THE_SAME),
        ({"new_words": ""}, Problem.WORDS_THE_SAME),
        ({"reason": ""}, Problem.REASON_MISSING),
    ],
)
def test_refuses_a_correction_that_does_not_fit(changes: dict[str, str], problem: Problem) -> None:
    line = replace(CORRECTION, **changes)  # type: ignore[arg-type]
    assert refusal(check_corrections, MINUTES, [CORRECTION, line]) is problem


def test_refuses_no_correction() -> None:
    assert refusal(check_corrections, MINUTES, []) is Problem.CORRECTION_MISSING


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("§\u00a032", "läget är\n lugnt".replace("l", "L", 1)),
        ("§\u00a032", "öka närvaron"),
        ("§\u00a032", "Klottret har ökat"),
        ("§\u00a032", "gångtunneln"),
        ("§\u00a033", "Laga lyktorna"),
        ("§\u00a033", "2026-12-01"),
        ("§\u00a033", "Tre av tio lagade"),
        ("§\u00a031", "Mötets öppnande"),
        ("", "Anna Åkesson, chef"),
        ("", "12 november 2026"),
        ("", "kl. 13.00–15.20"),
        ("", "HÄ 2026/1"),
        ("", "Medborgarkontoret"),
    ],
)
def test_takes_words_that_stand_there(section: str, words: str) -> None:
    check_corrections(MINUTES, [replace(CORRECTION, section=section, old_words=words)])


def test_a_correction_changes_nothing_that_was_written() -> None:
    once = corrected(MINUTES, [replace(CORRECTION, new_words=" Läget  är oroligt ")])
    twice = corrected(once, [replace(CORRECTION, section="")])
    assert once.corrections == (CORRECTION,)
    assert [line.section for line in twice.corrections] == ["§\u00a032", ""]
    assert twice.corrections_of("") == (replace(CORRECTION, section=""),)
    assert replace(twice, corrections=()) == MINUTES


def test_a_correction_of_what_is_withheld_is_withheld() -> None:
    hidden = replace(MINUTES.sections[1], shown=False)
    with_point = replace(MINUTES.sections[1], points=(replace(MINUTES.sections[1].points[0], shown=False),))
    for section in (hidden, with_point):
        minutes = replace(MINUTES, sections=(MINUTES.sections[0], section, MINUTES.sections[2]))
        assert [
            line.shown
            for line in corrected(minutes, [CORRECTION, replace(CORRECTION, section="")]).corrections
        ] == [
            False,
            True,
        ]
