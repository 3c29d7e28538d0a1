"""Asks where the calendar file is to be saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_calendar(parent: QWidget, file_name: str) -> Path | None:
    """The chosen file, with its ending; None for a change of mind."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _filter = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("CalendarTarget", "Save as a calendar file"),
        str(Path(documents, file_name)),
        QCoreApplication.translate("CalendarTarget", "Calendar file (*.ics)"),
    )
    if not chosen:
        return None
    target = Path(chosen)
    return target if target.suffix.lower() == ".ics" else target.with_name(f"{target.name}.ics")
