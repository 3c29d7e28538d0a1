"""A whole handover in the real window: the example handed over by a command, taken in from the first page, and opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.settings import Settings
from desktop.ui.pages.receiving_page import ReceivingPage
from tests.safety.handover_world import content_sum, filled_store, hand_over
from tests.ui.real_desktop import real_desktop


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setattr("desktop.app.default_store", lambda: tmp_path / "samsyn.samsyn")
    monkeypatch.setattr("desktop.app.settings_file", lambda: tmp_path / "settings.json")
    with real_desktop(qapp, Settings()) as made:
        yield made


def receiving_page(desktop: Desktop) -> ReceivingPage:
    page = desktop.window._stack.currentWidget()
    assert isinstance(page, ReceivingPage)
    return page


def test_a_handover_is_taken_in_from_the_first_page_and_opened(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    source = filled_store(tmp_path / "a.samsyn")
    hand_over(source, tmp_path / "paket")
    expected = content_sum(source)
    desktop.show_welcome()
    desktop.window.welcome.page._take_over.click()
    page = receiving_page(desktop)
    page._folder.set_path(tmp_path / "paket")
    page._file.set_path(tmp_path / "ny.samsyn")
    qtbot.keyClick(page._button, Qt.Key.Key_Space)
    qtbot.waitUntil(page._message.isVisible)
    assert content_sum(tmp_path / "ny.samsyn") == expected

    page._open.click()

    qtbot.waitUntil(lambda: desktop.window.navigator.has_pages)
    assert desktop._open_target == tmp_path / "ny.samsyn"


def test_esc_leads_back_to_where_one_was(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    desktop.show_welcome()
    desktop.window.commands["take_over"].run()
    qtbot.keyClick(receiving_page(desktop), Qt.Key.Key_Escape)
    assert desktop.window._stack.currentWidget() is desktop.window.welcome.page

    desktop.open_store(filled_store(tmp_path / "a.samsyn"))
    before = desktop.window._stack.currentWidget()
    desktop.window.commands["take_over"].run()
    qtbot.keyClick(receiving_page(desktop), Qt.Key.Key_Escape)
    assert desktop.window._stack.currentWidget() is before


def test_a_command_hands_over_what_is_open(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "desktop.ui.pages.disclosure.folder_target.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path)
    )
    desktop.open_store(filled_store(tmp_path / "a.samsyn"))
    desktop.window.commands["hand_over"].run()

    assert desktop.window._pages is not None
    card = desktop.window._pages.records._handover
    qtbot.waitUntil(card._message.isVisible)
    (folder,) = tmp_path.glob("Överlämning *")
    assert (folder / "index.html").is_file()
