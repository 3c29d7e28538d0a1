"""The agenda of a meeting at a glance: the rows of the editor's outline, to be read and opened."""

from functools import partial

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from desktop.ui.pages.meeting.outline_delegate import OutlineDelegate
from desktop.ui.pages.meeting.outline_model import OutlineModel, outline_rows
from desktop.ui.pages.reference_words import item_reference
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.painted_list import PaintedList
from desktop.ui.widgets.row_menu import RowAction, RowMenu, copy_words
from domain.meetings import MeetingContent


class AgendaGlance(PaintedList):
    """``item_opened(UUID)`` for Enter and double click. As high as its rows: the column it stands in scrolls.

    ``row_in_sight(QRect)`` is where the current row lies, to be brought into view.
    """

    item_opened = Signal(object)
    row_in_sight = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: MeetingContent | None = None
        self._model = OutlineModel(self)
        self.setModel(self._model)
        self.setItemDelegate(OutlineDelegate(theme_feed, self))
        self.setProperty("pane", "sunken")
        self.setAccessibleName(self.tr("Agenda"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(self._on_opened)
        RowMenu(self, self._actions_at)
        theme_feed.follow(self._fit)

    def show_content(self, content: MeetingContent) -> None:
        self._content = content
        self._model.show_rows(outline_rows(content, content.items))
        self._fit()

    def let_go(self) -> None:
        """Show no meeting."""
        self._content = None
        self._model.show_rows(())
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid():
            self.row_in_sight.emit(self.visualRect(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self, _theme: object = None) -> None:
        """The rows break their words at this width; nothing of them is scrolled here."""
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, self.viewport().width(), 0)
        rows = (self._model.index(row) for row in range(self._model.rowCount()))
        self.setFixedHeight(sum(self.itemDelegate().sizeHint(option, row).height() for row in rows))
        self.scheduleDelayedItemsLayout()

    def _actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        row, content = index.data(RecordRole.RECORD), self._content
        if row is None or content is None:
            return []
        reference = item_reference(row.label, content.series.name, content.meeting.day)
        return [
            RowAction(words=self.tr("Open"), keys="Return", do=partial(self.item_opened.emit, row.id)),
            RowAction(words=self.tr("Copy the reference"), keys="Ctrl+C", do=partial(copy_words, reference)),
        ]

    def _on_opened(self, index: QModelIndex) -> None:
        row = index.data(RecordRole.RECORD)
        if row is not None:
            self.item_opened.emit(row.id)
