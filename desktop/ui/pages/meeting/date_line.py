"""A field for a date that is typed as people say it, and says back which day it understood; empty is no date."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.dates import full_day
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.typed_dates import understood_date


class DateLine(Field):
    """Which ways of writing are understood is said in ``domain/typed_dates.py``."""

    def __init__(
        self,
        label: str,
        theme_feed: ThemeFeed,
        *,
        looks_ahead: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, theme_feed, parent=parent)
        self._looks_ahead = looks_ahead
        self._near = date.min
        self._said_back = text_label("", "secondary", wraps=True)
        self._said_back.hide()
        column = self.layout()
        assert column is not None  # every field has its column
        column.addWidget(self._said_back)
        self.line.setPlaceholderText(self.tr("2/10 or +14") if looks_ahead else self.tr("2/10"))
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self._on_editing_finished)

    def show_date(self, shown: date | None, near: date) -> None:
        """Show a date or none; what is typed is understood as on the day ``near``."""
        self._near = near
        self.line.setText(shown.isoformat() if shown else "")
        self.clear_error()
        self._say_back()

    def chosen_date(self) -> date | None:
        """The date, None when the field is empty. Ask ``is_understood`` first: what is not understood is None too."""
        return understood_date(self.line.text(), self._near, looks_ahead=self._looks_ahead)

    def is_understood(self) -> bool:
        """Whether the field is empty or holds a date. Where it is neither it says so itself."""
        if not self.line.text().strip() or self.chosen_date():
            return True
        self._said_back.hide()
        self.set_error(self.tr("Write the date as 2026-10-02, 2/10, 2 okt, fre or +14."))
        return False

    def chosen_or(self, kept: date | None) -> date | None:
        """What is written; ``kept`` where that is not understood."""
        return self.chosen_date() if self.is_understood() else kept

    def _on_edited(self) -> None:
        self.clear_error()
        self._say_back()

    def _on_editing_finished(self) -> None:
        """A distance or a weekday becomes the date it meant, so that it cannot come to mean another."""
        chosen = self.chosen_date()
        if chosen is not None:
            self.line.setText(chosen.isoformat())
        self.is_understood()

    def _say_back(self) -> None:
        chosen = self.chosen_date()
        self._said_back.setText(full_day(chosen) if chosen else "")
        self._said_back.setVisible(chosen is not None)
        self.line.setAccessibleDescription(self._said_back.text())
