"""A timer of the window, which tells how long it was kept waiting."""

from time import perf_counter

from PySide6.QtCore import QTimer

_TICK_MS = 5


class Ticker:
    """``longest_ms`` is the longest it was kept waiting between ``start`` and ``stop``."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = perf_counter()
        self._timer = QTimer(interval=_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _on_tick(self) -> None:
        now = perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - _TICK_MS)
        self._last = now
