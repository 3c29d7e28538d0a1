"""The agenda at the left of the meeting: choose an item, find one, move it, add one, take one away."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.outline_head import OutlineHead
from desktop.ui.pages.meeting.outline_list import OutlineList
from desktop.ui.pages.meeting.outline_model import OutlineModel, OutlineRow
from desktop.ui.pages.reference_words import item_reference
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.row_menu import COPY_KEYS, RowAction, copy_words
from domain.meetings import MeetingContent

WIDTH_PX = 272
# A longer agenda needs the room more than the note does.
_MOST_BESIDE_NOTE = 6


class AgendaOutline(Pane):
    """Says what the person wants with an item: to see it, move it by so many places, remove it, add one by this heading."""

    item_chosen = Signal(object)
    move_wanted = Signal(object, int)
    removal_wanted = Signal(object)
    new_item_wanted = Signal(str)
    writing_wanted = Signal()
    thread_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent, edge="right")
        self._rows: Sequence[OutlineRow] = ()
        self._selected: UUID | None = None
        self._meeting_words: tuple[str, date] | None = None
        self._build(theme_feed)
        self._lay_out()
        self._connect()
        theme_feed.follow(self._on_theme_changed)

    def _build(self, theme_feed: ThemeFeed) -> None:
        self._head = OutlineHead(theme_feed)
        self._model = OutlineModel(self)
        self._list = OutlineList(theme_feed, self._actions_at, self)
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Agenda"))
        self._new = push_button(self.tr("New &item"), theme_feed, look="link", icon_name="plus")
        self._heading = _NewHeading()
        self._heading.setPlaceholderText(self.tr("Heading, then Enter"))
        self._heading.setAccessibleName(self.tr("Heading of the new item"))
        self._heading.hide()
        self._note = text_label(
            self.tr("Numbers become § when the minutes are finished."), "secondary", wraps=True
        )

    def _lay_out(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.CARD, Space.INSIDE, Space.CARD, Space.BETWEEN)
        foot.setSpacing(Space.TINY)
        foot.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self._heading)
        foot.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._list, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_chosen)
        self._head.narrowed.connect(self._show_wanted)
        self._head.row_wanted.connect(self._on_row_wanted)
        self._head.left.connect(self.writing_wanted)
        self._list.move_wanted.connect(self._on_move_wanted)
        self._list.removal_wanted.connect(self.removal_wanted)
        self._list.writing_wanted.connect(self.writing_wanted)
        self._new.clicked.connect(self.begin_new_item)
        self._heading.returnPressed.connect(self._on_heading_entered)
        self._heading.left.connect(self._on_heading_left)
        self._heading.given_up.connect(self._on_heading_given_up)

    def show_rows(self, rows: Sequence[OutlineRow], content: MeetingContent) -> None:
        """Show the agenda of a meeting; its series and day are what one refers to an item by."""
        self._rows, self._meeting_words = rows, (content.series.name, content.meeting.day)
        self._head.show_rows(rows)
        self._note.setVisible(len(rows) <= _MOST_BESIDE_NOTE)
        self._show_wanted()

    def select(self, item_id: UUID | None) -> None:
        """Mark an item, without a signal; it is seen although it is not what was searched for."""
        self._selected = item_id
        if self._head.is_narrowing():
            self._show_wanted()
        else:
            self._list.select_quietly(self._model.index_of(item_id))

    def _show_wanted(self) -> None:
        wanted = self._rows
        if self._head.is_narrowing():
            wanted = [row for row in self._rows if row.id == self._selected or self._head.wants(row)]
        if self._model.show_rows(wanted):
            self._list.scheduleDelayedItemsLayout()
        self._list.select_quietly(self._model.index_of(self._selected))

    def begin_new_item(self) -> None:
        """Ask for the heading of a new item, after the chosen one."""
        self._new.hide()
        self._heading.show()
        self._heading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_list_focus(self) -> bool:
        """Whether the person goes through the list by keyboard."""
        return self._list.hasFocus()

    def _on_chosen(self, index: QModelIndex) -> None:
        row = index.data(RecordRole.RECORD)
        if row is not None:
            self._selected = row.id
            self.item_chosen.emit(row.id)

    def _on_row_wanted(self) -> None:
        """Enter in the field: to the first item that was searched for, to write it."""
        found = next((row for row in self._rows if self._head.wants(row)), None)
        if found is not None:
            self.item_chosen.emit(found.id)
            self.select(found.id)
            self.writing_wanted.emit()

    def _on_move_wanted(self, item_id: UUID, steps: int) -> None:
        """Among rows of which some are hidden nobody would see where it went."""
        if not self._head.is_narrowing():
            self.move_wanted.emit(item_id, steps)

    def _actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        row, shown = index.data(RecordRole.RECORD), self._meeting_words
        if row is None or shown is None:
            return []
        place, can_move = index.row(), not self._head.is_narrowing()
        reference = item_reference(row.label, *shown)
        return [
            RowAction(words=self.tr("Write"), keys="Return", do=self.writing_wanted.emit),
            RowAction(words=self.tr("New item after this"), keys="Ctrl+Shift+Return", do=self.begin_new_item),
            None,
            RowAction(
                words=self.tr("Move up"),
                keys="Ctrl+Up",
                do=partial(self.move_wanted.emit, row.id, -1),
                is_on=can_move and place > 0,
            ),
            RowAction(
                words=self.tr("Move down"),
                keys="Ctrl+Down",
                do=partial(self.move_wanted.emit, row.id, 1),
                is_on=can_move and place < self._model.rowCount() - 1,
            ),
            None,
            RowAction(
                words=self.tr("The red thread"),
                keys="Ctrl+Shift+H",
                do=partial(self.thread_wanted.emit, row.id),
            ),
            RowAction(words=self.tr("Copy the reference"), keys=COPY_KEYS, do=partial(copy_words, reference)),
            None,
            RowAction(words=self.tr("Remove"), keys="Delete", do=partial(self.removal_wanted.emit, row.id)),
        ]

    def _on_heading_entered(self) -> None:
        heading = self._heading.text().strip()
        self._close_heading()
        if heading:
            self.new_item_wanted.emit(heading)

    def _on_heading_given_up(self) -> None:
        self._close_heading()
        self.writing_wanted.emit()

    def _on_heading_left(self) -> None:
        """Words that were typed and not entered stay until they are entered or emptied."""
        if not self._heading.text().strip():
            self._close_heading()

    def _close_heading(self) -> None:
        self._heading.clear()
        self._heading.clearFocus()  # else Qt leads the keyboard on to the list, as if somebody went through it
        self._heading.hide()
        self._new.show()

    def _on_theme_changed(self, theme: Theme) -> None:
        self.setFixedWidth(round(WIDTH_PX * min(theme.text_scale, 1.3)))


class _NewHeading(QLineEdit):
    """``given_up()`` by Esc; ``left()`` whenever the focus goes: ``editingFinished`` says nothing of an untouched line."""

    given_up = Signal()
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
