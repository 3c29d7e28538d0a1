"""Points of October, a first picture of them as a draft and decided, and the page over them."""

from collections.abc import Callable, Iterator
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.picture_page import PicturePage
from desktop.ui.theme import ThemeFeed
from domain.pictures import SituationPicture
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import Severity, SituationPoint, Trend
from tests.ui.pages.conftest import TODAY, Unit
from tests.ui.pages.pictures.picture_parts import (
    ANALYSIS,
    MAPPING,
    OCTOBER,
    OTHER,
    MakePage,
    MakePoint,
    Settle,
)


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.wait()


@pytest.fixture
def make_point(services: Services, unit: Unit, new_id: Callable[[], UUID]) -> MakePoint:
    """Stores a point of October under the second area, open unless it is said to be something else."""

    def stored(sensitivity: Sensitivity = Sensitivity.OPEN, **fields: object) -> SituationPoint:
        told = {"category": "klotter", "place": "Gångtunneln", "trend": Trend.INCREASED, "text": "Tre nya."}
        usual = {
            "source_party_id": unit.police.id,
            "received_on": date(2026, 10, 15),
            "area_ids": (unit.agreement.areas[1].id,),
            "secrecy": SecrecyMark(sensitivity=sensitivity, provision="18 kap. 1 § OSL"),
            **({} if sensitivity is Sensitivity.ORAL_ONLY else told),
        }
        point = SituationPoint(id=new_id(), **(usual | fields))  # type: ignore[arg-type]
        with services.office.store.writing() as work:
            work.points.add(point)
        return point

    return stored


@pytest.fixture
def points(make_point: MakePoint, unit: Unit) -> list[SituationPoint]:
    """Two open ones in two areas, one oral, one to be tested."""
    return [
        make_point(),
        make_point(category="skadegörelse", severity=Severity.RED, area_ids=(unit.agreement.areas[0].id,)),
        make_point(Sensitivity.ORAL_ONLY, received_on=date(2026, 10, 20)),
        make_point(Sensitivity.TO_BE_TESTED, category="personrån"),
    ]


@pytest.fixture
def draft(services: Services, unit: Unit, points: list[SituationPoint]) -> SituationPicture:
    return services.pictures.start(unit.agreement.id, OCTOBER).picture


@pytest.fixture
def decided(services: Services, draft: SituationPicture) -> SituationPicture:
    texts = {
        MAPPING: "Klottret ökar kring gångtunneln.",
        OTHER: "",
        ANALYSIS: "Tunneln är mörk. Få vuxna rör sig där.",
    }
    version = services.pictures.write_texts(draft.id, draft.version, texts).version
    services.pictures.decide(draft.id, version, TODAY, "Lokala brottsförebyggande rådet")
    return services.pictures.get(draft.id)


@pytest.fixture
def settle(qapp: QApplication, background: Background) -> Callable[[], None]:
    """Waits for what is read in the background."""

    def waited() -> None:
        assert background.wait()
        qapp.processEvents()

    return waited


@pytest.fixture
def make_page(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
    settle: Settle,
) -> MakePage:
    pages = list[
        PicturePage
    ]()  # qtbot holds no page, and what is read in the background needs one to come to

    def before_close(_page: QWidget) -> None:
        settle()

    def made() -> PicturePage:
        page = PicturePage(services, change_feed, theme_feed, background)
        pages.append(page)
        qtbot.addWidget(page, before_close_func=before_close)
        page.resize(1170, 660)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.setFocus()
        return page

    return made
