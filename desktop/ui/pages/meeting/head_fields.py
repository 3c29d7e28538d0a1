"""The fields of a meeting's head: a form with two doors that can be asked at any time, not only at its end."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.clock_line import ClockLine
from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import UserError
from domain.meetings import Meeting
from domain.minutes import DocumentType, NextMeeting
from domain.parties import Party

_DATE_WIDTH, _CLOCK_WIDTH, _PLACE_WIDTH, _DNR_WIDTH = 170, 140, 220, 220


class HeadFields(QWidget):
    """``written(Field)`` when the user has left a field; what is not understood keeps its old value and says so."""

    written = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._dnr: dict[UUID, QLineEdit] = {}
        self._build()
        self._lay_out()

    def show_head(self, meeting: Meeting, usual_title: str, parties: Sequence[Party]) -> None:
        """``usual_title`` is what the meeting is called when it has no title of its own; each party may have a dnr."""
        self._title.setText(meeting.title)
        self._title.setPlaceholderText(usual_title)
        self._day.show_date(meeting.day, meeting.day)
        self._start.show_time(meeting.start)
        self._end.show_time(meeting.end)
        self._place.setText(meeting.place)
        self._show_dnr(dict(meeting.dnr), parties)
        agreed = meeting.next_meeting
        self._next_day.show_date(agreed.day if agreed else None, meeting.day)
        self._next_start.show_time(agreed.start if agreed else None)
        self._next_place.setText(agreed.place if agreed else "")
        self._approve_on.show_date(meeting.approve_on, meeting.day)
        self._approve_on.setVisible(meeting.document_type is DocumentType.MINUTES)

    def in_head(self, meeting: Meeting) -> Meeting:
        """Return the meeting with what is written here.

        What is not understood or cannot be keeps the value it has in ``meeting``, and its field says so.
        """
        self._ask_for_days()
        dnr = {party_id: line.text().strip() for party_id, line in self._dnr.items() if line.text().strip()}
        return replace(
            self._with_times(meeting),
            title=self._title.text().strip(),
            day=self._day.chosen_or(None) or meeting.day,
            place=self._place.text().strip(),
            dnr=meeting.dnr if dnr == dict(meeting.dnr) else tuple(dnr.items()),
            next_meeting=self._next_meeting(meeting.next_meeting),
            approve_on=self._approve_on.chosen_or(meeting.approve_on),
        )

    def _with_times(self, meeting: Meeting) -> Meeting:
        start, end = self._start.chosen_or(meeting.start), self._end.chosen_or(meeting.end)
        try:
            changed = replace(meeting, start=start, end=end)
        except UserError as error:
            self._end.set_error(say(error))
            return meeting
        if self._end.is_understood():
            self._end.clear_error()
        return changed

    def _next_meeting(self, agreed: NextMeeting | None) -> NextMeeting | None:
        day = self._next_day.chosen_or(agreed.day if agreed else None)
        if day is None:
            return None
        start = self._next_start.chosen_or(agreed.start if agreed else None)
        return NextMeeting(day=day, start=start, place=self._next_place.text().strip())

    def _ask_for_days(self) -> None:
        """Say where a day is needed and none is written; what is written wrongly the fields find themselves."""
        if not self._day.line.text().strip():
            self._day.set_error(self.tr("Write the day of the meeting."))
        of_next = self._next_start.line.text().strip() or self._next_place.text().strip()
        if of_next and not self._next_day.line.text().strip():
            self._next_day.set_error(self.tr("Write the day too. Without it the next meeting is not noted."))

    def _build(self) -> None:
        self._title, self._place, self._next_place = QLineEdit(), QLineEdit(), QLineEdit()
        self._day = DateLine(self.tr("Day"), self._theme_feed)  # may be moved either way
        self._start = ClockLine(self.tr("Start"), self._theme_feed)
        self._end = ClockLine(self.tr("End"), self._theme_feed)
        self._next_day = DateLine(self.tr("Day"), self._theme_feed, looks_ahead=True)
        self._next_start = ClockLine(self.tr("Start"), self._theme_feed)
        self._next_day.line.setAccessibleName(self.tr("Day of the next meeting"))
        self._next_start.line.setAccessibleName(self.tr("Start of the next meeting"))
        self._next_place.setAccessibleName(self.tr("Place of the next meeting"))
        self._approve_on = DateLine(self.tr("To be approved by"), self._theme_feed, looks_ahead=True)
        self._dnr_row = FlowRow(self._theme_feed)
        self.setFocusProxy(self._title)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self._watched(Field(self.tr("Title"), self._title, self._theme_feed)))
        place = Field(self.tr("Place"), self._place, self._theme_feed)
        column.addWidget(
            self._row((self._day, _DATE_WIDTH), (self._start, _CLOCK_WIDTH), (self._end, _CLOCK_WIDTH))
        )
        column.addWidget(self._row((place, _PLACE_WIDTH), (self._approve_on, _DATE_WIDTH)))
        self._add_heading(column, self.tr("Reference numbers"))
        self._dnr_column = QVBoxLayout()
        self._dnr_column.addWidget(self._dnr_row)
        column.addLayout(self._dnr_column)
        self._add_heading(column, self.tr("Next meeting"))
        next_place = Field(self.tr("Place"), self._next_place, self._theme_feed)
        column.addWidget(
            self._row(
                (self._next_day, _DATE_WIDTH), (self._next_start, _CLOCK_WIDTH), (next_place, _PLACE_WIDTH)
            )
        )
        column.addStretch(1)

    def _show_dnr(self, dnr: Mapping[UUID, str], parties: Sequence[Party]) -> None:
        row = FlowRow(self._theme_feed, in_columns=True)
        self._dnr_column.replaceWidget(self._dnr_row, row)
        self._dnr_row.hide()
        self._dnr_row.deleteLater()
        self._dnr_row = row
        self._dnr = {}
        for party in parties:
            line = self._dnr[party.id] = QLineEdit(dnr.get(party.id, ""))
            line.setAccessibleName(self.tr("Reference number, {party}").format(party=party.name))
            self._dnr_row.add(self._watched(Field(party.name, line, self._theme_feed)), _DNR_WIDTH)

    def _row(self, *fields: tuple[Field, int]) -> FlowRow:
        row = FlowRow(self._theme_feed)
        for field, least_width in fields:
            row.add(self._watched(field), least_width)
        return row

    def _add_heading(self, column: QVBoxLayout, text: str) -> None:
        column.addWidget(hairline())
        column.addWidget(text_label(text, "section"))

    def _watched(self, field: Field) -> Field:
        editor = field.editor
        if isinstance(editor, QLineEdit):
            editor.editingFinished.connect(self._on_left)
        return field

    def _on_left(self) -> None:
        editor = self.sender()
        field = editor.parent() if editor is not None else None
        if isinstance(field, Field):
            self.written.emit(field)
