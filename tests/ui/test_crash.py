"""The program dies while somebody types: the real process is killed, and nothing older than three seconds may be gone.

Four kills; the long run kills fifty times (R2).
"""

import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

import pytest

from desktop.services.program import open_services
from domain.meetings import MeetingFilter
from resources import sample_path
from tests.endurance import times

ROUNDS = times(4, 50)
AT_A_TIME = times(2, 5)
OLDEST_LOSS_S = 3.0

# The real program; then one numbered word after another is typed, and when each was typed is told on standard output.
TYPIST = """
import sys
import time
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
desktop.begin(Path(sys.argv[1]))
words = 0


def write():
    global words
    if not words:
        desktop.window.navigator.show_meeting(UUID(sys.argv[2]))
    target = application.focusWidget()
    for letter in f"ord{words} ":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        application.sendEvent(target, event)
    print(words, time.monotonic(), flush=True)
    words += 1


typist = QTimer(interval=100)  # faster than any hand, and without a pause
typist.timeout.connect(write)
desktop.window.painted.connect(lambda: QTimer.singleShot(0, typist.start))
application.exec()
"""


def _store_with_meeting(path: Path) -> UUID:
    """A planned meeting whose first item is written to."""
    services = open_services(path)
    services.incoming.bring_in(sample_path("sample-meetings.yaml"))
    row = services.meetings.list_page(MeetingFilter()).rows[0]
    meeting = services.meetings.plan(row.series_id, day=services.office.today())
    services.close()
    return meeting.id


@pytest.mark.endurance
@pytest.mark.timeout(600)
def test_r2_killing_the_window_loses_nothing_older_than_three_seconds(tmp_path: Path) -> None:
    """Kills at random moments, some windows at a time, each over its own store again and again."""
    stores = [tmp_path / f"möten å {place}.samsyn" for place in range(AT_A_TIME)]
    meeting_ids = [_store_with_meeting(store) for store in stores]
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        losses = [loss for some in pool.map(_kill_again_and_again, stores, meeting_ids) for loss in some]
    assert len(losses) == ROUNDS
    print(f"{ROUNDS} kills: the oldest word that was lost was {max(losses):.2f} s old")
    assert max(losses) < OLDEST_LOSS_S, f"lost words up to {max(losses):.2f} s old"


def _kill_again_and_again(store: Path, meeting_id: UUID) -> list[float]:
    chance = random.Random(store.name)
    losses = []
    for _round in range(ROUNDS // AT_A_TIME):
        # Longer than what may be lost: of a shorter time everything might be.
        typed = _type_until_killed(
            store, meeting_id, after_s=chance.uniform(OLDEST_LOSS_S, OLDEST_LOSS_S + 1.5)
        )
        losses.append(_oldest_loss_s(store, meeting_id, typed))
    return losses


def _type_until_killed(store: Path, meeting_id: UUID, after_s: float) -> dict[int, float]:
    """When each word was typed, counted back from the kill, in seconds."""
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(store), str(meeting_id)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()]  # the first word is on screen
        time.sleep(after_s)
        killed_at = time.monotonic()
        process.kill()
        lines += process.stdout.readlines()
    whole = [line.split() for line in lines if line.endswith("\n")]
    return {int(word): killed_at - float(moment) for word, moment in whole}


def _oldest_loss_s(store: Path, meeting_id: UUID, typed: dict[int, float]) -> float:
    """Age of the oldest word that is not in the store; the text is emptied for the next round."""
    services = open_services(store)
    try:
        item = services.meetings.show(meeting_id).items[0]
        kept = set(item.text.split())
        services.agenda.write_text(item.id, item.version, item.heading, "")
    finally:
        services.close()
    return max((age for word, age in typed.items() if f"ord{word}" not in kept), default=0.0)
