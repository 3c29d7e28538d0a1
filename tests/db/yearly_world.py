"""Small made-up stores for the numbers of yearly follow-ups, and the same numbers counted by hand in Python.

The world is written in one transaction that the test rolls back; the counting below knows nothing of SQL.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from hypothesis import strategies as st

from db import tables
from db.unit_of_work import UnitOfWork
from domain.agreements import AgreementLevel
from domain.follow_ups import Effect, FollowUpStatus
from domain.meetings import ItemKind, MeetingState, Numbering, SeriesLevel
from domain.minutes import DocumentType
from domain.parties import PartyKind
from domain.plan import CommitmentStatus, MeasureKind, MeasureStatus
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend
from domain.yearly import Group, Scope

NOW = datetime.fromisoformat("2026-11-12T12:00:00+00:00")
HISTORY = {"created_at": NOW, "changed_at": NOW, "version": 1}
TODAY = date(2026, 11, 12)
OURS, THEIRS = UUID(int=1), UUID(int=2)  # two agreements, each with a series of its own
AREAS = (UUID(int=11), UUID(int=12), UUID(int=13))
FOREIGN_AREA = UUID(int=19)
PARTIES = (UUID(int=21), UUID(int=22))
SERIES = {OURS: UUID(int=31), THEIRS: UUID(int=32)}


@dataclass
class World:
    meetings: list[dict[str, Any]] = field(default_factory=list)
    items: list[dict[str, Any]] = field(default_factory=list)
    follow_ups: list[dict[str, Any]] = field(default_factory=list)
    points: list[dict[str, Any]] = field(default_factory=list)
    measures: list[dict[str, Any]] = field(default_factory=list)

    def meeting_of(self, item_id: UUID | None) -> dict[str, Any] | None:
        item = next((item for item in self.items if item["id"] == item_id), None)
        return next((each for each in self.meetings if item and each["id"] == item["meeting_id"]), None)


# --- drawing

# Few days, and most of them first and last ones: it is there that a number goes wrong.
DAYS = sorted(
    edge + timedelta(days=step)
    for edge in (date(2025, 1, 1), date(2025, 9, 1), date(2026, 1, 1), date(2026, 5, 1), TODAY)
    for step in (-1, 0, 1)
)
days = st.sampled_from(DAYS)
scoped_areas = st.lists(st.sampled_from([*AREAS, FOREIGN_AREA]), unique=True, max_size=3)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    world = World()
    for number in range(draw(st.integers(0, 4))):
        meeting = UUID(int=100 + number)
        world.meetings.append(
            {
                "id": meeting,
                "day": draw(days),
                "state": draw(st.sampled_from([MeetingState.DRAFT, MeetingState.FINISHED, MeetingState.APPROVED])),
                "agreement_id": draw(st.sampled_from([OURS, OURS, THEIRS])),
            }
        )  # fmt: skip
        world.items += [
            {"id": UUID(int=1000 + 10 * number + place), "meeting_id": meeting, "areas": draw(scoped_areas)}
            for place in range(draw(st.integers(1, 2)))
        ]
    items = [None, *(item["id"] for item in world.items)]
    world.follow_ups = [_follow_up(draw, number, items) for number in range(draw(st.integers(0, 9)))]
    world.points = [_point(draw, number, items) for number in range(draw(st.integers(0, 6)))]
    world.measures = [_measure(draw, number) for number in range(draw(st.integers(0, 4)))]
    return world


def _follow_up(draw: st.DrawFn, number: int, items: list[UUID | None]) -> dict[str, Any]:
    created = draw(days)
    status = draw(st.sampled_from([*FollowUpStatus, FollowUpStatus.DONE]))
    return {
        "id": UUID(int=2000 + number),
        "area_id": draw(st.sampled_from([*AREAS, FOREIGN_AREA, None])),
        "created_on": created,
        "due_on": draw(st.none() | days),
        "status": status,
        "closed_on": None if status.is_open else draw(days.filter(lambda day: day >= created)),
        "effect": draw(st.none() | st.sampled_from(list(Effect))) if status is FollowUpStatus.DONE else None,
        "origin_item_id": draw(st.sampled_from(items)),
        "series_id": draw(st.sampled_from([None, *SERIES.values()])),
        "notes": draw(st.lists(days, max_size=2)),
        "on_table": draw(st.sampled_from(items)),
    }


def _point(draw: st.DrawFn, number: int, items: list[UUID | None]) -> dict[str, Any]:
    return {
        "id": UUID(int=3000 + number),
        "day": draw(st.none() | days),
        "trend": draw(st.sampled_from(list(Trend))),
        "source_party_id": draw(st.sampled_from([None, *PARTIES])),
        "areas": draw(scoped_areas),
        "raised": draw(st.sampled_from(items)),
    }


def _measure(draw: st.DrawFn, number: int) -> dict[str, Any]:
    return {
        "id": UUID(int=4000 + number),
        "area_id": draw(st.sampled_from([*AREAS, FOREIGN_AREA])),
        "starts_on": draw(st.none() | days),
        "due_on": draw(st.none() | days),
        "status": draw(st.sampled_from(list(MeasureStatus))),
        "commitments": draw(st.lists(st.sampled_from(list(CommitmentStatus)), max_size=3)),
    }


# --- writing


def write(work: UnitOfWork, world: World) -> None:
    """Everything while the minutes are drafts, then the locks."""
    connection = work.yearly_counts._rows.connection
    _write_ground(connection)
    for meeting in world.meetings:
        row = {**meeting, "series_id": SERIES[OURS], "document_type": DocumentType.NOTES, **HISTORY}
        _put(connection, tables.meeting, **{**row, "state": MeetingState.DRAFT})
    for place, item in enumerate(world.items):
        _put(
            connection, tables.agenda_item, id=item["id"], meeting_id=item["meeting_id"], position=place,
            kind=ItemKind.INFORMATION, sensitivity=Sensitivity.OPEN, **HISTORY,
        )  # fmt: skip
        for position, area in enumerate(item["areas"]):
            _put(connection, tables.agenda_item_area, item_id=item["id"], area_id=area, position=position)
    _write_matter(connection, world)
    for meeting in world.meetings:
        finish = tables.meeting.update().where(tables.meeting.c.id == meeting["id"])
        connection.execute(finish.values(state=meeting["state"]))


def _write_ground(connection: sa.Connection) -> None:
    for party in PARTIES:
        _put(connection, tables.party, id=party, kind=PartyKind.OTHER, name=f"Part {party.int}", **HISTORY)
    for agreement, areas in ((OURS, AREAS), (THEIRS, (FOREIGN_AREA,))):
        _put(connection, tables.agreement, id=agreement, level=AgreementLevel.LOCAL, title="Ö", **HISTORY)
        for place, area in enumerate(areas, start=1):
            _put(
                connection, tables.priority_area, id=area, agreement_id=agreement, position=place,
                title=f"Område {place}", letter="O", **HISTORY,
            )  # fmt: skip
    for agreement, series in SERIES.items():
        _put(
            connection, tables.meeting_series, id=series, name="Grupp", agreement_id=agreement,
            level=SeriesLevel.OPERATIVE, document_type=DocumentType.NOTES, numbering=Numbering.PER_MEETING,
            needs_approval=False, **HISTORY,
        )  # fmt: skip


def _write_matter(connection: sa.Connection, world: World) -> None:
    for row in world.measures:
        kept = {key: value for key, value in row.items() if key != "commitments"}
        _put(
            connection, tables.plan_measure, **kept, position=1, cause_number=1, kind=MeasureKind.NOT_SAID,
            **HISTORY,
        )  # fmt: skip
        for place, status in enumerate(row["commitments"]):
            key = UUID(int=row["id"].int * 100 + place)
            _put(
                connection, tables.commitment, id=key, measure_id=row["id"], position=place, status=status,
                party_id=PARTIES[0],
            )  # fmt: skip
    for row in world.follow_ups:
        kept = {key: value for key, value in row.items() if key not in {"notes", "on_table"}}
        _put(connection, tables.follow_up, what="Något", **kept, **HISTORY)
        for place, day in enumerate(row["notes"]):
            key = UUID(int=row["id"].int * 100 + place)
            _put(
                connection, tables.progress_note, id=key, follow_up_id=row["id"], noted_on=day, created_at=NOW
            )
        if row["on_table"]:
            _put(
                connection, tables.appearance, item_id=row["on_table"], follow_up_id=row["id"], position=0,
                times_carried=0,
            )  # fmt: skip
    for row in world.points:
        kept = {key: value for key, value in row.items() if key not in {"areas", "raised"}}
        _put(
            connection, tables.situation_point, **kept, severity=Severity.GREEN, sensitivity=Sensitivity.OPEN,
            **HISTORY,
        )  # fmt: skip
        for place, area in enumerate(row["areas"]):
            _put(
                connection, tables.situation_point_area, point_id=row["id"], area_id=area, position=place,
                day=row["day"],
            )  # fmt: skip
        if row["raised"]:
            _put(connection, tables.raised_point, item_id=row["raised"], point_id=row["id"], position=0)


def _put(connection: sa.Connection, table: sa.Table, **values: Any) -> None:
    connection.execute(table.insert(), values)


# --- counting by hand


def counted_by_hand(world: World, scope: Scope, first: date, as_of: date) -> dict[str, int]:
    """Every number that is not nought, by its name."""
    numbers: dict[str, int] = {}
    for row in world.follow_ups:
        if _is_in(world, row, scope) and _circulates(world, row, first, as_of):
            for name in _names(row, first, as_of):
                numbers[name] = numbers.get(name, 0) + 1
    areas = set(AREAS) if scope is Group.WHOLE else {scope}
    _count_rest(world, areas, first, as_of, numbers)
    return numbers


def _is_in(world: World, row: dict[str, Any], scope: Scope) -> bool:
    if isinstance(scope, UUID):
        return row["area_id"] == scope
    meeting = world.meeting_of(row["origin_item_id"])
    of_meeting = meeting is not None and meeting["agreement_id"] == OURS
    of_series = meeting is None and row["series_id"] == SERIES[OURS]
    without = row["area_id"] is None and (of_meeting or of_series)
    return without or (scope is Group.WHOLE and row["area_id"] in AREAS)


def _circulates(world: World, row: dict[str, Any], first: date, as_of: date) -> bool:
    meeting = world.meeting_of(row["origin_item_id"])
    if meeting is not None and not meeting["state"].is_locked:
        return False
    return row["created_on"] <= as_of and (row["closed_on"] is None or row["closed_on"] >= first)


def _names(row: dict[str, Any], first: date, as_of: date) -> list[str]:
    names = ["brought_in" if row["created_on"] < first else "agreed"]
    closed, due = row["closed_on"], row["due_on"]
    if closed is None or closed > as_of:
        names.append("late_now" if due and due < as_of else "open_in_time")
    elif row["status"] is FollowUpStatus.DONE:
        names.append("done_undated" if due is None else "done_in_time" if closed <= due else "done_late")
        names.append(f"effect_{row['effect'].value}" if row["effect"] else "effect_not_judged")
    else:
        names.append(row["status"].value)
    if any(first <= day <= as_of for day in row["notes"]):
        names.append("reported_back")
    return names


def _count_rest(world: World, areas: set[Any], first: date, as_of: date, numbers: dict[str, int]) -> None:
    dealt_with = {
        item["meeting_id"]
        for item in world.items
        if set(item["areas"]) & areas
        and (meeting := world.meeting_of(item["id"]))
        and meeting["state"].is_locked
        and first <= meeting["day"] <= as_of
    }
    names = ["meetings"] * len(dealt_with)
    for point in world.points:
        if set(point["areas"]) & areas and point["day"] and first <= point["day"] <= as_of:
            names.append(f"points_{point['trend'].value}")
    for measure in world.measures:
        starts, due = measure["starts_on"] or date.min, measure["due_on"] or date.max
        if measure["area_id"] in areas and starts <= as_of and due >= first:
            names.append(f"measures_{measure['status'].value}")
            names += [f"commitments_{status.value}" for status in measure["commitments"]]
    for name in names:
        numbers[name] = numbers.get(name, 0) + 1
