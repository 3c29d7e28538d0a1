"""Changes of the agenda itself: a new item, another order, an item taken away and put back, its areas and its mark."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand
from domain.errors import Problem, UserError
from domain.meetings import AgendaItem, RemovedItem
from domain.secrecy import SecrecyMark, Sensitivity

if TYPE_CHECKING:
    from desktop.services.agenda_service import AgendaService


class ItemDesk(QObject):
    """``changed(UUID)`` names the item to show; ``removed(str)`` the heading that can be put back; ``failed(UserError)``."""

    changed = Signal(object)
    removed = Signal(str)
    failed = Signal(object)

    def __init__(
        self, in_hand: MeetingInHand, agenda: "AgendaService", today: Callable[[], date], *, marked_by: str
    ) -> None:
        super().__init__(in_hand)
        self._in_hand, self._agenda = in_hand, agenda
        self._today, self._marked_by = today, marked_by
        self._removed: RemovedItem | None = None

    def add(self, heading: str) -> None:
        """A new item after the one that is shown, or last."""
        content = self._in_hand.content
        if content is None:
            return
        places = [place for place, item in enumerate(content.items, 1) if item.id == self._in_hand.item_id]
        place = places[0] if places else len(content.items)
        self._try(lambda: self._agenda.add_item(content.meeting.id, heading, place).id)

    def move(self, item_id: UUID, by: int) -> None:
        """So many places down, or up when negative; beyond the ends nothing happens."""
        items = self._in_hand.items
        order = [item.id for item in items]
        place = order.index(item_id)
        if not 0 <= place + by < len(order):
            return
        order.insert(place + by, order.pop(place))

        def arrange() -> UUID:
            self._agenda.arrange(items[0].meeting_id, order)
            return item_id

        self._try(arrange)

    def remove(self, item_id: UUID) -> None:
        """Take an item away at once; it can be put back as it was."""
        items = self._in_hand.items
        place = [item.id for item in items].index(item_id)
        rest = [item.id for item in items if item.id != item_id]

        def take_away() -> UUID | None:
            self._removed = self._agenda.remove_item(item_id)
            return rest[min(place, len(rest) - 1)] if rest else None

        if self._try(take_away) and self._removed:
            self.removed.emit(self._removed.item.heading)

    def put_back(self) -> None:
        """Undo the last removal."""
        removed = self._removed
        if removed is None:
            return

        def lay_back() -> UUID:
            self._agenda.put_back_item(removed)
            self._removed = None
            return removed.item.id

        self._try(lay_back)

    def forget_removed(self) -> None:
        """The removal was undone elsewhere."""
        self._removed = None

    def choose_areas(self, area_ids: tuple[UUID, ...]) -> None:
        """The areas of the item that is shown."""
        self._change(lambda item: replace(item, area_ids=area_ids))

    def choose_secrecy(self, level: Sensitivity) -> None:
        """Mark the item with who and when. What is to be oral only may hold no text: that would be noting it."""
        item = self._in_hand.item
        if item is not None and level is Sensitivity.ORAL_ONLY and item.text.strip():
            self.changed.emit(item.id)
            self.failed.emit(UserError(Problem.ORAL_HAS_NO_MATTER))
            return
        self._change(lambda item: replace(item, secrecy=self._mark(item, level)))

    def _mark(self, item: AgendaItem, level: Sensitivity) -> SecrecyMark:
        if level is Sensitivity.OPEN:
            return SecrecyMark()
        return replace(item.secrecy, sensitivity=level, marked_by=self._marked_by, marked_on=self._today())

    def _change(self, changed: Callable[[AgendaItem], AgendaItem]) -> None:
        def store() -> UUID | None:
            item = self._in_hand.item
            return self._agenda.change_item(changed(item)).id if item is not None else None

        self._try(store)

    def _try(self, action: Callable[[], UUID | None]) -> bool:
        """Do it on what is stored: words that wait go first, and stay waiting when they cannot."""
        if not self._in_hand.saver.store_now():
            return False
        try:
            shown = action()
        except UserError as error:
            self.changed.emit(self._in_hand.item_id)  # menus show again what is stored
            self.failed.emit(error)
            return False
        self.changed.emit(shown)
        return True
