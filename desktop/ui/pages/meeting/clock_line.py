"""A field for a time of day, typed as 9, 9.00, 0900 or 9:00; empty is no time."""

from datetime import time

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from domain.calendar import clock
from domain.typed_dates import understood_time


class ClockLine(Field):
    """For the user's edits listen to ``line.editingFinished``."""

    def __init__(self, label: str, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, theme_feed, parent=parent)
        self.line.setPlaceholderText(clock(time(9)))
        self.line.textEdited.connect(self.clear_error)
        self.line.editingFinished.connect(self._on_editing_finished)

    def show_time(self, shown: time | None) -> None:
        self.line.setText(clock(shown) if shown else "")
        self.clear_error()

    def chosen_time(self) -> time | None:
        """The time, None when the field is empty. Ask ``is_understood`` first: what is not understood is None too."""
        return understood_time(self.line.text())

    def is_understood(self) -> bool:
        """Whether the field is empty or holds a time. Where it is neither it says so itself."""
        if not self.line.text().strip() or self.chosen_time() is not None:
            return True
        self.set_error(self.tr("Write the time as 9.00."))
        return False

    def chosen_or(self, kept: time | None) -> time | None:
        """What is written; ``kept`` where that is not understood."""
        return self.chosen_time() if self.is_understood() else kept

    def _on_editing_finished(self) -> None:
        chosen = self.chosen_time()
        if chosen is not None:
            self.line.setText(clock(chosen))
        self.is_understood()
