"""One person who has to approve minutes: whether they have, on which day, and their own words if they dissent."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.field import Field
from desktop.ui.words import word
from domain.approval import Signer, approval_of
from domain.minutes import ApprovalLine

_DISSENT_LINES = 3


class SignerRow(QWidget):
    """A box to tick, a day, and a dissent that is folded until somebody asks for it."""

    def __init__(
        self, theme_feed: ThemeFeed, signer: Signer, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.signer = signer
        words = self.tr("{name}, {function}").format(name=signer.name, function=word(signer.function).lower())
        self.box = QCheckBox(words)
        self.day = DateField(theme_feed, today)
        self.day.setAccessibleName(self.tr("Day of approval, {name}").format(name=signer.name))
        self._day_field = Field(self.tr("Day of approval"), self.day, theme_feed)
        self._ask = push_button(self.tr("Note a dissent …"), theme_feed, look="link")
        self._ask.setAccessibleDescription(signer.name)
        self.dissent = QPlainTextEdit()
        self.dissent.setTabChangesFocus(True)
        self._dissent_field = Field(self.tr("Dissent, in their own words"), self.dissent, theme_feed)
        self._lay_out()
        self._connect(theme_feed)

    def approval(self) -> ApprovalLine | None:
        """What was entered; None for somebody who has not signed yet."""
        if not self.box.isChecked():
            return None
        return approval_of(self.signer, self.day.chosen_date(), self.dissent.toPlainText())

    def show_error(self, sentence: str) -> None:
        self._day_field.set_error(sentence)
        self.day.setFocus()

    def clear_error(self) -> None:
        self._day_field.clear_error()

    def _lay_out(self) -> None:
        self._entered = QWidget()
        beside = QHBoxLayout()
        beside.setSpacing(Space.BETWEEN)
        beside.addWidget(self._day_field, 1)
        beside.addWidget(self._ask, 1, Qt.AlignmentFlag.AlignBottom)
        entered = QVBoxLayout(self._entered)
        entered.setContentsMargins(Space.PAGE, 0, 0, 0)
        entered.setSpacing(Space.INSIDE)
        entered.addLayout(beside)
        entered.addWidget(self._dissent_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.box)
        column.addWidget(self._entered)
        self._dissent_field.hide()
        self._entered.hide()

    def _connect(self, theme_feed: ThemeFeed) -> None:
        self.box.toggled.connect(self._entered.setVisible)
        self._ask.clicked.connect(self._on_dissent_asked_for)
        theme_feed.follow(self._on_theme_changed)

    def _on_dissent_asked_for(self) -> None:
        self._dissent_field.show()
        self._ask.hide()
        self.dissent.setFocus()

    def _on_theme_changed(self, _theme: Theme) -> None:
        line = self.dissent.fontMetrics().lineSpacing()
        self.dissent.setFixedHeight(line * _DISSENT_LINES + Space.CARD)
