"""What an import keeps while it runs: what it has counted, and the keys it gives out."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from secrets import token_bytes
from uuid import UUID

from domain.ids import uuid7

NewId = Callable[[], UUID]
_KEYS_A_MS = 4096  # the twelve bits after the time


@dataclass(slots=True)
class Tally:
    added: Counter[str] = field(default_factory=Counter)
    already_there: Counter[str] = field(default_factory=Counter)
    oral_points: int = 0


class SortedKeys:
    """Keys that lie in the order they were given out, also within one millisecond: notes of a day keep the file's order."""

    def __init__(self, now: datetime) -> None:
        self._first_ms = int(now.timestamp() * 1000)
        self._given = 0

    def make(self) -> UUID:
        milliseconds, place = divmod(self._given, _KEYS_A_MS)
        self._given += 1
        return uuid7(self._first_ms + milliseconds, place.to_bytes(2) + token_bytes(8))
