"""Shows the ways out of a damaged file, and looks for a copy that is whole. Going back to it is the restore desk's.

No store is open meanwhile.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QStatusBar

from desktop.ui.background import Background
from desktop.ui.going import MESSAGE_MS
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from domain.backups import Backup
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from desktop.services.restore_service import RestoreService
    from desktop.ui.pages.recovery_page import RecoveryPage

LEAD_HERE = frozenset(
    {
        Problem.STORE_DAMAGED,
        Problem.STORE_IS_EMPTY,
        Problem.STORE_MINUTES_CHANGED,
        Problem.STORE_SCHEMA_ODD,
    }
)
"""What stands in the way of opening a file, where a copy of it helps."""


class RecoveryWays(QObject):
    """``restore_wanted(RestoreService, Backup)`` and ``copies_wanted(RestoreService)`` lead to the restore desk.

    ``open_anyway_wanted(Path)`` asks for the file as it is, ``other_file_wanted`` for another one to be chosen.
    """

    restore_wanted = Signal(object, object)
    copies_wanted = Signal(object)
    open_anyway_wanted = Signal(object)
    other_file_wanted = Signal()

    def __init__(self, stack: QStackedWidget, theme_feed: ThemeFeed, background: Background) -> None:
        super().__init__(stack)
        self._stack, self._theme_feed, self._background = stack, theme_feed, background
        self._service: RestoreService | None = None

    def begin(self, error: UserError, service: "RestoreService") -> None:
        """Show what is wrong with a file, and look for a copy of it that is whole."""
        from desktop.services.bug_report import report_text  # noqa: PLC0415 - only for what went wrong

        self._service = service
        self._page.show_trouble(error, service.store, report_text(error))
        self._stack.setCurrentWidget(self._page)
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._background.run(service.newest_good, self._page.show_good, self._on_failed)

    def tell_mended(self, kept: Path, status_bar: QStatusBar) -> None:
        """An index was made anew when the file was opened: say so, and where the earlier file lies."""
        words = self.tr(
            "An index in the file was broken and has been made anew. The earlier file is kept as “{0}”."
        )
        status_bar.showMessage(words.format(kept.name), MESSAGE_MS)

    @cached_property
    def _page(self) -> "RecoveryPage":
        from desktop.ui.pages.recovery_page import RecoveryPage  # noqa: PLC0415 - few ever see it

        page = RecoveryPage(self._theme_feed)
        page.restore_chosen.connect(self._on_restore_chosen)
        page.other_copy_wanted.connect(self._on_other_copy_wanted)
        page.open_anyway_wanted.connect(self._on_open_anyway_wanted)
        page.other_file_wanted.connect(self.other_file_wanted)
        self._stack.addWidget(page)
        return page

    def _on_restore_chosen(self, backup: Backup) -> None:
        self.restore_wanted.emit(self._service, backup)

    def _on_other_copy_wanted(self) -> None:
        self.copies_wanted.emit(self._service)

    def _on_open_anyway_wanted(self) -> None:
        if self._service is not None:
            self.open_anyway_wanted.emit(self._service.store)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._page.show_failure(say(error))
