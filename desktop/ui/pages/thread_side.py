"""The red thread of any record, for the side of any page: reads it, puts it into words, says where one wants to go."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.thread_words import panel_stop
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.thread_panel import ThreadPanel
from domain.errors import UserError
from domain.thread import StopKind, ThreadRoot, ThreadStop

if TYPE_CHECKING:
    from desktop.services.program import Services


class ThreadSide(QWidget):
    """``show_thread`` fills it; ``report_wanted(UUID)`` names a kept yearly follow-up. The rest name records by key."""

    item_wanted = Signal(object, object)
    point_wanted = Signal(object)
    follow_up_wanted = Signal(object)
    measure_wanted = Signal(object)
    report_wanted = Signal(object)

    def __init__(self, services: "Services", theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._root: tuple[ThreadRoot, UUID] | None = None
        self._panel = ThreadPanel(theme_feed)
        self._trouble = InlineMessage(theme_feed, MessageKind.WARN, narrow=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self._trouble)
        column.addWidget(self._panel, 1)
        self._trouble.hide()
        self.setAccessibleName(self.tr("The red thread"))
        self._panel.stop_chosen.connect(self._on_stop_chosen)

    def show_thread(self, root: ThreadRoot, record_id: UUID) -> None:
        """Show the thread of a point, an item, a follow-up or a measure; say so when it is gone."""
        self._root = (root, record_id)
        self.refresh()

    def refresh(self) -> None:
        """Read the thread that is shown anew."""
        if self._root is None:
            return
        try:
            stops = self._services.threads.thread_of(*self._root)
        except UserError as error:
            stops = ()
            self._trouble.show_message(MessageKind.WARN, say(error))
        self._trouble.setVisible(not stops)
        today = self._services.office.today()
        self._panel.set_stops([panel_stop(stop, today) for stop in stops])

    def clear(self) -> None:
        self._root = None
        self._trouble.hide()
        self._panel.set_stops([])

    def focus_thread(self) -> None:
        """Put the keyboard at the stop one is at."""
        links = [
            link
            for link in self._panel.findChildren(QWidget)
            if link.focusPolicy() == Qt.FocusPolicy.StrongFocus
        ]
        if links:
            links[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_stop_chosen(self, stop: ThreadStop) -> None:
        if stop.kind is StopKind.POINT:
            self.point_wanted.emit(stop.record_id)
        elif stop.kind is StopKind.MEASURE:
            self.measure_wanted.emit(stop.record_id)
        elif stop.kind is StopKind.YEARLY:
            self.report_wanted.emit(stop.record_id)
        elif stop.meeting_id is not None:
            self.item_wanted.emit(stop.meeting_id, stop.item_id)
        elif stop.kind is StopKind.FOLLOW_UP:
            self.follow_up_wanted.emit(stop.record_id)
