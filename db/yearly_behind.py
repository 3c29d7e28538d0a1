"""The records behind each number of a yearly follow-up, with the item of finished minutes where each was dealt with."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from db.yearly_conditions import (
    Condition,
    Span,
    circulating,
    finished_in,
    finished_until,
    follow_up_condition,
    follow_ups_of,
    under_way,
    within,
)
from domain.yearly import (
    CAME_IN,
    COMMITMENTS,
    MEASURES,
    OF_FOLLOW_UPS,
    POINTS,
    Figure,
    Group,
    NumberName,
    RecordBehind,
    RecordKind,
    Scope,
    SectionPlace,
)

_follow_up = tables.follow_up
_appearance = tables.appearance
_item = tables.agenda_item
_item_area = tables.agenda_item_area
_meeting = tables.meeting
_series = tables.meeting_series
_point = tables.situation_point
_point_area = tables.situation_point_area
_raised = tables.raised_point
_measure = tables.plan_measure
_commitment = tables.commitment
_TREND_OF = {name: trend for trend, name in POINTS.items()}
_MEASURE_STATUS_OF = {name: status for status, name in MEASURES.items()}
_COMMITMENT_STATUS_OF = {name: status for status, name in COMMITMENTS.items()}
_KINDS = {
    **dict.fromkeys(OF_FOLLOW_UPS, RecordKind.FOLLOW_UP),
    NumberName.MEETINGS: RecordKind.MEETING,
    **dict.fromkeys(_MEASURE_STATUS_OF, RecordKind.MEASURE),
    **dict.fromkeys(_COMMITMENT_STATUS_OF, RecordKind.COMMITMENT),
}
PLACE = (
    _item.c.id.label("item_id"),
    _item.c.number,
    _item.c.position,
    _meeting.c.id.label("meeting_id"),
    _meeting.c.day.label("meeting_day"),
    _series.c.name.label("series"),
)


class YearlyBehind:
    """Reads only. What stands behind a number is chosen by the conditions that count it."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def records(
        self, span: Span, scope: Scope, figure: Figure, *, skip: int = 0, most: int | None = None
    ) -> list[RecordBehind]:
        """As many as the number says, oldest first; ``most`` of them after the first ``skip``."""
        kind = _kind_of(figure)
        chosen = _chosen(span, scope, figure)
        statement = (
            sa.select(chosen.c.id, chosen.c.text, chosen.c.day, *PLACE)
            .select_from(_with_places(chosen))
            .order_by(chosen.c.day, chosen.c.id, chosen.c.part)
            .offset(skip)
            .limit(most)
        )
        return [
            RecordBehind(kind=kind, id=row.id, text=row.text, day=row.day, place=place_of(row))
            for row in self._rows.fetch(statement)
        ]


def _kind_of(figure: Figure) -> RecordKind:
    return _KINDS.get(figure.name, RecordKind.POINT) if figure.name else RecordKind.POINT


def _chosen(span: Span, scope: Scope, figure: Figure) -> sa.Subquery:
    """Columns id, part (tells rows of one id apart), text, day, place_id."""
    choose = {
        RecordKind.FOLLOW_UP: _follow_ups,
        RecordKind.MEETING: _meetings,
        RecordKind.POINT: _points,
        RecordKind.MEASURE: _measures,
        RecordKind.COMMITMENT: _commitments,
    }
    return choose[_kind_of(figure)](span, scope, figure).subquery()


def _follow_ups(span: Span, scope: Scope, figure: Figure) -> sa.Select[Any]:
    """Where it was agreed for what came in, else where it was last on the table."""
    assert figure.name is not None
    origin = _follow_up.c.origin_item_id
    is_new = figure.name in CAME_IN
    place = origin if is_new else sa.func.coalesce(last_on_table(span), origin)
    day = _follow_up.c.created_on if is_new else sa.func.coalesce(_follow_up.c.closed_on, _follow_up.c.due_on)
    return _row(_follow_up.c.id, _follow_up.c.what, day, place).where(
        follow_ups_of(span, scope),
        circulating(span),
        follow_up_condition(figure.name, span),
    )


def _meetings(span: Span, scope: Scope, _figure: Figure) -> sa.Select[Any]:
    """Each meeting once, at its first item on the area."""
    first = (
        sa.select(_item.c.meeting_id, sa.func.min(_item.c.position).label("position"))
        .select_from(_meeting.join(_item).join(_item_area))
        .where(_item_area.c.area_id.in_(_area_ids(span, scope)), finished_in(span))
        .group_by(_item.c.meeting_id)
        .subquery()
    )
    is_first = sa.and_(first.c.meeting_id == _item.c.meeting_id, first.c.position == _item.c.position)
    return _row(_meeting.c.id, _item.c.heading, _meeting.c.day, _item.c.id).select_from(
        _item.join(first, is_first).join(_meeting, _meeting.c.id == _item.c.meeting_id)
    )


