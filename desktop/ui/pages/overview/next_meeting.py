"""The next meeting: its day as a block, what and where it is, and one button on to it."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.dates import hours
from desktop.ui.pages.overview.side_section import SideSection
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from domain.meetings import MeetingState
from domain.to_do import MeetingAhead, prepare_task


class NextMeeting(SideSection):
    """``meeting_wanted(UUID)`` and ``new_meeting_wanted()`` come from its buttons."""

    meeting_wanted = Signal(object)
    new_meeting_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Next meeting"), "", parent)
        self._theme_feed = theme_feed
        self._meeting: MeetingAhead | None = None
        self._when = text_label("", "secondary")
        self.heading.add_at_right(self._when)

    def show_meeting(self, meeting: MeetingAhead | None, today: date) -> None:
        """Show this meeting, or that none is planned."""
        self._meeting = meeting
        self._when.setText("" if meeting is None else self._days_until(meeting.day, today))
        self.show_rows([self._none_planned() if meeting is None else self._card(meeting, today)])

    def _card(self, meeting: MeetingAhead, today: date) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(text_label(meeting.title or meeting.series, "strong", wraps=True))
        for fact in (_time_and_place(meeting), self._extent(meeting)):
            if fact:
                words.addWidget(text_label(fact, "secondary", wraps=True))
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(Space.CARD)
        head.addLayout(_day_block(meeting.day))
        head.addLayout(words, 1)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        column.setSpacing(Space.BETWEEN)
        column.addLayout(head)
        column.addWidget(self._button(meeting, today), 0, Qt.AlignmentFlag.AlignLeft)
        return place

    def _none_planned(self) -> QWidget:
        button = push_button(self.tr("Plan a meeting"), self._theme_feed, icon_name="plus")
        button.setObjectName("plan-meeting")
        button.clicked.connect(self.new_meeting_wanted)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        column.setSpacing(Space.INSIDE)
        column.addWidget(text_label(self.tr("No meeting is planned."), "quiet", wraps=True))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return place

    def _button(self, meeting: MeetingAhead, today: date) -> QPushButton:
        """It says what is done there; that it must be done now, the list of what to do says."""
        if meeting.state is MeetingState.IN_PROGRESS:
            text = self.tr("Go on with the notes")
        elif prepare_task(meeting, today) is not None:
            text = self.tr("Prepare the meeting")
        else:
            text = self.tr("Open the agenda")
        button = push_button(text, self._theme_feed)
        button.setObjectName("next-meeting")
        button.clicked.connect(self._on_meeting)
        return button

    def _extent(self, meeting: MeetingAhead) -> str:
        called = self.tr("%n called", "", meeting.called)
        points = self.tr("%n point(s)", "", meeting.points)
        return f"{called}, {points}"

    def _days_until(self, day: date, today: date) -> str:
        days = (day - today).days
        if days == 0:
            return self.tr("today")
        return self.tr("tomorrow") if days == 1 else self.tr("in %n day(s)", "", days)

    def _on_meeting(self) -> None:
        if self._meeting is not None:
            self.meeting_wanted.emit(self._meeting.id)


def _time_and_place(meeting: MeetingAhead) -> str:
    return ", ".join(part for part in (hours(meeting.start, meeting.end), meeting.place) if part)


def _day_block(day: date) -> QVBoxLayout:
    written, number = QDate(day.year, day.month, day.day), QLocale()
    block = QVBoxLayout()
    block.setSpacing(0)
    for text, look in (
        (number.toString(written, "ddd").rstrip("."), "secondary"),
        (str(day.day), "big"),
        (number.toString(written, "MMM").rstrip("."), "secondary"),
    ):
        label = text_label(text, look)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        block.addWidget(label)
    block.addStretch(1)
    return block
