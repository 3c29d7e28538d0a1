"""The name somebody has chosen for themselves: kept for this computer, and in the log from the next event on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.services.language import Language
from desktop.services.program import logged_in
from desktop.settings import Settings, load_settings
from domain.log_list import LogChoice


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "settings.json"
    monkeypatch.setattr("desktop.app.settings_file", lambda: path)
    return path


@pytest.fixture
def desktop(qapp: QApplication, kept: Path) -> Iterator[Desktop]:
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    made = Desktop(qapp, Language.ENGLISH, Settings(chosen_name="Samordnare Lind"))
    yield made
    made.window.close_store()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


def test_the_name_stands_in_the_log_and_in_the_settings(
    desktop: Desktop, store_path: Path, kept: Path
) -> None:
    desktop.open_store(store_path)
    services = desktop.window._services
    assert services is not None
    assert services.office.actor == logged_in("Samordnare Lind")
    desktop.window.navigator.show_page("log")
    desktop.window._pages.log._who.name_given.emit("Vikarie Holm")
    assert desktop.window._background.wait()
    services.log.opened()
    assert load_settings(kept).chosen_name == "Vikarie Holm"
    names = [row.event.actor.chosen_name for row in services.log.page(LogChoice()).rows]
    assert (names[0], names[-1]) == ("Vikarie Holm", "Samordnare Lind")


def test_somebody_without_an_account_is_let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr("desktop.services.program.getuser", nobody)
    assert logged_in("Lind").name == "Lind"
    assert logged_in().name == ""
