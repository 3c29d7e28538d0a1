"""Rows of fields under a heading: add one, remove one, bring it back. Knows no kind of row; its subclasses do."""

from collections.abc import Iterable
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.series.removed_message import RemovedMessage
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel
from desktop.ui.widgets.tab_order import TabAnchor, lead_on, stops_within

RowT = TypeVar("RowT")


class RowFields(QWidget, Generic[RowT]):
    """One row: its fields beside each other, and a button to remove it. ``row`` gives what stands there."""

    edited = Signal()
    remove_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, remove_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = FlowRow(theme_feed)
        self._heading = text_label("", "strong", wraps=True)
        remove = IconButton(theme_feed, "x", remove_words)
        remove.clicked.connect(self._on_remove_clicked)
        left = QVBoxLayout()
        left.setSpacing(Space.TINY)
        left.addWidget(self._heading)
        left.addWidget(self.fields)
        self._heading.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.INSIDE)
        line.addLayout(left, 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_heading(self, words: str) -> None:
        """Say above the fields what the row is about."""
        self._heading.setText(words)
        self._heading.show()

    def row(self) -> RowT:
        raise NotImplementedError

    def is_blank(self) -> bool:
        """Whether nothing is written: such a row is not stored."""
        return False

    def focus_first(self) -> None:
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in their order."""
        return stops_within(self)

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong where it can be mended; without a sentence the dates know themselves."""
        raise NotImplementedError

    def _on_remove_clicked(self) -> None:
        self.remove_wanted.emit(self)


class RowsEditor(TabAnchor, Generic[RowT]):
    """``edited`` comes for the user's edits only. The last row that was removed can be brought back."""

    edited = Signal()

    def __init__(self, theme_feed: ThemeFeed, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._today = date.max
        self._editors: list[RowFields[RowT]] = []
        self._removed: tuple[int, RowT] | None = None
        self._section = SectionLabel(title, "section")
        self._rows_column = QVBoxLayout()
        self._message = RemovedMessage(theme_feed)
        self.adding = QVBoxLayout()
        self._lay_out()
        self._message.undo_requested.connect(self._on_undo_requested)

    def new_editor(self, row: RowT, today: date) -> RowFields[RowT]:
        raise NotImplementedError

    def removed_words(self, row: RowT, /) -> str:
        raise NotImplementedError

    def rows(self) -> tuple[RowT, ...]:
        return tuple(editor.row() for editor in self._editors)

    def show_rows(self, rows: Iterable[RowT], today: date) -> None:
        """Show other rows, without a signal; rows that say the same already are left as they are."""
        self._today = today
        wanted = tuple(rows)
        if wanted != self.rows():
            while self._editors:
                self._take_away(self._editors[-1])
            for row in wanted:
                self._put_in(len(self._editors), row)
        self._message.hide()
        self._show_count()

    def append(self, row: RowT) -> None:
        """Add a row at the end and lead the hand to it, as an edit."""
        self._put_in(len(self._editors), row).focus_first()
        self._show_count()
        self.edited.emit()

    def say_wrong(self, row: int, sentence: str) -> None:
        """Say what is wrong in a row, counted from 0 among those that are not blank."""
        written = [editor for editor in self._editors if not editor.is_blank()]
        if row < len(written):
            written[row].say_wrong(sentence)

    def _lay_out(self) -> None:
        self._rows_column.setSpacing(Space.BETWEEN)
        self.adding.setSpacing(Space.INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self._section)
        column.addLayout(self._rows_column)
        column.addWidget(self._message)
        column.addLayout(self.adding)

    def _put_in(self, place: int, row: RowT) -> RowFields[RowT]:
        editor = self.new_editor(row, self._today)
        editor.edited.connect(self.edited)
        editor.remove_wanted.connect(self._on_remove_wanted)
        self._editors.insert(place, editor)
        self._rows_column.insertWidget(place, editor)
        editor.show()  # else it waits for the layout, and cannot take the focus yet
        self._order_stops(place)
        return editor

    def _order_stops(self, place: int) -> None:
        """A row that came later than what stands below it would be the last stop of the page."""
        above = self._editors[place - 1].stops()[-1] if place else self
        lead_on(above, self._editors[place].stops())

    def _take_away(self, editor: RowFields[RowT]) -> None:
        self._editors.remove(editor)
        editor.blockSignals(True)  # a field that loses the focus by this says that it was left  # noqa: FBT003
        self._rows_column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _on_remove_wanted(self, editor: RowFields[RowT]) -> None:
        self._removed = (self._editors.index(editor), editor.row())
        self._take_away(editor)
        self._message.show_removed(self.removed_words(self._removed[1]))
        self._show_count()
        self.edited.emit()

    def _on_undo_requested(self) -> None:
        if self._removed is not None:
            self._put_in(*self._removed).focus_first()
            self._removed = None
            self._message.hide()
            self._show_count()
            self.edited.emit()

    def _show_count(self) -> None:
        self._section.set_count(len(self._editors) or None)
