"""Ctrl+Shift+D and Ctrl+Shift+T write today's date and the time where the caret is, as if they had been typed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, QTime
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.widgets.text_editor import MinutesTextEdit


class StampKeys(QObject):
    """Binds the two keys on a page; ``today`` is the day they write."""

    def __init__(self, page: QWidget, today: Callable[[], date]) -> None:
        super().__init__(page)
        self._page, self._today = page, today
        for keys, slot in (("Ctrl+Shift+D", self._on_day_key), ("Ctrl+Shift+T", self._on_time_key)):
            QShortcut(QKeySequence(keys), page, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _on_day_key(self) -> None:
        self._insert(self._today().isoformat())

    def _on_time_key(self) -> None:
        self._insert(QTime.currentTime().toString("H.mm"))

    def _insert(self, text: str) -> None:
        line = self._page.focusWidget()
        if isinstance(line, MinutesTextEdit):
            line.insert_text(text)
        elif isinstance(line, QLineEdit):
            line.insert(text)
