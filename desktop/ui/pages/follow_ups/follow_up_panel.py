"""One follow-up beside the list: its head, its red thread, and everything that may become of it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.follow_ups.action_forms import DateForm, HandOverForm, PanelForm, ReasonForm
from desktop.ui.pages.follow_ups.card_head import CardHead
from desktop.ui.pages.follow_ups.effect_question import EffectQuestion
from desktop.ui.pages.follow_ups.panel_actions import PanelActions
from desktop.ui.pages.follow_ups.panel_foot import PanelFoot
from desktop.ui.pages.thread_side import ThreadSide
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.pane import Pane
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.follow_ups import Effect, FollowUp
from domain.thread import ThreadRoot

if TYPE_CHECKING:
    from desktop.services.follow_up_service import FollowUpCard
    from desktop.services.program import Services

UNDO_MS = 10_000
_FORM_BESIDE_THREAD_PX = 480
_LEAST_THREAD_PX = 88  # two stops
_Acting = Callable[[FollowUp], FollowUp]


class FollowUpPanel(Pane):
    """``show_record`` fills it. ``closed`` for the cross; where one wants to go from the thread, ``thread_side`` says."""

    closed = Signal()

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sunken", parent)
        self._services, self._change_feed, self._theme_feed = services, change_feed, theme_feed
        self._card: FollowUpCard | None = None
        self._drafts: dict[UUID, str] = {}
        self._undo: tuple[FollowUp, FollowUp] | None = None
        self._build()
        self._lay_out()
        self._connect()

    def record_id(self) -> UUID | None:
        return self._card.follow_up.id if self._card else None

    def show_record(self, follow_up_id: UUID) -> bool:
        """Show a follow-up; whether it is there. A form that is open for another is put away."""
        is_same = follow_up_id == self.record_id()
        if not is_same:
            self._close_form()
            self.forget_undo()
            self._change_drafts(follow_up_id)
        try:
            self._card = self._services.follow_ups.show(follow_up_id)
        except UserError:
            self._card = None
            return False
        self._show_card(is_same=is_same)
        return True

    def refresh(self) -> bool:
        """Read what is shown anew; whether it is still there."""
        shown = self.record_id()
        return shown is not None and self.show_record(shown)

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        for part in (self._actions, self._effect, self._hand_over_form, self._drop_form, self._reopen_form):
            part.proof(sources)

    def let_go(self) -> None:
        """Show nothing from now on."""
        self._close_form()
        self.forget_undo()
        if self._card is not None:
            self._drafts[self._card.follow_up.id] = self._actions.report()
        self._card = None

    def close_form(self) -> bool:
        """Put an open form away; whether there was one."""
        was_open = any(form.isVisible() for form in self._forms)
        self._close_form()
        return was_open

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- what the keys of the page ask for

    def write_report(self) -> None:
        self._close_form()
        self._actions.focus_report()

    def ask_for_date(self) -> None:
        if self._card is None or not self._card.follow_up.is_open:
            return
        meetings = self._services.follow_ups.meetings_to_come()
        today = self._services.office.today()
        self._date_form.show_for(self._card.follow_up.due_on, today, meetings, self._card.returns_at)
        self._open_form(self._date_form)

    def finish(self) -> None:
        """Done at once; whether it made a difference is asked afterwards, and may be answered later."""
        if self._card is not None and self._card.follow_up.is_open:
            self._act(self._services.follow_ups.finish, self.tr("Done."))

    def undo(self) -> None:
        """Take the last change of status back, while nobody has written since."""
        if self._undo is not None:
            before, after = self._undo
            self._act(lambda _shown: self._services.follow_ups.put_back(before, after))

    # --- building

    def _build(self) -> None:
        self._head = CardHead(self._theme_feed)
        self.thread_side = ThreadSide(self._services, self._theme_feed)
        self._told = InlineMessage(self._theme_feed, MessageKind.OK)
        self._undo_button = self._told.add_button(self.tr("Undo"))
        self._trouble = InlineMessage(self._theme_feed, MessageKind.WARN, narrow=True)
        self._effect = EffectQuestion(self._theme_feed)
        self._actions = PanelActions(self._theme_feed)
        self._date_form = DateForm(self._theme_feed)
        self._hand_over_form = HandOverForm(self._theme_feed)
        self._drop_form = ReasonForm(
            self._theme_feed, self.tr("Drop"), self.tr("Drop"), self.tr("For example: the house is torn down")
        )
        self._reopen_form = ReasonForm(
            self._theme_feed, self.tr("Open again"), self.tr("Open again"), self.tr("What has happened since")
        )
        self._forms: tuple[PanelForm, ...] = (
            self._date_form,
            self._hand_over_form,
            self._drop_form,
            self._reopen_form,
        )
        self._undo_time = QTimer(self)
        self._undo_time.setSingleShot(True)
        self._undo_time.setInterval(UNDO_MS)

    def _lay_out(self) -> None:
        head, thread, foot = QWidget(), QWidget(), QWidget()
        _column(head).addWidget(self._head)
        _column(thread).addWidget(self.thread_side)
        below = _column(foot)
        for widget in (self._told, self._trouble, self._effect, *self._forms, self._actions):
            below.addWidget(widget)
        for hidden in (self._told, self._trouble, self._effect, *self._forms):
            hidden.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(hairline())
        column.addWidget(thread, 1)
        column.addWidget(hairline())
        column.addWidget(PanelFoot(foot))

    def _connect(self) -> None:
        self._head.closed.connect(self.closed)
        self._undo_button.clicked.connect(self.undo)
        self._undo_time.timeout.connect(self._told.hide)
        self._effect.effect_chosen.connect(self._on_effect)
        self._effect.experience_given.connect(self._on_experience)
        self._actions.report_given.connect(self._on_report)
        self._actions.done_wanted.connect(self.finish)
        self._actions.date_wanted.connect(self.ask_for_date)
        self._actions.hand_over_wanted.connect(self._on_hand_over_wanted)
        self._actions.drop_wanted.connect(self._on_drop_wanted)
        self._actions.reopen_wanted.connect(self._on_reopen_wanted)
        self._date_form.submitted.connect(self._on_date)
        self._hand_over_form.submitted.connect(self._on_hand_over)
        self._drop_form.submitted.connect(self._on_drop)
        self._reopen_form.submitted.connect(self._on_reopen)
        for form in self._forms:
            form.cancelled.connect(self._close_form)

    def _change_drafts(self, follow_up_id: UUID) -> None:
        """A report that was begun waits until its follow-up is shown again."""
        shown = self.record_id()
        if shown is not None:
            self._drafts[shown] = self._actions.report()
        self._actions.show_report(self._drafts.pop(follow_up_id, ""))

    def _show_card(self, *, is_same: bool) -> None:
        if self._card is None:
            return
        follow_up = self._card.follow_up
        self._head.show_card(self._card, self._services.office.today())
        self.thread_side.show_thread(ThreadRoot.FOLLOW_UP, follow_up.id)
        self._effect.show_answers(follow_up.effect, follow_up.experience, keeps_written=is_same)
        self._effect.setVisible(not follow_up.is_open)
        self._actions.show_for(is_open=follow_up.is_open)

    # --- forms

    def _open_form(self, form: PanelForm) -> None:
        self._close_form()
        self._actions.hide()
        self._effect.hide()
        form.show()
        self._fit()
        form.first().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close_form(self) -> None:
        for form in self._forms:
            form.hide()
        self._trouble.hide()
        self._actions.show()
        self._effect.setVisible(self._card is not None and not self._card.follow_up.is_open)
        self._fit()

    def _fit(self) -> None:
        """A form is written in whole: where it is low, or text is large, the thread gives way meanwhile."""
        scale = self._theme_feed.theme.text_scale
        both_fit = self.height() >= _FORM_BESIDE_THREAD_PX * scale
        self.thread_side.setMinimumHeight(round(_LEAST_THREAD_PX * scale))
        is_writing = any(not form.isHidden() for form in self._forms)
        self.thread_side.setVisible(both_fit or not is_writing)

    def _on_hand_over_wanted(self) -> None:
        if self._card is not None:
            parties = self._services.follow_ups.parties()
            self._hand_over_form.show_for(parties, self._card.follow_up.party_id)
            self._open_form(self._hand_over_form)

    def _on_drop_wanted(self) -> None:
        self._drop_form.show_empty()
        self._open_form(self._drop_form)

    def _on_reopen_wanted(self) -> None:
        self._reopen_form.show_empty()
        self._open_form(self._reopen_form)

    # --- what is done

    def _on_report(self) -> None:
        if self._card is None:  # closed while the words were on their way
            return
        try:
            self._try(lambda shown: self._services.follow_ups.report_back(shown, self._actions.report()))
        except UserError as error:
            self._actions.show_trouble(say(error))
        else:
            self._actions.show_report("")

    def _on_date(self) -> None:
        form, follow_ups = self._date_form, self._services.follow_ups
        if not form.is_understood():
            form.first().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        day, meeting_id = form.day(), form.meeting_id()

        def move(shown: FollowUp) -> FollowUp:
            moved = follow_ups.move(shown, day)
            return moved if meeting_id == moved.returns_at_id else follow_ups.return_at(moved, meeting_id)

        self._act(move, form=form)

    def _on_hand_over(self) -> None:
        form, to = self._hand_over_form, self._hand_over_form.party_id()
        if to is None:
            form.say_that_a_party_is_needed()
            return
        self._act(
            lambda shown: self._services.follow_ups.hand_over(shown, to, form.reason()),
            self.tr("Handed over."),
            form,
        )

    def _on_drop(self) -> None:
        form = self._drop_form
        self._act(
            lambda shown: self._services.follow_ups.drop(shown, form.reason()), self.tr("Dropped."), form
        )

    def _on_reopen(self) -> None:
        form = self._reopen_form
        self._act(lambda shown: self._services.follow_ups.reopen(shown, form.reason()), form=form)

    def _on_effect(self, effect: Effect | None) -> None:
        """What stands written under the question goes with the answer."""
        answers = self._effect.experience()
        self._act(lambda shown: self._services.follow_ups.judge(shown, effect, answers))

    def _on_experience(self) -> None:
        answers = self._effect.experience()
        self._act(lambda shown: self._services.follow_ups.judge(shown, shown.effect, answers))

    def _act(self, act: _Acting, done_words: str = "", form: PanelForm | None = None) -> None:
        """Do it and show what became of it; with words it can be undone. What is refused is said where it was asked."""
        if self._card is None:
            return
        try:
            before, after = self._try(act)
        except UserError as error:
            self._show_refusal(error, form)
            return
        self._close_form()
        self.forget_undo()
        if done_words:
            self._undo = (before, after)
            self._told.show_message(MessageKind.OK, done_words)
            self._told.show()
            self._undo_time.start()

    def _try(self, act: _Acting) -> tuple[FollowUp, FollowUp]:
        """The follow-up before and after. Raises ``UserError``."""
        assert self._card is not None  # there is nothing to act on before one is shown
        before = self._card.follow_up
        after = act(before)
        self.show_record(after.id)
        self._change_feed.announce(Change(Noun.FOLLOW_UP, (after.id,)))
        return before, after

    def _show_refusal(self, error: UserError, form: PanelForm | None) -> None:
        is_of_form = error.problem not in {Problem.CHANGED_BY_OTHER, Problem.RECORD_GONE}
        if form is not None and is_of_form:
            form.show_error(error)
            return
        self._trouble.show_message(MessageKind.WARN, say(error))
        self._trouble.show()
        self.refresh()

    def forget_undo(self) -> None:
        """Offer no more to undo what was done last."""
        self._undo = None
        self._undo_time.stop()
        self._told.hide()


def _column(owner: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
    column.setSpacing(Space.INSIDE)
    return column
