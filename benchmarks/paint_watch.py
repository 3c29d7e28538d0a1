"""Tells, on standard output, when the first frame of a widget stood on the screen. Runs in the watched process."""

from collections.abc import Callable
from time import monotonic_ns

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def tell(word: str) -> None:
    """The clock is the system's own: whoever started this process reads the same."""
    print(word, monotonic_ns(), flush=True)


class PaintWatch(QObject):
    """Calls ``on_painted`` in the first turn of the event loop after a widget was painted, and once only."""

    def __init__(self, widget: QWidget, on_painted: Callable[[], None]) -> None:
        super().__init__(widget)
        self._on_painted = on_painted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return False
