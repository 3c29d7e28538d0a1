"""Where a record stands: finished, approved and corrected when, by whom; its code; whether it is unchanged."""

from collections import defaultdict
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.dates import full_day, hours, long_day
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from domain.approval import signers_left
from domain.meetings import Meeting
from domain.minutes import Minutes
from domain.record_view import RecordView


class RecordFacts(QWidget):
    """``code_copied`` when the code lies on the clipboard."""

    code_copied = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._time, self._place = (text_label("", wraps=True) for _ in range(3))
        self._finished, self._approved, self._approved_at, self._waiting, self._corrected = (
            text_label("", wraps=True) for _ in range(5)
        )
        self._code = text_label("", "code")
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = IconButton(theme_feed, "copy", self.tr("Copy the code"))
        self._copy.clicked.connect(self._on_copy)
        self._unchanged_words = text_label("", wraps=True)
        self._unchanged_sign = IconLabel(theme_feed, "circle-check", "ok", size="row_icon")
        self._lay_out()
        self.show_record(RecordView())

    def show_meeting(self, meeting: Meeting) -> None:
        self._day.setText(full_day(meeting.day))
        self._time.setText(hours(meeting.start, meeting.end) or self.tr("Not stated"))
        self._place.setText(meeting.place or self.tr("Not stated"))

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Where the page is narrow day, time and place are left to its header."""
        for value in (self._day, self._time, self._place):
            self._form.setRowVisible(value, not is_narrow)

    def show_record(self, view: RecordView) -> None:
        """Show where it stands; of a draft there is nothing to tell."""
        minutes = view.minutes
        finished_on = minutes.finished_on if minutes else None
        self._show(self._finished, long_day(finished_on) if finished_on else "")
        at_meeting = minutes.approved_at if minutes else None
        self._show(self._approved, "" if at_meeting else _approved_words(view))
        self._show(self._approved_at, long_day(at_meeting) if at_meeting else "")
        self._show(self._waiting, _waiting_words(view))
        self._show(self._corrected, _corrected_words(minutes) if minutes else "")
        self._code.setText(view.code)
        self._form.setRowVisible(self._code_row, bool(view.code))

    def show_checking(self) -> None:
        """The record is being checked."""
        self._tell(self.tr("Checking …"), is_settled=False)

    def show_unchanged(self) -> None:
        self._tell(self.tr("Checked now: unchanged"), is_settled=True)

    def show_nothing_checked(self) -> None:
        """There is nothing to check in a draft; what is wrong is said elsewhere."""
        self._unchanged.hide()

    def _lay_out(self) -> None:
        self._code_row = QWidget()
        code = QHBoxLayout(self._code_row)
        code.setContentsMargins(0, 0, 0, 0)
        code.setSpacing(Space.TINY)
        code.addWidget(self._code)
        code.addWidget(self._copy)
        code.addStretch(1)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(Space.BETWEEN)
        self._form.setVerticalSpacing(Space.TINY)
        for name, value in (
            (self.tr("Day"), self._day),
            (self.tr("Time"), self._time),
            (self.tr("Place"), self._place),
            (self.tr("Finished"), self._finished),
            (self.tr("Approved"), self._approved),
            (self.tr("Approved at meeting"), self._approved_at),
            (self.tr("Waiting for"), self._waiting),
            (self.tr("Corrected"), self._corrected),
            (self.tr("Code"), self._code_row),
        ):
            label = text_label(name, "label")
            if isinstance(value, QLabel):
                label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._form.addRow(label, value)
        self._unchanged = QWidget()
        line = QHBoxLayout(self._unchanged)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.INSIDE)
        line.addWidget(self._unchanged_sign)
        line.addWidget(self._unchanged_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addLayout(self._form)
        column.addWidget(self._unchanged)
        self.show_nothing_checked()

    def _show(self, label: QLabel, words: str) -> None:
        label.setText(words)
        self._form.setRowVisible(label, bool(words))

    def _tell(self, words: str, *, is_settled: bool) -> None:
        self._unchanged_words.setText(words)
        self._unchanged_sign.show_icon(*(("circle-check", "ok") if is_settled else ("clock", "text2")))
        self._unchanged.show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        self.code_copied.emit()


def _approved_words(view: RecordView) -> str:
    """Each day with those who approved then; only the last day where nobody is named, in what came with a file."""
    minutes = view.minutes
    lines = view.approvals or (minutes.approvals if minutes else ())
    if lines:
        names: defaultdict[date, list[str]] = defaultdict(list)
        for line in lines:
            names[line.approved_on].append(line.name)
        return "\n".join(f"{long_day(day)}, {', '.join(names[day])}" for day in sorted(names))
    day = minutes.approved_on if minutes else None
    return long_day(day) if day else ""


def _waiting_words(view: RecordView) -> str:
    """Those who have yet to sign, once somebody has."""
    if view.minutes is None or not view.approvals:
        return ""
    return "\n".join(signer.name for signer in signers_left(view.minutes, view.approvals))


def _corrected_words(minutes: Minutes) -> str:
    days: dict[date, None] = dict.fromkeys(line.corrected_on for line in minutes.corrections)
    return "\n".join(long_day(day) for day in days)
