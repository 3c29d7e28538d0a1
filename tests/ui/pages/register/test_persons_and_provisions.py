"""Participants who leave and their extracts, the facts of processing, and the provisions: by keyboard, in the register."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.paper.outlets import Outlets
from desktop.ui.pages.register_page import RegisterPage
from desktop.ui.theme import ThemeFeed
from domain.processing import ProcessingFacts
from tests.ui.pages.conftest import Unit
from tests.ui.pages.register.conftest import Registrar, heard

CHAIR, OFFICER = "Enhetschef Holm", "Kommunpolis Alm"


@pytest.fixture
def clerk(
    qtbot: QtBot,
    services: Services,
    unit: Unit,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
    tmp_path: Path,
) -> Registrar:
    outlets = Outlets(
        choose_target=lambda name: tmp_path / name,
        open_folder=lambda _folder: None,
        has_printer=lambda: False,
        confirm_print=lambda _printer: False,
    )
    page = RegisterPage(services, change_feed, theme_feed, background, outlets=outlets)
    qtbot.addWidget(page)
    page.resize(1170, 740)
    with qtbot.waitActive(page):
        page.show()
    return Registrar(page)


def settle(background: Background) -> None:
    for _round in range(4):
        background.wait()
        QApplication.processEvents()


def person(services: Services, name: str):  # type: ignore[no-untyped-def]
    return next(each for each in services.register.show().participants if each.name == name)


def test_somebody_leaves_after_being_asked(
    clerk: Registrar, services: Services, unit: Unit, change_feed: ChangeFeed
) -> None:
    services.register.change_participant(replace(unit.chair, email="holm@exempel.se", phone="08-1"))
    clerk.page.refresh()
    changes = heard(change_feed)
    clerk.open_tab("Participants")
    clerk.choose_row(CHAIR)
    clerk.push("Has left")
    assert clerk.reads(f"no series calls {CHAIR} any more")
    QApplication.processEvents()  # the question has its place then, and is scrolled to
    tab = clerk.page._shown()
    question = tab._form.leaving._question
    assert not question.visibleRegion().isEmpty()
    assert question.visibleRegion().boundingRect().height() == question.height(), "all of it is seen"
    clerk.push("Cancel")
    assert person(services, CHAIR).left_on is None
    clerk.push("Has left")
    clerk.push("Yes, has left")
    gone = person(services, CHAIR)
    assert (gone.left_on, gone.email, gone.phone) == (date(2026, 11, 12), "", "")
    assert clerk.reads("Left on 12 November 2026.")
    assert changes
    council = services.series.show(unit.council.id)
    assert [line.participant_id for line in council.usual_attendance] == [unit.officer.id]
    clerk.push("Is back")
    assert person(services, CHAIR).left_on is None


def test_whoever_has_left_is_not_called_to_the_next_meeting(services: Services, unit: Unit) -> None:
    services.meetings.plan(unit.council.id, day=date(2026, 11, 12))
    services.register.leave(unit.officer.id)
    called = services.meetings.plan(unit.council.id, day=date(2026, 12, 10))
    assert [line.name for line in services.meetings.show(called.id).attendance] == [CHAIR]


def test_an_extract_is_saved(clerk: Registrar, background: Background, tmp_path: Path) -> None:
    clerk.open_tab("Participants")
    clerk.choose_row(OFFICER)
    clerk.push("Extract of the register …")
    settle(background)
    (saved,) = tmp_path.glob(f"*Registerutdrag {OFFICER}.pdf")
    assert saved.read_bytes().startswith(b"%PDF")
    assert clerk.reads(str(saved))


def test_one_who_is_not_stored_yet_has_no_extract(clerk: Registrar) -> None:
    clerk.open_tab("Participants")
    clerk.push("New participant")
    assert not any(
        each.isVisible() for each in clerk.page.findChildren(QWidget) if each.property("text") == "Has left"
    )
    clerk.fill("Name", "Samordnare Ek")
    clerk.save()
    assert any(
        each.isVisible() for each in clerk.page.findChildren(QWidget) if each.property("text") == "Has left"
    )


def test_the_facts_of_processing_are_written_and_printed(
    clerk: Registrar, services: Services, background: Background, tmp_path: Path
) -> None:
    clerk.open_tab("Personal data")
    clerk.fill("Controller", "Stadsdelsnämnden")
    clerk.fill("Security measures of your own", "Disken är krypterad.")
    assert clerk.reads("2 unsaved change(s)")
    clerk.save()
    assert services.processing.show() == ProcessingFacts(
        controller="Stadsdelsnämnden", security="Disken är krypterad.", version=1
    )
    clerk.push("Register of processing …")
    settle(background)
    assert list(tmp_path.glob("*Registerförteckning.pdf"))


def test_two_who_write_the_facts_are_told(clerk: Registrar, services: Services) -> None:
    clerk.open_tab("Personal data")
    clerk.fill("Controller", "Min nämnd")
    services.processing.change(ProcessingFacts(controller="Deras nämnd"))
    clerk.save()
    assert clerk.reads("Somebody else changed this at the same time.")
    clerk.save()
    assert services.processing.show().controller == "Min nämnd"


def test_a_provision_is_added_and_ended(clerk: Registrar, services: Services) -> None:
    clerk.open_tab("Provisions")
    assert "18 kap. 1 § OSL" in clerk.rows()
    clerk.push("New provision")
    clerk.fill("Provision", "18 kap. 1 § osl")
    clerk.save()
    assert clerk.reads("finns redan") or clerk.reads("is already there")
    clerk.fill("Provision", "40 kap. 5 § OSL")
    clerk.fill("Protects", "Bolag")
    clerk.fill("Valid to", "2026-01-31")
    clerk.save()
    stored = next(each for each in services.provisions.show() if each.name == "40 kap. 5 § OSL")
    assert (stored.protects, stored.valid_to) == ("Bolag", date(2026, 1, 31))
    assert stored.name not in services.provisions.names()
    assert clerk.cells("40 kap. 5 § OSL")[1] == "Bolag"


def test_pictures(
    dressed: ThemeFeed,
    save_picture: Callable[[QWidget, str], None],
    services: Services,
    unit: Unit,
    change_feed: ChangeFeed,
    background: Background,
    qtbot: QtBot,
) -> None:
    services.register.leave(unit.chair.id)
    page = RegisterPage(services, change_feed, dressed, background)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    clerk = Registrar(page)
    for name, title in (
        ("register-participants", "Participants"),
        ("register-provisions", "Provisions"),
        ("register-processing", "Personal data"),
    ):
        clerk.open_tab(title)
        save_picture(page, name)
