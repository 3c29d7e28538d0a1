"""Saves all of the help as a PDF file, off the GUI thread; what came of it is said in the panel."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.ui.background import Background
from desktop.ui.help.help_panel import HelpPanel
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.saying import say
from desktop.ui.widgets.inline_message import MessageKind
from domain.errors import UserError


class ManualSaving(QObject):
    def __init__(self, panel: HelpPanel, background: Background, outlets: Outlets) -> None:
        super().__init__(panel)
        self._panel, self._background, self._outlets = panel, background, outlets
        panel.manual_wanted.connect(self._on_wanted)

    def _on_wanted(self) -> None:
        # The name of the document, which is Swedish as all that is printed.
        target = self._outlets.choose_target("Handbok Samsyn.pdf")
        if target is not None:
            self._panel.say(MessageKind.INFO, self.tr("The manual is being made …"))
            self._background.run(partial(_save, target), partial(self._on_saved, target), self._on_failed)

    def _on_saved(self, target: Path, _nothing: object) -> None:
        self._panel.say(MessageKind.OK, self.tr("Saved as {path}.").format(path=target))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._panel.say(MessageKind.DANGER, say(error))


def _save(target: Path) -> None:
    """Runs in the background: layout and drawing are imported there."""
    from desktop.services.manual import save_manual  # noqa: PLC0415

    save_manual(target)
