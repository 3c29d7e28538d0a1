"""What this person has chosen for this computer, as the window reads and changes it; the file is another's."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.settings import Settings


class Preferences(QObject):
    """Without settings everything is as in a new program.

    ``changed(Settings)`` comes after each change; ``keep`` is called with every new state, to write it down.
    """

    changed = Signal(object)

    def __init__(
        self,
        settings: Settings | None = None,
        keep: Callable[[Settings], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._keep = settings or Settings(), keep

    @property
    def settings(self) -> Settings:
        """As they are now."""
        return self._settings

    def change(self, **values: Any) -> None:
        """Choose anew, by the names of ``Settings``; nothing happens when it is as before."""
        settings = replace(self._settings, **values)
        if settings == self._settings:
            return
        self._settings = settings
        if self._keep is not None:
            self._keep(settings)
        self.changed.emit(settings)
