"""Who works here: the name the log writes down, taken as soon as the field is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.pages.settings.setting_row import SettingRow, SettingsSection
from desktop.ui.theme import ThemeFeed
from domain.audit import Actor

_LONGEST_NAME = 80


class PersonSection(SettingsSection):
    """``name_given(str)``; empty for none of one's own."""

    name_given = Signal(str)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who works here"), parent)
        self._name = ""
        self._field = QLineEdit()
        self._field.setMaxLength(_LONGEST_NAME)
        self._row = SettingRow(theme_feed, self.tr("Na&me in the log"), "", self._field)
        self.add(self._row)
        self._field.editingFinished.connect(self._on_finished)

    def show_actor(self, actor: Actor) -> None:
        """Show what whoever sits here is called, unless that is just being written."""
        self._name = actor.chosen_name
        if not self._field.hasFocus():
            self._field.setText(actor.chosen_name)
        self._field.setPlaceholderText(actor.system_user)
        self._row.say(self._sentence(actor))

    def _sentence(self, actor: Actor) -> str:
        if actor.chosen_name and actor.system_user:
            return self.tr("You are written down as {name}, logged in as {account}.").format(
                name=actor.chosen_name, account=actor.system_user
            )
        if actor.name:
            return self.tr("You are written down as {name}.").format(name=actor.name)
        return self.tr("You are written down without a name.")

    def _on_finished(self) -> None:
        name = " ".join(self._field.text().split())
        if name != self._name:
            self.name_given.emit(name)
