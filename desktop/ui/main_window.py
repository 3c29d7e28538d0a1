"""The window: the rail, the pages, the status bar. It brings pages together by their signals; no page knows another.

It is shown before any store is open, and before anything that knows SQL has been imported.
"""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.backup_desk import BackupDesk
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.commands import Command, Commands
from desktop.ui.going import ON_WALL
from desktop.ui.import_desk import ImportDesk
from desktop.ui.navigator import Navigator
from desktop.ui.page_makers import Surroundings
from desktop.ui.preferences import Preferences
from desktop.ui.receiving_desk import ReceivingDesk
from desktop.ui.recovery_ways import RecoveryWays
from desktop.ui.restore_desk import RestoreDesk
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.store_pages import StorePages
from desktop.ui.theme import ThemeFeed
from desktop.ui.top_lines import TopLines
from desktop.ui.undo_desk import UndoDesk
from desktop.ui.welcome_desk import WelcomeDesk
from desktop.ui.whole_screen import WholeScreen
from desktop.ui.widgets.navigation_rail import SEARCH_KEYS, NavigationRail
from desktop.ui.widgets.page_room import PageRoom
from desktop.ui.widgets.page_stack import PageStack
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.reading_order import go_to_next_stop
from desktop.ui.window_help import WindowHelp
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.draft_shelf import DraftShelf
    from desktop.services.long_opening import LongOpening
    from desktop.services.program import Services
    from desktop.services.restore_service import RestoreService
    from desktop.ui.drafts.draft_desk import DraftDesk
    from desktop.ui.fault_line import FaultLine
    from desktop.ui.opening import Opening
    from desktop.ui.pages.paper.outlets import Outlets
    from desktop.ui.palette.palette import Palette
    from desktop.ui.proofing.proofing import Proofing
    from desktop.ui.read_only_line import ReadOnlyView

FIRST_WIDTH_PX, FIRST_HEIGHT_PX = 1280, 720


