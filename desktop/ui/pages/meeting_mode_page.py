"""Meeting mode: the meeting on the wall of the room, one item at a time, large, without what not everybody may read.

It is read, never written in. Where it stood, and how it is left, others know.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import hours
from desktop.ui.pages.meeting_mode.item_sheet import ItemSheet
from desktop.ui.pages.meeting_mode.wall_head import WallHead
from desktop.ui.pages.meeting_mode.wall_look import wall_theme
from desktop.ui.pages.meeting_mode.wall_words import spent_words
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.key_cap import KeyHint
from desktop.ui.widgets.pane import Pane
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.item_timer import ItemTimer
from domain.meeting_wall import MeetingWall, WallItem

if TYPE_CHECKING:
    from desktop.services.wall_service import WallService

_CLOCK_MS = 1000
_WIDE_FROM_PX = 1100  # at the size of text of the smallest screen
_ONWARD = frozenset({Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down})
_BACKWARD = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_Up})


class MeetingModePage(Pane):
    """``left_meeting_mode(UUID, UUID)`` says which item was shown last. The window looks at ``wants_whole_screen``."""

    left_meeting_mode = Signal(object, object)
    wants_whole_screen = True

    def __init__(
        self,
        wall: "WallService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        *,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self._wall, self._theme_feed, self._now = wall, theme_feed, now
        self._meeting_id: UUID | None = None
        self._shown: MeetingWall | None = None
        self._place = 0
        self._is_stale = False
        self._dressed: tuple[Theme, bool] | None = None
        self._timer = ItemTimer()
        self._build()
        self._lay_out()
        self._connect()
        change_feed.announced.connect(self._on_announced)
        theme_feed.changed.connect(self._show_item)

    def shown_keys(self) -> tuple[UUID, ...]:
        """The meeting and the item on the wall."""
        item, meeting_id = self._item, self._meeting_id
        return (meeting_id, item.id) if meeting_id and item else ()

    def show_meeting(self, meeting_id: UUID, item_id: UUID | None = None) -> None:
        """Raises ``UserError(RECORD_GONE)``."""
        if meeting_id != self._meeting_id:
            self._timer = ItemTimer()
        self._meeting_id = meeting_id
        self._shown = self._wall.show(meeting_id, cover=self.tr("[not shown]"))
        self._is_stale = False
        ids = [item.id for item in self._shown.items]
        self._place = ids.index(item_id) if item_id in ids else 0
        self._show_item()

    def _build(self) -> None:
        self._head = WallHead()
        self._sheet = _Wall()
        self._hints = [
            (KeyHint(QKeySequence(keys), words), slot)
            for keys, words, slot in (
                ("Ctrl+PgUp", self.tr("Previous item"), self.show_previous),
                ("Ctrl+PgDown", self.tr("Next item"), self.show_next),
                ("Esc", self.tr("Back to writing"), self._on_leave),
            )
        ]
        self._clock = QTimer(self, interval=_CLOCK_MS)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.PAGE, Space.INSIDE, Space.PAGE, Space.INSIDE)
        foot.setSpacing(Space.CARD)
        foot.addStretch(1)
        for hint, _slot in self._hints:
            foot.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._sheet, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _connect(self) -> None:
        for hint, slot in self._hints:
            hint.clicked.connect(slot)
        self._sheet.next_wanted.connect(self.show_next)
        self._sheet.previous_wanted.connect(self.show_previous)
        self._clock.timeout.connect(self._show_time)
        for keys, slot in (
            ("Ctrl+PgDown", self.show_next),
            ("Ctrl+PgUp", self.show_previous),
            ("Esc", self._on_leave),
            ("F11", self._on_leave),
        ):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_next(self) -> None:
        """The item after this one; at the last nothing happens."""
        self._step(1)

    def show_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._shown is not None and 0 <= self._place + by < len(self._shown.items):
            self._place += by
            self._show_item()

    @property
    def _item(self) -> WallItem | None:
        items = self._shown.items if self._shown else ()
        return items[self._place] if items else None

    def _show_item(self, _changed: object = None) -> None:
        item, wall = self._item, self._shown
        if item is None or wall is None:
            return
        self._dressed = theme, is_wide = self._dress()
        self._head.dress(theme)
        self._head.show_place(wall.title, self._place + 1, len(wall.items))
        sheet = ItemSheet(item, theme, self._now().astimezone().date(), is_wide=is_wide)
        self._sheet.show_sheet(sheet, f"{item.label} {item.heading}")
        self._timer.come_to(item.id, self._now())
        self._show_time()

    def _dress(self) -> tuple[Theme, bool]:
        """How large the words are, and whether there is room beside them."""
        theme = wall_theme(self._theme_feed.theme, self.size())
        return theme, self.width() >= _WIDE_FROM_PX * theme.text_scale / 2

    def _show_time(self) -> None:
        item = self._item
        if item is not None:
            spent = self._timer.spent(item.id, self._now())
            clock = self._now().astimezone().time()
            self._head.show_time(spent_words(spent, item.planned_minutes), hours(clock, None))

    def _on_leave(self) -> None:
        item = self._item
        self.left_meeting_mode.emit(self._meeting_id, item.id if item else None)

    def _on_announced(self, change: Change) -> None:
        keys = self.shown_keys()
        self._is_stale |= bool(keys) and (keys[0] in change.ids or change.noun is Noun.EVERYTHING)
        self._catch_up()

    def _catch_up(self) -> None:
        """Somebody has written: the same item as it is now, or the first where it has gone."""
        if self._is_stale and self.isVisible():
            try:
                self.show_meeting(*self.shown_keys())
            except UserError:  # the meeting has gone: the page that writes it says so
                self._is_stale = False
                self._on_leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._sheet.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()
        self._timer.look_away(self._now())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._dress() != self._dressed:
            self._show_item()


class _Wall(QScrollArea):
    """What does not fit is gone through first: only then the same key goes to the next item."""

    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_sheet(self, sheet: QWidget, name: str) -> None:
        """The same item anew stays where one had come in it; another one begins at its top."""
        is_same = name == self.accessibleName()
        place = self.verticalScrollBar().value()
        self.setWidget(sheet)
        self.setAccessibleName(name)
        self.verticalScrollBar().setValue(place if is_same else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Right or (key in _ONWARD and bar.value() == bar.maximum()):
            self.next_wanted.emit()
        elif key == Qt.Key.Key_Left or (key in _BACKWARD and bar.value() == bar.minimum()):
            self.previous_wanted.emit()
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)
