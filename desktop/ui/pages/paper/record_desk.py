"""What is done with finished minutes: reads how their record stands, opens the card that is asked for, does what it says.

Knows no other page. Everything that checks or writes runs in the background.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.paper.facts import PaperFacts
from desktop.ui.pages.paper.fault_words import fault_sentence
from desktop.ui.saying import say
from domain.approval import WantedCorrection
from domain.changes import Change
from domain.disclosure import Variant
from domain.errors import UserError
from domain.meetings import MeetingContent
from domain.minutes import ApprovalLine
from domain.record_view import RecordAction, RecordView

if TYPE_CHECKING:  # the services bring SQLAlchemy, and the window is painted before that
    from desktop.services.program import Services
    from domain.chain_faults import Finding


class RecordDesk(QObject):
    """``reopened(UUID)`` when a meeting may be written again."""

    reopened = Signal(object)

    def __init__(
        self,
        services: "Services",
        facts: PaperFacts,
        change_feed: ChangeFeed,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._facts, self._cards = services, facts, facts.cards
        self._change_feed, self._background = change_feed, background
        self._content: MeetingContent | None = None
        self._view = RecordView()
        self._round = 0
        self._is_working = False
        self._connect()

    @property
    def _meeting_id(self) -> UUID:
        assert self._content is not None, "there is a meeting on the page"
        return self._content.meeting.id

    def show_meeting(self, content: MeetingContent) -> None:
        """Tell how the record of a meeting stands; a card that is open for it stays."""
        if self._content is not None and self._content.meeting.id != content.meeting.id:
            self._facts.put_card_away()
        self._content = content
        self._show_record()

    def check(self) -> None:
        """Look whether the record is as it was laid down, and say what was found."""
        self._round += 1
        if self._view.version:
            self._facts.record.show_checking()
        else:
            self._facts.record.show_nothing_checked()
        self._background.run(
            partial(self._services.record.check_one, self._meeting_id),
            partial(self._on_checked, self._round),
            self._on_failed,
        )

    def close_card(self) -> bool:
        """Put an open card away; False when there is none."""
        has_card = self._facts.has_card
        if has_card:
            self._facts.put_card_away()
        return has_card

    def _connect(self) -> None:
        self._facts.asked.connect(self._on_asked)
        self._cards.approvals_given.connect(self._on_approvals_given)
        self._cards.meeting_given.connect(self._on_meeting_given)
        self._cards.correction_given.connect(self._on_correction_given)
        self._cards.reopening_given.connect(self._on_reopening_given)
        self._cards.dispatch_given.connect(self._on_dispatch_given)
        self._cards.parties_ticked.connect(self._on_parties_ticked)

    def _show_record(self) -> None:
        assert self._content is not None
        self._view = self._services.record_view.show(self._meeting_id)
        self._facts.show_record(self._view, self._content.parties)

    # --- asking

    def _on_asked(self, action: RecordAction) -> None:
        self._facts.clear_messages()
        self._facts.show_card(action)
        {
            RecordAction.APPROVE: self._ask_for_approvals,
            RecordAction.APPROVE_AT: self._ask_for_meeting,
            RecordAction.CORRECT: self._ask_for_correction,
            RecordAction.REOPEN: self._cards.ask_for_reason,
            RecordAction.DISPATCH: self._ask_for_receivers,
        }[action]()

    def _ask_for_approvals(self) -> None:
        self._cards.ask_for_approvals(self._view)

    def _ask_for_correction(self) -> None:
        self._cards.ask_for_correction(self._view)

    def _ask_for_meeting(self) -> None:
        self._cards.ask_for_meeting(self._view)

    def _ask_for_receivers(self) -> None:
        assert self._content is not None
        self._cards.ask_for_receivers(self._view, tuple(self._content.parties.values()))

    def _on_parties_ticked(self, parties: tuple[UUID, ...]) -> None:
        warnings = [self._services.dispatches.warnings(self._meeting_id, party_id) for party_id in parties]
        self._cards.warn_of_draft(is_public=any(warnings))

    # --- doing

    def _on_approvals_given(self, lines: tuple[ApprovalLine, ...]) -> None:
        self._do(
            partial(self._services.record.approve, self._meeting_id, lines), self.tr("The approval is noted.")
        )

    def _on_meeting_given(self, later_id: UUID) -> None:
        self._do(
            partial(self._services.record.approve_at, self._meeting_id, later_id),
            self.tr("The approval is noted."),
        )

    def _on_correction_given(self, section: str, old_words: str, new_words: str, reason: str) -> None:
        wanted = WantedCorrection(section=section, old_words=old_words, new_words=new_words, reason=reason)
        self._do(
            partial(self._services.record.correct, self._meeting_id, [wanted]),
            self.tr("The correction is added. What was written before is kept."),
        )

    def _on_reopening_given(self, reason: str) -> None:
        self._do(
            partial(self._services.record.reopen, self._meeting_id, reason),
            self.tr("The text can be written again."),
            then=partial(self.reopened.emit, self._meeting_id),
        )

    def _on_dispatch_given(self, parties: tuple[UUID, ...], day: date, variant: Variant) -> None:
        self._do(
            partial(self._dispatch, self._meeting_id, parties, day, variant),
            self.tr("What was sent is noted."),
        )

    def _dispatch(self, meeting_id: UUID, parties: tuple[UUID, ...], day: date, variant: Variant) -> Change:
        return [self._services.dispatches.note(meeting_id, party, day, variant) for party in parties][-1]

    def _do(self, work: Callable[[], Change], done: str, then: Callable[[], None] | None = None) -> None:
        """Do it once, however often the key is pressed."""
        if not self._is_working:
            self._is_working = True
            self._background.run(work, partial(self._on_done, done, then), self._on_not_done)

    def _on_done(self, done: str, then: Callable[[], None] | None, change: Change) -> None:
        self._is_working = False
        self._change_feed.announce(change)
        self._facts.put_card_away()
        self._facts.show_done(done)
        if then is not None:
            then()

    def _on_not_done(self, error: Exception) -> None:
        self._is_working = False
        if not isinstance(error, UserError):
            raise error
        self._cards.show_error(error)

    def _on_checked(self, asked_in: int, findings: "tuple[Finding, ...]") -> None:
        if asked_in != self._round:
            return
        if findings:
            self._facts.put_card_away()
            self._show_record()  # the series was sealed: nothing more can be done with it
            self._facts.record.show_nothing_checked()
            self._facts.show_fault(" ".join(self._fault_sentences(findings)))
        elif self._view.version:
            self._facts.record.show_unchanged()

    def _fault_sentences(self, findings: "tuple[Finding, ...]") -> Iterator[str]:
        """What is wrong first, then that nothing can be written, and the way out."""
        yield fault_sentence(findings[0].fault)
        if self._view.sealed is not None:
            yield say(self._view.sealed)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._facts.show_fault(say(error))
