"""Bringing in the sample, on both databases: what is told of it, and that it comes whole and once."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from desktop.services.import_service import ImportReport
from desktop.services.program import Services, services_over
from domain.meetings import MeetingFilter, SeriesLevel
from tests.sample_file import ORAL_WORDS, SAMPLE


@pytest.fixture
def services(store: Store) -> Services:
    return services_over(store)


@pytest.fixture
def report(services: Services) -> ImportReport:
    return services.incoming.bring_in(SAMPLE)


def dump(store: Store) -> dict[str, list[Any]]:
    """Every row of every table."""
    with store._engine.connect() as connection:
        return {
            table.name: sorted(connection.execute(sa.select(table)).all(), key=repr)
            for table in tables.metadata.sorted_tables
        }


def canonical_minutes(store: Store, report: ImportReport) -> list[bytes]:
    with store.reading() as work:
        records = [work.records.get(meeting_id) for meeting_id in report.meeting_ids]
    return [record.content for record in records if record is not None]


def test_the_report_counts_every_noun(report: ImportReport) -> None:
    assert report.added == {
        "parties": 9,
        "agreements": 4,
        "areas": 22,
        "series": 3,
        "districts": 6,
        "participants": 34,
        "meetings": 3,
        "attendance": 38,
        "items": 27,
        "decisions": 31,
        "points": 18,
        "follow_ups": 21,
        "notes": 10,
        "priorities": 2,
        "dispatches": 13,
        "indicators": 5,
        "pledges": 2,
        "requests": 1,
    }
    assert (report.already_there, report.oral_points) == ({}, 2)
    assert report.skipped == {}


def test_the_same_file_twice_adds_nothing(services: Services, store: Store, report: ImportReport) -> None:
    before = dump(store)
    again = services.incoming.bring_in(SAMPLE)
    assert dump(store) == before
    assert (again.added, again.oral_points, again.meeting_ids) == ({}, 0, report.meeting_ids)
    assert again.already_there == {
        "parties": 9,
        "agreements": 4,
        "series": 3,
        "meetings": 3,
        "follow_ups": 21,
    }


def test_numbering_goes_on_from_the_file(services: Services, report: ImportReport) -> None:
    assert [services.minutes.section_span(meeting_id) for meeting_id in report.meeting_ids] == [
        (31, 39),
        (1, 8),
        (22, 31),
    ]


def test_the_next_meeting_is_planned_from_the_last(services: Services, report: ImportReport) -> None:
    council = next(one for one in services.series.list_all() if one.level is SeriesLevel.STRATEGIC)
    meeting = services.meetings.plan(council.id, day=date(2027, 2, 11))
    content = services.meetings.show(meeting.id)
    assert [item.heading for item in content.items][1] == "Val av justerare och dag för justering"
    carried = {line.follow_up.what: line.times_carried for line in content.appearances}
    assert len(carried) == 9
    assert carried["Ny orsaksanalys av källarinbrott i Västertorp"] == 1


def test_oral_matter_is_nowhere_in_the_file_nor_in_the_minutes(sqlite_store: Store, store_path: Path) -> None:
    report = services_over(sqlite_store).incoming.bring_in(SAMPLE)
    files = [store_path, *store_path.parent.glob(f"{store_path.name}-*")]
    assert len(files) > 1, "the write-ahead log has to be looked through as well"
    stored = b"".join(path.read_bytes() for path in files)
    minutes = b"".join(canonical_minutes(sqlite_store, report))
    for content in (stored, minutes):
        assert "Polisen lämnar information om pågående arbete muntligt".encode() in content
        assert not [words for words in ORAL_WORDS if words.encode() in content]


def test_all_meetings_are_in_the_list(services: Services, report: ImportReport) -> None:
    rows = services.meetings.list_page(MeetingFilter()).rows
    assert [(row.items, row.points, row.follow_ups) for row in rows] == [(10, 5, 14), (8, 8, 7), (9, 5, 7)]


def test_both_databases_keep_the_same_minutes(sqlite_store: Store, postgres_store: Store) -> None:
    kept = [
        canonical_minutes(store, services_over(store).incoming.bring_in(SAMPLE))
        for store in (sqlite_store, postgres_store)
    ]
    assert len(kept[0]) == 3
    assert kept[0] == kept[1]
