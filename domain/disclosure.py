"""What left the office: to which party minutes were sent, and what was handed out or withheld on request.

There is deliberately no field for who asked (tryckfrihetsförordningen 2 kap. 18 §).
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.errors import Problem, UserError
from domain.masks import NOTHING_DECIDED, Decisions


class Variant(StrEnum):
    """Who a paper is for: one's own office, the parties, whoever asks."""

    INTERNAL = "internal"
    PARTIES = "parties"
    DISCLOSURE = "disclosure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """Minutes were sent to a party (expedierade), and are a public record by it (TF 2 kap. 10 §).

    ``version`` is that of the finished minutes, 0 for a draft.
    """

    id: UUID
    meeting_id: UUID
    party_id: UUID
    sent_on: date
    variant: Variant = Variant.PARTIES
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A point that was not handed out, and the provision that says so (TF 2 kap. 20 §)."""

    point_id: UUID
    provision: str


class DisclosedKind(StrEnum):
    """What can be handed out; the list says what was withheld of all the rest."""

    MINUTES = "minutes"
    PICTURE = "picture"
    FOLLOW_UPS = "follow-ups"
    WITHHELD_LIST = "withheld-list"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosedDocument:
    """One document of a request. Only minutes are masked word by word; ``object_id`` is a situation picture or a party.

    ``content_hash`` is that of the minutes the masks were laid on: other words would lie under them in any other version.
    Name, SHA-256 (hexadecimal) and time are those of the file that was handed out, empty until it is made.
    """

    id: UUID
    kind: DisclosedKind
    meeting_id: UUID | None = None
    object_id: UUID | None = None
    decisions: Decisions = NOTHING_DECIDED
    content_hash: str = ""
    file_name: str = ""
    file_hash: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRequest:
    """A request for records, when it came and was answered, and what was withheld.

    ``meeting_ids`` and ``withheld`` are what came with a file from before documents were masked here.
    """

    id: UUID
    received_on: date
    answered_on: date | None = None
    variant: Variant = Variant.DISCLOSURE
    meeting_ids: tuple[UUID, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    is_appealed: bool = False
    documents: tuple[DisclosedDocument, ...] = ()
    version: int = 1

    def ensure_open(self) -> None:
        """Raises ``UserError(REQUEST_ANSWERED)``: what was handed out is not changed afterwards."""
        if self.answered_on is not None:
            raise UserError(Problem.REQUEST_ANSWERED)

    def document(self, document_id: UUID) -> DisclosedDocument:
        """Raises ``UserError(RECORD_GONE)``."""
        for each in self.documents:
            if each.id == document_id:
                return each
        raise UserError(Problem.RECORD_GONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePriority:
    """A place a meeting gives priority, in which weeks (38–39), under which areas; ``rank`` from 1."""

    rank: int
    place: str
    weeks: str = ""
    area_ids: tuple[UUID, ...] = ()
