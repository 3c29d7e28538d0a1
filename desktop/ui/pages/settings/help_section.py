"""Where there is help, and which version this is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.settings.setting_row import SettingRow, SettingsSection
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.version import program_version


class HelpSection(SettingsSection):
    """``help_wanted(str)`` carries the name of the page whose help is asked for, empty for all of it."""

    help_wanted = Signal(str)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Help"), parent)
        self._open = push_button(self.tr("Open the help"), theme_feed, icon_name="circle-help")
        self._open.clicked.connect(self._on_open)
        version = self.tr("Samsyn {0}").format(program_version())
        self.add(
            SettingRow(
                theme_feed,
                version,
                self.tr("F1 opens the help of the page you are on, Ctrl+F1 every key there is."),
                self._open,
            )
        )

    def _on_open(self) -> None:
        self.help_wanted.emit("")
