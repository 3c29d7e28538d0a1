"""The window: the rail, the pages, the status bar. It brings pages together by their signals; no page knows another.

It is shown before any store is open, and before anything that knows SQL has been imported.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.store_pages import StorePages
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.navigation_rail import NavigationRail
from desktop.ui.widgets.pane import Pane
from desktop.ui.words import say
from domain.changes import Change, Noun
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.ui.pages.paper.outlets import Outlets
    from desktop.ui.pages.welcome_page import WelcomePage

FIRST_WIDTH_PX, FIRST_HEIGHT_PX = 1280, 720
FILE_FILTER = "*.samsyn"
MESSAGE_MS = 10_000


class MainWindow(QMainWindow):
    """``painted`` comes once, after the first paint: then a store may be opened. ``store_wanted(Path)`` asks for one."""

    painted = Signal()
    store_wanted = Signal(object)
    example_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, outlets: "Outlets | None" = None) -> None:
        """``outlets`` are where paper goes: the system's printer and folders unless others are given."""
        super().__init__()
        self._theme_feed, self._outlets = theme_feed, outlets
        self._change_feed = ChangeFeed(self)
        self._background = Background(self)
        self._services: Services | None = None
        self._pages: StorePages | None = None
        self._welcome: WelcomePage | None = None
        self._has_painted = False
        self._has_shown_unsaved = False
        self._return_to: QWidget | None = None
        self._paper_of: UUID | None = None
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
            outlets=self._outlets,
            marked_by=marked_by,
        )
        self._connect_pages(self._pages)
        self._lamps.show_store(target)
        self._rail.set_unit(target.stem if isinstance(target, Path) else "")
        self._rail.show()
        self.show_meetings()

    def close_store(self) -> None:
        """Store what waits and let go of the store that is open."""
        if self._pages is None or self._services is None:
            return
        self._pages.store_words()
        self._background.wait()
        self._pages.let_go()
        self._services.close()
        self._pages, self._services = None, None

    # --- building

    def _build(self) -> None:
        self.setWindowTitle("Samsyn")
        self.resize(FIRST_WIDTH_PX, FIRST_HEIGHT_PX)
        self._rail = NavigationRail(self._theme_feed)
        self._rail.add_place("meetings", "calendar-days", self.tr("Meetings"))
        self._rail.add_place("series", "layers", self.tr("Series"))
        self._stack = QStackedWidget()
        self._blank = Pane("sheet")
        self._lamps = StatusLamps(self._theme_feed)

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
        self._rail.place_chosen.connect(self._on_place_chosen)
        for keys, slot in (
            ("Ctrl+1", self.show_meetings),
            ("Ctrl+2", self.show_series),
            ("Ctrl+N", self.show_new_meeting),
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

    def _connect_pages(self, pages: StorePages) -> None:
        pages.meetings_wanted.connect(self.show_meetings)
        pages.series_wanted.connect(self.show_series)
        pages.new_meeting_wanted.connect(self.show_new_meeting)
        pages.meeting_wanted.connect(self.show_meeting)
        pages.item_wanted.connect(self.show_meeting)
        pages.attendance_wanted.connect(self._on_attendance)
        pages.finishing_wanted.connect(self.show_finishing)
        pages.minutes_wanted.connect(self.show_minutes)
        pages.left_minutes.connect(self._on_back_from_minutes)
        pages.stored.connect(self._on_stored)
        pages.waiting.connect(self._lamps.show_saving)
        pages.trouble.connect(self._lamps.show_trouble)

    # --- places

    def show_meetings(self) -> None:
        if self._pages:
            self._go("meetings", self._pages.meetings)

    def show_series(self) -> None:
        if self._pages:
            self._go("series", self._pages.series)

    def show_new_meeting(self, series_id: UUID | None = None) -> None:
        if self._pages and self._has_stored_words():
            self._pages.new_meeting.show_for(series_id)
            self._go("meetings", self._pages.new_meeting)

    def show_meeting(self, meeting_id: UUID, item_id: UUID | None = None) -> None:
        """Open a meeting: to write it, or to read it once it is finished."""
        if not self._pages or not self._services:
            return
        try:
            is_locked = self._services.meetings.show(meeting_id).meeting.state.is_locked
        except UserError as error:
            self._tell_that_it_is_gone(meeting_id, error)
            return
        if is_locked:
            self.show_minutes(meeting_id)
        elif self._has_stored_words():
            self._pages.meeting.show_meeting(meeting_id, item_id)
            self._go("meetings", self._pages.meeting, compact=True)
            self._pages.meeting.write()

    def show_minutes(self, meeting_id: UUID) -> None:
        """The paper of a meeting, finished or not."""
        if self._pages:
            self._return_to, self._paper_of = self._stack.currentWidget(), meeting_id
            self._pages.minutes.show_meeting(meeting_id)
            self._go("meetings", self._pages.minutes, compact=True)

    def show_finishing(self, meeting_id: UUID) -> None:
        if self._pages:
            self._pages.finish.show_meeting(meeting_id)
            self._go("meetings", self._pages.finish, compact=True)

    def _has_stored_words(self) -> bool:
        """Whether nothing waits in the meeting that is written; otherwise show it, with the reason."""
        if self._pages is None or self._pages.store_words():
            return True
        if self._stack.currentWidget() is not self._pages.meeting:
            self._go("meetings", self._pages.meeting, compact=True)
        return False

    def _tell_that_it_is_gone(self, meeting_id: UUID, error: UserError) -> None:
        """Somebody else has removed the meeting: its row goes, and the status bar says why."""
        self._change_feed.announce(Change(Noun.MEETING, (meeting_id,)))
        self._lamps.showMessage(say(error), MESSAGE_MS)

    def _go(self, place: str, page: QWidget, *, compact: bool = False) -> None:
        self._rail.select_place(place)
        self._rail.set_compact(is_compact=compact)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_place_chosen(self, place: str) -> None:
        {"meetings": self.show_meetings, "series": self.show_series}[place]()

    def _on_attendance(self, meeting_id: UUID) -> None:
        self.show_meeting(meeting_id)
        if self._pages:
            self._pages.meeting.show_attendance()

    def _on_back_from_minutes(self) -> None:
        """To the page one came from while the meeting is still written, else to the list."""
        pages, services, meeting_id = self._pages, self._services, self._paper_of
        if pages is None or services is None or meeting_id is None:
            return
        is_written = not services.meetings.show(meeting_id).meeting.state.is_locked
        if is_written and self._return_to is pages.finish:
            self.show_finishing(meeting_id)
        elif is_written:
            self.show_meeting(meeting_id)
        else:
            self.show_meetings()

    def _on_stored(self) -> None:
        if self._services:
            self._lamps.show_saved(self._services.office.now())

    # --- the file

    def _on_new_file(self) -> None:
        self._ask_for_file(QFileDialog.getSaveFileName, self.tr("Create a new file"))

    def _on_open_file(self) -> None:
        self._ask_for_file(QFileDialog.getOpenFileName, self.tr("Open a file"))

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
            QTimer.singleShot(0, self._on_painted)

    def _on_painted(self) -> None:
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what waits; when that cannot be done the window stays, with the words in it.

        A series with changes that nobody has saved is shown first; closing once more lets them go.
        """
        if not self._has_stored_words():
            event.ignore()
            return
        if self._pages is not None and self._pages.unsaved_series() and not self._has_shown_unsaved:
            self._has_shown_unsaved = True
            self.show_series()
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
