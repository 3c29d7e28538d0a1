"""R2 where the store takes nothing: the window is killed, and what was typed a moment before is there at the next start."""

import os
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from desktop.services.draft_shelf import DraftShelf
from desktop.services.program import open_services
from tests.safety.endurance import times

SERIES = "Operativt lägesbildsmöte Hägersten-Älvsjö"
OLDEST_LOSS_S = 3.0

# The real program over a store that is taken away; words in an item, then words in a form that is never sent.
TYPIST = """
import sys, time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.services.language import Language
from desktop.settings import Settings

application = QApplication([])
desktop = Desktop(application, Language.SWEDISH, Settings())
store = Path(sys.argv[1])
desktop.begin(store)
words = 0


def write():
    global words
    if not words:
        desktop.window.navigator.show_meeting(UUID(sys.argv[2]))
        store.parent.rename(store.parent.with_name("urkopplad"))
    if words == 10:
        desktop.window.navigator.show_place("situation")
        desktop.window._pages.situation.setFocus()
    for letter in f"ord{words} ":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        application.sendEvent(application.focusWidget(), event)
    print(words, time.monotonic(), flush=True)
    words += 1


typist = QTimer(interval=100)
typist.timeout.connect(write)
begin = QTimer(interval=50)


def begin_when_open():
    if desktop.window._pages is not None:
        begin.stop()
        typist.start()


begin.timeout.connect(begin_when_open)
begin.start()
application.exec()
"""


@pytest.mark.endurance
@pytest.mark.timeout(600)
@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
def test_r2_words_that_could_not_be_stored_outlive_a_kill(imported_file: Path, tmp_path: Path) -> None:
    for number in range(times(1, 25)):
        folder = tmp_path / str(number)
        (folder / "disk").mkdir(parents=True)
        store = Path(shutil.copy(imported_file, folder / "disk" / "möten.samsyn"))
        typed, home = _type_until_killed(store, _meeting(store), folder)
        shelf = DraftShelf(home / "Samsyn" / "drafts", store)
        shelf.begin()
        kept = {word for draft in shelf.recovered for word in draft.text.split()}
        lost = [age for word, age in typed.items() if f"ord{word}" not in kept]
        assert max(lost, default=0.0) < OLDEST_LOSS_S
        assert {draft.page for draft in shelf.recovered} == {"meeting", "situation"}
        assert len(shelf.sudden_ends) == 1
        shelf.end()


def _meeting(store: Path) -> UUID:
    services = open_services(store)
    found = next(series for series in services.series.list_all() if series.name == SERIES)
    meeting_id = services.meetings.plan(found.id, day=date(2026, 11, 19)).id
    services.close()
    return meeting_id


def _type_until_killed(store: Path, meeting_id: UUID, home: Path) -> tuple[dict[int, float], Path]:
    """When each word was typed, counted back from the kill, in seconds; and where the program keeps its own."""
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, store, str(meeting_id)],
        stdout=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            **{f"XDG_{name}_HOME": str(home / name) for name in ("DATA", "CONFIG", "STATE", "CACHE")},
        },
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        time.sleep(OLDEST_LOSS_S + 1.5)
        killed_at = time.monotonic()
        process.kill()
        lines += process.stdout.readlines()
    whole = [line.split() for line in lines if line.endswith("\n")]
    assert len(whole) > 12, "it was killed before anything was typed in a form"
    return {int(word): killed_at - float(moment) for word, moment in whole}, home / "DATA"
