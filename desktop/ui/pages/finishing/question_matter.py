"""What each question of the review is called, what it is about, and what was answered."""

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.ui.dates import day_month
from desktop.ui.pages.finishing.answers import Answer
from desktop.ui.person_words import instead, looks_like
from domain.calendar import NO_BREAK
from domain.composition import section_labels
from domain.finishing import FinishingReview, OpenQuestion, Question
from domain.follow_ups import FollowUp
from domain.meetings import MeetingContent
from domain.person_data.places import FoundPlace
from domain.secrecy import SecrecyMark
from domain.situation import SituationPoint

_MOST_LETTERS_QUOTED = 80
_USUAL_TIME = timedelta(weeks=2)


class QuestionMatter(QObject):
    """Words and days for the questions of one meeting. An item is named by the § it will get."""

    def __init__(self, content: MeetingContent, review: FinishingReview) -> None:
        super().__init__()
        labels = section_labels(content, review.first_number)
        self._items = {item.id: item for item in content.items}
        self._places = {item.id: f"{labels[item.id]}{NO_BREAK} {item.heading}" for item in content.items}
        self._point_items = {point: item.id for item in content.items for point in item.point_ids}
        self._points = content.points
        self._follow_ups = {line.follow_up.id: line.follow_up for line in content.appearances}
        self._next_meeting = content.meeting.next_meeting
        self.earliest_day = content.meeting.day

    def title(self, question: OpenQuestion) -> str:
        if question.found is not None:
            return looks_like(question.found.place.kind)
        return {
            Question.NO_ITEMS: self.tr("The agenda is empty"),
            Question.NOBODY_PRESENT: self.tr("Nobody is noted as present"),
            Question.NO_CHAIR: self.tr("The chair is missing"),
            Question.NO_SECRETARY: self.tr("The secretary is missing"),
            Question.NO_APPROVER: self.tr("An approver is missing"),
            Question.NO_DUE_DATE: self.tr("A follow-up has no date"),
            Question.POINT_TO_BE_TESTED: self.tr("A point is to be tested for secrecy"),
            Question.ITEM_TO_BE_TESTED: self.tr("An item is to be tested for secrecy"),
            Question.ITEM_EMPTY: self.tr("An item is empty"),
            Question.DECISION_EMPTY: self.tr("A decision has no text"),
            Question.APPROVER_TWICE: self.tr("Somebody approves twice"),
            Question.APPROVE_ON_TOO_EARLY: self.tr("The approval comes before the meeting"),
            Question.NEXT_MEETING_TOO_EARLY: self.tr("The next meeting comes before this one"),
            Question.NUMBERS_LEFT: self.tr("A section number has no item"),
        }[question.question]

    def explanation(self, question: OpenQuestion) -> str:
        """What it is about; for a mark of secrecy also under which provision."""
        kind, subject_id = question.question, question.subject_id
        if question.found is not None:
            return self._what_was_found(question.found)
        if subject_id is None:
            return self._what_is_needed(kind)
        if kind is Question.NO_DUE_DATE:
            return self._follow_ups[subject_id].what
        if kind is Question.POINT_TO_BE_TESTED:
            point, place = self._points[subject_id], self._places[self._point_items[subject_id]]
            return f"{place}: {_quoted(point)}. {self._provision(point.secrecy)}"
        if kind is Question.ITEM_TO_BE_TESTED:
            return f"{self._places[subject_id]}. {self._provision(self._items[subject_id].secrecy)}"
        return self._places[subject_id]

    def answer(self, question: OpenQuestion, answer: Answer) -> str:
        """What was decided, as a sentence."""
        follow_up = self.follow_up(question)
        if answer is Answer.DATED and follow_up is not None and follow_up.due_on is not None:
            return self.tr("You chose {day}.").format(day=day_month(follow_up.due_on))
        if answer is Answer.HIDDEN:
            return self.tr("It is not shown to the parties.")
        if answer is Answer.SHOWN:
            return self.tr("It is shown to the parties.")
        return self.tr("It stays as it is.") if follow_up is None else self.tr("It stays without a date.")

    def follow_up(self, question: OpenQuestion) -> FollowUp | None:
        """The follow-up a question is about."""
        return self._follow_ups.get(question.subject_id) if question.subject_id else None

    def proposed_day(self, question: OpenQuestion) -> date:
        """The day already chosen, else that of the next meeting, else two weeks on."""
        follow_up = self.follow_up(question)
        if follow_up is not None and follow_up.due_on is not None:
            return follow_up.due_on
        return self._next_meeting.day if self._next_meeting else self.earliest_day + _USUAL_TIME

    def item_id(self, question: OpenQuestion) -> UUID | None:
        """The item to go to for a question about an item or a point."""
        if question.found is not None:
            return question.found.item_id
        if question.subject_id is None:
            return None
        return self._point_items.get(question.subject_id, question.subject_id)

    def _what_was_found(self, found: FoundPlace) -> str:
        sentence = self.tr("{place}: “{words}”. {instead}")
        return sentence.format(
            place=self._places[found.item_id], words=found.words, instead=instead(found.place.kind)
        )

    def _what_is_needed(self, kind: Question) -> str:
        return {
            Question.NO_ITEMS: self.tr("At least one item is needed."),
            Question.NOBODY_PRESENT: self.tr("Note who took part in the meeting."),
            Question.NO_CHAIR: self.tr("Note in the attendance who led the meeting."),
            Question.NO_SECRETARY: self.tr("Note in the attendance who kept the minutes."),
            Question.NO_APPROVER: self.tr("Note in the attendance who will approve the minutes."),
            Question.APPROVER_TWICE: self.tr("Name each of those who sign once in the attendance."),
            Question.APPROVE_ON_TOO_EARLY: self.tr("Choose the day of the meeting or a later one."),
            Question.NEXT_MEETING_TOO_EARLY: self.tr("Choose a day after this meeting."),
            Question.NUMBERS_LEFT: self.tr(
                "The minutes had more items when they were finished before, and a number is used only once. "
                "Put the item back, and write in it that it was withdrawn."
            ),
        }[kind]

    def _provision(self, mark: SecrecyMark) -> str:
        if not mark.provision:
            return self.tr("No provision is named.")
        return self.tr("Marked under {provision}.").format(provision=mark.provision)


def _quoted(point: SituationPoint) -> str:
    words = ", ".join(part for part in (point.category, point.place) if part) or point.text
    return words if len(words) <= _MOST_LETTERS_QUOTED else f"{words[:_MOST_LETTERS_QUOTED].rstrip()} …"
