"""Boxes to tick for the parties that take part in a measure; a party outside the agreement can be fetched in."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.combo_boxes import PartyChoice
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from domain.parties import Party

_OTHER_WIDTH = 220


class PartyToggles(QWidget):
    """``edited`` for the user's ticks only."""

    edited = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._boxes: dict[UUID, QCheckBox] = {}
        self._row = FlowRow(theme_feed, centred=True)
        self._other = PartyChoice()
        self._other.setAccessibleName(self.tr("Another party"))
        self._other.activated.connect(self._on_other_chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._row)

    def show_parties(self, offered: Sequence[UUID], ticked: Sequence[UUID], parties: Sequence[Party]) -> None:
        """Offer these and those that are ticked; every other party of the register can be fetched in."""
        self._parties = {party.id: party for party in parties}
        self._row.hide()
        self._row.deleteLater()
        self._row = FlowRow(self._theme_feed, Space.CARD, centred=True)
        self._column.addWidget(self._row)
        self._boxes = {}
        self._other.setParent(self)
        for party_id in dict.fromkeys((*offered, *ticked)):
            self._add_box(party_id, is_ticked=party_id in ticked)
        self._row.add(self._other, _OTHER_WIDTH, grows=False)
        self._offer_others()

    def ticked(self) -> tuple[UUID, ...]:
        return tuple(party_id for party_id, box in self._boxes.items() if box.isChecked())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        first = next(iter(self._boxes.values()), self._other)
        first.setFocus(event.reason())

    def _add_box(self, party_id: UUID, *, is_ticked: bool) -> None:
        box = QCheckBox(self._parties[party_id].name)
        box.setChecked(is_ticked)
        box.clicked.connect(self.edited)
        self._boxes[party_id] = box
        self._row.add(box)

    def _offer_others(self) -> None:
        others = [party for party in self._parties.values() if party.id not in self._boxes]
        self._other.show_parties(others, None, none_text=self.tr("Another party …"))
        self._other.setVisible(bool(others))

    def _on_other_chosen(self) -> None:
        party_id = self._other.party_id()
        if party_id is not None:
            self.show_parties(tuple(self._boxes), (*self.ticked(), party_id), tuple(self._parties.values()))
            self._boxes[party_id].setFocus()
            self.edited.emit()
