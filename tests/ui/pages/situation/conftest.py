"""The situation page over the sample's points, typed in by keys as a person does."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.program import Services, services_over
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.situation.entry_card import EntryCard
from desktop.ui.pages.situation.point_charts import PointCharts
from desktop.ui.pages.situation_page import SituationPage
from desktop.ui.theme import ThemeFeed
from tests.sample_file import SAMPLE
from tests.store_fixtures import START, SteppableClock
from tests.ui.keyboard import Keyboard


@pytest.fixture(scope="session")
def sample_file(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the sample: three meetings, eighteen points. Copy it; never write to it."""
    path = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("sample") / "store.samsyn"))
    with closing(services_over(Store.open(path, lambda: START))) as opened:
        opened.incoming.bring_in(SAMPLE)
    return path


@pytest.fixture
def services(sample_file: Path, tmp_path: Path, clock: SteppableClock) -> Iterator[Services]:
    store = Store.open(Path(shutil.copy(sample_file, tmp_path / "Älvsjö.samsyn")), clock)
    with closing(services_over(store)) as opened:
        yield opened


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.wait()


MakePage = Callable[[ThemeFeed], SituationPage]


@pytest.fixture
def make_page(services: Services, change_feed: ChangeFeed, background: Background, qtbot: QtBot) -> MakePage:
    kept = []  # qtbot holds its widgets weakly

    def make(theme_feed: ThemeFeed) -> SituationPage:
        page = SituationPage(services, change_feed, theme_feed, background, marked_by="Samordnare Ek")
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(1170, 740)
        card = page.findChild(EntryCard)
        assert isinstance(card, EntryCard)
        qtbot.waitUntil(lambda: card.is_ready)
        return page

    return make


@pytest.fixture
def page(make_page: MakePage, theme_feed: ThemeFeed, qtbot: QtBot) -> SituationPage:
    """The page in an active window, with its charts counted."""
    made = make_page(theme_feed)
    charts = made.findChild(PointCharts)
    assert isinstance(charts, PointCharts)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: charts.is_idle)
    return made


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()
