"""The rows of the attendance list, party by party, under one heading."""

from collections.abc import Callable, Sequence
from uuid import UUID

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.attendance_heading import ROOM_FOR_RING, ROOM_FOR_SCROLL_BAR, AttendanceHeading
from desktop.ui.pages.meeting.attendance_row import ROW_MARGIN, AttendanceRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.section_label import SectionLabel
from domain.attendance import by_party
from domain.meetings import AgendaItem, Attendance


class AttendanceList(QWidget):
    """Shows lines and tells what the user does to them; it changes none by itself.

    ``last`` scrolls along below the rows, and is where the keyboard comes to after the last of them.
    """

    line_changed = Signal(object)
    removed = Signal(object)

    def __init__(self, last: QWidget, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._last = last
        self._rows: list[AttendanceRow] = []
        self._items: tuple[AgendaItem, ...] = ()
        self._to_reveal: QWidget = last
        self._heading = AttendanceHeading(theme_feed)
        self._scroll = QScrollArea()
        self._lay_out()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_scroll_range_changed)
        theme_feed.changed.connect(self._arrange)

    def show_lines(
        self,
        lines: Sequence[Attendance],
        items: Sequence[AgendaItem],
        party_name: Callable[[UUID | None], str],
    ) -> None:
        """Show a list; ``party_name`` names the groups. Rows of lines that were here before stay what they are."""
        is_same_agenda = _headings(items) == _headings(self._items)
        kept = {row.line().id: row for row in self._rows} if is_same_agenda else {}
        former, self._rows, self._items = self._rows, [], tuple(items)
        self._take_apart()
        for party_id, members in by_party(lines).items():
            self._people_column.addSpacing(Space.BETWEEN)
            party = SectionLabel(party_name(party_id) or self.tr("Without a party"))
            party.setContentsMargins(ROW_MARGIN, 0, 0, 0)
            self._people_column.addWidget(party)
            for line in members:
                self._add_row(kept.get(line.id) or self._new_row(line), line)
        for row in former:
            if row not in self._rows:
                _let_go(row)
        self._arrange()

    def update_lines(self, lines: Sequence[Attendance]) -> None:
        """Show another state of the same lines; the focus stays where it is."""
        by_id = {line.id: line for line in lines}
        for row in self._rows:
            row.show_line(by_id[row.line().id])

    def focus_row(self, position: int) -> None:
        """Lead the keyboard to a row as counted on screen; below the last one to what comes there."""
        is_below = position >= len(self._rows)
        target = self._last if is_below else self._rows[max(position, 0)]
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._reveal(target)

    def show_last(self) -> None:
        """Bring the end into sight; the focus stays where it is."""
        self._reveal(self._last)

    def position_of(self, line_id: UUID) -> int:
        """Where a line stands on screen. Raises ValueError when it does not."""
        return [row.line().id for row in self._rows].index(line_id)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self._rows[0] if self._rows else self._last

    def focus_chain(self) -> list[QWidget]:
        """What Tab goes through among the rows, in order."""
        return [widget for row in self._rows for widget in row.focus_chain()]

    def row_count(self) -> int:
        return len(self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _reveal(self, widget: QWidget) -> None:
        """Scroll to a widget once the layout has made room for what is new."""
        self._to_reveal = widget
        QTimer.singleShot(0, self, self._scroll_to_it)

    def _scroll_to_it(self) -> None:
        if shiboken6.isValid(self._to_reveal):
            self._scroll.ensureWidgetVisible(self._to_reveal, 0, Space.BETWEEN)

    def _lay_out(self) -> None:
        inner = QWidget()
        set_look(inner, "column", value=True)
        self._people = QWidget(inner)
        self._people_column = QVBoxLayout(self._people)
        self._people_column.setContentsMargins(0, 0, 0, 0)
        self._people_column.setSpacing(0)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(ROOM_FOR_RING, 0, ROOM_FOR_SCROLL_BAR, Space.TINY)
        self._column.setSpacing(Space.CARD)
        self._column.addWidget(self._people)
        self._column.addWidget(self._last)
        self._column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.TINY)
        whole.addWidget(self._heading)
        whole.addWidget(self._scroll, 1)

    def _take_apart(self) -> None:
        """Empty the column; the rows stay for the next list."""
        while (place := self._people_column.takeAt(0)) is not None:
            widget = place.widget()
            if widget is not None and not isinstance(widget, AttendanceRow):
                _let_go(widget)

    def _add_row(self, row: AttendanceRow, line: Attendance) -> None:
        row.show_line(line)
        self._people_column.addWidget(hairline(self._people))
        self._people_column.addWidget(row)
        row.show()  # at once, so that it can take the focus
        self._rows.append(row)

    def _new_row(self, line: Attendance) -> AttendanceRow:
        row = AttendanceRow(line, self._items, self._theme_feed, self._people)
        row.line_changed.connect(self.line_changed)
        row.removed.connect(self.removed)
        row.walked.connect(self._on_walked)
        return row

    def _on_walked(self, step: int) -> None:
        sender = self.sender()
        if isinstance(sender, AttendanceRow):
            self.focus_row(self._rows.index(sender) + step)

    def _on_scroll_range_changed(self, least: int, most: int) -> None:
        """The rows are as wide with a scroll bar as without, so that they stand under their headings."""
        room = ROOM_FOR_RING if most > least else ROOM_FOR_SCROLL_BAR
        self._column.setContentsMargins(ROOM_FOR_RING, 0, room, Space.TINY)

    def _arrange(self) -> None:
        """Headings stand over the columns as long as there are columns; else each list says itself what it holds."""
        has_columns = self._heading.has_one_line(self.width())
        self._heading.setVisible(has_columns and bool(self._rows))
        for row in self._rows:
            row.show_captions(shown=not has_columns)


def _headings(items: Sequence[AgendaItem]) -> list[tuple[UUID, str]]:
    """What the rows offer of an agenda."""
    return [(item.id, item.heading) for item in items]


def _let_go(widget: QWidget) -> None:
    """Not at once: it may be what the user has just acted on."""
    focused = widget.focusWidget()
    if focused is not None:
        focused.clearFocus()  # else Qt moves the focus on, and not as the keyboard does: without a ring
    widget.hide()
    widget.deleteLater()
