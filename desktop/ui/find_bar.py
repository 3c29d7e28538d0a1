"""A bar to find words in a document: the field, which hit of how many, and a way to close it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.search_field import SearchField

_ON, _BACK = 1, -1


class FindBar(Pane):
    """Enter asks for the next hit, with Shift for the one before; Esc closes.

    ``words_changed(str)`` comes for the user's typing, and with an empty text when the bar closes.
    """

    words_changed = Signal(str)
    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._field = SearchField(theme_feed, self.tr("Find in the document"))
        self._hits = text_label("", "secondary")
        self._before = IconButton(theme_feed, "chevron-up", self.tr("Previous hit"))
        self._after = IconButton(theme_feed, "chevron-down", self.tr("Next hit"))
        self._close = IconButton(theme_feed, "x", self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.BETWEEN, 0, Space.BETWEEN, Space.INSIDE)
        row.setSpacing(Space.TINY)
        row.addWidget(self._field, 1)
        for widget in (self._hits, self._before, self._after, self._close):
            row.addWidget(widget)
        self._field.textEdited.connect(self.words_changed)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._close.clicked.connect(self.close_bar)
        self.show_hits(0, 0)

    def open_bar(self) -> None:
        """Show the bar with the words last looked for, and lead the keyboard there."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.words_changed.emit(self._field.text())

    def close_bar(self) -> None:
        self.hide()
        self.words_changed.emit("")
        self.closed.emit()

    def show_hits(self, shown: int, count: int) -> None:
        """Say which hit is shown, from 1, and how many there are."""
        words = (
            self.tr("{shown} of {count}").format(shown=shown, count=count) if count else self.tr("No hits")
        )
        self._hits.setText(words if self._field.text() else "")
        self._before.setEnabled(count > 0)
        self._after.setEnabled(count > 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()  # before the page takes the key to leave
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_requested.emit(_BACK if is_back else _ON)
        else:
            super().keyPressEvent(event)

    def _on_before(self) -> None:
        self.step_requested.emit(_BACK)

    def _on_after(self) -> None:
        self.step_requested.emit(_ON)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
