"""What left the office: to which party minutes were sent, and what was handed out or withheld on request.

There is deliberately no field for who asked (tryckfrihetsförordningen 2 kap. 18 §).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Variant(StrEnum):
    """Who a paper is for: one's own office, the parties, whoever asks."""

    INTERNAL = "internal"
    PARTIES = "parties"
    DISCLOSURE = "disclosure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """Minutes were sent to a party (expedierade), and are a public record by it (TF 2 kap. 10 §)."""

    id: UUID
    meeting_id: UUID
    party_id: UUID
    sent_on: date
    variant: Variant = Variant.PARTIES


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A point that was not handed out, and the provision that says so (TF 2 kap. 20 §)."""

    point_id: UUID
    provision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRequest:
    """A request for records, when it came and was answered, and what was withheld."""

    id: UUID
    received_on: date
    answered_on: date | None = None
    variant: Variant = Variant.DISCLOSURE
    meeting_ids: tuple[UUID, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    is_appealed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePriority:
    """A place a meeting gives priority, in which weeks (38–39), under which areas; ``rank`` from 1."""

    rank: int
    place: str
    weeks: str = ""
    area_ids: tuple[UUID, ...] = ()
