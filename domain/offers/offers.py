"""From a sentence to a follow-up: a verb that promises, who does, until when; without two of them nothing is offered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.offers.due_days import DueWords, due_words
from domain.offers.promise_words import CONDITIONS, UNDOING
from domain.offers.promises import Promise, promises
from domain.swedish import fold

_SENTENCE = re.compile(r"[^\n]+?(?:(?<!\bkl)(?<!\bt\.ex)(?<!\bv)(?<!\bdnr)(?<!\.\w)[.!?](?=\s|$)|(?=\n|$))")
_WORD = re.compile(r"[\w-]+")
_EDGES = " \u00a0.,;:–-"
_FOLDED_UNDOING = frozenset(map(fold, UNDOING))
_FOLDED_CONDITIONS = frozenset(map(fold, CONDITIONS))
_PREPOSITIONS = frozenset(
    map(fold, ("till", "från", "av", "med", "hos", "åt", "för", "om", "via", "på", "mot", "inom"))
)
# A party, and where its name stands.
_Named = tuple[UUID, tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedParty:
    """``names`` are its name and the short ones it goes by: «Lokalpolisområde Globen», «polisen»."""

    id: UUID
    names: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpOffer:
    """``length`` characters from ``start`` are the sentence; ``title`` is in its words, the verb in the infinitive.

    ``due_on`` is None when nothing, or the next meeting, was said; ``party_id`` is None when nobody, or more than one,
    was named.
    """

    start: int
    length: int
    title: str
    due_on: date | None
    party_id: UUID | None


def offers_in(text: str, *, today: date, parties: Sequence[OfferedParty]) -> tuple[FollowUpOffer, ...]:
    """What could be followed up, sentence by sentence; ``today`` is the day of the meeting."""
    found = (_offer(match.group(), match.start(), today, parties) for match in _SENTENCE.finditer(text))
    return tuple(offer for offer in found if offer is not None)


def _offer(written: str, start: int, today: date, parties: Sequence[OfferedParty]) -> FollowUpOffer | None:
    sentence = written.strip()
    start += written.index(sentence) if sentence else 0
    words = [fold(match.group()) for match in _WORD.finditer(sentence)]
    if not words or sentence.endswith("?") or words[0] in _FOLDED_CONDITIONS or _FOLDED_UNDOING & set(words):
        return None
    all_named = list(_named(sentence, parties))
    promise = next(promises(_blanked(sentence, all_named)), None)
    if promise is None:
        return None
    due = due_words(sentence, today)
    named = _subjects(sentence, promise, all_named)
    if due is None and not named:
        return None
    return FollowUpOffer(
        start=start,
        length=len(sentence),
        title=_title(sentence, promise, due, named),
        due_on=due.day if due else None,
        party_id=named[0][0] if len({party for party, _span in named}) == 1 else None,
    )


def _named(sentence: str, parties: Sequence[OfferedParty]) -> Iterator[_Named]:
    for party in parties:
        for name in party.names:
            for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", sentence, re.IGNORECASE):
                yield party.id, match.span()


def _blanked(sentence: str, named: Sequence[_Named]) -> str:
    """Without the names, everything else where it stands: «lämnar förvaltningen ett förslag» is «lämnar ett förslag»."""
    for _party, (start, end) in named:
        sentence = sentence[:start] + " " * (end - start) + sentence[end:]
    return sentence


def _subjects(sentence: str, promise: Promise, named: Sequence[_Named]) -> list[_Named]:
    """Who is named before the verb, or directly after it when the sentence begins otherwise."""
    before = [each for each in named if each[1][1] <= promise.start and _is_subject(sentence, each[1])]
    if before:
        return before
    behind = [each for each in named if each[1][0] >= promise.end]
    return [each for each in behind if not sentence[promise.end : each[1][0]].strip(_EDGES)]


def _is_subject(sentence: str, span: tuple[int, int]) -> bool:
    """Not what something is asked of, told to or done with: «till Trafikkontoret», «från polisen»."""
    before = _WORD.findall(sentence[: span[0]])
    return not before or fold(before[-1]) not in _PREPOSITIONS


def _title(sentence: str, promise: Promise, due: DueWords | None, named: Sequence[_Named]) -> str:
    """The words after the verb, without those that say who and when, behind the infinitive."""
    left_out = [span for _party, span in named if span[0] >= promise.end]
    if due is not None:
        left_out.append((due.start, due.end))
    kept = "".join(
        letter
        for at, letter in enumerate(sentence)
        if at >= promise.end and not any(start <= at < end for start, end in left_out)
    )
    rest = re.sub(r" {2,}", " ", kept).strip(_EDGES)
    words = f"{promise.infinitive} {rest}".strip()
    return words[:1].upper() + words[1:]
