"""Stores what the entry card has made ready, and takes it back; keeps the words that lines are understood with."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.ui.background import Background
from desktop.ui.pages.situation.entry_card import EntryCard
from desktop.ui.pages.situation.entry_editors import EntryChoices
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.parties import PartyKind
from domain.vocabulary import Vocabulary, phrase_index

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register


class EntryDesk(QObject):
    """``changed(Change)`` after a point came or went; ``left`` when the keyboard is done with the line."""

    changed = Signal(object)
    left = Signal()

    def __init__(
        self,
        card: EntryCard,
        services: "Services",
        background: Background,
        marked_by: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._card, self._services, self._marked_by = card, services, marked_by
        self._background = background
        self._vocabulary: Vocabulary | None = None
        self._own_parties: frozenset[UUID] = frozenset()
        self._stored: UUID | None = None
        card.submitted.connect(self._on_submitted)
        card.stored_undo_requested.connect(self._on_undo)
        card.left.connect(self.left)

    def refresh(self, register: "Register") -> None:
        """Read the words anew in the background; lines typed meanwhile are understood when they have come."""
        own = [party.id for party in register.parties if party.kind is PartyKind.DISTRICT_ADMINISTRATION]
        self._own_parties = frozenset(own)
        self._read_words()

    def _read_words(self) -> None:
        situation = self._services.situation

        def read() -> Vocabulary:
            vocabulary = situation.vocabulary()
            phrase_index(vocabulary)  # now, and not at the first key stroke
            return vocabulary

        self._background.run(read, self._on_words_read, self._on_failed)

    def _on_words_read(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        own = [party_id for party_id in vocabulary.parties if party_id in self._own_parties]
        choices = EntryChoices(
            vocabulary, self._services.provisions.names(), self._marked_by, self._services.office.today()
        )
        self._card.set_choices(choices, own[0] if len(own) == 1 else None)

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _on_submitted(self) -> None:
        situation = self._services.situation
        try:
            stored = situation.store_entry(self._card.point(situation.blank()))
        except UserError as error:
            self._card.show_error(error)
            return
        self._stored = stored.id
        self._card.show_stored()
        if self._vocabulary is None or stored.category not in self._vocabulary.categories:
            self._read_words()
        self.changed.emit(Change(Noun.POINT, (stored.id,)))

    def _on_undo(self) -> None:
        if self._stored is None:
            return
        point_id, self._stored = self._stored, None
        try:
            self._services.situation.take_back_entry(point_id)
        except UserError as error:
            self._card.show_error(error)
            return
        self.changed.emit(Change(Noun.POINT, (point_id,)))
