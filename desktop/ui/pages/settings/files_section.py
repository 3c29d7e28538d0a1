"""Where what is written lies, and the way there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.ui.pages.settings.setting_row import SettingRow, SettingsSection
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import push_button


class FilesSection(SettingsSection):
    """``target`` is the file that is open, or the address of a server, which has no folder to open."""

    def __init__(
        self,
        theme_feed: ThemeFeed,
        target: Path | str,
        open_folder: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Files"), parent)
        self._theme_feed, self._open_folder = theme_feed, open_folder
        self._folder = target.parent if isinstance(target, Path) else None
        self._open = push_button(self.tr("Open the folder"), theme_feed, icon_name="folder-open")
        self._open.clicked.connect(self._on_open)
        self.add(SettingRow(theme_feed, self.tr("File that is open"), str(target), self._open))
        self._open.setVisible(self._folder is not None)

    def _on_open(self) -> None:
        if self._folder is not None:
            self._open_folder(self._folder)
