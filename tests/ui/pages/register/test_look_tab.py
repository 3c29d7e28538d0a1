"""The house's own look: written, chosen and refused by keyboard, kept until it is saved, seen as it will be printed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFileDialog, QTabWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.register.logo_preview import LogoPreview
from desktop.ui.theme import ThemeFeed
from domain.changes import Change, Noun
from domain.look import Accent, LogoKind, Look
from tests.logo_files import CMYK_JPEG, HOUSE_SVG, house_png
from tests.ui.keyboard import CONTROL
from tests.ui.pages.conftest import Unit
from tests.ui.pages.register.conftest import Key, MakePage, Registrar, heard

ADMINISTRATION = "Hägersten-Älvsjö stadsdelsförvaltning"
ADDRESS = "Box 100, 126 25 Hägersten"
Choose = Callable[[bytes], None]


@pytest.fixture
def clerk(make_page: MakePage, unit: Unit) -> Registrar:
    registrar = Registrar(make_page())
    registrar.open_tab("Look on paper")
    return registrar


@pytest.fixture
def choose(
    clerk: Registrar, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Choose:
    """Press the button; the system's dialog answers with a file that holds this."""

    def act(content: bytes) -> None:
        path = tmp_path / "vår logotyp"
        path.write_bytes(content)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        clerk.push("Choose a file …")
        background.wait()
        QApplication.processEvents()

    return act


def test_the_whole_look_is_written_by_keyboard(
    clerk: Registrar, choose: Choose, services: Services, change_feed: ChangeFeed, unit: Unit
) -> None:
    changes = heard(change_feed)
    clerk.fill("Organisation", "Stockholms stad")
    choose(HOUSE_SVG)
    clerk.choose("Accent colour", "Green")
    clerk.fill(f"Footer of {ADMINISTRATION}", ADDRESS)
    assert clerk.page.unsaved_records() == 1
    assert clerk.reads("4 unsaved change(s)")
    clerk.save()
    look = services.look.show()
    assert (look.organisation, look.accent) == ("Stockholms stad", Accent.GREEN)
    assert look.logo is not None
    assert (look.logo.kind, look.logo.content) == (LogoKind.SVG, HOUSE_SVG)
    assert look.footers == {unit.administration.id: ADDRESS}
    assert clerk.page.unsaved_records() == 0
    assert clerk.reads("Everything is saved.")
    assert changes == [Change(Noun.REGISTER)]


def test_tab_leads_through_every_field_in_order(clerk: Registrar, choose: Choose) -> None:
    choose(house_png())
    clerk.choose("Accent colour", "A colour of our own")
    clerk.go_to("Organisation")
    names = []
    for _step in range(6):
        clerk.press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName() or focused.text())
    assert names == [
        "Choose a file …",
        "Remove the logo",
        "Accent colour",
        "Own colour",
        f"Footer of {ADMINISTRATION}",
        "Footer of Lokalpolisområde Globen",
    ]


