"""One key each for what is done most under an item: point, decision, follow-up, secrecy, its thread; so do the hints."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.meeting.item_panes import ItemPanes
from desktop.ui.pages.meeting.key_hints import KeyHints
from desktop.ui.pages.meeting.matter_desk import MatterDesk
from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand


class ItemKeys(QObject):
    """``show_item`` brings the item back to the middle when a list lies there. ``thread_wanted(UUID)`` of the item."""

    thread_wanted = Signal(object)

    def __init__(
        self,
        page: QWidget,
        in_hand: MeetingInHand,
        panes: ItemPanes,
        matter: MatterDesk,
        hints: KeyHints,
        *,
        show_item: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._in_hand, self._panes, self._matter, self._show_item = in_hand, panes, matter, show_item
        hints.point.connect(self._on_point)
        hints.decision.connect(self._on_decision)
        hints.follow_up.connect(self._on_follow_up)
        hints.red_thread.connect(self._on_thread)
        for keys, slot in (
            ("F7", self._on_point),
            ("F8", self._on_decision),
            ("F9", self._on_follow_up),
            ("Ctrl+Shift+G", self._on_secrecy),
            ("Ctrl+Shift+H", self._on_thread),
        ):
            QShortcut(QKeySequence(keys), page, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _on_point(self) -> None:
        self._show_item()
        self._matter.write_point()

    def _on_follow_up(self) -> None:
        self._show_item()
        self._matter.write_follow_up()

    def _on_decision(self) -> None:
        self._show_item()
        if self._in_hand.item_id is not None:
            self._panes.pane(self._in_hand.item_id).decisions.write_next()

    def _on_secrecy(self) -> None:
        self._show_item()
        if self._in_hand.item_id is not None:
            self._panes.pane(self._in_hand.item_id).head.secrecy.showMenu()

    def _on_thread(self) -> None:
        if self._in_hand.item_id is not None:
            self.thread_wanted.emit(self._in_hand.item_id)