class MainWindow(QMainWindow):
    """``painted`` comes once, after the first paint: then a store may be opened. ``store_wanted(Path)`` asks for one.

    ``read_only_wanted(Path)`` asks for one that is only read, the one that is open among them, to see it as it is now.
    """

    painted = Signal()
    store_wanted = Signal(object)
    read_only_wanted = Signal(object)
    example_wanted = Signal()
    example_thrown_away = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        outlets: "Outlets | None" = None,
        preferences: Preferences | None = None,
        proofing: "Callable[[], Proofing] | None" = None,
        shelf: "Callable[[Path | str], DraftShelf] | None" = None,
    ) -> None:
        """``outlets`` are where paper goes: the system's printer and folders unless others are given.

        Without ``preferences`` everything is as in a new program, and what is chosen is forgotten at its end.
        ``proofing`` is asked for when the first words are shown; without it nothing is marked in them. ``shelf`` is where
        words are kept that are not stored; without it they are lost when the program ends.
        """
        super().__init__()
        self._shelf = shelf
        self._preferences = preferences or Preferences(parent=self)
        self._theme_feed, self._outlets, self._proofing = theme_feed, outlets, proofing
        self._change_feed = ChangeFeed(self)
        self._background = Background(self)
        self._services: Services | None = None
        self._pages: StorePages | None = None
        self._palette: Palette | None = None
        self._has_painted = False
        self._has_shown_unsaved = False
        self._build()
        self._lay_out()
        self._connect()

    # --- what the composition root asks

    def show_welcome(self, place: str) -> None:
        """No store is open: how would you like to begin? ``place`` is where new files go."""
        self.mark_example(is_example=False)
        self.mark_read_only(None)
        self._rail.hide()
        self.welcome.show(place)
        self._lamps.show_no_store()

    def show_damage(self, error: UserError, service: "RestoreService", place: str) -> None:
        """A store cannot be opened because its file is damaged: the ways out."""
        self.show_welcome(place)
        self.recovery.begin(error, service)

    def show_trouble(self, error: UserError, place: str) -> None:
        """A store could not be opened: say so where one begins."""
        self.show_welcome(place)
        self.welcome.show_trouble(error)

    def open_services(self, services: "Services", target: Path | str, marked_by: str) -> None:
        """Show the pages over an open store."""
        self.close_store()
        self._services = services
        round_them = Surroundings(
            change_feed=self._change_feed,
            theme_feed=self._theme_feed,
            background=self._background,
            backups=self.backups.keeper,
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
        self._pages.import_wanted.connect(self._importing.ask)
        self._pages.search_wanted.connect(self._on_search_wanted)
        self._pages.name_chosen.connect(self._on_name_chosen)
        self._pages.help_wanted.connect(self.help.open)
        self._pages.example_wanted.connect(self.example_wanted)
        self._pages.restore_wanted.connect(self.restoring.wanted)
        self.navigator.begin(services, self._pages)
        self.undo_desk.begin(services.undo)
        self._importing.begin(services.incoming)
        self.backups.begin(services)
        self._lamps.show_store(target)
        self._rail.set_unit(target.stem if isinstance(target, Path) else "")
        self._rail.show()
        self.navigator.show_overview()
        self._pages.note_opened()
        self._pages.search_upkeep.begin()
        if self._shelf is not None and not services.office.store.snapshot:
            self.drafts.begin(services, self._pages, self._shelf(target))

    def opening(self, reason: "LongOpening") -> "Opening":
        """Let go of what is open; work on a file can be run by what is given, which shows what is done."""
        from desktop.ui.opening import Opening  # noqa: PLC0415 - most starts open a file at once

        self.close_store()
        self.mark_example(is_example=False)
        self._rail.hide()
        self._lamps.show_no_store()
        return Opening(self, self._stack, self._background, self._theme_feed, reason)

    def mark_example(self, *, is_example: bool) -> None:
        """Say over the pages that what is open is the example, or no longer."""
        self.top.mark_example(is_example=is_example)

    def mark_read_only(self, view: "ReadOnlyView | None") -> None:
        """Say over the pages that what is open is only read, and let nothing be typed there that could not be stored."""
        self.top.mark_read_only(view)
        if view is not None and self._pages is not None:
            self._pages.take_no_words(self._lamps)
            self._lamps.show_read_only(view.path)

    def mark_removable(self, path: Path) -> None:
        """Say that what is open can be pulled out."""
        self._lamps.show_removable(path)

    def close_store(self) -> None:
        """Store what waits and let go of the store that is open."""
        if self._pages is None or self._services is None:
            return
        self._pages.store_words()
        self.drafts.end()
        # Else each page that is taken away shows the next one, which begins to read.
        self._stack.setCurrentWidget(self._blank)
        self._background.wait()
        self._background.forget()
        self.navigator.end()
        self.undo_desk.end()
        self._importing.end()
        self.backups.end()
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
        self.top = TopLines(self._theme_feed)
        self.welcome = WelcomeDesk(self, self._stack, self._theme_feed, self._preferences)
        self._lamps = StatusLamps(self._theme_feed)
        self._importing = ImportDesk(self, self._background, self._change_feed, self._lamps)
        self.navigator = Navigator(self._stack, self._rail, self._lamps, self._change_feed)
        self.commands = Commands(self, self.navigator, self._rail, self._theme_feed, self._preferences)
        self.recovery = RecoveryWays(self._stack, self._theme_feed, self._background)
        self.undo_desk = UndoDesk(self.navigator, self._lamps, self._change_feed, self)
        self.restoring = RestoreDesk(
            self._stack, self.navigator, self._theme_feed, self._background, self.top
        )
        self.backups = BackupDesk(self.navigator, self._lamps, self.top, self._preferences, self)
        self.receiving = ReceivingDesk(self._stack, self.navigator, self._theme_feed, self._background)
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
        column.addWidget(self.top)
        column.addWidget(self._stack, 1)
        row.addWidget(side, 1)
        self.setCentralWidget(PageRoom(body))
        self.setStatusBar(self._lamps)
        WholeScreen(self, self._stack, (self.top, self._rail, self._lamps))

    def _connect(self) -> None:
        self.commands.add(
            Command(
                key="search",
                title=self.tr("Search everything"),
                icon="search",
                keys=(SEARCH_KEYS, "Ctrl+E"),
                run=self._on_search,
            ),
        )
        self.recovery.other_file_wanted.connect(self.welcome.choose_file)
        self.help.bind(self.commands)
        self.undo_desk.bind(self.commands)
        self._importing.bind(self.commands)
        self.backups.bind(self.commands)
        self.backups.close_wanted.connect(self.close)
        self.restoring.bind(self.commands, self.close_store)
        self.receiving.bind(self.commands)
        self.receiving.opening_wanted.connect(self.store_wanted)
        self._rail.search_wanted.connect(self._on_search)
        self.welcome.store_wanted.connect(self.store_wanted)
        self.welcome.read_only_wanted.connect(self.read_only_wanted)
        self.welcome.example_wanted.connect(self.example_wanted)
        self.welcome.restore_wanted.connect(self.restoring.wanted)
        self.welcome.handover_wanted.connect(self.receiving.begin)
        self.top.example_thrown_away.connect(self.example_thrown_away)
        self.top.begin_wanted.connect(self.welcome.choose_new_file)
        self.top.again_wanted.connect(self.read_only_wanted)
        self.top.write_wanted.connect(self.store_wanted)

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

    @cached_property
    def faults(self) -> "FaultLine":
        """Where it is told what no page had a place to tell."""
        from desktop.ui.fault_line import FaultLine  # noqa: PLC0415 - only when there is one

        return FaultLine(self.top, self.navigator, self._theme_feed)

    @cached_property
    def drafts(self) -> "DraftDesk":
        """What is typed and not stored yet."""
        from desktop.ui.drafts.draft_desk import DraftDesk  # noqa: PLC0415 - after the first paint

        return DraftDesk(
            self,
            self.top,
            self.navigator,
            self._theme_feed,
            change_feed=self._change_feed,
            stack=self._stack,
            places=lambda: {key: words for key, _icon, words in self._rail.signs()},
        )

    def _paper_outlets(self) -> "Outlets":
        from desktop.ui.pages.paper.outlets import system_outlets  # noqa: PLC0415 - after the first paint

        return self._outlets or system_outlets(self)

    def _on_name_chosen(self, name: str) -> None:
        """Kept at once: the name stands in the log from now on."""
        self._preferences.change(chosen_name=name)

    def _on_stored(self) -> None:
        if self._services:
            self._lamps.show_saved(self._services.office.now())

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
        if not self.navigator.has_stored_words() and not self.drafts.has_way_out():
            event.ignore()
            return
        if not self._has_shown_unsaved and self.navigator.show_unsaved():
            self._has_shown_unsaved = True
            event.ignore()
            return
        if not self.backups.lets_close():
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
