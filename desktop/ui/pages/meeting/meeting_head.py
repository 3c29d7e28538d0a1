"""The head of the meeting page: which meeting, how far it has come, who is there, and the way to finish."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.dates import full_day, hours
from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.chip import Chip, ChipKind
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.words import word
from domain.meetings import Meeting, MeetingContent, MeetingState
from domain.minutes import AttendanceKind

_STATE_LOOKS = {
    MeetingState.PLANNED: (ChipKind.NEUTRAL, "calendar"),
    MeetingState.CALLED: (ChipKind.NEUTRAL, "send"),
    MeetingState.IN_PROGRESS: (ChipKind.INFO, "radio"),
    MeetingState.DRAFT: (ChipKind.NEUTRAL, "pencil"),
}
_WORDS_FROM_PX = 1060  # at the ordinary size of text
_ATTENDANCE_FROM_PX = 760  # the same, for the word before its figures
_ATTENDING = {AttendanceKind.PRESENT, AttendanceKind.CO_OPTED}


class MeetingHead(QWidget):
    """Says what the person wants; knows no service."""

    left = Signal()
    attendance_wanted = Signal()
    facts_wanted = Signal()
    meeting_mode_wanted = Signal()
    preview_wanted = Signal()
    finishing_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._there = (0, 0)
        self._has_words, self._least_px = True, 0
        self._header = PageHeader(theme_feed, "", stacked=True)
        self._header.show_back()
        self._state = Chip(theme_feed, "")
        self._facts = push_button(self.tr("&Details"), theme_feed, icon_name="calendar-clock")
        self._attendance = push_button("", theme_feed, icon_name="users")
        self._mode = push_button(self.tr("&Meeting mode"), theme_feed, icon_name="presentation")
        self._preview = push_button(self.tr("Pre&view"), theme_feed, icon_name="eye")
        self._finish = push_button(self.tr("&Finish …"), theme_feed, look="primary")
        self._finish.setToolTip("F12")
        # Those with a sign of their own give up their words where there is no room for them.
        self._signed = {button: button.text() for button in (self._facts, self._mode, self._preview)}
        for button, words in self._signed.items():
            button.setAccessibleName(words.replace("&", ""))
        self._lay_out()
        self._connect()
        theme_feed.follow(self._make_room)

    def minimumSizeHint(self) -> QSize:
        """As narrow as without words: it is our business, not our surroundings', that they can be left out."""
        if not self._has_words:
            self._least_px = self._header.minimumSizeHint().width()
        return QSize(self._least_px, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self, _theme: Theme | None = None) -> None:
        has_room = self.width() >= _WORDS_FROM_PX * self._theme_feed.theme.text_scale
        for button, words in self._signed.items():
            button.setText(words if has_room else "")
            button.setToolTip("" if has_room else words.replace("&", ""))
        self._say_attendance()
        self._has_words = has_room
        self.updateGeometry()

    def _lay_out(self) -> None:
        self._header.add_beside_title(self._state)
        for button in (self._facts, self._attendance, self._mode, self._preview, self._finish):
            self._header.add_action(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(hairline())

    def _connect(self) -> None:
        self._header.back_requested.connect(self.left)
        self._facts.clicked.connect(self.facts_wanted)
        self._attendance.clicked.connect(self.attendance_wanted)
        self._mode.clicked.connect(self.meeting_mode_wanted)
        self._preview.clicked.connect(self.preview_wanted)
        self._finish.clicked.connect(self.finishing_wanted)

    def show_content(self, content: MeetingContent) -> None:
        meeting = content.meeting
        self._header.set_title(meeting.title or content.series.name)
        self._header.set_fact(_fact(meeting))
        kind, icon_name = _STATE_LOOKS.get(meeting.state, (ChipKind.OK, "lock"))
        self._state.show_fact(word(meeting.state), kind, icon_name)
        attending = len([line for line in content.attendance if line.kind in _ATTENDING])
        self._there = (attending, len(content.attendance))
        self._make_room()

    def _say_attendance(self) -> None:
        whole = self.tr("&Attendance {0} of {1}").format(*self._there)
        has_room = self.width() >= _ATTENDANCE_FROM_PX * self._theme_feed.theme.text_scale
        self._attendance.setText(whole if has_room else self.tr("{0} of {1}").format(*self._there))
        self._attendance.setAccessibleName(whole.replace("&", ""))
        self._attendance.setToolTip("" if has_room else whole.replace("&", ""))


def _fact(meeting: Meeting) -> str:
    parts = [full_day(meeting.day), hours(meeting.start, meeting.end)]
    facts = [", ".join(part for part in parts if part), meeting.place, word(meeting.document_type)]
    return " · ".join(fact for fact in facts if fact)
