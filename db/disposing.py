"""Takes away what has been disposed of, kind by kind: removed where nothing points at it, else emptied of its words.

The triggers of migration 0007 let it, for the records of a disposal that has two names and is not done. The sums of
finished minutes and of events stay, so that their chains can still be followed.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.due_records import after
from db.rows import Rows
from domain.papers.disposal import DisposedVersion, RowCount, RowKind
from domain.retention import Disposal, RecordKind
from domain.secrecy import Sensitivity

_meeting, _record = tables.meeting, tables.minutes_record
_agenda, _point, _follow_up = tables.agenda_item, tables.situation_point, tables.follow_up
_note, _person, _event = tables.progress_note, tables.participant, tables.audit_event

Keys = Collection[UUID]


@dataclass(slots=True)
class Disposing:
    """One disposal being carried out: call ``take`` with some of its keys at a time, then read what came of it."""

    rows: Rows
    disposal: Disposal
    versions: list[DisposedVersion] = field(default_factory=list)
    _removed: Counter[RowKind] = field(default_factory=Counter)
    _emptied: Counter[RowKind] = field(default_factory=Counter)

    def prepare(self) -> None:
        """From here on SQLite writes noughts over what is deleted, until the connection is closed."""
        self._set_secure_delete("ON")

    def take(self, keys: Sequence[UUID]) -> None:
        _TAKE[self.disposal.kind](self, keys)

    def counts(self) -> tuple[RowCount, ...]:
        """In the order a certificate tells them; ends the overwriting."""
        self._set_secure_delete("OFF")
        return tuple(
            RowCount(kind=kind, removed=self._removed[kind], emptied=self._emptied[kind])
            for kind in RowKind
            if self._removed[kind] or self._emptied[kind]
        )

    # --- Meetings

    def take_minutes(self, keys: Keys) -> None:
        """A finished meeting keeps its row, its day and its sums; everything that was said goes."""
        self._remember_versions(keys)
        emptied = {"content": b"", "pdf": b"", "reason": "", "disposal_id": self.disposal.id}
        self._empty(RowKind.MINUTES_VERSION, _record, _record.c.meeting_id.in_(keys), emptied)
        self._take_content(keys)
        self._remove(None, tables.approval, tables.approval.c.meeting_id.in_(keys))
        words = {"title": "", "title_folded": "", "place": "", "next_place": ""}
        self._empty(RowKind.MEETING, _meeting, _meeting.c.id.in_(keys), words)

    def take_drafts(self, keys: Keys) -> None:
        self._take_content(keys)
        self._remove(RowKind.MEETING, _meeting, _meeting.c.id.in_(keys))

    def _take_content(self, keys: Keys) -> None:
        """Attendance first: it points at the items somebody came and left at."""
        items = sa.select(_agenda.c.id).where(_agenda.c.meeting_id.in_(keys))
        self._take_what_marks_covered(keys)
        dismissal, place = tables.person_dismissal, tables.place_priority
        self._remove(None, dismissal, dismissal.c.object_id.in_(items))
        self._remove(RowKind.ATTENDANCE, tables.attendance, tables.attendance.c.meeting_id.in_(keys))
        self._remove(RowKind.DECISION, tables.decision, tables.decision.c.item_id.in_(items))
        self._remove(None, place, place.c.meeting_id.in_(keys))
        self._remove(RowKind.ITEM, _agenda, _agenda.c.meeting_id.in_(keys))

    def _take_what_marks_covered(self, keys: Keys) -> None:
        """A follow-up is as secret as the item it comes from: what was told under a mark must not outlive the mark."""
        is_marked = sa.and_(_agenda.c.meeting_id.in_(keys), _agenda.c.sensitivity != Sensitivity.OPEN)
        marked = sa.select(_agenda.c.id).where(is_marked)
        agreed = self.rows.fetch(sa.select(_follow_up.c.id).where(_follow_up.c.origin_item_id.in_(marked)))
        self.take_follow_ups([row.id for row in agreed])
        self._remove(RowKind.PROGRESS_NOTE, _note, _note.c.item_id.in_(marked))

    def _remember_versions(self, keys: Keys) -> None:
        series = tables.meeting_series
        statement = (
            sa.select(
                series.c.name, _meeting.c.day, _record.c.version,
                _record.c.content_hash, _record.c.pdf_hash, _record.c.code,
            )
            .select_from(_record.join(_meeting, _meeting.c.id == _record.c.meeting_id))
            .join(series, series.c.id == _record.c.series_id)
            .where(_record.c.meeting_id.in_(keys))
            .order_by(_meeting.c.day, _record.c.meeting_id, _record.c.version)
        )  # fmt: skip
        self.versions += [
            DisposedVersion(
                series=row.name,
                day=row.day,
                version=row.version,
                content_hash=row.content_hash,
                pdf_hash=row.pdf_hash,
                code=row.code,
            )
            for row in self.rows.fetch(statement)
        ]

    # --- Points, follow-ups and the rest

    def take_points(self, keys: Keys) -> None:
        """What minutes or a decided picture point at keeps category, district, period and judgement, for statistics."""
        pointing = (tables.raised_point, tables.situation_picture_point, tables.withheld_point)
        is_pointed_at = sa.or_(*(sa.exists().where(each.c.point_id == _point.c.id) for each in pointing))
        words = {"text": "", "place": "", "place_id": None, "time_of_day": "", "marked_by": ""}
        self._remove_dismissals(keys)
        self._remove_or_empty(RowKind.POINT, _point, keys, is_pointed_at, words)

    def take_follow_ups(self, keys: Keys) -> None:
        """What stood on the table of a meeting keeps party, days, status and effect."""
        appearance = tables.appearance
        was_on_table = sa.exists().where(appearance.c.follow_up_id == _follow_up.c.id)
        told = ("what", "role", "closing_reason", "carried_out", "perceived", "helped_or_hindered")
        self._remove_dismissals(keys)
        self._remove(RowKind.PROGRESS_NOTE, _note, _note.c.follow_up_id.in_(keys))
        self._remove_or_empty(RowKind.FOLLOW_UP, _follow_up, keys, was_on_table, dict.fromkeys(told, ""))

    def take_reports(self, keys: Keys) -> None:
        self._remove(RowKind.REPORT, tables.yearly_report, tables.yearly_report.c.id.in_(keys))

    def take_people(self, keys: Keys) -> None:
        """Attendance holds its own copy of name and role; the register's line stays only where it is pointed at."""
        usual, attendance = tables.usual_attendance, tables.attendance
        self._remove(None, usual, usual.c.participant_id.in_(keys))
        is_named = sa.exists().where(attendance.c.participant_id == _person.c.id)
        contact = {"email": "", "phone": ""}
        self._remove_or_empty(RowKind.PARTICIPANT, _person, keys, is_named, contact)

    def take_requests(self, keys: Keys) -> None:
        request = tables.disclosure_request
        self._remove(RowKind.REQUEST, request, request.c.id.in_(keys))

    def take_events(self, keys: Keys) -> None:
        """Names, receivers and details go; what was done, when, to which object, and the sum stay."""
        words = {"account": "", "chosen_name": "", "receiver": "", "detail": ""}
        old = sa.and_(
            _event.c.object_id.in_(keys),
            _event.c.at < after(self.disposal.until),
            _event.c.disposal_id.is_(None),
        )
        self._empty(RowKind.EVENT, _event, old, {**words, "disposal_id": self.disposal.id})

    # --- Rows

    def _remove_dismissals(self, keys: Keys) -> None:
        dismissal = tables.person_dismissal
        self._remove(None, dismissal, dismissal.c.object_id.in_(keys))

    def _remove_or_empty(
        self, kind: RowKind, table: sa.Table, keys: Keys, stays: sa.ColumnElement[bool], words: dict[str, Any]
    ) -> None:
        chosen = table.c.id.in_(keys)
        self._empty(kind, table, sa.and_(chosen, stays), words)
        self._remove(kind, table, sa.and_(chosen, ~stays))

    def _remove(self, kind: RowKind | None, table: sa.Table, condition: sa.ColumnElement[bool]) -> None:
        number = self.rows.connection.execute(table.delete().where(condition)).rowcount
        if kind is not None:
            self._removed[kind] += number

    def _empty(
        self, kind: RowKind, table: sa.Table, condition: sa.ColumnElement[bool], words: dict[str, Any]
    ) -> None:
        self._emptied[kind] += self.rows.connection.execute(
            table.update().where(condition).values(words)
        ).rowcount

    def _set_secure_delete(self, state: str) -> None:
        if self.rows.connection.dialect.name == "sqlite":
            self.rows.connection.exec_driver_sql(f"PRAGMA secure_delete={state}")


_TAKE: dict[RecordKind, Callable[[Disposing, Sequence[UUID]], None]] = {
    RecordKind.MINUTES: Disposing.take_minutes,
    RecordKind.NOTES: Disposing.take_minutes,
    RecordKind.DRAFT: Disposing.take_drafts,
    RecordKind.POINT: Disposing.take_points,
    RecordKind.FOLLOW_UP: Disposing.take_follow_ups,
    RecordKind.REPORT: Disposing.take_reports,
    RecordKind.CONTACT: Disposing.take_people,
    RecordKind.REQUEST: Disposing.take_requests,
    RecordKind.LOG: Disposing.take_events,
}
