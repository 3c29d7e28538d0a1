"""What can be done with the follow-up in the panel: a report, done, a new date, another party, dropped, opened again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import set_look, text_label


class PanelActions(QWidget):
    """A line for a report back, and the buttons; which of them there are depends on whether it is open."""

    report_given = Signal()
    done_wanted = Signal()
    date_wanted = Signal()
    hand_over_wanted = Signal()
    drop_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._build()
        self._lay_out()
        self.show_for(is_open=True)

    def show_for(self, *, is_open: bool) -> None:
        for button in self._while_open:
            button.setVisible(is_open)
        self._reopen.setVisible(not is_open)

    def report(self) -> str:
        return self._line.text()

    def show_report(self, text: str) -> None:
        """Put what was begun back into the line, or nothing."""
        self._line.setText(text)
        self.show_trouble("")

    def show_trouble(self, text: str) -> None:
        """Say under the line what is wrong with it."""
        set_look(self._line, "error", value=bool(text))
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
        self._line.setAccessibleDescription(text)

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        MarkedEditor(self._line, sources, self._theme_feed)

    def focus_report(self) -> None:
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Write a report back"))
        self._line.setAccessibleName(self.tr("Report back"))
        self._trouble = text_label("", "error", wraps=True)
        self._save = push_button(self.tr("Sa&ve"), self._theme_feed, look="primary")
        self._save.setAccessibleName(self.tr("Save the report"))
        self._done = self._button(self.tr("&Done"), "check", self.done_wanted)
        self._date = self._button(self.tr("New dat&e"), "calendar-clock", self.date_wanted)
        self._hand_over = self._button(self.tr("&Hand over …"), "corner-up-right", self.hand_over_wanted)
        self._drop = self._button(self.tr("D&rop …"), "circle-slash", self.drop_wanted)
        self._reopen = self._button(self.tr("Open again …"), "undo-2", self.reopen_wanted)
        self._while_open = (self._done, self._date, self._hand_over, self._drop)
        self._line.textEdited.connect(self._on_edited)
        self._line.returnPressed.connect(self.report_given)
        self._save.clicked.connect(self.report_given)

    def _button(self, words: str, icon_name: str, wanted: object) -> QPushButton:
        button = push_button(words, self._theme_feed, icon_name=icon_name, compact=True)
        button.clicked.connect(wanted)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.INSIDE)
        line.addWidget(self._line, 1)
        line.addWidget(self._save)
        buttons = FlowRow(self._theme_feed, Space.INSIDE)
        for button in (*self._while_open, self._reopen):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addLayout(line)
        column.addWidget(self._trouble)
        column.addWidget(buttons)
        self._trouble.hide()

    def _on_edited(self) -> None:
        self.show_trouble("")
