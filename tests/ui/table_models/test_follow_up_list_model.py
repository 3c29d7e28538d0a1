"""Follow-ups under headings: read page by page, a folded group not at all."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desktop.ui.table_models.follow_up_list_model import (
    FIRST_ROWS,
    FollowUpListModel,
    FollowUpRows,
    GroupHeading,
)
from desktop.ui.table_models.record_table_model import RecordRole
from domain.follow_up_list import DueGroup, FollowUpGroup, FollowUpSummary
from domain.follow_ups import FollowUpStatus

PAGE = FIRST_ROWS
LATE = FollowUpGroup(key=DueGroup.LATE, count=FIRST_ROWS + 1)
LATER = FollowUpGroup(key=DueGroup.LATER, count=2)


class Source:
    """Two groups, and what has been asked of them."""

    def __init__(self, new_id: Callable[[], UUID]) -> None:
        self.rows = {
            group.key: [_row(new_id(), f"{group.key} {number}") for number in range(group.count)]
            for group in (LATE, LATER)
        }
        self.asked: list[tuple[Any, Any]] = []

    def read(self, group: FollowUpGroup, cursor: Any | None) -> FollowUpRows:
        self.asked.append((group.key, cursor))
        first = cursor or 0
        rows = self.rows[group.key][first : first + PAGE]
        last = first + len(rows)
        return FollowUpRows(rows, last if last < len(self.rows[group.key]) else None)


def _row(row_id: UUID, what: str) -> FollowUpSummary:
    return FollowUpSummary(
        id=row_id,
        what=what,
        party="",
        role="",
        area="",
        letter="",
        colour=0,
        series="",
        created_on=date(2026, 9, 17),
        due_on=None,
        closed_on=None,
        status=FollowUpStatus.NOT_STARTED,
        effect=None,
        last_note="",
        last_noted_on=None,
        meetings=1,
    )


@pytest.fixture
def source(new_id: Callable[[], UUID]) -> Source:
    return Source(new_id)


@pytest.fixture
def model() -> FollowUpListModel:
    return FollowUpListModel(lambda row: f"spoken {row.what}")


def shown(model: FollowUpListModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_only_the_first_page_is_read_at_first(model: FollowUpListModel, source: Source) -> None:
    model.show_groups((LATE, LATER), source.read)

    assert shown(model)[:3] == ["Late", "late 0", "late 1"]
    assert model.loaded() == FIRST_ROWS
    assert source.asked == [(DueGroup.LATE, None)]
    assert model.canFetchMore()


def test_the_rest_comes_when_it_is_scrolled_to(
    model: FollowUpListModel, source: Source, qtmodeltester: ModelTester
) -> None:
    model.show_groups((LATE, LATER), source.read)
    model.fetchMore()
    model.fetchMore()

    assert shown(model)[-4:] == [f"late {FIRST_ROWS}", "Later", "later 0", "later 1"]
    assert shown(model).count("Late") == 1
    assert not model.canFetchMore()
    qtmodeltester.check(model)


def test_as_much_is_read_anew_as_was_there(model: FollowUpListModel, source: Source) -> None:
    model.show_groups((LATE, LATER), source.read, at_least=FIRST_ROWS + 2)

    assert model.loaded() == FIRST_ROWS + 3


def test_a_folded_group_is_its_heading_and_is_not_read(model: FollowUpListModel, source: Source) -> None:
    model.show_groups((LATE, LATER), source.read, at_least=FIRST_ROWS + 3)
    source.asked.clear()

    model.fold(0, is_folded=True)

    assert shown(model) == ["Late", "Later", "later 0", "later 1"]
    assert source.asked == [(DueGroup.LATER, None)]
    entry = model.entry_at(0)
    assert isinstance(entry, GroupHeading)
    assert entry.is_folded
    assert "folded" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    model.fold(0, is_folded=False)
    assert "late 0" in shown(model)


def test_a_row_knows_its_record_and_a_heading_has_none(model: FollowUpListModel, source: Source) -> None:
    model.show_groups((LATE, LATER), source.read)
    first = source.rows[DueGroup.LATE][0]

    assert model.record_at(model.index(0)) is None
    assert model.record_at(model.index(1)) == first == model.index(1).data(RecordRole.RECORD)
    assert model.index_of(first.id) == model.index(1) == model.first_record()
    assert not model.index_of(source.rows[DueGroup.LATER][0].id).isValid()
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "spoken late 0"
