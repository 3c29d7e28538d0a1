"""What each number of a yearly follow-up counts, as conditions: the numbers and the records behind them use the same.

The definitions in words are in docs/yearly-follow-up.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from domain.follow_ups import Effect, FollowUpStatus
from domain.meetings import MeetingState
from domain.yearly import Group, NumberName, Scope

Condition = sa.ColumnElement[bool]

_follow_up = tables.follow_up.c
_note = tables.progress_note.c
_item = tables.agenda_item
_measure = tables.plan_measure
_meeting = tables.meeting
_UNFINISHED = [state for state in MeetingState if not state.is_locked]
_FINISHED = [state for state in MeetingState if state.is_locked]
_OPEN = [status for status in FollowUpStatus if status.is_open]
_EFFECTS = {
    NumberName.EFFECT_YES: Effect.YES,
    NumberName.EFFECT_PARTLY: Effect.PARTLY,
    NumberName.EFFECT_NO: Effect.NO,
    NumberName.EFFECT_UNKNOWN: Effect.UNKNOWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """An agreement's areas from a first day to the day the numbers stand for, both counted in."""

    agreement_id: UUID
    area_ids: tuple[UUID, ...]
    first: date
    as_of: date


def within(column: sa.ColumnElement[Any], span: Span) -> Condition:
    return column.between(span.first, span.as_of)


def finished_in(span: Span) -> Condition:
    """Meetings of the span whose minutes are finished."""
    return sa.and_(_meeting.c.state.in_(_FINISHED), within(_meeting.c.day, span))


def finished_until(span: Span) -> Condition:
    return sa.and_(_meeting.c.state.in_(_FINISHED), _meeting.c.day <= span.as_of)


def follow_ups_of(span: Span, scope: Scope) -> Condition:
    """Follow-ups of one area, of all, or of none that came from the agreement's meetings."""
    if isinstance(scope, UUID):
        return _follow_up.area_id == scope
    if scope is Group.NO_AREA:
        return sa.and_(_follow_up.area_id.is_(None), _belongs_to(span.agreement_id))
    return sa.or_(_follow_up.area_id.in_(span.area_ids), follow_ups_of(span, Group.NO_AREA))


def circulating(span: Span) -> Condition:
    """Open at some time of the span, and not only agreed on in minutes that are still being written."""
    unfinished = (
        sa.select(_item.c.id).select_from(_item.join(_meeting)).where(_meeting.c.state.in_(_UNFINISHED))
    )
    return sa.and_(
        _follow_up.created_on <= span.as_of,
        sa.or_(_follow_up.closed_on >= span.first, _follow_up.status.in_(_OPEN)),
        sa.or_(_follow_up.origin_item_id.is_(None), _follow_up.origin_item_id.not_in(unfinished)),
    )


def follow_up_condition(name: NumberName, span: Span) -> Condition:
    """Which of the circulating follow-ups a number counts."""
    return _CONDITIONS[name](span)


def under_way(span: Span) -> Condition:
    """Measures that have begun by the end of the span and were not due before it; without dates they always are."""
    return sa.and_(
        sa.func.coalesce(_measure.c.starts_on <= span.as_of, sa.true()),
        sa.func.coalesce(_measure.c.due_on >= span.first, sa.true()),
    )


def _belongs_to(agreement_id: UUID) -> Condition:
    """The agreement that its meeting was held under, else its series': a series may live longer than an agreement."""
    series = tables.meeting_series
    origin = (
        sa.select(_item.c.id)
        .select_from(_item.join(_meeting))
        .where(_item.c.id == _follow_up.origin_item_id, _meeting.c.agreement_id == agreement_id)
    )
    its_series = sa.select(series.c.id).where(series.c.agreement_id == agreement_id)
    return sa.or_(
        origin.exists(), sa.and_(_follow_up.origin_item_id.is_(None), _follow_up.series_id.in_(its_series))
    )


def _closed_as(status: FollowUpStatus, span: Span) -> Condition:
    return sa.and_(_follow_up.status == status, _follow_up.closed_on <= span.as_of)


def _done(span: Span) -> Condition:
    return _closed_as(FollowUpStatus.DONE, span)


def _still_open(span: Span) -> Condition:
    return sa.or_(_follow_up.status.in_(_OPEN), _follow_up.closed_on > span.as_of)


def _is_late(span: Span) -> Condition:
    return sa.func.coalesce(_follow_up.due_on < span.as_of, sa.false())


def _reported_back(span: Span) -> Condition:
    note = sa.select(_note.id).where(_note.follow_up_id == _follow_up.id, within(_note.noted_on, span))
    return note.exists()


def _effect(effect: Effect) -> Callable[[Span], Condition]:
    return lambda span: sa.and_(_done(span), _follow_up.effect == effect)


_CONDITIONS: dict[NumberName, Callable[[Span], Condition]] = {
    NumberName.BROUGHT_IN: lambda span: _follow_up.created_on < span.first,
    NumberName.AGREED: lambda span: _follow_up.created_on >= span.first,
    NumberName.DONE_IN_TIME: lambda span: sa.and_(_done(span), _follow_up.closed_on <= _follow_up.due_on),
    NumberName.DONE_LATE: lambda span: sa.and_(_done(span), _follow_up.closed_on > _follow_up.due_on),
    NumberName.DONE_UNDATED: lambda span: sa.and_(_done(span), _follow_up.due_on.is_(None)),
    NumberName.HANDED_OVER: lambda span: _closed_as(FollowUpStatus.HANDED_OVER, span),
    NumberName.DROPPED: lambda span: _closed_as(FollowUpStatus.DROPPED, span),
    NumberName.LATE_NOW: lambda span: sa.and_(_still_open(span), _is_late(span)),
    NumberName.OPEN_IN_TIME: lambda span: sa.and_(_still_open(span), sa.not_(_is_late(span))),
    NumberName.REPORTED_BACK: _reported_back,
    NumberName.EFFECT_NOT_JUDGED: lambda span: sa.and_(_done(span), _follow_up.effect.is_(None)),
    **{name: _effect(effect) for name, effect in _EFFECTS.items()},
}
