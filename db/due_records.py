"""Which records have passed their time: one statement for each kind, of key, day its time began, and words for a list.

A record that is part of a request for records is held: while the request is unanswered, and while an answer is appealed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from db import tables
from db.tables.columns import Key
from domain.disclosure import DisclosedKind
from domain.meetings import MeetingState
from domain.minutes import DocumentType
from domain.retention import CountedFrom, RecordKind, RetentionRule

_meeting, _series = tables.meeting, tables.meeting_series
_record = tables.minutes_record
_point, _raised, _agenda = tables.situation_point, tables.raised_point, tables.agenda_item
_follow_up, _appearance = tables.follow_up, tables.appearance
_picture, _chosen = tables.situation_picture, tables.situation_picture_point
_report = tables.yearly_report
_person, _attendance = tables.participant, tables.attendance
_request, _asked = tables.disclosure_request, tables.disclosure_meeting
_document = tables.disclosure_document
_event = tables.audit_event
_disposal, _item = tables.disposal, tables.disposal_item
_LOCKED = (MeetingState.FINISHED, MeetingState.APPROVED)

Statement = sa.Select[Any]
"""Of ``id``, ``began``, ``title``, ``detail``."""


def due_records(rule: RetentionRule, until: date, *, held: bool = False) -> Statement:
    """What a rule's time had begun for on that day or before and is not held; ``held`` asks for what is."""
    due = _DUE[rule.kind](rule, until)
    is_held = due.is_held
    gone = _is_gone(rule.kind, due.key)
    return due.statement.where(is_held if held else ~is_held, ~gone)


@dataclass(frozen=True, slots=True)
class _Due:
    statement: Statement
    key: sa.ColumnElement[Any]
    is_held: sa.ColumnElement[bool]


