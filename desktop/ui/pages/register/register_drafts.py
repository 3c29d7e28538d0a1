"""The records of one register as stored and as being written: nothing that was typed is lost by going to another."""

from collections.abc import Iterable
from typing import Generic
from uuid import UUID

from desktop.ui.pages.register.register_draft import RecordT, RegisterDraft


class RegisterDrafts(Generic[RecordT]):
    """Found by their keys; a new one is there from the moment it is begun."""

    def __init__(self) -> None:
        self._stored: dict[UUID, RegisterDraft[RecordT]] = {}
        self._begun: dict[UUID, RegisterDraft[RecordT]] = {}
        self._written: dict[UUID, RegisterDraft[RecordT]] = {}

    def load(self, stored: Iterable[RegisterDraft[RecordT]]) -> None:
        """Take in what is stored now; what has been written stays."""
        self._stored = {draft.id: draft for draft in stored}
        self._begun = {key: draft for key, draft in self._begun.items() if key not in self._stored}
        self._written = {key: draft for key, draft in self._written.items() if key in self}

    def begin(self, blank: RegisterDraft[RecordT]) -> None:
        """Take in a record that is not stored yet."""
        self._begun[blank.id] = blank

    def write(self, draft: RegisterDraft[RecordT]) -> None:
        """Keep a draft; one that says what is stored is forgotten."""
        if draft.unsaved_fields(self._base(draft.id)):
            self._written[draft.id] = draft
        else:
            self._written.pop(draft.id, None)

    def meet(self, record_id: UUID) -> None:
        """Somebody else has stored another version: what is saved from now on replaces that one."""
        written = self._written.get(record_id)
        if written is not None and record_id in self._stored:
            self._written[record_id] = written.on_top_of(self._stored[record_id])

    def forget(self, record_id: UUID) -> None:
        """Drop what has been written; a record that was never stored is gone then."""
        self._written.pop(record_id, None)
        self._begun.pop(record_id, None)

    def draft(self, record_id: UUID) -> RegisterDraft[RecordT]:
        """The record as it was last written. Raises KeyError for one that is gone."""
        return self._written.get(record_id) or self._base(record_id)

    def drafts(self) -> list[RegisterDraft[RecordT]]:
        """Every record as it was last written."""
        return [self.draft(record_id) for record_id in (*self._stored, *self._begun)]

    def is_stored(self, record_id: UUID) -> bool:
        return record_id in self._stored

    def unsaved(self, record_id: UUID) -> int:
        """How many facts differ from what is stored; a record never stored counts for itself too."""
        written = self._written.get(record_id)
        changed = written.unsaved_fields(self._base(record_id)) if written else 0
        return changed + (record_id in self._begun)

    def unsaved_records(self) -> int:
        """How many hold something that is not saved."""
        return len(self._written.keys() | self._begun.keys())

    def __contains__(self, record_id: UUID) -> bool:
        return record_id in self._stored or record_id in self._begun

    def __len__(self) -> int:
        return len(self._stored) + len(self._begun)

    def _base(self, record_id: UUID) -> RegisterDraft[RecordT]:
        return self._stored.get(record_id) or self._begun[record_id]
