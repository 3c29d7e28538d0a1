"""Every page of the window has help in both languages; its links lead somewhere, its keys are those that are live there."""

import re
from functools import cached_property
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.help_shelf import help_book
from desktop.ui.page_makers import PageMakers
from desktop.ui.pages.restore_page import RestorePage
from desktop.ui.window_help import WELCOME
from domain.help.blocks import HelpPage, Paragraph, plain_text
from domain.help.book import CONTENTS, SHORTCUTS, HelpBook
from tests.endurance import IS_LONG
from tests.ui.live_keys import live_keys
from tests.ui.places.walk import walk
from tests.ui.sample_window import Templates, spoken

LANGUAGES = ("sv", "en")
OF_THE_WINDOW = {
    name
    for name, value in vars(PageMakers).items()
    if isinstance(value, cached_property) and not name.startswith("_")
}
OF_ANY_FILE = {RestorePage.help_key}  # shown with a file open, and with none
EVERYWHERE = "search"  # the page that has the keys of the whole window
# A state of each page of the window in which all its keys are live.
STATES = {
    "welcome", "overview", "meetings", "new-meeting", "series", "meeting", "meeting-offer", "meeting-mode",
    "finish", "finish-untested", "minutes-finished", "thread-of-item", "situation", "situation-point",
    "picture-draft", "follow-ups-panel", "agreements", "reports-minutes", "yearly", "records", "disclosure",
    "disposal", "log", "register-parties", "settings",
}  # fmt: skip
# What a list, a field or the help itself does with a key when it has the keyboard.
OF_THE_FOCUS = {"Enter", "Tab", "Up", "Down", "Del", "F2", "Ctrl+Up", "Ctrl+Down", "Alt+F7", "Ctrl+."}
# Names of the same keys on other keyboards, and letters that are underlined on screen.
NOT_TOLD = re.compile(r"Save|Find|Refresh|Undo|Redo|Alt\+[A-ZÅÄÖ]")
FEWEST_WORDS, MOST_WORDS = 100, 350
OF_ALL_HELP = {CONTENTS, SHORTCUTS}


@pytest.fixture(params=LANGUAGES)
def book(request: pytest.FixtureRequest) -> HelpBook:
    return help_book(request.param)


def test_every_page_of_the_window_has_help(book: HelpBook) -> None:
    assert set(book.pages) == OF_THE_WINDOW | OF_ANY_FILE | {WELCOME, EVERYWHERE} | OF_ALL_HELP


def test_every_link_leads_somewhere_and_not_to_itself(book: HelpBook) -> None:
    for page in book.pages.values():
        assert {link.page for link in page.links()} <= set(book.pages) - {page.key}, page.key


def test_the_contents_have_every_page_once(book: HelpBook) -> None:
    links = [link.page for link in book.pages[CONTENTS].links()]
    assert sorted(links) == sorted(set(book.pages) - {CONTENTS})


def test_links_are_called_as_the_page_they_lead_to(book: HelpBook) -> None:
    for link in book.pages[CONTENTS].links():
        assert link.text == book.page(link.page).title


@pytest.mark.parametrize("key", sorted(help_book("sv").pages))
def test_both_languages_say_the_same_in_the_same_order(key: str) -> None:
    def shape(page: HelpPage) -> list[object]:
        rows = [[cap.keys for cap in row.keys] for row in page.key_rows()]
        return [[type(block) for block in page.blocks], rows, sorted(link.page for link in page.links())]

    swedish, english = (help_book(language).pages[key] for language in LANGUAGES)
    assert shape(swedish) == shape(english)


def test_a_page_is_short_and_begins_with_what_it_is_for(book: HelpBook) -> None:
    for page in book.chapters():
        count = sum(len(text.split()) for text in page.texts())
        assert FEWEST_WORDS <= count <= MOST_WORDS, (page.key, count)
        first = page.blocks[0]
        assert isinstance(first, Paragraph)
        assert plain_text(first.pieces).count(". ") <= 1, page.key


@pytest.fixture(scope="session", params=LANGUAGES if IS_LONG else ("sv",))
def live(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    templates: Templates,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, set[str]]:
    """The keys of each page: the same in a window of either language (the long run looks in both)."""
    with spoken(qapp, request.param):
        return keys_by_page(qapp, templates, tmp_path_factory.mktemp("live"))


@pytest.mark.endurance
def test_the_keys_of_the_help_are_those_of_the_window(book: HelpBook, live: dict[str, set[str]]) -> None:
    everywhere = set.intersection(*live.values())
    assert told(book.pages[EVERYWHERE]) == everywhere
    for name in OF_THE_WINDOW | {WELCOME}:
        assert told(book.pages[name]) == live[name] - everywhere, name
        assert named(book.pages[name]) <= live[name] | OF_THE_FOCUS, name


def keys_by_page(qapp: QApplication, templates: Templates, folder: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for _place, sample in walk(qapp, templates, folder, only=STATES):
        name = sample.navigator.page_here() or WELCOME
        live = (
            key.toString() for key, _reach, meaning in live_keys(sample.window) if "mnemonic" not in meaning
        )
        told_as = {key.replace("Return", "Enter") for key in live if not NOT_TOLD.fullmatch(key)}
        found.setdefault(name, set()).update(told_as)
    assert set(found) == OF_THE_WINDOW | {WELCOME}
    return found


def told(page: HelpPage) -> set[str]:
    return {cap.keys for row in page.key_rows() for cap in row.keys}


def named(page: HelpPage) -> set[str]:
    """Those of the running text."""
    return {cap.keys for cap in page.key_caps()}
