"""What has been answered so far about one meeting, kept while the person goes to the meeting and comes back.

Knows no widget; it is forgotten when the program ends, for until then nothing has been decided.
"""

from collections.abc import Iterator
from enum import Enum
from uuid import UUID

from domain.finishing import FinishingAnswers, FinishingReview, OpenQuestion, Question


class Answer(Enum):
    """``DATED`` is no answer to the review: the date is stored, and the question gone from it."""

    LEFT_AS_IT_IS = "left_as_it_is"
    HIDDEN = "hidden"
    SHOWN = "shown"
    DATED = "dated"


class GivenAnswers:
    """The answers to one meeting's questions, and which of them are being reconsidered."""

    def __init__(self) -> None:
        self._answers: dict[OpenQuestion, Answer] = {}
        self._reconsidered: set[OpenQuestion] = set()

    def give(self, question: OpenQuestion, answer: Answer) -> None:
        self._answers[question] = answer
        self._reconsidered.discard(question)

    def reconsider(self, question: OpenQuestion) -> None:
        """Ask again. A date that was set stays set until another is."""
        if self._answers.get(question) is Answer.DATED:
            self._reconsidered.add(question)
        else:
            self._answers.pop(question, None)

    def answer_to(self, question: OpenQuestion) -> Answer | None:
        """None while it is not answered, or is being reconsidered."""
        return None if question in self._reconsidered else self._answers.get(question)

    def follow(self, review: FinishingReview) -> None:
        """Forget answers to what the meeting no longer asks, and dates that are gone again."""
        asked = set(review.questions)
        followed = {line.follow_up.id for line in review.follows}
        for question, answer in list(self._answers.items()):
            is_dated = answer is Answer.DATED
            is_kept = question.subject_id in followed - _undated(asked) if is_dated else question in asked
            if not is_kept:
                del self._answers[question]
        self._reconsidered &= self._answers.keys()

    def shown_questions(self, review: FinishingReview) -> tuple[OpenQuestion, ...]:
        """Those asked and those mended here by a date, in the order of the review."""
        return tuple(dict.fromkeys(self._in_order(review)))

    def for_finishing(self) -> FinishingAnswers:
        given = [
            (question, answer) for question, answer in self._answers.items() if answer is not Answer.DATED
        ]
        return FinishingAnswers(
            shown_ids=frozenset(
                question.subject_id
                for question, answer in given
                if answer is Answer.SHOWN and question.subject_id is not None
            ),
            accepted=frozenset(question for question, _answer in given),
        )

    def _in_order(self, review: FinishingReview) -> Iterator[OpenQuestion]:
        yield from (question for question in review.questions if question.must_be_mended)
        for line in review.follows:
            about_date = OpenQuestion(question=Question.NO_DUE_DATE, subject_id=line.follow_up.id)
            if about_date in review.questions or about_date in self._answers:
                yield about_date
        yield from review.questions


def _undated(asked: set[OpenQuestion]) -> set[UUID | None]:
    return {question.subject_id for question in asked if question.question is Question.NO_DUE_DATE}
