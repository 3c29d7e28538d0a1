"""The copies of the open store in the window: the lamp, the line over the pages, the commands, the wait at close.

Brings together those who know: the keeper when a copy is made, the line and the lamp how it is said.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.backup_places import backup_places
from desktop.settings import Settings
from desktop.ui.backup_at_close import BackupAtClose
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.commands import Command, Commands
from desktop.ui.going import MESSAGE_MS, ON_WALL
from desktop.ui.navigator import Navigator
from desktop.ui.preferences import Preferences
from desktop.ui.saying import say
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.top_lines import BackupMessage, TopLines
from domain.backups import BackupLevel, BackupStanding
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from desktop.services.program import Services

_WORTH_TELLING_MS = 500


class BackupDesk(QObject):
    """``begin`` over an open store, ``end`` before it is closed; ``close_wanted`` when the window may be closed.

    ``encrypted_copy_wanted`` when there is a page to make one on.
    """

    close_wanted = Signal()

    def __init__(
        self,
        navigator: Navigator,
        lamps: StatusLamps,
        top: TopLines,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._navigator, self._lamps, self._top, self._preferences = navigator, lamps, top, preferences
        self._folders = _folders(preferences.settings)
        self._services: Services | None = None
        self._closing: BackupMessage | None = None
        self._is_asked = False
        self.keeper = BackupKeeper(self)
        self._at_close = BackupAtClose(self.keeper, self)
        self._telling = QTimer(self, singleShot=True, interval=_WORTH_TELLING_MS)
        self._connect()

    def bind(self, commands: Commands) -> None:
        """Make commands of it."""
        commands.add(
            Command(
                key="back_up",
                title=self.tr("Back up now"),
                icon="archive",
                run=self.back_up,
                words=self.tr("copy backup safety"),
            ),
            Command(
                key="encrypted_copy",
                title=self.tr("Save an encrypted copy …"),
                icon="lock",
                run=self.begin_encrypted_copy,
                words=self.tr("backup pass phrase stick"),
            ),
        )

    def begin(self, services: "Services") -> None:
        self._services = services
        self.keeper.begin(services.backups)

    def end(self) -> None:
        self._at_close.stay()
        self._closing, self._is_asked = None, False
        self.keeper.end()
        self._services = None

    def wait(self) -> None:
        """When there is no window any more: let a copy that has been begun be whole."""
        self.keeper.wait()

    def lets_close(self) -> bool:
        """Whether the window may be closed at once; else ``close_wanted`` comes when it may."""
        return self._at_close.lets_close()

    def back_up(self) -> None:
        """Copy the store now; say why not where no copies are kept."""
        if self._is_kept():
            self._is_asked = True
            self.keeper.back_up()

    def begin_encrypted_copy(self) -> None:
        """Lead to where one is made."""
        if self._is_kept():
            self._navigator.show_backups(is_encrypting=True)

    def show_settings(self) -> None:
        """Lead to where copies go, and which there are."""
        self._navigator.show_backups()

    # --- what happens

    def _connect(self) -> None:
        self.keeper.told.connect(self._on_told)
        self.keeper.copying_changed.connect(self._on_copying_changed)
        self._telling.timeout.connect(self._lamps.backup.show_copying)
        self._at_close.waiting_told.connect(self._on_waiting)
        self._at_close.failed.connect(self._on_failed_at_close)
        self._at_close.close_wanted.connect(self.close_wanted)
        self._lamps.backup.clicked.connect(self.show_settings)
        self._navigator.gone.connect(self._show_line)
        self._preferences.changed.connect(self._on_preferences_changed)
        self._top.backup_wanted.connect(self.back_up)
        self._top.backup_settings_wanted.connect(self.show_settings)
        self._top.close_wanted.connect(self._at_close.close_now)
        self._top.stay_wanted.connect(self._on_stay)

    def _on_told(self, standing: BackupStanding) -> None:
        if self.keeper.is_copying:
            return
        self._telling.stop()
        if self._services is not None:
            self._lamps.backup.show_standing(standing, self._services.office.now())
        if self._is_asked and standing.level is BackupLevel.GOOD:
            self._lamps.showMessage(self.tr("The backup is made and verified."), MESSAGE_MS)
        self._is_asked = False
        self._show_line()

    def _on_copying_changed(self, is_copying: bool) -> None:
        if is_copying:
            self._telling.start()

    def _on_waiting(self) -> None:
        self._closing = BackupMessage.WAITING
        self._show_line()

    def _on_failed_at_close(self, _trouble: UserError) -> None:
        self._closing = BackupMessage.FAILURE
        self._show_line()

    def _on_stay(self) -> None:
        self._at_close.stay()
        self._closing = None
        self._show_line()

    def _on_preferences_changed(self, settings: Settings) -> None:
        """Colours and the like are chosen more often than folders."""
        if _folders(settings) != self._folders:
            self._folders = _folders(settings)
            self.keeper.use(backup_places(settings))

    def _show_line(self) -> None:
        """What keeps the window open goes before what is wrong, of which the wall of the room sees nothing."""
        trouble = self.keeper.standing.trouble
        if self._closing is None and self._navigator.page_here() == ON_WALL:
            return
        message = BackupMessage.TROUBLE if trouble is not None else None
        self._top.mark_backup(self._closing or message, trouble)

    def _is_kept(self) -> bool:
        if not self.keeper.is_kept:
            self._lamps.showMessage(say(UserError(Problem.BACKUP_NOT_KEPT)), MESSAGE_MS)
        return self.keeper.is_kept


def _folders(settings: Settings) -> tuple[str, str]:
    return settings.backup_folder, settings.second_backup_folder
