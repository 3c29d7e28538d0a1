"""The lamp of the copies: how old the newest one is, and whether it was verified; a click leads to where they are kept."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from desktop.ui.backup_words import age_words, moment_words
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.status_lamp import LampState, StatusLamp
from domain.backups import BackupLevel, BackupStanding


class BackupLamp(StatusLamp):
    """Hidden while nobody keeps copies here: of the example, of a server's store."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, ok_icon_name="archive", parent=parent)
        self.hide()

    def show_standing(self, standing: BackupStanding, now: datetime) -> None:
        state, text = self._signs(standing, now)
        self.show_state(state, text, self._tip(standing))
        self.setVisible(standing.level is not BackupLevel.NONE)

    def show_copying(self) -> None:
        self.show_state(LampState.NEUTRAL, self.tr("Backing up …"))
        self.show()

    def _signs(self, standing: BackupStanding, now: datetime) -> tuple[LampState, str]:
        if standing.level is BackupLevel.DANGER:
            return LampState.DANGER, self.tr("The backup failed")
        if standing.newest is None:
            return LampState.WARN, self.tr("No backup yet")
        age = age_words(standing.newest.taken_at, now)
        if standing.level is BackupLevel.DUE:
            return LampState.WARN, self.tr("Latest backup {age}").format(age=age)
        if standing.second_trouble is not None:
            return LampState.WARN, self.tr("Backup {age}, not in the second place").format(age=age)
        return LampState.OK, self.tr("Backup {age}, verified").format(age=age)

    def _tip(self, standing: BackupStanding) -> str:
        trouble, newest = standing.trouble or standing.second_trouble, standing.newest
        if trouble is not None:
            return say(trouble)
        if newest is None:
            return self.tr("Samsyn makes the first one by itself, soon.")
        told = self.tr("Verified {moment}: {path}")
        return told.format(moment=moment_words(newest.taken_at), path=newest.path)
