"""The dictionary that ships with the program: Swedish, the words of the field, words that are learnt; and none at all."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.spelling.dictionary import Dictionary, NoDictionaryError, open_dictionary
from resources import spelling_path

RIGHT = (
    "lägesbild",
    "lägesbildsarbete",
    "lägesbildsarbetet",
    "lägesbildspunkterna",
    "Brå",
    "Brås",
    "dnr",
    "fritidsgården",
    "områdespolisen",
    "trygghetsvandring",
    "medborgarlöfte",
    "samverkansöverenskommelsen",
    "åtgärdsplan",
    "årshjul",
    "områdespoliser",
    "kl.",
    "ang.",
)
MISSPELT = {
    "protokål": "protokoll",
    "samverkann": "samverkan",
    "intresant": "intressant",
    "polesen": "polisen",
    "uppföljing": "uppföljning",
    "komunen": "kommunen",
}


@pytest.fixture(scope="module")
def dictionary() -> Dictionary:
    return open_dictionary()


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Path]:
    """A folder as people have them, with the word list in it."""
    folder = tmp_path / "Åsas mapp – ö"
    folder.mkdir()
    for name in ("sv_SE.aff", "sv_SE.dic"):
        shutil.copy(spelling_path(name), folder)
    return folder


@pytest.mark.parametrize("word", RIGHT)
def test_words_of_the_field_are_right(dictionary: Dictionary, word: str) -> None:
    assert dictionary.is_right(word)


@pytest.mark.parametrize(("written", "meant"), MISSPELT.items())
def test_a_misspelt_word_is_wrong_and_what_was_meant_is_offered(
    dictionary: Dictionary, written: str, meant: str
) -> None:
    assert not dictionary.is_right(written)
    offers = dictionary.offers(written)
    assert meant in offers[:2]
    assert len(offers) <= 6


def test_a_word_that_was_told_is_right_until_it_is_no_more(dictionary: Dictionary) -> None:
    assert not dictionary.is_right("fnorbel")
    dictionary.know(["fnorbel"], [])
    assert dictionary.is_right("fnorbel")
    assert dictionary.is_right("Fnorbel")
    dictionary.know([], [])
    assert not dictionary.is_right("fnorbel")


def test_a_name_is_right_with_what_is_its_own_and_in_capitals_only(dictionary: Dictionary) -> None:
    dictionary.know([], ["Solbergga"])
    assert dictionary.is_right("Solbergga")
    assert dictionary.is_right("Solberggas")
    assert not dictionary.is_right("solbergga")
    assert "Solbergga" in dictionary.offers("Solbergg")
    dictionary.know(["Solbergga"], [])
    assert dictionary.is_right("Solbergga"), "an own word now"
    assert not dictionary.is_right("Solberggas")
    dictionary.know([], [])
    assert not dictionary.is_right("Solbergga")


def test_the_dictionary_keeps_its_words_when_a_name_goes_that_has_them(dictionary: Dictionary) -> None:
    dictionary.know(["och"], ["Kultur", "och", "fritid"])
    dictionary.know([], [])
    assert all(dictionary.is_right(word) for word in ("och", "Kultur", "fritid"))


def test_it_is_read_from_any_folder(copied: Path) -> None:
    assert not open_dictionary(copied).is_right("protokål")


def test_without_the_package_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    with pytest.raises(NoDictionaryError, match="not installed"):
        open_dictionary()


def test_without_the_word_list_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(NoDictionaryError):
        open_dictionary(tmp_path)


@pytest.mark.parametrize("broken", [b"", b"\x00\xff\xfe rubbish \n" * 40, b"2\nhus\nbil\n"])
def test_a_broken_word_list_is_none(copied: Path, broken: bytes) -> None:
    (copied / "sv_SE.dic").write_bytes(broken)
    with pytest.raises(NoDictionaryError):
        open_dictionary(copied)


def test_the_licence_is_there() -> None:
    folder = spelling_path("sv_SE.dic").parent
    assert "Lesser General Public License" in (folder / "LICENSE.md").read_text("utf-8")
    assert (folder / "LGPL-3.0.txt").stat().st_size > 7_000
