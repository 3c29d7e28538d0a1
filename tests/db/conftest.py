"""A store with one of everything in it."""

import pytest

from db.store import Store
from tests.db.furniture import Furniture, NewId, furnish


@pytest.fixture
def furniture(store: Store, new_id: NewId) -> Furniture:
    return furnish(store, new_id)
