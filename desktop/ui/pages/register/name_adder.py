"""A line in which a name of the register is typed, a part of it is enough, to add what it names to a list."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import set_look
from domain.swedish import fold


class NameAdder(Field):
    """``chosen(UUID)`` comes for Enter, and for a choice in the list of names that opens while typing."""

    chosen = Signal(object)

    def __init__(
        self, label: str, placeholder: str, theme_feed: ThemeFeed, parent: QWidget | None = None
    ) -> None:
        self._line = QLineEdit()
        super().__init__(label, self._line, theme_feed, parent=parent)
        self._names: Mapping[UUID, str] = {}
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._line.setPlaceholderText(placeholder)
        self._connect()

    def set_names(self, names: Mapping[UUID, str]) -> None:
        self._names = names
        self._known.setStringList(list(names.values()))

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
        self._line.textEdited.connect(self.clear_error)

    def _on_name_entered(self) -> None:
        """Take the one it must be; with several, the list is still open."""
        typed = fold(self._line.text().strip())
        if not typed:
            return
        likely = [record_id for record_id, name in self._names.items() if typed in fold(name)]
        exact = [record_id for record_id in likely if fold(self._names[record_id]) == typed]
        if len(exact or likely) == 1:
            self._line.clear()
            self.chosen.emit((exact or likely)[0])
        elif not likely:
            self.set_error(self.tr("The register has no district of that name. Check the spelling."))
