"""The line where something done for a citizen pledge is counted: how many, which day, a note."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_foot import FormFoot
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.plan.number_line import NumberLine
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.field import Field
from domain.errors import Problem, UserError

_NUMBER_WIDTH, _DATE_WIDTH, _NOTE_WIDTH = 90, 150, 240


@dataclass(frozen=True, slots=True, kw_only=True)
class CountDraft:
    """What stands in the line of a count, as it was typed."""

    number: str = "1"
    day: str = ""
    note: str = ""


class CountForm(QWidget):
    """``submitted`` when number and day are understood; no day is today."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._number = NumberLine(self.tr("Number"), theme_feed, is_whole=True)
        self._day = DateLine(self.tr("Day"), theme_feed)
        self._note = QLineEdit()
        self._foot = FormFoot(theme_feed)
        row = FlowRow(theme_feed)
        row.add(self._number, _NUMBER_WIDTH)
        row.add(self._day, _DATE_WIDTH)
        row.add(Field(self.tr("Note"), self._note, theme_feed), _NOTE_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(row)
        column.addWidget(self._foot)
        keys = FormKeys(self)
        keys.finished.connect(self._finish)
        keys.left.connect(self.cancelled)
        self._foot.save.clicked.connect(self._finish)
        self._foot.cancel.clicked.connect(self.cancelled)

    def show_draft(self, draft: CountDraft) -> None:
        self._number.show_text(draft.number)
        self._day.show_date(None if draft.day else self._today, self._today)
        if draft.day:
            self._day.line.setText(draft.day)
        self._note.setText(draft.note)

    def draft(self) -> CountDraft:
        return CountDraft(number=self._number.text(), day=self._day.line.text(), note=self._note.text())

    def count(self) -> tuple[int, date | None, str]:
        """Number, day and note; ask after ``submitted``."""
        return self._number.whole() or 0, self._day.chosen_date(), self._note.text()

    def focus_first(self) -> None:
        self._number.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say_is_wrong(self, error: UserError) -> bool:
        """Say it at the field it is about; False when it is about none of them."""
        fields: dict[Problem, Field] = {
            Problem.DATE_IN_FUTURE: self._day,
            Problem.NUMBER_WRONG: self._number,
        }
        field = fields.get(error.problem)
        if field is None:
            return False
        field.set_error(say(error))
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _finish(self) -> None:
        for line, is_right in (
            (self._number, self._number.is_understood(is_needed=True)),
            (self._day, self._day.is_understood()),
        ):
            if not is_right:
                line.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self.submitted.emit()
