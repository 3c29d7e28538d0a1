"""The red thread of one record on a page of its own: where a page has no room for it at its side."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.thread_side import ThreadSide
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.changes import Change
from domain.thread import ThreadRoot

if TYPE_CHECKING:
    from desktop.services.program import Services

_WIDEST_PX = 720


class ThreadPage(Pane):
    """``left`` comes for the arrow and Esc; every stop leads to what it shows."""

    left = Signal()
    item_wanted = Signal(object, object)
    point_wanted = Signal(object)
    follow_up_wanted = Signal(object)
    measure_wanted = Signal(object)
    report_wanted = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._is_stale = False
        self._header = PageHeader(theme_feed, self.tr("The red thread"))
        self._header.show_back()
        self._side = ThreadSide(services, theme_feed)
        self._lay_out()
        self._header.back_requested.connect(self.left)
        QShortcut(Qt.Key.Key_Escape, self).activated.connect(self.left)
        change_feed.announced.connect(self._on_announced)
        theme_feed.follow(self._on_text_size_changed)
        for wish in ("item_wanted", "point_wanted", "follow_up_wanted", "measure_wanted", "report_wanted"):
            getattr(self._side, wish).connect(getattr(self, wish))

    def show_thread(self, root: ThreadRoot, record_id: UUID) -> None:
        """Show the whole thread of a point, an item, a follow-up or a measure."""
        self._side.show_thread(root, record_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._side.focus_thread()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._side.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(Space.PAGE, Space.INSIDE, Space.PAGE, 0)
        row.addWidget(self._side, 1)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(row, 1)

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._side.setMaximumWidth(round(_WIDEST_PX * theme.text_scale))

    def _on_announced(self, _change: Change) -> None:
        self._is_stale = True
        if self.isVisible():
            self._is_stale = False
            self._side.refresh()
