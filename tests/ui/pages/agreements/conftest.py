"""The page of agreements over a store of the test's own, and a person at its keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.agreements.area_list import AreaListModel
from desktop.ui.pages.agreements_page import AgreementsPage
from desktop.ui.theme import ThemeFeed
from domain.agreements import Agreement, AgreementParty
from domain.parties import PartyKind
from tests.ui.keyboard import CONTROL, NO_MODIFIER, Keyboard

MakePage = Callable[[], AgreementsPage]
LOCAL = "Hägersten-Älvsjö – Globen och Skärholmen"
OTHER = "Farsta – Farsta"
PLACES, YOUTH = "Otrygga och brottsutsatta platser", "Unga i riskzonen för destruktivt beteende"
Key = Qt.Key


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


@pytest.fixture
def make_page(
    qtbot: QtBot,
    services: Services,
    change_feed: ChangeFeed,
    theme_feed: ThemeFeed,
    background: Background,
) -> MakePage:
    def make() -> AgreementsPage:
        page = AgreementsPage(services, change_feed, theme_feed, background)
        qtbot.addWidget(page)
        page.resize(1170, 740)
        with qtbot.waitActive(page):
            page.show()
        return page

    return make


class Clerk(Keyboard):
    """Finds fields and buttons by what they are called, writes, and presses keys; never a mouse."""

    def __init__(self, page: AgreementsPage) -> None:
        super().__init__()
        self.page = page

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, times: int = 1) -> None:
        """What a key brings is to be seen before the next one."""
        super().press(key, modifiers, times)
        QApplication.processEvents()
        self._get_window_back()

    def _get_window_back(self) -> None:
        """Where there is no window manager, a list that closes by itself leaves no window active."""
        if QApplication.activePopupWidget() is None and not self.page.isActiveWindow():
            self.page.activateWindow()
            QApplication.processEvents()

    def go_to(self, name: str, number: int = 0) -> QWidget:
        """Go to the field or button of this name that can be seen; ``number`` counts from the first, or from -1."""
        found = [widget for widget in self.page.findChildren(QWidget) if _is_called(widget, name)]
        assert found, f"nothing to be seen is called {name!r}"
        self._get_window_back()
        found[number].setFocus(Qt.FocusReason.TabFocusReason)
        return found[number]

    def fill(self, name: str, text: str, number: int = 0) -> None:
        """Write in place of what stands in a field."""
        self.go_to(name, number)
        self.press(Key.Key_A, CONTROL)
        self.press(Key.Key_Delete)
        self.write(text)

    def push(self, name: str, number: int = 0) -> None:
        self.go_to(name, number)
        self.press(Key.Key_Space)

    def choose(self, name: str, words: str, number: int = 0) -> None:
        """Go down a list from its top until these words begin what is chosen."""
        box = self.go_to(name, number)
        assert isinstance(box, QComboBox)
        self.press(Key.Key_Home)
        for _step in range(box.count()):
            if box.currentText().startswith(words):
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"{name!r} offers no {words!r}")

    def save(self) -> None:
        self.press(Key.Key_S, CONTROL)

    def text(self, name: str, number: int = 0) -> str:
        widget = self.go_to(name, number)
        assert isinstance(widget, QLineEdit)
        return widget.text()

    def text_is_open(self, name: str) -> bool:
        """Whether a field of this name is to be seen."""
        return any(_is_called(widget, name) for widget in self.page.findChildren(QWidget))

    def reads(self) -> list[str]:
        """Every label and button that can be seen."""
        kinds = (*self.page.findChildren(QLabel), *self.page.findChildren(QPushButton))
        return [each.text() for each in kinds if each.isVisible() and each.text()]


def _is_called(widget: QWidget, name: str) -> bool:
    if not widget.isVisible() or widget.focusPolicy() & Qt.FocusPolicy.TabFocus != Qt.FocusPolicy.TabFocus:
        return False
    text = widget.text() if isinstance(widget, QPushButton) else ""
    return name in {widget.accessibleName(), text}


@pytest.fixture
def clerk(make_page: MakePage) -> Clerk:
    return Clerk(make_page())


@pytest.fixture
def district(services: Services) -> UUID:
    return services.register.add_party("Stadsdelsförvaltningen", PartyKind.DISTRICT_ADMINISTRATION).id


@pytest.fixture
def agreement(services: Services, district: UUID) -> Agreement:
    """In force to the end of 2026, which is 49 days away; one of two has signed."""
    police = services.register.add_party("LPO Globen", PartyKind.POLICE_AREA)
    blank = replace(
        services.agreements.blank(),
        title=LOCAL,
        purposes="Tryggheten ska öka",
        valid_from=date(2024, 3, 25),
        valid_to=date(2026, 12, 31),
        parties=(
            AgreementParty(party_id=district, signatory_role="stadsdelsdirektör", signed_on=date(2024, 3, 1)),
            AgreementParty(party_id=police.id),
        ),
        areas=services.agreements.choose_areas([YOUTH, PLACES]),
    )
    services.agreements.add(blank)
    return services.agreements.show(blank.id)


@pytest.fixture
def other(services: Services) -> Agreement:
    blank = replace(services.agreements.blank(), title=OTHER, valid_from=date(2025, 1, 1))
    services.agreements.add(blank)
    return services.agreements.show(blank.id)


def areas_listed(page: AgreementsPage) -> list[tuple[str, str]]:
    model = page.findChild(AreaListModel)
    rows = [model.record_at(model.index(row, 0)) for row in range(model.rowCount())]
    return [(row.title, row.detail) for row in rows if row is not None]
