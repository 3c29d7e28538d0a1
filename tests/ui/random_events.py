"""Presses and clicks without thought: ``python -m tests.ui.random_events STORE SEED COUNT`` says what came of it.

In a process of its own, so that its memory can be told from that of other tests. Events are sent from a timer, for menus and
the like have loops of their own. Pages and forms are made when they are first shown, so a long run sees every place before
it begins, and the first part of each run counts as warming up.
"""

import ctypes
import gc
import json
import os
import random
import sqlite3
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from unittest.mock import patch

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from db.safety.checking import check
from desktop.ui.theme import SchemeChoice
from domain.store_check import CheckDepth
from tests.store_fixtures import keep_own_statements
from tests.ui.places.finished_minutes import FINISHED_MINUTES
from tests.ui.places.walk import PLACES
from tests.ui.sample_window import SCREEN_PX, SampleWindow, sample_window

_CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_LETTERS = "abcdefghijklmnopqrstuvwxyzåäöÅÄÖé–§0123456789 .,:-%\"'/"
_KEYS = [getattr(Qt.Key, f"Key_{name}") for name in (
    "Tab", "Backtab", "Return", "Escape", "Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Delete",
    "Backspace", "Space", "Menu", "F1", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "F11", "F12")]  # fmt: skip
_WITH_CONTROL = [getattr(Qt.Key, f"Key_{name}") for name in (
    *"12345678NKFZYPGDRTHAJEL", "Comma", "Period", "Plus", "Minus", "0", "Return", "PageUp", "PageDown", "Up", "Down",
    "Tab")]  # fmt: skip
_WARM_UP = 0.4
_LONG_RUN = 10_000
_PAGES = ("overview", "meetings", "situation", "follow_ups", "agreements", "reports", "records", "register")


@dataclass(slots=True)
class Outcome:
    """Memory in MiB, after warming up and at the end; ``tracebacks`` are of this program's own errors.

    ``ailments`` is what a full check of the store finds afterwards, ``writes`` how often something was written in it.
    """

    events: int = 0
    before_mib: float = 0.0
    after_mib: float = 0.0
    tracebacks: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    ailments: list[str] = field(default_factory=list)
    writes: int = 0


