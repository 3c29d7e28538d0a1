"""Copies of the store: how it stands with them, where they go, which there are, and the ways to make one and go back."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.backup_words import moment_words
from desktop.ui.pages.settings.backup_dialogs import BackupDialogs
from desktop.ui.pages.settings.backup_list import BackupList
from desktop.ui.pages.settings.backup_rows import BackupFolderRow, RowWithTrouble
from desktop.ui.pages.settings.encrypted_copy_form import EncryptedCopyForm
from desktop.ui.pages.settings.setting_row import SettingRow, SettingsSection
from desktop.ui.preferences import Preferences
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.backups import Backup, BackupPlaces, BackupStanding
from domain.errors import Problem, UserError

_OF_FOLDER = frozenset(
    {Problem.BACKUP_FOLDER_GONE, Problem.BACKUP_FULL, Problem.BACKUP_DENIED, Problem.BACKUP_UNREADABLE}
)


class BackupsSection(SettingsSection):
    """``restore_wanted`` asks for the page where one goes back to a copy. Only for a store whose copies are kept here."""

    restore_wanted = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        preferences: Preferences,
        keeper: BackupKeeper,
        dialogs: BackupDialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Backups"), parent)
        self._theme_feed, self._preferences = theme_feed, preferences
        self._keeper, self._dialogs = keeper, dialogs
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def first_stop(self) -> QWidget:
        """Where whoever comes here begins."""
        return self._now

    def refresh(self) -> None:
        """Show how it stands, and look for the copies there are."""
        self._show_standing(self._keeper.standing)
        self._keeper.list_copies(self._list.show_copies)

    def begin_encrypted_copy(self) -> None:
        """Ask for a pass phrase."""
        self._outcome.hide()
        self._form.begin()

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._now = push_button(self.tr("Back up now"), feed, icon_name="archive")
        self._state = RowWithTrouble(feed, SettingRow(feed, self.tr("Latest backup"), "", self._now))
        self._local = BackupFolderRow(
            feed,
            self.tr("Folder for backups"),
            self.tr("Samsyn makes a verified copy by itself: each half hour with changes, and at close."),
            choose=self.tr("Choose a folder …"),
            give_up=self.tr("Use the usual one"),
        )
        self._second = BackupFolderRow(
            feed,
            self.tr("A second place"),
            self.tr("Each finished copy goes there too. Here a shared folder or OneDrive is fine."),
            choose=self.tr("Choose a second place …"),
            give_up=self.tr("Use none"),
        )
        self._list = BackupList(feed)
        self._restore = push_button(self.tr("Restore …"), feed, icon_name="archive-restore")
        self._encrypt = push_button(self.tr("Save an encrypted copy …"), feed, icon_name="lock")
        self._outcome = InlineMessage(feed)
        self._form = EncryptedCopyForm(feed)

    def _lay_out(self) -> None:
        for row in (self._state, self._local, self._second, self._list, self._ways(), self._form):
            self.add(row)
        self._form.hide()

    def _ways(self) -> QWidget:
        """Back to a copy, and out of the house with one."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        column.setSpacing(Space.INSIDE)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.INSIDE)
        buttons.addWidget(self._restore)
        buttons.addWidget(self._encrypt)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self._outcome)
        self._outcome.hide()
        return part

    def _connect(self) -> None:
        self._now.clicked.connect(self._keeper.back_up)
        self._local.choosing.connect(self._on_choosing_local)
        self._local.given_up.connect(self._on_local_given_up)
        self._second.choosing.connect(self._on_choosing_second)
        self._second.given_up.connect(self._on_second_given_up)
        self._restore.clicked.connect(self.restore_wanted)
        self._encrypt.clicked.connect(self.begin_encrypted_copy)
        self._form.phrase_given.connect(self._on_phrase_given)
        self._form.left.connect(self._on_form_left)
        self._keeper.told.connect(self._on_told)
        self._keeper.copying_changed.connect(self._on_copying_changed)

    # --- how it stands

    def _on_told(self, standing: BackupStanding) -> None:
        self._show_standing(standing)
        if self.isVisible():
            self._keeper.list_copies(self._list.show_copies)

    def _on_copying_changed(self, is_copying: bool) -> None:
        self._now.setEnabled(not is_copying)
        if is_copying:
            self._state.row.say(self.tr("Backing up …"))

    def _show_standing(self, standing: BackupStanding) -> None:
        trouble, places = standing.trouble, self._keeper.places
        is_of_folder = trouble is not None and trouble.problem in _OF_FOLDER
        if not self._keeper.is_copying:
            self._state.row.say(self._told(standing))
        self._state.show_trouble(None if is_of_folder else trouble)
        self._local.show_trouble(trouble if is_of_folder else None)
        self._second.show_trouble(standing.second_trouble)
        if places is not None:
            self._show_places(places)

    def _told(self, standing: BackupStanding) -> str:
        if standing.newest is None:
            return self.tr("There is none yet.")
        moment = moment_words(standing.newest.taken_at)
        if standing.has_changed_since:
            return self.tr("{moment}, verified. Something has changed since.").format(moment=moment)
        return self.tr("{moment}, verified. Nothing has changed since.").format(moment=moment)

    def _show_places(self, places: BackupPlaces) -> None:
        is_own = bool(self._preferences.settings.backup_folder)
        self._local.show_folder(places.local, can_be_given_up=is_own)
        self._second.show_folder(places.second, can_be_given_up=places.second is not None)

    # --- where they go

    def _on_choosing_local(self) -> None:
        places = self._keeper.places
        chosen = self._dialogs.choose_folder(places.local) if places else None
        if chosen is not None:
            self._preferences.change(backup_folder=str(chosen))

    def _on_local_given_up(self) -> None:
        self._preferences.change(backup_folder="")

    def _on_choosing_second(self) -> None:
        places = self._keeper.places
        chosen = self._dialogs.choose_folder(places.second or Path.home()) if places else None
        if chosen is not None:
            self._preferences.change(second_backup_folder=str(chosen))

    def _on_second_given_up(self) -> None:
        self._preferences.change(second_backup_folder="")

    # --- out of the house

    def _on_phrase_given(self, phrase: str) -> None:
        target = self._dialogs.choose_file(self._keeper.encrypted_name())
        if target is None:
            return
        self._form.end()
        self._say(MessageKind.INFO, self.tr("Saving the encrypted copy …"))
        self._keeper.encrypt(target, phrase, self._on_encrypted, self._on_not_encrypted)

    def _on_form_left(self) -> None:
        self._form.end()
        self._encrypt.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_encrypted(self, copy: Backup) -> None:
        saved = self.tr("The encrypted copy is saved: {path}. Keep the phrase somewhere else.")
        self._say(MessageKind.OK, saved.format(path=copy.path))

    def _on_not_encrypted(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say(MessageKind.DANGER, say(error))

    def _say(self, kind: MessageKind, text: str) -> None:
        self._outcome.show_message(kind, text)
        self._outcome.show()
