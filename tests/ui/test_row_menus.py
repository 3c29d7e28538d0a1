"""Every list has a menu for its rows, asked for by the keyboard, and no key it shows is a lie."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.pages.agreements.area_list import AreaList
from desktop.ui.pages.follow_ups.list_view import FollowUpListView
from desktop.ui.pages.log.log_table import LogTable
from desktop.ui.pages.meeting.outline_list import OutlineList
from desktop.ui.pages.meeting_table import MeetingTable
from desktop.ui.pages.meetings.agenda_glance import AgendaGlance
from desktop.ui.pages.plan.wrapped_table import WrappedTable
from desktop.ui.pages.register.register_table import RegisterTable
from desktop.ui.pages.series.series_list import SeriesList
from desktop.ui.pages.situation.point_table import PointTable
from tests.ui.keyboard import SHIFT
from tests.ui.live_keys import live_keys
from tests.ui.places.walk import PLACES
from tests.ui.sample_window import SampleWindow, Templates, sample_window

LISTS = (
    ("meetings", MeetingTable),
    ("meetings", AgendaGlance),
    ("series", SeriesList),
    ("meeting", OutlineList),
    ("situation", PointTable),
    ("follow-ups", FollowUpListView),
    ("agreements", AreaList),
    ("plan", WrappedTable),
    ("log", LogTable),
    ("register-parties", RegisterTable),
)
# What a list hears itself, as its own tests show.
HEARD_BY_LISTS = {"Enter", "Del", "Ctrl+Up", "Ctrl+Down", "F2", "Ctrl+C"}


@pytest.fixture(scope="module")
def sample(
    qapp: QApplication, templates: Templates, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SampleWindow]:
    folder: Path = tmp_path_factory.mktemp("menus")
    with sample_window(qapp, templates.sample, folder) as window:
        yield window


@pytest.mark.parametrize(("place", "kind"), LISTS, ids=[f"{place}-{kind.__name__}" for place, kind in LISTS])
def test_each_row_says_what_can_be_done_and_by_which_key(
    qtbot: QtBot, sample: SampleWindow, place: str, kind: type[QAbstractItemView]
) -> None:
    dict(PLACES)[place](sample)
    sample.settle()
    if kind is AgendaGlance:
        sample.window.findChild(MeetingTable).selectRow(0)
    rows = next(each for each in sample.window.findChildren(kind) if each.isVisible())
    qtbot.waitUntil(lambda: rows.model().rowCount() > 0)  # an agenda is read when its row has rested
    rows.setFocus()
    if not rows.currentIndex().isValid() or rows.currentIndex().data() is None:
        rows.setCurrentIndex(rows.model().index(1, 0))
    # Sent to the list itself: a menu that closes leaves no window active where there is no window manager.
    QTest.keyClick(rows, Qt.Key.Key_F10, SHIFT)
    menu = next(each for each in rows.findChildren(QMenu) if each.isVisible())
    entries = [entry.text().partition("\t") for entry in menu.actions() if not entry.isSeparator()]
    menu.close()
    assert len(entries) >= 2 or kind is LogTable
    live = {key.toString() for key, _reach, _meaning in live_keys(sample.window)}
    keys = {key for _words, _tab, key in entries if key}
    assert keys <= live | HEARD_BY_LISTS, "a menu shows a key that does nothing"
    assert "Ctrl+C" in keys
