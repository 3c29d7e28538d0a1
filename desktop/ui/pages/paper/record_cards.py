"""The cards in which something is done with minutes, one at a time, each made when it is first asked for."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.paper.approval_card import ApprovalCard
from desktop.ui.pages.paper.correction_card import CorrectionCard
from desktop.ui.pages.paper.dispatch_card import DispatchCard
from desktop.ui.pages.paper.meeting_approval_card import MeetingApprovalCard
from desktop.ui.pages.paper.record_card import RecordCard
from desktop.ui.pages.paper.reopening_card import ReopeningCard
from desktop.ui.pages.paper.section_texts import written_parts
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.tab_order import TabAnchor, lead_on, stops_within
from domain.errors import UserError
from domain.parties import Party
from domain.record_view import RecordAction, RecordView

CardT = TypeVar("CardT", bound=RecordCard)


class RecordCards(TabAnchor):
    """What was entered comes by the signal of its card; ``cancelled`` when nothing is to be done."""

    approvals_given = Signal(object)
    meeting_given = Signal(object)
    correction_given = Signal(str, str, str, str)
    reopening_given = Signal(str)
    dispatch_given = Signal(object, object, object)
    parties_ticked = Signal(object)
    warned = Signal(object)
    cancelled = Signal()

    def __init__(
        self, theme_feed: ThemeFeed, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_feed, self._today = theme_feed, today
        self._shown: RecordCard | None = None
        self.action: RecordAction | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def ask_for_approvals(self, view: RecordView) -> None:
        assert view.minutes is not None
        self._show(RecordAction.APPROVE, self._approval)
        self._approval.begin(view.minutes, view.approvals, self._today())
        self._lead_through(self._approval)

    def ask_for_meeting(self, view: RecordView) -> None:
        self._show(RecordAction.APPROVE_AT, self._meeting)
        self._meeting.begin(view.later)

    def ask_for_correction(self, view: RecordView) -> None:
        assert view.minutes is not None
        self._show(RecordAction.CORRECT, self._correction)
        self._correction.begin(written_parts(view.minutes))

    def ask_for_reason(self) -> None:
        self._show(RecordAction.REOPEN, self._reopening)
        self._reopening.begin()

    def ask_for_receivers(self, view: RecordView, parties: Sequence[Party]) -> None:
        """``parties`` are all there are; those of the meeting are offered first."""
        self._show(RecordAction.DISPATCH, self._dispatch)
        self._dispatch.begin(view.receivers, parties, version=view.version, today=self._today())
        self._lead_through(self._dispatch)

    def show_error(self, error: UserError) -> None:
        if self._shown is not None:
            self._shown.show_error(error)

    def warn_of_draft(self, *, is_public: bool) -> None:
        """A draft that leaves the authority becomes a public record."""
        self._dispatch.show_warning(is_shown=is_public)
        self._lead_through(self._dispatch)

    def put_away(self) -> None:
        if self._shown is not None:
            self._shown.hide()
        self._shown = self.action = None

    @cached_property
    def _approval(self) -> ApprovalCard:
        card = self._added(ApprovalCard(self._theme_feed, self))
        card.given.connect(self.approvals_given)
        return card

    @cached_property
    def _meeting(self) -> MeetingApprovalCard:
        card = self._added(MeetingApprovalCard(self._theme_feed, self))
        card.given.connect(self.meeting_given)
        return card

    @cached_property
    def _correction(self) -> CorrectionCard:
        card = self._added(CorrectionCard(self._theme_feed, self))
        card.given.connect(self.correction_given)
        return card

    @cached_property
    def _reopening(self) -> ReopeningCard:
        card = self._added(ReopeningCard(self._theme_feed, self))
        card.given.connect(self.reopening_given)
        return card

    @cached_property
    def _dispatch(self) -> DispatchCard:
        card = self._added(DispatchCard(self._theme_feed, self._today(), self))
        card.given.connect(self.dispatch_given)
        card.ticked.connect(self.parties_ticked)
        card.warned.connect(self.warned)
        return card

    def _added(self, card: CardT) -> CardT:
        card.cancelled.connect(self.cancelled)
        self._column.addWidget(card)
        self._lead_through(card)
        return card

    def _show(self, action: RecordAction, card: RecordCard) -> None:
        self.put_away()
        self._shown, self.action = card, action
        card.show()

    def _lead_through(self, card: RecordCard) -> None:
        """What has come into a card later is walked through where it stands."""
        lead_on(self, stops_within(card))
