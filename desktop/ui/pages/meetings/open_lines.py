"""The follow-ups of a meeting that are still open: how many, and the first of them, each a way to the follow-up."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.follow_up_words import due_words
from desktop.ui.pages.overview.row_button import RowButton
from desktop.ui.theme import Space
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel
from domain.follow_ups import FollowUp

_MOST_LINES = 3


class OpenLines(QWidget):
    """``follow_up_wanted(UUID)`` for a line that is chosen. Hidden where nothing is open."""

    follow_up_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = SectionLabel(self.tr("Open follow-ups"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self._heading)
        column.addLayout(self._lines)

    def show_lines(self, follow_ups: Sequence[FollowUp], today: date) -> None:
        """Those that are late first, then by date; those without one last."""
        while (line := self._lines.takeAt(0)) is not None:
            widget = line.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        by_day = sorted(follow_ups, key=lambda each: each.due_on or date.max)
        for follow_up in by_day[:_MOST_LINES]:
            self._lines.addWidget(self._line(follow_up, today))
        self._heading.set_count(len(follow_ups))
        self.setVisible(bool(follow_ups))

    def _line(self, follow_up: FollowUp, today: date) -> QWidget:
        due = due_words(follow_up, today)
        button = RowButton(follow_up.what, f"{follow_up.what}, {due}")
        button.clicked.connect(partial(self._on_clicked, follow_up.id))
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(button)
        column.addWidget(text_label(due, "error" if follow_up.days_late(today) else "secondary"))
        return line

    def _on_clicked(self, follow_up_id: UUID) -> None:
        self.follow_up_wanted.emit(follow_up_id)
