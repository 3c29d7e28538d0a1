"""A name and the button it is given with: who proposes, who confirms."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import ButtonLook, push_button
from desktop.ui.widgets.field import Field

_NAME_PX = 260


class NameLine(QWidget):
    """``done(name)`` by the button and by Enter; the name may be empty: who is asked says so."""

    done = Signal(str)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        label: str,
        button: str,
        *,
        look: ButtonLook = "default",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._line = QLineEdit()
        self._field = Field(label, self._line, theme_feed)
        self._button = push_button(button, theme_feed, look=look)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.BETWEEN)
        self._row.addWidget(self._button)
        self._row.addStretch(1)
        fields = FlowRow(theme_feed)
        fields.add(self._field, _NAME_PX, grows=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.TINY, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(fields)
        column.addLayout(self._row)
        self._line.textEdited.connect(self._field.clear_error)
        self._line.returnPressed.connect(self._on_done)
        self._button.clicked.connect(self._on_done)

    def name_for(self, what: str) -> None:
        """Say to screen readers what it is about, where several lines stand on a page."""
        self._line.setAccessibleName(f"{self._label}, {what}")
        self._button.setAccessibleName(f"{self._button.text()}, {what}")

    def add_button(self, button: QWidget) -> None:
        """Put another way on beside the button."""
        self._row.insertWidget(self._row.count() - 1, button)

    def show_name(self, name: str) -> None:
        self._line.setText(name)

    def say_wrong(self, sentence: str) -> None:
        self._field.set_error(sentence)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._line.setFocus(event.reason())

    def _on_done(self) -> None:
        self.done.emit(self._line.text())
