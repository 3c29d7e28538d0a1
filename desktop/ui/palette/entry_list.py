"""The list under the line of the palette: goes by keys that come from there, and is told to screen readers row by row."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.ui.palette.entries import Entry, key_of
from desktop.ui.palette.entry_delegate import EntryDelegate
from desktop.ui.palette.entry_model import EntryModel
from desktop.ui.palette.hit_words import spoken
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.painted_list import PaintedList


class EntryList(PaintedList):
    """Never has the focus: one goes on typing. ``entry_opened(Entry)`` comes for a click, and for ``open_chosen``."""

    entry_opened = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EntryModel(self)
        self.setModel(self._model)
        self.setItemDelegate(EntryDelegate(theme_feed, self))
        self.setAccessibleName(self.tr("Hits and commands"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_clicked)

    def show_entries(self, entries: list[Entry], *, keeps_chosen: bool) -> None:
        """Show others; the first that can be chosen is chosen, or the one that was where it still stands."""
        chosen = self.chosen()
        key = key_of(chosen) if keeps_chosen and chosen is not None else None
        self._model.show_entries(entries)
        self._choose(self._model.row_of(key) if key is not None else None)
        if not self.currentIndex().isValid():
            self._choose(self._model.choosable(0, 1))
            self.scrollToTop()
        self.updateGeometry()

    def hit_count(self) -> int:
        return self._model.hit_count()

    def chosen(self) -> Entry | None:
        """The chosen hit or command; None where there is none."""
        entry: Entry | None = self.currentIndex().data(RecordRole.RECORD)
        return entry

    def go(self, step: int) -> None:
        """To the next (1) or the one before (-1), over headings; round at both ends."""
        row = self._model.choosable(self.currentIndex().row() + step, step)
        is_past_end = not 0 <= self.currentIndex().row() + step < self._model.rowCount()
        if row is None or is_past_end:
            row = self._model.choosable(0 if step > 0 else self._model.rowCount() - 1, step)
        self._choose(row)
        self.speak_chosen()

    def go_page(self, step: int) -> None:
        """As far as is seen, and no further than the end."""
        shown = max(1, self.viewport().height() // max(1, self.sizeHintForRow(self.currentIndex().row())))
        target = self.currentIndex().row() + step * shown
        row = self._model.choosable(target, step)
        self._choose(row if row is not None else self._model.choosable(target, -step))
        self.speak_chosen()

    def open_chosen(self) -> None:
        entry = self.chosen()
        if entry is not None:
            self.entry_opened.emit(entry)

    def speak_chosen(self) -> None:
        """The keyboard is in the line above, so that the row must be told of by itself."""
        entry = self.chosen()
        if entry is not None:
            event = QAccessibleEvent(self, QAccessible.Event.Selection)
            event.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(event)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken(entry)))

    def take_width(self) -> None:
        """Lay the rows out anew in the width there is: how tall they are depends on it."""
        self.doItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.contentsSize().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, row: int | None) -> None:
        if row is not None:
            index = self._model.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            # The heading of a group comes into view with its first row.
            above = (
                self._model.index(row - 1)
                if row and not self._model.flags(self._model.index(row - 1))
                else index
            )
            self.scrollTo(above)
            self.scrollTo(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.open_chosen()
