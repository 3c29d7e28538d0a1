"""Asks for the folder that the files of an answer go to."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_folder(parent: QWidget) -> Path | None:
    """None for a change of mind."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("FolderTarget", "Folder for the files")
    chosen = QFileDialog.getExistingDirectory(parent, title, documents)
    return Path(chosen) if chosen else None
