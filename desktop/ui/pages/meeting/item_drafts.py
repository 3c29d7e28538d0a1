"""What has been typed and is not stored yet, item by item. No Qt: the timing is in item_saver.py."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from domain.meetings import AgendaItem

if TYPE_CHECKING:
    from desktop.services.agenda_service import AgendaService


class ItemDrafts:
    """Remembers each item as it is stored and as it stands on screen; nothing typed leaves before it is stored."""

    def __init__(self) -> None:
        self._stored: dict[UUID, AgendaItem] = {}
        self._drafts: dict[UUID, AgendaItem] = {}

    def forget(self) -> None:
        """Begin with another meeting. Only when nothing waits."""
        assert not self._drafts
        self._stored = {}

    def take_stored(self, item: AgendaItem) -> None:
        """An item as the store has it now; words that wait are laid on top of it."""
        self._stored[item.id] = item
        draft = self._drafts.get(item.id)
        if draft is not None:
            self._drafts[item.id] = replace(
                item, heading=draft.heading, text=draft.text, decisions=draft.decisions
            )

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

    def drop(self, item_id: UUID) -> None:
        """The item has been taken away, and with it what waited."""
        self._drafts.pop(item_id, None)
        self._stored.pop(item_id, None)

    def store(self, agenda: "AgendaService") -> list[AgendaItem]:
        """Store everything that waits; returns the items as stored.

        Raises ``UserError``: what could not be stored, and what stands behind it, waits on.
        """
        done = []
        for item_id, draft in list(self._drafts.items()):
            stored = self._store_one(agenda, self._stored[item_id], draft)
            self._stored[item_id] = stored
            del self._drafts[item_id]
            done.append(stored)
        return done

    def _store_one(self, agenda: "AgendaService", stored: AgendaItem, draft: AgendaItem) -> AgendaItem:
        if draft.heading == stored.heading and draft.decisions == stored.decisions:
            version = agenda.write_text(stored.id, stored.version, stored.heading, draft.text)
            return replace(draft, version=version)
        kept = tuple(decision for decision in draft.decisions if decision.strip())
        heading = draft.heading if draft.heading.strip() else stored.heading
        return agenda.change_item(replace(draft, decisions=kept, heading=heading))
