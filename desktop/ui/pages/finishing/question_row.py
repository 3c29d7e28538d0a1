"""One question of the review: what it is about, and the ways to answer it or to mend what is missing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.finishing.answers import Answer
from desktop.ui.pages.finishing.question_matter import QuestionMatter
from desktop.ui.pages.finishing.question_sign import QuestionSign
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import ButtonLook, push_button
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.finishing import OpenQuestion, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFace:
    """All that a row shows; rows with equal faces are the same."""

    question: OpenQuestion
    number: int
    title: str
    explanation: str
    is_answered: bool
    proposed_day: date
    earliest_day: date


def row_face(question: OpenQuestion, number: int, matter: QuestionMatter, answer: Answer | None) -> RowFace:
    explanation = matter.explanation(question)
    if answer is not None:
        explanation = f"{explanation.rstrip('.')}. {matter.answer(question, answer)}"
    return RowFace(
        question=question,
        number=number,
        title=matter.title(question),
        explanation=explanation,
        is_answered=answer is not None,
        proposed_day=matter.proposed_day(question),
        earliest_day=matter.earliest_day,
    )


class QuestionRow(QWidget):
    """Every signal carries the question: ``answered`` with an ``Answer``, ``date_chosen`` with a date.

    ``place_requested`` asks for the place in the meeting where it can be mended.
    """

    answered = Signal(object, object)
    date_chosen = Signal(object, object)
    reconsidered = Signal(object)
    place_requested = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, face: RowFace) -> None:
        super().__init__()
        self.face = face
        self._theme_feed = theme_feed
        self._controls: list[QWidget] = []
        self._lay_out()
        self.setAccessibleName(f"{face.number}. {face.title}. {face.explanation}")

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self._controls[0].setFocus(reason)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(Space.TINY)
        column.addWidget(text_label(self.face.title, "strong", wraps=True))
        column.addWidget(text_label(self.face.explanation, "secondary", wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        row.setSpacing(Space.BETWEEN)
        sign = QuestionSign(self._theme_feed, self.face.number, is_answered=self.face.is_answered)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        if self.face.is_answered:
            self._offer(row, self.tr("Change"), self._on_change, look="link")
        else:
            self._offer_answers(column)

    def _offer_answers(self, column: QVBoxLayout) -> None:
        if self.face.question.question is Question.NO_DUE_DATE:
            self._offer_date(column)
            return
        line = _new_line(column)
        match self.face.question.question:
            case Question.POINT_TO_BE_TESTED | Question.ITEM_TO_BE_TESTED:
                self._offer(line, self.tr("Do not show to the parties"), self._on_hide)
                self._offer(line, self.tr("Show to the parties"), self._on_show)
            case Question.ITEM_EMPTY | Question.PERSON_DATA:
                self._offer(line, self.tr("Go to the item"), self._on_go)
                self._offer(line, self.tr("Let it stand"), self._on_leave)
            case Question.DECISION_EMPTY:
                self._offer(line, self.tr("Go to the item"), self._on_go)
            case (
                Question.NO_ITEMS
                | Question.APPROVE_ON_TOO_EARLY
                | Question.NEXT_MEETING_TOO_EARLY
                | Question.NUMBERS_LEFT
            ):
                self._offer(line, self.tr("Go to the meeting"), self._on_go)
            case _:
                self._offer(line, self.tr("Go to the attendance"), self._on_go)

    def _offer_date(self, column: QVBoxLayout) -> None:
        self._day = DateField(self._theme_feed, self.face.proposed_day)
        self._day.setAccessibleName(self.tr("Done by: {what}").format(what=self.face.explanation))
        self._day.lineEdit().returnPressed.connect(self._on_set_date)
        self._controls.append(self._day)
        self._day_field = Field(self.tr("Done by"), self._day, self._theme_feed)
        column.addWidget(self._day_field, 0, Qt.AlignmentFlag.AlignLeft)
        line = _new_line(column)
        self._offer(line, self.tr("Set the date"), self._on_set_date)
        self._offer(line, self.tr("Leave it without a date"), self._on_leave)

    def _offer(
        self,
        line: QBoxLayout,
        text: str,
        on_clicked: Callable[[], None],
        *,
        look: ButtonLook = "default",
    ) -> None:
        button = push_button(text, self._theme_feed, look=look, compact=True)
        button.setAccessibleDescription(f"{self.face.title}. {self.face.explanation}")
        button.clicked.connect(on_clicked)
        self._controls.append(button)
        line.addWidget(button)

    def _on_set_date(self) -> None:
        self._day.interpretText()
        earliest = self.face.earliest_day
        if self._day.chosen_date() < earliest:
            sentence = self.tr("The date is before the meeting. Write {day} or later.")
            self._day_field.set_error(sentence.format(day=day_month(earliest)))
            self._day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.date_chosen.emit(self.face.question, self._day.chosen_date())

    def _on_hide(self) -> None:
        self.answered.emit(self.face.question, Answer.HIDDEN)

    def _on_show(self) -> None:
        self.answered.emit(self.face.question, Answer.SHOWN)

    def _on_leave(self) -> None:
        self.answered.emit(self.face.question, Answer.LEFT_AS_IT_IS)

    def _on_go(self) -> None:
        self.place_requested.emit(self.face.question)

    def _on_change(self) -> None:
        self.reconsidered.emit(self.face.question)


def _new_line(column: QVBoxLayout) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(0, Space.TINY, 0, 0)
    line.setSpacing(Space.INSIDE)
    line.setAlignment(Qt.AlignmentFlag.AlignLeft)
    column.addLayout(line)
    return line
