"""How much is done, told now and then."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Told the share that is done, 0 to 1. What it raises ends the work, and nothing of it is left."""

_TELL_EVERY = 0.005


class Counted:
    """Tells the share of a known number of steps, as a part of the whole work: from ``begin`` to ``until``."""

    def __init__(self, tell: Progress, total: int, *, begin: float = 0.0, until: float = 1.0) -> None:
        self._tell, self._total, self._begin, self._width = tell, max(total, 1), begin, until - begin
        self._done = 0
        self._told = 0.0

    def step(self) -> None:
        self._done += 1
        share = self._done / self._total
        if share - self._told >= _TELL_EVERY or share >= 1:
            self._told = share
            self._tell(min(self._begin + share * self._width, 1.0))
