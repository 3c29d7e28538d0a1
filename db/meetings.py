"""The heads of meetings: one by key, and the list that the window pages through."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.chain import LinkKind
from domain.meetings import Meeting, MeetingFilter, MeetingState, MeetingSummary
from domain.minutes import NextMeeting
from domain.swedish import fold, sort_key

_meeting = tables.meeting
_series = tables.meeting_series
_item = tables.agenda_item
_record = tables.minutes_record
_NEWEST_FIRST = (_meeting.c.day.desc(), _meeting.c.id.desc())


@dataclass(frozen=True, slots=True)
class MeetingCursor:
    """Where a page of the list ended: the next one begins after this meeting."""

    day: date
    id: UUID


class Meetings:
    """Newest first. The list reads columns, never whole meetings."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def page(self, wanted: MeetingFilter, after: MeetingCursor | None, size: int) -> list[MeetingSummary]:
        """At most ``size`` rows after the cursor, by key and not by offset: page 50 costs what page 1 costs."""
        conditions = _conditions(wanted)
        if after is not None:
            conditions.append(sa.tuple_(_meeting.c.day, _meeting.c.id) < sa.tuple_(*_literals(after)))
        chosen = sa.select(_meeting.c.id).select_from(_meeting.join(_series)).where(*conditions)
        # Chosen first and counted then: where a filter makes the store sort, it would count every meeting it sorts.
        ids = chosen.order_by(*_NEWEST_FIRST).limit(size)
        statement = _summaries().where(_meeting.c.id.in_(ids))
        return [_summary(row) for row in self._rows.fetch(statement)]

    def summary(self, meeting_id: UUID, wanted: MeetingFilter | None = None) -> MeetingSummary | None:
        """One row of the list; None when it is gone or the filter leaves it out."""
        conditions = _conditions(wanted) if wanted else []
        found = self._rows.fetch(_summaries().where(_meeting.c.id == meeting_id, *conditions))
        return _summary(found[0]) if found else None

    def years(self) -> list[int]:
        """Years that have meetings, newest first."""
        year = sa.extract("year", _meeting.c.day)
        return [int(row[0]) for row in self._rows.fetch(sa.select(year).distinct().order_by(year.desc()))]

    def count(self, wanted: MeetingFilter) -> int:
        statement = sa.select(sa.func.count()).select_from(_meeting.join(_series)).where(*_conditions(wanted))
        return int(self._rows.fetch_one(statement)[0])

    def get(self, meeting_id: UUID) -> Meeting:
        """Raises ``UserError(RECORD_GONE)``."""
        row = self._rows.fetch_one(sa.select(_meeting).where(_meeting.c.id == meeting_id))
        dnr = tables.meeting_dnr
        numbers = self._rows.fetch(
            sa.select(dnr).where(dnr.c.meeting_id == meeting_id).order_by(dnr.c.position)
        )
        return _head(row, tuple((number.party_id, number.dnr) for number in numbers))

    def find(self, series_id: UUID, day: date) -> list[UUID]:
        """Meetings of a series on one day."""
        same = (_meeting.c.series_id == series_id, _meeting.c.day == day)
        return [row.id for row in self._rows.fetch(sa.select(_meeting.c.id).where(*same))]

    def between(self, first: date, last: date) -> list[UUID]:
        """All meetings of some days, both included, in their order."""
        statement = sa.select(_meeting.c.id).where(_meeting.c.day.between(first, last))
        return [row.id for row in self._rows.fetch(statement.order_by(_meeting.c.day, _meeting.c.id))]

    def days_of(self, series_id: UUID, limit: int = 2) -> list[tuple[UUID, date]]:
        """The latest meetings of a series, newest first."""
        statement = (
            sa.select(_meeting.c.id, _meeting.c.day)
            .where(_meeting.c.series_id == series_id)
            .order_by(_meeting.c.day.desc(), _meeting.c.id.desc())
            .limit(limit)
        )
        return [(row.id, row.day) for row in self._rows.fetch(statement)]

    def previous(self, meeting: Meeting) -> UUID | None:
        """The meeting of the same series before this one."""
        earlier = sa.tuple_(_meeting.c.day, _meeting.c.id) < sa.tuple_(
            *_literals(MeetingCursor(meeting.day, meeting.id))
        )
        statement = (
            sa.select(_meeting.c.id)
            .where(_meeting.c.series_id == meeting.series_id, earlier)
            .order_by(_meeting.c.day.desc(), _meeting.c.id.desc())
            .limit(1)
        )
        found = self._rows.fetch(statement)
        return found[0].id if found else None

    def next_open(self, day: date, agreement_id: UUID | None) -> UUID | None:
        """The next meeting from a day on that may still be written, under an agreement when one is named."""
        locked = [state for state in MeetingState if state.is_locked]
        conditions = [_meeting.c.day >= day, _meeting.c.state.not_in(locked)]
        if agreement_id is not None:
            conditions.append(_meeting.c.agreement_id == agreement_id)
        statement = sa.select(_meeting.c.id).where(*conditions).order_by(_meeting.c.day, _meeting.c.id)
        found = self._rows.fetch(statement.limit(1))
        return found[0].id if found else None

    def add(self, meeting: Meeting) -> None:
        self._rows.insert(_meeting, {"id": meeting.id, **_values(meeting)})
        self._write_dnr(meeting)

    def change(self, meeting: Meeting) -> Meeting:
        """Raises ``UserError``: CHANGED_BY_OTHER, RECORD_GONE, MINUTES_LOCKED."""
        self._rows.update(_meeting, meeting.id, meeting.version, _values(meeting))
        self._write_dnr(meeting)
        return self.get(meeting.id)

    def lock(self, meeting: Meeting) -> None:
        """Write the last change of a meeting's head: its finished state and the dates that go with it.

        Raises as ``Rows.update``.
        """
        values = {
            "state": meeting.state,
            "finished_at": meeting.finished_at,
            "approved_on": meeting.approved_on,
        }
        self._rows.update(_meeting, meeting.id, meeting.version, values)

    def hold(self, meeting_id: UUID) -> None:
        """Keep others from writing in a meeting until this transaction ends, after waiting for those who are at it.

        What is read from here on is what will be locked. SQLite holds its one lock already.
        """
        statement = sa.select(_meeting.c.id).where(_meeting.c.id == meeting_id)
        self._rows.fetch_one(statement.with_for_update())

    def set_state(self, meeting_id: UUID, state: MeetingState) -> None:
        """Move on to a state without touching what people edit, and so without their version."""
        statement = _meeting.update().where(_meeting.c.id == meeting_id, _meeting.c.state != state)
        self._rows.connection.execute(statement.values(state=state, changed_at=self._rows.now))

    def remove(self, meeting_id: UUID) -> None:
        self._rows.remove(_meeting, meeting_id)

    def _write_dnr(self, meeting: Meeting) -> None:
        self._rows.replace(
            tables.meeting_dnr,
            tables.meeting_dnr.c.meeting_id == meeting.id,
            (
                {"meeting_id": meeting.id, "party_id": party_id, "position": place, "dnr": dnr}
                for place, (party_id, dnr) in enumerate(meeting.dnr)
            ),
        )


