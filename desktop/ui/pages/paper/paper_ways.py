"""The ways of a paper out of the window: to a file, to a printer, to the folder it lies in. Says how each went."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.background import Background
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.saying import say
from domain.errors import UserError

if TYPE_CHECKING:  # the services bring SQLAlchemy, and the window is painted before that
    from PySide6.QtPrintSupport import QPrinter

    from desktop.services.minutes_service import Printed
    from desktop.services.print_service import PrintService


class PaperWays(QObject):
    """``saved(Path)``; ``done(str)`` and ``trouble(str)`` are sentences to show. What is saved is what was shown.

    What leaves the window is noted in the log.
    """

    saved = Signal(object)
    done = Signal(str)
    trouble = Signal(str)

    def __init__(
        self,
        printing: "PrintService",
        outlets: Outlets,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._printing, self._outlets, self._background = printing, outlets, background

    def save(self, printed: "Printed") -> None:
        """Ask where, and write the file whole or not at all."""
        target = self._outlets.choose_target(printed.file_name)
        if target is not None:
            self._background.run(
                partial(self._printing.write, printed, target),
                partial(self._on_saved, target),
                self.tell_failure,
            )

    def print(self, printed: "Printed") -> None:
        """Ask for the printer. Without one the paper can be saved all the same."""
        if not self._outlets.has_printer():
            self.trouble.emit(self.tr("No printer is installed. Save as PDF instead."))
            return
        from desktop.ui.printing import new_printer  # noqa: PLC0415 - for the first print only

        printer = new_printer(printed.file_name)
        if self._outlets.confirm_print(printer):
            self._background.run(
                partial(_print, self._printing, printed, printer), self._on_sent_to_printer, self.tell_failure
            )

    def open_folder(self, saved_file: Path) -> None:
        self._outlets.open_folder(saved_file.parent)

    def tell_failure(self, error: Exception) -> None:
        """What a person can mend is said; the rest is a bug."""
        if not isinstance(error, UserError):
            raise error
        self.trouble.emit(say(error))

    def _on_saved(self, target: Path, _nothing: None) -> None:
        self.saved.emit(target)

    def _on_sent_to_printer(self, is_sent: bool) -> None:
        if is_sent:
            self.done.emit(self.tr("Sent to the printer."))
        else:
            self.trouble.emit(self.tr("The printer does not answer. Try again, or save as PDF."))


def _print(printing: "PrintService", printed: "Printed", printer: "QPrinter") -> bool:
    """Whether the printer took it."""
    from desktop.ui.printing import print_pdf  # noqa: PLC0415

    is_sent = print_pdf(printed.pdf, printer)
    if is_sent:
        printing.note_printed(printed)
    return is_sent
