"""What a person chooses for this computer: look and language, help with writing, their name, where the file lies.

Everything is in force at once; there is nothing to save. It knows no other page.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.pages.settings.backup_dialogs import BackupDialogs, system_dialogs
from desktop.ui.pages.settings.backups_section import BackupsSection
from desktop.ui.pages.settings.files_section import FilesSection
from desktop.ui.pages.settings.help_section import HelpSection
from desktop.ui.pages.settings.look_section import LookSection
from desktop.ui.pages.settings.own_words_section import OwnWordsSection
from desktop.ui.pages.settings.person_section import PersonSection
from desktop.ui.pages.settings.setting_row import SettingsSection
from desktop.ui.pages.settings.writing_section import WritingSection
from desktop.ui.preferences import Preferences
from desktop.ui.proofing.proofing import Proofing
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card_column import CardColumn
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from desktop.services.program import Services

_WIDEST_PX = 760  # at the ordinary size of text: the control must stay near the words it belongs to


class SettingsPage(Pane):
    """``name_chosen(str)`` is what whoever works here wants to be called; the others are as in Wishes."""

    name_chosen = Signal(str)
    help_wanted = Signal(str)
    restore_wanted = Signal()

    def __init__(
        self,
        services: "Services",
        theme_feed: ThemeFeed,
        preferences: Preferences,
        *,
        backups: BackupKeeper,
        target: Path | str,
        open_folder: Callable[[Path], None],
        dialogs: BackupDialogs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``dialogs`` ask where copies go: those of the system unless others are given."""
        super().__init__("sheet", parent)
        self._log, self._theme_feed, self._preferences = services.log, theme_feed, preferences
        self._backups, self._dialogs = backups, dialogs or system_dialogs(self)
        self._build(target, open_folder)
        self._lay_out()
        self._connect()

    def take_proofing(self, proofing: Proofing) -> None:
        """Show the person's own words too, and whether there is a word list at all."""
        place = self._sections().index(self._writing) + 1
        self._column.insert(place, OwnWordsSection(self._theme_feed, proofing))

    def show_backups(self, *, is_encrypting: bool = False) -> None:
        """Lead to the copies of the store, where they are kept here; to the pass phrase of an encrypted one."""
        if self._copies is None:
            return
        if is_encrypting:
            self._copies.begin_encrypted_copy()
        else:
            self._copies.first_stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, self._scroll_to_copies)  # what was just shown has no place yet

    # --- building

    def _build(self, target: Path | str, open_folder: Callable[[Path], None]) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Settings"), self.tr("For you, on this computer"))
        self._look = LookSection(feed, self._preferences)
        self._writing = WritingSection(feed, self._preferences)
        self._person = PersonSection(feed)
        self._files = FilesSection(feed, target, open_folder)
        self._copies: BackupsSection | None = None
        if self._backups.is_kept:
            self._copies = BackupsSection(feed, self._preferences, self._backups, self._dialogs)
        self._help = HelpSection(feed)
        self._column = CardColumn(feed, _WIDEST_PX, Space.PAGE)

    def _lay_out(self) -> None:
        for section in self._sections():
            self._column.add(section)
        self._column.fill(self, self._header)

    def _connect(self) -> None:
        self._person.name_given.connect(self._on_name_given)
        self._help.help_wanted.connect(self.help_wanted)
        if self._copies is not None:
            self._copies.restore_wanted.connect(self.restore_wanted)

    def _sections(self) -> tuple[SettingsSection, ...]:
        sections = self._look, self._writing, self._person, self._files, self._copies, self._help
        return tuple(section for section in sections if section is not None)

    # --- what comes from the window

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the first setting; a focus proxy would hide it from the Tab key."""
        super().focusInEvent(event)
        self._look.first_stop.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._person.show_actor(self._log.actor)
        if self._copies is not None:
            self._copies.refresh()

    def _scroll_to_copies(self) -> None:
        """Their heading at the top, as far down as what has the keyboard lets it be."""
        focused = self.focusWidget()
        if self._copies is not None:
            self._column.show_at_top(self._copies)
            if focused is not None and self._copies.isAncestorOf(focused):
                self._column.ensureWidgetVisible(focused, 0, 4 * focused.height())

    def _on_name_given(self, name: str) -> None:
        self._person.show_actor(self._log.take_name(name))
        self.name_chosen.emit(name)