def _count(table: sa.Table) -> sa.ScalarSelect[int]:
    joined = table.join(_item, table.c.item_id == _item.c.id)
    return (
        sa.select(sa.func.count())
        .select_from(joined)
        .where(_item.c.meeting_id == _meeting.c.id)
        .scalar_subquery()
    )


def _summaries() -> sa.Select[Any]:
    items = sa.select(sa.func.count()).where(_item.c.meeting_id == _meeting.c.id).scalar_subquery()
    return (
        sa.select(
            _meeting.c.id,
            _meeting.c.series_id,
            _series.c.name.label("series"),
            _meeting.c.day,
            _meeting.c.starts_at,
            _meeting.c.title,
            _meeting.c.state,
            items.label("items"),
            _count(tables.raised_point).label("points"),
            _count(tables.appearance).label("follow_ups"),
            _is_corrected(),
        )
        .select_from(_meeting.join(_series))
        .order_by(*_NEWEST_FIRST)
    )


def _is_corrected() -> sa.ColumnElement[bool]:
    """Whether a correction came after the minutes were finished last; a reopening takes it back."""
    later = _record.alias("later")
    begins_anew = later.c.kind.in_((LinkKind.FINISHED, LinkKind.REOPENED))
    is_taken_back = sa.exists().where(
        later.c.meeting_id == _record.c.meeting_id, later.c.version > _record.c.version, begins_anew
    )
    return sa.exists().where(
        _record.c.meeting_id == _meeting.c.id, _record.c.kind == LinkKind.CORRECTED, ~is_taken_back
    )


