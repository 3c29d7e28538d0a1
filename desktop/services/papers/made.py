"""A paper that has been made from the store and waits to be printed, and what all of them begin with."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.documents.imprint import Imprint
from desktop.documents.paper import Paper
from desktop.services.office import Office
from domain.papers.orders import SAME_FOR_EVERYONE, PrintOrder

_NOT_IN_FILE_NAMES = re.compile(r"[^\w \-–]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """``stamped_at`` comes from the content, never from the clock: the same data gives the same bytes.

    ``data`` is the content as canonical JSON, for archives that want it attached.
    """

    paper: Paper
    stamped_at: datetime
    file_name: str
    data: bytes


Maker = Callable[[Office, PrintOrder], Made]
"""Raises ``UserError``: RECORD_GONE for what is no longer there, CHOICE_MISSING for an order without its choice."""


def imprint_for(work: UnitOfWork, order: PrintOrder, party_id: UUID | None = None) -> Imprint:
    """The house's look, with the foot of the party whose paper it is."""
    look = work.look.get()
    return Imprint(
        look=look,
        foot=look.footers.get(party_id, "") if party_id else "",
        variant=None if order.kind in SAME_FOR_EVERYONE else order.variant,
    )


def day_stamp(day: date) -> datetime:
    """The moment a paper that tells the state of a day is dated: its noon."""
    return datetime.combine(day, time(12), UTC)


def file_name(*parts: str) -> str:
    """``2026-11-12 Minnesanteckningar Rådet.pdf``: words without signs that some file system refuses."""
    words = " ".join(part for part in parts if part)
    return f"{' '.join(_NOT_IN_FILE_NAMES.sub(' ', words).split())[:120].rstrip()}.pdf"
