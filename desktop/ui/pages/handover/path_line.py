"""A path that is typed or chosen, with its label, and what is wrong with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.field import Field

Choose = Callable[[QWidget], Path | None]


class PathLine(QWidget):
    """``path_changed`` by the person, whichever way."""

    path_changed = Signal()

    def __init__(
        self, theme_feed: ThemeFeed, label: str, help_text: str, choose: Choose, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choose = choose
        self._line = QLineEdit()
        self.field = Field(label, self._line, theme_feed, help_text=help_text)
        self._button = push_button(self.tr("Choose …"), theme_feed, icon_name="folder-open")
        # Each label has its own button: a screen reader says of which.
        self._button.setAccessibleName(self.tr("Choose: {what}").format(what=label))
        beside = QHBoxLayout()
        beside.addWidget(self._button)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.field)
        column.addLayout(beside)
        self._button.clicked.connect(self._on_choose)
        self._line.textEdited.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_finished)

    def path(self) -> Path | None:
        """None while nothing is written."""
        written = self._line.text().strip()
        return Path(written) if written else None

    def set_path(self, path: Path | None) -> None:
        self._line.setText(str(path) if path else "")
        self.field.clear_error()

    def focus(self) -> None:
        self.field.setFocus()

    def _on_choose(self) -> None:
        chosen = self._choose(self)
        if chosen is not None:
            self.set_path(chosen)
            self.path_changed.emit()

    def _on_edited(self) -> None:
        self.field.clear_error()

    def _on_finished(self) -> None:
        """Comes whenever the line is left, also by those who wrote nothing in it."""
        if self._line.isModified():
            self._line.setModified(False)
            self.path_changed.emit()