def _is_gone(kind: RecordKind, key: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """An earlier disposal of the same kind has emptied it; events of an object go on coming."""
    if kind is RecordKind.LOG:
        return sa.false()
    done = _item.join(_disposal, _disposal.c.id == _item.c.disposal_id)
    return sa.exists().select_from(done).where(
        _item.c.object_id == key, _disposal.c.record_kind == kind, _disposal.c.done_at.is_not(None)
    )  # fmt: skip


def _of(key: Any, began: Any, title: Any, detail: Any) -> Statement:
    return sa.select(
        sa.type_coerce(key, Key()).label("id"),
        sa.type_coerce(began, sa.Date()).label("began"),
        title.label("title"),
        detail.label("detail"),
    )


# --- Holds


def _open_requests() -> sa.ColumnElement[bool]:
    return sa.or_(_request.c.answered_on.is_(None), _request.c.is_appealed)


def _held_meetings() -> Statement:
    """Keys of the meetings some open request asks for."""
    asked = sa.select(_asked.c.meeting_id).join(_request, _request.c.id == _asked.c.request_id)
    chosen = sa.select(_document.c.meeting_id).join(_request, _request.c.id == _document.c.request_id)
    both = sa.union(
        asked.where(_open_requests()), chosen.where(_open_requests(), _document.c.meeting_id.is_not(None))
    )
    return sa.select(both.subquery().c.meeting_id)


def _held_objects() -> Statement:
    chosen = sa.select(_document.c.object_id).join(_request, _request.c.id == _document.c.request_id)
    return chosen.where(_open_requests(), _document.c.object_id.is_not(None))


def _meeting_is_held(key: Any) -> sa.ColumnElement[bool]:
    return sa.or_(key.in_(_held_meetings()), key.in_(_held_objects()))


# --- What is due, kind by kind


def _minutes(rule: RetentionRule, until: date) -> _Due:
    is_minutes = sa.or_(
        _meeting.c.document_type == DocumentType.MINUTES, _meeting.c.state == MeetingState.APPROVED
    )
    chosen = is_minutes if rule.kind is RecordKind.MINUTES else ~is_minutes
    # What was found changed is evidence until somebody has looked into it.
    is_sealed = sa.exists().where(tables.series_seal.c.series_id == _meeting.c.series_id)
    return _meetings(until, _meeting.c.state.in_(_LOCKED), ~is_sealed, chosen)


def _drafts(_rule: RetentionRule, until: date) -> _Due:
    """What was finished once, sent to a party or asked for is a public record, and no mere draft (TF 2 kap. 10 and 12 §§)."""
    public = (_record, tables.dispatch, _asked, _document)
    was_public = (sa.exists().where(table.c.meeting_id == _meeting.c.id) for table in public)
    return _meetings(until, _meeting.c.state.not_in(_LOCKED), *(~each for each in was_public))


def _meetings(until: date, *conditions: sa.ColumnElement[bool]) -> _Due:
    """A meeting is in use as long as something that was agreed at it is open."""
    statement = _of(_meeting.c.id, _meeting.c.day, _series.c.name, _meeting.c.title)
    joined = statement.join(_series, _series.c.id == _meeting.c.series_id)
    agreed = _follow_up.join(_agenda, _agenda.c.id == _follow_up.c.origin_item_id)
    is_in_use = sa.exists().select_from(agreed).where(
        _agenda.c.meeting_id == _meeting.c.id, _follow_up.c.closed_on.is_(None)
    )  # fmt: skip
    chosen = joined.where(_meeting.c.day <= until, ~is_in_use, *conditions)
    return _Due(chosen, _meeting.c.id, _meeting_is_held(_meeting.c.id))


def _points(rule: RetentionRule, until: date) -> _Due:
    """A point in a picture that is still being written is in use."""
    raised = _raised.join(_agenda, _agenda.c.id == _raised.c.item_id)
    at_meetings = raised.join(_meeting, _meeting.c.id == _agenda.c.meeting_id)
    of_point = _raised.c.point_id == _point.c.id
    came = sa.func.coalesce(_point.c.received_on, _point.c.day)
    in_draft = sa.exists().where(
        _chosen.c.point_id == _point.c.id,
        _chosen.c.picture_id == _picture.c.id,
        _picture.c.decided_on.is_(None),
    )
    began: sa.ColumnElement[Any] = came
    conditions = [came <= until, ~in_draft]
    if rule.counted_from is CountedFrom.LAST_USED:
        last = sa.select(sa.func.max(_meeting.c.day)).select_from(at_meetings).where(of_point)
        last_day = last.correlate(_point).scalar_subquery()
        began = sa.case((last_day > came, last_day), else_=came)
        later = sa.exists().select_from(at_meetings).where(of_point, _meeting.c.day > until)
        conditions.append(~later)
    asked_for = sa.exists().select_from(raised).where(of_point, _agenda.c.meeting_id.in_(_held_meetings()))
    statement = _of(_point.c.id, began, _point.c.category, _point.c.place).where(*conditions)
    return _Due(statement, _point.c.id, sa.or_(asked_for, _point.c.id.in_(_held_objects())))


def _follow_ups(_rule: RetentionRule, until: date) -> _Due:
    on_table = _appearance.join(_agenda, _agenda.c.id == _appearance.c.item_id)
    is_asked_for = sa.exists().select_from(on_table).where(
        _appearance.c.follow_up_id == _follow_up.c.id, _agenda.c.meeting_id.in_(_held_meetings())
    )  # fmt: skip
    whole_list = sa.exists().where(
        _document.c.kind == DisclosedKind.FOLLOW_UPS,
        _document.c.request_id == _request.c.id,
        _open_requests(),
        sa.or_(_document.c.object_id.is_(None), _document.c.object_id == _follow_up.c.party_id),
    )
    statement = _of(_follow_up.c.id, _follow_up.c.closed_on, _follow_up.c.what, _follow_up.c.role)
    chosen = statement.where(_follow_up.c.closed_on <= until)
    return _Due(chosen, _follow_up.c.id, sa.or_(is_asked_for, whole_list))


def _reports(_rule: RetentionRule, until: date) -> _Due:
    """Kept versions; number 0 is the text that is being written."""
    agreement = tables.agreement
    statement = _of(_report.c.id, _report.c.made_on, agreement.c.title, sa.literal(""))
    joined = statement.join(agreement, agreement.c.id == _report.c.agreement_id)
    chosen = joined.where(_report.c.number > 0, _report.c.made_on <= until)
    return _Due(chosen, _report.c.id, _report.c.id.in_(_held_objects()))


def _people(_rule: RetentionRule, until: date) -> _Due:
    """Whoever has left and still has contact data, or stands in the register though no minutes name them."""
    is_named = sa.exists().where(_attendance.c.participant_id == _person.c.id)
    has_contact = sa.or_(_person.c.email != "", _person.c.phone != "")
    statement = _of(_person.c.id, _person.c.left_on, _person.c.name, _person.c.title)
    return _Due(
        statement.where(_person.c.left_on <= until, sa.or_(has_contact, ~is_named)),
        _person.c.id,
        _person.c.id.in_(_held_objects()),
    )


def _requests(_rule: RetentionRule, until: date) -> _Due:
    statement = _of(_request.c.id, _request.c.answered_on, sa.literal(""), sa.literal(""))
    return _Due(statement.where(_request.c.answered_on <= until), _request.c.id, _open_requests())


def _events(_rule: RetentionRule, until: date) -> _Due:
    """The objects that events name: it is by them that a trigger lets names go out of the log."""
    first = sa.func.min(_event.c.at)
    statement = sa.select(
        _event.c.object_id.label("id"),
        sa.type_coerce(sa.func.date(first), sa.Date()).label("began"),
        sa.func.min(_event.c.object_kind).label("title"),
        sa.literal("").label("detail"),
    )
    old = (_event.c.at < after(until), _event.c.disposal_id.is_(None), _event.c.object_id.is_not(None))
    grouped = statement.where(*old).group_by(_event.c.object_id)
    is_held = sa.or_(_meeting_is_held(_event.c.object_id), _event.c.object_id.in_(_open_request_keys()))
    return _Due(grouped, _event.c.object_id, is_held)


def _open_request_keys() -> Statement:
    return sa.select(_request.c.id).where(_open_requests())


def after(day: date) -> datetime:
    """The moment a day is over, in UTC."""
    return datetime.combine(day + timedelta(days=1), time(), UTC)


_DUE: dict[RecordKind, Callable[[RetentionRule, date], _Due]] = {
    RecordKind.MINUTES: _minutes,
    RecordKind.NOTES: _minutes,
    RecordKind.DRAFT: _drafts,
    RecordKind.POINT: _points,
    RecordKind.FOLLOW_UP: _follow_ups,
    RecordKind.REPORT: _reports,
    RecordKind.CONTACT: _people,
    RecordKind.REQUEST: _requests,
    RecordKind.LOG: _events,
}
