"""The program itself, opened on a store, going from place to place as somebody would who looks at everything once."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from benchmarks.paint_watch import tell
from benchmarks.watched_program import end_on_bug
from desktop.__main__ import main
from desktop.ui import main_window
from desktop.ui.widgets.rail_button import RailButton

if TYPE_CHECKING:
    from desktop.services.program import Services


class WalkingWindow(main_window.MainWindow):
    """All else in the program is as it is for everybody."""

    pace_ms = 0  # at each place, and twice that before the first and after the last

    def open_services(self, services: "Services", target: Path | str, marked_by: str) -> None:
        super().open_services(services, target, marked_by)
        QTimer.singleShot(2 * self.pace_ms, self._begin)

    def _begin(self) -> None:
        tell("start")
        places = iter(self.findChildren(RailButton))
        QTimer.singleShot(self.pace_ms, partial(self._go_on, places))

    def _go_on(self, places: Iterator[RailButton]) -> None:
        place = next(places, None)
        if place is None:
            QTimer.singleShot(2 * self.pace_ms, partial(tell, "walked"))
            return
        place.click()
        QTimer.singleShot(self.pace_ms, partial(self._go_on, places))


if __name__ == "__main__":
    end_on_bug()
    main_window.MainWindow = WalkingWindow  # type: ignore[misc]
    store, pace_ms = sys.argv[1:]
    WalkingWindow.pace_ms = int(pace_ms)
    sys.exit(main(["--data", store]))
