"""The keys and wishes of the window that ask for help; the help itself is made when somebody first does."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.background import Background
from desktop.ui.commands import Command, Commands
from desktop.ui.navigator import Navigator
from desktop.ui.theme import ThemeFeed

if TYPE_CHECKING:
    from desktop.ui.help.help_desk import HelpDesk
    from desktop.ui.pages.paper.outlets import Outlets

WELCOME = "welcome"
"""The help of the page that is shown while no store is open."""


class WindowHelp(QObject):
    """``F1`` opens and closes the help of the page, ``Ctrl+F1`` the sheet of keys."""

    def __init__(
        self,
        navigator: Navigator,
        rail: QWidget,
        stack: QStackedWidget,
        theme_feed: ThemeFeed,
        *,
        background: Background,
        outlets: "Callable[[], Outlets]",
    ) -> None:
        """``outlets`` is asked for when the help is made."""
        super().__init__(stack)
        self._navigator, self._rail, self._stack = navigator, rail, stack
        self._theme_feed, self._background, self._outlets = theme_feed, background, outlets

    @cached_property
    def desk(self) -> "HelpDesk":
        from desktop.ui.help.help_desk import HelpDesk  # noqa: PLC0415 - after the first paint
        from desktop.ui.help.manual_saving import ManualSaving  # noqa: PLC0415

        desk = HelpDesk(self._rail, self._stack, self._theme_feed, self._key_here)
        ManualSaving(desk.panel, self._background, self._outlets())
        self._navigator.gone.connect(desk.on_gone)
        self._navigator.aside = desk.panel
        return desk

    def bind(self, commands: Commands) -> None:
        """Add the commands, and with them their keys."""
        commands.add(
            Command(
                key="help",
                title=self.tr("Help on this page"),
                icon="circle-help",
                keys=("F1",),
                run=self.toggle,
            ),
            Command(
                key="shortcuts",
                title=self.tr("All keyboard shortcuts"),
                icon="keyboard",
                keys=("Ctrl+F1",),
                run=self.toggle_shortcuts,
            ),
        )

    def toggle(self) -> None:
        self.desk.toggle()

    def toggle_shortcuts(self) -> None:
        self.desk.toggle_shortcuts()

    def open(self, key: str) -> None:
        """A page of the help by its key; the contents for ""."""
        self.desk.open(key)

    def _key_here(self) -> str:
        own_key: str = getattr(self._stack.currentWidget(), "help_key", "")
        return own_key or self._navigator.page_here() or WELCOME
