"""Where one begins: the first page, what stood in the way of opening, and the choice of a file. Opens nothing itself."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from desktop.ui.preferences import Preferences
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.ways_out import ways_out
from domain.errors import UserError
from domain.guide import PUT_AWAY

if TYPE_CHECKING:
    from desktop.ui.pages.welcome_page import WelcomePage

FILE_FILTER = "*.samsyn"


class WelcomeDesk(QObject):
    """``store_wanted`` and ``read_only_wanted`` carry the path that was chosen; the others say what was."""

    store_wanted = Signal(object)
    read_only_wanted = Signal(object)
    example_wanted = Signal()
    restore_wanted = Signal()
    handover_wanted = Signal()

    def __init__(
        self, window: QWidget, stack: QStackedWidget, theme_feed: ThemeFeed, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window, self._stack = window, stack
        self._theme_feed, self._preferences = theme_feed, preferences

    @cached_property
    def page(self) -> "WelcomePage":
        """Made when it is wanted: most starts open a store, and show their first frame a tenth sooner without it."""
        from desktop.ui.pages.welcome_page import WelcomePage  # noqa: PLC0415

        page = WelcomePage(self._theme_feed)
        page.example_chosen.connect(self.example_wanted)
        page.new_file_chosen.connect(self.choose_new_file)
        page.place_chosen.connect(self.choose_new_file)
        page.open_file_chosen.connect(self.choose_file)
        page.read_only_chosen.connect(self.read_only_wanted)
        page.again_chosen.connect(self.store_wanted)
        page.guide_put_away.connect(self._on_guide_put_away)
        page.restore_wanted.connect(self.restore_wanted)
        page.handover_wanted.connect(self.handover_wanted)
        self._stack.addWidget(page)
        return page

    def show(self, place: str) -> None:
        """How would you like to begin? ``place`` is where new files go."""
        self.page.show_place(place)
        self.page.show_guide(is_wanted=self._preferences.settings.guide_step < PUT_AWAY)
        self._stack.setCurrentWidget(self.page)

    def show_trouble(self, error: UserError) -> None:
        """Why a store could not be opened, and what can be tried."""
        self.page.show_error(say(error), ways_out(error), error.values.get("path"))

    def choose_new_file(self) -> None:
        self._ask_for_file(QFileDialog.getSaveFileName, self.tr("Create a new file"))

    def choose_file(self) -> None:
        self._ask_for_file(QFileDialog.getOpenFileName, self.tr("Open a file"))

    def _ask_for_file(self, ask: Callable[..., tuple[str, str]], title: str) -> None:
        chosen, _filter = ask(self._window, title, "", self.tr("Samsyn files ({0})").format(FILE_FILTER))
        if chosen:
            path = Path(chosen)
            self.store_wanted.emit(path if path.suffix else path.with_suffix(".samsyn"))

    def _on_guide_put_away(self) -> None:
        self._preferences.change(guide_step=PUT_AWAY)
        self.page.show_guide(is_wanted=False)
