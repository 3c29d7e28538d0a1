"""What left the office: minutes sent to parties, and requests for records with what was withheld."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.disclosure_masks import mask_rows, read_decisions
from db.rows import Rows
from domain.disclosure import DisclosedDocument, DisclosureRequest, Dispatch, Withheld
from domain.errors import Problem, UserError

_dispatch = tables.dispatch
_request = tables.disclosure_request
_meeting = tables.disclosure_meeting
_withheld = tables.withheld_point
_document = tables.disclosure_document
_mask = tables.disclosure_mask


class Dispatches:
    """What was sent stays noted: rows are only ever added."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_meeting(self, meeting_id: UUID) -> list[Dispatch]:
        """By day, in the order they were noted."""
        statement = sa.select(_dispatch).where(_dispatch.c.meeting_id == meeting_id)
        return [
            Dispatch(
                id=row.id,
                meeting_id=row.meeting_id,
                party_id=row.party_id,
                sent_on=row.sent_on,
                variant=row.variant,
                version=row.version,
            )
            for row in self._rows.fetch(statement.order_by(_dispatch.c.sent_on, _dispatch.c.id))
        ]

    def add(self, dispatch: Dispatch) -> None:
        self._rows.add(
            _dispatch,
            {
                "id": dispatch.id,
                "meeting_id": dispatch.meeting_id,
                "party_id": dispatch.party_id,
                "sent_on": dispatch.sent_on,
                "variant": dispatch.variant,
                "version": dispatch.version,
            },
        )


class DisclosureRequests:
    """Requests with what they asked for and what was handed out, the latest first."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[DisclosureRequest]:
        return self._some(sa.select(_request))

    def get(self, request_id: UUID) -> DisclosureRequest:
        """Raises ``UserError(RECORD_GONE)``."""
        found = self._some(sa.select(_request).where(_request.c.id == request_id))
        if not found:
            raise UserError(Problem.RECORD_GONE)
        return found[0]

    def concern_meeting(self, meeting_id: UUID) -> bool:
        """Whether a request names a meeting or hands out a document of it."""
        return self._are_there(
            sa.select(_meeting.c.request_id).where(_meeting.c.meeting_id == meeting_id),
            sa.select(_document.c.request_id).where(_document.c.meeting_id == meeting_id),
        )

    def concern_point(self, point_id: UUID) -> bool:
        """Whether a point was asked for by itself."""
        return self._are_there(sa.select(_withheld.c.request_id).where(_withheld.c.point_id == point_id))

    def _are_there(self, *statements: sa.Select[Any]) -> bool:
        return any(self._rows.fetch(statement.limit(1)) for statement in statements)

    def add(self, request: DisclosureRequest) -> None:
        self._rows.insert(_request, {"id": request.id, **_values(request)})
        self._write_parts(request)

    def change(self, request: DisclosureRequest) -> DisclosureRequest:
        """Write a request with all its documents anew. Raises ``UserError``: RECORD_GONE, CHANGED_BY_OTHER."""
        if request.answered_on is not None:
            self._rows.lay_down(request.id)
        version = self._rows.update(_request, request.id, request.version, _values(request))
        self._write_parts(request)
        return replace(request, version=version)

    def remove(self, request_id: UUID) -> None:
        """Everything of it goes with it."""
        self._rows.remove(_request, request_id)

    def _some(self, statement: sa.Select[Any]) -> list[DisclosureRequest]:
        rows = self._rows.fetch(statement.order_by(_request.c.received_on.desc(), _request.c.id))
        keys = [row.id for row in rows]
        meetings, withheld = self._parts(_meeting, keys), self._parts(_withheld, keys)
        documents = self._parts(_document, keys)
        masks = self._masks(part.id for parts in documents.values() for part in parts)
        return [
            DisclosureRequest(
                id=row.id,
                received_on=row.received_on,
                answered_on=row.answered_on,
                variant=row.variant,
                meeting_ids=tuple(part.meeting_id for part in meetings.get(row.id, ())),
                withheld=tuple(
                    Withheld(point_id=part.point_id, provision=part.provision)
                    for part in withheld.get(row.id, ())
                ),
                is_appealed=row.is_appealed,
                documents=tuple(
                    _read_document(part, masks.get(part.id, ())) for part in documents.get(row.id, ())
                ),
                version=row.version,
            )
            for row in rows
        ]

    def _parts(self, table: sa.Table, keys: Sequence[UUID]) -> dict[UUID, list[sa.Row[Any]]]:
        statement = sa.select(table).where(table.c.request_id.in_(keys))
        rows = self._rows.fetch(statement.order_by(table.c.request_id, table.c.position))
        return {owner: list(parts) for owner, parts in groupby(rows, attrgetter("request_id"))}

    def _masks(self, documents: Iterable[UUID]) -> dict[UUID, list[sa.Row[Any]]]:
        statement = sa.select(_mask).where(_mask.c.document_id.in_(list(documents)))
        rows = self._rows.fetch(statement.order_by(_mask.c.document_id, _mask.c.position))
        return {owner: list(parts) for owner, parts in groupby(rows, attrgetter("document_id"))}

    def _write_parts(self, request: DisclosureRequest) -> None:
        of_request = {"request_id": request.id}
        self._rows.replace(
            _meeting,
            _meeting.c.request_id == request.id,
            (
                {**of_request, "meeting_id": meeting_id, "position": place}
                for place, meeting_id in enumerate(request.meeting_ids)
            ),
        )
        self._rows.replace(
            _withheld,
            _withheld.c.request_id == request.id,
            (
                {**of_request, "point_id": each.point_id, "position": place, "provision": each.provision}
                for place, each in enumerate(request.withheld)
            ),
        )
        self._rows.replace(
            _document,
            _document.c.request_id == request.id,
            (
                {**of_request, "position": place, **_document_values(each)}
                for place, each in enumerate(request.documents)
            ),
        )
        self._rows.add(_mask, *(row for each in request.documents for row in mask_rows(each)))


def _values(request: DisclosureRequest) -> dict[str, Any]:
    return {
        "received_on": request.received_on,
        "answered_on": request.answered_on,
        "variant": request.variant,
        "is_appealed": request.is_appealed,
    }


def _document_values(document: DisclosedDocument) -> dict[str, Any]:
    return {
        "id": document.id,
        "kind": document.kind,
        "meeting_id": document.meeting_id,
        "object_id": document.object_id,
        "content_hash": document.content_hash,
        "file_name": document.file_name,
        "file_hash": document.file_hash,
        "made_at": document.made_at,
    }


def _read_document(row: sa.Row[Any], masks: Sequence[sa.Row[Any]]) -> DisclosedDocument:
    return DisclosedDocument(
        id=row.id,
        kind=row.kind,
        meeting_id=row.meeting_id,
        object_id=row.object_id,
        decisions=read_decisions(masks),
        content_hash=row.content_hash,
        file_name=row.file_name,
        file_hash=row.file_hash,
        made_at=row.made_at,
    )
