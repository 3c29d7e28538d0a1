"""The ways to the copies of a store: one that would take something, one of the same, a file that was chosen, the question."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest

from db.safety.copying import copy_store
from desktop.services.backup_shelf import BackupShelf
from desktop.services.restore_service import RestoreService
from desktop.ui.pages.restore_page import RestorePage
from domain.backups import Backup, BackupPlaces
from domain.restoring import RestoreOutcome
from tests.store_fixtures import START
from tests.ui.sample_window import SampleWindow


def restore_page(sample: SampleWindow) -> RestorePage:
    page = sample.window._stack.currentWidget()
    assert isinstance(page, RestorePage)
    return page


def copies_of(sample: SampleWindow) -> RestoreService:
    """Three copies: one of now, one from before the newest meeting, one of ten days ago."""
    folder = sample.path.parent / "Säkerhetskopior"
    places = BackupPlaces(local=folder)
    if not folder.exists():
        folder.mkdir()
        for days in (0, 3, 10):
            target = BackupShelf(places, sample.path).place_for(START - timedelta(days=days))
            copy_store(sample.path, target)
            if days:
                _take_newest_meeting(target)
    return RestoreService(sample.path, places, lambda: START)


def _take_newest_meeting(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("DELETE FROM meeting WHERE state NOT IN ('finished', 'approved')")
        connection.commit()


def _shown(row: int, sample: SampleWindow) -> None:
    sample.window.restoring.begin(copies_of(sample))
    sample.settle()
    page = restore_page(sample)
    page._table.selectRow(row)
    QTest.qWait(page._pause.interval() + 50)
    sample.settle()


def _asked(sample: SampleWindow) -> None:
    _shown(1, sample)
    page = restore_page(sample)
    page._split.open_panel()
    page._panel._restore.click()


def _encrypted(sample: SampleWindow) -> None:
    _shown(0, sample)
    page = restore_page(sample)
    copy = page._panel.row
    assert copy is not None
    target = copy.backup.path.with_name("På väg hem.samsyn.age")
    shutil.copy(copy.backup.path, target)
    os.utime(target, (START.timestamp(), START.timestamp()))
    page._choose_file = lambda _parent: target
    page._choose.click()


def _nothing(sample: SampleWindow) -> None:
    places = BackupPlaces(local=sample.path.parent / "ingen mapp")
    sample.window.restoring.begin(RestoreService(sample.path, places, lambda: START))


def _restored(sample: SampleWindow) -> None:
    sample.navigator.show_overview()
    copy = Backup(path=sample.path, taken_at=START, size_bytes=1)
    kept = sample.path.with_name(f"{sample.path.stem} före återställning 2026-11-12 13.00.samsyn")
    sample.window.top.tell_restored(RestoreOutcome(store=sample.path, restored_from=copy, kept_aside=kept))


def _read(sample: SampleWindow) -> None:
    sample.window.top.restored._close.click()


RESTORE = (
    ("restore", partial(_shown, 1)),
    ("restore-same", partial(_shown, 0)),
    ("restore-asked", _asked),
    ("restore-encrypted", _encrypted),
    ("restore-nothing", _nothing),
    ("restore-done", _restored),
    ("restore-read", _read),
)
