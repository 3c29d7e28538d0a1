"""Where people are added to the attendance list: those of the register by a few letters, others with title and party."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.combo_boxes import PartyChoice
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import set_look, text_label
from domain.parties import Participant, Party
from domain.swedish import fold

_TITLE_WIDTH, _PARTY_WIDTH = 200, 220


class AttendanceAdder(QWidget):
    """``participant_chosen(UUID)`` for somebody of the register, ``person_written(name, title, party_id)`` for others.

    ``grown`` when the fields for somebody new have come into sight.
    """

    participant_chosen = Signal(object)
    person_written = Signal(str, str, object)
    grown = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._by_text: Mapping[str, Participant] = {}
        self._build()
        self._lay_out()
        self._connect()

    def show_people(self, people: Sequence[Participant], parties: Mapping[UUID, Party]) -> None:
        """Offer those of the register who are not on the list yet."""
        self._by_text = {_shown_as(person, parties): person for person in people}
        self._texts.setStringList(list(self._by_text))
        self._party.show_parties(
            list(parties.values()), self._party.party_id(), none_text=self.tr("Not stated")
        )

    def focus_chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return self._who, self._title, self._party, self._add

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc first takes back what has been begun here."""
        if event.key() == Qt.Key.Key_Escape and (self._who.text() or self._new_person.isVisible()):
            self._begin_anew()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._who, self._title, self._party = QLineEdit(), QLineEdit(), PartyChoice()
        self._who.setPlaceholderText(self.tr("Name, title or party"))
        self._texts = QStringListModel(self)
        self._completer = QCompleter(self._texts, self)
        popup = self._completer.popup()
        if popup is not None:
            set_look(popup, "popup", value=True)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._who.setCompleter(self._completer)
        self._add = push_button(self.tr("Add"), self._theme_feed, compact=True)
        self._new_person = QWidget()
        self._new_person.hide()
        self.setFocusProxy(self._who)

    def _lay_out(self) -> None:
        fields = FlowRow(self._theme_feed)
        fields.add(Field(self.tr("Title"), self._title, self._theme_feed), _TITLE_WIDTH)
        fields.add(Field(self.tr("Party"), self._party, self._theme_feed), _PARTY_WIDTH)
        new_person = QVBoxLayout(self._new_person)
        new_person.setContentsMargins(0, 0, 0, 0)
        new_person.setSpacing(Space.INSIDE)
        new_person.addWidget(text_label(self.tr("New person in the register"), "section"))
        new_person.addWidget(fields)
        new_person.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(Field(self.tr("Add a person"), self._who, self._theme_feed))
        column.addWidget(self._new_person)

    def _connect(self) -> None:
        self._who.returnPressed.connect(self._on_entered)
        self._who.textEdited.connect(self._new_person.hide)
        # Queued: after the choice the completer writes it into the field once more.
        self._completer.activated.connect(self._on_completed, Qt.ConnectionType.QueuedConnection)
        keys = FormKeys(self._new_person)
        keys.finished.connect(self._on_person_written)
        keys.left.connect(self._begin_anew)
        self._add.clicked.connect(self._on_person_written)

    def _on_entered(self) -> None:
        matches = self._matches(self._who.text())
        if len(matches) == 1:
            self._choose(matches[0])
        elif matches:
            self._completer.complete()
        elif self._who.text().strip():
            self._new_person.show()
            self._title.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.grown.emit()

    def _on_completed(self, text: str) -> None:
        person = self._by_text.get(text)
        if person is None:  # Enter had chosen it already
            self._who.clear()
        else:
            self._choose(person)

    def _choose(self, person: Participant) -> None:
        self._begin_anew()
        self.participant_chosen.emit(person.id)

    def _matches(self, typed: str) -> list[Participant]:
        """Whoever the text names in full, else all in whom it occurs."""
        wanted = fold(typed.strip())
        named = [
            person for text, person in self._by_text.items() if wanted in {fold(text), fold(person.name)}
        ]
        if named or not wanted:
            return named
        return [person for text, person in self._by_text.items() if wanted in fold(text)]

    def _on_person_written(self) -> None:
        self.person_written.emit(self._who.text().strip(), self._title.text().strip(), self._party.party_id())
        self._begin_anew()

    def _begin_anew(self) -> None:
        offered = self._completer.popup()
        if offered is not None:  # there is one once a completer has a field
            offered.hide()
        self._who.clear()
        self._title.clear()
        self._party.choose(None)
        self._new_person.hide()
        self._who.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _shown_as(person: Participant, parties: Mapping[UUID, Party]) -> str:
    party = parties[person.party_id].name if person.party_id else ""
    title_and_party = ", ".join(part for part in (person.title, party) if part)
    return f"{person.name} – {title_and_party}" if title_and_party else person.name
