"""The program itself, opened on a store, with watches on its window and on the table it shows first."""

import os
import sys
import traceback
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent

from benchmarks.paint_watch import PaintWatch, tell
from desktop.cli import main
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
        from desktop.ui.pages.meeting_table import MeetingTable  # noqa: PLC0415 - loaded by now, not before

        table = self.findChild(MeetingTable)
        assert table is not None
        PaintWatch(table.viewport(), partial(_fill, table))


def _fill(table: "MeetingTable") -> None:
    """Tell that the list can be read, then load all of it."""
    tell("readable")
    model, root = table.model(), table.rootIndex()
    while model.canFetchMore(root):
        model.fetchMore(root)
    tell("filled")


def _end(error: BaseException) -> None:
    """In place of the dialog: nobody is there to close it."""
    traceback.print_exception(error)
    os._exit(1)


if __name__ == "__main__":
    error_dialog.show_bug = _end
    main_window.MainWindow = WatchedWindow  # type: ignore[misc]
    sys.exit(main(["--data", sys.argv[1]]))
