"""What has been written about a record and is not stored yet: also what is not right yet, such as half a date."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Generic, TypeVar
from uuid import UUID

from domain.parties import Coverage, District, Participant, Party, Place
from domain.provisions import Provision
from domain.typed_edges import understood_edge

RecordT = TypeVar("RecordT", bound=Party | Participant | District | Place | Provision)

_NOT_WRITTEN = frozenset({"id", "version"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageDraft:
    """A district a party works in; its first and last day as they were typed."""

    id: UUID
    district_id: UUID
    first: str = ""
    last: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterDraft(Generic[RecordT]):
    """``record`` is all but ``typed``: dates and numbers as they stand in their fields, in the order of the form."""

    record: RecordT
    typed: tuple[str, ...] = ()
    coverages: tuple[CoverageDraft, ...] = ()

    @property
    def id(self) -> UUID:
        return self.record.id

    def unsaved_fields(self, stored: "RegisterDraft[RecordT]") -> int:
        """How many facts differ from what is stored."""
        names = {field.name for field in fields(self.record)} - _NOT_WRITTEN
        differ = [bool(getattr(self.record, name) != getattr(stored.record, name)) for name in names]
        differ += [mine != theirs for mine, theirs in zip(self.typed, stored.typed, strict=True)]
        return sum((*differ, self.coverages != stored.coverages))

    def on_top_of(self, stored: "RegisterDraft[RecordT]") -> "RegisterDraft[RecordT]":
        """The same words as a change of the version that is stored now."""
        return replace(self, record=replace(self.record, version=stored.record.version))


def coverage_draft(stored: Coverage) -> CoverageDraft:
    """A draft in which nothing has been changed."""
    return CoverageDraft(
        id=stored.id,
        district_id=stored.district_id,
        first=str(stored.valid_from or ""),
        last=str(stored.valid_to or ""),
        source=stored.source,
    )


def has_ended(typed_last_day: str, today: date) -> bool:
    """Whether what has this last day, as it was typed, is no more."""
    last = understood_edge(typed_last_day, today, is_last=True) if typed_last_day else None
    return last is not None and last < today