def _points(span: Span, scope: Scope, figure: Figure) -> sa.Select[Any]:
    """A point that was told orally only has no words, here as everywhere."""
    of_scope = sa.select(_point_area.c.point_id).where(
        _point_area.c.area_id.in_(_area_ids(span, scope)), within(_point_area.c.day, span)
    )
    words = sa.case((_point.c.text != "", _point.c.text), else_=_point.c.category)
    return _row(_point.c.id, words, _point.c.day, last_raised(span)).where(
        _point.c.id.in_(of_scope), _is_point_of(figure)
    )


def _measures(span: Span, scope: Scope, figure: Figure) -> sa.Select[Any]:
    assert figure.name is not None
    status = _MEASURE_STATUS_OF[figure.name]
    return _row(_measure.c.id, _measure.c.measure, _measure.c.due_on).where(
        _measure.c.area_id.in_(_area_ids(span, scope)), under_way(span), _measure.c.status == status
    )


def _commitments(span: Span, scope: Scope, figure: Figure) -> sa.Select[Any]:
    """The key is the measure's: that is what can be opened."""
    assert figure.name is not None
    status = _COMMITMENT_STATUS_OF[figure.name]
    words = sa.case((_commitment.c.what != "", _commitment.c.what), else_=_measure.c.measure)
    row = _row(_measure.c.id, words, _commitment.c.due_on, part=_commitment.c.id)
    return row.select_from(_measure.join(_commitment)).where(
        _measure.c.area_id.in_(_area_ids(span, scope)), under_way(span), _commitment.c.status == status
    )


def _row(
    record_id: sa.ColumnElement[Any],
    text: sa.ColumnElement[Any],
    day: sa.ColumnElement[Any],
    place: sa.ColumnElement[Any] | None = None,
    *,
    part: sa.ColumnElement[Any] | None = None,
) -> sa.Select[Any]:
    nowhere = sa.cast(sa.null(), _item.c.id.type)
    return sa.select(
        record_id.label("id"),
        (record_id if part is None else part).label("part"),
        text.label("text"),
        day.label("day"),
        (nowhere if place is None else place).label("place_id"),
    )


def _with_places(chosen: sa.Subquery) -> sa.FromClause:
    return (
        chosen.outerjoin(_item, _item.c.id == chosen.c.place_id)
        .outerjoin(_meeting, _meeting.c.id == _item.c.meeting_id)
        .outerjoin(_series, _series.c.id == _meeting.c.series_id)
    )


def _area_ids(span: Span, scope: Scope) -> tuple[UUID, ...]:
    """No area has neither meetings, points nor a plan: only follow-ups come without one."""
    if isinstance(scope, UUID):
        return (scope,)
    return span.area_ids if scope is Group.WHOLE else ()


def last_on_table(span: Span) -> sa.ScalarSelect[Any]:
    """Where a follow-up last stood on the table of a finished meeting."""
    on_table = _appearance.join(_item, _item.c.id == _appearance.c.item_id).join(_meeting)
    return _last(_appearance.c.item_id, on_table, _appearance.c.follow_up_id == _follow_up.c.id, span)


def last_raised(span: Span) -> sa.ScalarSelect[Any]:
    raised = _raised.join(_item, _item.c.id == _raised.c.item_id).join(_meeting)
    return _last(_raised.c.item_id, raised, _raised.c.point_id == _point.c.id, span)


def _last(
    item_id: sa.ColumnElement[Any], joined: sa.FromClause, is_its_own: Condition, span: Span
) -> sa.ScalarSelect[Any]:
    return (
        sa.select(item_id)
        .select_from(joined)
        .where(is_its_own, finished_until(span))
        .order_by(_meeting.c.day.desc(), _item.c.position.desc())
        .limit(1)
        .scalar_subquery()
    )


def _is_point_of(figure: Figure) -> Condition:
    if figure.name is not None:
        return _point.c.trend == _TREND_OF[figure.name]
    return _point.c.source_party_id.is_not_distinct_from(figure.source_id)


def place_of(row: sa.Row[Any]) -> SectionPlace | None:
    if row.item_id is None:
        return None
    return SectionPlace(
        meeting_id=row.meeting_id,
        item_id=row.item_id,
        series=row.series,
        day=row.meeting_day,
        number=row.number,
        position=row.position,
    )
