"""Fills a store with made-up meetings: the same number gives the same rows, keys and texts on every machine.

Straight into the tables, for the services would take a hundred times as long.
"""

from collections import deque
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from benchmarks import store_words as words
from db import tables
from db.engine import make_engine, sqlite_url, writing
from db.store import Store
from domain.agreements import AgreementLevel
from domain.follow_ups import FollowUpStatus
from domain.ids import uuid7
from domain.meetings import ItemKind, MeetingState, Numbering, SeriesLevel
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType
from domain.parties import PartyKind
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend
from domain.swedish import sort_key

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = NOW.date()
MEETINGS_A_DAY = 3
DAYS_AHEAD = 5
POINTS_A_MEETING = FOLLOW_UPS_A_MEETING = 2
TIMES_ON_TABLE = 3  # a follow-up stands at its own meeting and at the next two of its series
_OPEN_SHARE = 0.02  # in the end nearly every follow-up is done
_FUNCTIONS = (AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY, AttendanceFunction.APPROVER)
_BATCH = 1000

Rows = dict[sa.Table, list[dict[str, Any]]]


def make_store(path: Path, meetings: int) -> None:
    """Make a store file with so many meetings, six items each; the last few are still to come on ``TODAY``."""
    Store.open(path, lambda: NOW).close()
    engine = make_engine(sqlite_url(path))
    try:
        with writing(engine).begin() as connection:
            for rows in _Maker(meetings).batches():
                for table in (table for table in tables.metadata.sorted_tables if table in rows):
                    connection.execute(table.insert(), rows[table])
    finally:
        engine.dispose()


