"""Words that cannot be stored as they are, because somebody else was quicker. Both versions are shown; the person chooses."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.ui.pages.meeting.item_drafts import Refusal
from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand
from desktop.ui.pages.meeting.trouble_notice import Question
from desktop.ui.saying import say
from domain.errors import Problem, UserError
from domain.meetings import AgendaItem, RemovedItem

if TYPE_CHECKING:
    from desktop.services.agenda_service import AgendaService
    from desktop.services.meeting_service import MeetingService

_LONGEST_TEXT = 400


class RefusalDesk(QObject):
    """``asked(Question)`` what is to be done; ``settled(UUID)`` the item whose words are decided; ``failed(UserError)``."""

    asked = Signal(object)
    settled = Signal(object)
    failed = Signal(object)

    def __init__(self, in_hand: MeetingInHand, agenda: "AgendaService", meetings: "MeetingService") -> None:
        super().__init__(in_hand)
        self._in_hand, self._agenda, self._meetings = in_hand, agenda, meetings
        self._refusal: Refusal | None = None
        in_hand.saver.refused.connect(self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        """Ask about one item at a time; the next one is refused again when this one is settled."""
        if self._refusal is not None and self._in_hand.saver.drafts.waits_for(self._refusal.item_id):
            refusal = self._refusal
        self._refusal = refusal
        try:
            self.asked.emit(self._question(refusal))
        except UserError as error:
            self.failed.emit(error)

    def _question(self, refusal: Refusal) -> Question:
        problem = refusal.error.problem
        heading = self._in_hand.saver.drafts.current(refusal.item_id).heading
        if problem is Problem.RECORD_GONE:
            text = self.tr("Somebody else has removed the item “{0}”. Your text is still here.").format(
                heading
            )
            answers = ((self.tr("Put it back"), self._put_back), (self.tr("Let my text go"), self._let_go))
        elif problem is Problem.MINUTES_LOCKED:
            kept = self.tr("Your text under “{0}” is still here.").format(heading)
            text = f"{say(refusal.error)} {kept}"
            answers = ((self.tr("Copy my text"), self._copy), (self.tr("Let my text go"), self._let_go))
        else:
            text = self.tr("Somebody else wrote under “{0}” at the same time. The other text:").format(
                heading
            )
            text = f"{text}\n{_shown(self._theirs(refusal))}"
            answers = (
                (self.tr("Keep my text"), self._keep_mine),
                (self.tr("Take the other text"), self._let_go),
            )
        return Question(text, answers)

    def _theirs(self, refusal: Refusal) -> AgendaItem:
        """The item as the store has it now. Raises ``UserError(RECORD_GONE)``."""
        meeting_id = self._in_hand.saver.drafts.current(refusal.item_id).meeting_id
        found = [item for item in self._meetings.show(meeting_id).items if item.id == refusal.item_id]
        if not found:
            raise UserError(Problem.RECORD_GONE)
        return found[0]

    def _keep_mine(self) -> None:
        self._settle(self._lay_mine_on)

    def _put_back(self) -> None:
        self._settle(self._lay_back)

    def _let_go(self) -> None:
        self._settle(self._drop_mine)

    def _copy(self) -> None:
        """The words go where the person can paste them; here they stay until they are let go of."""
        if self._refusal is not None:
            mine = self._in_hand.saver.drafts.current(self._refusal.item_id)
            QGuiApplication.clipboard().setText(_whole(mine))
            self.asked.emit(self._question(self._refusal))

    def _settle(self, decide: Callable[[Refusal], None]) -> None:
        refusal = self._refusal
        if refusal is None:
            return
        try:
            decide(refusal)
        except UserError as error:
            self.failed.emit(error)
            return
        self._refusal = None
        self.settled.emit(refusal.item_id)

    def _lay_mine_on(self, refusal: Refusal) -> None:
        drafts = self._in_hand.saver.drafts
        theirs = self._theirs(refusal)
        if theirs.secrecy.is_oral and drafts.current(theirs.id).text.strip():
            raise UserError(Problem.ORAL_HAS_NO_MATTER)
        drafts.lay_on(theirs)

    def _lay_back(self, refusal: Refusal) -> None:
        mine = self._in_hand.saver.drafts.current(refusal.item_id)
        self._agenda.put_back_item(RemovedItem(item=mine, position=len(self._in_hand.items)))
        self._in_hand.saver.drafts.drop(mine.id)

    def _drop_mine(self, refusal: Refusal) -> None:
        self._in_hand.saver.drafts.drop(refusal.item_id)


def _whole(item: AgendaItem) -> str:
    agreed = [f"att {decision}" for decision in item.decisions]
    return "\n".join(part for part in (item.heading, item.text, *agreed) if part)


def _shown(item: AgendaItem) -> str:
    text = _whole(item)
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]} …"
