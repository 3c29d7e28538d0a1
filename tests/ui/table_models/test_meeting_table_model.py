"""The list of meetings says what it should, newest first."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desktop.ui.table_models.meeting_table_model import (
    MEETING_STATE_SIGNS,
    MeetingColumn,
    MeetingRows,
    MeetingTableModel,
)
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import ThemeFeed
from domain.meetings import MeetingState, MeetingSummary


@pytest.fixture
def model(theme_feed: ThemeFeed) -> MeetingTableModel:
    return MeetingTableModel(theme_feed)


@pytest.fixture
def meeting(new_id: Callable[[], UUID]) -> MeetingSummary:
    return MeetingSummary(
        id=new_id(),
        series_id=new_id(),
        series="Lokala rådet",
        day=date(2026, 11, 12),
        start=None,
        title="",
        state=MeetingState.FINISHED,
        items=8,
        points=2,
        follow_ups=3,
    )


def shown(model: MeetingTableModel, column: MeetingColumn, row: int = 0) -> str:
    return str(model.index(row, column).data())


def test_a_row_says_day_name_state_and_numbers(model: MeetingTableModel, meeting: MeetingSummary) -> None:
    model.set_records([meeting])
    assert [shown(model, column) for column in MeetingColumn] == [
        "2026-11-12",
        "Lokala rådet",
        "Finished",
        "8",
        "2",
        "3",
    ]
    state = model.index(0, MeetingColumn.STATE)
    assert not state.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert model.index(0, MeetingColumn.DAY).data(Qt.ItemDataRole.DecorationRole) is None
    follow_ups = model.index(0, MeetingColumn.FOLLOW_UPS)
    assert follow_ups.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert follow_ups.data(Qt.ItemDataRole.AccessibleTextRole) == "Follow-ups: 3"
    assert follow_ups.data(RecordRole.SORT) == 3


def test_a_title_stands_beside_the_series_when_it_says_more(
    model: MeetingTableModel, meeting: MeetingSummary
) -> None:
    model.set_records([replace(meeting, title="Extra möte om Västertorp")])
    assert shown(model, MeetingColumn.MEETING) == "Lokala rådet · Extra möte om Västertorp"
    model.upsert(replace(meeting, title=meeting.series))
    assert shown(model, MeetingColumn.MEETING) == "Lokala rådet"


def test_every_state_has_a_sign_of_its_own(model: MeetingTableModel) -> None:
    assert set(MEETING_STATE_SIGNS) == set(MeetingState)
    assert len({sign.icon_name for sign in MEETING_STATE_SIGNS.values()}) == len(MeetingState)


def test_the_newest_stands_first(
    model: MeetingTableModel, meeting: MeetingSummary, new_id: Callable[[], UUID]
) -> None:
    model.set_records([meeting])
    model.upsert(replace(meeting, id=new_id(), day=date(2026, 9, 17)))
    model.upsert(replace(meeting, id=new_id(), day=date(2026, 12, 3)))
    later_that_day = replace(meeting, id=new_id())
    model.upsert(later_that_day)
    days = [shown(model, MeetingColumn.DAY, row) for row in range(4)]
    assert days == ["2026-12-03", "2026-11-12", "2026-11-12", "2026-09-17"]
    assert model.index_of(later_that_day.id).row() == 1


def test_the_model_keeps_the_rules_of_qt(
    qtmodeltester: ModelTester,
    model: MeetingTableModel,
    meeting: MeetingSummary,
    new_id: Callable[[], UUID],
) -> None:
    pages = {
        None: MeetingRows([meeting], "second"),
        "second": MeetingRows([replace(meeting, id=new_id(), day=date(2025, 1, 1))], None),
    }
    model.set_source(lambda cursor: pages[cursor])
    qtmodeltester.check(model)
    model.upsert(replace(meeting, day=date(2026, 1, 1)))
    qtmodeltester.check(model)


def test_minutes_that_were_corrected_say_so_beside_their_state(
    model: MeetingTableModel, meeting: MeetingSummary
) -> None:
    model.set_records([replace(meeting, state=MeetingState.APPROVED, is_corrected=True)])
    state = model.index(0, MeetingColumn.STATE)
    assert state.data() == "Approved, corrected"
    assert not state.data(Qt.ItemDataRole.DecorationRole).isNull()
