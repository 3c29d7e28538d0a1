"""Who is called to every meeting of a series, and who chairs, writes and approves."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QTableWidgetItem, QWidget

from desktop.ui.pages.series.arranged_rows_editor import ArrangedRowsEditor
from desktop.ui.pages.series.new_person_form import NewPersonForm
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.menu import Menu
from desktop.ui.words import word
from domain.meetings import UsualAttendance
from domain.minutes import AttendanceFunction
from domain.parties import Participant, Party

_FUNCTIONS: tuple[AttendanceFunction | None, ...] = (None, *AttendanceFunction)


class AttendanceColumn(IntEnum):
    """From left to right."""

    NAME = 0
    ROLE = 1
    FUNCTION = 2


class UsualAttendanceEditor(ArrangedRowsEditor[UsualAttendance]):
    """Somebody who is not in the register yet comes with ``person_entered(name, title, party id or None)``."""

    growing_column = AttendanceColumn.ROLE
    person_entered = Signal(str, str, object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self._participants: dict[UUID, Participant] = {}
        self._parties: Mapping[UUID, str] = {}
        self._by_words: dict[str, UUID] = {}
        super().__init__(theme_feed, parent)

    def set_register(self, participants: Sequence[Participant], parties: Sequence[Party]) -> None:
        """Offer these people, and these parties for new ones."""
        self._participants = {participant.id: participant for participant in participants}
        self._parties = {party.id: party.name for party in parties}
        self._by_words = {self._words(participant): participant.id for participant in participants}
        self._known.setStringList(list(self._by_words))
        self._new_person.set_parties(parties)
        self._render(max(self._current_place(), 0))

    def call(self, participant_id: UUID) -> None:
        """Add somebody from the register; whoever is called already is chosen instead."""
        called = [row.participant_id for row in self._rows]
        if participant_id in called:
            self.choose_place(called.index(participant_id))
        else:
            self.append(UsualAttendance(participant_id=participant_id))
        self._line.clear()

    def end_new_person(self) -> None:
        """The new participant is stored: ready for the next name."""
        self._new_person.end()
        self._line.clear()
        self._line.setFocus()

    def say_name_is_wrong(self, sentence: str) -> None:
        self._new_person.say_name_is_wrong(sentence)

    def title(self) -> str:
        return self.tr("Usually called")

    def column_titles(self) -> Sequence[str]:
        return (self.tr("Name"), self.tr("Title and party"), self.tr("Function"))

    def keys_hint(self) -> str:
        return self.tr("Ctrl+↑ and Ctrl+↓ move, Delete removes, Ctrl+Z brings back.")

    def removed_words(self, row: UsualAttendance) -> str:
        name = self._participants[row.participant_id].name
        return self.tr("{name} is no longer called.").format(name=name)

    def cells(self, row: UsualAttendance, number: int) -> Sequence[QTableWidgetItem]:
        del number  # people are not numbered
        participant = self._participants[row.participant_id]
        party = self._parties.get(participant.party_id, "") if participant.party_id else ""
        role = QTableWidgetItem(", ".join(part for part in (participant.title, party) if part))
        role.setToolTip(role.text())
        function = QTableWidgetItem(word(row.function) if row.function else "")
        return (QTableWidgetItem(participant.name), role, function)

    def on_rows_shown(self) -> None:
        current = self.current_row()
        self._function_button.setEnabled(current is not None)
        for function, action in zip(_FUNCTIONS, self._function_menu.actions(), strict=True):
            action.setChecked(current is not None and current.function is function)

    def _build(self) -> None:
        super()._build()
        self._function_button = push_button(self.tr("Function"), self._theme_feed, icon_name="chevron-down")
        self._function_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron after the word
        self._function_menu = Menu(self._function_button)
        group = QActionGroup(self._function_menu)
        for function in _FUNCTIONS:
            action = QAction(word(function) if function else self.tr("No function"), group)
            action.setCheckable(True)
            self._function_menu.addAction(action)
        self._function_button.setMenu(self._function_menu)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Name, then Enter"))
        self._line.setAccessibleName(self.tr("Name of a participant to call"))
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        popup = self._completer.popup()
        if popup is not None:
            set_look(popup, "popup", value=True)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._line.setCompleter(self._completer)
        self._add = push_button(self.tr("New participant …"), self._theme_feed, icon_name="user-plus")
        self._new_person = NewPersonForm(self._theme_feed)
        self._new_person.hide()

    def _lay_out(self) -> None:
        super()._lay_out()
        self._tools.insertWidget(0, self._function_button)
        line = QHBoxLayout()
        line.addWidget(self._line, 1)
        line.addWidget(self._add)
        self._adding.addLayout(line)
        self._adding.addWidget(self._new_person)

    def _connect(self) -> None:
        super()._connect()
        self._function_menu.triggered.connect(self._on_function_triggered)
        # Queued: the field writes the chosen words after this signal, and is to be empty in the end.
        self._completer.activated.connect(self._on_known_chosen, Qt.ConnectionType.QueuedConnection)
        self._line.returnPressed.connect(self._on_name_entered)
        self._add.clicked.connect(self._on_new_person_wanted)
        self._new_person.person_entered.connect(self.person_entered)
        self._new_person.cancelled.connect(self.end_new_person)

    def _words(self, participant: Participant) -> str:
        party = self._parties.get(participant.party_id, "") if participant.party_id else ""
        return ", ".join(part for part in (participant.name, participant.title, party) if part)

    def _on_known_chosen(self, words: str) -> None:
        if words in self._by_words:
            self.call(self._by_words[words])

    def _on_name_entered(self) -> None:
        """Call the one it must be; ask about a name that nobody has; with several, the list is still open."""
        typed = self._line.text().strip().casefold()
        if not typed:
            return
        likely = [key for words, key in self._by_words.items() if typed in words.casefold()]
        exact = [key for key in likely if self._participants[key].name.casefold() == typed]
        if len(exact or likely) == 1:
            self.call((exact or likely)[0])
        elif not likely:
            self._on_new_person_wanted()

    def _on_new_person_wanted(self) -> None:
        self._new_person.begin(self._line.text().strip())

    def _on_function_triggered(self, action: QAction) -> None:
        current = self.current_row()
        if current is not None:
            function = _FUNCTIONS[self._function_menu.actions().index(action)]
            self.replace_current(replace(current, function=function))
