"""One person on the attendance list, as a row of fields that can be walked through by keyboard."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.combo_boxes import CalmComboBox, ShortChoice
from desktop.ui.pages.meeting.flow_row import FlowRow
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
        for caption in self._captions:
            caption.setVisible(shown)

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
        for choice in (self._kind, self._function, self._from_item, self._until_item):
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
        name = self._line.name
        self._name = ElidedLabel(name, "strong")
        self._role = QLineEdit()
        self._role.setAccessibleName(self.tr("Role of {name}").format(name=name))
        self._kind, self._function = CalmComboBox(), CalmComboBox()
        self._kind.show_choices([(kind, word(kind)) for kind in AttendanceKind], None)
        functions = [(function, word(function)) for function in AttendanceFunction]
        self._function.show_choices([(None, "–"), *functions], None)
        self._from_item, self._until_item = ShortChoice(), ShortChoice()
        self._from_item.show_short_choices(self._offered(items, self.tr("From the beginning")), None)
        self._until_item.show_short_choices(self._offered(items, self.tr("To the end")), None)
        self._remove = IconButton(self._theme_feed, "x", self.tr("Remove {name}").format(name=name))
        self._captions: list[QLabel] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _offered(self, items: Sequence[AgendaItem], none_text: str) -> list[tuple[UUID | None, str, str]]:
        short = self.tr("item {number}")
        numbered = [
            (item.id, f"{number} {item.heading}", short.format(number=number))
            for number, item in enumerate(items, 1)
        ]
        return [(None, none_text, "–"), *numbered]

    def _lay_out(self) -> None:
        who = QWidget()
        column = QVBoxLayout(who)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._name)
        column.addWidget(self._role)
        self._fields = FlowRow(self._theme_feed, COLUMN_SPACING, centred=True)
        self._fields.add(who, NAME_WIDTH)
        lists = (self._kind, self._function, self._from_item, self._until_item)
        for choice, (caption, width) in zip(lists, lists_with_widths(), strict=True):
            self._fields.add(self._captioned(caption, choice), width, grows=False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(ROW_MARGIN, Space.INSIDE, ROW_MARGIN, Space.INSIDE)
        whole.setSpacing(COLUMN_SPACING)
        whole.addWidget(self._fields, 1)
        whole.addWidget(self._remove)

    def _captioned(self, caption: str, choice: QComboBox) -> QWidget:
        label = text_label(caption, "label")
        label.setBuddy(choice)
        label.hide()
        self._captions.append(label)
        choice.setAccessibleName(f"{caption}, {self._line.name}")
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(label)
        column.addWidget(choice)
        return cell
