"""The status bar: whether what was typed is safe, and where it lies."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QStatusBar, QWidget

from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.status_lamp import LampState, StatusLamp
from domain.errors import UserError


class StatusLamps(QStatusBar):
    """Two lamps: stored, place. They say in words what they show in colour."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = StatusLamp(theme_feed)
        self._place = StatusLamp(theme_feed, ok_icon_name="hard-drive")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(Space.INSIDE, 0, Space.INSIDE, 0)
        for lamp in (self._saved, self._place):
            self.addWidget(lamp)
        self.show_no_store()

    def show_no_store(self) -> None:
        self._saved.show_state(LampState.NEUTRAL, self.tr("No file is open"))
        self._place.hide()

    def show_store(self, target: Path | str) -> None:
        """Name the file, or the server, that is open."""
        self._saved.show_state(LampState.OK, self.tr("Everything is saved"))
        is_file = isinstance(target, Path)
        words = self.tr("Local disk: {0}") if is_file else self.tr("Server: {0}")
        name = target.stem if isinstance(target, Path) else target.rpartition("/")[2].partition("?")[0]
        self._place.show_state(LampState.OK, words.format(name), str(target) if is_file else name)
        self._place.show()

    def show_saved(self, at: datetime) -> None:
        local = at.astimezone()
        self._saved.show_state(LampState.OK, self.tr("Saved {0}").format(f"{local.hour}.{local.minute:02d}"))

    def show_saving(self) -> None:
        self._saved.show_state(LampState.NEUTRAL, self.tr("Saving …"))

    def show_trouble(self, error: UserError) -> None:
        self._saved.show_state(LampState.DANGER, self.tr("Not saved"), say(error))

    def saved_text(self) -> str:
        """What the first lamp says."""
        return self._saved.text()
