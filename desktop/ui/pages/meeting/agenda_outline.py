"""The agenda at the left of the meeting: choose an item, move it, add one, take one away."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.outline_delegate import OutlineDelegate
from desktop.ui.pages.meeting.outline_model import OutlineModel, OutlineRow
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane

WIDTH_PX = 272


class AgendaOutline(Pane):
    """Says what the person wants with an item: to see it, move it by so many places, remove it, add one by this heading."""

    item_chosen = Signal(object)
    move_wanted = Signal(object, int)
    removal_wanted = Signal(object)
    new_item_wanted = Signal(str)
    writing_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._build(theme_feed)
        self._lay_out()
        self._connect()
        theme_feed.follow(self._on_theme_changed)

    def _build(self, theme_feed: ThemeFeed) -> None:
        self._model = OutlineModel(self)
        self._list = _OutlineList(theme_feed, self)
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
        column.setContentsMargins(0, Space.INSIDE, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_chosen)
        self._list.move_wanted.connect(self.move_wanted)
        self._list.removal_wanted.connect(self.removal_wanted)
        self._list.writing_wanted.connect(self.writing_wanted)
        self._new.clicked.connect(self.begin_new_item)
        self._heading.returnPressed.connect(self._on_heading_entered)
        self._heading.left.connect(self._on_heading_left)
        self._heading.given_up.connect(self._on_heading_given_up)

    def show_rows(self, rows: Sequence[OutlineRow]) -> None:
        if self._model.show_rows(rows):
            self._list.scheduleDelayedItemsLayout()

    def select(self, item_id: UUID | None) -> None:
        """Mark an item, without a signal."""
        self._list.select_quietly(self._model.index_of(item_id))

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
            self.item_chosen.emit(row.id)

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


class _OutlineList(QListView):
    chosen = Signal(object)
    move_wanted = Signal(object, int)
    removal_wanted = Signal(object)
    writing_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_quiet = False
        self.setProperty("pane", "sunken")
        self.setItemDelegate(OutlineDelegate(theme_feed, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def select_quietly(self, index: QModelIndex) -> None:
        self._is_quiet = True
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_quiet = False
        self.scrollTo(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_quiet:
            self.chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(RecordRole.RECORD)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if (
            row is not None
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.key() in steps
        ):
            self.move_wanted.emit(row.id, steps[Qt.Key(event.key())])
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(row.id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.writing_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
