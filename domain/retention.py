"""How long each kind of record is kept, and the two steps by which what has passed its time is disposed of (gallring).

The program proposes; what holds is what the authority has decided, under which provision (arkivlagen 10 §).
Knows neither the store nor the clock.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from domain.duties import months_after
from domain.errors import Problem, UserError
from domain.meetings import MeetingState
from domain.minutes import DocumentType
from domain.swedish import fold

MOST_YEARS = 100


class RecordKind(StrEnum):
    """What has a rule of its own. MINUTES are protokoll, and whatever has been approved."""

    MINUTES = "minutes"
    NOTES = "notes"
    DRAFT = "draft"
    POINT = "point"
    PICTURE = "picture"
    AGREEMENT = "agreement"
    REPORT = "report"
    FOLLOW_UP = "follow_up"
    CONTACT = "contact"
    REQUEST = "request"
    LOG = "log"


class RetentionAction(StrEnum):
    KEEP = "keep"
    DISPOSE = "dispose"


class CountedFrom(StrEnum):
    """The day a record's time begins. LAST_USED is the later of the day a point came and those it was raised on."""

    HELD = "held"
    RECEIVED = "received"
    LAST_USED = "last_used"
    DECIDED = "decided"
    EXPIRED = "expired"
    KEPT = "kept"
    CLOSED = "closed"
    LEFT = "left"
    ANSWERED = "answered"
    NOTED = "noted"


COUNTED_FROM: dict[RecordKind, tuple[CountedFrom, ...]] = {
    RecordKind.MINUTES: (CountedFrom.HELD,),
    RecordKind.NOTES: (CountedFrom.HELD,),
    RecordKind.DRAFT: (CountedFrom.HELD,),
    RecordKind.POINT: (CountedFrom.LAST_USED, CountedFrom.RECEIVED),
    RecordKind.PICTURE: (CountedFrom.DECIDED,),
    RecordKind.AGREEMENT: (CountedFrom.EXPIRED,),
    RecordKind.REPORT: (CountedFrom.KEPT,),
    RecordKind.FOLLOW_UP: (CountedFrom.CLOSED,),
    RecordKind.CONTACT: (CountedFrom.LEFT,),
    RecordKind.REQUEST: (CountedFrom.ANSWERED,),
    RecordKind.LOG: (CountedFrom.NOTED,),
}
"""What a kind's time may be counted from, the usual first."""

ALWAYS_KEPT = frozenset({RecordKind.AGREEMENT, RecordKind.PICTURE})
"""What lag (2023:196) asks a municipality to have (4 and 9 §§), and what everything else in the store refers to."""

GOES_AT_ONCE = frozenset({RecordKind.CONTACT})
"""What may go the very day its time begins; anything else is kept a month at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """Kept for good, or for ``years`` and ``months`` after a day. ``decision`` is the authority's own, as it is written.

    Version 0 has never been stored: it is the program's proposal.
    """

    kind: RecordKind
    action: RetentionAction
    counted_from: CountedFrom
    years: int = 0
    months: int = 0
    legal_basis: str = ""
    decision: str = ""
    valid_from: date | None = None
    version: int = 0

    @property
    def disposes(self) -> bool:
        return self.action is RetentionAction.DISPOSE

    @property
    def time_months(self) -> int:
        return 12 * self.years + self.months

    def due_on(self, counted_from: date) -> date:
        """The first day a record may be disposed of whose time began on that day."""
        return months_after(counted_from, self.time_months)

    def cutoff(self, day: date) -> date:
        """The last day a record's time may have begun for it to be past the rule on ``day``: ``due_on``, turned about."""
        earlier = months_after(day, -self.time_months)
        if (day + timedelta(days=1)).day == 1:  # both 30 and 31 January are due on the last of February
            return earlier.replace(day=monthrange(earlier.year, earlier.month)[1])
        return earlier


