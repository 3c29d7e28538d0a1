"""Asks who decides a picture and when, and says that it cannot be changed after that."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import UserError

_BODY_WIDTH, _DATE_WIDTH = 260, 150


class DecideForm(QWidget):
    """``decided(date, body)`` when all is said; ``left`` when nothing is to be decided. Ctrl+Enter and Esc."""

    decided = Signal(object, str)
    left = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text_label("", wraps=True)
        self._body = QLineEdit()
        self._body_field = Field(self.tr("Decided by"), self._body, theme_feed)
        self._body.setPlaceholderText(self.tr("The local crime prevention council"))
        self._day = DateLine(self.tr("On"), theme_feed)
        self._decide = push_button(self.tr("Decide for good"), theme_feed, look="primary")
        self._cancel = push_button(self.tr("Cancel"), theme_feed, look="link")
        self._lay_out(theme_feed)
        keys = FormKeys(self)
        keys.finished.connect(self._finish)
        keys.left.connect(self.left)
        self._decide.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.left)
        self.hide()

    def begin(self, missing: str, today: date) -> None:
        """Open; ``missing`` names the parts that are still empty."""
        final = self.tr(
            "After this neither texts nor points can be changed. What is new comes in the next version."
        )
        empty = self.tr("Still empty: {parts}. The law asks for all three parts.").format(parts=missing)
        self._words.setText(f"{final} {empty}" if missing else final)
        self._day.show_date(today, today)
        self._body_field.clear_error()
        self.show()
        self._body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say_wrong(self, error: UserError) -> None:
        """Say what is wrong at its field."""
        field = self._day if error.values.get("field") == "decided_on" else self._body_field
        field.set_error(say(error))
        field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self, theme_feed: ThemeFeed) -> None:
        fields = FlowRow(theme_feed)
        fields.add(self._body_field, _BODY_WIDTH)
        fields.add(self._day, _DATE_WIDTH, grows=False)
        feet = QHBoxLayout()
        feet.setSpacing(Space.BETWEEN)
        feet.addWidget(self._decide)
        feet.addWidget(self._cancel)
        feet.addStretch(1)
        card = Card()
        card.body.addWidget(text_label(self.tr("Decide the picture"), "section", wraps=True))
        card.body.addWidget(self._words)
        card.body.addWidget(fields)
        card.body.addLayout(feet)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, 0)
        column.addWidget(card)

    def _finish(self) -> None:
        self._body_field.clear_error()
        day = self._day.chosen_date()
        if not self._day.is_understood() or day is None:
            self._day.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.decided.emit(day, self._body.text())
