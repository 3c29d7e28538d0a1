"""One's own words: kept in a file of the person's, whole or not at all, and told of when they change."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.own_words import load_own_words, own_words_file, save_own_words
from desktop.settings import settings_file
from desktop.ui.proofing.own_words import OwnWords


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "Åsas inställningar" / "own-words.txt"


def test_what_is_added_is_there_the_next_time(qtbot: QtBot, place: Path) -> None:
    words = OwnWords(load_own_words(place), partial(save_own_words, path=place))
    with qtbot.waitSignal(words.changed):
        words.add("östbergaprojektet")
    words.add(" Årstafältet ")
    assert load_own_words(place) == words.all() == ("Årstafältet", "östbergaprojektet")


def test_what_is_removed_is_gone(qtbot: QtBot, place: Path) -> None:
    save_own_words(("fnorbel", "snorbel"), place)
    words = OwnWords(load_own_words(place), partial(save_own_words, path=place))
    with qtbot.waitSignal(words.changed):
        words.remove("fnorbel")
    assert load_own_words(place) == ("snorbel",)


@pytest.mark.parametrize("word", ["", "  ", "fnorbel"])
def test_nothing_happens_when_nothing_is_new(qtbot: QtBot, word: str) -> None:
    words = OwnWords(["fnorbel"])
    with qtbot.assertNotEmitted(words.changed):
        words.add(word)
        words.remove("nothing of the kind")
    assert words.all() == ("fnorbel",)


def test_a_broken_file_is_as_good_as_none(place: Path) -> None:
    place.parent.mkdir()
    place.write_bytes(b"\xff\xfe\x00")
    assert load_own_words(place) == ()


def test_where_nothing_can_be_written_they_hold_until_the_end(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("", encoding="utf-8")
    words = OwnWords((), partial(save_own_words, path=blocked / "own-words.txt"))
    words.add("fnorbel")
    assert words.all() == ("fnorbel",)


def test_they_lie_beside_the_settings() -> None:
    assert own_words_file().parent == settings_file().parent
