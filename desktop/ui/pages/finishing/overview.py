"""The body of the page: the facts, and the three columns of what is asked, what follows and what ends."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.finishing.answers import GivenAnswers
from desktop.ui.pages.finishing.fact_strip import FactStrip
from desktop.ui.pages.finishing.follow_up_card import FollowUpCard
from desktop.ui.pages.finishing.question_list import QuestionList
from desktop.ui.pages.finishing.question_matter import QuestionMatter
from desktop.ui.pages.finishing.titled_column import TitledColumn
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.chip import Chip, ChipKind
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.pane import Pane
from domain.finishing import FinishingReview, OpenQuestion, Question
from domain.meetings import MeetingContent
from domain.minutes import AttendanceKind

_LEAST_WIDTH_OF_COLUMNS_PX = 1000  # at the ordinary size of text
_MANY = 3  # empty items, to be let stand all at once
_SHARES = (5, 4, 3)


class FinishOverview(Pane):
    """``questions`` has signals of its own; ``facts`` takes the number of pages when it is known."""

    empty_items_accepted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._theme_feed = theme_feed
        self.facts = FactStrip(theme_feed)
        self.questions = QuestionList(theme_feed)
        self._message = InlineMessage(theme_feed, MessageKind.DANGER)
        self._message.hide()
        self._meeting_words = ""
        self._left = Chip(theme_feed, "", ChipKind.WARN)
        self._follows, self._ends = FollowUpCard(theme_feed), FollowUpCard(theme_feed)
        self._asking = TitledColumn(
            theme_feed, "circle-alert", "warn", self.tr("Needs your decision"), self.questions
        )
        self._asking.heading.add_at_right(self._left)
        self._let_stand = push_button("", theme_feed, look="link")
        self._let_stand.clicked.connect(self.empty_items_accepted)
        self._asking.add_link(self._let_stand)
        self._following = TitledColumn(
            theme_feed, "arrow-right", "accent", self.tr("Follows on"), self._follows
        )
        self._ending = TitledColumn(theme_feed, "circle-check", "ok", self.tr("Ends"), self._ends)
        self._lay_out()
        theme_feed.changed.connect(self._arrange)

    def show_meeting(self, review: FinishingReview, content: MeetingContent) -> None:
        """Show what follows and what ends, and what finishing will do."""
        self._message.hide()
        self.facts.show_review(review, content)
        self._follows.show_lines(review.follows, content)
        self._following.heading.set_count(len(review.follows))
        self._following.set_note(self._follow_note(review, content))
        self._ends.show_lines(review.ends, content)
        self._ending.heading.set_count(len(review.ends))
        self._ending.set_note("" if review.ends else self.tr("No follow-up ends this time."))
        self._meeting_words = self._meeting_note(content)

    def show_questions(
        self, questions: Sequence[OpenQuestion], matter: QuestionMatter, answers: GivenAnswers, left: int
    ) -> None:
        """Show the questions, and how many of them are ``left``."""
        hidden = self.questions.show_questions(questions, matter, answers)
        self._left.show_fact(self.tr("%n left", "", left), ChipKind.WARN)
        self._left.setVisible(left > 0)
        more = self.tr("%n more question(s) come when these are answered.", "", hidden) if hidden else ""
        self._asking.set_note(f"{more} {self._meeting_words}".strip())
        empty = sum(
            question.question is Question.ITEM_EMPTY and answers.answer_to(question) is None
            for question in questions
        )
        self._let_stand.setText(self.tr("Let all %n empty items stand", "", empty))
        self._let_stand.setVisible(empty >= _MANY)

    def show_failure(self, sentence: str) -> None:
        """Say what went wrong; it stays until a meeting is shown anew."""
        self._message.show_message(MessageKind.DANGER, sentence)
        self._message.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.PAGE)
        for column, share in zip((self._asking, self._following, self._ending), _SHARES, strict=True):
            self._columns.addWidget(column, share)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.CARD)
        body.setSpacing(Space.CARD)
        body.addWidget(self._message)
        body.addWidget(self.facts)
        body.addLayout(self._columns)
        body.addStretch(1)

    def _arrange(self) -> None:
        """Columns side by side, or one under the other where they would be too narrow to read."""
        is_narrow = self.width() < _LEAST_WIDTH_OF_COLUMNS_PX * self._theme_feed.theme.text_scale
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.facts.set_narrow(is_narrow=is_narrow)

    def _follow_note(self, review: FinishingReview, content: MeetingContent) -> str:
        if not review.follows:
            return self.tr("No follow-up is open.")
        following = content.meeting.next_meeting
        if following is None:
            return self.tr("Put on the agenda of the next meeting.")
        return self.tr("Put on the agenda on {day}.").format(day=day_month(following.day))

    def _meeting_note(self, content: MeetingContent) -> str:
        attending = {AttendanceKind.PRESENT, AttendanceKind.CO_OPTED}
        present = sum(line.kind in attending for line in content.attendance)
        return " ".join(
            (
                self.tr("%n item(s) on the agenda.", "", len(content.items)),
                self.tr("%n participant(s) noted as present.", "", present),
            )
        )
