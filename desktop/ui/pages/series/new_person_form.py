"""A participant who is not in the register yet: name, title and party, in a line that opens where it is needed."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.stacking_row import StackingRow
from domain.parties import Party

_STACKED_BELOW_PX = 560


class NewPersonForm(QWidget):
    """``person_entered(name, title, party id or None)`` comes when all is said; ``cancelled`` when nobody will be."""

    person_entered = Signal(str, str, object)
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._title = QLineEdit(), QLineEdit()
        self._party: ChoiceBox[UUID | None] = ChoiceBox()
        self._name_field = Field(self.tr("Name of the new participant"), self._name, theme_feed)
        self._title_field = Field(self.tr("Title"), self._title, theme_feed)
        self._party_field = Field(self.tr("Party"), self._party, theme_feed)
        self._add = push_button(self.tr("Add participant"), theme_feed)
        self._cancel = push_button(self.tr("Cancel"), theme_feed, look="link")
        self._lay_out(theme_feed)
        for line in (self._name, self._title):
            line.returnPressed.connect(self._on_entered)
        self._add.clicked.connect(self._on_entered)
        self._cancel.clicked.connect(self.cancelled)

    def set_parties(self, parties: Sequence[Party]) -> None:
        """Offer these; a party that was chosen stays chosen."""
        chosen = self._party.chosen()
        self._party.set_choices(
            [(None, self.tr("Not stated")), *((party.id, party.name) for party in parties)]
        )
        self._party.choose(chosen)

    def begin(self, name: str) -> None:
        """Show itself with a name that was typed elsewhere, ready for the title."""
        self.show()
        if name:
            self._name.setText(name)
        (self._title if self._name.text() else self._name).setFocus()

    def end(self) -> None:
        """Empty itself and go away."""
        self._name.clear()
        self._title.clear()
        self._name_field.clear_error()
        self.hide()

    def say_name_is_wrong(self, sentence: str) -> None:
        self._name_field.set_error(sentence)
        self._name.setFocus()

    def _lay_out(self, theme_feed: ThemeFeed) -> None:
        fields = StackingRow(theme_feed, _STACKED_BELOW_PX)
        for field in (self._name_field, self._title_field, self._party_field):
            fields.add_part(field, 1, at_top=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.BETWEEN)
        buttons.addWidget(self._add)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(fields)
        column.addLayout(buttons)

    def _on_entered(self) -> None:
        self._name_field.clear_error()
        self.person_entered.emit(self._name.text().strip(), self._title.text().strip(), self._party.chosen())
