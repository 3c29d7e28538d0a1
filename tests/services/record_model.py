"""What finished minutes may go through, told once more and as plainly as can be: a table to hold the program against."""

from dataclasses import dataclass, field
from uuid import UUID

from domain.chain import LinkKind
from domain.errors import Problem
from domain.meetings import MeetingState

DRAFT, FINISHED, APPROVED = MeetingState.DRAFT, MeetingState.FINISHED, MeetingState.APPROVED
SIGNERS = 2


@dataclass(slots=True, kw_only=True)
class ModelMeeting:
    """``place`` is that among the meetings by day; ``finished_as`` counts the finishes of the series."""

    id: UUID
    place: int
    items: int
    is_signed: bool
    state: MeetingState = DRAFT
    kinds: list[LinkKind] = field(default_factory=list)
    signed: set[int] = field(default_factory=set)
    first_number: int = 0
    finished_as: int = 0

    @property
    def is_reopened(self) -> bool:
        return self.state is DRAFT and bool(self.kinds)


@dataclass(slots=True)
class RecordModel:
    """A series whose §§ run through the year. Each action returns why it is refused, or None when it is done."""

    meetings: list[ModelMeeting] = field(default_factory=list)
    finishes: int = 0

    def finish(self, meeting: ModelMeeting) -> Problem | None:
        if meeting.state is not DRAFT:
            return Problem.MINUTES_LOCKED
        if any(other.is_reopened for other in self.meetings if other is not meeting):
            return Problem.OTHERS_REOPENED
        if not meeting.kinds:
            used = [other.first_number + other.items - 1 for other in self.meetings if other.kinds]
            meeting.first_number = max(used, default=0) + 1
        self.finishes += 1
        meeting.finished_as = self.finishes
        self._lay_down(meeting, FINISHED, LinkKind.FINISHED)
        return None

    def reopen(self, meeting: ModelMeeting) -> Problem | None:
        latest = max((other.finished_as for other in self.meetings if other.state is not DRAFT), default=0)
        refusals = (
            (meeting.state is DRAFT, Problem.NOT_FINISHED),
            (meeting.state is APPROVED, Problem.ALREADY_APPROVED),
            (meeting.finished_as != latest, Problem.NOT_THE_LATEST),
            (bool(meeting.signed), Problem.APPROVAL_BEGUN),
        )
        return _first(refusals) or self._lay_down(meeting, DRAFT, LinkKind.REOPENED)

    def approve(self, meeting: ModelMeeting, signer: int) -> Problem | None:
        refusals = (
            (meeting.state is DRAFT, Problem.NOT_FINISHED),
            (meeting.state is APPROVED, Problem.ALREADY_APPROVED),
            (not meeting.is_signed, Problem.NOBODY_SIGNS),
            (signer in meeting.signed, Problem.APPROVED_TWICE),
        )
        refusal = _first(refusals)
        if refusal is None:
            meeting.signed.add(signer)
            if len(meeting.signed) == SIGNERS:
                self._lay_down(meeting, APPROVED, LinkKind.APPROVED)
        return refusal

    def approve_at(self, meeting: ModelMeeting, later: ModelMeeting) -> Problem | None:
        refusals = (
            (meeting.state is DRAFT, Problem.NOT_FINISHED),
            (meeting.state is APPROVED, Problem.ALREADY_APPROVED),
            (meeting.is_signed, Problem.HAS_APPROVERS),
            (later.place <= meeting.place, Problem.NOT_A_LATER_MEETING),
        )
        return _first(refusals) or self._lay_down(meeting, APPROVED, LinkKind.APPROVED)

    def correct(self, meeting: ModelMeeting) -> Problem | None:
        if meeting.state is DRAFT:
            return Problem.NOT_FINISHED
        return self._lay_down(meeting, meeting.state, LinkKind.CORRECTED)

    def write(self, meeting: ModelMeeting) -> Problem | None:
        return None if meeting.state is DRAFT else Problem.MINUTES_LOCKED

    def remove(self, meeting: ModelMeeting) -> Problem | None:
        refusal = _first(
            (
                (meeting.state is not DRAFT, Problem.MINUTES_LOCKED),
                (bool(meeting.kinds), Problem.HAS_BEEN_FINISHED),
            )
        )
        if refusal is None:
            self.meetings.remove(meeting)
        return refusal

    def _lay_down(self, meeting: ModelMeeting, state: MeetingState, kind: LinkKind) -> None:
        """What was signed was the version before."""
        meeting.state = state
        meeting.kinds.append(kind)
        meeting.signed.clear()


def _first(refusals: tuple[tuple[bool, Problem], ...]) -> Problem | None:
    return next((problem for applies, problem in refusals if applies), None)
