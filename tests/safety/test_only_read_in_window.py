"""A store that can only be read, in the real window: offered where it cannot be opened, shown as what it is, left again."""

import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db.safety.holder import Purpose
from db.store import Store
from desktop.app import Desktop
from desktop.services.standing_in_the_way import brings_forward
from desktop.settings import Settings
from desktop.ui.ways_out import WayOut
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.errors import UserError
from domain.meetings import MeetingFilter
from domain.parties import Party, PartyKind
from tests.safety.somebody import somebody_at
from tests.store_fixtures import START
from tests.ui.real_desktop import real_desktop
from tests.ui.sample_store import make_sample

MEETINGS = 4


@pytest.fixture(scope="module")
def sample(imported_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.samsyn"
    make_sample(imported_file, path)
    return path


@pytest.fixture
def store(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """With a folder for copies of its own."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    folder = tmp_path / "store"
    folder.mkdir()
    return Path(shutil.copy(sample, folder / "Hägersten-Älvsjö.samsyn"))


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    for module in ("desktop.example_store", "desktop.app"):
        monkeypatch.setattr(f"{module}.default_store", lambda: tmp_path / "samsyn.samsyn")
    monkeypatch.setattr("desktop.app.settings_file", lambda: tmp_path / "settings.json")
    settings = Settings(backup_folder=str(tmp_path), checks_spelling=False)
    with real_desktop(qapp, settings) as made:
        yield made


def _settle(desktop: Desktop) -> None:
    for _round in range(3):
        desktop.window._background.wait()
        QApplication.processEvents()


def _press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _way_out(desktop: Desktop, way: WayOut) -> QPushButton:
    return desktop.window.welcome.page._ways[way]


def _line(desktop: Desktop) -> str:
    assert desktop.window.top.isVisible()
    return desktop.window.top.read_only.text()


def _meetings(desktop: Desktop) -> int:
    services = desktop.window._services
    assert services is not None
    return services.meetings.count(MeetingFilter())


def _parties(desktop: Desktop) -> list[str]:
    services = desktop.window._services
    assert services is not None
    return [party.name for party in services.register.show().parties]


def test_r24_somebody_elses_store_is_offered_to_be_read(desktop: Desktop, store: Path) -> None:
    with somebody_at(store, user="berit"):
        desktop.open_store(store)
        assert "berit" in desktop.window.welcome.page._error.text()
        assert _way_out(desktop, WayOut.AGAIN).isVisible()

        _press(_way_out(desktop, WayOut.READ_ONLY))
        assert _line(desktop).startswith("Read-only: open with berit on ")
        assert _meetings(desktop) == MEETINGS
        assert desktop.window._lamps._place.text() == "Read-only: Hägersten-Älvsjö"

        _press(desktop.window.top.read_only._write)
        assert "berit" in _line(desktop)
        assert _meetings(desktop) == MEETINGS

    _press(desktop.window.top.read_only._write)  # now it is free
    assert not desktop.window.top.isVisible()
    services = desktop.window._services
    assert services is not None
    assert services.office.store.snapshot is None


def test_r24_what_is_read_can_be_read_anew(desktop: Desktop, store: Path) -> None:
    with somebody_at(store, user="berit"):
        desktop.open_read_only(store)
        with closing(Store.open(store, lambda: START)) as other, other.writing() as work:
            work.parties.add(Party(id=UUID(int=1), name="Nacka kommun", kind=PartyKind.MUNICIPALITY))
        assert "Nacka kommun" not in _parties(desktop)
        _press(desktop.window.top.read_only._again)

        assert "Nacka kommun" in _parties(desktop)
        assert "berit" in _line(desktop)


def test_r24_nothing_can_be_typed_that_could_not_be_stored(desktop: Desktop, store: Path) -> None:
    """The minutes take no words, and the window says why; it closes without a question."""
    with somebody_at(store, user="berit"):
        desktop.open_read_only(store)
        services = desktop.window._services
        assert services is not None
        newest = services.meetings.list_page(MeetingFilter()).rows[0]
        desktop.window.navigator.show_meeting(newest.id)
        _settle(desktop)
        editor = next(
            each
            for each in desktop.window.findChildren(MinutesTextEdit)
            if each.isVisible() and each.isEnabled()
        )
        before = editor.text()
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_X)

        assert editor.isReadOnly()
        assert editor.text() == before
        assert "read-only" in desktop.window._lamps.currentMessage()
        assert desktop.window.close()


def test_r25_a_store_in_a_cloud_is_offered_to_be_read(desktop: Desktop, store: Path) -> None:
    cloud = store.parent / "OneDrive - Nacka kommun"
    cloud.mkdir()
    store = store.rename(cloud / store.name)
    before = store.read_bytes()

    desktop.open_store(store)
    assert "OneDrive" in desktop.window.welcome.page._error.text()
    assert not _way_out(desktop, WayOut.AGAIN).isVisible()
    _press(_way_out(desktop, WayOut.READ_ONLY))

    assert "Read-only: the file is in OneDrive." in _line(desktop)
    assert (store.read_bytes(), list(cloud.iterdir())) == (before, [store])


def test_r25_a_new_store_in_a_cloud_is_only_refused(desktop: Desktop, tmp_path: Path) -> None:
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    desktop.open_store(cloud / "ny.samsyn")

    assert "Dropbox" in desktop.window.welcome.page._error.text()
    assert not any(_way_out(desktop, way).isVisible() for way in WayOut)
    assert not list(cloud.iterdir())


def test_the_store_that_is_open_can_be_opened_again(desktop: Desktop, store: Path) -> None:
    """It is let go of first: the window does not stand in its own way."""
    desktop.open_store(store)
    desktop.open_store(store)

    assert _meetings(desktop) == MEETINGS
    with pytest.raises(UserError, match="store_open_here"):
        Store.open(store, lambda: START, purpose=Purpose.WINDOW)


def test_r24_a_knock_brings_the_window_forward(desktop: Desktop, store: Path, qtbot: QtBot) -> None:
    """By the same person, from elsewhere: the window was minimised, and is not any more."""
    desktop.open_store(store)
    desktop.window.showMinimized()
    heard: list[bool] = []
    other = threading.Thread(target=lambda: heard.append(brings_forward(store)))
    other.start()
    qtbot.waitUntil(lambda: bool(heard))
    other.join()

    assert heard == [True]
    assert not desktop.window.isMinimized()
