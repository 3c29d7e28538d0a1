"""One person on the attendance list, as a row of fields that can be walked through by keyboard."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.combo_boxes import CalmComboBox, ShortChoice
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.spoken_roles import set_spoken_role
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.words import word
from domain.attendance import attends
from domain.meetings import AgendaItem, Attendance
from domain.minutes import AttendanceFunction, AttendanceKind

NAME_WIDTH = 140
COLUMN_SPACING, ROW_MARGIN = Space.INSIDE, Space.TINY


def lists_with_widths() -> tuple[tuple[str, int], ...]:
    """The columns after the name: what each holds and its least width (px at the ordinary size of text)."""
    return (
        (QCoreApplication.translate("AttendanceRow", "Attendance"), 148),
        (QCoreApplication.translate("AttendanceRow", "Function"), 114),
        (QCoreApplication.translate("AttendanceRow", "From"), 92),
        (QCoreApplication.translate("AttendanceRow", "Until"), 92),
    )


class AttendanceRow(QFrame):
    """``line_changed(Attendance)``, ``removed(UUID)`` and ``walked(-1 or 1)`` for the user's doings only.

    On the row itself Space changes between present and excused, Delete removes, and the arrows walk to the next row.
    """

    line_changed = Signal(object)
    removed = Signal(object)
    walked = Signal(int)

    def __init__(
        self,
        line: Attendance,
        items: Sequence[AgendaItem],
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._line = line
        set_spoken_role(self, QAccessible.Role.ListItem)
        self._build(items)
        self._lay_out()
        self._connect()
        self.show_line(line)

    def line(self) -> Attendance:
        return self._line

    def show_line(self, line: Attendance) -> None:
        """Show another state of the same line, without a signal."""
        self._line = line
        self._name.set_text(line.name)
        if self._role.text() != line.role:
            self._role.setText(line.role)
            self._role.setCursorPosition(0)
        self._role.setToolTip(line.role)
        self._kind.choose(line.kind)
        self._function.choose(line.function)
        for choice, item_id in ((self._from_item, line.from_item_id), (self._until_item, line.until_item_id)):
            choice.choose(item_id)
            choice.setEnabled(attends(line))
        self.setAccessibleName(f"{line.name}, {word(line.kind)}")

    def show_captions(self, *, shown: bool) -> None:
        """Say above each list what it holds; where the rows are broken no heading does."""
        for cell in self._cells:
            cell.show_caption(shown=shown)

    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return self, self._role, *self._lists(), self._remove

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.walked.emit(step)
        elif event.key() == Qt.Key.Key_Space and self.hasFocus():
            self._change_presence()
        elif event.key() == Qt.Key.Key_Delete and self.hasFocus():
            self.removed.emit(self._line.id)
        else:
            super().keyPressEvent(event)

    def _change_presence(self) -> None:
        kind = AttendanceKind.EXCUSED if attends(self._line) else AttendanceKind.PRESENT
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, word(kind)))
        self.line_changed.emit(replace(self._line, kind=kind))

    def _connect(self) -> None:
        self._role.editingFinished.connect(self._on_role_written)
        for choice in self._lists():
            choice.activated.connect(self._on_chosen)
        self._remove.clicked.connect(self._on_remove_clicked)

    def _on_role_written(self) -> None:
        role = self._role.text().strip()
        if role != self._line.role:
            self.line_changed.emit(replace(self._line, role=role))

    def _on_chosen(self) -> None:
        chosen = replace(
            self._line,
            kind=self._kind.chosen(),
            function=self._function.chosen(),
            from_item_id=self._from_item.chosen(),
            until_item_id=self._until_item.chosen(),
        )
        if chosen != self._line:
            self.line_changed.emit(chosen)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self._line.id)

    def _build(self, items: Sequence[AgendaItem]) -> None:
        """Each widget is made where it lies: to move it there later costs Qt another look at the style sheet."""
        name = self._line.name
        self._fields = FlowRow(self._theme_feed, COLUMN_SPACING, centred=True, parent=self)
        self._who = QWidget(self._fields)
        self._name = ElidedLabel(name, "strong", self._who)
        self._role = QLineEdit(self._who)
        self._role.setAccessibleName(self.tr("Role of {name}").format(name=name))
        self._cells = [_CaptionedCell(text, name, self._fields) for text, _width in lists_with_widths()]
        kind, function, from_item, until_item = self._cells
        self._kind, self._function = CalmComboBox(kind), CalmComboBox(function)
        self._from_item, self._until_item = ShortChoice(from_item), ShortChoice(until_item)
        self._kind.show_choices([(each, word(each)) for each in AttendanceKind], None)
        functions = [(each, word(each)) for each in AttendanceFunction]
        self._function.show_choices([(None, "–"), *functions], None)
        self._from_item.show_short_choices(self._offered(items, self.tr("From the beginning")), None)
        self._until_item.show_short_choices(self._offered(items, self.tr("To the end")), None)
        remove = self.tr("Remove {name}").format(name=name)
        self._remove = IconButton(self._theme_feed, "x", remove, parent=self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _offered(self, items: Sequence[AgendaItem], none_text: str) -> list[tuple[UUID | None, str, str]]:
        short = self.tr("item {number}")
        numbered = [
            (item.id, f"{number} {item.heading}", short.format(number=number))
            for number, item in enumerate(items, 1)
        ]
        return [(None, none_text, "–"), *numbered]

    def _lay_out(self) -> None:
        column = _narrow_column(self._who)
        column.addWidget(self._name)
        column.addWidget(self._role)
        self._fields.add(self._who, NAME_WIDTH)
        for cell, choice, (_text, width) in zip(self._cells, self._lists(), lists_with_widths(), strict=True):
            cell.hold(choice)
            self._fields.add(cell, width, grows=False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(ROW_MARGIN, Space.INSIDE, ROW_MARGIN, Space.INSIDE)
        whole.setSpacing(COLUMN_SPACING)
        whole.addWidget(self._fields, 1)
        whole.addWidget(self._remove)

    def _lists(self) -> tuple[CalmComboBox, ...]:
        return self._kind, self._function, self._from_item, self._until_item


class _CaptionedCell(QWidget):
    """A list and, where no heading stands over it, what it holds."""

    def __init__(self, caption: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._caption, self._name = caption, name
        self._label = text_label(caption, "label", parent=self)
        self._label.hide()
        self._column = _narrow_column(self)
        self._column.addWidget(self._label)

    def hold(self, choice: QComboBox) -> None:
        self._label.setBuddy(choice)
        choice.setAccessibleName(f"{self._caption}, {self._name}")
        self._column.addWidget(choice)

    def show_caption(self, *, shown: bool) -> None:
        self._label.setVisible(shown)


def _narrow_column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    return column
