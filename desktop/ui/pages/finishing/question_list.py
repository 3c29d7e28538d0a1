"""The card with everything that needs a decision row the text is locked."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.finishing.answers import GivenAnswers
from desktop.ui.pages.finishing.question_matter import QuestionMatter
from desktop.ui.pages.finishing.question_row import QuestionRow, RowFace, row_face
from desktop.ui.pages.finishing.row_card import RowCard
from desktop.ui.theme import ThemeFeed
from domain.finishing import OpenQuestion

MOST_ROWS = 20  # answered, and as many that are not


class QuestionList(RowCard):
    """The signals are those of its rows."""

    answered = Signal(object, object)
    date_chosen = Signal(object, object)
    reconsidered = Signal(object)
    place_requested = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._rows: dict[OpenQuestion, QuestionRow] = {}

    def show_questions(
        self, questions: Sequence[OpenQuestion], matter: QuestionMatter, answers: GivenAnswers
    ) -> int:
        """Show these instead of those there, and return how many there was no room for.

        A row that says the same as before is kept. Only so many are made, for each takes 5 ms.
        """
        old, self._rows = self._rows, {}
        room = Counter({True: MOST_ROWS, False: MOST_ROWS})
        for number, question in enumerate(questions, start=1):
            face = row_face(question, number, matter, answers.answer_to(question))
            if room[face.is_answered] > 0:
                room[face.is_answered] -= 1
                row = old.get(question)
                if row is None or row.face != face:
                    row = self._new_row(face)
                self._rows[question] = row
        self.show_rows(list(self._rows.values()))
        return len(questions) - len(self._rows)

    def focus_question(self, question: OpenQuestion, reason: Qt.FocusReason) -> None:
        """Lead the keyboard to a question, if there was room to show it."""
        if question in self._rows:
            self._rows[question].focus_first(reason)

    def focus_next_open(self, after: OpenQuestion | None, reason: Qt.FocusReason) -> bool:
        """Lead the keyboard to the next question without an answer, round from the end; False when there is none."""
        questions = list(self._rows)
        start = questions.index(after) + 1 if after in questions else 0
        for question in (*questions[start:], *questions[:start]):
            if not self._rows[question].face.is_answered:
                self._rows[question].focus_first(reason)
                return True
        return False

    def _new_row(self, face: RowFace) -> QuestionRow:
        row = QuestionRow(self._theme_feed, face)
        row.answered.connect(self.answered)
        row.date_chosen.connect(self.date_chosen)
        row.reconsidered.connect(self.reconsidered)
        row.place_requested.connect(self.place_requested)
        return row
