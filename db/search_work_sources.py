"""Follow-ups, agreements, measures and roles, as the search sees them; how, is said in ``search_sources.py``."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from db.search_sources import (
    Keys,
    Reader,
    by_owner,
    of_keys,
    parts_of,
    read,
    read_decisions,
    read_items,
    read_meetings,
    read_points,
)
from domain.search import SearchKind
from domain.search_matter import SearchMatter
from domain.secrecy import Sensitivity

_follow_up, _note, _item = tables.follow_up, tables.progress_note, tables.agenda_item
_agreement, _party, _area = tables.agreement, tables.party, tables.priority_area
_signatory = tables.agreement_party
_measure, _commitment = tables.plan_measure, tables.commitment
_person = tables.participant

# --- follow-ups

_FOLLOW_UPS = (
    sa.select(
        _follow_up.c.id, _follow_up.c.what, _follow_up.c.role, _follow_up.c.created_on, _follow_up.c.due_on,
        _follow_up.c.area_id, _follow_up.c.closing_reason, _follow_up.c.carried_out, _follow_up.c.perceived,
        _follow_up.c.helped_or_hindered, _party.c.name.label("party"),
        _item.c.meeting_id, _item.c.sensitivity,
    )
    .select_from(
        _follow_up.outerjoin(_party, _party.c.id == _follow_up.c.party_id).outerjoin(
            _item, _item.c.id == _follow_up.c.origin_item_id
        )
    )
    .where(of_keys(_follow_up.c.id))
)  # fmt: skip
_NOTES = parts_of(_note, "follow_up_id", "text")


def read_follow_ups(rows: Rows, keys: Keys) -> list[SearchMatter]:
    """A follow-up is as secret as the item it comes from."""
    notes = by_owner(read(rows, _NOTES, keys))
    return [_as_follow_up(row, notes.get(row.id, [])) for row in read(rows, _FOLLOW_UPS, keys)]


def _as_follow_up(row: sa.Row[Any], notes: list[sa.Row[Any]]) -> SearchMatter:
    """The newest note first."""
    told = (row.closing_reason, row.carried_out, row.perceived, row.helped_or_hindered)
    texts = (*(note.text for note in reversed(notes)), *told)
    return SearchMatter(
        kind=SearchKind.FOLLOW_UP,
        object_id=row.id,
        title=row.what,
        texts=[text for text in texts if text],
        words=(row.what, row.party or "", row.role),
        place=row.party or "",
        day=row.due_on or row.created_on,
        days=[row.created_on, row.due_on],
        meeting_id=row.meeting_id,
        area_id=row.area_id,
        is_sensitive=row.sensitivity not in {None, Sensitivity.OPEN},
    )


# --- agreements and measures

_AGREEMENTS = sa.select(_agreement).where(of_keys(_agreement.c.id))
_AREAS = parts_of(_area, "agreement_id", "title", "goal", "relevance", "cause_analysis")
_SIGNATORIES = (
    sa.select(
        _signatory.c.agreement_id.label("owner"),
        _signatory.c.dnr,
        _signatory.c.signatory_role,
        _party.c.name.label("party"),
    )
    .select_from(_signatory.join(_party))
    .where(of_keys(_signatory.c.agreement_id))
    .order_by(_signatory.c.agreement_id, _signatory.c.position)
)
_MEASURES = (
    sa.select(
        _measure.c.id, _measure.c.area_id, _measure.c.measure, _measure.c.cause, _measure.c.goal, _measure.c.follow_up,
        _measure.c.expected_effect, _measure.c.starts_on, _measure.c.due_on, _measure.c.position,
        _agreement.c.title.label("agreement"),
    )
    .select_from(_measure.join(_area).join(_agreement, _agreement.c.id == _area.c.agreement_id))
    .where(of_keys(_measure.c.id))
)  # fmt: skip
_COMMITMENTS = parts_of(_commitment, "measure_id", "what", "role", "note")


def read_agreements(rows: Rows, keys: Keys) -> list[SearchMatter]:
    areas = by_owner(read(rows, _AREAS, keys))
    parties = by_owner(read(rows, _SIGNATORIES, keys))
    return [
        _as_agreement(row, areas.get(row.id, []), parties.get(row.id, []))
        for row in read(rows, _AGREEMENTS, keys)
    ]


def _as_agreement(row: sa.Row[Any], areas: list[sa.Row[Any]], parties: list[sa.Row[Any]]) -> SearchMatter:
    of_areas = (
        text for area in areas for text in (area.title, area.goal, area.relevance, area.cause_analysis)
    )
    numbers = [party.dnr for party in parties if party.dnr]
    return SearchMatter(
        kind=SearchKind.AGREEMENT,
        object_id=row.id,
        title=row.title,
        texts=[text for text in (row.purposes, *of_areas) if text],
        words=(
            row.title,
            *numbers,
            *(party.party for party in parties),
            *(party.signatory_role for party in parties),
        ),
        label=", ".join(numbers),
        day=row.valid_from or row.signed_on,
        days=[row.signed_on, row.valid_from, row.valid_to],
    )


def read_measures(rows: Rows, keys: Keys) -> list[SearchMatter]:
    commitments = by_owner(read(rows, _COMMITMENTS, keys))
    return [_as_measure(row, commitments.get(row.id, [])) for row in read(rows, _MEASURES, keys)]


def _as_measure(row: sa.Row[Any], commitments: list[sa.Row[Any]]) -> SearchMatter:
    promised = (text for each in commitments for text in (each.what, each.note))
    texts = (row.cause, row.goal, row.follow_up, row.expected_effect, *promised)
    return SearchMatter(
        kind=SearchKind.MEASURE,
        object_id=row.id,
        title=row.measure,
        texts=[text for text in texts if text],
        words=(row.measure, *(each.role for each in commitments)),
        place=row.agreement,
        day=row.due_on or row.starts_on,
        days=[row.starts_on, row.due_on],
        rank=row.position,
        area_id=row.area_id,
    )


# --- roles

_ROLES = (
    sa.select(_person.c.id, _person.c.title, _party.c.name.label("party"))
    .select_from(_person.outerjoin(_party))
    .where(of_keys(_person.c.id), _person.c.title != "")
)


def read_roles(rows: Rows, keys: Keys) -> list[SearchMatter]:
    """Participants who have a role, called by it."""
    return [
        SearchMatter(
            kind=SearchKind.PARTICIPANT,
            object_id=row.id,
            title=row.title,
            words=(row.title, row.party or ""),
            place=row.party or "",
        )
        for row in read(rows, _ROLES, keys)
    ]


READERS: Mapping[SearchKind, Reader] = {
    SearchKind.MEETING: read_meetings,
    SearchKind.ITEM: read_items,
    SearchKind.DECISION: read_decisions,
    SearchKind.POINT: read_points,
    SearchKind.FOLLOW_UP: read_follow_ups,
    SearchKind.AGREEMENT: read_agreements,
    SearchKind.MEASURE: read_measures,
    SearchKind.PARTICIPANT: read_roles,
}
