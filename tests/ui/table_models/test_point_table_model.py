"""The model behind the list of points keeps Qt's rules, and says in words what its signs say."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desktop.ui.table_models.point_table_model import PointColumn, PointRows, PointTableModel
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.area_tags_delegate import AREAS_ROLE
from domain.agreements import PriorityArea
from domain.secrecy import Sensitivity
from domain.situation import PointSummary, Severity, Trend

TODAY = date(2026, 11, 12)


@pytest.fixture
def area(new_id: Callable[[], UUID]) -> PriorityArea:
    return PriorityArea(id=new_id(), title="Otrygga platser", order=1, letter="O")


@pytest.fixture
def point(new_id: Callable[[], UUID], area: PriorityArea) -> PointSummary:
    return PointSummary(
        id=new_id(),
        day=date(2026, 10, 31),
        category="skadegörelse",
        severity=Severity.YELLOW,
        sensitivity=Sensitivity.TO_BE_TESTED,
        trend=Trend.INCREASED,
        district="Solberga",
        place="miljörum",
        source="Polisen",
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        area_ids=(area.id,),
    )


@pytest.fixture
def model(theme_feed: ThemeFeed, area: PriorityArea) -> PointTableModel:
    made = PointTableModel(theme_feed, TODAY)
    made.set_areas({area.id: area})
    return made


def test_keeps_the_rules_of_models(
    model: PointTableModel, point: PointSummary, new_id: Callable[[], UUID], qtmodeltester: ModelTester
) -> None:
    later = replace(point, id=new_id(), day=date(2026, 11, 1))
    qtmodeltester.check(model)
    model.set_source(lambda _cursor: PointRows([point], None))
    model.upsert(later)
    assert [model.index(row, 0).row() for row in range(model.rowCount())] == [0, 1]
    assert model.record_at(model.index(0, 0)) == later
    model.remove(later.id)
    assert model.record_at(model.index(0, 0)) == point


def test_a_row_is_shown_and_spoken(model: PointTableModel, point: PointSummary, area: PriorityArea) -> None:
    model.set_records([point])

    shown = [model.index(0, column).data() for column in PointColumn]
    assert shown == ["", "Skadegörelse", "miljörum", "Solberga", "1–31 Oct", "Increased", ""]
    spoken = model.index(0, PointColumn.CATEGORY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Skadegörelse, Yellow, miljörum, Solberga, To be tested for secrecy"
    tags = model.index(0, PointColumn.AREAS)
    assert tags.data(AREAS_ROLE) == [area]
    assert tags.data(Qt.ItemDataRole.AccessibleTextRole) == "Otrygga platser"
    for column in (PointColumn.SEVERITY, PointColumn.TREND):
        assert not model.index(0, column).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_a_place_that_is_not_known_is_said(model: PointTableModel, point: PointSummary) -> None:
    model.set_records([replace(point, place="", district="")])
    assert model.index(0, PointColumn.PLACE).data() == "Not stated"
    assert model.index(0, PointColumn.DISTRICT).data() == "Not stated"


def test_of_oral_information_nothing_is_shown_but_that_it_was_told(
    model: PointTableModel, point: PointSummary
) -> None:
    oral = replace(
        point, category="", place="", sensitivity=Sensitivity.ORAL_ONLY, period_from=None, period_to=None
    )
    model.set_records([oral])

    assert model.index(0, PointColumn.CATEGORY).data() == "Oral information"
    assert model.index(0, PointColumn.TREND).data() == ""
    assert model.index(0, PointColumn.TREND).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.index(0, PointColumn.PERIOD).data() == "31 Oct"
