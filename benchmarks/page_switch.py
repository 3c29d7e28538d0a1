"""How long the window stands still when one goes elsewhere in it: another page, the next of 300 §§, down a long list.

The real window over the real file; every figure has the painting in it. Gates: a page, and the next §, 100 ms in 95 of
100; no frame over 50 ms while 10,000 meetings are scrolled.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.application import light_theme
from benchmarks.measurement import Measurement, milliseconds, slow_ones
from desktop.services.program import Services, open_services
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.meeting_table import MeetingTable
from desktop.ui.preferences import Preferences
from domain.meetings import AgendaItem

PAGE_LIMIT_MS, ITEM_LIMIT_MS, FRAME_LIMIT_MS = 100.0, 100.0, 50.0
ITEMS = 300
_WALKS = 5  # through all places in each repetition: one walk's eight times have no 95th percentile
_STEPS = 40  # §§ gone through in each repetition
_SIZE_PX = (1366, 768)
_PLACES = ("overview", "meetings", "situation", "follow_ups", "agreements", "register", "records")


def measure(store: Path, repetitions: int) -> list[Measurement]:
    """Go about in the window so many times; the store gets one long meeting."""
    with _window(store) as (window, services):
        meeting_id = _long_meeting(services)
        _switch(window, meeting_id)  # the first visit makes the pages
        switches = [_walk(window, meeting_id) for _ in range(repetitions)]
        steps = [_go_through(window, meeting_id) for _ in range(repetitions)]
        frames = [_scroll(window) for _ in range(repetitions)]
    return [
        Measurement(
            name="another page, 95th percentile", unit="ms", ours=slow_ones(switches), limit=PAGE_LIMIT_MS
        ),
        Measurement(
            name=f"the next of {ITEMS} §§, 95th percentile",
            unit="ms",
            ours=slow_ones(steps),
            limit=ITEM_LIMIT_MS,
        ),
        Measurement(
            name="slowest frame while all meetings are scrolled",
            unit="ms",
            ours=[max(each) for each in frames],
            limit=FRAME_LIMIT_MS,
        ),
    ]


@contextmanager
def _window(store: Path) -> Iterator[tuple[MainWindow, Services]]:
    window = MainWindow(light_theme(), preferences=Preferences())
    window.resize(*_SIZE_PX)
    window.show()
    assert QTest.qWaitForWindowActive(window)
    services = open_services(store)
    window.open_services(services, store, "samordnare")
    _settle(window)
    yield window, services
    window.close_store()
    window.hide()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _long_meeting(services: Services) -> UUID:
    """A meeting of 300 §§ in a series of its own: no other has left it anything to carry."""
    series = replace(services.series.blank(), name="Möte med många paragrafer")
    services.series.add(series)
    planned = services.meetings.plan(series.id, day=services.office.today())
    with services.office.store.writing() as work:
        for place in range(ITEMS):
            heading = f"Punkt {place + 1}: trygghet vid stationen och i parkstråket"
            work.agenda.add(
                AgendaItem(id=services.office.new_id(), meeting_id=planned.id, heading=heading), place
            )
    return planned.id


def _walk(window: MainWindow, meeting_id: UUID) -> list[float]:
    return [time for _ in range(_WALKS) for time in _switch(window, meeting_id)]


def _switch(window: MainWindow, meeting_id: UUID) -> list[float]:
    """Milliseconds until each place of the rail, and the long meeting, has been painted."""
    ways: list[Callable[[], None]] = [partial(window.navigator.show_place, place) for place in _PLACES]
    ways.append(partial(window.navigator.show_meeting, meeting_id))
    times = []
    for go in ways:
        times.append(milliseconds(partial(_painted_after, go)))
        _settle(window)  # what is read in the background is nobody's wait
    return times


def _go_through(window: MainWindow, meeting_id: UUID) -> list[float]:
    window.navigator.show_meeting(meeting_id)
    _settle(window)
    return [milliseconds(partial(_painted_after, _next_item)) for _ in range(_STEPS)]


def _scroll(window: MainWindow) -> list[float]:
    """A screen at a time from the newest meeting to the oldest; more rows are read on the way."""
    window.navigator.show_meetings()
    _settle(window)
    table = window.findChild(MeetingTable)
    assert table is not None
    bar = table.verticalScrollBar()
    bar.setValue(0)
    frames = []
    while bar.value() < bar.maximum():
        on = partial(bar.setValue, bar.value() + table.viewport().height())
        frames.append(milliseconds(partial(_painted_after, on)))
    return frames


def _next_item() -> None:
    focused = QApplication.focusWidget()
    assert focused is not None, "nobody writes"
    QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _painted_after(act: Callable[[], None]) -> None:
    act()
    QApplication.processEvents()


def _settle(window: MainWindow) -> None:
    """Let the background finish, and throw away what was let go of."""
    window._background.wait()  # noqa: SLF001 - nothing of the program asks for this
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
