"""The citizen pledges of an agreement, the newest year first, each counted where it stands."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.plan.count_form import CountDraft
from desktop.ui.pages.plan.pledge_card import PledgeCard
from desktop.ui.pages.plan.pledge_form import PledgeDraft, PledgeForm, pledge_draft_of
from desktop.ui.pages.plan.renewed_content import RenewedContent
from desktop.ui.pages.series.removed_message import RemovedMessage
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.plan import CitizenPledge

if TYPE_CHECKING:
    from desktop.services.plan_service import AreaPlan
    from desktop.services.pledge_service import PledgeService


class PledgesTab(QWidget):
    """What is typed stays with its pledge until it is stored or let go of."""

    def __init__(
        self,
        pledges: "PledgeService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pledges, self._change_feed, self._theme_feed = pledges, change_feed, theme_feed
        self._agreement_id: UUID | None = None
        self._shown: dict[UUID, CitizenPledge] = {}
        self._cards: dict[UUID, PledgeCard] = {}
        self._counts: dict[UUID, CountDraft] = {}
        self._written: dict[UUID, PledgeDraft] = {}
        self._removed: list[CitizenPledge] = []
        self._build()
        self._lay_out()
        self._connect()

    def show_plan(self, plan: "AreaPlan") -> None:
        """Show the pledges of the plan's agreement as they stand now; what is written stays."""
        self._keep()
        agreement_id = plan.agreement.id
        if agreement_id != self._agreement_id:
            self._form.hide()
        self._agreement_id = agreement_id
        pledges = self._pledges.list_of_agreement(agreement_id)
        self._shown = {pledge.id: pledge for pledge in pledges}
        self._show_cards(pledges, plan.today)
        self._show_extent()

    def begin_pledge(self) -> None:
        """Open the form for a pledge that is not stored yet; one that was begun is gone on with."""
        if self._agreement_id is None:
            return
        self._keep()
        begun = (
            draft
            for key, draft in self._written.items()
            if key not in self._shown and draft.pledge.agreement_id == self._agreement_id
        )
        self._open_form(next(begun, None) or pledge_draft_of(self._pledges.blank(self._agreement_id)))

    def unsaved(self) -> int:
        """How many pledges and counts have been written and are not stored."""
        self._keep()
        return len(self._written) + len(self._counts)

    def _build(self) -> None:
        self._form = PledgeForm(self._theme_feed)
        self._list = RenewedContent()
        self._message = InlineMessage(self._theme_feed, MessageKind.DANGER)
        self._removed_message = RemovedMessage(self._theme_feed)
        self._nothing = EmptyState(
            self._theme_feed,
            "handshake",
            self.tr(
                "There is no citizen pledge in the agreement yet. A pledge is made for a year "
                "and counted, so that residents can be told what came of it."
            ),
            self.tr("Add a pledge"),
        )

    def _lay_out(self) -> None:
        inner = QWidget()
        set_look(inner, "column", value=True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.PAGE, Space.BETWEEN, Space.PAGE, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        for part in (self._message, self._form, self._list):
            column.addWidget(part)
        column.addStretch(1)
        self._message.hide()
        self._form.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self._stack = QStackedWidget()
        self._stack.addWidget(area)
        self._stack.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._removed_message)

    def _connect(self) -> None:
        self._nothing.button_clicked.connect(self.begin_pledge)
        self._form.submitted.connect(self._on_submitted)
        self._form.cancelled.connect(self._on_cancelled)
        self._removed_message.undo_requested.connect(self._on_undo_removal)
        self._change_feed.taken_back.connect(self._forget_removed)

    # --- what is shown

    def _show_cards(self, pledges: list[CitizenPledge], today: date) -> None:
        self._cards = {pledge.id: self._card(pledge, today) for pledge in pledges}
        self._list.show_rows(self._cards.values(), Space.BETWEEN)
        for pledge_id, draft in self._counts.items():
            if pledge_id in self._cards:
                self._cards[pledge_id].open_form(draft, takes_focus=False)

    def _card(self, pledge: CitizenPledge, today: date) -> PledgeCard:
        card = PledgeCard(self._theme_feed, pledge, today)
        card.counted.connect(self._on_counted)
        card.undo_wanted.connect(self._on_undo_count)
        card.edit_wanted.connect(self._on_edit_wanted)
        card.remove_wanted.connect(self._on_remove_wanted)
        return card

    def _show_extent(self) -> None:
        is_empty = not self._shown and self._form.isHidden()
        self._stack.setCurrentIndex(1 if is_empty else 0)

    def _open_form(self, draft: PledgeDraft) -> None:
        self._message.hide()
        self._form.show_draft(draft, is_new=draft.pledge.id not in self._shown)
        self._form.show()
        self._show_extent()
        self._form.focus_first()

    def _keep(self) -> None:
        """Keep what stands in open forms if it says anything that is not stored."""
        self._counts = {}
        for pledge_id, card in self._cards.items():
            count = card.draft()
            if count is not None:
                self._counts[pledge_id] = count
        if not self._form.isHidden():
            draft = self._form.draft()
            self._written.pop(draft.pledge.id, None)
            if draft != pledge_draft_of(draft.pledge):
                self._written[draft.pledge.id] = draft

    # --- what the user does

    def _on_counted(self, pledge_id: UUID, number: int, day: date | None, note: str) -> None:
        try:
            change = self._pledges.count(pledge_id, number, day, note)
        except UserError as error:
            if not self._cards[pledge_id].say_is_wrong(error):
                self._say(error)
        else:
            self._tell(change, pledge_id)

    def _on_undo_count(self, pledge_id: UUID) -> None:
        try:
            change = self._pledges.undo_count(pledge_id)
        except UserError as error:
            self._say(error)
        else:
            self._tell(change, pledge_id)

    def _tell(self, change: Change, pledge_id: UUID) -> None:
        """Every page hears of the change, this one too; the hand stays where it was."""
        self._cards.pop(pledge_id, None)  # its line is done with
        self._change_feed.announce(change)
        if pledge_id in self._cards:
            self._cards[pledge_id].focus_one_more()

    def _on_edit_wanted(self, pledge_id: UUID) -> None:
        self._keep()
        self._open_form(self._written.get(pledge_id) or pledge_draft_of(self._shown[pledge_id]))

    def _on_submitted(self) -> None:
        record = self._form.record()
        is_stored = record.id in self._shown
        try:
            change = self._pledges.change(record) if is_stored else self._pledges.add(record)
        except UserError as error:
            if not self._form.say_is_wrong(error):
                self._say(error)
        else:
            self._written.pop(record.id, None)
            self._form.hide()
            self._tell(change, record.id)

    def _on_cancelled(self) -> None:
        self._written.pop(self._form.draft().pledge.id, None)
        self._form.hide()
        self._message.hide()
        self._show_extent()

    def _say(self, error: UserError) -> None:
        """A collision is said once; who saves again after that means it."""
        self._change_feed.announce(Change(Noun.PLAN))
        if error.problem is Problem.CHANGED_BY_OTHER:
            pledge_id = self._form.draft().pledge.id
            if pledge_id in self._shown:
                self._form.meet(self._shown[pledge_id])
        self._message.show_message(MessageKind.DANGER, say(error))
        self._message.show()

    def _on_remove_wanted(self, pledge_id: UUID) -> None:
        try:
            self._removed.append(self._pledges.remove(pledge_id))
        except UserError as error:
            self._say(error)
            return
        self._tell(Change(Noun.PLAN, (pledge_id,)), pledge_id)
        self._removed_message.show_removed(self.tr("The pledge is removed."))

    def _forget_removed(self) -> None:
        """What was removed came back by another way."""
        self._removed.clear()
        self._removed_message.hide()

    def _on_undo_removal(self) -> None:
        if self._removed:
            removed = self._removed.pop()
            self._removed_message.hide()
            self._tell(self._pledges.add(removed), removed.id)
