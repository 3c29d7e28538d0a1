"""How long a meeting has stood at each of its items. The clock is an argument."""

from datetime import datetime, timedelta
from uuid import UUID


class ItemTimer:
    """Time goes on at the item one is at; whoever looks away and comes back to it has been there all the while."""

    def __init__(self) -> None:
        self._spent: dict[UUID, timedelta] = {}
        self._at: UUID | None = None
        self._since: datetime | None = None
        self._looked_away: datetime | None = None

    def come_to(self, item_id: UUID, now: datetime) -> None:
        """Be at this item from now on; what was spent at it before is kept."""
        if item_id != self._at:
            if self._at is not None:
                self._spent[self._at] = self.spent(self._at, self._looked_away or now)
            self._at, self._since = item_id, now
        self._looked_away = None

    def look_away(self, now: datetime) -> None:
        """Nobody sees the clock until one comes to an item again."""
        self._looked_away = now

    def spent(self, item_id: UUID, now: datetime) -> timedelta:
        """In all, at this item."""
        before = self._spent.get(item_id, timedelta())
        return before + (now - self._since if item_id == self._at and self._since else timedelta())
