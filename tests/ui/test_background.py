"""Work off the GUI thread: its result comes back there, and nothing of Qt is taken apart while it runs."""

import gc
import threading
import time
import weakref

from PySide6.QtWidgets import QApplication

from desktop.ui.background import Background


class Loop:
    """Nobody but the collector can take it away."""

    def __init__(self) -> None:
        self.other = self


def test_the_result_comes_back_on_the_gui_thread(qapp: QApplication) -> None:
    background, told = Background(), []
    background.run(
        threading.get_ident, lambda worker: told.append((worker, threading.get_ident())), told.append
    )
    assert background.wait()
    QApplication.processEvents()
    ((worker, here),) = told
    assert worker != here == threading.get_ident()


def test_what_went_wrong_comes_back_too(qapp: QApplication) -> None:
    background, told = Background(), []
    background.run(lambda: 1 / 0, told.append, told.append)
    background.wait()
    QApplication.processEvents()
    assert [type(error) for error in told] == [ZeroDivisionError]


def test_the_collector_rests_while_something_runs(qapp: QApplication) -> None:
    """A worker's collection would take apart widgets that only the GUI thread may touch."""
    background, may_end, seen = Background(), threading.Event(), []
    for _job in range(2):
        background.run(lambda: (seen.append(gc.isenabled()), may_end.wait(5)), seen.append, seen.append)
    assert not gc.isenabled()
    may_end.set()
    background.wait()
    QApplication.processEvents()
    assert gc.isenabled()
    assert seen[:2] == [False, False]


def test_what_one_work_leaves_is_collected_before_the_next_has_ended(qapp: QApplication) -> None:
    another, background, may_end = Background(), Background(), threading.Event()
    left: list[weakref.ref[Loop]] = []
    told: list[object] = []

    def leave_much() -> None:
        loops = [Loop() for _each in range(20_000)]
        left.append(weakref.ref(loops[0]))

    another.run(lambda: may_end.wait(20), told.append, told.append)
    background.run(leave_much, told.append, told.append)
    deadline = time.monotonic() + 10
    while not told and time.monotonic() < deadline:
        QApplication.processEvents()
    others_run, is_left = not gc.isenabled(), left[0]() is not None
    may_end.set()
    another.wait()
    QApplication.processEvents()
    assert others_run
    assert not is_left


def test_nobody_is_told_of_what_was_forgotten(qapp: QApplication) -> None:
    background, told = Background(), []
    background.run(lambda: "before", told.append, told.append)
    background.wait()
    background.forget()
    background.run(lambda: "after", told.append, told.append)
    background.wait()
    QApplication.processEvents()
    assert told == ["after"]
