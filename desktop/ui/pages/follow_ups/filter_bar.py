"""How the list of follow-ups is arranged, and what it is narrowed to. Knows no list and no service."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.follow_ups.segments import Segments
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.filter_button import FilterButton
from domain.follow_up_list import FollowUpFilter, FollowUpState, Grouping

LOOSE = "loose"


class FollowUpFilterBar(FlowRow):
    """``arranged()`` and ``filter_changed()`` come for the user's choices; ask ``grouping`` and ``wanted``.

    ``loose_shown()`` comes when the loose threads take the list's place, and when they leave it.
    """

    arranged = Signal()
    filter_changed = Signal()
    loose_shown = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, Space.INSIDE, centred=True, parent=parent)
        self._feed = theme_feed
        self._build()
        self._connect()
        self._show_what_goes()

    def wanted(self) -> FollowUpFilter:
        """What has been chosen; no state chosen is all of them."""
        state = self._state.chosen()
        return FollowUpFilter(
            # An enum comes out of Qt as its text.
            state=FollowUpState(state) if isinstance(state, str) else FollowUpState.ALL,
            series_id=_key(self._series),
            party_id=_key(self._party),
            area_id=_key(self._area),
        )

    def grouping(self) -> Grouping:
        chosen = self._segments.chosen()
        return chosen if isinstance(chosen, Grouping) else Grouping.DUE

    def is_loose(self) -> bool:
        return self._segments.chosen() == LOOSE

    def set_choices(
        self,
        series: Sequence[tuple[UUID, str]],
        parties: Sequence[tuple[UUID, str]],
        areas: Sequence[tuple[UUID, str]],
    ) -> None:
        for button, choices in ((self._series, series), (self._party, parties), (self._area, areas)):
            button.set_choices(choices)
        self._show_what_goes()

    def set_loose_count(self, count: int | None) -> None:
        """Say how many threads are loose, when that is known."""
        words = self.tr("Loose threads")
        self._segments.set_words(LOOSE, f"{words}  {count}" if count else words)

    def show_list(self) -> None:
        """Leave the loose threads, without a signal to the user's listeners."""
        if self.is_loose():
            self._segments.choose(Grouping.DUE)
            self._show_what_goes()

    def choose_loose(self) -> None:
        """Show the loose threads, without a signal to the user's listeners."""
        self._segments.choose(LOOSE)
        self._show_what_goes()

    def narrow(self, wanted: FollowUpFilter) -> None:
        """Choose what another page wants to see, without a signal."""
        self._state.choose(None if wanted.state is FollowUpState.ALL else wanted.state.value)
        for button, key in (
            (self._series, wanted.series_id),
            (self._party, wanted.party_id),
            (self._area, wanted.area_id),
        ):
            button.choose(key)
        self.show_list()
        self._show_what_goes()

    def clear(self) -> None:
        """Let every choice go but that of open ones, and say so when there was another."""
        if self.wanted() != FollowUpFilter():
            self.narrow(FollowUpFilter())
            self.filter_changed.emit()

    def focus_first(self) -> None:
        self._series.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        self._segments = Segments(
            self.tr("Arranged by"),
            [
                (Grouping.DUE, self.tr("Due")),
                (Grouping.PARTY, self.tr("Party")),
                (Grouping.AREA, self.tr("Area")),
                (LOOSE, self.tr("Loose threads")),
            ],
        )
        self._series = FilterButton(self._feed, self.tr("All meetings"))
        self._party = FilterButton(self._feed, self.tr("Party"))
        self._area = FilterButton(self._feed, self.tr("Area"))
        self._state = FilterButton(self._feed, self.tr("All states"))
        self._state.set_choices(
            [
                (FollowUpState.OPEN.value, self.tr("Open")),
                (FollowUpState.LATE.value, self.tr("Late")),
                (FollowUpState.CLOSED.value, self.tr("Closed")),
            ]
        )
        self._state.choose(FollowUpState.OPEN.value)
        self._clear = push_button(self.tr("Clear"), self._feed, look="link")
        self._clear.setAccessibleName(self.tr("Clear the filters"))
        self.filters = (self._series, self._party, self._area, self._state)
        for widget in (self._segments, *self.filters, self._clear):
            self.add(widget)

    def _connect(self) -> None:
        self._segments.choice_changed.connect(self._on_arranged)
        for button in self.filters:
            button.choice_changed.connect(self._on_filtered)
        self._clear.clicked.connect(self.clear)
        for words, button in (
            (self.tr("&Meetings"), self._series),
            (self.tr("&Party"), self._party),
            (self.tr("&Area"), self._area),
        ):
            QShortcut(QKeySequence.mnemonic(words), self, button.click)

    def _on_arranged(self) -> None:
        self._show_what_goes()
        self.loose_shown.emit()
        if not self.is_loose():
            self.arranged.emit()

    def _on_filtered(self) -> None:
        self._show_what_goes()
        self.filter_changed.emit()

    def _show_what_goes(self) -> None:
        """Loose threads are not narrowed; what has nothing to clear shows no way to clear it."""
        is_list = not self.is_loose()
        for button in self.filters:
            button.setVisible(is_list)
        self._clear.setVisible(is_list and self.wanted() != FollowUpFilter())


def _key(button: FilterButton) -> UUID | None:
    chosen = button.chosen()
    return chosen if isinstance(chosen, UUID) else None
