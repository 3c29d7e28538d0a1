"""The footer each party's documents end with: address, telephone, the address of a site."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.tab_order import TabAnchor, lead_on
from domain.errors import UserError
from domain.parties import Party


class FooterFields(TabAnchor):
    """A line for each party that is offered; what stands in the lines stays when other parties are."""

    edited = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._fields: dict[UUID, Field] = {}
        self._lines: dict[UUID, QLineEdit] = {}
        self._parties: tuple[Party, ...] = ()
        self._none = text_label(
            self.tr("There is no party yet. Begin one in the tab Parties."), "secondary", wraps=True
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.BETWEEN)
        self._column.addWidget(self._none)

    def offer(self, parties: Sequence[Party]) -> None:
        if tuple(parties) == self._parties:
            return
        written = self.footers()
        for field in self._fields.values():
            self._column.removeWidget(field)
            field.deleteLater()
        self._parties = tuple(parties)
        self._lines = {party.id: QLineEdit() for party in parties}
        self._fields = {party.id: self._field(party) for party in parties}
        self._none.setVisible(not parties)
        lead_on(self, list(self._lines.values()))
        self.show_footers(written)

    def footers(self) -> dict[UUID, str]:
        """What has been written, by party; empty lines are left out."""
        return {party_id: line.text() for party_id, line in self._lines.items() if line.text()}

    def show_footers(self, footers: Mapping[UUID, str]) -> None:
        for party_id, line in self._lines.items():
            line.setText(footers.get(party_id, ""))
            line.setCursorPosition(0)
            self._fields[party_id].clear_error()

    def say_wrong(self, party_id: UUID, error: UserError) -> None:
        self._fields[party_id].set_error(say(error))
        self._lines[party_id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, party: Party) -> Field:
        line = self._lines[party.id]
        field = Field(party.name, line, self._theme_feed)
        line.setAccessibleName(self.tr("Footer of {party}").format(party=party.name))
        line.textEdited.connect(field.clear_error)
        line.textEdited.connect(self.edited)
        self._column.addWidget(field)
        return field
