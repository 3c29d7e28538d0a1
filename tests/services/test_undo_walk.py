"""Random walks through everything one may do before the lock, undone and done again, beside a model.

The model is the content of every table after each step: undo has to lead to the one before, redo to the one after. Counters,
times of writing and the log go on and are not in it. 60 steps of 5 walks; the long run takes 500 of 200.
"""

import shutil
from contextlib import closing
from inspect import isfunction
from pathlib import Path
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from desktop.services.program import services_over
from domain.errors import Problem, UserError
from tests.db.furniture import NewId, furnish
from tests.endurance import times
from tests.services.undo_deeds import Deeds
from tests.store_fixtures import START, SteppableClock

STEPS, SEEDS = times(60, 500), times(5, 200)
# What Deeds has to choose with; everything else it has is a deed.
_CHOOSING = {
    "words", "one", "some", "day", "read", "party", "participant", "district", "place", "coverages", "agreement",
    "areas", "area_id", "measure", "indicator", "pledge", "series", "meetings", "agenda_of_series", "meeting", "item", "point",
    "follow_up", "picture_id",
}  # fmt: skip
DEEDS = sorted(name for name, value in vars(Deeds).items() if isfunction(value) and name[0] != "_")
DEEDS = [name for name in DEEDS if name not in _CHOOSING]
_GOES_ON = {"version", "changed_at"}
_LEFT_OUT = {
    "audit_event",
    "audit_head",
    *(name for name in tables.metadata.tables if name.startswith("search_")),
}

Content = dict[str, list[Any]]


def content_of(store: Store) -> Content:
    """Every row of every table as it lies there, without what only ever goes on."""
    with store.reading() as work:
        return {
            name: list(work._rows.connection.exec_driver_sql(statement))
            for name, statement in _CONTENT.items()
        }


def _statement(table: sa.Table) -> str:
    columns = ", ".join(f'"{column.name}"' for column in table.c if column.name not in _GOES_ON)
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    return f"SELECT {columns} FROM {table.name} ORDER BY {keys}"


_CONTENT = {
    table.name: _statement(table) for table in tables.metadata.sorted_tables if table.name not in _LEFT_OUT
}


class Walk:
    """``contents`` is the model: what the store held after each step that stands, and ``at`` is where one is."""

    def __init__(self, store: Store, clock: SteppableClock, seed: int) -> None:
        self.store, self.clock, self.random = store, clock, Random(seed)
        self.services = services_over(store)
        self.services.undo.begin()
        self.deeds = Deeds(self.services, self.random)
        self.contents = [content_of(store)]
        self.at = 0
        self.done: dict[str, int] = {}

    def step(self) -> None:
        self.clock.step(minutes=1)
        chance = self.random.random()
        if chance < 0.55:
            while not self.do(self.random.choice(DEEDS)):
                pass
        elif chance < 0.8:
            self.undo()
        else:
            self.redo()
        assert_same(content_of(self.store), self.contents[self.at])

    def do(self, name: str) -> bool:
        """Whether it was one: a deed cuts off what was undone; one that is refused, or changes nothing, is none."""
        try:
            getattr(self.deeds, name)()
        except (LookupError, UserError):
            return False
        content = content_of(self.store)
        if content == self.contents[self.at]:
            return False
        self.contents[self.at + 1 :] = [content]
        self.at += 1
        self.done[name] = self.done.get(name, 0) + 1
        return True

    def undo(self) -> None:
        for _time in range(self.random.randint(1, 6)):
            if self.at == 0:
                assert refusal(self.services.undo.undo) is Problem.NOTHING_TO_UNDO
                return
            self.services.undo.undo()
            self.at -= 1

    def redo(self) -> None:
        for _time in range(self.random.randint(1, 6)):
            if self.at == len(self.contents) - 1:
                assert refusal(self.services.undo.redo) is Problem.NOTHING_TO_REDO
                return
            self.services.undo.redo()
            self.at += 1


def refusal(act: Any) -> Problem:
    with pytest.raises(UserError) as refused:
        act()
    return refused.value.problem


def assert_same(found: Content, wanted: Content) -> None:
    """Only what differs is told."""
    different = {
        name: (set(map(repr, rows)) ^ set(map(repr, wanted[name])))
        for name, rows in found.items()
        if rows != wanted[name]
    }
    assert not different


@pytest.mark.endurance
@pytest.mark.parametrize("seed", range(SEEDS))
def test_undo_leads_back_and_redo_forth_again(imported_file: Path, tmp_path: Path, seed: int) -> None:
    clock = SteppableClock(START)
    path = Path(shutil.copy(imported_file, tmp_path / "store.samsyn"))
    with closing(Store.open(path, clock)) as store:
        walk = Walk(store, clock, seed)
        for _step in range(STEPS):
            walk.step()
        assert sum(walk.done.values()) > STEPS // 5
        while walk.at:
            walk.undo()
        assert_same(content_of(store), walk.contents[0])


def test_a_server_walks_the_same_way(postgres_store: Store, clock: SteppableClock, new_id: NewId) -> None:
    furnish(postgres_store, new_id)
    walk = Walk(postgres_store, clock, seed=1)
    for _step in range(STEPS):
        walk.step()
    assert walk.done


def test_every_deed_is_taken(sqlite_store: Store, clock: SteppableClock, new_id: NewId) -> None:
    """None is only ever refused; what takes away is taken back, so that there is something left for the others."""
    furnish(sqlite_store, new_id)
    walk = Walk(sqlite_store, clock, seed=2)
    for name in (name for _round in range(6) for name in walk.random.sample(DEEDS, len(DEEDS))):
        clock.step(minutes=1)
        if walk.do(name) and ("remove" in name or "drop" in name or "close" in name):
            walk.services.undo.undo()
            walk.at -= 1
        if len(walk.done) == len(DEEDS):
            return
    assert set(DEEDS) == set(walk.done)
