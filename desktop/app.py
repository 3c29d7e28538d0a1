"""The composition root: the only place that builds. Application, language, look, window, and then the store.

The window is painted first; SQLAlchemy takes longer to import than all of Qt, so the store comes after.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from platformdirs import user_data_path, user_log_path
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.default_store import default_store
from desktop.example_store import example_store, is_example, throw_example_away
from desktop.services.language import Language, spoken_language
from desktop.services.sentences import sentence
from desktop.services.standing_in_the_way import brings_forward, in_the_way, is_on_removable
from desktop.settings import Settings, load_settings, save_settings, settings_file
from desktop.ui.background import Background
from desktop.ui.damage_watch import DamageWatch
from desktop.ui.error_dialog import show_bug
from desktop.ui.icons import window_icon
from desktop.ui.knock_watch import KnockWatch
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.recovery_ways import LEAD_HERE
from desktop.ui.theme import SchemeChoice, ThemeFeed
from domain.errors import OF_OPEN_STORE, Problem, UserError
from domain.store_check import Trust
from resources import translation_path

if TYPE_CHECKING:
    from desktop.services.draft_shelf import DraftShelf
    from desktop.services.long_opening import LongOpening
    from desktop.services.program import Services
    from desktop.services.restore_service import RestoreService
    from desktop.ui.proofing.proofing import Proofing

Progress = Callable[[int, int], None]


class Desktop(QObject):
    """The running program: one application, one window, at most one open store."""

    def __init__(self, application: QApplication, language: Language, settings: Settings) -> None:
        super().__init__()
        self._preferences = Preferences(settings, _keep, self)
        self._proofing: Proofing | None = None
        self._open_target: Path | str = ""
        self._language, self._is_starting = language, True
        self._is_read_only = False
        self._knock_watch: KnockWatch | None = None
        self._damage_watch = DamageWatch(Background(self), parent=self)
        self._damage_watch.damaged.connect(self._on_damaged)
        speak(application, language)
        application.setApplicationName("Samsyn")
        application.setDesktopFileName("samsyn")
        application.setWindowIcon(window_icon())
        chosen = {choice.value: choice for choice in SchemeChoice}
        scheme = chosen.get(settings.scheme, SchemeChoice.FOLLOW_SYSTEM)
        self._theme_feed = ThemeFeed(application, scheme, text_scale=settings.text_scale, parent=self)
        self.window = MainWindow(
            self._theme_feed, preferences=self._preferences, proofing=self._make_proofing, shelf=_shelf
        )
        self.window.restore_geometry_text(settings.geometry)
        self.window.store_wanted.connect(self.open_store)
        self.window.read_only_wanted.connect(self.open_read_only)
        self.window.example_wanted.connect(self.open_example)
        self.window.example_thrown_away.connect(self.throw_example_away)
        self.window.restoring.wanted.connect(self.begin_restoring)
        self.window.restoring.begun.connect(self._stop_watching)
        self.window.restoring.opening_wanted.connect(self.open_store)
        self.window.restoring.left.connect(self.show_welcome)
        self.window.receiving.left.connect(self.show_welcome)
        self.window.top.folder_wanted.connect(self._show_folder)
        self.window.recovery.restore_wanted.connect(self.window.restoring.restore)
        self.window.recovery.copies_wanted.connect(self.window.restoring.begin)
        self.window.recovery.open_anyway_wanted.connect(self._on_open_anyway_wanted)

    def begin(self, target: Path | str | None) -> None:
        """Show the window; open the store once it has been painted."""
        self._target = target
        self.window.painted.connect(self._on_painted)
        self.window.show()

    def open_store(self, target: Path | str) -> None:
        """Open a store in the window; what stands in the way is said there."""
        self._open(target)

    def open_read_only(self, path: Path) -> None:
        """Show a file as it is now, and say over the pages why it is only read."""
        from desktop.services.long_opening import long_reading  # noqa: PLC0415 - after the first paint
        from desktop.window_store import open_to_read  # noqa: PLC0415

        self._leave(path)
        self._do(
            long_reading(path),
            partial(open_to_read, path, self._preferences.settings),
            partial(self._on_read, path),
            lambda error: self.window.show_trouble(error, str(default_store().parent)),
        )

    def open_example(self) -> None:
        """Make-believe meetings to try the program on, in a file of their own; made once, and anew when thrown away."""
        self._open(example_store())

    def begin_restoring(self, store: Path | None = None) -> None:
        """Show the copies of this store, without one of that which is open or was open last."""
        settings = self._preferences.settings
        target = (
            store
            or self._open_target
            or (Path(settings.last_store) if settings.last_store else default_store())
        )
        if isinstance(target, Path):
            self.window.restoring.begin(self._copies_of(target))
        else:
            self.window.restoring.refuse(UserError(Problem.BACKUP_NOT_KEPT))

    def _show_folder(self, folder: Path) -> None:
        from desktop.ui.pages.paper.outlets import system_outlets  # noqa: PLC0415 - few ever ask

        system_outlets(self.window).open_folder(folder)

    def show_welcome(self) -> None:
        """No store is open: show the ways to begin."""
        self.window.show_welcome(str(default_store().parent))

    def throw_example_away(self) -> None:
        """Remove the example, open or not, and begin anew where one chooses."""
        place = str(default_store().parent)
        if is_example(self._open_target):
            self.window.close_store()
        try:
            throw_example_away()
        except UserError as error:
            self.window.show_trouble(error, place)
            return
        if is_example(Path(self._preferences.settings.last_store)):
            self._preferences.change(last_store="")
        if is_example(self._open_target):
            self._open_target = ""
            self.window.show_welcome(place)

    def tell_bug(self, error: BaseException) -> None:
        """A fault of the program, unless it comes of the file: out of reach, or damaged."""
        if isinstance(error, UserError) and error.problem in OF_OPEN_STORE:
            self.window.faults.tell(error)
            return
        self._damage_watch.look_behind(error)

    def end(self) -> None:
        """Remember the window and let go of the store."""
        self._preferences.change(
            geometry=self.window.geometry_text(), text_scale=self._theme_feed.theme.text_scale
        )
        self.window.backups.wait()
        self.window.close_store()
        if self._proofing is not None:
            self._proofing.end()

    def _make_proofing(self) -> "Proofing":
        """One for as long as the program runs, from the first page with words in it on."""
        from desktop.own_words import load_own_words, own_words_file, save_own_words  # noqa: PLC0415
        from desktop.ui.proofing.own_words import OwnWords  # noqa: PLC0415
        from desktop.ui.proofing.proofing import Proofing  # noqa: PLC0415

        if self._proofing is None:
            place = own_words_file()
            own_words = OwnWords(load_own_words(place), partial(save_own_words, path=place), self)
            self._proofing = Proofing(self._preferences, own_words, parent=self)
        return self._proofing

    def _on_painted(self) -> None:
        target = _wanted(self._target, self._preferences.settings)
        if target is None:
            self.window.show_welcome(str(default_store().parent))
        else:
            self.open_store(target)
        self._is_starting = False

    def _open(self, target: Path | str, trust: Trust = Trust.USUAL) -> None:
        from desktop.services.long_opening import long_opening  # noqa: PLC0415 - after the first paint
        from desktop.window_store import open_to_write  # noqa: PLC0415

        self._leave(target)
        reason = long_opening(target, trust)
        if reason and self._is_read(target):
            in_its_way = in_the_way(Path(target))
            if in_its_way is not None:  # what is read stays on screen
                self._on_refused(target, in_its_way)
                return
        self._do(
            reason,
            partial(open_to_write, target, self._preferences.settings, trust),
            partial(self._on_opened, target),
            partial(self._on_refused, target),
        )

    def _do(
        self,
        reason: "LongOpening | None",
        work: Callable[[Progress], "Services"],
        on_done: Callable[["Services"], None],
        on_refused: Callable[[UserError], None],
    ) -> None:
        """At once, or for a ``reason`` beside the window."""

        def on_error(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            on_refused(error)

        if reason is not None:
            opening = self.window.opening(reason)
            self._stop_watching()
            self._open_target, self._is_read_only = "", False
            opening.run(work, on_done, on_error)
            return
        try:
            services = work(lambda _done, _total: None)
        except UserError as error:
            on_refused(error)
        else:
            on_done(services)

    def _on_read(self, path: Path, services: "Services") -> None:
        from desktop.ui.read_only_line import ReadOnlyView  # noqa: PLC0415 - after the first paint

        self._show(services, path)
        self._is_read_only = True
        read_at = services.office.now()
        self.window.mark_read_only(ReadOnlyView(path=path, read_at=read_at, reason=in_the_way(path)))

    def _on_opened(self, target: Path | str, services: "Services") -> None:
        self._show(services, target)
        self._is_read_only = False
        self.window.mark_read_only(None)
        if isinstance(target, Path) and is_on_removable(target):
            self.window.mark_removable(target)
        hold = services.office.store.hold
        if hold is not None and hold.knocked_on is not None:
            self._knock_watch = KnockWatch(hold.knocked_on, hold.answer_knock, self.window)

    def _show(self, services: "Services", target: Path | str) -> None:
        if isinstance(target, Path):
            self._preferences.change(last_store=str(target.absolute()))
        self._stop_watching()
        self._open_target = target
        if isinstance(target, Path):
            self._damage_watch.begin(services, target)
        self.window.open_services(services, target, services.office.actor.name)
        self.window.mark_example(is_example=is_example(target))
        kept_aside = services.office.store.looked_after.kept_aside
        if kept_aside is not None:
            self.window.recovery.tell_mended(kept_aside, self.window.statusBar())

    def _leave(self, target: Path | str) -> None:
        """A file is not opened a second time over itself; what is only read may stay on screen meanwhile."""
        is_open = isinstance(target, Path) and target.absolute() == Path(self._open_target).absolute()
        if is_open and not self._is_read_only:
            self._stop_watching()
            self.window.close_store()
            self._open_target = ""

    def _is_read(self, target: Path | str) -> bool:
        """Whether it is on screen, only read."""
        return target == self._open_target and self._is_read_only

    def _stop_watching(self) -> None:
        self._damage_watch.end()
        if self._knock_watch is not None:
            self._knock_watch.stop()
            self._knock_watch = None

    def _on_refused(self, target: Path | str, error: UserError) -> None:
        """Where nobody can write one reads; what is only read stays on screen; all else is said where one begins."""
        if error.problem is Problem.STORE_OPEN_HERE and isinstance(target, Path) and brings_forward(target):
            if self._is_starting:  # two were started at once
                _tell_elsewhere(target, self._language)
                self.window.close()
                return
            error = UserError(Problem.STORE_CAME_FORWARD, path=target)
        if self._is_read(target):
            self.window.top.refuse_writing(error)
        elif error.problem is Problem.STORE_READ_ONLY and isinstance(target, Path) and target.is_file():
            self.open_read_only(target)
        elif error.problem in LEAD_HERE and isinstance(target, Path):
            self.window.show_damage(error, self._copies_of(target), str(default_store().parent))
        else:
            self.window.show_trouble(error, str(default_store().parent))

    def _copies_of(self, store: Path) -> "RestoreService":
        from desktop.backup_places import backup_places  # noqa: PLC0415 - after the first paint
        from desktop.services.office import system_clock  # noqa: PLC0415
        from desktop.services.program import logged_in  # noqa: PLC0415
        from desktop.services.restore_service import RestoreService  # noqa: PLC0415

        settings = self._preferences.settings
        return RestoreService(store, backup_places(settings), system_clock, logged_in(settings.chosen_name))

    def _on_damaged(self, store: Path) -> None:
        """Open the store anew, looked through whole: it is mended, or the ways out are shown."""
        self._open(store, Trust.NONE)

    def _on_open_anyway_wanted(self, store: Path) -> None:
        self._open(store, Trust.CHANGED)


def _wanted(target: Path | str | None, settings: Settings) -> Path | str | None:
    """What was asked for, else the last store, if it is still there."""
    remembered = Path(settings.last_store) if settings.last_store else None
    return target or (remembered if remembered is not None and remembered.exists() else None)


def _tell_elsewhere(store: Path, language: Language) -> None:
    if sys.stderr is not None:  # a program without a console has none
        sys.stderr.write(f"samsyn: {sentence(UserError(Problem.STORE_CAME_FORWARD, path=store), language)}\n")


def _shelf(target: Path | str) -> "DraftShelf":
    """Where words over this store are kept until they are stored."""
    from desktop.services.draft_shelf import DraftShelf  # noqa: PLC0415 - after the first paint

    folder = user_data_path("Samsyn", appauthor=False, roaming=False) / "drafts"
    return DraftShelf(folder, target, reports=user_log_path("Samsyn", appauthor=False))


def _keep(settings: Settings) -> None:
    save_settings(settings, settings_file())


def run_window(target: Path | str | None, language: Language | None = None) -> int:
    """Open the window on a store, on the last one for None; returns the exit code when it is closed.

    Without a ``language`` it speaks the one that was chosen in the settings. One's own window on that store comes forward
    instead, if there is one.
    """
    settings = load_settings(settings_file())
    spoken = language or spoken_language(settings.language)
    wanted = _wanted(target, settings)
    if isinstance(wanted, Path) and brings_forward(wanted):
        _tell_elsewhere(wanted, spoken)
        return 0
    application = QApplication(sys.argv[:1])
    sys.excepthook = partial(_on_bug, show_bug)
    desktop = Desktop(application, spoken, settings)
    sys.excepthook = partial(_on_bug, desktop.tell_bug)
    desktop.begin(target)
    code = application.exec()
    desktop.end()
    return code


def speak(application: QApplication, language: Language) -> None:
    """Use a language for our words, Qt's own words, and dates. English, as in the source, needs only its plurals."""
    QLocale.setDefault(QLocale("sv_SE" if language is Language.SWEDISH else "en_GB"))
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    name = f"samsyn_{language}.qm"
    for file_name, folder in ((f"qtbase_{language}.qm", of_qt), (name, str(translation_path(name).parent))):
        translator = QTranslator(application)
        if translator.load(file_name, folder):
            application.installTranslator(translator)


def _on_bug(
    tell: Callable[[BaseException], None],
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """The last door of the window: a bug is logged without anybody's text, and never blamed on the user."""
    if isinstance(error, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    tell(error.with_traceback(trace))
