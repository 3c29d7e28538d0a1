"""The window: the rail, the pages, the status bar. It brings pages together by their signals; no page knows another.

It is shown before any store is open, and before anything that knows SQL has been imported.
"""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.commands import Command, Commands
from desktop.ui.going import MESSAGE_MS, ON_WALL
from desktop.ui.navigator import Navigator
from desktop.ui.page_makers import Surroundings
from desktop.ui.preferences import Preferences
from desktop.ui.saying import say, say_import
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.store_pages import StorePages
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.undo_desk import UndoDesk
from desktop.ui.whole_screen import WholeScreen
from desktop.ui.widgets.navigation_rail import SEARCH_KEYS, NavigationRail
from desktop.ui.widgets.page_room import PageRoom
from desktop.ui.widgets.page_stack import PageStack
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.reading_order import go_to_next_stop
from desktop.ui.window_help import WindowHelp
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.guide import PUT_AWAY

if TYPE_CHECKING:
    from desktop.services.import_service import ImportReport
    from desktop.services.program import Services
    from desktop.ui.example_line import ExampleLine
    from desktop.ui.pages.paper.outlets import Outlets
    from desktop.ui.pages.welcome_page import WelcomePage
    from desktop.ui.palette.palette import Palette
    from desktop.ui.proofing.proofing import Proofing

FIRST_WIDTH_PX, FIRST_HEIGHT_PX = 1280, 720
FILE_FILTER = "*.samsyn"
IMPORT_FILTER = "YAML (*.yaml *.yml)"


