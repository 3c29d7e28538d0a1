"""Finished minutes are links of a chain: laid down once, one after another."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from db.records import ChainEnd, MinutesRecord
from db.store import Store
from domain.errors import UserError
from domain.meetings import Meeting, MeetingSeries
from tests.db.furniture import Furniture, NewId, record_of


def chain(store: Store, made: Furniture, new_id: NewId) -> list[MinutesRecord]:
    """Three meetings: §§ 1–2 and 3–7 of 2026, § 1 of 2027; and one of another series that numbers nothing."""
    other = MeetingSeries(id=new_id(), name="Utan paragrafer")
    days = [made.meeting.day + timedelta(days=days) for days in (0, 28, 84, 0)]
    meetings = [
        made.meeting,
        *(Meeting(id=new_id(), series_id=made.series.id, day=day) for day in days[1:3]),
        Meeting(id=new_id(), series_id=other.id, day=days[3]),
    ]
    spans = [(1, 2), (3, 7), (1, 1), (None, None)]
    records = [
        record_of(
            meeting,
            store.now(),
            sequence=place % 3 + 1,
            first_number=first,
            last_number=last,
            chain_hash=str(place) * 64,
        )
        for place, (meeting, (first, last)) in enumerate(zip(meetings, spans, strict=True))
    ]
    with store.writing() as work:
        work.series.add(other)
        for meeting in meetings[1:]:
            work.meetings.add(meeting)
        for record in records:
            work.records.add(record)
    return records


def test_reads_the_bytes_that_were_laid_down(store: Store, furniture: Furniture, new_id: NewId) -> None:
    records = chain(store, furniture, new_id)

    with store.reading() as work:
        assert [work.records.get(record.meeting_id) for record in records] == records
        assert work.records.get(new_id()) is None


def test_tells_where_each_chain_ends(store: Store, furniture: Furniture, new_id: NewId) -> None:
    with store.reading() as work:
        assert work.records.chain_end(furniture.series.id) == ChainEnd(sequence=0, chain_hash="")
    records = chain(store, furniture, new_id)

    with store.reading() as work:
        assert work.records.chain_end(furniture.series.id) == ChainEnd(sequence=3, chain_hash="2" * 64)
        assert work.records.chain_end(records[3].series_id) == ChainEnd(sequence=1, chain_hash="3" * 64)


def test_tells_the_last_section_of_a_year(store: Store, furniture: Furniture, new_id: NewId) -> None:
    records = chain(store, furniture, new_id)

    with store.reading() as work:
        series_id = furniture.series.id
        assert [work.records.last_number(series_id, year) for year in (2025, 2026, 2027)] == [0, 7, 1]
        assert work.records.last_number(records[3].series_id, 2026) == 0


def test_tells_whether_a_section_is_taken(store: Store, furniture: Furniture, new_id: NewId) -> None:
    records = chain(store, furniture, new_id)
    taken = [(1, 1), (2, 3), (7, 7), (7, 9), (0, 100)]
    free = [(8, 20), (0, 0)]

    with store.reading() as work:
        for first, last in taken + free:
            is_taken = (first, last) in taken
            assert work.records.uses_number(furniture.series.id, 2026, first, last) is is_taken
            assert not work.records.uses_number(furniture.series.id, 2025, first, last)
            assert not work.records.uses_number(records[3].series_id, 2026, first, last)


def test_a_chain_has_no_two_links_of_one_number(store: Store, furniture: Furniture, new_id: NewId) -> None:
    records = chain(store, furniture, new_id)
    meeting = Meeting(id=new_id(), series_id=furniture.series.id, day=furniture.meeting.day)

    with store.writing() as work:
        work.meetings.add(meeting)
    with pytest.raises((IntegrityError, UserError)), store.writing() as work:
        work.records.add(replace(records[0], meeting_id=meeting.id))

    with store.reading() as work:
        assert work.records.get(meeting.id) is None


def test_an_item_number_is_used_once_in_a_meeting(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        work.agenda.number([furniture.opening.id], 4)
    with pytest.raises(IntegrityError), store.writing() as work:
        work.agenda.number([furniture.report.id], 4)


def test_holding_a_series_asks_for_one_that_is_there(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        work.series.hold(furniture.series.id)
        assert work.records.chain_end(furniture.series.id) == ChainEnd()


def test_a_year_of_a_series_comes_in_the_order_of_its_meetings(
    store: Store, furniture: Furniture, new_id: NewId
) -> None:
    """What was finished late is not the last: the third meeting to be finished was held before the others."""
    records = chain(store, furniture, new_id)
    earlier = Meeting(
        id=new_id(), series_id=furniture.series.id, day=furniture.meeting.day - timedelta(days=7)
    )
    late = record_of(earlier, store.now(), sequence=4, content=b'{"text":"Sent"}', chain_hash="9" * 64)
    with store.writing() as work:
        work.meetings.add(earlier)
        work.records.add(late)

    with store.reading() as work:
        told = work.records.contents_of_year(furniture.series.id, 2026)
        assert told == [
            (record.meeting_id, record.content, record.made_at) for record in (late, *records[:2])
        ]
        assert work.records.contents_of_year(furniture.series.id, 1999) == []
