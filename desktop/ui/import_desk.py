"""Brings a file of meetings into the open store; what came of it is said in the status bar."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QStatusBar, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.commands import Command, Commands
from desktop.ui.going import MESSAGE_MS
from desktop.ui.saying import say, say_import
from domain.changes import Change, Noun
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.import_service import ImportReport, ImportService

IMPORT_FILTER = "YAML (*.yaml *.yml)"


class ImportDesk(QObject):
    """``begin`` over an open store; until then, and after ``end``, a file that is chosen comes to nothing."""

    def __init__(
        self, window: QWidget, background: Background, change_feed: ChangeFeed, status_bar: QStatusBar
    ) -> None:
        super().__init__(window)
        self._window, self._background = window, background
        self._change_feed, self._status_bar = change_feed, status_bar
        self._incoming: ImportService | None = None

    def bind(self, commands: Commands) -> None:
        """Make a command of it."""
        commands.add(
            Command(
                key="import",
                title=self.tr("Bring in a file"),
                icon="inbox",
                run=self.ask,
                words=self.tr("read import"),
            )
        )

    def begin(self, incoming: "ImportService") -> None:
        self._incoming = incoming

    def end(self) -> None:
        self._incoming = None

    def ask(self) -> None:
        """Have a file chosen, and bring it in."""
        title = self.tr("Bring in a file")
        chosen, _filter = QFileDialog.getOpenFileName(self._window, title, "", IMPORT_FILTER)
        if chosen and self._incoming is not None:
            bring_in = partial(self._incoming.bring_in, Path(chosen))
            self._background.run(bring_in, self._on_brought_in, self._on_failed)

    def _on_brought_in(self, report: "ImportReport") -> None:
        self._change_feed.announce(Change(Noun.EVERYTHING))
        self._status_bar.showMessage(say_import(report), MESSAGE_MS)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._status_bar.showMessage(say(error), MESSAGE_MS)
