"""How long the window stands still while what was typed is stored: the real page, a real key, the real file.

Gate: at most 5 ms in 95 saves of 100.
"""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from benchmarks.application import light_theme
from benchmarks.measurement import Measurement, milliseconds, slow_ones
from benchmarks.saving import PEER, an_item, inserter, raw_notes
from desktop.services.program import Services, open_services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meeting.meeting_page import MeetingPage
from domain.meetings import AgendaItem

LIMIT_MS = 5.0
SAVES = 50


def measure(store: Path, repetitions: int, saves: int = SAVES) -> list[Measurement]:
    """Type a letter and store it, in turns with the peer's INSERT."""
    ours: list[list[float]] = []
    theirs: list[list[float]] = []
    with closing(open_services(store)) as services, raw_notes(store) as raw:
        item = an_item(services)
        insert = inserter(raw, item.text)
        page = _page(services, item)
        editor = page.focusWidget()
        _type_and_store(page, editor)  # the first letter also begins the meeting
        for _ in range(repetitions):
            ours.append([])
            theirs.append([])
            for _ in range(saves):
                ours[-1].append(_type_and_store(page, editor))
                theirs[-1].append(milliseconds(insert))
        page.close()
        assert len(an_item(services).text) > len(item.text), "the letters did not reach the store"
    return [
        Measurement(
            name="window held by a save, 95th percentile",
            unit="ms",
            ours=slow_ones(ours),
            peer=PEER,
            theirs=slow_ones(theirs),
            limit=LIMIT_MS,
        )
    ]


def _page(services: Services, item: AgendaItem) -> MeetingPage:
    page = MeetingPage(services, ChangeFeed(), light_theme())
    page.show()
    page.show_meeting(item.meeting_id, item.id)
    page.write()
    return page


def _type_and_store(page: MeetingPage, editor: QWidget) -> float:
    QTest.keyClick(editor, Qt.Key.Key_A)
    return milliseconds(page.store_now)
