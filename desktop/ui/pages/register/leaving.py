"""What can be done about a participant: an extract of what the store holds of them, and that they have left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.dates import long_day
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.parties import Participant


class Leaving(QWidget):
    """``extract_wanted``; ``asked`` when the question is shown, ``left`` once it is answered; ``back`` for who is back."""

    extract_wanted = Signal()
    left = Signal()
    back = Signal()
    asked = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._extract = push_button(self.tr("Extract of the register …"), theme_feed, icon_name="file-text")
        self._leave = push_button(self.tr("Has left"), theme_feed)
        self._back = push_button(self.tr("Is back"), theme_feed)
        self._gone = InlineMessage(theme_feed)
        self._question = InlineMessage(theme_feed, MessageKind.WARN, narrow=True)
        self._yes = self._question.add_button(self.tr("Yes, has left"))
        self._no = self._question.add_button(self.tr("Cancel"))
        self._lay_out(theme_feed)
        self._connect()

    def show_participant(self, participant: Participant, *, is_stored: bool) -> None:
        """One who is not stored yet has nothing to extract and nowhere to leave."""
        left_on = participant.left_on
        if left_on is not None:
            told = self.tr(
                "Left on {day}. E-mail and phone were removed then; minutes keep the role of their day."
            )
            self._gone.show_message(MessageKind.INFO, told.format(day=long_day(left_on)))
        ask = self.tr(
            "E-mail and phone are removed now, and no series calls {name} any more. Minutes keep the role."
        )
        self._question.show_message(MessageKind.WARN, ask.format(name=participant.name))
        self._question.hide()
        self._gone.setVisible(left_on is not None)
        self._extract.setVisible(is_stored)
        self._leave.setVisible(is_stored and left_on is None)
        self._back.setVisible(is_stored and left_on is not None)

    def _lay_out(self, theme_feed: ThemeFeed) -> None:
        buttons = FlowRow(theme_feed, Space.INSIDE)
        for button in (self._extract, self._leave, self._back):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        for part in (self._gone, buttons, self._question):
            column.addWidget(part)

    def _connect(self) -> None:
        self._extract.clicked.connect(self.extract_wanted)
        self._leave.clicked.connect(self._on_leave_clicked)
        self._no.clicked.connect(self._on_no_clicked)
        self._yes.clicked.connect(self.left)
        self._back.clicked.connect(self.back)

    def _on_leave_clicked(self) -> None:
        self._question.show()
        self.asked.emit()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_no_clicked(self) -> None:
        self._question.hide()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
