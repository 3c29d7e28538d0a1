"""Masks and releases of a disclosed document as rows: a place, a stretch of it, a provision; a release has neither."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid5

import sqlalchemy as sa

from domain.disclosure import DisclosedDocument
from domain.masks import Decisions, Mask
from domain.minutes_places import Place


def mask_rows(document: DisclosedDocument) -> list[dict[str, Any]]:
    """Masks in their order, releases after them. A row's key follows from the document's and its place in the list."""
    decisions = document.decisions
    rows = [_row(mask.place, mask.start, mask.end, mask.provision) for mask in decisions.masks]
    rows += [{**_row(place, None, None, ""), "is_released": True} for place in sorted(decisions.released)]
    return [
        {"id": uuid5(document.id, str(place)), "document_id": document.id, "position": place, **row}
        for place, row in enumerate(rows)
    ]


def read_decisions(rows: Sequence[sa.Row[Any]]) -> Decisions:
    return Decisions(
        masks=tuple(
            Mask(place=_place(row), start=row.start, end=row.end, provision=row.provision)
            for row in rows
            if not row.is_released
        ),
        released=frozenset(_place(row) for row in rows if row.is_released),
    )


def _row(place: Place, start: int | None, end: int | None, provision: str) -> dict[str, Any]:
    return {
        "part": place.part,
        "section": place.section,
        "row_number": place.row,
        "note": place.note,
        "start": start,
        "end": end,
        "provision": provision,
        "is_released": False,
    }


def _place(row: sa.Row[Any]) -> Place:
    return Place(row.part, row.section, row.row_number, row.note)