class DisposalState(StrEnum):
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposal:
    """One run under one rule as it read that day: proposed by one person, confirmed by another, then carried out.

    ``until`` is the last day on which the time of what goes began; ``count`` is of the records that were proposed.
    """

    id: UUID
    rule: RetentionRule
    until: date
    proposed_by: str
    proposed_at: datetime
    count: int
    confirmed_by: str = ""
    confirmed_at: datetime | None = None
    done_at: datetime | None = None
    version: int = 1

    @property
    def kind(self) -> RecordKind:
        return self.rule.kind

    @property
    def state(self) -> DisposalState:
        if self.done_at:
            return DisposalState.DONE
        return DisposalState.CONFIRMED if self.confirmed_at else DisposalState.PROPOSED

    def confirmed(self, name: str, moment: datetime) -> "Disposal":
        """The same, confirmed by somebody else than who proposed it.

        Raises ``UserError``: NAME_MISSING, SAME_NAME_TWICE, DISPOSAL_CONFIRMED.
        """
        if self.state is not DisposalState.PROPOSED:
            raise UserError(Problem.DISPOSAL_CONFIRMED)
        if _folded(checked_name(name)) == _folded(self.proposed_by):
            raise UserError(Problem.SAME_NAME_TWICE, name=self.proposed_by)
        return replace(self, confirmed_by=checked_name(name), confirmed_at=moment)

    def ensure_may_be_done(self) -> None:
        """Raise ``UserError``: DISPOSAL_NOT_CONFIRMED, DISPOSAL_DONE."""
        if self.state is DisposalState.PROPOSED:
            raise UserError(Problem.DISPOSAL_NOT_CONFIRMED)
        if self.state is DisposalState.DONE:
            raise UserError(Problem.DISPOSAL_DONE)


def kind_of_minutes(document_type: DocumentType, state: MeetingState) -> RecordKind:
    """Under which rule a meeting falls. What was approved is exempt from the notes' rule, whatever it is called."""
    if not state.is_locked:
        return RecordKind.DRAFT
    is_minutes = document_type is DocumentType.MINUTES or state is MeetingState.APPROVED
    return RecordKind.MINUTES if is_minutes else RecordKind.NOTES


def checked_rule(rule: RetentionRule) -> RetentionRule:
    """The rule as it is stored: texts without blanks about them, a rule that keeps without a time.

    Raises ``UserError``: RULE_MUST_KEEP, RULE_TIME_WRONG, LEGAL_BASIS_MISSING; ``ValueError`` for a day that its kind
    is not counted from.
    """
    if rule.counted_from not in COUNTED_FROM[rule.kind]:
        raise ValueError(f"{rule.kind} is not counted from {rule.counted_from}")
    stripped = replace(rule, legal_basis=rule.legal_basis.strip(), decision=rule.decision.strip())
    if not rule.disposes:
        return replace(stripped, years=0, months=0)
    if rule.kind in ALWAYS_KEPT:
        raise UserError(Problem.RULE_MUST_KEEP)
    _ensure_time(rule)
    if not stripped.legal_basis:
        raise UserError(Problem.LEGAL_BASIS_MISSING)
    return stripped


def ensure_may_dispose(rule: RetentionRule, day: date) -> None:
    """Raise ``UserError``: RULE_KEEPS, DECISION_MISSING, RULE_NOT_IN_FORCE (``valid_from``) when nothing may go by it."""
    if not rule.disposes:
        raise UserError(Problem.RULE_KEEPS)
    if not rule.decision:
        raise UserError(Problem.DECISION_MISSING)
    if rule.valid_from is not None and rule.valid_from > day:
        raise UserError(Problem.RULE_NOT_IN_FORCE, valid_from=rule.valid_from)


def checked_name(name: str) -> str:
    """A name on one line. Raises ``UserError(NAME_MISSING)``."""
    words = " ".join(name.split())
    if not words:
        raise UserError(Problem.NAME_MISSING)
    return words


def _ensure_time(rule: RetentionRule) -> None:
    least = 0 if rule.kind in GOES_AT_ONCE else 1
    is_fit = 0 <= rule.years <= MOST_YEARS and 0 <= rule.months <= 11 and rule.time_months >= least
    if not is_fit:
        raise UserError(Problem.RULE_TIME_WRONG, most=MOST_YEARS)


def _folded(name: str) -> str:
    """So that ``Eva  Öst`` and ``eva öst`` are one person."""
    return fold(" ".join(name.split()))
