"""The parties of an agreement: who signs for each, its own reference number, and the day it signed."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.pages.agreements.agreement_draft import PartyDraft
from desktop.ui.pages.agreements.day_field import DayField
from desktop.ui.pages.agreements.rows_editor import RowFields, RowsEditor
from desktop.ui.pages.series.new_party_form import NewPartyForm
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import set_look
from domain.parties import Party
from domain.swedish import fold

_ROLE_PX, _DNR_PX, _DAY_PX = 220, 160, 120


class PartyRow(RowFields[PartyDraft]):
    def __init__(
        self,
        row: PartyDraft,
        name: str,
        today: date,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme_feed, self.tr("Remove {party}").format(party=name), parent)
        self._party_id = row.party_id
        self._role, self._dnr = QLineEdit(row.signatory_role), QLineEdit(row.dnr)
        self._signed = DayField(self.tr("Signed"), theme_feed)
        self._signed.show_text(row.signed, today)
        self._lay_out(name, theme_feed)
        for line in (self._role, self._dnr):
            line.textEdited.connect(self.edited)
        self._signed.edited.connect(self.edited)

    def row(self) -> PartyDraft:
        return PartyDraft(
            party_id=self._party_id,
            signatory_role=self._role.text().strip(),
            dnr=self._dnr.text().strip(),
            signed=self._signed.text(),
        )

    def focus_first(self) -> None:
        self._role.setFocus(Qt.FocusReason.TabFocusReason)

    def say_wrong(self, sentence: str) -> None:
        if sentence:
            self._signed.set_error(sentence)
        else:
            self._signed.say_no_date()
        self._signed.line.setFocus()

    def _lay_out(self, name: str, theme_feed: ThemeFeed) -> None:
        self._role.setAccessibleName(self.tr("Who signs for {party}").format(party=name))
        self._dnr.setAccessibleName(self.tr("Reference number of {party}").format(party=name))
        self._signed.line.setAccessibleName(self.tr("Day {party} signed").format(party=name))
        self.show_heading(name)
        self.fields.add(Field(self.tr("Signed by (role)"), self._role, theme_feed), _ROLE_PX)
        self.fields.add(Field(self.tr("Reference number"), self._dnr, theme_feed), _DNR_PX)
        self.fields.add(self._signed, _DAY_PX)


class PartiesEditor(RowsEditor[PartyDraft]):
    """A name that no party has opens the lines for a new one: ``party_entered(name, PartyKind)``."""

    party_entered = Signal(str, object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, self.tr("Parties"), parent)
        self._parties: dict[UUID, str] = {}
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Party, then Enter"))
        self._line.setAccessibleName(self.tr("Name of a party to add"))
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._new = push_button(self.tr("New party …"), theme_feed)
        self._new_party = NewPartyForm(theme_feed)
        self._new_party.hide()
        self._lay_out_adding()
        self._connect()

    def set_parties(self, parties: Sequence[Party]) -> None:
        """Offer these to add."""
        self._parties = {party.id: party.name for party in parties}
        self._known.setStringList(list(self._parties.values()))

    def new_editor(self, row: PartyDraft, today: date) -> PartyRow:
        return PartyRow(row, self._parties.get(row.party_id, ""), today, self._theme_feed)

    def removed_words(self, row: PartyDraft, /) -> str:
        return self.tr("{party} is removed.").format(party=self._parties.get(row.party_id, ""))

    def add_party(self, party_id: UUID) -> None:
        """Add a party, as an edit; one that is there already is not doubled."""
        self._line.clear()
        self._new_party.end()
        if party_id not in {row.party_id for row in self.rows()}:
            self.append(PartyDraft(party_id=party_id))

    def say_party_is_wrong(self, sentence: str) -> None:
        self._new_party.say_name_is_wrong(sentence)

    def focus_adding(self) -> None:
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out_adding(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.INSIDE)
        line.addWidget(self._line, 1)
        line.addWidget(self._new)
        self.adding.addLayout(line)
        self.adding.addWidget(self._new_party)

    def _connect(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            set_look(popup, "popup", value=True)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._line.setCompleter(self._completer)
        # Queued: the field writes the chosen words after this signal, and is to be empty in the end.
        self._completer.activated.connect(self._on_name_entered, Qt.ConnectionType.QueuedConnection)
        self._line.returnPressed.connect(self._on_name_entered)
        self._new.clicked.connect(self._on_new_clicked)
        self._new_party.cancelled.connect(self._new_party.end)
        self._new_party.party_entered.connect(self.party_entered)

    def _on_name_entered(self) -> None:
        """Add the one it must be; ask about a name that nobody has; with several, the list is still open."""
        typed = fold(self._line.text().strip())
        if not typed:
            return
        likely = [party_id for party_id, name in self._parties.items() if typed in fold(name)]
        exact = [party_id for party_id in likely if fold(self._parties[party_id]) == typed]
        if len(exact or likely) == 1:
            self.add_party((exact or likely)[0])
        elif not likely:
            self._on_new_clicked()

    def _on_new_clicked(self) -> None:
        self._new_party.begin()
        self._new_party.write_name(self._line.text().strip())
