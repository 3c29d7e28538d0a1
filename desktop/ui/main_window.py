"""The window: the rail, the pages, the status bar. It brings pages together by their signals; no page knows another.

It is shown before any store is open, and before anything that knows SQL has been imported.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.going import MESSAGE_MS
from desktop.ui.navigator import Navigator
from desktop.ui.preferences import Preferences
from desktop.ui.saying import say, say_import
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.store_pages import StorePages
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.navigation_rail import NavigationRail
from desktop.ui.widgets.page_stack import PageStack
from desktop.ui.widgets.pane import Pane
from domain.changes import Change, Noun
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.import_service import ImportReport
    from desktop.services.program import Services
    from desktop.ui.pages.paper.outlets import Outlets
    from desktop.ui.pages.welcome_page import WelcomePage

FIRST_WIDTH_PX, FIRST_HEIGHT_PX = 1280, 720
FILE_FILTER = "*.samsyn"
IMPORT_FILTER = "YAML (*.yaml *.yml)"


class MainWindow(QMainWindow):
    """``painted`` comes once, after the first paint: then a store may be opened. ``store_wanted(Path)`` asks for one."""

    painted = Signal()
    store_wanted = Signal(object)
    example_wanted = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        outlets: "Outlets | None" = None,
        preferences: Preferences | None = None,
    ) -> None:
        """``outlets`` are where paper goes: the system's printer and folders unless others are given.

        Without ``preferences`` everything is as in a new program, and what is chosen is forgotten at its end.
        """
        super().__init__()
        self._preferences = preferences or Preferences(parent=self)
        self._theme_feed, self._outlets = theme_feed, outlets
        self._change_feed = ChangeFeed(self)
        self._background = Background(self)
        self._services: Services | None = None
        self._pages: StorePages | None = None
        self._welcome: WelcomePage | None = None
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
        self._pages = StorePages(
            services,
            self._stack,
            change_feed=self._change_feed,
            theme_feed=self._theme_feed,
            background=self._background,
            preferences=self._preferences,
            outlets=self._outlets,
            marked_by=marked_by,
        )
        self._pages.stored.connect(self._on_stored)
        self._pages.waiting.connect(self._lamps.show_saving)
        self._pages.trouble.connect(self._lamps.show_trouble)
        self._pages.import_wanted.connect(self._on_import)
        self._pages.name_chosen.connect(self._on_name_chosen)
        self.navigator.begin(services, self._pages)
        self._lamps.show_store(target)
        self._rail.set_unit(target.stem if isinstance(target, Path) else "")
        self._rail.show()
        self.navigator.show_overview()
        self._pages.note_opened()

    def close_store(self) -> None:
        """Store what waits and let go of the store that is open."""
        if self._pages is None or self._services is None:
            return
        self._pages.store_words()
        # Else each page that is taken away shows the next one, which begins to read.
        self._stack.setCurrentWidget(self._blank)
        self._background.wait()
        self.navigator.end()
        self._pages.let_go()
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
        self._stack = PageStack()
        self._blank = Pane("sheet")
        self._lamps = StatusLamps(self._theme_feed)
        self.navigator = Navigator(self._stack, self._rail, self._lamps, self._change_feed)

    def _lay_out(self) -> None:
        self._rail.hide()
        self._stack.addWidget(self._blank)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(body)
        self.setStatusBar(self._lamps)

    def _connect(self) -> None:
        for number, place in enumerate(self._rail.places(), start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self.navigator.show_place, place))
        for keys, slot in (
            ("Ctrl+N", self.navigator.show_new_meeting),
            ("Ctrl+Shift+N", self.navigator.begin_point),
            ("Ctrl++", self._theme_feed.enlarge_text),
            ("Ctrl+=", self._theme_feed.enlarge_text),
            ("Ctrl+-", self._theme_feed.reduce_text),
            ("Ctrl+0", self._on_plain_text_size),
            ("Ctrl+Shift+L", self._on_rail_width),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    def _welcome_page(self) -> "WelcomePage":
        """Made when it is wanted: most starts open a store, and show their first frame a tenth sooner without it."""
        if self._welcome is None:
            from desktop.ui.pages.welcome_page import WelcomePage  # noqa: PLC0415

            self._welcome = WelcomePage(self._theme_feed)
            self._welcome.example_chosen.connect(self.example_wanted)
            self._welcome.new_file_chosen.connect(self._on_new_file)
            self._welcome.place_chosen.connect(self._on_new_file)
            self._welcome.open_file_chosen.connect(self._on_open_file)
            self._stack.addWidget(self._welcome)
        return self._welcome

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

    def _on_plain_text_size(self) -> None:
        self._theme_feed.choose_text_scale(1.0)

    def _on_rail_width(self) -> None:
        self._rail.set_compact(is_compact=not self._rail.is_compact())
