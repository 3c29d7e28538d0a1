"""A party that is not in the register yet: its name and its kind, in a line that opens where it is needed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.stacking_row import StackingRow
from desktop.ui.words import word
from domain.parties import PartyKind

_STACKED_BELOW_PX = 420


class NewPartyForm(QWidget):
    """``party_entered(name, PartyKind)`` comes when a name was given; ``cancelled`` when there will be none."""

    party_entered = Signal(str, object)
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLineEdit()
        self._kind: ChoiceBox[PartyKind] = ChoiceBox()
        self._kind.set_choices([(kind, word(kind)) for kind in PartyKind])
        self._name_field = Field(self.tr("Name of the new party"), self._name, theme_feed)
        self._kind_field = Field(self.tr("Kind of party"), self._kind, theme_feed)
        self._add = push_button(self.tr("Add party"), theme_feed)
        self._cancel = push_button(self.tr("Cancel"), theme_feed, look="link")
        self._lay_out(theme_feed)
        self._name.returnPressed.connect(self._on_entered)
        self._add.clicked.connect(self._on_entered)
        self._cancel.clicked.connect(self.cancelled)

    def begin(self) -> None:
        """Show itself and take the focus; what was written before is still there."""
        self.show()
        self._name.setFocus()

    def write_name(self, name: str) -> None:
        """Propose a name that was typed elsewhere."""
        self._name.setText(name)

    def end(self) -> None:
        """Empty itself and go away."""
        self._name.clear()
        self._name_field.clear_error()
        self.hide()

    def say_name_is_wrong(self, sentence: str) -> None:
        self._name_field.set_error(sentence)
        self._name.setFocus()

    def _lay_out(self, theme_feed: ThemeFeed) -> None:
        fields = StackingRow(theme_feed, _STACKED_BELOW_PX)
        fields.add_part(self._name_field, 2, at_top=True)
        fields.add_part(self._kind_field, 1, at_top=True)
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
        self.party_entered.emit(self._name.text().strip(), self._kind.chosen())
