"""While a large store is looked through after a kill, or copied to be read, the window stalls nowhere for more than 50 ms.

A store of 134 MiB in the long run, of some megabytes in the short one, whose limit is that of a busy machine.
"""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.record_store import make_record_store
from db.safety.header import has_log
from desktop.app import Desktop
from desktop.services.program import Services
from desktop.settings import Settings
from desktop.ui.pages.opening_page import OpeningPage
from tests.endurance import times
from tests.safety.ticker import Ticker
from tests.ui.real_desktop import real_desktop

pytestmark = pytest.mark.endurance

_MINUTES = times(60, 3_430)  # each is a bit under 40 KiB with its file
_MOST_STALL_MS = times(150, 50)
_AT_ONCE_BYTES = times(1 << 20, 8 << 20)


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    (tmp_path / "kopior").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr("desktop.app.settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr("desktop.services.long_opening._AT_ONCE_BYTES", _AT_ONCE_BYTES)
    with real_desktop(qapp, Settings(backup_folder=str(tmp_path / "kopior"))) as made:
        yield made


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "stor.samsyn"
    make_record_store(path, _MINUTES)
    return path


def _leave_unclean(store: Path) -> None:
    """As a program that was killed: what it wrote last stands in the log."""
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("UPDATE meeting SET version = version + 1")
        connection.commit()
        log = Path(f"{store}-wal").read_bytes()
        main = store.read_bytes()
    store.write_bytes(main)
    Path(f"{store}-wal").write_bytes(log)


OPENINGS: dict[str, Callable[[Desktop, Path], None]] = {
    "looked through": lambda desktop, store: desktop.open_store(store),
    "copied": lambda desktop, store: desktop.open_read_only(store),
}


@pytest.mark.parametrize("opening", OPENINGS)
def test_the_window_does_not_stall_while_a_store_is_opened(
    desktop: Desktop, store: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, opening: str
) -> None:
    if opening == "looked through":
        _leave_unclean(store)
        assert has_log(store)
    ticker = Ticker()
    show = desktop._show

    def stop_and_show(services: Services, target: Path | str) -> None:
        """The pages are built then, as over any store."""
        ticker.stop()
        show(services, target)

    monkeypatch.setattr(desktop, "_show", stop_and_show)
    begun = perf_counter()
    OPENINGS[opening](desktop, store)
    page = desktop.window._stack.currentWidget()
    assert isinstance(page, OpeningPage)
    page.repaint()  # a page that is painted for the first time takes its time, whatever it is about
    ticker.start()
    qtbot.waitUntil(lambda: desktop.window._services is not None, timeout=60_000)
    took_s = perf_counter() - begun
    print(f"{opening}: {store.stat().st_size / 2**20:.0f} MiB in {took_s:.2f} s; {ticker.longest_ms:.1f} ms")
    assert ticker.longest_ms < _MOST_STALL_MS