def _conditions(wanted: MeetingFilter) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = []
    if wanted.series_id is not None:
        conditions.append(_meeting.c.series_id == wanted.series_id)
    if wanted.year is not None:
        conditions.append(_meeting.c.day.between(date(wanted.year, 1, 1), date(wanted.year, 12, 31)))
    if wanted.state is not None:
        conditions.append(_meeting.c.state == wanted.state)
    conditions.extend(_mentions(word) for word in fold(wanted.text).split())
    return conditions


def _mentions(word: str) -> sa.ColumnElement[bool]:
    """A folded word in an item of the meeting, in its title or in the name of its series."""
    in_items = sa.exists().where(
        _item.c.meeting_id == _meeting.c.id, _item.c.folded.contains(word, autoescape=True)
    )
    in_title = _meeting.c.title_folded.contains(word, autoescape=True)
    in_series = _series.c.sort_key.contains(sort_key(word), autoescape=True)
    return sa.or_(in_items, in_title, in_series)


def _literals(cursor: MeetingCursor) -> tuple[sa.BindParameter[Any], ...]:
    return (sa.literal(cursor.day, _meeting.c.day.type), sa.literal(cursor.id, _meeting.c.id.type))


def _summary(row: sa.Row[Any]) -> MeetingSummary:
    # Unpacked at once: so many columns fetched by name cost a fifth of the time of a page.
    meeting_id, series_id, series, day, starts_at, title, state, items, points, follow_ups, corrected = tuple(
        row
    )
    return MeetingSummary(
        id=meeting_id,
        series_id=series_id,
        series=series,
        day=day,
        start=starts_at,
        title=title,
        state=state,
        items=items,
        points=points,
        follow_ups=follow_ups,
        is_corrected=bool(corrected),
    )


def _head(row: sa.Row[Any], dnr: tuple[tuple[UUID, str], ...]) -> Meeting:
    agreed = (
        NextMeeting(day=row.next_day, start=row.next_start, place=row.next_place) if row.next_day else None
    )
    return Meeting(
        id=row.id,
        series_id=row.series_id,
        day=row.day,
        title=row.title,
        start=row.starts_at,
        end=row.ends_at,
        place=row.place,
        state=row.state,
        document_type=row.document_type,
        agreement_id=row.agreement_id,
        dnr=dnr,
        next_meeting=agreed,
        approve_on=row.approve_on,
        approved_on=row.approved_on,
        finished_at=row.finished_at,
        changed_at=row.changed_at,
        version=row.version,
    )


def _values(meeting: Meeting) -> dict[str, Any]:
    agreed = meeting.next_meeting
    return {
        "series_id": meeting.series_id,
        "title": meeting.title,
        "title_folded": fold(meeting.title),
        "day": meeting.day,
        "starts_at": meeting.start,
        "ends_at": meeting.end,
        "place": meeting.place,
        "state": meeting.state,
        "document_type": meeting.document_type,
        "agreement_id": meeting.agreement_id,
        "next_day": agreed.day if agreed else None,
        "next_start": agreed.start if agreed else None,
        "next_place": agreed.place if agreed else "",
        "approve_on": meeting.approve_on,
        "approved_on": meeting.approved_on,
        "finished_at": meeting.finished_at,
    }
