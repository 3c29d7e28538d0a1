"""Requests for records on both databases: documents, masks and releases come back as they were written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from db.store import Store
from domain.disclosure import DisclosedDocument, DisclosedKind, DisclosureRequest
from domain.errors import Problem, UserError
from domain.masks import Decisions, Mask
from domain.minutes_places import Part, Place

DAY = date(2026, 11, 12)
DECISIONS = Decisions(
    masks=(
        Mask(place=Place(Part.NOTE, 2, 1, 3), start=4, end=9, provision="18 kap. 1 § OSL"),
        Mask(place=Place(Part.SECTION, 5), provision="26 kap. 1 § OSL"),
    ),
    released=frozenset({Place(Part.POINT, 1, 2), Place(Part.SECTION, 3)}),
)


@pytest.fixture
def request_kept(store: Store, new_id: Callable[[], UUID]) -> DisclosureRequest:
    masked = DisclosedDocument(
        id=new_id(), kind=DisclosedKind.FOLLOW_UPS, decisions=DECISIONS, content_hash="ab" * 32
    )
    made = DisclosedDocument(
        id=new_id(),
        kind=DisclosedKind.WITHHELD_LIST,
        file_name="Förteckning.pdf",
        file_hash="cd" * 32,
        made_at=datetime(2026, 11, 12, 12, tzinfo=UTC),
    )
    request = DisclosureRequest(id=new_id(), received_on=DAY, documents=(masked, made))
    with store.writing() as work:
        work.disclosure_requests.add(request)
    return request


def test_a_request_comes_back_whole(store: Store, request_kept: DisclosureRequest) -> None:
    with store.reading() as work:
        assert work.disclosure_requests.get(request_kept.id) == request_kept
        assert work.disclosure_requests.all() == [request_kept]


def test_a_changed_request_replaces_documents_and_masks(
    store: Store, request_kept: DisclosureRequest
) -> None:
    masked, _made = request_kept.documents
    fewer = replace(masked, decisions=replace(DECISIONS, masks=DECISIONS.masks[1:]))
    with store.writing() as work:
        changed = work.disclosure_requests.change(replace(request_kept, documents=(fewer,), answered_on=DAY))
    with store.reading() as work:
        assert work.disclosure_requests.get(request_kept.id) == changed
    assert changed.version == 2
    with pytest.raises(UserError) as error, store.writing() as work:
        work.disclosure_requests.change(request_kept)
    assert error.value.problem is Problem.CHANGED_BY_OTHER


def test_a_removed_request_takes_everything_along(store: Store, request_kept: DisclosureRequest) -> None:
    with store.writing() as work:
        work.disclosure_requests.remove(request_kept.id)
    with store.reading() as work:
        assert work.disclosure_requests.all() == []
    with pytest.raises(UserError) as error, store.reading() as work:
        work.disclosure_requests.get(request_kept.id)
    assert error.value.problem is Problem.RECORD_GONE
