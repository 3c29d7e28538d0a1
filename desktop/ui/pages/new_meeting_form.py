"""The few facts a new meeting needs: which series, when, where. Knows no service."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.stacking_row import StackingRow
from desktop.ui.widgets.time_field import TimeField, time_words

if TYPE_CHECKING:
    from desktop.services.meeting_service import MeetingProposal

_TIMES_STACKED_BELOW_PX = 220


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPlan:
    """What the form says, ready for the service."""

    series_id: UUID
    day: date
    start: time | None
    end: time | None
    place: str
    title: str


class NewMeetingForm(QWidget):
    """``series_chosen(UUID)`` comes when the user chooses; a proposal fills what the user has not touched."""

    series_chosen = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._shown: MeetingProposal | None = None
        self._is_after_series = False
        self._build(today)
        self._lay_out()
        self._connect()

    def set_series(self, choices: Sequence[tuple[UUID, str]], chosen: UUID | None) -> None:
        """Offer these series; without one that is chosen the first is."""
        self._series.set_choices(choices)
        self._series.choose(chosen)

    def series_id(self) -> UUID | None:
        return self._series.chosen()

    def begin_anew(self) -> None:
        """Forget what was written: the next proposal fills every field."""
        self._shown = None
        self._title.clear()

    def show_proposal(self, proposal: "MeetingProposal") -> None:
        """Fill each field, but for those in which the user has written something else than was proposed."""
        shown = self._shown
        self._shown = proposal
        if shown is None or self._day.chosen_date() == shown.day:
            self._day.show_date(proposal.day)
        if shown is None or self._start.text() == time_words(shown.start):
            self._start.show_time(proposal.start)
        if shown is None or self._end.text() == time_words(shown.end):
            self._end.show_time(proposal.end)
        if shown is None or self._place.text() == shown.place:
            self._place.setText(proposal.place)

    def plan(self) -> MeetingPlan | None:
        """Return what has been filled in; None when a field says what is wrong with it, and has the focus."""
        for field in (self._start, self._end):
            if not field.holds_time():
                field.setFocus()
                return None
        series_id = self.series_id()
        if series_id is None:
            return None
        return MeetingPlan(
            series_id=series_id,
            day=self._day.chosen_date(),
            start=self._start.chosen_time(),
            end=self._end.chosen_time(),
            place=self._place.text().strip(),
            title=self._title.text().strip(),
        )

    def say_end_is_wrong(self, sentence: str) -> None:
        self._end.set_error(sentence)
        self._end.setFocus()

    def begin_at(self, *, after_series: bool) -> None:
        """Let ``focus_first`` lead to the series, or to the date when the series was chosen already."""
        self._is_after_series = after_series

    def focus_first(self, reason: Qt.FocusReason) -> None:
        (self._day if self._is_after_series else self._series).setFocus(reason)

    def _build(self, today: date) -> None:
        self._series: ChoiceBox[UUID] = ChoiceBox()
        self._day = DateField(self._theme_feed, today)
        self._start = TimeField(self.tr("Begins"), self._theme_feed)
        self._end = TimeField(self.tr("Ends"), self._theme_feed)
        self._place = QLineEdit()
        self._title = QLineEdit()

    def _lay_out(self) -> None:
        times = StackingRow(self._theme_feed, _TIMES_STACKED_BELOW_PX)
        times.add_part(self._start, 1, at_top=True)
        times.add_part(self._end, 1, at_top=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(Field(self.tr("Series"), self._series, self._theme_feed))
        column.addWidget(Field(self.tr("Date"), self._day, self._theme_feed))
        column.addWidget(times)
        column.addWidget(Field(self.tr("Place"), self._place, self._theme_feed))
        title_help = self.tr("May be left empty: then the meeting is called what its series is called.")
        column.addWidget(Field(self.tr("Title"), self._title, self._theme_feed, help_text=title_help))

    def _connect(self) -> None:
        self._series.activated.connect(self._on_series_activated)

    def _on_series_activated(self) -> None:
        self.series_chosen.emit(self.series_id())
