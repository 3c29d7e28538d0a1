"""What happens when minutes are finished: what follows to the next meeting, what ends, what needs a decision first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.follow_ups import Appearance
from domain.meetings import MeetingContent
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType
from domain.person_data.places import FoundPlace
from domain.secrecy import Sensitivity


class Question(StrEnum):
    """Something to decide before the text is locked."""

    NO_ITEMS = "no_items"
    NOBODY_PRESENT = "nobody_present"
    NO_SECRETARY = "no_secretary"
    NO_CHAIR = "no_chair"
    NO_APPROVER = "no_approver"
    NO_DUE_DATE = "no_due_date"
    POINT_TO_BE_TESTED = "point_to_be_tested"
    ITEM_TO_BE_TESTED = "item_to_be_tested"
    ITEM_EMPTY = "item_empty"
    DECISION_EMPTY = "decision_empty"
    APPROVER_TWICE = "approver_twice"
    APPROVE_ON_TOO_EARLY = "approve_on_too_early"
    NEXT_MEETING_TOO_EARLY = "next_meeting_too_early"
    NUMBERS_LEFT = "numbers_left"
    PERSON_DATA = "person_data"


MUST_BE_MENDED = frozenset(
    {
        Question.NO_ITEMS,
        Question.NOBODY_PRESENT,
        Question.NO_SECRETARY,
        Question.NO_CHAIR,
        Question.NO_APPROVER,
        Question.DECISION_EMPTY,
        Question.APPROVER_TWICE,
        Question.APPROVE_ON_TOO_EARLY,
        Question.NEXT_MEETING_TOO_EARLY,
        Question.NUMBERS_LEFT,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """``subject_id`` is the follow-up, point or item it is about; None when it is about the meeting.

    ``found`` is the place that looks like personal data: there may be several in one subject.
    """

    question: Question
    subject_id: UUID | None = None
    found: FoundPlace | None = None

    @property
    def must_be_mended(self) -> bool:
        """True where no answer but a change of the meeting will do."""
        return self.question in MUST_BE_MENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedNumbers:
    """The §§ that minutes had in a year before they were opened again. A number is used once, and none is left out."""

    year: int
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishingAnswers:
    """What the person decided: ``shown_ids`` are read by every party, ``accepted`` stay as they are."""

    shown_ids: frozenset[UUID] = frozenset()
    accepted: frozenset[OpenQuestion] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishingReview:
    """Nothing leaves unseen: each follow-up of the meeting is in ``follows`` or in ``ends``."""

    follows: tuple[Appearance, ...]
    ends: tuple[Appearance, ...]
    questions: tuple[OpenQuestion, ...]
    first_number: int | None
    last_number: int | None

    def left(self, answers: FinishingAnswers) -> tuple[OpenQuestion, ...]:
        """The questions that still stand in the way."""
        return tuple(
            question
            for question in self.questions
            if question.must_be_mended or question not in answers.accepted
        )


def review_finishing(
    content: MeetingContent,
    first_number: int | None,
    used: UsedNumbers | None = None,
    found: Sequence[FoundPlace] = (),
) -> FinishingReview:
    """Look through a meeting before it is locked. ``first_number`` is the § its first item will get, None for none.

    ``used`` are those it had before it was opened again: they stay its own.
    ``found`` are the places that look like personal data and were not let stand.
    """
    if used is not None:
        first_number = used.first
    last_number = (
        first_number + len(content.items) - 1 if first_number is not None and content.items else None
    )
    return FinishingReview(
        follows=tuple(line for line in content.appearances if line.follow_up.is_open),
        ends=tuple(line for line in content.appearances if not line.follow_up.is_open),
        questions=(
            *_meeting_questions(content),
            *_order_questions(content),
            *_number_questions(content, last_number, used),
            *_matter_questions(content),
            *(
                OpenQuestion(question=Question.PERSON_DATA, subject_id=each.place.object_id, found=each)
                for each in found
            ),
        ),
        first_number=first_number if content.items else None,
        last_number=last_number,
    )


def _meeting_questions(content: MeetingContent) -> Iterator[OpenQuestion]:
    attending = [
        line for line in content.attendance if line.kind in {AttendanceKind.PRESENT, AttendanceKind.CO_OPTED}
    ]
    functions = {line.function for line in attending}
    wanted = [
        (bool(content.items), Question.NO_ITEMS),
        (bool(attending), Question.NOBODY_PRESENT),
        (AttendanceFunction.CHAIR in functions, Question.NO_CHAIR),
        (AttendanceFunction.SECRETARY in functions, Question.NO_SECRETARY),
        (
            AttendanceFunction.APPROVER in functions or not _is_approved_on_paper(content),
            Question.NO_APPROVER,
        ),
    ]
    yield from (OpenQuestion(question=question) for is_there, question in wanted if not is_there)


def _is_approved_on_paper(content: MeetingContent) -> bool:
    return content.series.needs_approval and content.meeting.document_type is DocumentType.MINUTES


def _order_questions(content: MeetingContent) -> Iterator[OpenQuestion]:
    """People named twice among those who sign, and days in the wrong order."""
    meeting = content.meeting
    signing = [
        line.name
        for line in content.attendance
        if line.function in {AttendanceFunction.CHAIR, AttendanceFunction.APPROVER}
    ]
    if len(set(signing)) < len(signing):
        yield OpenQuestion(question=Question.APPROVER_TWICE)
    if meeting.approve_on is not None and meeting.approve_on < meeting.day:
        yield OpenQuestion(question=Question.APPROVE_ON_TOO_EARLY)
    if meeting.next_meeting is not None and meeting.next_meeting.day < meeting.day:
        yield OpenQuestion(question=Question.NEXT_MEETING_TOO_EARLY)


def _number_questions(
    content: MeetingContent, last_number: int | None, used: UsedNumbers | None
) -> Iterator[OpenQuestion]:
    if used is not None and (content.meeting.day.year != used.year or (last_number or 0) < used.last):
        yield OpenQuestion(question=Question.NUMBERS_LEFT)


def _matter_questions(content: MeetingContent) -> Iterator[OpenQuestion]:
    for line in content.appearances:
        if line.follow_up.is_open and line.follow_up.due_on is None:
            yield OpenQuestion(question=Question.NO_DUE_DATE, subject_id=line.follow_up.id)
    for item in content.items:
        if item.secrecy.sensitivity is Sensitivity.TO_BE_TESTED:
            yield OpenQuestion(question=Question.ITEM_TO_BE_TESTED, subject_id=item.id)
        for point in content.points_at(item):
            if point.secrecy.sensitivity is Sensitivity.TO_BE_TESTED:
                yield OpenQuestion(question=Question.POINT_TO_BE_TESTED, subject_id=point.id)
        if any(not decision.strip() for decision in item.decisions):
            yield OpenQuestion(question=Question.DECISION_EMPTY, subject_id=item.id)
        if not item.is_written and not item.secrecy.is_oral and not content.appearances_at(item.id):
            yield OpenQuestion(question=Question.ITEM_EMPTY, subject_id=item.id)
