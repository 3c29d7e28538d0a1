"""How the record of one meeting stands, and what may be done with it now. It says what is possible, never what is lawful."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.approval import is_approved_at_meeting, signers_left
from domain.chain import LinkKind
from domain.disclosure import Dispatch
from domain.errors import UserError
from domain.meetings import MeetingState
from domain.minutes import ApprovalLine, Minutes


class RecordAction(StrEnum):
    """What somebody may do with a set of minutes, in the order in which it is offered."""

    APPROVE = "approve"
    APPROVE_AT = "approve_at"
    CORRECT = "correct"
    DISPATCH = "dispatch"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeVersion:
    """A version and who made it. One that only says that minutes were opened again has a reason and no file."""

    version: int
    kind: LinkKind
    made_at: datetime
    made_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterMeeting:
    """A meeting of the same series that has been held after this one."""

    id: UUID
    day: date
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordView:
    """``minutes`` are those that stand: None for a draft, where ``version`` is 0, and for what was disposed of.

    ``approvals`` may be of some of those who have to sign. ``is_latest`` of its series, ``code`` as printed.
    ``receivers`` are the parties of the meeting. ``sealed`` says why nothing can be written, None where it can.
    """

    state: MeetingState = MeetingState.DRAFT
    minutes: Minutes | None = None
    version: int = 0
    code: str = ""
    approvals: tuple[ApprovalLine, ...] = ()
    versions: tuple[MadeVersion, ...] = ()
    is_latest: bool = False
    later: tuple[LaterMeeting, ...] = ()
    dispatches: tuple[Dispatch, ...] = ()
    receivers: tuple[UUID, ...] = ()
    sealed: UserError | None = None

    @property
    def actions(self) -> tuple[RecordAction, ...]:
        """What may be done now; nothing in a sealed series, nor with what was disposed of."""
        if self.sealed is not None:
            return ()
        if not self.state.is_locked:
            return (RecordAction.DISPATCH,)
        return tuple(_actions_of_finished(self, self.minutes)) if self.minutes else ()


def _actions_of_finished(view: RecordView, minutes: Minutes) -> Iterator[RecordAction]:
    is_finished = view.state is MeetingState.FINISHED
    if is_finished and signers_left(minutes, view.approvals):
        yield RecordAction.APPROVE
    if is_finished and is_approved_at_meeting(minutes) and not view.approvals:
        yield RecordAction.APPROVE_AT
    yield RecordAction.CORRECT
    yield RecordAction.DISPATCH
    if is_finished and view.is_latest and not view.approvals:
        yield RecordAction.REOPEN
