"""Whoever goes from a list and comes back finds it as it was left: the same row, in view, under the same filter."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget

from desktop.ui.pages.follow_ups.list_view import FollowUpListView
from desktop.ui.pages.log.log_table import LogTable
from desktop.ui.pages.meeting_table import MeetingTable
from desktop.ui.pages.register.register_table import RegisterTable
from desktop.ui.pages.series.series_list import SeriesList
from desktop.ui.pages.situation.point_table import PointTable
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.widgets.record_table_view import RecordTableView
from domain.changes import Change, Noun
from domain.meetings import MeetingFilter
from tests.ui.keyboard import CONTROL
from tests.ui.sample_window import SampleWindow, Templates, sample_window

Rows = RecordTableView | QListView
Going = Callable[[SampleWindow], None]


@pytest.fixture
def sample(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path) as window:
        yield window


def rows_of(sample: SampleWindow, kind: type[Rows]) -> Rows:
    found: list[Rows] = sample.window.findChildren(kind)
    return next(each for each in found if each.isVisible())


def chosen(rows: QWidget) -> object:
    assert isinstance(rows, (RecordTableView, QListView))
    record = rows.currentIndex().data(RecordRole.RECORD)
    return None if record is None else record.id


def in_view(rows: Rows) -> bool:
    place = rows.visualRect(rows.currentIndex())
    return not place.isEmpty() and rows.viewport().rect().intersects(place)


LISTS = (
    ("meetings", MeetingTable),
    ("situation", PointTable),
    ("follow_ups", FollowUpListView),
    ("register", RegisterTable),
    ("log", LogTable),
    ("series", SeriesList),
)


def go_to(sample: SampleWindow, name: str) -> None:
    if name in {"log", "series"}:
        sample.navigator.show_page(name)
    else:
        sample.navigator.show_place(name)
    sample.settle()


@pytest.mark.parametrize(("name", "kind"), LISTS, ids=[name for name, _kind in LISTS])
def test_a_list_is_as_it_was_left_although_others_have_written(
    sample: SampleWindow, name: str, kind: type[Rows]
) -> None:
    go_to(sample, name)
    rows = rows_of(sample, kind)
    rows.setCurrentIndex(rows.model().index(2, 0))
    before = chosen(rows)
    assert before is not None
    sample.navigator.show_overview()
    sample.settle()
    if name != "log":  # in which every look leaves a new row
        sample.window._change_feed.announce(Change(Noun.EVERYTHING))
    go_to(sample, name)
    rows = rows_of(sample, kind)
    assert chosen(rows) == before
    assert in_view(rows)


def test_back_from_a_meeting_its_row_is_chosen_and_seen(sample: SampleWindow) -> None:
    go_to(sample, "meetings")
    rows = rows_of(sample, MeetingTable)
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    sample.press(Qt.Key.Key_Return)
    sample.settle()
    assert sample.page() == "MeetingPage"
    sample.press(Qt.Key.Key_W, CONTROL)
    sample.settle()
    rows = rows_of(sample, MeetingTable)
    assert chosen(rows) == sample.meeting.id
    assert rows.hasFocus()
    assert in_view(rows)


def test_the_filter_is_as_it_was_left(sample: SampleWindow) -> None:
    go_to(sample, "meetings")
    page = sample.pages.meetings
    first = sample.services.meetings.list_page(MeetingFilter()).rows[0]
    page._filters._year.choose(first.day.year)
    page._filters._tell()
    shown = rows_of(sample, MeetingTable).model().rowCount()
    go_to(sample, "situation")
    sample.window._change_feed.announce(Change(Noun.EVERYTHING))
    go_to(sample, "meetings")
    assert page._filters.wanted() == MeetingFilter(year=first.day.year)
    assert rows_of(sample, MeetingTable).model().rowCount() == shown
