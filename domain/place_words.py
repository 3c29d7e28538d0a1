"""Swedish nouns for kinds of places, in every inflection and as the end of a longer word: «miljörummet», «skolgårdar»."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What follows the stem, by declension.
_ENDINGS = {
    "or": ("a", "an", "or", "orna"),
    "ar": ("", "en", "ar", "arna"),
    "er": ("", "en", "er", "erna"),
    "n": ("", "n", "r", "rna"),
    "e": ("e", "en", "ar", "arna"),
    "et": ("", "et", "en"),
    "t": ("", "t", "n"),
    "ie": ("", "et", "er", "erna"),
}
# Nouns that stand alone and also end longer words.
_ALSO_AS_ENDINGS = {
    "or": "skol tvättstug gat kyrk sling",
    "ar": "park gård gångväg skog uppgång ingång parkering källargång gångtunnel perrong",
    "er": "station lekplats hållplats badplats parkeringsplats",
    "n": "källare entre gångbro",
    "et": "centrum torg hus förråd stråk bibliotek",
    "t": "garage",
}
# Nouns that say too little, or something else, when they stand alone: «plan», «väg», «äga rum», «på plats».
_ONLY_AS_ENDINGS = {
    "ar": "plan väg stig strand hall",
    "er": "plats gränd lokal",
    "e": "back",
    "et": "rum",
}
_ONLY_ALONE = {
    "or": "trapp rulltrapp vill brygg ramp sandlåd",
    "ar": "papperskorg busskur port hiss butik kiosk korsning kulvert loftgång cykelbana",
    "er": "bankomat alle rondell restaurang vårdcentral fastighet lägenhet terminal viadukt",
    "et": "kontor gym elskåp cykelställ",
    "t": "äldreboende övergångsställe bostadsområde industriområde grönområde skogsområde centrumområde",
    "ie": "entreparti",
}
# Irregular ones, and definite forms of nouns whose bare form says too little.
_FORMS_ALONE = (
    "vägen vägarna hallen backen stranden lokalen vind vinden vindar bostad bostaden bostäder badet bron "
    "tunnelbanan t-banan pendeln pendeltåget skolor hallar"
)
_FORMS_AS_ENDINGS = "tunnel tunneln tunnlar tunnlarna rummet rummen centret"
# Longer words with such an ending that are no places.
_NO_PLACES = _words(
    "aktivitetsplan detaljplan handlingsplan manifestation prestation samverkansplan tidsplan åtgärdsplan utväg "
    "arbetsplan läroplan återväg omväg"
)
_LEAST_LETTERS_BEFORE_ENDING = 2
_STREET = re.compile(
    r"(?:väg|vägen|gata|gatan|gränd|gränden|stig|stigen|backe|backen|torg|torget|plan|allen|strand|stranden)"
)
_HOUSE_NUMBER = re.compile(r"\d{1,3}[a-z]?(?:-\d{1,3}[a-z]?)?")

BEFORE_A_PLACE = _words(
    "två tre fyra fem sex sju åtta nio tio flera några samtliga alla båda olika norra södra östra västra övre nedre "
    "stora lilla gamla nya omgivande intilliggande gemensamma hela"
)
BETWEEN_PLACES = _words("och samt i på vid med mot mellan bakom utanför intill nära till från")


def _inflected(nouns: dict[str, str]) -> frozenset[str]:
    return frozenset(
        stem + ending
        for declension, stems in nouns.items()
        for stem in stems.split()
        for ending in _ENDINGS[declension]
    )


_AS_ENDINGS = _inflected(_ALSO_AS_ENDINGS) | _inflected(_ONLY_AS_ENDINGS) | _words(_FORMS_AS_ENDINGS)
_ALONE = (
    _inflected(_ALSO_AS_ENDINGS) | _inflected(_ONLY_ALONE) | _words(_FORMS_ALONE) | _words(_FORMS_AS_ENDINGS)
)
_LONGEST_ENDING = max(map(len, _AS_ENDINGS))


def is_place_word(word: str) -> bool:
    """Whether the folded word is a noun for some kind of place, or a name that ends with one («Fridhemsplan»)."""
    if word in _ALONE:
        return True
    first = max(_LEAST_LETTERS_BEFORE_ENDING, len(word) - _LONGEST_ENDING)
    return word not in _NO_PLACES and any(word[at:] in _AS_ENDINGS for at in range(first, len(word) - 2))


def may_have_house_number(word: str) -> bool:
    """Whether the folded word is a street or a square."""
    return any(_STREET.fullmatch(word, at) for at in range(_LEAST_LETTERS_BEFORE_ENDING, len(word) - 3))


def is_house_number(word: str) -> bool:
    return _HOUSE_NUMBER.fullmatch(word) is not None
