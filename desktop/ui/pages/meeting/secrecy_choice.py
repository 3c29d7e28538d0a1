"""How sensitive something is, and under which provision when it is not open."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.meeting.choice_chips import Choice, ChoiceChips
from desktop.ui.pages.meeting.combo_boxes import CalmComboBox
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.signs import SECRECY_SIGNS
from desktop.ui.words import word
from domain.secrecy import OPEN, SecrecyMark, Sensitivity

_PROVISION_WIDTH = 180


class SecrecyChoice(QWidget):
    """``sensitivity_changed(Sensitivity)`` for the user's choices only."""

    sensitivity_changed = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = OPEN
        self._offered: tuple[str, ...] = ()
        levels = [Choice(value=level, text=word(level), sign=SECRECY_SIGNS[level]) for level in Sensitivity]
        self._level = ChoiceChips(theme_feed, self.tr("Secrecy"), levels)
        self._provision = CalmComboBox()
        self._provision_field = Field(self.tr("Provision"), self._provision, theme_feed)
        row = FlowRow(theme_feed)
        row.add(Field(self.tr("Secrecy"), self._level, theme_feed))
        row.add(self._provision_field, _PROVISION_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        self.setFocusProxy(self._level)
        self._level.choice_changed.connect(self._on_level_chosen)

    def offer(self, provisions: Sequence[str]) -> None:
        """The provisions that can be chosen, in their order; from the next mark on that is shown."""
        self._offered = tuple(provisions)

    def show_mark(self, mark: SecrecyMark) -> None:
        """Show a mark; a provision that is not offered any more stays with it."""
        self._shown = mark
        own = () if mark.provision in {"", *self._offered} else (mark.provision,)
        choices = [("", self.tr("Not stated")), *((text, text) for text in (*self._offered, *own))]
        self._provision.show_choices(choices, mark.provision)
        self._level.choose(mark.sensitivity)
        self._show_provision()

    def sensitivity(self) -> Sensitivity:
        return cast("Sensitivity", self._level.chosen())

    def mark(self, marked_by: str, marked_on: date) -> SecrecyMark:
        """The mark as shown before when nothing was changed, else one by this person and day."""
        if self.sensitivity() is Sensitivity.OPEN:
            return OPEN
        provision: str = self._provision.chosen()
        if (self.sensitivity(), provision) == (self._shown.sensitivity, self._shown.provision):
            return self._shown
        return SecrecyMark(
            sensitivity=self.sensitivity(), provision=provision, marked_by=marked_by, marked_on=marked_on
        )

    def _on_level_chosen(self) -> None:
        self._show_provision()
        self.sensitivity_changed.emit(self.sensitivity())

    def _show_provision(self) -> None:
        self._provision_field.setVisible(self.sensitivity() is not Sensitivity.OPEN)
