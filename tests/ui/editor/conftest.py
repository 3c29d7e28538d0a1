"""The editor over a real store in a file: a planned meeting of five items, and a second window on the same store."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.services.program import Services, services_over
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.meeting.agenda_outline import AgendaOutline
from desktop.ui.pages.meeting.item_pane import ItemPane
from desktop.ui.pages.meeting.meeting_page import MeetingPage
from desktop.ui.pages.meeting.trouble_notice import TroubleNotice
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage
from domain.meetings import AgendaItem, Meeting, MeetingContent
from tests.store_fixtures import SteppableClock
from tests.ui.keyboard import Keyboard
from tests.ui.pages.conftest import Unit, change_feed, load, services, unit, unit_file
from tests.ui.pane_keys import bind_pane_keys

__all__ = ["change_feed", "load", "services", "unit", "unit_file"]  # the same unit as the other pages have


@dataclass(frozen=True, slots=True)
class Editor:
    """The page on screen with its meeting open, and what stands in the store behind it."""

    page: MeetingPage
    services: Services
    meeting: Meeting
    keyboard: Keyboard

    def content(self) -> MeetingContent:
        return self.services.meetings.show(self.meeting.id)

    def item(self, place: int = 0) -> AgendaItem:
        return self.content().items[place]

    def headings(self) -> list[str]:
        return [item.heading for item in self.content().items]

    def pane(self) -> ItemPane:
        """The item that is shown."""
        return next(pane for pane in self.page.findChildren(ItemPane) if pane.isVisible())

    def cards(self, kind: type[QWidget]) -> list[QWidget]:
        """What lies under the item that is shown."""
        QApplication.processEvents()  # new ones are shown when the event loop comes round
        return [card for card in self.pane().findChildren(kind) if card.isVisible()]

    def shown(self) -> str:
        return self.pane().head.heading.text()

    def outline(self) -> AgendaOutline:
        return self.page.findChild(AgendaOutline)

    def message(self) -> str:
        """What the line over the item says; empty while it is hidden."""
        found = [
            each
            for each in self.page.findChild(TroubleNotice).findChildren(InlineMessage)
            if each.isVisible()
        ]
        return found[0].text() if found else ""

    def answer(self, words: str) -> None:
        """Press a button of that line."""
        buttons = self.page.findChild(TroubleNotice).findChildren(QPushButton)
        next(button for button in buttons if button.isVisible() and button.text() == words).click()

    def stored(self) -> None:
        """Store what waits, now."""
        assert self.page.store_now()


@pytest.fixture(scope="module")
def theme_feed(qapp: QApplication) -> ThemeFeed:
    """One for all tests of a file: dressing the application anew takes 100 ms."""
    return ThemeFeed(qapp, SchemeChoice.LIGHT)


OpenEditor = Callable[[Meeting], Editor]


@pytest.fixture
def meeting(services: Services, unit: Unit) -> Meeting:
    return services.meetings.plan(unit.council.id, day=date(2026, 11, 12))


@pytest.fixture
def open_editor(
    qtbot: QtBot, services: Services, change_feed: ChangeFeed, theme_feed: ThemeFeed
) -> Iterator[OpenEditor]:
    """Open a meeting as the window does."""
    pages = []

    def open_it(meeting: Meeting) -> Editor:
        page = MeetingPage(services, change_feed, theme_feed, marked_by="samordnare")
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1290, 690)
        with qtbot.waitActive(page):
            page.show()
        bind_pane_keys(page)
        page.show_meeting(meeting.id)
        page.write()
        return Editor(page, services, meeting, Keyboard())

    yield open_it
    for page in pages:
        page.hide()


@pytest.fixture
def editor(open_editor: OpenEditor, meeting: Meeting) -> Editor:
    return open_editor(meeting)


@pytest.fixture
def colleague(store_path: Path, clock: SteppableClock, services: Services) -> Iterator[Services]:
    """A second window on the same file."""
    store = Store.open(store_path, clock)
    yield services_over(store)
    store.close()


def write_as(other: Services, item: AgendaItem, text: str) -> None:
    other.agenda.write_text(item.id, item.version, item.heading, text)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget
