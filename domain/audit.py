"""The log: who did what to which object, when. It never holds a word of what was written.

Each event has a sum of its own, and a link over the last link and that sum: an event that is changed, taken out or put in
later breaks the chain. What is disposed of loses its names and keeps its sum.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID


class AuditAction(StrEnum):
    OPENED = "opened"
    CREATED = "created"
    CHANGED = "changed"
    REMOVED = "removed"
    FINISHED = "finished"
    REOPENED = "reopened"
    APPROVED = "approved"
    CORRECTED = "corrected"
    CHECKED = "checked"
    SEALED = "sealed"
    PRINTED = "printed"
    EXPORTED = "exported"
    DISPATCHED = "dispatched"
    MASKED = "masked"
    DISCLOSED = "disclosed"
    IMPORTED = "imported"
    DISMISSED = "dismissed"
    DISPOSED = "disposed"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who sits at the computer: as the computer knows them, and as they want to be called."""

    system_user: str = ""
    chosen_name: str = ""

    @property
    def name(self) -> str:
        return self.chosen_name or self.system_user


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """``object_kind`` is the name of a table. ``detail`` holds a number, a sum or a reason, never text of minutes."""

    sequence: int
    at: datetime
    actor: Actor
    action: AuditAction
    object_kind: str = ""
    object_id: UUID | None = None
    variant: str = ""
    receiver: str = ""
    detail: str = ""

    @property
    def event_hash(self) -> str:
        """SHA-256 over the canonical form: JSON, keys sorted, no blanks, UTF-8, the time in UTC; hexadecimal."""
        values = {
            "action": self.action.value,
            "at": self.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "chosen_name": self.actor.chosen_name,
            "detail": self.detail,
            "object_id": self.object_id.hex if self.object_id else "",
            "object_kind": self.object_kind,
            "receiver": self.receiver,
            "sequence": self.sequence,
            "system_user": self.actor.system_user,
            "variant": self.variant,
        }
        canonical = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return sha256(canonical.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedEvent:
    """An event as it lies in the store; ``is_disposed`` when its names are gone and only its sum is left."""

    event: AuditEvent
    event_hash: str
    chain_hash: str
    is_disposed: bool = False


def link_hash(previous: str, event_hash: str) -> str:
    """SHA-256 over the last link and the sum of this event, hexadecimal in and out."""
    return sha256(f"{previous}\n{event_hash}".encode()).hexdigest()


class LogFault(StrEnum):
    EVENT_CHANGED = "event_changed"
    EVENT_MISSING = "event_missing"
    LINK_BROKEN = "link_broken"
    END_MISSING = "end_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFinding:
    """``sequence`` is the first place where something is wrong."""

    fault: LogFault
    sequence: int


class LogCheck:
    """Follows the chain event by event, in their order; remembers the first fault of each kind."""

    def __init__(self) -> None:
        self._sequence = 0
        self._link = ""
        self._faults: dict[LogFault, LogFinding] = {}

    def take(self, logged: LoggedEvent) -> None:
        event = logged.event
        if event.sequence != self._sequence + 1:
            self._find(LogFault.EVENT_MISSING, self._sequence + 1)
        if not logged.is_disposed and event.event_hash != logged.event_hash:
            self._find(LogFault.EVENT_CHANGED, event.sequence)
        if link_hash(self._link, logged.event_hash) != logged.chain_hash:
            self._find(LogFault.LINK_BROKEN, event.sequence)
        self._sequence, self._link = event.sequence, logged.chain_hash

    def end(self, sequence: int, chain_hash: str) -> tuple[LogFinding, ...]:
        """What was found, when the log is said to end here."""
        if (sequence, chain_hash) != (self._sequence, self._link):
            self._find(LogFault.END_MISSING, self._sequence + 1)
        return tuple(sorted(self._faults.values(), key=lambda finding: finding.sequence))

    def _find(self, fault: LogFault, sequence: int) -> None:
        self._faults.setdefault(fault, LogFinding(fault=fault, sequence=sequence))
