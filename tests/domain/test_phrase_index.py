"""The index of phrases: a word with one wrong letter is known again, wherever the letter is."""

from hypothesis import given
from hypothesis import strategies as st

from domain.phrase_index import LEAST_LETTERS_OF_A_TYPO, Closeness, Kind, PhraseIndex

_LETTERS = "abcdeåäö"
_WORDS = st.text(_LETTERS, min_size=LEAST_LETTERS_OF_A_TYPO, max_size=12)


def index_of(*words: str) -> PhraseIndex:
    index = PhraseIndex()
    for word in words:
        index.add(Kind.CATEGORY, [word], word, Closeness.NAME)
    return index


def mistakes(word: str) -> set[str]:
    """Every way to write a word with one letter wrong, too many, too few, or two that changed places."""
    wrong = set()
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        wrong |= {before + letter + after for letter in _LETTERS}
        wrong |= {before + letter + after[1:] for letter in _LETTERS}
        wrong |= {before + after[1:], before + after[1:2] + after[:1] + after[2:]}
    return {each for each in wrong if each != word and len(each) >= LEAST_LETTERS_OF_A_TYPO}


@given(_WORDS)
def test_any_one_mistake_is_corrected(word: str) -> None:
    index = index_of(word)

    assert {typed for typed in mistakes(word) if index.corrected(typed) != word} == set()


@given(_WORDS, _WORDS)
def test_only_one_mistake_is_corrected(word: str, typed: str) -> None:
    assert (index_of(word).corrected(typed) == word) is (typed in mistakes(word))


def test_two_words_that_are_as_near_are_not_guessed_between() -> None:
    assert index_of("solberga", "solbergs").corrected("solbergo") is None


def test_a_closer_meaning_takes_the_place_of_a_less_close_one_of_its_kind() -> None:
    index = index_of("solberga")
    index.add(Kind.PLACE, ["solberga"], "torget", Closeness.WORD)
    index.add(Kind.PLACE, ["solberga"], "skolan", Closeness.NAME)
    index.add(Kind.PLACE, ["solberga"], "parken", Closeness.NAME)
    index.add(Kind.PLACE, ["solberga"], "gatan", Closeness.PART_OF_NAME)

    found = [(each.kind, each.values) for each in index.find(["solberga"])]
    assert found == [(Kind.PLACE, ("skolan", "parken")), (Kind.CATEGORY, ("solberga",))]
