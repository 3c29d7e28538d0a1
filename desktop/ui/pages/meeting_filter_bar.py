"""What the list of meetings shows: by series, year, state and words. Knows no list and no service."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.filter_button import FilterButton
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.stacking_row import StackingRow
from desktop.ui.words import word
from domain.meetings import MeetingFilter, MeetingState

PAUSE_MS = 150
_STACKED_BELOW_PX = 760


class MeetingFilterBar(StackingRow):
    """``filter_changed(MeetingFilter)`` comes when the user has chosen, or paused 150 ms in typing."""

    filter_changed = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, _STACKED_BELOW_PX, parent=parent)
        self._theme_feed = theme_feed
        self._build()
        self._lay_out()
        self._connect()
        self._show_whether_chosen()

    def set_series(self, choices: Sequence[tuple[UUID, str]]) -> None:
        self._series.set_choices(choices)

    def set_years(self, years: Sequence[int]) -> None:
        self._year.set_choices([(year, str(year)) for year in years])

    def wanted(self) -> MeetingFilter:
        """Return what has been chosen."""
        series_id, year, state = self._series.chosen(), self._year.chosen(), self._state.chosen()
        return MeetingFilter(
            series_id=series_id if isinstance(series_id, UUID) else None,
            year=year if isinstance(year, int) else None,
            state=MeetingState(state)
            if isinstance(state, str)
            else None,  # an enum comes out of Qt as its text
            text=self._search.text().strip(),
        )

    def clear(self) -> None:
        """Let everything go, and say so when there was something."""
        if self.wanted() == MeetingFilter():
            return
        for button in (self._series, self._year, self._state):
            button.choose(None)
        self._search.clear()
        self._tell()

    def focus_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _build(self) -> None:
        self._series = FilterButton(self._theme_feed, self.tr("Series"))
        self._year = FilterButton(self._theme_feed, self.tr("Year"))
        self._state = FilterButton(self._theme_feed, self.tr("State"))
        self._state.set_choices([(state, word(state)) for state in MeetingState])
        self._search = SearchField(
            self._theme_feed, self.tr("Search the meetings"), QKeySequence(QKeySequence.StandardKey.Find)
        )
        self._clear = push_button(self.tr("Clear"), self._theme_feed, look="link")
        self._clear.setAccessibleName(self.tr("Clear the filters"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)

    def _lay_out(self) -> None:
        choices = QWidget()
        row = QHBoxLayout(choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.INSIDE)
        for widget in (self._series, self._year, self._state, self._clear):
            row.addWidget(widget)
        row.addStretch(1)
        self.add_part(choices, 3)
        self.add_part(self._search, 2)

    def _connect(self) -> None:
        for button in (self._series, self._year, self._state):
            button.choice_changed.connect(self._tell)
        self._search.textEdited.connect(self._on_text_edited)
        self._clear.clicked.connect(self.clear)
        self._pause.timeout.connect(self._tell)

    def _on_text_edited(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self._show_whether_chosen()
        self.filter_changed.emit(self.wanted())

    def _show_whether_chosen(self) -> None:
        self._clear.setVisible(self.wanted() != MeetingFilter())
