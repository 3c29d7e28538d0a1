"""A date of an agreement, typed as the old paper says it; says back which day that was taken for."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.dates import full_day
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.typed_edges import understood_edge


class DayField(Field):
    """The text comes out as it stands, a date or not; ``edited`` comes for the user's edits only.

    ``is_last``: a month or a year alone means its last day. When it is left it writes the date out.
    """

    edited = Signal()

    def __init__(
        self,
        label: str,
        theme_feed: ThemeFeed,
        *,
        is_last: bool = False,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, theme_feed, help_text=help_text, parent=parent)
        self._is_last = is_last
        self._today = date.max
        self._said_back = text_label("", "secondary", wraps=True)
        self._said_back.hide()
        column = self.layout()
        assert column is not None  # every field has its column
        column.addWidget(self._said_back)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self._on_left)

    def text(self) -> str:
        return self.line.text().strip()

    def show_text(self, text: str, today: date) -> None:
        """Show a text; it is understood as typed on the day ``today``."""
        self._today = today
        self.line.setText(text)
        self.clear_error()
        self._said_back.hide()
        if text and self.chosen_day() is None:
            self.say_no_date()

    def chosen_day(self) -> date | None:
        return understood_edge(self.text(), self._today, is_last=self._is_last) if self.text() else None

    def say_no_date(self) -> None:
        self._said_back.hide()
        self.set_error(self.tr("Write the date as 2019-05-31, 31 maj 2019, maj 2019 or 2019."))

    def _on_edited(self) -> None:
        self.clear_error()
        day = self.chosen_day()
        self._said_back.setText(full_day(day) if day else "")
        self._said_back.setVisible(day is not None)
        self.line.setAccessibleDescription(self._said_back.text())
        self.edited.emit()

    def _on_left(self) -> None:
        """What somebody else found wrong with a date stays: Enter tells them before it tells us."""
        self._said_back.hide()
        day = self.chosen_day()
        if day is None and self.text():
            self.say_no_date()
        elif day is not None and self.text() != day.isoformat():
            self.line.setText(day.isoformat())
            self.edited.emit()
