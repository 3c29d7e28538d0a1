"""Districts and places on the page of registers: fetched, dated, linked, and where on the map they lie."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from domain.parties import DistrictKind, PlaceKind
from tests.ui.pages.conftest import Unit
from tests.ui.pages.register.conftest import Key, MakePage, Registrar, heard

POLICE = "Lokalpolisområde Globen"
ADMINISTRATION = "Hägersten-Älvsjö stadsdelsförvaltning"


@pytest.fixture
def clerk(make_page: MakePage, unit: Unit) -> Registrar:
    return Registrar(make_page())


def test_stockholms_districts_are_fetched_once(
    qtbot: QtBot, clerk: Registrar, services: Services, change_feed: ChangeFeed, unit: Unit
) -> None:
    changes = heard(change_feed)
    clerk.open_tab("Districts")
    assert clerk.reads("Stockholm's districts and local police areas can be fetched")
    clerk.push("Fetch …")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isEnabled()
    clerk.press(Key.Key_Escape)
    assert clerk.reads("can be fetched")
    clerk.press(Key.Key_Space)
    clerk.push("Lokalpolisområde Farsta")
    clerk.push("Fetch")
    qtbot.waitUntil(lambda: bool(changes))
    register = services.register.show()
    assert [party.name for party in register.parties] == [ADMINISTRATION, "Lokalpolisområde Farsta", POLICE]
    assert services.reference.districts_missing() == 0
    assert changes[0].noun is Noun.REGISTER
    assert not clerk.reads("can be fetched")
    assert "Solberga" in clerk.rows()
    assert len(clerk.rows()) == len(register.districts)


def test_districts_that_are_no_more_are_quiet_and_say_until_when(
    clerk: Registrar, services: Services, theme_feed: ThemeFeed, unit: Unit
) -> None:
    services.reference.take_in()
    clerk.page.refresh()
    clerk.open_tab("Districts")
    clerk.choose_row("Hägersten-Liljeholmen")
    assert clerk.cells("Hägersten-Liljeholmen")[3] == "–2020-06-30"
    quiet = clerk.index().data(Qt.ItemDataRole.ForegroundRole)
    assert quiet == theme_feed.theme.colour("text3")
    clerk.choose_row("Solberga")
    assert clerk.index().data(Qt.ItemDataRole.ForegroundRole) is None
    assert clerk.reads("Lokalpolisområde Globen")


def test_a_district_gets_its_area_its_source_and_what_it_comes_from(
    clerk: Registrar, services: Services, unit: Unit
) -> None:
    services.reference.take_in()
    clerk.page.refresh()
    clerk.open_tab("Districts")
    clerk.push("New district")
    clerk.write("Nya Solberga")
    clerk.choose("Lies in", "Hägersten-Älvsjö (district area)")
    clerk.fill("Source", "start.stockholm")
    clerk.go_to("Add a predecessor")
    clerk.write("solberga")
    clerk.press(Key.Key_Return)
    clerk.save()
    register = services.register.show()
    names = {district.id: district.name for district in register.districts}
    new = next(district for district in register.districts if district.name == "Nya Solberga")
    assert names[new.parent_id or unit.police.id] == "Hägersten-Älvsjö"
    assert [names[each] for each in new.predecessor_ids] == ["Solberga"]
    assert (new.kind, new.source) == (DistrictKind.DISTRICT, "start.stockholm")
    clerk.choose("Kind", "District area")
    clerk.save()
    area = next(each for each in services.register.show().districts if each.id == new.id)
    assert (area.kind, area.parent_id) == (DistrictKind.AREA, None)


def test_a_place_of_the_polices_list_asks_for_days_and_source_and_lies_in_sweden(
    clerk: Registrar, services: Services, change_feed: ChangeFeed, unit: Unit
) -> None:
    services.register.add_place("Östberga", services.register.add_district("Östberga").id)
    change_feed.announce(Change(Noun.REGISTER))
    clerk.open_tab("Places")
    assert not clerk.reads("The police's list")
    clerk.choose("Kind of place", "Vulnerable area")
    assert clerk.reads("The police's list has dates and a source")
    clerk.fill("Source", "Polisen, lista")
    clerk.fill("Valid from", "2023-12-01")
    clerk.fill("Degrees north", "18,0466")
    clerk.fill("Degrees east", "59,2841")
    clerk.save()
    assert clerk.reads("Write degrees north between 55 and 70")
    clerk.fill("Degrees north", "59,2841")
    clerk.fill("Degrees east", "öst")
    clerk.save()
    assert clerk.reads("Write degrees east between 10 and 25")
    clerk.fill("Degrees east", "18.0466")
    clerk.save()
    (place,) = services.register.show().places
    assert (place.kind, place.source) == (PlaceKind.VULNERABLE_AREA, "Polisen, lista")
    assert (place.latitude, place.longitude) == (59.2841, 18.0466)
