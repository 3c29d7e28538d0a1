"""The page of disposal over a store of the test's own, ten years later, and a person at its keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.disposal_page import DisposalPage
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.theme import ThemeFeed
from domain.audit import Actor
from tests.services.disposal_world import World, make_world
from tests.store_fixtures import SteppableClock
from tests.ui.pages.register.conftest import Registrar

IN_TEN_YEARS = 24 * 366 * 10
MakePage = Callable[[], DisposalPage]


class Archivist(Registrar):
    """What is done in the background is waited for."""

    def __init__(self, page: DisposalPage, background: Background) -> None:
        self.background = background
        super().__init__(page)  # type: ignore[arg-type]
        self.settle()

    def settle(self) -> None:
        for _round in range(4):
            self.background.wait()
            QApplication.processEvents()

    def push(self, name: str) -> None:
        super().push(name)
        self.settle()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


@pytest.fixture
def world(sqlite_store: Store, clock: SteppableClock) -> World:
    made = make_world(sqlite_store)
    sqlite_store.sits_down(Actor(chosen_name="Anna Åkesson"))
    clock.step(hours=IN_TEN_YEARS)
    return made


@pytest.fixture
def outlets(tmp_path: Path) -> Outlets:
    return Outlets(
        choose_target=lambda name: tmp_path / name,
        open_folder=lambda _folder: None,
        has_printer=lambda: False,
        confirm_print=lambda _printer: False,
    )


@pytest.fixture
def make_page(
    qtbot: QtBot,
    world: World,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
    outlets: Outlets,
) -> MakePage:
    def make() -> DisposalPage:
        page = DisposalPage(world.services, change_feed, theme_feed, background, outlets=outlets)
        qtbot.addWidget(page)
        page.resize(1170, 740)
        with qtbot.waitActive(page):
            page.show()
        return page

    return make


@pytest.fixture
def archivist(make_page: MakePage, background: Background) -> Archivist:
    return Archivist(make_page(), background)
