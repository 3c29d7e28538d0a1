"""The program itself, opened on a store, with watches on its window, its first page and the list of meetings."""

import os
import sys
import traceback
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from benchmarks.paint_watch import PaintWatch, tell
from desktop.__main__ import main
from desktop.ui import error_dialog, main_window

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.ui.pages.meeting_table import MeetingTable


class WatchedWindow(main_window.MainWindow):
    """All else in the program is as it is for everybody."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        PaintWatch(self, partial(tell, "painted"))

    def open_services(self, services: "Services", target: Path | str, marked_by: str) -> None:
        super().open_services(services, target, marked_by)
        from desktop.ui.pages.overview_page import OverviewPage  # noqa: PLC0415 - loaded by now, not before

        page = self.findChild(OverviewPage)
        assert page is not None
        stack = page.findChild(QStackedWidget)
        assert stack is not None
        stack.currentChanged.connect(self._on_read)

    def _on_read(self) -> None:
        """The first page has its numbers, and is about to show them."""
        from desktop.ui.pages.overview.overview_body import OverviewBody  # noqa: PLC0415

        body = self.findChild(OverviewBody)
        assert body is not None
        PaintWatch(body, self._on_readable)

    def _on_readable(self) -> None:
        """Go on to the list of meetings."""
        from desktop.ui.pages.meeting_table import MeetingTable  # noqa: PLC0415

        tell("readable")
        self.navigator.show_meetings()
        table = self.findChild(MeetingTable)
        assert table is not None
        PaintWatch(table.viewport(), partial(_fill, table))


def _fill(table: "MeetingTable") -> None:
    """Load all of the list."""
    model, root = table.model(), table.rootIndex()
    while model.canFetchMore(root):
        model.fetchMore(root)
    tell("filled")


def _end(error: BaseException) -> None:
    """In place of the dialog: nobody is there to close it."""
    traceback.print_exception(error)
    os._exit(1)


def end_on_bug() -> None:
    error_dialog.show_bug = _end


if __name__ == "__main__":
    end_on_bug()
    main_window.MainWindow = WatchedWindow  # type: ignore[misc]
    sys.exit(main(["--data", sys.argv[1]]))
