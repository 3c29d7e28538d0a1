"""Where a paper can go from the window: to a file, a folder that is opened, a printer."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlets:
    """``choose_target`` gets a proposed file name; it and ``confirm_print`` say None and False for a change of mind."""

    choose_target: Callable[[str], Path | None]
    open_folder: Callable[[Path], None]
    has_printer: Callable[[], bool]
    confirm_print: "Callable[[QPrinter], bool]"


def system_outlets(parent: QWidget) -> Outlets:
    """The dialogs and programs of the system."""
    dialogs = _Dialogs(parent)
    return Outlets(
        choose_target=dialogs.choose_target,
        open_folder=_open_folder,
        has_printer=_has_printer,
        confirm_print=dialogs.confirm_print,
    )


class _Dialogs:
    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def choose_target(self, file_name: str) -> Path | None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _filter = QFileDialog.getSaveFileName(
            self._parent,
            QCoreApplication.translate("Outlets", "Save as PDF"),
            str(Path(documents, file_name)),
            QCoreApplication.translate("Outlets", "PDF file (*.pdf)"),
        )
        if not chosen:
            return None
        target = Path(chosen)
        return target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")

    def confirm_print(self, printer: "QPrinter") -> bool:
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - as in printing.py

        dialog = QPrintDialog(printer, self._parent)
        is_confirmed = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return is_confirmed


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _has_printer() -> bool:
    from desktop.ui.printing import has_printer  # noqa: PLC0415 - brings QtPdf, for the first print only

    return has_printer()
