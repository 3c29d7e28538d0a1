"""The status bar: whether what was typed is safe, and where it lies."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QStatusBar, QWidget

from desktop.ui.backup_lamp import BackupLamp
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.status_lamp import LampState, StatusLamp
from domain.errors import UserError

_AIR_PX = 4 * Space.INSIDE  # what the bar keeps between its lamps and round them


class StatusLamps(QStatusBar):
    """Three lamps: stored, copied, place. They say in words what they show in colour."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = StatusLamp(theme_feed)
        self.backup = BackupLamp(theme_feed, self)
        self._place = StatusLamp(theme_feed, ok_icon_name="hard-drive")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(Space.INSIDE, 0, Space.INSIDE, 0)
        for lamp in (self._saved, self.backup, self._place):
            self.addWidget(lamp)
        self.backup.hide()  # to be added is to be shown
        self.show_no_store()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is with a place that is told by its sign alone."""
        widths = [lamp.sizeHint().width() for lamp in self._lamps() if lamp is not self._place]
        return QSize(sum(widths) + self._place.width_of_sign() + _AIR_PX, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Words come and go, and so does room for them."""
        is_handled = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._place.set_wordless(is_wordless=self.width() < self._wanted_width())
        return is_handled

    def _wanted_width(self) -> int:
        return sum(lamp.width_in_words() for lamp in self._lamps()) + _AIR_PX

    def _lamps(self) -> list[StatusLamp]:
        return [lamp for lamp in (self._saved, self.backup, self._place) if not lamp.isHidden()]

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

    def show_removable(self, path: Path) -> None:
        """The open file lies on something that can be pulled out."""
        self._place.show_state(LampState.WARN, self.tr("Removable disk: {0}").format(path.stem), str(path))

    def show_read_only(self, path: Path) -> None:
        """The open file is only read, wherever it lies."""
        self._saved.show_state(LampState.NEUTRAL, self.tr("Nothing is changed"))
        self._place.show_state(LampState.NEUTRAL, self.tr("Read-only: {0}").format(path.stem), str(path))

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
