"""Work off the GUI thread: its result comes back there, and nothing of Qt is taken apart while it runs."""

import gc
import threading

from PySide6.QtWidgets import QApplication

from desktop.ui.background import Background


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


def test_nobody_is_told_of_what_was_forgotten(qapp: QApplication) -> None:
    background, told = Background(), []
    background.run(lambda: "before", told.append, told.append)
    background.wait()
    background.forget()
    background.run(lambda: "after", told.append, told.append)
    background.wait()
    QApplication.processEvents()
    assert told == ["after"]
