"""What has been typed and is not stored yet, item by item. No Qt: the timing is in item_saver.py."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from domain.errors import Problem, UserError
from domain.meetings import AgendaItem

if TYPE_CHECKING:
    from desktop.services.agenda_service import AgendaService

# These concern one item: the others can be stored all the same. Everything else concerns the store.
_OF_ONE_ITEM = {Problem.CHANGED_BY_OTHER, Problem.RECORD_GONE, Problem.MINUTES_LOCKED}


@dataclass(frozen=True, slots=True)
class Refusal:
    """The words of one item cannot be stored as they are: the person has to choose."""

    item_id: UUID
    error: UserError


class ItemDrafts:
    """Remembers each item as it is stored and as it stands on screen; nothing typed leaves before it is stored."""

    def __init__(self) -> None:
        self._stored: dict[UUID, AgendaItem] = {}
        self._drafts: dict[UUID, AgendaItem] = {}

    def forget(self) -> None:
        """Begin with another meeting. Only when nothing waits."""
        assert not self._drafts
        self._stored = {}

    def take_stored(self, item: AgendaItem) -> bool:
        """An item as the store has it now; whether what stands on screen has become other words by that.

        Words that wait stay. Where somebody else has written meanwhile they still stand on the old version, so that
        storing them is refused rather than that the other's are lost.
        """
        known = self._stored.get(item.id)
        is_rewritten = known is not None and _words(known) != _words(item)
        if item.id not in self._drafts:
            self._stored[item.id] = item
            return is_rewritten
        if not is_rewritten:
            self.lay_on(item)
        return False

    def lay_on(self, item: AgendaItem) -> None:
        """Lay the words that wait on the item as the store has it now, whatever stands there."""
        self._stored[item.id] = item
        draft = self._drafts[item.id]
        self._drafts[item.id] = replace(
            item, heading=draft.heading, text=draft.text, decisions=draft.decisions
        )

    def retain(self, item_ids: Collection[UUID]) -> None:
        """Forget the items that are no longer there; words that wait for one stay."""
        for item_id in self._stored.keys() - set(item_ids):
            if item_id not in self._drafts:
                del self._stored[item_id]

    def current(self, item_id: UUID) -> AgendaItem:
        """The item as the person sees it."""
        return self._drafts.get(item_id) or self._stored[item_id]

    def write(
        self,
        item_id: UUID,
        *,
        heading: str | None = None,
        text: str | None = None,
        decisions: tuple[str, ...] | None = None,
    ) -> AgendaItem:
        """Take new words for an item; what is None stays."""
        item = self.current(item_id)
        draft = replace(
            item,
            heading=item.heading if heading is None else heading,
            text=item.text if text is None else text,
            decisions=item.decisions if decisions is None else decisions,
        )
        if draft == self._stored[item_id]:
            self._drafts.pop(item_id, None)
        else:
            self._drafts[item_id] = draft
        return draft

    @property
    def is_waiting(self) -> bool:
        return bool(self._drafts)

    def waits_for(self, item_id: UUID) -> bool:
        """Whether there are words for this item that are not stored."""
        return item_id in self._drafts

    def drop(self, item_id: UUID) -> None:
        """Let go of what waits for an item."""
        self._drafts.pop(item_id, None)

    def store(self, agenda: "AgendaService") -> tuple[list[AgendaItem], list[Refusal]]:
        """Store everything that waits; returns the items as stored, and those the person has to choose about.

        Raises ``UserError`` when the store itself takes nothing. What could not be stored waits on.
        """
        done, refused = [], []
        for item_id, draft in list(self._drafts.items()):
            try:
                stored = self._store_one(agenda, self._stored[item_id], draft)
            except UserError as error:
                if error.problem not in _OF_ONE_ITEM:
                    raise
                refused.append(Refusal(item_id, error))
            else:
                self._stored[item_id] = stored
                del self._drafts[item_id]
                done.append(stored)
        return done, refused

    def _store_one(self, agenda: "AgendaService", stored: AgendaItem, draft: AgendaItem) -> AgendaItem:
        if draft.heading == stored.heading and draft.decisions == stored.decisions:
            version = agenda.write_text(stored.id, stored.version, stored.heading, draft.text)
            return replace(draft, version=version)
        kept = tuple(decision for decision in draft.decisions if decision.strip())
        heading = draft.heading if draft.heading.strip() else stored.heading
        return agenda.change_item(replace(draft, decisions=kept, heading=heading))


def _words(item: AgendaItem) -> tuple[str, str, tuple[str, ...]]:
    return item.heading, item.text, item.decisions
