"""What stands above the agenda outline: how much is written, and where the agenda is long a field to search in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.outline_model import OutlineRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.search_field import SearchField

# A shorter agenda is seen whole, or nearly.
SEARCHED_FROM = 16


class OutlineHead(QWidget):
    """``narrowed()`` when other rows are wanted; ``row_wanted()`` for Enter in the field, ``left()`` for Esc."""

    narrowed = Signal()
    row_wanted = Signal()
    left = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._written = text_label("", "secondary")
        self._unwritten_only = QToolButton()
        self._unwritten_only.setText(self.tr("Left"))
        self._unwritten_only.setAccessibleName(self.tr("Only what is left"))
        self._unwritten_only.setToolTip(self.tr("Only what is left"))
        self._unwritten_only.setCheckable(True)
        set_look(self._unwritten_only, "framed", value=True)
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        self._field = _Field(theme_feed, self.tr("Search the items"), keys)
        self._find = QShortcut(keys, self)
        self._lay_out()
        self._connect()
        self.show_rows(())

    def show_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Count these, all there are; a long agenda can be searched."""
        written = sum(row.is_written for row in rows)
        self._written.setText(self.tr("{written} of %n written", "", len(rows)).format(written=written))
        self._written.setVisible(bool(rows))
        is_long = len(rows) >= SEARCHED_FROM
        if not is_long:
            self._let_go()
        self._find.setEnabled(is_long)
        for part in (self._field, self._unwritten_only):
            part.setVisible(is_long)

    def is_narrowing(self) -> bool:
        return self._unwritten_only.isChecked() or bool(self._field.text().strip())

    def wants(self, row: OutlineRow) -> bool:
        """Whether a row is among those that are wanted: by words of its heading or area, or by its number."""
        if self._unwritten_only.isChecked() and row.is_written:
            return False
        words = " ".join((row.label, row.heading, *(area.title for area in row.areas))).casefold()
        return all(part in words for part in self._field.text().casefold().split())

    def _lay_out(self) -> None:
        line = FlowRow(self._theme_feed, Space.INSIDE, centred=True)
        line.add(self._written)
        line.add(self._unwritten_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.INSIDE, Space.CARD, Space.TINY)
        column.setSpacing(Space.INSIDE)
        column.addWidget(line)
        column.addWidget(self._field)

    def _connect(self) -> None:
        self._field.textChanged.connect(self.narrowed)
        self._field.returnPressed.connect(self.row_wanted)
        self._field.given_up.connect(self._on_given_up)
        self._unwritten_only.toggled.connect(self.narrowed)
        self._find.activated.connect(self._on_find)

    def _on_find(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _on_given_up(self) -> None:
        self._let_go()
        self.left.emit()

    def _let_go(self) -> None:
        self._field.clear()
        self._unwritten_only.setChecked(False)


class _Field(SearchField):
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
