"""The composition root: the only place that builds. Application, language, look, window, and then the store.

The window is painted first; SQLAlchemy takes longer to import than all of Qt, so the store comes after.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.default_store import default_store
from desktop.example_store import example_store, is_example, throw_example_away
from desktop.services.language import Language, spoken_language
from desktop.settings import Settings, load_settings, save_settings, settings_file
from desktop.ui.error_dialog import show_bug
from desktop.ui.icons import window_icon
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.theme import SchemeChoice, ThemeFeed
from domain.errors import UserError
from resources import sample_path, translation_path

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.ui.proofing.proofing import Proofing


class Desktop(QObject):
    """The running program: one application, one window, at most one open store."""

    def __init__(self, application: QApplication, language: Language, settings: Settings) -> None:
        super().__init__()
        self._preferences = Preferences(settings, _keep, self)
        self._proofing: Proofing | None = None
        self._open_target: Path | str = ""
        speak(application, language)
        application.setApplicationName("Samsyn")
        application.setDesktopFileName("samsyn")
        application.setWindowIcon(window_icon())
        chosen = {choice.value: choice for choice in SchemeChoice}
        scheme = chosen.get(settings.scheme, SchemeChoice.FOLLOW_SYSTEM)
        self._theme_feed = ThemeFeed(application, scheme, text_scale=settings.text_scale, parent=self)
        self.window = MainWindow(
            self._theme_feed, preferences=self._preferences, proofing=self._make_proofing
        )
        self.window.restore_geometry_text(settings.geometry)
        self.window.store_wanted.connect(self.open_store)
        self.window.example_wanted.connect(self.open_example)
        self.window.example_thrown_away.connect(self.throw_example_away)

    def begin(self, target: Path | str | None) -> None:
        """Show the window; open the store once it has been painted."""
        self._target = target
        self.window.painted.connect(self._on_painted)
        self.window.show()

    def open_store(self, target: Path | str) -> None:
        """Open a store in the window; what stands in the way is said there."""
        self._open(target, lambda _services: None)

    def open_example(self) -> None:
        """Make-believe meetings to try the program on, in a file of their own; made once, and anew when thrown away."""
        self._open(example_store(), _fill_example)

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

    def end(self) -> None:
        """Remember the window and let go of the store."""
        self._preferences.change(
            geometry=self.window.geometry_text(), text_scale=self._theme_feed.theme.text_scale
        )
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
        last_store = self._preferences.settings.last_store
        remembered = Path(last_store) if last_store else None
        target = self._target or (remembered if remembered and remembered.exists() else None)
        if target is None:
            self.window.show_welcome(str(default_store().parent))
        else:
            self.open_store(target)

    def _open(self, target: Path | str, prepare: Callable[["Services"], object]) -> None:
        from desktop.services.program import logged_in, open_services  # noqa: PLC0415 - after the first paint

        try:
            if isinstance(target, Path) and target.parent == default_store().parent:
                target.parent.mkdir(parents=True, exist_ok=True)
            services = open_services(target, actor=logged_in(self._preferences.settings.chosen_name))
            prepare(services)
        except UserError as error:
            self.window.show_trouble(error, str(default_store().parent))
            return
        if isinstance(target, Path):
            self._preferences.change(last_store=str(target.absolute()))
        self._open_target = target
        self.window.open_services(services, target, services.office.actor.name)
        self.window.mark_example(is_example=is_example(target))


def _fill_example(services: "Services") -> None:
    """Bring in the meetings, where there are none: opened again it is as one left it."""
    from domain.meetings import MeetingFilter  # noqa: PLC0415 - after the first paint

    if not services.meetings.count(MeetingFilter()):
        services.incoming.bring_in(sample_path("sample-meetings.yaml"))


def _keep(settings: Settings) -> None:
    save_settings(settings, settings_file())


def run_window(target: Path | str | None, language: Language | None = None) -> int:
    """Open the window on a store, on the last one for None; returns the exit code when it is closed.

    Without a ``language`` it speaks the one that was chosen in the settings.
    """
    application = QApplication(sys.argv[:1])
    sys.excepthook = _on_bug
    settings = load_settings(settings_file())
    desktop = Desktop(application, language or spoken_language(settings.language), settings)
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


def _on_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The last door of the window: a bug is logged without anybody's text, and never blamed on the user."""
    if isinstance(error, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    show_bug(error.with_traceback(trace))
