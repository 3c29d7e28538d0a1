"""When and where a meeting was, who was there and what came of it: read, in two columns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desktop.ui.dates import full_day, hours
from desktop.ui.theme import Space
from desktop.ui.widgets.look import text_label
from domain.meetings import MeetingContent
from domain.minutes import AttendanceKind

_THERE = {AttendanceKind.PRESENT, AttendanceKind.CO_OPTED}


class MeetingFacts(QWidget):
    """A fact nobody has stated has no line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._time, self._place, self._people, self._agreed, self._dnr = (
            text_label("", wraps=True) for _ in range(6)
        )
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(Space.BETWEEN)
        self._form.setVerticalSpacing(Space.TINY)
        for name, value in (
            (self.tr("Day"), self._day),
            (self.tr("Time"), self._time),
            (self.tr("Place"), self._place),
            (self.tr("Attendance"), self._people),
            (self.tr("Agreed"), self._agreed),
            (self.tr("Reference"), self._dnr),
        ):
            label = text_label(name, "secondary")
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._form.addRow(label, value)
            self._show(value, "")

    def show_content(self, content: MeetingContent) -> None:
        meeting = content.meeting
        decisions = sum(len([each for each in item.decisions if each.strip()]) for item in content.items)
        self._show(self._day, full_day(meeting.day))
        self._show(self._time, hours(meeting.start, meeting.end))
        self._show(self._place, meeting.place)
        self._show(self._people, self._people_words(content))
        self._show(self._agreed, self.tr("%n decision(s)", "", decisions) if decisions else "")
        self._show(self._dnr, ", ".join(number for _party_id, number in meeting.dnr if number))

    def _people_words(self, content: MeetingContent) -> str:
        called = len(content.attendance)
        if not called:
            return ""
        if not content.meeting.state.is_locked:
            return self.tr("%n called", "", called)
        there = sum(line.kind in _THERE for line in content.attendance)
        return self.tr("{there} of %n", "", called).format(there=there)

    def _show(self, label: QLabel, words: str) -> None:
        label.setText(words)
        self._form.setRowVisible(label, bool(words))
