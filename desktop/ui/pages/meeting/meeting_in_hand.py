"""The meeting that is being written: what was read of it, which item is shown, and the words that wait to be stored."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.meeting.item_saver import ItemSaver
from desktop.ui.pages.meeting.person_desk import PersonDesk
from domain.meetings import AgendaItem, MeetingContent

if TYPE_CHECKING:
    from desktop.services.agenda_service import AgendaService
    from desktop.services.person_watch_service import PersonWatchService


class MeetingInHand(QObject):
    """What the desks of the meeting page share; only the page puts another meeting in it.

    ``proofing`` is what is marked in words beside personal data.
    """

    def __init__(
        self, agenda: "AgendaService", person_watch: "PersonWatchService", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.persons = PersonDesk(person_watch, self)
        self.saver = ItemSaver(agenda, self)
        self.proofing: Sequence[MarkSource] = ()
        self.content: MeetingContent | None = None
        self.previous: MeetingContent | None = None
        self.item_id: UUID | None = None

    def let_go(self) -> None:
        """No meeting is open. Words that wait must have been stored."""
        self.saver.drafts.forget()
        self.content, self.previous, self.item_id = None, None, None

    def take(self, content: MeetingContent) -> list[UUID]:
        """A fresh reading of the meeting; words that wait stay. Returns the items that others have written."""
        place = self._place()
        self.content = content
        self.persons.show_meeting(content)
        rewritten = [item.id for item in content.items if self.saver.drafts.take_stored(item)]
        known = [item.id for item in content.items]
        self.saver.drafts.retain(known)
        if self.item_id is not None and self.item_id not in known:
            self.item_id = known[min(place, len(known) - 1)] if known else None
        return rewritten

    @property
    def items(self) -> list[AgendaItem]:
        """The items as they stand on screen."""
        read = self.content.items if self.content else ()
        return [self.saver.drafts.current(item.id) for item in read]

    @property
    def item(self) -> AgendaItem | None:
        """The item that is shown, as it stands on screen."""
        return self.saver.drafts.current(self.item_id) if self.item_id else None

    def neighbour(self, by: int) -> UUID | None:
        """The item so many places further on; None beyond either end."""
        order = self._order()
        place = self._place() + by
        return order[place] if self.item_id in order and 0 <= place < len(order) else None

    def _place(self) -> int:
        """Where the shown item stands; 0 when there is none."""
        order = self._order()
        return order.index(self.item_id) if self.item_id in order else 0

    def _order(self) -> list[UUID]:
        return [item.id for item in self.content.items] if self.content else []
