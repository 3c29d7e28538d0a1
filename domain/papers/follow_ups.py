"""The list of follow-ups on paper: what is open, the late first, with where it was agreed and what was reported last.

A follow-up or a report from an item that is not open stands in full on the internal paper alone: who may read the item's
own text was chosen for its minutes, not for this list.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.calendar import NO_BREAK
from domain.disclosure import Variant
from domain.follow_up_list import DueGroup, FollowUpSummary, end_of_week
from domain.follow_ups import FollowUp, FollowUpStatus
from domain.secrecy import Sensitivity


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """An item of a meeting, as far as a list refers to it; ``position`` counts from 0."""

    series: str
    day: date
    number: int | None
    position: int
    sensitivity: Sensitivity = Sensitivity.OPEN
    provision: str = ""

    @property
    def is_open(self) -> bool:
        return self.sensitivity is Sensitivity.OPEN

    @property
    def section(self) -> str:
        """``§ 24``, or ``punkt 3`` where there is no §."""
        if self.number is None:
            return f"punkt{NO_BREAK}{self.position + 1}"
        return f"§{NO_BREAK}{self.number}"


Origins = Mapping[UUID, Origin]
"""By the keys of the items."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFollowUp:
    """A row of the list. ``meetings`` is how many it has stood at, the first counted in; ``note`` is the latest report.

    A withheld one has no words of its own; a withheld note has only its day. ``is_marked`` is whether its item, or that
    of the note, is to be tested for secrecy or was oral only, under the ``provision``.
    """

    what: str
    area: str
    party: str
    role: str
    due_on: date | None
    days_late: int
    status: FollowUpStatus
    meetings: int
    series: str
    agreed_on: date
    section: str
    note: str = ""
    noted_on: date | None = None
    is_marked: bool = False
    provision: str = ""
    is_withheld: bool = False
    is_note_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenGroup:
    key: DueGroup
    rows: tuple[OpenFollowUp, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpsContent:
    """``party`` is empty for the list of all; ``organisation`` is whose paper it is. Groups without rows are left out."""

    organisation: str
    party: str
    day: date
    groups: tuple[OpenGroup, ...]

    @property
    def count(self) -> int:
        return sum(len(group.rows) for group in self.groups)


def open_follow_up(
    summary: FollowUpSummary, follow_up: FollowUp, origins: Origins, variant: Variant, today: date
) -> OpenFollowUp:
    """A row from the list's summary and the whole follow-up of the same key."""
    origin = _place_of(follow_up.origin_item_id, origins)
    note = max(follow_up.notes, key=lambda note: (note.noted_on, note.id), default=None)
    told_at = _place_of(note.item_id if note else None, origins)
    marked = next((place for place in (origin, told_at) if place and not place.is_open), None)
    is_withheld = not may_be_read(origin, variant)
    is_note_withheld = note is not None and (is_withheld or not may_be_read(told_at, variant))
    return OpenFollowUp(
        what="" if is_withheld else summary.what,
        area=summary.area,
        party=summary.party,
        role=summary.role,
        due_on=summary.due_on,
        days_late=summary.days_late(today),
        status=summary.status,
        meetings=summary.meetings,
        series=origin.series if origin else summary.series,
        agreed_on=origin.day if origin else summary.created_on,
        section=origin.section if origin else "",
        note=note.text if note and not is_note_withheld else "",
        noted_on=note.noted_on if note else None,
        is_marked=marked is not None,
        provision=marked.provision if marked else "",
        is_withheld=is_withheld,
        is_note_withheld=is_note_withheld,
    )


def may_be_read(origin: Origin | None, variant: Variant) -> bool:
    """Whether what was agreed or reported at an item stands on the paper; what comes from no item does."""
    return variant is Variant.INTERNAL or origin is None or origin.is_open


def grouped(rows: Iterable[OpenFollowUp], today: date) -> tuple[OpenGroup, ...]:
    """The rows under their headings, the late first; within a group they keep their order."""
    found: dict[DueGroup, list[OpenFollowUp]] = {key: [] for key in DueGroup}
    for row in rows:
        found[_due_group(row, today)].append(row)
    return tuple(OpenGroup(key=key, rows=tuple(found[key])) for key in DueGroup if found[key])


def _due_group(row: OpenFollowUp, today: date) -> DueGroup:
    if row.due_on is None:
        return DueGroup.NO_DATE
    if row.due_on < today:
        return DueGroup.LATE
    return DueGroup.THIS_WEEK if row.due_on <= end_of_week(today) else DueGroup.LATER


def _place_of(item_id: UUID | None, origins: Origins) -> Origin | None:
    return origins.get(item_id) if item_id else None
