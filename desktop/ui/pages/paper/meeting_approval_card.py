"""At which later meeting of the series minutes that nobody signs were approved."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.dates import long_day
from desktop.ui.pages.paper.record_card import RecordCard
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from domain.errors import UserError
from domain.record_view import LaterMeeting


class MeetingApprovalCard(RecordCard):
    """``given(UUID)``: the meeting that approved them."""

    given = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self._meeting: ChoiceBox[UUID] = ChoiceBox()
        self._field = Field(self.tr("At the meeting on"), self._meeting, theme_feed)
        self.body.addWidget(self._field)
        self._finish_layout(self.tr("At which meeting were they approved?"), self.tr("Note the a&pproval"))

    def begin(self, later: Sequence[LaterMeeting]) -> None:
        """Ask anew; ``later`` are the meetings of the series that have been held after this one."""
        self.clear_trouble()
        self._field.clear_error()
        self._meeting.set_choices([(meeting.id, _name(meeting)) for meeting in later])
        self._meeting.setEnabled(bool(later))
        self._done.setEnabled(bool(later))
        if later:
            self._meeting.setFocus()
        else:
            self._field.set_error(
                self.tr(
                    "The series has had no meeting after this one. Come back when the next one has been held."
                )
            )
            self._cancel.setFocus()

    def show_error(self, error: UserError) -> None:
        self._field.set_error(say(error))
        self._meeting.setFocus()

    def _on_done(self) -> None:
        chosen = self._meeting.chosen()
        if chosen is not None:
            self.given.emit(chosen)


def _name(meeting: LaterMeeting) -> str:
    return f"{long_day(meeting.day)}, {meeting.title}" if meeting.title else long_day(meeting.day)
