"""In the window what changes is read anew for the search while nobody waits."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.services.program import Services, open_services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.search_upkeep import SearchUpkeep
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.parties import PartyKind
from tests.sample_file import SAMPLE


@pytest.fixture
def services(store_path: Path) -> Iterator[Services]:
    with closing(open_services(store_path)) as opened:
        opened.incoming.bring_in(SAMPLE)
        yield opened


@pytest.fixture
def background(qapp: QObject) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.wait()


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.ui.search_upkeep._QUIET_MS", 1)
    monkeypatch.setattr("desktop.ui.search_upkeep._BREATH_MS", 0)


def is_behind(services: Services) -> bool:
    with services.office.store.reading() as work:
        return work.search_index.is_behind()


def test_all_of_a_store_is_read_after_it_is_opened_and_each_change_after(
    services: Services, background: Background, qtbot: QtBot
) -> None:
    feed, parent = ChangeFeed(), QObject()
    upkeep = SearchUpkeep(services.search, background, feed, parent)
    assert is_behind(services)

    upkeep.begin()
    qtbot.waitUntil(lambda: not is_behind(services))

    person = services.register.add_participant("Nils Ek", "Sotare", None)
    assert is_behind(services)
    feed.announce(Change(Noun.REGISTER, (person.id,)))
    qtbot.waitUntil(lambda: not is_behind(services))


def test_nothing_begins_after_it_was_stopped(
    services: Services, background: Background, qtbot: QtBot
) -> None:
    feed, parent = ChangeFeed(), QObject()
    upkeep = SearchUpkeep(services.search, background, feed, parent)
    upkeep.begin()
    upkeep.stop()
    feed.announce(Change(Noun.REGISTER, (services.register.add_party("Ny", PartyKind.OTHER).id,)))
    qtbot.wait(30)
    assert is_behind(services)


def test_a_store_that_is_busy_is_tried_again_after_the_next_change(
    services: Services, background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed, parent, asked = ChangeFeed(), QObject(), []

    def refuse(_most: int) -> bool:
        asked.append(True)
        raise UserError(Problem.STORE_BUSY)

    upkeep = SearchUpkeep(services.search, background, feed, parent)
    monkeypatch.setattr(upkeep, "_search", type("Busy", (), {"catch_up": staticmethod(refuse)}))
    upkeep.begin()
    qtbot.waitUntil(lambda: len(asked) == 1)
    monkeypatch.undo()
    monkeypatch.setattr("desktop.ui.search_upkeep._QUIET_MS", 1)
    upkeep._search = services.search
    qtbot.waitUntil(lambda: not upkeep._is_running)
    feed.announce(Change(Noun.REGISTER, ()))
    qtbot.waitUntil(lambda: not is_behind(services))
