"""Where in a sentence something is promised: a verb in the present, or its infinitive after «ska»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.offers.promise_words import FILLERS, INFINITIVES, ONLY_WITH, PROMISES, WILL
from domain.swedish import fold

_WORD = re.compile(r"[\w-]+")
# Between «ska» and its verb: «ska senast fredagen den 2 oktober sätta upp».
_REACH = 9
_PROMISES = {fold(present): infinitive for present, infinitive in PROMISES.items()}
_ONLY_WITH = {fold(verb): frozenset(map(fold, words)) for verb, words in ONLY_WITH.items()}
_INFINITIVES = frozenset(map(fold, INFINITIVES))
_FILLERS = frozenset(map(fold, FILLERS))


@dataclass(frozen=True, slots=True)
class Promise:
    """From the first sign of the verb up to the end of it, and the infinitive it is called by."""

    start: int
    end: int
    infinitive: str


def promises(sentence: str) -> Iterator[Promise]:
    """From left to right; names of parties are to be blanked out, so that a verb and its particle stand together."""
    matches = list(_WORD.finditer(sentence))
    words = [fold(match.group()) for match in matches]
    for at, word in enumerate(words):
        if word in _PROMISES and _has_its_particle(words, at):
            yield Promise(matches[at].start(), matches[at].end(), _PROMISES[word])
        elif word in WILL:
            reach = words[at + 1 : at + _REACH]
            after = next((place for place, each in enumerate(reach, at + 1) if each in _INFINITIVES), None)
            if after is not None:
                yield Promise(matches[at].start(), matches[after].end(), matches[after].group())


def _has_its_particle(words: Sequence[str], at: int) -> bool:
    """«ser över» promises, «ser en ökning» does not."""
    wanted = _ONLY_WITH.get(words[at])
    following = next((each for each in words[at + 1 :] if each not in _FILLERS), "")
    return wanted is None or following in wanted
