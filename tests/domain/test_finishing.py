"""Each question that stands between a meeting and its finished minutes, asked and not asked."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.finishing import (
    MUST_BE_MENDED,
    FinishingAnswers,
    OpenQuestion,
    Question,
    UsedNumbers,
    review_finishing,
)
from domain.follow_ups import FollowUpStatus
from domain.meetings import Attendance, MeetingContent
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType, NextMeeting
from tests.domain.content import (
    APPROVED_ON_PAPER,
    CHAIR,
    CONTENT,
    DONE_ONE,
    FOLLOW_UPS,
    GUEST,
    MEETING,
    OPEN_ONE,
    OPEN_POINT,
    OPENING,
    ORAL,
    SECRETARY,
    SERIES,
    SITUATION,
    TO_BE_TESTED,
    with_item,
    with_point,
)

APPROVER = replace(GUEST, kind=AttendanceKind.PRESENT, function=AttendanceFunction.APPROVER)


def questions(content: MeetingContent) -> list[OpenQuestion]:
    return list(review_finishing(content, 1).questions)


def asked(content: MeetingContent) -> set[Question]:
    return {question.question for question in questions(content)}


def test_a_meeting_in_order_asks_nothing() -> None:
    assert questions(CONTENT) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"items": (), "appearances": ()}, {Question.NO_ITEMS}),
        ({"attendance": ()}, {Question.NOBODY_PRESENT, Question.NO_CHAIR, Question.NO_SECRETARY}),
        ({"attendance": (GUEST,)}, {Question.NOBODY_PRESENT, Question.NO_CHAIR, Question.NO_SECRETARY}),
        ({"attendance": (SECRETARY,)}, {Question.NO_CHAIR}),
        ({"attendance": (CHAIR,)}, {Question.NO_SECRETARY}),
        ({"attendance": (CHAIR, replace(SECRETARY, kind=AttendanceKind.CO_OPTED))}, set()),
        ({"attendance": (CHAIR, replace(SECRETARY, kind=AttendanceKind.ABSENT))}, {Question.NO_SECRETARY}),
        ({"attendance": (replace(CHAIR, kind=AttendanceKind.EXCUSED), SECRETARY)}, {Question.NO_CHAIR}),
    ],
)
def test_asks_for_what_minutes_cannot_be_without(changes: dict[str, object], expected: set[Question]) -> None:
    assert asked(replace(CONTENT, **changes)) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("needs_approval", "document_type", "attendance", "expected"),
    [
        (True, DocumentType.MINUTES, (CHAIR, SECRETARY), {Question.NO_APPROVER}),
        (True, DocumentType.MINUTES, (CHAIR, SECRETARY, APPROVER), set()),
        (
            True,
            DocumentType.MINUTES,
            (CHAIR, SECRETARY, replace(APPROVER, kind=AttendanceKind.EXCUSED)),
            {Question.NO_APPROVER},
        ),
        (True, DocumentType.NOTES, (CHAIR, SECRETARY), set()),
        (False, DocumentType.MINUTES, (CHAIR, SECRETARY), set()),
    ],
)
def test_asks_for_an_approver_where_the_paper_is_approved(
    needs_approval: bool, document_type: DocumentType, attendance: tuple[object, ...], expected: set[Question]
) -> None:
    content = replace(
        CONTENT,
        series=replace(SERIES, needs_approval=needs_approval),
        meeting=replace(MEETING, document_type=document_type),
        attendance=attendance,  # type: ignore[arg-type]
    )
    assert asked(content) == expected


def test_asks_when_an_open_follow_up_has_no_date() -> None:
    undated = [replace(line, follow_up=replace(line.follow_up, due_on=None)) for line in CONTENT.appearances]

    assert questions(replace(CONTENT, appearances=tuple(undated))) == [
        OpenQuestion(question=Question.NO_DUE_DATE, subject_id=OPEN_ONE.id)
    ]


def test_asks_about_a_point_to_be_tested() -> None:
    assert questions(with_point(OPEN_POINT, secrecy=TO_BE_TESTED)) == [
        OpenQuestion(question=Question.POINT_TO_BE_TESTED, subject_id=OPEN_POINT.id)
    ]


def test_asks_about_an_item_to_be_tested() -> None:
    assert questions(with_item(SITUATION, secrecy=TO_BE_TESTED)) == [
        OpenQuestion(question=Question.ITEM_TO_BE_TESTED, subject_id=SITUATION.id)
    ]


def test_asks_about_an_item_that_says_nothing() -> None:
    assert questions(with_item(OPENING, text="  ")) == [
        OpenQuestion(question=Question.ITEM_EMPTY, subject_id=OPENING.id)
    ]


@pytest.mark.parametrize("decisions", [("",), ("öka närvaron", "  \n")])
def test_asks_about_a_decision_without_words(decisions: tuple[str, ...]) -> None:
    assert questions(with_item(OPENING, decisions=decisions)) == [
        OpenQuestion(question=Question.DECISION_EMPTY, subject_id=OPENING.id)
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"approve_on": MEETING.day}, set()),
        ({"approve_on": MEETING.day - timedelta(days=1)}, {Question.APPROVE_ON_TOO_EARLY}),
        ({"next_meeting": NextMeeting(day=MEETING.day)}, set()),
        (
            {"next_meeting": NextMeeting(day=MEETING.day - timedelta(days=1))},
            {Question.NEXT_MEETING_TOO_EARLY},
        ),
        ({"approve_on": None, "next_meeting": None}, set()),
    ],
)
def test_asks_about_days_in_the_wrong_order(changes: dict[str, object], expected: set[Question]) -> None:
    meeting = replace(MEETING, **changes)  # type: ignore[arg-type]
    assert asked(replace(CONTENT, meeting=meeting)) == expected


@pytest.mark.parametrize(
    "twice", [APPROVER, replace(APPROVER, name=CHAIR.name), replace(CHAIR, role="annan roll")]
)
def test_asks_when_somebody_signs_twice(twice: Attendance) -> None:
    assert asked(replace(CONTENT, attendance=(CHAIR, SECRETARY, APPROVER, twice))) == {
        Question.APPROVER_TWICE
    }


@pytest.mark.parametrize(
    ("used", "is_asked"),
    [
        (None, False),
        (UsedNumbers(year=2026, first=22, last=24), False),
        (UsedNumbers(year=2026, first=22, last=23), False),
        (UsedNumbers(year=2026, first=22, last=25), True),
        (UsedNumbers(year=2025, first=22, last=24), True),
    ],
)
def test_asks_when_a_number_that_was_used_would_be_left(used: UsedNumbers | None, is_asked: bool) -> None:
    review = review_finishing(CONTENT, 31, used)
    assert [question.question for question in review.questions] == [Question.NUMBERS_LEFT] * is_asked
    assert (review.first_number, review.last_number) == ((22, 24) if used else (31, 33))


def test_an_item_that_may_be_empty_is_not_asked_about() -> None:
    assert asked(with_item(OPENING, text="", secrecy=ORAL)) == set()
    assert asked(with_item(FOLLOW_UPS, text="")) == set()
    assert asked(with_item(SITUATION, text="", decisions=())) == set()


def test_every_question_was_asked_above() -> None:
    broken = replace(
        APPROVED_ON_PAPER,
        attendance=(),
        items=(
            replace(OPENING, text=""),
            replace(FOLLOW_UPS, id=GUEST.id, decisions=(" ",)),
            replace(SITUATION, secrecy=TO_BE_TESTED),
            FOLLOW_UPS,
        ),
        points={**CONTENT.points, OPEN_POINT.id: replace(OPEN_POINT, secrecy=TO_BE_TESTED)},
        appearances=(replace(CONTENT.appearances[0], follow_up=replace(OPEN_ONE, due_on=None)),),
    )
    in_disorder = replace(
        broken,
        meeting=replace(
            broken.meeting, approve_on=date(2026, 11, 11), next_meeting=NextMeeting(day=date(2026, 11, 11))
        ),
        attendance=(replace(CHAIR, kind=AttendanceKind.EXCUSED),) * 2,
    )
    found = {
        question.question
        for question in review_finishing(in_disorder, 31, UsedNumbers(year=2026, first=31, last=99)).questions
    }
    assert found == set(Question) - {Question.NO_ITEMS, Question.PERSON_DATA}
    assert asked(replace(broken, items=(), appearances=())) >= {Question.NO_ITEMS}


@pytest.mark.parametrize("question", Question)
def test_what_must_be_mended_cannot_be_accepted(question: Question) -> None:
    open_question = OpenQuestion(question=question, subject_id=OPENING.id)
    review = replace(review_finishing(CONTENT, 1), questions=(open_question,))
    other = replace(open_question, subject_id=SITUATION.id)

    left = review.left(FinishingAnswers(accepted=frozenset({open_question})))

    assert open_question.must_be_mended == (question in MUST_BE_MENDED)
    assert left == ((open_question,) if question in MUST_BE_MENDED else ())
    assert review.left(FinishingAnswers()) == (open_question,)
    assert review.left(FinishingAnswers(accepted=frozenset({other}))) == (open_question,)


def test_tells_what_follows_and_what_ends() -> None:
    review = review_finishing(CONTENT, 31)

    assert [line.follow_up for line in review.follows] == [OPEN_ONE]
    assert [line.follow_up for line in review.ends] == [DONE_ONE]


@pytest.mark.parametrize("status", FollowUpStatus)
def test_every_follow_up_follows_or_ends(status: FollowUpStatus) -> None:
    lines = tuple(
        replace(line, follow_up=replace(line.follow_up, status=status)) for line in CONTENT.appearances
    )
    review = review_finishing(replace(CONTENT, appearances=lines), None)

    assert (review.follows, review.ends) == ((lines, ()) if status.is_open else ((), lines))


@pytest.mark.parametrize(
    ("content", "first", "expected"),
    [
        (CONTENT, 31, (31, 33)),
        (CONTENT, 1, (1, 3)),
        (CONTENT, None, (None, None)),
        (replace(CONTENT, items=(), appearances=()), 31, (None, None)),
        (replace(CONTENT, items=(OPENING,), appearances=()), 5, (5, 5)),
    ],
)
def test_tells_the_sections_it_will_use(
    content: MeetingContent, first: int | None, expected: tuple[int | None, int | None]
) -> None:
    review = review_finishing(content, first)

    assert (review.first_number, review.last_number) == expected
