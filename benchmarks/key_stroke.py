"""One key stroke in a paragraph of 5,000 characters, from the event to the picture: the real meeting page, everything on.

Spelling with its process, the watch for personal data, the writing rules, a mark every few words. The peer is a bare
QPlainTextEdit with the same text. Both stand on one screen, in a process of its own, and are typed into in turns. Gate: 16 ms.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from benchmarks.application import light_theme
from benchmarks.measurement import Measurement, medians, slow_ones
from benchmarks.saving import an_item
from benchmarks.start_up import quiet_environment
from desktop.services.program import Services, open_services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meeting.meeting_page import MeetingPage
from desktop.ui.preferences import Preferences
from desktop.ui.proofing.own_words import OwnWords
from desktop.ui.proofing.proofing import Proofing
from desktop.ui.theme import ThemeFeed

LIMIT_MS = 16.0
STROKES = 100
PEER = "bare QPlainTextEdit"
_CHARACTERS = 5_000
_SENTENCES = (
    "Polisen redogör för läget i Älvsjö kl 18:00-23:00 under hösten. Läget är i stort sett lugnt, men klotterr vid "
    "stationsplanen har ökat med 12% sedan förra mötet. Ring 070-174 06 05 eller mejla tips@exempel.se om det. "
)
_WRITTEN = "samverkan fortsätter enligt planenn och polesen återkommer "
_TIMEOUT_S = 120


def measure(
    store: Path, repetitions: int, screen: Mapping[str, str], strokes: int = STROKES
) -> list[Measurement]:
    """Type so many letters in each repetition; the words of ``store`` are others afterwards."""
    command = [sys.executable, "-m", "benchmarks.key_stroke", str(store), str(repetitions), str(strokes)]
    done = subprocess.run(
        command,
        env=quiet_environment(screen, store.parent),
        stdout=subprocess.PIPE,
        timeout=_TIMEOUT_S,
        check=True,
    )
    times = json.loads(done.stdout)
    painted, theirs = times["painted"], times["theirs"]
    return [
        Measurement(
            name="a key stroke in 5,000 characters, painted",
            unit="ms",
            ours=medians(painted),
            peer=PEER,
            theirs=medians(theirs),
        ),
        Measurement(
            name="a key stroke in 5,000 characters, painted, 95th percentile",
            unit="ms",
            ours=slow_ones(painted),
            peer=PEER,
            theirs=slow_ones(theirs),
            limit=LIMIT_MS,
        ),
        Measurement(
            name="the same until all its marks have been looked for, 95th percentile",
            unit="ms",
            ours=slow_ones(times["settled"]),
            peer=PEER,
            theirs=slow_ones(theirs),
        ),
    ]


class FrameWatch(QObject):
    """Notes the moment at which a window stood painted in its backing store."""

    def __init__(self, editor: QTextEdit | QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor, self.painted_at = editor, 0.0
        editor.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.event(event)
        self.painted_at = perf_counter()
        return True

    def type(self, letter: str) -> tuple[float, float]:
        """Milliseconds until the window is painted, and until nothing is left to do."""
        self.painted_at = 0.0
        began = perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._editor, event)
        while not self.painted_at:
            QApplication.processEvents()
        painted_at = self.painted_at
        QApplication.processEvents()  # what waits for the event loop to be idle
        return (painted_at - began) * 1000, (perf_counter() - began) * 1000


def run(store: Path, repetitions: int, strokes: int) -> dict[str, list[list[float]]]:
    """In this process: a repetition of the peer's, then one of ours, and so on."""
    theme_feed = light_theme()
    times: dict[str, list[list[float]]] = {"painted": [], "settled": [], "theirs": []}
    with closing(open_services(store)) as services, _page(services, theme_feed) as ours:
        peer = _peer()
        for repetition in range(-1, repetitions):  # the first one warms up
            theirs = _type(peer, strokes)
            mine = _type(ours, strokes)
            if repetition >= 0:
                times["theirs"].append([painted for painted, _settled in theirs])
                times["painted"].append([painted for painted, _settled in mine])
                times["settled"].append([settled for _painted, settled in mine])
        peer.close()
    return times


@contextmanager
def _page(services: Services, theme_feed: ThemeFeed) -> Iterator[QTextEdit]:
    """The text of an item that is being written, with all its marks."""
    item = an_item(services)
    services.agenda.change_item(replace(item, text=_text()))
    proofing = Proofing(Preferences(), OwnWords())
    try:
        page = MeetingPage(services, ChangeFeed(), theme_feed)
        page.proof(proofing.sources)
        page.show()
        page.show_meeting(item.meeting_id, item.id)
        page.write()
        editor = page.focusWidget()
        assert isinstance(editor, QTextEdit)
        _wait(lambda: proofing.spelling.is_available is not None)
        assert proofing.spelling.is_available, "there is no dictionary"
        _wait(lambda: len(editor.document().firstBlock().layout().formats()) > len(_text()) / 50)
        yield editor
        page.close()
    finally:
        proofing.end()


def _peer() -> QPlainTextEdit:
    peer = QPlainTextEdit(_text())
    peer.resize(900, 700)
    peer.show()
    return peer


def _type(editor: QTextEdit | QPlainTextEdit, strokes: int) -> list[tuple[float, float]]:
    """In the middle of the text, and then out again."""
    editor.window().raise_()
    editor.activateWindow()
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(_CHARACTERS // 2)
    cursor.movePosition(QTextCursor.MoveOperation.NextWord)
    editor.setTextCursor(cursor)
    start = cursor.position()
    QApplication.processEvents()
    watch = FrameWatch(editor)
    letters = cycle(_WRITTEN)
    times = [watch.type(next(letters)) for _stroke in range(strokes)]
    editor.window().removeEventFilter(watch)
    cursor.setPosition(start)
    cursor.setPosition(start + strokes, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    QApplication.processEvents()
    return times


def _text() -> str:
    return (_SENTENCES * (_CHARACTERS // len(_SENTENCES) + 1))[:_CHARACTERS]


def _wait(condition: Callable[[], bool]) -> None:
    until = perf_counter() + _TIMEOUT_S / 4
    while not condition():
        if perf_counter() > until:
            raise RuntimeError("the editor is never ready to be typed in")
        QApplication.processEvents()


if __name__ == "__main__":
    path, *numbers = sys.argv[1:]
    print(json.dumps(run(Path(path), *map(int, numbers))))