class _Maker:
    """Makes the rows in the order they would have come about, the oldest meeting first."""

    def __init__(self, meetings: int) -> None:
        self._meetings = meetings
        self._random = Random(meetings)
        self._moment = NOW - timedelta(days=meetings // MEETINGS_A_DAY)
        self._parties, self._areas, self._series, self._people = (
            [self._new_id() for _ in named]
            for named in (words.PARTIES, words.AREAS, words.SERIES, words.PEOPLE)
        )
        self._agreement = self._new_id()
        self._latest: dict[UUID, deque[list[UUID]]] = {
            series_id: deque(maxlen=TIMES_ON_TABLE) for series_id in self._series
        }
        self._rows: Rows = {}

    def batches(self) -> Iterator[Rows]:
        """The register, then a thousand meetings at a time."""
        self._add_register()
        for number in range(self._meetings):
            if number % _BATCH == 0:
                yield self._take_rows()
            self._add_meeting(number)
        yield self._take_rows()

    def _take_rows(self) -> Rows:
        rows, self._rows = self._rows, {}
        return rows

    def _add(self, table: sa.Table, **values: Any) -> None:
        self._rows.setdefault(table, []).append(values)

    def _add_record(self, table: sa.Table, **values: Any) -> None:
        self._add(table, **values, created_at=self._moment, changed_at=self._moment, version=1)

    def _new_id(self) -> UUID:
        return uuid7(int(self._moment.timestamp() * 1000), self._random.randbytes(10))

    def _party_of(self, place: int) -> UUID:
        return self._parties[place % len(self._parties)]

    # --- the register

    def _add_register(self) -> None:
        for party_id, name in zip(self._parties, words.PARTIES, strict=True):
            named = {"id": party_id, "name": name, "sort_key": sort_key(name)}
            self._add_record(tables.party, **named, kind=PartyKind.OTHER)
        for place, (name, title) in enumerate(words.PEOPLE):
            named = {"id": self._people[place], "name": name, "sort_key": sort_key(name)}
            self._add_record(tables.participant, **named, title=title, party_id=self._party_of(place))
        self._add_agreement()
        for series_id, name in zip(self._series, words.SERIES, strict=True):
            self._add_series(series_id, name)

    def _add_agreement(self) -> None:
        title = "Lokal samverkansöverenskommelse Hägersten-Älvsjö"
        named = {"id": self._agreement, "title": title, "sort_key": sort_key(title)}
        self._add_record(tables.agreement, **named, level=AgreementLevel.LOCAL, valid_from=date(2024, 4, 1))
        for place, (area_id, title) in enumerate(zip(self._areas, words.AREAS, strict=True)):
            area = {"id": area_id, "title": title, "letter": title[0], "position": place}
            self._add_record(tables.priority_area, **area, agreement_id=self._agreement)

    def _add_series(self, series_id: UUID, name: str) -> None:
        self._add_record(
            tables.meeting_series,
            id=series_id,
            name=name,
            sort_key=sort_key(name),
            level=SeriesLevel.OPERATIVE,
            document_type=DocumentType.MINUTES,
            numbering=Numbering.PER_YEAR,
            needs_approval=True,
            agreement_id=self._agreement,
            host_id=self._parties[0],
        )
        for place, (heading, kind) in enumerate(words.AGENDA):
            self._add(tables.standing_item, series_id=series_id, position=place, heading=heading, kind=kind)

    # --- meetings

    def _add_meeting(self, number: int) -> None:
        series_id = self._series[number % len(self._series)]
        days_ahead = DAYS_AHEAD - (self._meetings - 1 - number) // MEETINGS_A_DAY
        self._moment = NOW + timedelta(days=min(days_ahead, 0), seconds=number)
        meeting_id = self._new_id()
        self._add_record(
            tables.meeting,
            id=meeting_id,
            series_id=series_id,
            day=TODAY + timedelta(days=days_ahead),
            starts_at=time(13),
            ends_at=time(15),
            place="Sammanträdesrum Aspudden",
            state=MeetingState.PLANNED if days_ahead > 0 else MeetingState.DRAFT,
            document_type=DocumentType.MINUTES,
            agreement_id=self._agreement,
        )
        self._add_attendance(meeting_id)
        items = [self._add_item(meeting_id, place) for place in range(len(words.AGENDA))]
        for place in range(POINTS_A_MEETING):
            self._add_point(items[-2], place)
        self._add_follow_ups(series_id, items[1])

    def _add_attendance(self, meeting_id: UUID) -> None:
        for place, (name, title) in enumerate(words.PEOPLE):
            self._add(
                tables.attendance,
                id=self._new_id(),
                meeting_id=meeting_id,
                position=place,
                name=name,
                role=title,
                participant_id=self._people[place],
                party_id=self._party_of(place),
                kind=AttendanceKind.PRESENT,
                function=_FUNCTIONS[place] if place < len(_FUNCTIONS) else None,
            )

    def _add_item(self, meeting_id: UUID, place: int) -> UUID:
        heading, kind = words.AGENDA[place]
        sentences = self._random.choices(words.SENTENCES, k=self._random.randint(1, 5))
        item_id = self._new_id()
        self._add_record(
            tables.agenda_item,
            id=item_id,
            meeting_id=meeting_id,
            position=place,
            heading=heading,
            kind=kind,
            text=" ".join(sentences),
            folded=f"{words.folded(heading)}\n{' '.join(map(words.folded, sentences))}",
            sensitivity=Sensitivity.OPEN,
        )
        if kind is ItemKind.SITUATION:
            area_id = self._random.choice(self._areas)
            self._add(tables.agenda_item_area, item_id=item_id, area_id=area_id, position=0)
            text = self._random.choice(words.DECISIONS)
            self._add(tables.decision, item_id=item_id, position=0, text=text)
        return item_id

    def _add_point(self, item_id: UUID, place: int) -> None:
        point_id = self._new_id()
        self._add_record(
            tables.situation_point,
            id=point_id,
            source_party_id=self._random.choice(self._parties),
            received_on=self._moment.date(),
            day=self._moment.date(),
            category=self._random.choice(words.CATEGORIES),
            place=self._random.choice(words.PLACES),
            trend=self._random.choice(tuple(Trend)),
            severity=self._random.choice(tuple(Severity)),
            text=self._random.choice(words.SENTENCES),
            sensitivity=Sensitivity.OPEN,
        )
        area_id = self._random.choice(self._areas)
        area = {"area_id": area_id, "position": 0, "day": self._moment.date()}
        self._add(tables.situation_point_area, point_id=point_id, **area)
        self._add(tables.raised_point, item_id=item_id, point_id=point_id, position=place)

    def _add_follow_ups(self, series_id: UUID, item_id: UUID) -> None:
        """New ones, and those of the two meetings before."""
        latest = self._latest[series_id]
        latest.appendleft([self._add_follow_up(item_id) for _ in range(FOLLOW_UPS_A_MEETING)])
        on_table = [(times, follow_up_id) for times, agreed in enumerate(latest) for follow_up_id in agreed]
        for place, (times, follow_up_id) in enumerate(on_table):
            carried = {"follow_up_id": follow_up_id, "times_carried": times}
            self._add(tables.appearance, item_id=item_id, position=place, **carried)

    def _add_follow_up(self, item_id: UUID) -> UUID:
        follow_up_id = self._new_id()
        day = self._moment.date()
        is_open = self._random.random() < _OPEN_SHARE
        self._add_record(
            tables.follow_up,
            id=follow_up_id,
            what=self._random.choice(words.MEASURES),
            created_on=day,
            party_id=self._random.choice(self._parties),
            role="Stadsmiljöingenjör",
            area_id=self._random.choice(self._areas),
            due_on=day + timedelta(days=self._random.randint(14, 90)),
            status=FollowUpStatus.IN_PROGRESS if is_open else FollowUpStatus.DONE,
            origin_item_id=item_id,
        )
        note = {"id": self._new_id(), "follow_up_id": follow_up_id, "created_at": self._moment}
        text = self._random.choice(words.SENTENCES)
        self._add(tables.progress_note, **note, noted_on=day, text=text)
        return follow_up_id
