"""The log as it is read: what one asks of it, and its rows with the names of those things that have one to show."""

from dataclasses import dataclass
from datetime import date

from domain.audit import AuditAction, AuditEvent, LoggedEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class LogChoice:
    """None and empty mean any; ``name`` is as chosen or as logged in. The days are of this computer's calendar."""

    action: AuditAction | None = None
    object_kind: str = ""
    name: str = ""
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRow:
    """``object_name`` says which meeting, series, agreement or party; empty for what is matter or a person.

    ``is_there`` when the object can still be shown.
    """

    logged: LoggedEvent
    object_name: str = ""
    is_there: bool = False

    @property
    def id(self) -> int:
        return self.event.sequence

    @property
    def event(self) -> AuditEvent:
        return self.logged.event
