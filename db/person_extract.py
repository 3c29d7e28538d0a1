"""What the store holds of one participant, found by the key and, where only names are kept, by the very name."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.papers.person_extract import Approved, Attended, Called, NameCount

_attendance, _meeting, _series = tables.attendance, tables.meeting, tables.meeting_series
_approval, _event, _follow_up = tables.approval, tables.audit_event, tables.follow_up
_MARKED = (tables.situation_point, tables.agenda_item)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignedKeys:
    """The newest of the follow-ups of a party and a role, and how many there are."""

    ids: tuple[UUID, ...]
    count: int


class PersonExtracts:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def entered_on(self, participant_id: UUID) -> date:
        """Raises ``UserError(RECORD_GONE)``."""
        person = tables.participant
        row = self._rows.fetch_one(sa.select(person.c.created_at).where(person.c.id == participant_id))
        entered: date = row.created_at.astimezone().date()
        return entered

    def called(self, participant_id: UUID) -> list[Called]:
        usual = tables.usual_attendance
        statement = (
            sa.select(_series.c.name, usual.c.function)
            .select_from(usual.join(_series, _series.c.id == usual.c.series_id))
            .where(usual.c.participant_id == participant_id)
            .order_by(_series.c.sort_key)
        )
        return [Called(series=row.name, function=row.function) for row in self._rows.fetch(statement)]

    def attended(self, participant_id: UUID) -> list[Attended]:
        """The newest meeting first."""
        party = tables.party
        joined = _attendance.join(_meeting, _meeting.c.id == _attendance.c.meeting_id)
        joined = joined.join(_series, _series.c.id == _meeting.c.series_id)
        statement = (
            sa.select(
                _series.c.name.label("series"), _meeting.c.day, _attendance.c.name, _attendance.c.role,
                _attendance.c.kind, _attendance.c.function, sa.func.coalesce(party.c.name, "").label("party"),
            )
            .select_from(joined.outerjoin(party, party.c.id == _attendance.c.party_id))
            .where(_attendance.c.participant_id == participant_id)
            .order_by(_meeting.c.day.desc(), _meeting.c.id)
        )  # fmt: skip
        return [Attended(**row._asdict()) for row in self._rows.fetch(statement)]

    def approved(self, participant_id: UUID, name: str) -> list[Approved]:
        """Approvals under this name of meetings the participant was at."""
        was_there = sa.select(_attendance.c.meeting_id).where(
            _attendance.c.participant_id == participant_id, _attendance.c.name == _approval.c.name
        )
        joined = _approval.join(_meeting, _meeting.c.id == _approval.c.meeting_id)
        statement = (
            sa.select(_series.c.name.label("series"), _meeting.c.day, _approval.c.approved_on, _approval.c.function)
            .select_from(joined.join(_series, _series.c.id == _meeting.c.series_id))
            .where(sa.or_(_approval.c.meeting_id.in_(was_there), _approval.c.name == name))
            .order_by(_approval.c.approved_on.desc(), _meeting.c.id)
        )  # fmt: skip
        return [Approved(**row._asdict()) for row in self._rows.fetch(statement)]

    def assigned(self, party_id: UUID | None, role: str, most: int) -> AssignedKeys:
        """Follow-ups of a party and this very role, whatever the case of its first letter; none without both."""
        if party_id is None or not role:
            return AssignedKeys(ids=(), count=0)
        chosen = (
            _follow_up.c.party_id == party_id,
            _follow_up.c.role.in_((role, role.lower(), role.capitalize())),
        )
        newest = (_follow_up.c.created_on.desc(), _follow_up.c.id.desc())
        found = self._rows.fetch(sa.select(_follow_up.c.id).where(*chosen).order_by(*newest).limit(most))
        count = int(self._rows.fetch_one(sa.select(sa.func.count()).where(*chosen))[0])
        return AssignedKeys(ids=tuple(row.id for row in found), count=count)

    def name_count(self, name: str) -> NameCount:
        in_log = sa.select(
            sa.func.count().label("events"),
            sa.func.min(_event.c.at).label("first"),
            sa.func.max(_event.c.at).label("last"),
        )
        events = self._rows.connection.execute(in_log.where(_event.c.chosen_name == name)).one()
        marks = (
            sa.select(sa.func.count()).where(table.c.marked_by == name).scalar_subquery() for table in _MARKED
        )
        first, last = events.first, events.last
        return NameCount(
            events=events.events,
            first_on=first.astimezone().date() if first else None,
            last_on=last.astimezone().date() if last else None,
            marks=sum(self._rows.fetch_one(sa.select(*marks))),
        )
