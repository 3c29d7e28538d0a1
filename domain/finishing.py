"""What happens when minutes are finished: what follows to the next meeting, what ends, what needs a decision first."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.follow_ups import Appearance
from domain.meetings import MeetingContent
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType
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


MUST_BE_MENDED = frozenset(
    {
        Question.NO_ITEMS,
        Question.NOBODY_PRESENT,
        Question.NO_SECRETARY,
        Question.NO_CHAIR,
        Question.NO_APPROVER,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """``subject_id`` is the follow-up, point or item it is about; None when it is about the meeting."""

    question: Question
    subject_id: UUID | None = None

    @property
    def must_be_mended(self) -> bool:
        """True where no answer but a change of the meeting will do."""
        return self.question in MUST_BE_MENDED


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


def review_finishing(content: MeetingContent, first_number: int | None) -> FinishingReview:
    """Look through a meeting before it is locked. ``first_number`` is the § its first item will get, None for none."""
    last_number = (
        first_number + len(content.items) - 1 if first_number is not None and content.items else None
    )
    return FinishingReview(
        follows=tuple(line for line in content.appearances if line.follow_up.is_open),
        ends=tuple(line for line in content.appearances if not line.follow_up.is_open),
        questions=(*_meeting_questions(content), *_matter_questions(content)),
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
        if not item.is_written and not item.secrecy.is_oral and not content.appearances_at(item.id):
            yield OpenQuestion(question=Question.ITEM_EMPTY, subject_id=item.id)
