"""What left the office: minutes sent to parties, and requests for records with what was withheld."""

from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.rows import Rows
from domain.disclosure import DisclosureRequest, Dispatch, Withheld

_dispatch = tables.dispatch
_request = tables.disclosure_request
_meeting = tables.disclosure_meeting
_withheld = tables.withheld_point


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
            )
            for row in self._rows.fetch(statement.order_by(_dispatch.c.sent_on, _dispatch.c.id))
        ]

    def add(self, dispatch: Dispatch) -> None:
        self._rows.connection.execute(
            _dispatch.insert(),
            {
                "id": dispatch.id,
                "meeting_id": dispatch.meeting_id,
                "party_id": dispatch.party_id,
                "sent_on": dispatch.sent_on,
                "variant": dispatch.variant,
            },
        )


class DisclosureRequests:
    """Requests with the meetings they asked for, the latest first."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> list[DisclosureRequest]:
        order = (_request.c.received_on.desc(), _request.c.id)
        meetings = self._parts(_meeting)
        withheld = self._parts(_withheld)
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
                version=row.version,
            )
            for row in self._rows.fetch(sa.select(_request).order_by(*order))
        ]

    def add(self, request: DisclosureRequest) -> None:
        self._rows.insert(
            _request,
            {
                "id": request.id,
                "received_on": request.received_on,
                "answered_on": request.answered_on,
                "variant": request.variant,
                "is_appealed": request.is_appealed,
            },
        )
        self._rows.replace(
            _meeting,
            _meeting.c.request_id == request.id,
            (
                {"request_id": request.id, "meeting_id": meeting_id, "position": place}
                for place, meeting_id in enumerate(request.meeting_ids)
            ),
        )
        self._rows.replace(
            _withheld,
            _withheld.c.request_id == request.id,
            (
                {
                    "request_id": request.id,
                    "point_id": each.point_id,
                    "position": place,
                    "provision": each.provision,
                }
                for place, each in enumerate(request.withheld)
            ),
        )

    def _parts(self, table: sa.Table) -> dict[UUID, list[sa.Row[Any]]]:
        rows = self._rows.fetch(sa.select(table).order_by(table.c.request_id, table.c.position))
        return {owner: list(parts) for owner, parts in groupby(rows, attrgetter("request_id"))}
