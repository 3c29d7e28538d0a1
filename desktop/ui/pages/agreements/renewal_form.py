"""Renewing an agreement: what the new one is called and from when to when; the rest comes along by itself."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.agreements.day_field import DayField
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.agreement_checks import AgreementPart
from domain.agreements import Agreement

_DAY_PX = 150


class RenewalForm(QWidget):
    """``renewal_wanted(title, valid_from or None, valid_to or None)`` once all is right; ``cancelled`` for Esc."""

    renewal_wanted = Signal(str, object, object)
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text_label("", "section", wraps=True)
        self._title = QLineEdit()
        self._title_field = Field(self.tr("Title of the new agreement"), self._title, theme_feed)
        self._valid_from = DayField(self.tr("Valid from"), theme_feed)
        self._valid_to = DayField(self.tr("Valid to"), theme_feed, is_last=True)
        self._renew = push_button(self.tr("Renew the agreement"), theme_feed, look="primary")
        self._cancel = push_button(self.tr("Cancel"), theme_feed, look="link")
        self._lay_out(theme_feed)
        for line in (self._title, self._valid_from.line, self._valid_to.line):
            line.returnPressed.connect(self._on_entered)
        self._renew.clicked.connect(self._on_entered)
        self._cancel.clicked.connect(self.cancelled)

    def begin(self, agreement: Agreement, today: date) -> None:
        """Propose the day after the old one's last day, and take the focus."""
        self._heading.setText(self.tr("Renew “{title}”").format(title=agreement.title))
        first = date.fromordinal(agreement.ends_on.toordinal() + 1) if agreement.ends_on else None
        self._title.setText(agreement.title)
        self._title_field.clear_error()
        self._valid_from.show_text(first.isoformat() if first else "", today)
        self._valid_to.show_text("", today)
        self._title.setFocus()
        self._title.selectAll()

    def say_wrong(self, part: AgreementPart, sentence: str) -> None:
        fields = {AgreementPart.VALID_FROM: self._valid_from, AgreementPart.VALID_TO: self._valid_to}
        field = fields.get(part, self._title_field)
        field.set_error(sentence)
        field.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, theme_feed: ThemeFeed) -> None:
        taken_along = self.tr(
            "Purposes, parties, areas with goals and causes, and all unfinished measures with their commitments "
            "come along. Nobody has signed the new one yet. The old one is replaced on the new one's first day."
        )
        days = FlowRow(theme_feed)
        days.add(self._valid_from, _DAY_PX)
        days.add(self._valid_to, _DAY_PX)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.BETWEEN)
        buttons.addWidget(self._renew)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.CARD)
        column.addWidget(self._heading)
        column.addWidget(text_label(taken_along, "quiet", wraps=True))
        column.addWidget(self._title_field)
        column.addWidget(days)
        column.addLayout(buttons)
        column.addStretch(1)

    def _on_entered(self) -> None:
        for field in (self._valid_from, self._valid_to):
            if field.text() and field.chosen_day() is None:
                field.say_no_date()
                field.editor.setFocus()
                return
        self._title_field.clear_error()
        self.renewal_wanted.emit(
            self._title.text(), self._valid_from.chosen_day(), self._valid_to.chosen_day()
        )
