"""What stands in a calendar file: days to be done by, the next meetings, the ends of agreements, the clocks of the law."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID


class CalendarKind(StrEnum):
    FOLLOW_UP = "follow-up"
    MEETING = "meeting"
    AGREEMENT = "agreement"
    DUTY = "duty"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """``key`` is the same for the same thing in every file, so that a calendar that reads a newer one moves it.

    ``what`` is the follow-up, the series or title of the meeting, the agreement, or the section of the law. It is empty
    for a follow-up that may not be read by every party; of that only the party and the day are told. ``agreed_at`` says
    at which series, on which day and under which § it was agreed. ``start`` and ``end`` are those of a meeting.
    """

    kind: CalendarKind
    key: UUID
    day: date
    what: str = ""
    party: str = ""
    agreed_at: str = ""
    start: time | None = None
    end: time | None = None
    place: str = ""
