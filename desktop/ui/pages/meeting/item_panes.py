"""The middle of the meeting page: one pane for each item that has been visited, or a panel in its place, or nothing."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal

from desktop.ui.pages.meeting.attendance_panel import AttendancePanel
from desktop.ui.pages.meeting.facts_panel import FactsPanel
from desktop.ui.pages.meeting.item_desk import ItemDesk
from desktop.ui.pages.meeting.item_pane import ItemPane
from desktop.ui.pages.meeting.matter_desk import MatterDesk
from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.page_stack import PageStack
from desktop.ui.widgets.pane import Pane

# Each is some thirty widgets: a meeting of 300 §§ that is gone through would hold ten thousand.
_MOST_PANES = 40


class ItemPanes(PageStack):
    """``words_edited()`` when the person has written in the pane of the item that is shown: the words wait to be stored."""

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
            pane = ItemPane(self._theme_feed, self._in_hand.persons, self._in_hand.proofing)
            pane.show_words(self._in_hand.saver.drafts.current(item_id))
            self._connect(pane)
            self.addWidget(pane)
        else:
            pane = self._panes.pop(item_id)
        self._panes[item_id] = pane  # the one that was looked at last stands last
        self._let_the_oldest_go()
        return pane

    def show_words_again(self, item_ids: Iterable[UUID]) -> None:
        """Fill the panes of items whose words are others now."""
        for item_id in item_ids:
            if item_id in self._panes:
                self._panes[item_id].show_words(self._in_hand.saver.drafts.current(item_id))

    def show_nothing(self) -> None:
        self.setCurrentWidget(self._nothing)

    def open_panel(self, panel: AttendancePanel | FactsPanel) -> None:
        """Show a panel in place of the item, filled with the meeting in hand."""
        if self._in_hand.content is not None:
            panel.show_meeting(self._in_hand.content)
            self.setCurrentWidget(panel)
            panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fill_panel_again(self) -> None:
        """An open panel shows what was taken back or done again."""
        panel = self.currentWidget()
        if isinstance(panel, AttendancePanel | FactsPanel) and self._in_hand.content is not None:
            panel.show_meeting(self._in_hand.content)

    def empty(self) -> None:
        """Forget every item: another meeting comes."""
        self.show_nothing()
        for pane in self._panes.values():
            self.removeWidget(pane)
            pane.deleteLater()
        self._panes = {}

    def _let_the_oldest_go(self) -> None:
        """A pane with nothing that waits to be stored is made again when it is wanted."""
        for item_id in list(self._panes)[: max(0, len(self._panes) - _MOST_PANES)]:
            if not self._in_hand.saver.drafts.is_waiting and self._panes[item_id] is not self.currentWidget():
                pane = self._panes.pop(item_id)
                self.removeWidget(pane)
                pane.deleteLater()

    def _connect(self, pane: ItemPane) -> None:
        pane.words_edited.connect(self._on_words_edited)
        pane.areas_chosen.connect(self._items.choose_areas)
        pane.secrecy_chosen.connect(self._items.choose_secrecy)
        pane.point_opened.connect(self._matter.write_point)
        pane.point_removal_wanted.connect(self._matter.take_off_point)
        pane.follow_up_opened.connect(self._matter.write_follow_up)
        pane.follow_up_removal_wanted.connect(self._matter.take_off_follow_up)

    def _on_words_edited(self) -> None:
        item_id = self._in_hand.item_id
        assert item_id is not None
        pane = self.pane(item_id)
        self._in_hand.saver.write(
            item_id,
            heading=pane.head.heading.text(),
            text=pane.text.text(),
            decisions=pane.decisions.decisions(),
        )
        self.words_edited.emit()
