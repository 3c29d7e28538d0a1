"""Long work off the GUI thread: plain values in, plain values out, nothing of Qt's widgets inside.

Anything that may take longer than about 50 ms goes this way. While something runs Python's collector rests: in a thread of
work it would find widgets that nobody needs any more, and take them apart there, which ends the process now and then.
"""

import gc
from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

# A year's report leaves some 20,000 objects; three in a row would take 10 MiB that the process never gives back.
_MUCH_IS_LEFT = 10_000
_YOUNG = 1


class Background(QObject):
    """An owner of worker threads; ``wait`` at close, so that nothing outlives the window.

    The pages have one together; what takes so long that they are not to wait for it has another.
    """

    _finished = Signal(int, object)
    _running_in_all: ClassVar[int] = 0  # there is one collector

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running = 0
        self._round = 0
        self._finished.connect(self._on_finished)

    def run(
        self,
        operation: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Run ``operation`` in a thread; one of the other two is then called on the GUI thread."""
        self._count(self._running + 1)
        self._pool.start(_Job(operation, on_done, on_error, partial(self._finished.emit, self._round)))

    def wait(self, timeout_ms: int = 10_000) -> bool:
        """Whether all work ended in time."""
        has_ended = self._pool.waitForDone(timeout_ms)
        if has_ended:
            self._count(0)
        return has_ended

    def forget(self) -> None:
        """Tell nobody of what has ended but was not told yet: whoever asked is going, and would ask on.

        After ``wait``. The next question would open a store again that has been let go of, and make a file anew that was
        thrown away.
        """
        self._round += 1

    def _on_finished(self, asked_in: int, finish: Callable[[], None]) -> None:
        self._count(self._running - 1)
        if Background._running_in_all and gc.get_count()[0] > _MUCH_IS_LEFT:
            gc.collect(_YOUNG)
        if asked_in == self._round:
            finish()

    def _count(self, running: int) -> None:
        Background._running_in_all += max(running, 0) - self._running
        self._running = max(running, 0)
        if Background._running_in_all:
            gc.disable()
        else:
            gc.enable()


class _Job(QRunnable):
    def __init__(
        self,
        operation: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[Exception], None],
        finished: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__()
        self._operation, self._on_done, self._on_error = operation, on_done, on_error
        self._finished = finished

    def run(self) -> None:
        try:
            result = self._operation()
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread, which knows what it is
            failure = error  # the name of an except clause is gone when it ends
            self._finished(lambda: self._on_error(failure))
        else:
            self._finished(lambda: self._on_done(result))
