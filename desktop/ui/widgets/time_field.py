"""A form field for a time of day, typed as comes naturally and shown as it is written: 9.00."""

import re
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from domain.calendar import clock

_TYPED = re.compile(r"(\d{1,2})(?:[.:]?(\d{2}))?")


class TimeField(Field):
    """Takes 9, 9.00, 9:00 and 0900; empty means no time. ``edited`` comes for the user's edits only.

    When it is left it writes the time out, or says under the field how a time is written; the text is kept.
    """

    edited = Signal()

    def __init__(self, label: str, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(label, self._line, theme_feed, parent=parent)
        self._line.textEdited.connect(self._on_text_edited)
        self._line.editingFinished.connect(self._on_left)

    def text(self) -> str:
        """Return what stands in the field, a time or not."""
        return self._line.text().strip()

    def show_text(self, text: str) -> None:
        self._line.setText(text)
        self._say_whether_time()

    def show_time(self, moment: time | None) -> None:
        self.show_text(time_words(moment))

    def holds_time(self) -> bool:
        """Whether the text is a time or empty; if not, the field says so."""
        return self._say_whether_time()

    def chosen_time(self) -> time | None:
        """Return None for an empty field. Raises ValueError for what is not a time."""
        return read_time(self.text())

    def _on_text_edited(self) -> None:
        self.clear_error()
        self.edited.emit()

    def _on_left(self) -> None:
        typed = self.text()
        if self._say_whether_time() and typed != time_words(self.chosen_time()):
            self.show_time(self.chosen_time())
            self.edited.emit()

    def _say_whether_time(self) -> bool:
        try:
            self.chosen_time()
        except ValueError:
            self.set_error(self.tr("“{text}” is not a time. Write it as 9.00.").format(text=self.text()))
            return False
        self.clear_error()
        return True


def read_time(text: str) -> time | None:
    """Return the time of day that was typed, None for nothing. Raises ValueError for anything else."""
    if not text:
        return None
    typed = _TYPED.fullmatch(text)
    if typed is None:
        raise ValueError(text)
    return time(int(typed[1]), int(typed[2] or 0))


def time_words(moment: time | None) -> str:
    """Return ``9.00``, or an empty text for no time."""
    return "" if moment is None else clock(moment)
