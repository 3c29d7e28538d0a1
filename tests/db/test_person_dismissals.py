"""Places that were let stand, on both databases: read again as they were, noted once, and never with the words."""

import sqlalchemy as sa

from db import tables
from db.store import Store
from domain.person_data import FindingKind
from domain.person_data.places import ObjectKind, place_of
from tests.db.furniture import NewId

NUMBER = "070-174 06 05"


def test_reads_what_was_let_stand(store: Store, new_id: NewId) -> None:
    item, point, other = new_id(), new_id(), new_id()
    places = {
        place_of(ObjectKind.ITEM, item, FindingKind.PHONE, NUMBER),
        place_of(ObjectKind.ITEM, item, FindingKind.EMAIL, "tips@exempel.se"),
        place_of(ObjectKind.POINT, point, FindingKind.PHONE, NUMBER),
    }
    with store.writing() as work:
        for place in (*places, place_of(ObjectKind.FOLLOW_UP, other, FindingKind.NAME, "Provdal")):
            assert work.person_dismissals.add(place, "samordnare")
    with store.reading() as work:
        assert work.person_dismissals.of_objects([item, point]) == places
        assert work.person_dismissals.of_objects([]) == frozenset()


def test_who_did_it_first_stays_noted(store: Store, new_id: NewId) -> None:
    place = place_of(ObjectKind.ITEM, new_id(), FindingKind.PHONE, NUMBER)
    for name, is_new in (("samordnare", True), ("strateg", False)):
        with store.writing() as work:
            assert work.person_dismissals.add(place, name) is is_new
    with store.reading() as work:
        rows = work.person_dismissals._rows.fetch(sa.select(tables.person_dismissal))
    assert [row.dismissed_by for row in rows] == ["samordnare"]
    assert NUMBER not in str(rows)