class Restless:
    """Sends one event after another, chosen by a seed."""

    def __init__(self, sample: SampleWindow, seed: int, count: int, outcome: Outcome) -> None:
        self._sample, self._chance, self._count, self._outcome = sample, random.Random(seed), count, outcome
        self._timer = QTimer()
        self._timer.timeout.connect(self._send)
        self._kinds: Sequence[tuple[int, Callable[[], None]]] = (
            (30, self._letter),
            (30, self._key),
            (12, self._with_control),
            (3, self._with_alt),
            (20, self._click),
            (4, self._wheel),
            (1, self._elsewhere),
            (1, self._look),
        )

    def run(self) -> None:
        self._timer.start(0)
        QApplication.exec()

    def _send(self) -> None:
        if self._outcome.events >= self._count:
            self._end()
            return
        self._outcome.events += 1
        kinds, weights = [kind for _weight, kind in self._kinds], [weight for weight, _kind in self._kinds]
        self._chance.choices(kinds, weights)[0]()
        is_warm = self._outcome.events >= int(self._count * _WARM_UP)
        if is_warm and not self._outcome.before_mib and not _is_interrupted():
            self._timer.stop()
            self._outcome.before_mib = _memory_at_rest_mib(self._sample)
            self._timer.start(0)

    def _end(self) -> None:
        self._timer.stop()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QApplication.exit()

    def _target(self) -> QWidget:
        return (
            QApplication.activePopupWidget()
            or QApplication.activeModalWidget()
            or QApplication.focusWidget()
            or self._sample.window
        )

    def _letter(self) -> None:
        letter = self._chance.choice(_LETTERS)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._target(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def _key(self) -> None:
        modifiers = self._chance.choice((Qt.KeyboardModifier.NoModifier,) * 4 + (_SHIFT,))
        QTest.keyClick(self._target(), self._chance.choice(_KEYS), modifiers)

    def _with_control(self) -> None:
        modifiers = self._chance.choice((_CONTROL, _CONTROL, _CONTROL | _SHIFT))
        QTest.keyClick(self._target(), self._chance.choice(_WITH_CONTROL), modifiers)

    def _with_alt(self) -> None:
        keys = (
            *(Qt.Key(letter) for letter in range(Qt.Key.Key_A, Qt.Key.Key_Z)),
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        )
        QTest.keyClick(self._target(), self._chance.choice(keys), _ALT)

    def _click(self) -> None:
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._sample.window
        point = QPoint(
            self._chance.randrange(max(shown.width(), 1)), self._chance.randrange(max(shown.height(), 1))
        )
        target = shown.childAt(point) or shown
        button = self._chance.choice((Qt.MouseButton.LeftButton,) * 8 + (Qt.MouseButton.RightButton,))
        QTest.mouseClick(target, button, Qt.KeyboardModifier.NoModifier, target.mapFrom(shown, point))

    def _wheel(self) -> None:
        window = self._sample.window
        point = QPoint(self._chance.randrange(window.width()), self._chance.randrange(window.height()))
        target = window.childAt(point) or window
        where = QPointF(target.mapFrom(window, point))
        turned = QPoint(0, self._chance.choice((-240, -120, 120, 240)))
        QApplication.sendEvent(
            target,
            QWheelEvent(
                where,
                QPointF(target.mapToGlobal(where.toPoint())),
                QPoint(),
                turned,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,  # noqa: FBT003 - Qt takes it by its place only
            ),
        )

    def _elsewhere(self) -> None:
        self._sample.navigator.show_place(self._chance.choice(_PAGES))

    def _look(self) -> None:
        feed = self._sample.theme_feed
        self._chance.choice(
            (
                lambda: feed.choose_scheme(self._chance.choice(list(SchemeChoice))),
                lambda: feed.choose_text_scale(1.0),
                lambda: self._sample.window.resize(
                    self._chance.randrange(700, 1400), self._chance.randrange(500, 800)
                ),
            )
        )()


def _see_everything(sample: SampleWindow) -> None:
    """All but what needs a meeting to be finished first: more is done with one that is not."""
    for name, go in PLACES:
        if name not in dict(FINISHED_MINUTES):
            go(sample)
            sample.settle()


def _events_logged(store: Path) -> int:
    with closing(sqlite3.connect(store)) as connection:
        found: int = connection.execute("SELECT count(*) FROM audit_event").fetchone()[0]
    return found


def _is_interrupted() -> bool:
    return QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None


def _memory_at_rest_mib(sample: SampleWindow) -> float:
    """At one place, in one size and dress, and without what is free but has not been given back.

    Pages of a preview are large, and so is the picture that is kept of the window: 4 MiB, or 1.4 where it is small.
    """
    sample.theme_feed.choose_text_scale(1.0)
    sample.theme_feed.choose_scheme(SchemeChoice.LIGHT)
    sample.window.showNormal()
    sample.window.resize(*SCREEN_PX)
    sample.navigator.show_place(_PAGES[0])
    sample.settle()
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def main(store: str, seed: str, count: str) -> None:
    outcome = Outcome()
    keep_own_statements()
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        outcome.tracebacks.append("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = on_error
    qInstallMessageHandler(lambda _kind, _context, text: outcome.complaints.append(str(text)))
    nothing_chosen = ("", "")
    with (
        tempfile.TemporaryDirectory() as folder,
        patch.object(QFileDialog, "getOpenFileName", return_value=nothing_chosen),
        patch.object(QFileDialog, "getSaveFileName", return_value=nothing_chosen),
        patch.object(QFileDialog, "getExistingDirectory", return_value=""),
        patch.object(QDesktopServices, "openUrl", return_value=True),
    ):
        with sample_window(application, Path(store), Path(folder)) as sample:
            if int(count) >= _LONG_RUN:
                _see_everything(sample)
            outcome.writes -= _events_logged(sample.path)
            Restless(sample, int(seed), int(count), outcome).run()
            outcome.after_mib = _memory_at_rest_mib(sample)
        outcome.writes += _events_logged(sample.path)
        outcome.ailments += check(sample.path, CheckDepth.FULL).ailments
    print(json.dumps(asdict(outcome)))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
