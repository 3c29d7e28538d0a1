"""Swedish order and likeness of words: å ä ö are letters of their own, é and ü are not."""

import unicodedata
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.swedish import fold, sort_key

IN_ORDER = [
    "", "9", "10", "101", "Alm", "almar", "Andra", "Ek", "eken", "fågel", "fön", "Möte 2", "Möte 9", "möte 10",
    "möte 10 b", "Möte 100", "Per", "tåg", "Täby", "töcken", "Ulla", "vinter", "wok", "xylofon", "Yngve", "zon", "zoo",
    "å", "Åberg", "Åbo", "åk", "Årsta", "ås", "Åsö", "Ängby", "ärla", "Ö", "ö 2", "Ö 11", "öl", "Östberga", "östra",
]  # fmt: skip
ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö"
WORDS = st.text(ALPHABET + ALPHABET.upper(), max_size=12)
LATIN = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x17F), max_size=20)


def test_sorts_as_a_swedish_register_does() -> None:
    shuffled = Random(7).sample(IN_ORDER, len(IN_ORDER))

    assert sorted(shuffled, key=sort_key) == IN_ORDER


@given(first=WORDS, second=WORDS)
def test_the_order_is_that_of_the_alphabet(first: str, second: str) -> None:
    def places(word: str) -> list[int]:
        return [ALPHABET.index(letter) for letter in word.lower()]

    assert (sort_key(first) < sort_key(second)) == (places(first) < places(second))


@given(first=st.integers(0, 999_999), second=st.integers(0, 999_999), word=WORDS)
def test_numbers_sort_by_their_size(first: int, second: int, word: str) -> None:
    told = [sort_key(f"{word} {number} x") for number in (first, second)]

    assert (told[0] < told[1]) == (first < second)


@given(first=WORDS, second=WORDS)
def test_a_key_holds_another_only_where_the_word_does(first: str, second: str) -> None:
    """The list of meetings searches in keys: «ar» must not be found in «år»."""
    assert (sort_key(first) in sort_key(second)) == (first.lower() in second.lower())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ÅTGÄRD", "åtgärd"),
        ("RÅN", "rån"),
        ("idé", "ide"),
        ("Ida Müller", "ida muller"),
        ("Łódź", "łodz"),
        ("A\u030angstro\u0308m", "ångström"),
        ("\u212bngström", "ångström"),
        ("Straße", "strasse"),
        ("naïve café", "naive cafe"),
        ("§ 5 – 100 %", "§ 5 – 100 %"),
        ("🏡 שלום", "🏡 שלום"),
        ("", ""),
    ],
)
def test_folds_case_and_foreign_accents(text: str, expected: str) -> None:
    assert fold(text) == expected


def test_keeps_apart_what_swedes_keep_apart() -> None:
    words = ["rån", "ran", "rän", "ron", "rön"]

    assert len({fold(word) for word in words}) == len(words)


@given(LATIN)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(LATIN)
def test_it_does_not_matter_how_the_letters_were_put_together(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(WORDS)
def test_it_does_not_matter_how_large_the_letters_are(word: str) -> None:
    assert fold(word.upper()) == fold(word.lower()) == fold(word)
