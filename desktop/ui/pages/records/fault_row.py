"""One thing that a check found: which minutes, as a link to them, and what is wrong."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import long_day
from desktop.ui.pages.overview.row_button import RowButton
from desktop.ui.pages.paper.fault_words import fault_sentence
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import set_look, text_label

if TYPE_CHECKING:
    from desktop.services.records_overview_service import NamedFault


class FaultRow(QWidget):
    """``minutes_wanted(UUID)`` where there are minutes to show."""

    minutes_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, found: "NamedFault", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        name = self._name()
        words = QVBoxLayout()
        words.setSpacing(0)
        if found.is_there:
            button = RowButton(name)
            set_look(button, "link", value=True)
            button.clicked.connect(self._on_clicked)
            words.addWidget(button)
        else:
            words.addWidget(text_label(name, "strong", wraps=True))
        words.addWidget(text_label(fault_sentence(found.fault), wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.CARD, Space.INSIDE, Space.CARD, Space.INSIDE)
        row.setSpacing(Space.INSIDE)
        row.addWidget(IconLabel(theme_feed, "octagon-alert", "danger"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)

    def _name(self) -> str:
        found = self._found
        if found.day is None:
            return found.series or self.tr("A meeting that is no longer there")
        minutes = f"{found.series}, {long_day(found.day)}"
        if found.version is None:
            return minutes
        return self.tr("{minutes}, version {number}").format(minutes=minutes, number=found.version)

    def _on_clicked(self) -> None:
        self.minutes_wanted.emit(self._found.meeting_id)
