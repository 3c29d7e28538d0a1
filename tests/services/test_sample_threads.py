"""The sample's three meetings: what was carried from the second to the third is an unbroken thread."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.services.program import Services, open_services
from domain.follow_up_list import FollowUpFilter, FollowUpState, FollowUpSummary
from domain.thread import StopKind, StopState, ThreadRoot, ThreadStop
from tests.sample_file import SAMPLE

SECOND, THIRD = date(2026, 9, 17), date(2026, 11, 12)


@pytest.fixture(scope="module")
def services(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """One store for all: these tests only read."""
    path = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("threads")))
    opened = open_services(path, lambda: datetime(2026, 11, 23, 10, tzinfo=UTC))
    opened.incoming.bring_in(SAMPLE)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def carried(services: Services) -> list[FollowUpSummary]:
    page = services.follow_ups.list_page(FollowUpFilter(state=FollowUpState.ALL))
    return [row for row in page.rows if row.meetings > 1]


def thread_of(services: Services, row: FollowUpSummary) -> tuple[ThreadStop, ...]:
    return services.threads.thread_of(ThreadRoot.FOLLOW_UP, row.id)


def test_every_follow_up_that_was_carried_stands_at_both_meetings(
    services: Services, carried: list[FollowUpSummary]
) -> None:
    assert len(carried) >= 2
    for row in carried:
        stops = thread_of(services, row)
        trail = [stop for stop in stops if stop.kind in {StopKind.ON_TABLE, StopKind.REPORT}]
        # It was agreed at the second meeting, or came from an earlier one and stood there.
        began = [stop.day for stop in stops if stop.kind is StopKind.ITEM] or [stop.day for stop in trail]
        assert SECOND in began, row.what
        assert any(stop.section == "§\u00a024" and stop.meeting_id for stop in trail), row.what
        assert [stop.times for stop in trail if stop.section == "§\u00a024"] == [2], row.what


def test_the_cellar_doors_from_the_break_ins_to_the_year(
    services: Services, carried: list[FollowUpSummary]
) -> None:
    row = next(row for row in carried if row.what.startswith("Genomgång av källardörrar"))

    told = [(stop.kind.value, stop.state.value, stop.day, stop.section) for stop in thread_of(services, row)]

    assert told[0][0] == "point"
    assert told[1] == ("item", "done", SECOND, "§\u00a05")
    assert ("follow_up", "here", SECOND, "") in told
    assert ("report", "done", THIRD, "§\u00a024") in told
    assert [line[:2] for line in told if line[0] in {"effect", "yearly"}] == [
        ("effect", "missing"),
        ("yearly", "missing"),
    ]


def test_from_the_item_and_from_the_point_one_comes_to_the_same_follow_up(
    services: Services, carried: list[FollowUpSummary]
) -> None:
    for row in carried:
        stops = thread_of(services, row)
        ends = [
            (ThreadRoot(stop.kind.value), stop.record_id)
            for stop in stops
            if stop.kind in {StopKind.ITEM, StopKind.POINT}
        ]
        for root, record_id in ends:
            assert record_id is not None
            reached = services.threads.thread_of(root, record_id)
            assert row.id in {stop.record_id for stop in reached if stop.kind is StopKind.FOLLOW_UP}
            assert [stop.record_id for stop in reached if stop.state is StopState.HERE] == [record_id]


def test_the_sample_leaves_a_few_threads_loose(services: Services) -> None:
    found = services.threads.orphans()

    assert found.decisions.count == len(found.decisions.rows) > 0
    assert all(row.decisions and row.section for row in found.decisions.rows)
    assert {row.created_on for row in found.follow_ups.rows} == {date(2019, 9, 12)}
