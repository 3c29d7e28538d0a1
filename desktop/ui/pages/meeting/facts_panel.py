"""The facts at the head of a meeting: day, time, place, reference numbers, the next meeting. Each is stored as it is left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.head_fields import HeadFields
from desktop.ui.pages.meeting.panel_head import PanelHead
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import set_look
from domain.errors import UserError
from domain.meetings import Meeting, MeetingContent
from domain.parties import Party

if TYPE_CHECKING:
    from desktop.services.meeting_service import MeetingService


class FactsPanel(QWidget):
    """``head_changed(Meeting)`` after each stored change; ``failed(UserError)`` where it was not, said at the field too."""

    head_changed = Signal(object)
    failed = Signal(object)
    closed = Signal()

    def __init__(
        self, meetings: "MeetingService", theme_feed: ThemeFeed, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._meetings = meetings
        self._theme_feed = theme_feed
        self._meeting: Meeting | None = None
        self._build()
        self._lay_out()
        self._connect()

    def show_meeting(self, content: MeetingContent) -> None:
        self._meeting = content.meeting
        self._fields.show_head(content.meeting, content.series.name, _parties_with_dnr(content))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead on to the first field; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        self._fields.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        title = self.tr("About the meeting")
        self._head = PanelHead(title, self._theme_feed)
        self._fields = HeadFields(self._theme_feed)
        self._scroll = QScrollArea()
        self.setAccessibleName(title)

    def _lay_out(self) -> None:
        inner = QWidget()
        set_look(inner, "column", value=True)
        around = QVBoxLayout(inner)
        around.setContentsMargins(0, 0, Space.CARD, 0)
        around.addWidget(self._fields)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.INSIDE, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        self._head.setContentsMargins(0, 0, Space.CARD, 0)  # the cross ends where the fields do
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._head.closed.connect(self.closed)
        self._fields.written.connect(self._on_written)

    def _on_written(self, field: Field) -> None:
        assert self._meeting is not None  # show_meeting comes first
        wanted = self._fields.in_head(self._meeting)
        if wanted == self._meeting:
            return
        try:
            self._meeting = self._meetings.change_head(wanted)
        except UserError as error:
            field.set_error(say(error))
            self.failed.emit(error)
        else:
            self.head_changed.emit(self._meeting)


def _parties_with_dnr(content: MeetingContent) -> list[Party]:
    """The parties of the agreement and those that have a reference number already."""
    agreed = [party.party_id for party in content.agreement.parties] if content.agreement else []
    known = [party_id for party_id, _dnr in content.meeting.dnr]
    return [content.parties[party_id] for party_id in dict.fromkeys([*agreed, *known])]
