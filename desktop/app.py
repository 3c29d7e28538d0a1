"""The composition root: the only place that builds. Application, language, look, window, and then the store.

The window is painted first; SQLAlchemy takes longer to import than all of Qt, so the store comes after.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.default_store import default_store
from desktop.services.language import Language, system_language
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

EXAMPLE_NAME = "Exempel.samsyn"


class Desktop(QObject):
    """The running program: one application, one window, at most one open store."""

    def __init__(self, application: QApplication, language: Language, settings: Settings) -> None:
        super().__init__()
        self._preferences = Preferences(settings, _keep, self)
        speak(application, language)
        application.setApplicationName("Samsyn")
        application.setDesktopFileName("samsyn")
        application.setWindowIcon(window_icon())
        chosen = {choice.value: choice for choice in SchemeChoice}
        scheme = chosen.get(settings.scheme, SchemeChoice.FOLLOW_SYSTEM)
        self._theme_feed = ThemeFeed(application, scheme, text_scale=settings.text_scale, parent=self)
        self.window = MainWindow(self._theme_feed, preferences=self._preferences)
        self.window.restore_geometry_text(settings.geometry)
        self.window.store_wanted.connect(self.open_store)
        self.window.example_wanted.connect(self.open_example)

    def begin(self, target: Path | str | None) -> None:
        """Show the window; open the store once it has been painted."""
        self._target = target
        self.window.painted.connect(self._on_painted)
        self.window.show()

    def open_store(self, target: Path | str) -> None:
        """Open a store in the window; what stands in the way is said there."""
        self._open(target, lambda _services: None)

    def open_example(self) -> None:
        """Make-believe meetings to try the program on, in a file of their own."""
        target = default_store().with_name(EXAMPLE_NAME)
        self._open(target, lambda services: services.incoming.bring_in(sample_path("sample-meetings.yaml")))

    def end(self) -> None:
        """Remember the window and let go of the store."""
        self._preferences.change(
            geometry=self.window.geometry_text(), text_scale=self._theme_feed.theme.text_scale
        )
        self.window.close_store()

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
        self.window.open_services(services, target, services.office.actor.name)


def _keep(settings: Settings) -> None:
    save_settings(settings, settings_file())


def run_window(target: Path | str | None, language: Language | None = None) -> int:
    """Open the window on a store, on the last one for None; returns the exit code when it is closed."""
    application = QApplication(sys.argv[:1])
    sys.excepthook = _on_bug
    desktop = Desktop(application, language or system_language(), load_settings(settings_file()))
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
