"""Where minutes are finished: what needs a decision, what follows to the next meeting, what ends.

The only step that cannot be taken back, so it shows everything that will happen before it does.
"""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import full_day
from desktop.ui.pages.finishing.answers import Answer, GivenAnswers
from desktop.ui.pages.finishing.foot import FinishFoot
from desktop.ui.pages.finishing.overview import FinishOverview
from desktop.ui.pages.finishing.question_matter import QuestionMatter
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.backups import BackupLevel
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.finishing import FinishingReview, OpenQuestion, Question
from domain.meetings import MeetingContent
from domain.minutes import DocumentType
from domain.person_data.places import FoundPlace

if TYPE_CHECKING:  # the services bring SQLAlchemy, and the window is painted before that
    from desktop.services.minutes_service import MinutesService
    from desktop.services.program import Services

_IN_ATTENDANCE = frozenset(
    {
        Question.NOBODY_PRESENT,
        Question.NO_CHAIR,
        Question.NO_SECRETARY,
        Question.NO_APPROVER,
        Question.APPROVER_TWICE,
    }
)


class FinishPage(Pane):
    """Answers are kept for each meeting until it is finished, also while the person is elsewhere.

    Every signal carries the id of the meeting, ``item_requested`` that of the item too.
    """

    finished = Signal(object)
    back_requested = Signal(object)
    item_requested = Signal(object, object)
    attendance_requested = Signal(object)
    preview_requested = Signal(object)
    disclosure_preview_requested = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        backups: BackupKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._minutes, self._meetings, self._agenda = services.minutes, services.meetings, services.agenda
        self._person_watch, self._backups = services.person_watch, backups
        self._change_feed, self._background, self._theme_feed = change_feed, background, theme_feed
        self._meeting_id: UUID | None = None
        self._review: FinishingReview | None = None
        self._matter: QuestionMatter | None = None
        self._finishing_id: UUID | None = None
        self._given: defaultdict[UUID, GivenAnswers] = defaultdict(GivenAnswers)
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def shown_keys(self) -> tuple[UUID, ...]:
        """The meeting that is to be finished, for the way back here."""
        return () if self._meeting_id is None else (self._meeting_id,)

    def show_meeting(self, meeting_id: UUID) -> None:
        """Show another meeting, or the same one as it is now."""
        if meeting_id != self._meeting_id:
            self._overview.facts.show_pages(None)
            self._scroll.verticalScrollBar().setValue(0)
        self._meeting_id = meeting_id
        self.refresh()

    def refresh(self) -> None:
        """Read the meeting anew; answers to what it no longer asks are forgotten."""
        if self._meeting_id is None:
            return
        try:
            content = self._meetings.show(self._meeting_id)
            self._review = self._minutes.review(self._meeting_id)
        except UserError as error:
            self._review = None
            self._overview.show_failure(say(error))
            self._show_state()
            return
        self._matter = QuestionMatter(content, self._review)
        self._answers.follow(self._review)
        self._show_head(content)
        self._overview.show_meeting(self._review, content)
        self._show_questions()
        self._count_pages(self._meeting_id)

    def _build(self) -> None:
        self._header = PageHeader(self._theme_feed, "", stacked=True)
        self._header.show_back()
        self._preview = push_button(self.tr("&Preview"), self._theme_feed, icon_name="eye")
        self._disclosed = push_button(self.tr("&What would a journalist get?"), self._theme_feed)
        self._header.add_action(self._disclosed)
        self._header.add_action(self._preview)
        self._overview = FinishOverview(self._theme_feed)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._overview)
        self._foot = FinishFoot(self._theme_feed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)  # the sheet's own line
        column.setSpacing(0)
        for widget in (self._header, hairline(), self._scroll, hairline(), self._foot):
            column.addWidget(widget, 1 if widget is self._scroll else 0)

    def _connect(self) -> None:
        for key, slot in ((Qt.Key.Key_Escape, self._on_back), (Qt.Key.Key_F12, self._on_finish_key)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._header.back_requested.connect(self._on_back)
        self._preview.clicked.connect(self._on_preview)
        self._disclosed.clicked.connect(self._on_disclosure_preview)
        self._foot.back_requested.connect(self._on_back)
        self._foot.finish_requested.connect(self._on_finish)
        questions = self._overview.questions
        questions.answered.connect(self._on_answered)
        questions.date_chosen.connect(self._on_date_chosen)
        questions.reconsidered.connect(self._on_reconsidered)
        questions.place_requested.connect(self._on_place_requested)
        self._overview.empty_items_accepted.connect(self._on_empty_items_accepted)
        self._change_feed.announced.connect(self._on_announced)
        self._foot.backup_requested.connect(self._backups.back_up)
        self._backups.told.connect(self._on_backups_told)
        self._backups.copying_changed.connect(self._on_backups_told)

    def _show_head(self, content: MeetingContent) -> None:
        is_formal = content.meeting.document_type is DocumentType.MINUTES
        self._header.set_title(self.tr("Finish the minutes") if is_formal else self.tr("Finish the notes"))
        title = content.meeting.title or content.series.name
        self._header.set_fact(f"{title} · {full_day(content.meeting.day)}")

    def _show_questions(self) -> None:
        assert self._review is not None
        assert self._matter is not None
        questions = self._answers.shown_questions(self._review)
        self._overview.show_questions(questions, self._matter, self._answers, len(self._left()))
        self._show_state()

    def _show_state(self) -> None:
        if self._finishing_id is not None:
            self._foot.show_finishing()
        elif self._review is None:
            self._foot.show_impossible()
        elif self._backups.standing.level is BackupLevel.DANGER:
            self._show_backup_needed()
        else:
            self._foot.show_left(len(self._left()))

    def _show_backup_needed(self) -> None:
        """Questions can be answered meanwhile; whether the backup is red is known again when it is made."""
        if self._backups.is_copying:
            self._foot.show_backing_up()
        else:
            self._foot.show_backup_needed(say(UserError(Problem.BACKUP_NEEDED)))

    @property
    def _answers(self) -> GivenAnswers:
        """Those given about the meeting that is shown."""
        assert self._meeting_id is not None
        return self._given[self._meeting_id]

    def _left(self) -> frozenset[OpenQuestion]:
        assert self._review is not None
        return frozenset(self._review.left(self._answers.for_finishing()))

    def _count_pages(self, meeting_id: UUID) -> None:
        self._background.run(
            partial(_pages_of_draft, self._minutes, meeting_id),
            partial(self._on_pages_counted, meeting_id),
            self._on_pages_not_counted,
        )

    def _on_pages_counted(self, meeting_id: UUID, pages: int) -> None:
        if meeting_id == self._meeting_id:
            self._overview.facts.show_pages(pages)

    def _on_pages_not_counted(self, error: Exception) -> None:
        if not isinstance(error, UserError):  # what stopped it will be said by what shows the meeting
            raise error

    def _on_answered(self, question: OpenQuestion, answer: Answer) -> None:
        if question.found is not None:
            self._let_stand(question, question.found)
            return
        self._answers.give(question, answer)
        self._show_questions()
        self._lead_on_from(question)

    def _let_stand(self, question: OpenQuestion, found: FoundPlace) -> None:
        """Stored at once, and so asked no more: it stands in the editor too."""
        assert self._review is not None
        try:
            self._person_watch.let_stand(found.place)
        except UserError as error:
            self._overview.show_failure(say(error))
            return
        shown = self._answers.shown_questions(self._review)
        before = shown[: shown.index(question)]
        self.refresh()
        self._lead_on_from(before[-1] if before else None)

    def _on_empty_items_accepted(self) -> None:
        assert self._review is not None
        empty = [each for each in self._review.questions if each.question is Question.ITEM_EMPTY]
        for question in empty:
            self._answers.give(question, Answer.LEFT_AS_IT_IS)
        self._show_questions()
        self._lead_on_from(empty[0])

    def _on_reconsidered(self, question: OpenQuestion) -> None:
        self._answers.reconsider(question)
        self._show_questions()
        self._overview.questions.focus_question(question, self._focus_reason())
        self._keep_focus_in_view()

    def _on_date_chosen(self, question: OpenQuestion, day: date) -> None:
        assert self._matter is not None
        follow_up = self._matter.follow_up(question)
        assert follow_up is not None
        try:
            self._agenda.change_follow_up(replace(follow_up, due_on=day))
        except UserError as error:
            self.refresh()
            self._overview.show_failure(say(error))
            return
        self._answers.give(question, Answer.DATED)
        self._change_feed.announce(Change(Noun.FOLLOW_UP, (follow_up.id,)))
        self._lead_on_from(question)

    def _on_place_requested(self, question: OpenQuestion) -> None:
        assert self._matter is not None
        item_id = self._matter.item_id(question)
        if question.question in _IN_ATTENDANCE:
            self.attendance_requested.emit(self._meeting_id)
        elif item_id is not None:
            self.item_requested.emit(self._meeting_id, item_id)
        else:
            self.back_requested.emit(self._meeting_id)

    def _on_back(self) -> None:
        self.back_requested.emit(self._meeting_id)

    def _on_preview(self) -> None:
        self.preview_requested.emit(self._meeting_id)

    def _on_disclosure_preview(self) -> None:
        self.disclosure_preview_requested.emit(self._meeting_id)

    def _on_finish_key(self) -> None:
        """F12 finishes, or leads to what stands in the way."""
        if not self._foot.finish_by_key():
            self._overview.questions.focus_next_open(None, Qt.FocusReason.ShortcutFocusReason)
            self._keep_focus_in_view()

    def _on_finish(self) -> None:
        assert self._meeting_id is not None
        self._finishing_id = self._meeting_id
        self._show_state()
        answers = self._answers.for_finishing()
        self._background.run(
            partial(self._minutes.finish, self._meeting_id, answers), self._on_finished, self._on_not_finished
        )

    def _on_finished(self, change: Change) -> None:
        meeting_id, self._finishing_id = self._finishing_id, None
        assert meeting_id is not None
        del self._given[meeting_id]
        if self._meeting_id == meeting_id:
            self._meeting_id = None  # it is locked: nothing to read anew when the change is told
        self._change_feed.announce(change)
        self.finished.emit(meeting_id)

    def _on_not_finished(self, error: Exception) -> None:
        self._finishing_id = None
        self.refresh()
        if not isinstance(error, UserError):
            raise error
        self._overview.show_failure(say(error))

    def _on_announced(self, change: Change) -> None:
        if self.isVisible() and change.noun is not Noun.SERIES:
            self.refresh()

    def _on_backups_told(self) -> None:
        if self._meeting_id is not None:
            self._show_state()

    def _lead_on_from(self, question: OpenQuestion | None) -> None:
        """The keyboard goes to the next question; after the last one to the button that finishes."""
        reason = self._focus_reason()
        if not self._overview.questions.focus_next_open(question, reason):
            self._foot.focus_finish(reason)
        self._keep_focus_in_view()

    def _focus_reason(self) -> Qt.FocusReason:
        """The ring follows a focus that the keyboard moved, not one that the mouse did."""
        by_keyboard = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return Qt.FocusReason.ShortcutFocusReason if by_keyboard else Qt.FocusReason.OtherFocusReason

    def _keep_focus_in_view(self) -> None:
        QTimer.singleShot(0, self, self._scroll_to_focus)  # the new rows have no place yet

    def _scroll_to_focus(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self._overview.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)


def _pages_of_draft(minutes: "MinutesService", meeting_id: UUID) -> int:
    # QtPdf costs 0.1 s to import, and is imported off the GUI thread here.
    from desktop.ui.pdf_file import count_pages  # noqa: PLC0415

    return count_pages(minutes.print_minutes(meeting_id).pdf)
