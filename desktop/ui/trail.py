"""Where one has been in the window, as a browser remembers it: a line of spots, and where on it one stands.

Knows no page; a spot is a page's name and the keys of what it showed.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field

_LONGEST = 100
BACK, FORWARD = -1, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """``keys`` are those of the record that is shown, as the way to it takes them; empty for a list.

    ``place`` is the marked place of the rail; it and the rail's width do not tell two spots apart.
    """

    page: str
    keys: tuple[Hashable, ...] = ()
    place: str = field(default="", compare=False)
    is_compact: bool = field(default=False, compare=False)


class Trail:
    """``go_on`` forgets what lies ahead, as going anywhere new does."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._here = -1
        self._visited: dict[tuple[str, Hashable], Spot] = {}

    def refresh(self, spot: Spot | None) -> None:
        """What is shown where one stands may have changed since one came: another record of the same page."""
        if spot is not None and self._spots and self._spots[self._here].page == spot.page:
            self._spots[self._here] = spot
            self._note(spot)

    def go_on(self, spot: Spot | None) -> None:
        """Come to a spot; nothing happens when one already stands there."""
        if spot is None or (self._spots and self._spots[self._here] == spot):
            return
        self._spots = [*self._spots[: self._here + 1], spot][-_LONGEST:]
        self._here = len(self._spots) - 1
        self._note(spot)

    def neighbour(self, step: int) -> Spot | None:
        """The spot before (``BACK``) or after (``FORWARD``); None at the end of the line."""
        place = self._here + step
        return self._spots[place] if 0 <= place < len(self._spots) else None

    def step(self, step: int) -> None:
        """Stand on that neighbour from now on."""
        self._here += step

    def visited(self) -> tuple[Spot, ...]:
        """Spots that show a record, the last visited first, each record once; not the one where one stands."""
        here = self._spots[self._here] if self._spots else None
        return tuple(spot for spot in reversed(self._visited.values()) if spot != here)

    def _note(self, spot: Spot) -> None:
        if spot.keys:
            record = spot.page, spot.keys[0]
            self._visited.pop(record, None)
            self._visited[record] = spot
