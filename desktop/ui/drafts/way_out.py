"""Gets words out of a window that cannot save them: into a file of their own, or onto the clipboard."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from domain.drafts import Draft

Describe = Callable[[Draft], str]


def as_text(drafts: Sequence[Draft], describe: Describe) -> str:
    """Each text under the words for its place."""
    return "\n\n".join(f"{describe(draft)}\n{draft.field}\n\n{draft.text}" for draft in drafts) + "\n"


def ask_for_file(parent: QWidget) -> Path | None:
    """Where the text is to lie; None when somebody changes their mind."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = QCoreApplication.translate("WayOut", "Unsaved text.txt")
    chosen, _filter = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("WayOut", "Save the text elsewhere"),
        str(Path(documents, proposed)),
        QCoreApplication.translate("WayOut", "Text file (*.txt)"),
    )
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.txt")


def to_clipboard(text: str) -> None:
    """Put it on the clipboard."""
    QGuiApplication.clipboard().setText(text)