class MainWindow(QMainWindow):
    """``painted`` comes once, after the first paint: then a store may be opened. ``store_wanted(Path)`` asks for one."""

    painted = Signal()
    store_wanted = Signal(object)
    example_wanted = Signal()
    example_thrown_away = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        outlets: "Outlets | None" = None,
        preferences: Preferences | None = None,
        proofing: "Callable[[], Proofing] | None" = None,
    ) -> None:
        """``outlets`` are where paper goes: the system's printer and folders unless others are given.

        Without ``preferences`` everything is as in a new program, and what is chosen is forgotten at its end.
        ``proofing`` is asked for when the first words are shown; without it nothing is marked in them.
        """
        super().__init__()
        self._preferences = preferences or Preferences(parent=self)
        self._theme_feed, self._outlets, self._proofing = theme_feed, outlets, proofing
        self._change_feed = ChangeFeed(self)
        self._background = Background(self)
        self._services: Services | None = None
        self._pages: StorePages | None = None
        self._welcome: WelcomePage | None = None
        self._palette: Palette | None = None
        self._has_painted = False
        self._has_shown_unsaved = False
        self._build()
        self._lay_out()
        self._connect()

    # --- what the composition root asks

    def show_welcome(self, place: str) -> None:
        """No store is open: how would you like to begin? ``place`` is where new files go."""
        welcome = self._welcome_page()
        welcome.show_place(place)
        welcome.show_guide(is_wanted=self._preferences.settings.guide_step < PUT_AWAY)
        self.mark_example(is_example=False)
        self._rail.hide()
        self._stack.setCurrentWidget(welcome)
        self._lamps.show_no_store()

    def show_trouble(self, error: UserError, place: str) -> None:
        """A store could not be opened: say so where one begins."""
        self.show_welcome(place)
        self._welcome_page().show_error(say(error))

    def open_services(self, services: "Services", target: Path | str, marked_by: str) -> None:
        """Show the pages over an open store."""
        self.close_store()
        self._services = services
        round_them = Surroundings(
            change_feed=self._change_feed,
            theme_feed=self._theme_feed,
            background=self._background,
            preferences=self._preferences,
            outlets=self._outlets,
            proofing=self._proofing,
            marked_by=marked_by,
            target=target,
        )
        self._pages = StorePages(services, self._stack, round_them)
        self._pages.stored.connect(self._on_stored)
        self._pages.waiting.connect(self._lamps.show_saving)
        self._pages.trouble.connect(self._lamps.show_trouble)
        self._pages.import_wanted.connect(self._on_import)
        self._pages.search_wanted.connect(self._on_search_wanted)
        self._pages.name_chosen.connect(self._on_name_chosen)
        self._pages.help_wanted.connect(self.help.open)
        self._pages.example_wanted.connect(self.example_wanted)
        self.navigator.begin(services, self._pages)
        self.undo_desk.begin(services.undo)
        self._lamps.show_store(target)
        self._rail.set_unit(target.stem if isinstance(target, Path) else "")
        self._rail.show()
        self.navigator.show_overview()
        self._pages.note_opened()
        self._pages.search_upkeep.begin()

    def mark_example(self, *, is_example: bool) -> None:
        """Say over the pages that what is open is the example, or no longer."""
        if is_example:
            self._example_line.begin()
        self._top.setVisible(is_example)

    def close_store(self) -> None:
        """Store what waits and let go of the store that is open."""
        if self._pages is None or self._services is None:
            return
        self._pages.store_words()
        # Else each page that is taken away shows the next one, which begins to read.
        self._stack.setCurrentWidget(self._blank)
        self._background.wait()
        self._background.forget()
        self.navigator.end()
        self.undo_desk.end()
        self._pages.let_go()
        if self._palette is not None:
            self._palette.deleteLater()
            self._palette = None
        self._services.close()
        self._pages, self._services = None, None

    # --- building

    def _build(self) -> None:
        self.setWindowTitle("Samsyn")
        self.resize(FIRST_WIDTH_PX, FIRST_HEIGHT_PX)
        self._rail = NavigationRail(self._theme_feed)
        for place, icon_name, title in (
            ("overview", "house", self.tr("Overview")),
            ("meetings", "calendar-days", self.tr("Meetings")),
            ("situation", "map-pin", self.tr("Situation")),
            ("follow_ups", "list-checks", self.tr("Follow-ups")),
            ("agreements", "handshake", self.tr("Agreements")),
            ("reports", "file-text", self.tr("Reports")),
            ("records", "archive", self.tr("Records")),
            ("register", "book-user", self.tr("Register")),
        ):
            self._rail.add_place(place, icon_name, title)
        self._rail.add_place("settings", "settings", self.tr("Settings"), at_bottom=True)
        self._stack = PageStack()
        self._blank = Pane("sheet")
        self._lamps = StatusLamps(self._theme_feed)
        self.navigator = Navigator(self._stack, self._rail, self._lamps, self._change_feed)
        self.commands = Commands(self, self.navigator, self._rail, self._theme_feed, self._preferences)
        self.undo_desk = UndoDesk(self.navigator, self._lamps, self._change_feed, self)
        self.help = WindowHelp(
            self.navigator,
            self._rail,
            self._stack,
            self._theme_feed,
            background=self._background,
            outlets=self._paper_outlets,
        )

    def _lay_out(self) -> None:
        self._rail.hide()
        self._top = QWidget()
        self._top.hide()
        self._stack.addWidget(self._blank)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._stack, 1)
        row.addWidget(side, 1)
        self.setCentralWidget(PageRoom(body))
        self.setStatusBar(self._lamps)
        WholeScreen(self, self._stack, (self._top, self._rail, self._lamps))

    def _connect(self) -> None:
        self.commands.add(
            Command(
                key="search",
                title=self.tr("Search everything"),
                icon="search",
                keys=(SEARCH_KEYS, "Ctrl+E"),
                run=self._on_search,
            ),
            Command(
                key="import",
                title=self.tr("Bring in a file"),
                icon="inbox",
                run=self._on_import,
                words=self.tr("read import"),
            ),
        )
        self.help.bind(self.commands)
        self.undo_desk.bind(self.commands)
        self._rail.search_wanted.connect(self._on_search)

    def _welcome_page(self) -> "WelcomePage":
        """Made when it is wanted: most starts open a store, and show their first frame a tenth sooner without it."""
        if self._welcome is None:
            from desktop.ui.pages.welcome_page import WelcomePage  # noqa: PLC0415

            self._welcome = WelcomePage(self._theme_feed)
            self._welcome.example_chosen.connect(self.example_wanted)
            self._welcome.new_file_chosen.connect(self._on_new_file)
            self._welcome.place_chosen.connect(self._on_new_file)
            self._welcome.open_file_chosen.connect(self._on_open_file)
            self._welcome.guide_put_away.connect(self._on_guide_put_away)
            self._stack.addWidget(self._welcome)
        return self._welcome

    def _on_search(self) -> None:
        """Never on the wall: hits show what is marked for secrecy."""
        if self._pages is not None and self.navigator.page_here() != ON_WALL:
            self.undo_desk.name(self.commands)
            self._palette_over_store().toggle()

    def _on_search_wanted(self, text: str) -> None:
        self._palette_over_store().look_for(text)

    def _palette_over_store(self) -> "Palette":
        """The palette over an open store, made when it is first wanted."""
        assert self._services is not None, "without a store there is nothing to find"
        if self._palette is None:
            from desktop.ui.palette.palette import Palette  # noqa: PLC0415 - after the first paint

            self._palette = Palette(
                self,
                self.commands,
                self.navigator,
                services=self._services,
                find=self._services.search.find,
                background=self._background,
                theme_feed=self._theme_feed,
            )
        return self._palette

    def _on_guide_put_away(self) -> None:
        self._preferences.change(guide_step=PUT_AWAY)
        self._welcome_page().show_guide(is_wanted=False)

    @cached_property
    def _example_line(self) -> "ExampleLine":
        from desktop.ui.example_line import ExampleLine  # noqa: PLC0415 - only over the example

        line = ExampleLine(self._theme_feed)
        line.thrown_away.connect(self.example_thrown_away)
        line.begin_wanted.connect(self._on_new_file)
        column = QVBoxLayout(self._top)
        column.setContentsMargins(Space.INSIDE, Space.TINY, Space.INSIDE, Space.TINY)
        column.addWidget(line)
        return line

    def _paper_outlets(self) -> "Outlets":
        from desktop.ui.pages.paper.outlets import system_outlets  # noqa: PLC0415 - after the first paint

        return self._outlets or system_outlets(self)

    def _on_name_chosen(self, name: str) -> None:
        """Kept at once: the name stands in the log from now on."""
        self._preferences.change(chosen_name=name)

    def _on_stored(self) -> None:
        if self._services:
            self._lamps.show_saved(self._services.office.now())

    # --- the file

    def _on_new_file(self) -> None:
        self._ask_for_file(QFileDialog.getSaveFileName, self.tr("Create a new file"))

    def _on_open_file(self) -> None:
        self._ask_for_file(QFileDialog.getOpenFileName, self.tr("Open a file"))

    def _on_import(self) -> None:
        """Bring in a file of meetings; what came of it is said in the status bar."""
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Bring in a file"), "", IMPORT_FILTER)
        if chosen and self._services is not None:
            bring_in = partial(self._services.incoming.bring_in, Path(chosen))
            self._background.run(bring_in, self._on_brought_in, self._on_import_failed)

    def _on_brought_in(self, report: "ImportReport") -> None:
        self._change_feed.announce(Change(Noun.EVERYTHING))
        self._lamps.showMessage(say_import(report), MESSAGE_MS)

    def _on_import_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._lamps.showMessage(say(error), MESSAGE_MS)

    def _ask_for_file(self, ask: Callable[..., tuple[str, str]], title: str) -> None:
        chosen, _filter = ask(self, title, "", self.tr("Samsyn files ({0})").format(FILE_FILTER))
        if chosen:
            path = Path(chosen)
            self.store_wanted.emit(path if path.suffix else path.with_suffix(".samsyn"))

    # --- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            # Queued, so that the painted window is on screen before anything heavy begins.
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.fit_window(event.size().width())

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab leads in the order one reads."""
        return go_to_next_stop(self, forward=is_next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what waits; when that cannot be done the window stays, with the words in it.

        A page with changes that nobody has saved is shown first; closing once more lets them go.
        """
        if not self.navigator.has_stored_words():
            event.ignore()
            return
        if not self._has_shown_unsaved and self.navigator.show_unsaved():
            self._has_shown_unsaved = True
            event.ignore()
            return
        self._background.wait()
        super().closeEvent(event)

    def geometry_text(self) -> str:
        """Where the window stands, for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry_text(self, text: str) -> None:
        if text:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(text.encode("ascii"))))
