"""All agreements as stored and as being written: nothing that was typed is lost by going to another."""

from collections.abc import Iterable
from uuid import UUID

from desktop.ui.pages.agreements.agreement_draft import AgreementDraft, draft_of
from domain.agreements import Agreement


class AgreementDrafts:
    """Agreements are found by their key; a new one is there from the moment it is begun."""

    def __init__(self) -> None:
        self._stored: dict[UUID, Agreement] = {}
        self._begun: dict[UUID, Agreement] = {}
        self._written: dict[UUID, AgreementDraft] = {}

    def load(self, stored: Iterable[Agreement]) -> None:
        """Take in what is stored now; what has been written stays."""
        self._stored = {agreement.id: agreement for agreement in stored}
        self._begun = {key: each for key, each in self._begun.items() if key not in self._stored}
        self._written = {key: each for key, each in self._written.items() if key in self}

    def begin(self, blank: Agreement) -> None:
        """Take in an agreement that is not stored yet."""
        self._begun[blank.id] = blank

    def write(self, draft: AgreementDraft) -> None:
        """Keep a draft; one that says what is stored is forgotten."""
        if draft.unsaved_fields(self._base(draft.id)):
            self._written[draft.id] = draft
        else:
            self._written.pop(draft.id, None)

    def forget(self, agreement_id: UUID) -> None:
        """Drop what has been written; an agreement that was never stored is gone then."""
        self._written.pop(agreement_id, None)
        self._begun.pop(agreement_id, None)

    def draft(self, agreement_id: UUID) -> AgreementDraft:
        """Return the agreement as it was last written. Raises KeyError for one that is gone."""
        return self._written.get(agreement_id) or draft_of(self._base(agreement_id))

    def stored(self) -> list[Agreement]:
        """Return what is stored, in the order it was loaded."""
        return list(self._stored.values())

    def begun(self) -> list[AgreementDraft]:
        """Return what has been begun and never stored."""
        return [self.draft(agreement_id) for agreement_id in self._begun]

    def find(self, agreement_id: UUID) -> Agreement | None:
        """Return the agreement as it is stored."""
        return self._stored.get(agreement_id)

    def unsaved(self, agreement_id: UUID) -> int:
        """How many facts differ from what is stored; an agreement never stored counts for itself too."""
        written = self._written.get(agreement_id)
        changed = written.unsaved_fields(self._base(agreement_id)) if written else 0
        return changed + (agreement_id in self._begun)

    def unsaved_agreements(self) -> int:
        """How many hold something that is not saved."""
        return len(self._written.keys() | self._begun.keys())

    def __contains__(self, agreement_id: UUID) -> bool:
        return agreement_id in self._stored or agreement_id in self._begun

    def _base(self, agreement_id: UUID) -> Agreement:
        return self._stored.get(agreement_id) or self._begun[agreement_id]
