"""The page of registers: found by search, put right by keyboard, refused at the field, and nothing typed is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents.logo_file import read_logo
from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.register_page import RegisterPage
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from domain.look import Look
from domain.parties import PartyKind, PlaceKind
from tests.logo_files import HOUSE_SVG
from tests.ui.keyboard import CONTROL
from tests.ui.pages.conftest import Unit
from tests.ui.pages.register.conftest import Key, MakePage, Registrar, heard

POLICE = "Lokalpolisområde Globen"
ADMINISTRATION = "Hägersten-Älvsjö stadsdelsförvaltning"


@pytest.fixture
def clerk(make_page: MakePage, unit: Unit) -> Registrar:
    return Registrar(make_page())


def test_search_comes_first_and_leads_to_the_row(clerk: Registrar) -> None:
    assert clerk.rows() == [ADMINISTRATION, POLICE]
    clerk.write("GLOB")
    clerk.press(Key.Key_Return)
    assert clerk.rows() == [POLICE]
    assert QApplication.focusWidget() is clerk.table()
    assert clerk.text("Name") == POLICE
    clerk.press(Key.Key_F, CONTROL)
    clerk.write("Skärholmen")
    assert clerk.reads("No hits for “Skärholmen”.")
    clerk.press(Key.Key_Escape)
    assert clerk.rows() == [ADMINISTRATION, POLICE]


def test_people_are_found_by_their_party_and_their_mail(
    clerk: Registrar, services: Services, change_feed: ChangeFeed, unit: Unit
) -> None:
    services.register.change_participant(replace(unit.officer, email="alm@polisen.example"))
    change_feed.announce(Change(Noun.REGISTER, (unit.officer.id,)))
    clerk.open_tab("Participants")
    for words in ("globen", "polisen.ex"):
        clerk.press(Key.Key_F, CONTROL)
        clerk.write(words)
        assert clerk.rows() == ["Kommunpolis Alm"]


def test_a_party_gets_its_time_its_predecessor_and_its_districts(
    clerk: Registrar, services: Services, change_feed: ChangeFeed, unit: Unit
) -> None:
    services.register.add_district("Solberga")
    services.register.add_district("Östberga")
    change_feed.announce(Change(Noun.REGISTER))
    changes = heard(change_feed)
    clerk.choose_row(POLICE)
    clerk.press(Key.Key_Return)
    clerk.fill("Valid from", "juli 2020")
    clerk.choose("Takes over from", ADMINISTRATION)
    clerk.go_to("Add a district or a district area")
    clerk.write("Solb")
    clerk.press(Key.Key_Return)
    clerk.write("2018")
    clerk.fill("Source of Solberga", "polisen.se")
    clerk.save()

    register = services.register.show()
    police = next(party for party in register.parties if party.id == unit.police.id)
    assert (police.valid_from, police.predecessor_id) == (date(2020, 7, 1), unit.administration.id)
    (covered,) = register.coverages
    assert (covered.party_id, covered.valid_from, covered.source) == (
        police.id,
        date(2018, 1, 1),
        "polisen.se",
    )
    assert changes == [Change(Noun.REGISTER, (police.id,))]
    assert clerk.page.unsaved_records() == 0
    assert clerk.cells(POLICE)[2] == "2020-07-01–"


def test_a_district_is_taken_away_and_brought_back(clerk: Registrar, services: Services, unit: Unit) -> None:
    services.reference.take_in()
    clerk.page.refresh()
    before = services.register.show().coverages
    clerk.choose_row(POLICE)
    clerk.push("Remove Östberga")
    assert clerk.reads("Östberga is removed.")
    clerk.push("Undo")
    assert clerk.page.unsaved_records() == 0
    clerk.push("Remove Östberga")
    clerk.save()
    assert len(services.register.show().coverages) == len(before) - 1


def test_nothing_typed_is_lost_by_going_elsewhere(clerk: Registrar, services: Services, unit: Unit) -> None:
    clerk.choose_row(POLICE)
    clerk.fill("Name", "Lokalpolisområde Söderort")
    clerk.fill("Valid from", "2020-13-45")
    clerk.choose_row(ADMINISTRATION)
    clerk.open_tab("Participants")
    clerk.choose_row("Kommunpolis Alm")
    clerk.fill("Title", "Biträdande chef")
    assert clerk.page.unsaved_records() == 2
    clerk.page.refresh()
    clerk.open_tab("Parties")
    clerk.choose_row("Lokalpolisområde Söderort")
    assert (clerk.text("Name"), clerk.text("Valid from")) == ("Lokalpolisområde Söderort", "2020-13-45")
    clerk.save()
    assert clerk.reads("Write the date as 2019-05-31")
    assert unit.police in services.register.show().parties
    clerk.push("Undo changes")
    assert clerk.rows() == [ADMINISTRATION, POLICE]
    assert clerk.page.unsaved_records() == 1


def test_errors_stand_at_their_fields(clerk: Registrar, services: Services, unit: Unit) -> None:
    clerk.choose_row(POLICE)
    clerk.fill("Name", " ")
    clerk.save()
    assert clerk.reads("The name is missing.")
    clerk.fill("Name", POLICE)
    clerk.fill("Valid from", "2020-07-01")
    clerk.fill("Valid to", "2019-12-31")
    clerk.save()
    assert clerk.reads("The end comes before the start.")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Valid to"
    clerk.fill("Valid to", "")
    clerk.choose("Takes over from", POLICE)
    clerk.save()
    assert clerk.reads("What came before would also come after.")
    assert services.register.show().parties == (unit.administration, unit.police)


def test_a_wrong_time_of_a_district_stands_in_its_row(
    clerk: Registrar, services: Services, unit: Unit
) -> None:
    services.register.add_district("Solberga")
    clerk.page.refresh()
    clerk.choose_row(POLICE)
    clerk.go_to("Add a district or a district area")
    clerk.write("solberga")
    clerk.press(Key.Key_Return)
    clerk.write("2020")
    clerk.fill("Solberga to", "2019")
    clerk.save()
    assert clerk.reads("The end comes before the start.")
    clerk.fill("Solberga to", "nonsens")
    clerk.save()
    assert clerk.reads("Write the date as 2019-05-31")
    clerk.choose_row(ADMINISTRATION)
    clerk.choose_row(POLICE)
    clerk.save()
    assert clerk.text("Solberga to") == "nonsens"
    assert services.register.show().coverages == ()
    clerk.go_to("Add a district or a district area")
    clerk.write("Skärholmen")
    clerk.press(Key.Key_Return)
    assert clerk.reads("The register has no district of that name.")


def test_what_a_colleague_changed_meanwhile_is_not_overwritten_unasked(
    clerk: Registrar, services: Services, unit: Unit
) -> None:
    clerk.open_tab("Participants")
    clerk.choose_row("Kommunpolis Alm")
    clerk.fill("Title", "Chef")
    services.register.change_participant(replace(unit.officer, phone="08-123"))
    clerk.save()
    assert clerk.reads("Somebody else changed this at the same time.")
    assert clerk.text("Title") == "Chef"
    clerk.push("Undo changes")
    assert (clerk.text("Title"), clerk.text("Work phone")) == ("Kommunpolis", "08-123")
    clerk.fill("Title", "Chef")
    clerk.save()
    officer = services.register.show().participants[1]
    assert (officer.title, officer.phone) == ("Chef", "08-123")


def test_saving_again_after_a_collision_is_a_choice(clerk: Registrar, services: Services, unit: Unit) -> None:
    clerk.open_tab("Participants")
    clerk.choose_row("Kommunpolis Alm")
    clerk.fill("Title", "Chef")
    services.register.change_participant(replace(unit.officer, title="Kommissarie"))
    clerk.save()
    clerk.save()
    assert services.register.show().participants[1].title == "Chef"


def test_new_records_are_begun_stored_and_let_go(clerk: Registrar, services: Services, unit: Unit) -> None:
    clerk.open_tab("Participants")
    clerk.push("New participant")
    clerk.write("Trafikplanerare Ek")
    clerk.choose("Party", ADMINISTRATION)
    clerk.fill("Work e-mail", "ek@stockholm.example")
    clerk.save()
    stored = services.register.show().participants[-1]
    assert (stored.name, stored.party_id) == ("Trafikplanerare Ek", unit.administration.id)
    assert stored.email == "ek@stockholm.example"
    clerk.push("New participant")
    assert clerk.page.unsaved_records() == 1
    clerk.save()
    assert clerk.reads("The name is missing.")
    clerk.push("Undo changes")
    assert clerk.page.unsaved_records() == 0
    assert len(clerk.rows()) == 3


def test_there_is_no_field_for_a_personal_identity_number(clerk: Registrar) -> None:
    clerk.open_tab("Participants")
    assert clerk.reads("never a personal identity number")
    lines = [each.accessibleName() for each in clerk.page.findChildren(QLineEdit) if each.isVisible()]
    assert lines == ["Search in what is shown", "Name", "Title", "Work e-mail", "Work phone"]


def test_the_page_hears_of_others_also_while_it_is_hidden(
    clerk: Registrar, services: Services, change_feed: ChangeFeed
) -> None:
    clerk.page.hide()
    party = services.register.add_party("Trafikkontoret", PartyKind.DEPARTMENT)
    change_feed.announce(Change(Noun.REGISTER, (party.id,)))
    clerk.page.show()
    assert "Trafikkontoret" in clerk.rows()


def test_the_button_leads_to_the_series(qtbot: QtBot, clerk: Registrar) -> None:
    with qtbot.waitSignal(clerk.page.series_wanted):
        clerk.push("Meeting series")


def test_a_narrow_page_shows_the_list_or_the_form(qtbot: QtBot, clerk: Registrar) -> None:
    clerk.page.resize(700, 740)
    qtbot.waitUntil(lambda: not clerk.reads("Kind of party"))
    clerk.choose_row(POLICE)
    clerk.press(Key.Key_Return)
    assert clerk.reads("Kind of party")
    assert clerk.text("Name") == POLICE
    clerk.press(Key.Key_Escape)
    assert not clerk.reads("Kind of party")
    assert QApplication.focusWidget() is clerk.table()


def test_an_empty_register_says_what_would_be_there(make_page: MakePage) -> None:
    clerk = Registrar(make_page())
    assert clerk.reads("Here the organisations that meet will stand")
    clerk.push("New party")
    clerk.write("Trafikkontoret")
    clerk.save()
    assert clerk.rows() == ["Trafikkontoret"]


def test_every_field_has_a_name_for_screen_readers(clerk: Registrar, services: Services) -> None:
    services.reference.take_in()
    clerk.page.refresh()
    stop = Qt.FocusPolicy.TabFocus
    for tab in ("Parties", "Participants", "Districts", "Places"):
        clerk.open_tab(tab)
        nameless = [
            each
            for each in clerk.page.findChildren(QWidget)
            if each.isVisible()
            and each.focusPolicy() & stop == stop
            and not each.focusProxy()
            and not _name(each)
        ]
        assert nameless == []


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) else "")


@pytest.mark.parametrize("place", range(5), ids=["parties", "participants", "districts", "places", "look"])
def test_pictures_of_each_register(
    qtbot: QtBot,
    services: Services,
    unit: Unit,
    change_feed: ChangeFeed,
    dressed: ThemeFeed,
    background: Background,
    save_picture: Callable[[QWidget, str], None],
    place: int,
) -> None:
    services.reference.take_in()
    services.register.add_place("Solberga torg", None, PlaceKind.CENTRE)
    services.look.change(Look(organisation="Stockholms stad", accent="#123456", logo=read_logo(HOUSE_SVG)))
    page = RegisterPage(services, change_feed, dressed, background)
    qtbot.addWidget(page)
    tabs = page.findChild(QTabWidget)
    tabs.setCurrentIndex(place)
    save_picture(page, f"register-{tabs.tabText(place).lower().replace(' ', '-')}")
