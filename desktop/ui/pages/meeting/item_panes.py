"""The middle of the meeting page: one pane for each item that has been visited, or a panel in its place, or nothing."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.ui.pages.meeting.item_desk import ItemDesk
from desktop.ui.pages.meeting.item_pane import ItemPane
from desktop.ui.pages.meeting.matter_desk import MatterDesk
from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.pane import Pane


class ItemPanes(QStackedWidget):
    """``words_edited()`` when the person writes in the pane of the item that is shown."""

    words_edited = Signal()

    def __init__(
        self, in_hand: MeetingInHand, items: ItemDesk, matter: MatterDesk, theme_feed: ThemeFeed
    ) -> None:
        super().__init__()
        self._in_hand, self._items, self._matter = in_hand, items, matter
        self._theme_feed = theme_feed
        self._panes: dict[UUID, ItemPane] = {}
        self._nothing = Pane("surface")
        self.addWidget(self._nothing)

    def pane(self, item_id: UUID) -> ItemPane:
        """The pane of an item, made at the first visit."""
        if item_id not in self._panes:
            pane = ItemPane(self._theme_feed, self._in_hand.persons)
            pane.show_words(self._in_hand.saver.drafts.current(item_id))
            self._connect(pane)
            self._panes[item_id] = pane
            self.addWidget(pane)
        return self._panes[item_id]

    def show_words_again(self, item_ids: Iterable[UUID]) -> None:
        """Fill the panes of items whose words are others now."""
        for item_id in item_ids:
            if item_id in self._panes:
                self._panes[item_id].show_words(self._in_hand.saver.drafts.current(item_id))

    def show_nothing(self) -> None:
        self.setCurrentWidget(self._nothing)

    def empty(self) -> None:
        """Forget every item: another meeting comes."""
        self.show_nothing()
        for pane in self._panes.values():
            self.removeWidget(pane)
            pane.deleteLater()
        self._panes = {}

    def _connect(self, pane: ItemPane) -> None:
        pane.words_edited.connect(self.words_edited)
        pane.areas_chosen.connect(self._items.choose_areas)
        pane.secrecy_chosen.connect(self._items.choose_secrecy)
        pane.point_opened.connect(self._matter.write_point)
        pane.point_removal_wanted.connect(self._matter.take_off_point)
        pane.follow_up_opened.connect(self._matter.write_follow_up)
        pane.follow_up_removal_wanted.connect(self._matter.take_off_follow_up)
