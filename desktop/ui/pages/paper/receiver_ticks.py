"""A box to tick for each party that may have been sent something; a party that was not at the meeting can be fetched in."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.combo_boxes import PartyChoice
from desktop.ui.theme import Space
from domain.parties import Party


class ReceiverTicks(QWidget):
    """``edited`` for the user's ticks only."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parties: dict[UUID, Party] = {}
        self._boxes: dict[UUID, QCheckBox] = {}
        self._other = PartyChoice()
        self._other.setAccessibleName(self.tr("Another party"))
        self._other.activated.connect(self._on_other_chosen)
        ticks = QWidget()
        self._column = QVBoxLayout(ticks)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TINY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(ticks)  # before the list of others, as it is walked through
        column.addWidget(self._other)

    def show_parties(self, offered: Sequence[UUID], parties: Sequence[Party]) -> None:
        """Offer these, none of them ticked; every other party can be fetched in."""
        self._parties = {party.id: party for party in parties}
        for box in self._boxes.values():
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for party_id in offered:
            self._add_box(party_id)
        self._offer_others()

    def ticked(self) -> tuple[UUID, ...]:
        return tuple(party_id for party_id, box in self._boxes.items() if box.isChecked())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        next(iter(self._boxes.values()), self._other).setFocus(event.reason())

    def _add_box(self, party_id: UUID) -> QCheckBox:
        box = QCheckBox(self._parties[party_id].name)
        box.clicked.connect(self.edited)
        self._column.addWidget(box)
        box.show()  # at once: the first one is to have the focus
        self._boxes[party_id] = box
        return box

    def _offer_others(self) -> None:
        others = [party for party in self._parties.values() if party.id not in self._boxes]
        self._other.show_parties(others, None, none_text=self.tr("Another party …"))
        self._other.setVisible(bool(others))

    def _on_other_chosen(self) -> None:
        party_id = self._other.party_id()
        if party_id is not None:
            box = self._add_box(party_id)
            box.setChecked(True)
            self._offer_others()
            box.setFocus()
            self.edited.emit()
