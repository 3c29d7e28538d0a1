"""The headings of the list of follow-ups with how many stand under each, counted in one statement."""

from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from db import tables
from db.follow_up_stretches import (
    DUE_STRETCHES,
    Listed,
    Stretch,
    colour_of,
    conditions_of,
    due_terms,
    stretches_of,
    terms_of,
    values_of,
)
from db.rows import Rows
from domain.follow_up_list import DueGroup, FollowUpGroup

_follow_up = tables.follow_up
_party, _area = tables.party, tables.priority_area


def due_groups(rows: Rows, listed: Listed) -> list[FollowUpGroup]:
    """Late, this week, later, without a date, closed: those that have any."""
    statement = _by_due_date(terms_of(listed), tuple(stretches_of(listed)))
    counts = {row.key: row.rows for row in rows.connection.execute(statement, values_of(listed))}
    return [
        FollowUpGroup(key=group, count=counts[group.value]) for group in DueGroup if counts.get(group.value)
    ]


def named_groups(rows: Rows, listed: Listed, owners: sa.Table) -> list[FollowUpGroup]:
    """By party or by area, whichever table ``owners`` is."""
    statement = _by_name(terms_of(listed), tuple(stretches_of(listed)), owners)
    return [_named_group(row) for row in rows.connection.execute(statement, values_of(listed))]


@lru_cache(maxsize=64)
def _by_due_date(terms: tuple[str, ...], stretches: tuple[Stretch, ...]) -> sa.CompoundSelect[Any]:
    parts = [
        sa.select(sa.literal(group.value).label("key"), sa.func.count().label("rows")).where(
            *conditions_of((*terms, *due_terms(group)), stretch)
        )
        for group, stretch in DUE_STRETCHES.items()
        if stretch in stretches
    ]
    return sa.union_all(*parts)


@lru_cache(maxsize=64)
def _by_name(terms: tuple[str, ...], stretches: tuple[Stretch, ...], owners: sa.Table) -> sa.Select[Any]:
    column = _follow_up.c.party_id if owners is _party else _follow_up.c.area_id
    parts = [
        sa.select(column.label("key"), sa.func.count().label("rows"))
        .where(*conditions_of(terms, stretch))
        .group_by(column)
        for stretch in stretches
    ]
    counted = sa.union_all(*parts).subquery()
    counts = (
        sa.select(counted.c.key, sa.func.sum(counted.c.rows).label("rows")).group_by(counted.c.key).subquery()
    )
    return _parties_of(counts) if owners is _party else _areas_of(counts)


def _parties_of(counts: sa.Subquery) -> sa.Select[Any]:
    """By name; those without a party last."""
    named = sa.select(
        counts.c.key,
        counts.c.rows,
        _party.c.name.label("title"),
        sa.literal("").label("letter"),
        sa.literal(0),
    )
    joined = counts.outerjoin(_party, _party.c.id == counts.c.key)
    return named.select_from(joined).order_by(_party.c.id.is_(None), _party.c.sort_key, _party.c.id)


def _areas_of(counts: sa.Subquery) -> sa.Select[Any]:
    """Agreement by agreement, the newest first, in the order of its areas; those without an area last."""
    agreement = tables.agreement
    named = sa.select(counts.c.key, counts.c.rows, _area.c.title, _area.c.letter, _area.c.position)
    joined = counts.outerjoin(_area, _area.c.id == counts.c.key).outerjoin(
        agreement, agreement.c.id == _area.c.agreement_id
    )
    newest = (agreement.c.valid_from.is_(None), agreement.c.valid_from.desc(), agreement.c.id)
    return named.select_from(joined).order_by(_area.c.id.is_(None), *newest, _area.c.position)


def _named_group(row: sa.Row[Any]) -> FollowUpGroup:
    key, count, title, letter, position = tuple(row)
    return FollowUpGroup(
        key=key,
        count=int(count),
        title=title or "",
        letter=letter or "",
        colour=colour_of(position),
    )
