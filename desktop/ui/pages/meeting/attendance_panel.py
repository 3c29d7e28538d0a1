"""Who attends a meeting, in what function and from which item to which. Every change is stored at once."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.attendance_adder import AttendanceAdder
from desktop.ui.pages.meeting.attendance_list import AttendanceList
from desktop.ui.pages.meeting.panel_head import PanelHead
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.attendance import count_attending, with_line
from domain.errors import UserError
from domain.meetings import Attendance, MeetingContent

if TYPE_CHECKING:
    from desktop.services.meeting_service import MeetingService
    from desktop.services.register_service import RegisterService

UNDO_MS = 10_000


class AttendancePanel(QWidget):
    """``attendance_changed(tuple[Attendance, ...])`` after each stored change, ``failed(UserError)`` where one was not."""

    attendance_changed = Signal(tuple)
    failed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        meetings: "MeetingService",
        register: "RegisterService",
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meetings, self._register = meetings, register
        self._theme_feed = theme_feed
        self._content: MeetingContent | None = None
        self._lines: tuple[Attendance, ...] = ()
        self._removed: tuple[int, Attendance] | None = None
        self._build()
        self._lay_out()
        self._connect()

    def show_meeting(self, content: MeetingContent) -> None:
        """Show who is called. The first focus is the first of them, or where people are added when there is none."""
        self._content = content
        self._forget_removal()
        self._show_lines(content.attendance)

    def _build(self) -> None:
        self._head = PanelHead(self.tr("Attendance"), self._theme_feed)
        self._add = push_button(self.tr("Add a person"), self._theme_feed, look="link", icon_name="user-plus")
        self._head.add_action(self._add)
        self._adder = AttendanceAdder(self._theme_feed)
        self._list = AttendanceList(self._adder, self._theme_feed)
        self._removal = InlineMessage(self._theme_feed)
        self._undo = self._removal.add_button(self.tr("Undo"))
        self._removal_ends = QTimer(self)
        self._removal_ends.setSingleShot(True)
        self._removal_ends.setInterval(UNDO_MS)
        self.setAccessibleName(self.tr("Attendance"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.CARD, Space.PAGE, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        # The words in the rows stand under the title; what frames a row goes beyond them.
        for part, indent in (
            (self._head, Space.PAGE),
            (self._list, Space.PAGE - Space.INSIDE),
            (self._removal, Space.PAGE),
        ):
            row = QHBoxLayout()
            row.setContentsMargins(indent, 0, 0, 0)
            row.addWidget(part)
            column.addLayout(row, 1 if part is self._list else 0)

    def _connect(self) -> None:
        self._head.closed.connect(self.closed)
        self._add.clicked.connect(self._on_add_clicked)
        self._list.line_changed.connect(self._on_line_changed)
        self._list.removed.connect(self._on_removed)
        self._undo.clicked.connect(self._on_undone)
        self._removal_ends.timeout.connect(self._forget_removal)
        self._adder.grown.connect(self._list.show_last)
        self._adder.participant_chosen.connect(self._on_participant_chosen)
        self._adder.person_written.connect(self._on_person_written)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead on to the first person; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        self._list.first().setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_lines(self, lines: Sequence[Attendance]) -> None:
        """Show the list anew, with all who can still be added."""
        content = self._shown()
        self._lines = tuple(lines)
        self._list.show_lines(lines, content.items, content.party_name)
        register = self._register.show()
        listed = {line.participant_id for line in lines}
        here = (person for person in register.participants if person.left_on is None)
        rest = [person for person in here if person.id not in listed]
        self._adder.show_people(rest, {party.id: party for party in register.parties})
        for before, after in pairwise((*self._list.focus_chain(), *self._adder.focus_chain(), self._undo)):
            self.setTabOrder(before, after)
        self._show_count()

    def _show_count(self) -> None:
        counted = self.tr("{present} of {called}")
        self._head.set_fact(counted.format(present=count_attending(self._lines), called=len(self._lines)))

    def _on_add_clicked(self) -> None:
        self._list.focus_row(self._list.row_count())

    def _on_line_changed(self, changed: Attendance) -> None:
        lines = with_line(self._lines, changed)
        if self._store(lines):
            self._lines = lines
            self._show_count()
        self._list.update_lines(self._lines)

    def _on_removed(self, line_id: UUID) -> None:
        on_screen = self._list.position_of(line_id)
        position = [line.id for line in self._lines].index(line_id)
        removed = self._lines[position]
        if self._store(self._lines[:position] + self._lines[position + 1 :]):
            self._show_lines(self._lines[:position] + self._lines[position + 1 :])
            self._list.focus_row(on_screen)
            self._offer_undo(position, removed)

    def _offer_undo(self, position: int, removed: Attendance) -> None:
        self._removed = position, removed
        said = self.tr("{name} has been taken off the list.").format(name=removed.name)
        self._removal.show_message(MessageKind.INFO, said)
        self._removal.show()
        self._removal_ends.start()

    def _on_undone(self) -> None:
        if self._removed is None:
            return
        position, removed = self._removed
        self._forget_removal()
        lines = (*self._lines[:position], removed, *self._lines[position:])
        if self._store(lines, puts_back=True):
            self._show_lines(lines)
            self._list.focus_row(self._list.position_of(removed.id))

    def _forget_removal(self) -> None:
        had_focus = self._undo.hasFocus()
        self._removed = None
        self._removal_ends.stop()
        self._removal.hide()
        if had_focus:
            self._list.focus_row(0)

    def _on_participant_chosen(self, participant_id: UUID) -> None:
        try:
            line = self._meetings.new_attendance(participant_id)
        except UserError as error:
            self.failed.emit(error)
            return
        lines = (*self._lines, line)
        if self._store(lines):
            self._show_lines(lines)
            self._list.show_last()

    def _on_person_written(self, name: str, title: str, party_id: UUID | None) -> None:
        try:
            participant = self._register.add_participant(name, title, party_id)
        except UserError as error:
            self.failed.emit(error)
        else:
            self._on_participant_chosen(participant.id)

    def _store(self, lines: Sequence[Attendance], *, puts_back: bool = False) -> bool:
        write = self._meetings.put_back_attendance if puts_back else self._meetings.write_attendance
        try:
            write(self._shown().meeting.id, lines)
        except UserError as error:
            self.failed.emit(error)
            return False
        self.attendance_changed.emit(tuple(lines))
        return True

    def _shown(self) -> MeetingContent:
        assert self._content is not None  # show_meeting comes first
        return self._content