def test_a_bad_file_leaves_the_logo_that_was(clerk: Registrar, choose: Choose, services: Services) -> None:
    choose(house_png())
    assert clerk.reads("PNG, 480 × 120 pixels")
    choose(CMYK_JPEG)
    assert clerk.reads("The file is not a picture in SVG or PNG.")
    assert clerk.reads("PNG, 480 × 120 pixels")
    choose(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 3'><text>Aa</text></svg>")
    assert clerk.reads("Turn text into outlines")
    clerk.save()
    logo = services.look.show().logo
    assert logo is not None
    assert logo.kind is LogoKind.PNG
    clerk.push("Remove the logo")
    assert clerk.reads("No logo")
    assert QApplication.focusWidget() is clerk.go_to("Choose a file …")
    clerk.save()
    assert services.look.show().logo is None


def test_a_dialog_that_is_closed_changes_nothing(clerk: Registrar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    clerk.push("Choose a file …")
    assert clerk.page.unsaved_records() == 0


def test_a_colour_too_pale_is_told_at_once_and_never_stored(clerk: Registrar, services: Services) -> None:
    clerk.choose("Accent colour", "A colour of our own")
    clerk.fill("Own colour", "#767676")
    assert clerk.reads("4.5 to 1 (at least")
    clerk.fill("Own colour", "FFCC00")
    clerk.save()
    assert clerk.reads("The colour is too pale on white paper.")
    clerk.fill("Own colour", "blå")
    clerk.save()
    assert clerk.reads("The colour cannot be understood.")
    assert services.look.show() == Look()
    clerk.fill("Own colour", "1f5a8d")
    assert not clerk.reads("The colour cannot be understood.")
    clerk.save()
    assert services.look.show().accent == "#1F5A8D"
    assert clerk.text("Own colour") == "#1F5A8D"


def test_a_text_too_long_is_told_at_its_field(clerk: Registrar, services: Services) -> None:
    clerk.fill("Footer of Lokalpolisområde Globen", "x" * 201)
    clerk.save()
    assert clerk.reads("The footer is too long.")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Footer of Lokalpolisområde Globen"
    clerk.fill("Organisation", "y" * 101)
    clerk.save()
    assert clerk.reads("The name of the organisation is too long.")
    assert services.look.show() == Look()


def test_nothing_written_is_lost_by_going_elsewhere(
    clerk: Registrar, services: Services, change_feed: ChangeFeed
) -> None:
    clerk.fill("Organisation", "Stockholms stad")
    clerk.fill(f"Footer of {ADMINISTRATION}", ADDRESS)
    clerk.open_tab("Parties")
    services.register.add_party("Trafikkontoret")
    change_feed.announce(Change(Noun.REGISTER))
    clerk.open_tab("Look on paper")
    assert clerk.text("Organisation") == "Stockholms stad"
    assert clerk.text(f"Footer of {ADMINISTRATION}") == ADDRESS
    assert clerk.text("Footer of Trafikkontoret") == ""
    assert clerk.page.unsaved_records() == 1
    clerk.push("Undo changes")
    assert (clerk.text("Organisation"), clerk.text(f"Footer of {ADMINISTRATION}")) == ("", "")
    assert clerk.page.unsaved_records() == 0


def test_what_a_colleague_stored_meanwhile_is_not_overwritten_unasked(
    clerk: Registrar, services: Services
) -> None:
    clerk.fill("Organisation", "Stockholms stad")
    services.look.change(Look(organisation="Polisen"))
    clerk.save()
    assert clerk.reads("Somebody else changed this at the same time.")
    assert services.look.show().organisation == "Polisen"
    clerk.save()
    assert services.look.show().organisation == "Stockholms stad"


def test_what_a_colleague_stored_is_not_overwritten_either_when_the_page_has_heard_of_it(
    clerk: Registrar, services: Services, change_feed: ChangeFeed
) -> None:
    clerk.fill("Organisation", "Stockholms stad")
    services.look.change(Look(organisation="Polisen"))
    change_feed.announce(Change(Noun.REGISTER))
    clerk.save()
    assert clerk.reads("Somebody else changed this at the same time.")
    clerk.push("Undo changes")
    assert clerk.text("Organisation") == "Polisen"


def test_the_footer_of_a_party_that_is_no_more_stays(
    clerk: Registrar, services: Services, unit: Unit
) -> None:
    services.look.change(Look(footers={unit.police.id: "Globen"}))
    ended = replace(
        unit.police, valid_to=unit.agreement.valid_from or services.office.today().replace(year=2020)
    )
    services.register.change_party(ended, ())
    clerk.page.refresh()
    clerk.fill("Organisation", "Stockholms stad")
    clerk.save()
    assert services.look.show().footers == {unit.police.id: "Globen"}


def test_there_is_nothing_to_search_or_to_add_here(clerk: Registrar) -> None:
    assert not clerk.page._search.isVisible()
    assert not clerk.page._new.isVisible()
    clerk.press(Key.Key_F, CONTROL)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Organisation"
    clerk.press(Key.Key_Escape)
    tabs = clerk.page.findChild(QTabWidget)
    assert tabs.tabText(tabs.currentIndex()) == "Look on paper"
    clerk.open_tab("Parties")
    assert clerk.page._search.isVisible()


@pytest.mark.parametrize("content", [HOUSE_SVG, house_png()], ids=["svg", "png"])
def test_the_preview_shows_what_is_printed(
    qtbot: QtBot, theme_feed: ThemeFeed, services: Services, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "logo"
    path.write_bytes(content)
    preview = LogoPreview(theme_feed)
    qtbot.addWidget(preview)
    preview.show_logo(services.look.read_logo(path))
    shown = preview.grab().toImage()
    colours = {shown.pixelColor(x, shown.height() // 2).name() for x in range(shown.width())}
    assert {"#1f5a8c", "#ffffff"} <= colours
    assert QColor(Qt.GlobalColor.black).name() not in colours
