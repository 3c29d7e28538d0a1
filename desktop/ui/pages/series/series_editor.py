"""One series as it is being written: its facts, its standing agenda and those usually called."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.series.series_draft import SeriesDraft
from desktop.ui.pages.series.series_form import SeriesForm
from desktop.ui.pages.series.standing_agenda_editor import StandingAgendaEditor
from desktop.ui.pages.series.usual_attendance_editor import UsualAttendanceEditor
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from domain.agreements import PriorityArea
from domain.meetings import MeetingSeries, StandingItem

if TYPE_CHECKING:
    from desktop.services.register_service import Register


class SeriesEditor(QWidget):
    """``edited`` comes for the user's edits only; the draft then holds all that stands here."""

    edited = Signal()
    learning_requested = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._shown: SeriesDraft | None = None
        self._areas: Mapping[UUID, tuple[PriorityArea, ...]] = {}
        self._build()
        self._lay_out()
        self._connect()

    def set_register(self, register: "Register") -> None:
        """Offer these parties, people and agreements."""
        self._areas = {agreement.id: agreement.areas for agreement in register.agreements}
        self.form.set_register(register.agreements, register.parties)
        here = [person for person in register.participants if person.left_on is None]
        self.attendance.set_register(here, register.parties)
        self._offer_areas()

    def show_draft(self, draft: SeriesDraft) -> None:
        """Show a series as it was last written."""
        self._shown = draft
        self.form.show_draft(draft)
        self._offer_areas()
        self._agenda.show_rows(draft.series.standing_agenda)
        self.attendance.show_rows(draft.series.usual_attendance)

    def draft(self) -> SeriesDraft | None:
        """Return what stands here now; None when nothing is shown."""
        if self._shown is None:
            return None
        written = self.form.draft(self._shown)
        series = replace(
            written.series, standing_agenda=self._agenda.rows(), usual_attendance=self.attendance.rows()
        )
        return replace(written, series=series)

    def record(self) -> MeetingSeries | None:
        """Return the series as it is to be stored; None when a field says what is wrong with it."""
        draft = self.draft()
        if draft is None or not self.form.are_times_right():
            return None
        series = draft.record()
        offered = {area.id for area in self._offered_areas()}
        agenda = tuple(_within(item, offered) for item in series.standing_agenda)
        return replace(series, standing_agenda=agenda)

    def take_over(self, learned: MeetingSeries) -> None:
        """Write the agenda and the people of another series' state here, as an edit."""
        self._agenda.show_rows(learned.standing_agenda)
        self.attendance.show_rows(learned.usual_attendance)
        self.edited.emit()

    def _build(self) -> None:
        self.form = SeriesForm(self._theme_feed)
        self._agenda = StandingAgendaEditor(self._theme_feed)
        self.attendance = UsualAttendanceEditor(self._theme_feed)
        self._learn = push_button(self.tr("Fetch from the last meeting"), self._theme_feed)

    def _lay_out(self) -> None:
        learning = QHBoxLayout()
        learning.setSpacing(Space.BETWEEN)
        learning.addWidget(self._learn, 0, Qt.AlignmentFlag.AlignTop)
        explained = self.tr(
            "Takes agenda and people from the last meeting of the series. Nothing is stored until you save."
        )
        learning.addWidget(text_label(explained, "secondary", wraps=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.PAGE)
        column.addWidget(self.form)
        column.addLayout(learning)
        column.addWidget(self._agenda)
        column.addWidget(self.attendance)
        column.addStretch(1)

    def _connect(self) -> None:
        self.form.edited.connect(self.edited)
        self.form.agreement_chosen.connect(self._offer_areas)
        self._agenda.edited.connect(self.edited)
        self.attendance.edited.connect(self.edited)
        self._learn.clicked.connect(self.learning_requested)

    def _offered_areas(self) -> tuple[PriorityArea, ...]:
        agreement_id = self.form.agreement_id()
        return self._areas.get(agreement_id, ()) if agreement_id else ()

    def _offer_areas(self) -> None:
        self._agenda.set_areas(self._offered_areas())


def _within(item: StandingItem, offered: set[UUID]) -> StandingItem:
    """Areas of another agreement stay in the draft, in case that is chosen again, but are not stored."""
    return replace(item, area_ids=tuple(area_id for area_id in item.area_ids if area_id in offered))
