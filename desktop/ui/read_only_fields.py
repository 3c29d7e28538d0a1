"""Over a store that is only read, a field that would be stored by itself takes no words: none are lost that way.

A form with a button to save it keeps its words; saving says why it cannot. What one searches with is written in as ever.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStatusBar, QTextEdit, QWidget

from desktop.ui.going import MESSAGE_MS
from desktop.ui.saying import say
from desktop.ui.widgets.search_field import SearchField
from domain.errors import Problem, UserError


class ReadOnlyFields(QObject):
    """Looks at what gets the keyboard, and says why it cannot be written in."""

    def __init__(
        self, stores_by_itself: Callable[[QWidget], bool], status_bar: QStatusBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stores_by_itself, self._status_bar = stores_by_itself, status_bar
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QLineEdit | QTextEdit | QPlainTextEdit) or isinstance(now, SearchField):
            return
        if self._stores_by_itself(now):
            now.setReadOnly(True)
            self._status_bar.showMessage(say(UserError(Problem.STORE_OPENED_READ_ONLY)), MESSAGE_MS)
