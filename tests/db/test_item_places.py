"""Where items stand, for lists that refer to many at once."""

from db.store import Store
from domain.papers.follow_ups import Origin
from tests.db.furniture import Furniture, NewId


def test_says_series_day_and_secrecy_of_each(store: Store, furniture: Furniture, new_id: NewId) -> None:
    wanted = [furniture.opening, furniture.report]
    with store.reading() as work:
        found = work.item_places.some([*(item.id for item in wanted), new_id()])
    assert found == {
        item.id: Origin(
            series=furniture.series.name,
            day=furniture.meeting.day,
            number=item.number,
            position=place,
            sensitivity=item.secrecy.sensitivity,
            provision=item.secrecy.provision,
        )
        for place, item in enumerate(wanted)
    }


def test_nothing_is_asked_for(store: Store) -> None:
    with store.reading() as work:
        assert work.item_places.some([]) == {}
