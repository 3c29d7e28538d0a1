"""The story of the board's paper typed into the window, fact by fact and by keyboard alone: the same as by the services."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.services.program import Services
from tests import seed_story as seed
from tests.ui.pages.agreements.conftest import Clerk

Key = Qt.Key


def begin(clerk: Clerk, title: str, level: str, *parties: tuple[str, object]) -> None:
    """A new agreement with its parties; a name that nobody has yet becomes a party of the kind that is chosen."""
    clerk.push("New agreement")
    clerk.write(title)
    clerk.choose("Level", level)
    for name, kind in parties:
        clerk.fill("Name of a party to add", name)
        clerk.press(Key.Key_Return)
        if clerk.text_is_open("Name of the new party"):
            clerk.choose("Kind of party", str(kind))
            clerk.push("Add party")


def enter_story(clerk: Clerk) -> None:
    city = (("Stockholms stad", "Municipality"), ("Polisregion Stockholm", "Other"))
    local = (
        ("Älvsjö stadsdelsförvaltning", "District administration"),
        ("Lokalpolisområde Globen", "Local police area"),
    )
    begin(clerk, seed.FIRST_CITY, "City", *city)
    clerk.fill("Valid from", "2015")
    clerk.fill("Valid to", "maj 2019")
    clerk.push("Add prolongation")
    clerk.choose("Prolongation", "Until the next")
    clerk.fill("Note", seed.UNTIL_THE_NEW)
    clerk.save()

    begin(clerk, seed.FIRST_LOCAL, "Local", *local)
    clerk.fill("Valid from", "2015")
    clerk.save()

    clerk.push("Renew …")
    clerk.fill("Title of the new agreement", seed.SECOND_LOCAL)
    clerk.fill("Valid from", "2017")
    clerk.fill("Valid to", "maj 2019")
    clerk.press(Key.Key_Return)
    clerk.push("Facts and parties")
    clerk.push("Add prolongation")
    clerk.fill("Prolonged to", "31 december 2019")
    clerk.fill("Note", seed.WAITING)
    clerk.save()

    begin(clerk, seed.NEW_CITY, "City", *city)
    clerk.fill(f"Reference number of {seed.CITY[0]}", seed.NEW_DNR)
    clerk.choose("Replaces", seed.FIRST_CITY)
    clerk.go_to("Purposes")
    clerk.write(seed.PURPOSES)
    enter_steps(clerk)
    choose_areas(clerk)
    clerk.save()


def enter_steps(clerk: Clerk) -> None:
    clerk.push("Add step")
    clerk.fill("Body", "Nämnder i Stockholms stad")
    clerk.fill("Answers by", "4/9 2019")
    for body, day in (
        ("Funktionshinderrådet", "21 augusti 2019"),
        ("Pensionärsrådet", "2019-08-22"),
        ("Förvaltningsgruppen", "22/8 2019"),
    ):
        clerk.push("Add step")
        clerk.choose("Step", "Handled", -1)
        clerk.fill("Body", body, -1)
        clerk.fill("Day", day, -1)


def choose_areas(clerk: Clerk) -> None:
    """From the menu: the six of the comment round are the oldest set, which stands last."""
    clerk.push("Add a priority area")
    menu_press(Key.Key_Up)
    menu_press(Key.Key_Right)
    menu_press(Key.Key_Return)


def menu_press(key: Qt.Key) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, key)


@pytest.mark.timeout(60)
def test_the_story_typed_in_the_window_is_the_story_of_the_services(clerk: Clerk, services: Services) -> None:
    enter_story(clerk)

    assert seed.told(services) == seed.expected()
    for day, states in seed.STATES.items():
        assert seed.states(services.agreements.list_all(), day) == states, day
    assert {party.name: party.kind for party in services.register.show().parties} == dict(seed.PARTIES)
    assert clerk.page.unsaved_agreements() == 0


def test_a_third_local_agreement_is_refused_at_its_field_and_nothing_is_stored(
    clerk: Clerk, services: Services
) -> None:
    seed.enter_story(services)
    clerk.page.refresh()
    before = seed.told(services)

    begin(clerk, "Tredje", "Local", seed.DISTRICT, seed.POLICE)
    clerk.fill("Valid from", "31 december 2019")
    clerk.save()

    assert any(f"“{seed.SECOND_LOCAL}”" in text for text in clerk.reads())
    assert seed.told(services) == before
    clerk.fill("Valid from", "2020")
    clerk.save()
    third = next(each for each in services.agreements.list_all() if each.title == "Tredje")
    assert third.valid_from == date(2020, 1, 1)
