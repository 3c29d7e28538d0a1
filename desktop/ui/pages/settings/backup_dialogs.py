"""The dialogs of the system that ask where copies of the store go."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupDialogs:
    """Both say None for a change of mind. ``choose_folder`` begins in a folder, ``choose_file`` gets a proposed name."""

    choose_folder: Callable[[Path], Path | None]
    choose_file: Callable[[str], Path | None]


def system_dialogs(parent: QWidget) -> BackupDialogs:
    dialogs = _Dialogs(parent)
    return BackupDialogs(choose_folder=dialogs.choose_folder, choose_file=dialogs.choose_file)


class _Dialogs:
    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def choose_folder(self, start: Path) -> Path | None:
        title = _translate("BackupDialogs", "Choose a folder for backups")
        chosen = QFileDialog.getExistingDirectory(self._parent, title, str(start))
        return Path(chosen) if chosen else None

    def choose_file(self, name: str) -> Path | None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = _translate("BackupDialogs", "Save an encrypted copy")
        kind = _translate("BackupDialogs", "Encrypted copy (*.age)")
        chosen, _filter = QFileDialog.getSaveFileName(self._parent, title, str(Path(documents, name)), kind)
        if not chosen:
            return None
        target = Path(chosen)
        return target if target.suffix == ".age" else target.with_name(f"{target.name}.samsyn.age")
