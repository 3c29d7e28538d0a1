"""The list of meetings: its first rows, a page far down, and the rows in the table's model, beside raw sqlite3.

Gate: at most three times the same SELECT read into tuples.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel

from benchmarks.application import light_theme
from benchmarks.measurement import Measurement, compared
from db.meetings import MeetingCursor
from desktop.services.meeting_service import MeetingService
from desktop.services.program import open_services
from desktop.ui.table_models.meeting_table_model import MeetingRows, MeetingTableModel
from desktop.ui.table_models.record_table_model import Index
from domain.meetings import MeetingFilter, MeetingSummary

LIMIT_RATIO = 3.0
FAR_PAGE = 50
_SELECT = """
    SELECT meeting.id, meeting.series_id, meeting_series.name, meeting.day, meeting.starts_at, meeting.title,
        meeting.state,
        (SELECT count(*) FROM agenda_item WHERE meeting_id = meeting.id),
        (SELECT count(*) FROM raised_point JOIN agenda_item ON item_id = agenda_item.id
            WHERE meeting_id = meeting.id),
        (SELECT count(*) FROM appearance JOIN agenda_item ON item_id = agenda_item.id
            WHERE meeting_id = meeting.id)
    FROM meeting JOIN meeting_series ON meeting_series.id = meeting.series_id {}
    ORDER BY meeting.day DESC, meeting.id DESC LIMIT 200"""
_FIRST = _SELECT.format("")
_AFTER = _SELECT.format("WHERE (meeting.day, meeting.id) < (?, ?)")

Tuples = list[tuple[Any, ...]]


class StaticModel(QAbstractTableModel):
    """The least a table can be filled with."""

    rows: Tuples = []  # noqa: RUF012 - replaced, never changed

    def show_rows(self, rows: Tuples) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, _parent: Index | None = None) -> int:
        return len(self.rows)


def measure(store: Path, repetitions: int) -> list[Measurement]:
    """Read pages of the list of this store, in turns with the peer. Asserts that both read the same meetings."""
    with closing(open_services(store)) as services, closing(sqlite3.connect(store)) as raw:
        return [
            _pages(services.meetings, raw, repetitions),
            _far_pages(services.meetings, raw, repetitions),
            _filled_models(services.meetings, raw, repetitions),
        ]


def _pages(meetings: MeetingService, raw: sqlite3.Connection, repetitions: int) -> Measurement:
    def ours() -> Sequence[MeetingSummary]:
        return meetings.list_page(MeetingFilter()).rows

    def theirs() -> Tuples:
        return raw.execute(_FIRST).fetchall()

    _expect_the_same(ours(), theirs())
    return compared("first rows of the list", ours, theirs, repetitions=repetitions, limit_ratio=LIMIT_RATIO)


def _far_pages(meetings: MeetingService, raw: sqlite3.Connection, repetitions: int) -> Measurement:
    number, cursor = _far_page(meetings)
    place = (cursor.day.isoformat(), cursor.id.bytes)

    def ours() -> Sequence[MeetingSummary]:
        return meetings.list_page(MeetingFilter(), cursor).rows

    def theirs() -> Tuples:
        return raw.execute(_AFTER, place).fetchall()

    _expect_the_same(ours(), theirs())
    return compared(
        f"page {number} of the list", ours, theirs, repetitions=repetitions, limit_ratio=LIMIT_RATIO
    )


def _filled_models(meetings: MeetingService, raw: sqlite3.Connection, repetitions: int) -> Measurement:
    model = MeetingTableModel(light_theme())
    static = StaticModel()

    def read_page(cursor: Any) -> MeetingRows:
        page = meetings.list_page(MeetingFilter(), cursor)
        return MeetingRows(page.rows, page.after)

    return compared(
        "first rows in the table's model",
        lambda: model.set_source(read_page),
        lambda: static.show_rows(raw.execute(_FIRST).fetchall()),
        repetitions=repetitions,
        limit_ratio=LIMIT_RATIO,
    )


def _far_page(meetings: MeetingService) -> tuple[int, MeetingCursor]:
    """The number of a page far down, and where it begins; the last page of a store that has not so many."""
    number, cursor = 1, None
    after = meetings.list_page(MeetingFilter()).after
    while after is not None and number < FAR_PAGE:
        number, cursor = number + 1, after
        after = meetings.list_page(MeetingFilter(), cursor).after
    assert cursor is not None, "the store holds a single page"
    return number, cursor


def _expect_the_same(ours: Sequence[MeetingSummary], theirs: Tuples) -> None:
    read = [(row.id.bytes, row.items, row.points, row.follow_ups) for row in ours]
    assert read == [(row[0], *row[-3:]) for row in theirs], "the peer reads other meetings"
