"""Which words of a typed line speak of what: each word is claimed once, by the pattern or phrase that says the most.

It claims words; what the claims become is in ``quick_entry.py``.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.phrase_index import Closeness, Found, Kind, PhraseIndex, Value
from domain.place_phrases import place_phrases
from domain.place_words import is_place_word
from domain.quick_entry_words import (
    KEPT_PREPOSITIONS,
    NO_TYPOS,
    NOT_BEFORE_A_PERIOD,
    NOT_BEFORE_A_SOURCE,
    PLACE_PREPOSITIONS,
    SEVERITY_BEFORE,
    SEVERITY_WORDS,
    SOURCES_THAT_ARE_PLACES,
    TIME_PREPOSITIONS,
)
from domain.typed_periods import Period, found_periods
from domain.typed_times import found_times
from domain.typed_words import Span, SpokenLine, TypedWord, typed_words

_GLUE = {
    Kind.DISTRICT: PLACE_PREPOSITIONS - KEPT_PREPOSITIONS | {"kring", "runt"},
    Kind.PLACE: PLACE_PREPOSITIONS,
    Kind.PERIOD: TIME_PREPOSITIONS,
    Kind.TIME: TIME_PREPOSITIONS,
}
# A colour before one of these, or before what nobody understood, is the colour of a thing.
_THINGS = frozenset({Kind.CATEGORY, Kind.PLACE, Kind.NOTHING, None})
_ARTICLES = frozenset({"en", "ett", "den", "det"})
_CLAIMED = "\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Words ``first`` up to ``after`` speak of ``kind``. ``kept`` are the words that are the value as typed."""

    kind: Kind
    first: int
    after: int
    values: tuple[Value, ...] = ()
    period: Period | None = None
    kept: tuple[int, int] | None = None
    is_uncertain: bool = False

    def says_as(self, other: "Claim") -> bool:
        return (self.values, self.period) == (other.values, other.period)


class LineReading:
    """Reads once, when made. ``claims`` are in the order of the line."""

    def __init__(self, line: str, index: PhraseIndex, today: date) -> None:
        self._line = line
        self._words: Sequence[TypedWord] = typed_words(line)
        self._owners: list[Kind | None] = [None] * len(self._words)
        self._index = index
        self.claims: list[Claim] = []
        self._claim_periods(today)
        self._claim_times(today)
        self._claim_phrases()
        self._claim_mistyped_phrases()
        self._claim_kind_of_place()
        self._claim_severity()
        self._release_all_but_the_first()
        self._take_prepositions()
        self.claims.sort(key=lambda claim: claim.first)

    def of(self, kind: Kind) -> list[Claim]:
        return [claim for claim in self.claims if claim.kind is kind]

    def span(self, first: int, after: int) -> Span:
        """Where the words stand in the line, what is between them included."""
        return Span(self._words[first].span.start, self._words[after - 1].span.end)

    def typed(self, words: tuple[int, int]) -> str:
        start, end = self.span(*words)
        return self._line[start:end]

    @property
    def rest(self) -> str:
        """What nobody claimed, with the punctuation within it."""
        return " ".join(self._runs_of_rest())

    @property
    def folded_rest(self) -> list[str]:
        return [word.folded for at, word in enumerate(self._words) if self._is_free(at)]

    def _runs_of_rest(self) -> Iterator[str]:
        at = 0
        while at < len(self._words):
            first = at
            while at < len(self._words) and self._is_free(at):
                at += 1
            if run := self._run(first, at):
                yield run
            at += 1

    def _run(self, first: int, after: int) -> str:
        while first < after and self._words[first].is_dash:
            first += 1
        while first < after and self._words[after - 1].is_dash:
            after -= 1
        if first == after:
            return ""
        return self._line[self._words[first].chunk.start : self._words[after - 1].chunk.end]

    def _is_free(self, at: int) -> bool:
        return self._owners[at] in {None, Kind.NOTHING}

    def _is_untouched(self, words: Iterable[int]) -> bool:
        return all(self._owners[at] is None for at in words)

    def _claim(self, claim: Claim) -> None:
        self.claims.append(claim)
        self._owners[claim.first : claim.after] = [claim.kind] * (claim.after - claim.first)

    def _unclaimed(self) -> list[str]:
        """The folded words; for each that is claimed a sign that is in no phrase."""
        return [
            _CLAIMED if owner is not None else word.folded
            for word, owner in zip(self._words, self._owners, strict=True)
        ]

    def _spoken(self) -> SpokenLine:
        return SpokenLine(self._words, [owner is not None for owner in self._owners])

    def _claim_periods(self, today: date) -> None:
        spoken = self._spoken()
        for found in found_periods(spoken.text, today):
            words = spoken.words_of(found.span)
            if words is None or not self._is_untouched(words):
                continue
            if self._is_compared_with(words.start):
                self._owners[words.start : words.stop] = [Kind.NOTHING] * len(words)
            else:
                self._claim(
                    Claim(kind=Kind.PERIOD, first=words.start, after=words.stop, period=found.period,
                          is_uncertain=found.is_contradicted)
                )  # fmt: skip

    def _is_compared_with(self, at: int) -> bool:
        """«jämfört med oktober», «efter helgen», «mot förra veckan», but not «natt mot 14 nov»."""
        before = self._words[at - 1].folded if at else ""
        towards_night = at > 1 and before == "mot" and self._words[at - 2].folded.startswith(("natt", "nätt"))
        return before in NOT_BEFORE_A_PERIOD and not towards_night

    def _claim_times(self, today: date) -> None:
        spoken = self._spoken()
        for found in found_times(spoken.text, today):
            words = spoken.words_of(found.span)
            if words is not None:
                kept = spoken.words_of(found.value) if found.value else None
                self._claim(
                    Claim(kind=Kind.TIME, first=words.start, after=words.stop, period=found.period,
                          kept=(kept.start, kept.stop) if kept else None)
                )  # fmt: skip

    def _claim_phrases(self) -> None:
        words = [
            _CLAIMED if owner is not None else word.folded
            for word, owner in zip(self._words, self._owners, strict=True)
        ]
        for found in self._index.find(words):
            if self._is_untouched(range(found.first, found.after)) and self._may_be(found):
                self._claim_found(found, is_uncertain=self._is_doubtful(found))

    def _claim_found(self, found: Found, *, is_uncertain: bool) -> None:
        self._claim(
            Claim(
                kind=found.kind,
                first=found.first,
                after=found.after,
                values=found.values,
                is_uncertain=is_uncertain,
            )
        )

    def _may_be(self, found: Found) -> bool:
        """A word of a party's name, or «skolan», after a preposition or a district is a place."""
        if found.kind is not Kind.PARTY or found.closeness is Closeness.NAME:
            return True
        before = self._words[found.first - 1].folded if found.first else ""
        return before not in NOT_BEFORE_A_SOURCE and not (
            self._is_place_too(found) and self._follows_district(found.first)
        )

    def _is_doubtful(self, found: Found) -> bool:
        return self._is_place_too(found) or (len(found.values) > 1 and found.kind is not Kind.PLACE)

    def _is_place_too(self, found: Found) -> bool:
        is_sure = found.kind is not Kind.PARTY or found.closeness is Closeness.NAME
        return not is_sure and self._words[found.first].folded in SOURCES_THAT_ARE_PLACES

    def _follows_preposition(self, at: int) -> bool:
        return at > 0 and self._words[at - 1].folded in PLACE_PREPOSITIONS

    def _follows_district(self, at: int) -> bool:
        return at > 0 and self._owners[at - 1] is Kind.DISTRICT

    def _claim_mistyped_phrases(self) -> None:
        corrections = {
            at: word for at in range(len(self._words)) if (word := self._corrected(at)) is not None
        }
        if not corrections:
            return
        words = [
            corrections.get(at, word.folded) if self._owners[at] is None else _CLAIMED
            for at, word in enumerate(self._words)
        ]
        for found in self._index.find(words):
            claimed = range(found.first, found.after)
            if corrections.keys() & {*claimed} and self._is_untouched(claimed) and self._may_be_meant(found):
                self._claim_found(found, is_uncertain=True)

    def _may_be_meant(self, found: Found) -> bool:
        """A noun for a place is well spelt, but it may be a slip in the name of a place."""
        is_noun = any(is_place_word(self._words[at].folded) for at in range(found.first, found.after))
        return found.kind is Kind.PLACE if is_noun else self._may_be(found)

    def _corrected(self, at: int) -> str | None:
        word = self._words[at].folded
        return self._index.corrected(word) if self._owners[at] is None and word not in NO_TYPOS else None

    def _claim_kind_of_place(self) -> None:
        """The place words that follow a district or a preposition, else the first ones there are."""
        known = self.of(Kind.PLACE)
        places = list(place_phrases(self._unclaimed(), {claim.first: claim.after for claim in known}))
        if known:
            places = [place for place in places if place[0] < known[0].first < place[1]]
        if not places:
            return
        for claim in known:
            self._release(claim)
        told = [
            place
            for place in places
            if self._follows_preposition(place[0]) or self._follows_district(place[0])
        ]
        first, after = (told or places)[0]
        has_kept = (
            first > 0
            and self._words[first - 1].folded in KEPT_PREPOSITIONS
            and self._is_untouched([first - 1])
        )
        self._claim(Claim(kind=Kind.PLACE, first=first, after=after, kept=(first - has_kept, after)))

    def _claim_severity(self) -> None:
        for at, word in enumerate(self._words):
            severity = SEVERITY_WORDS.get(word.folded)
            if severity is None or self._owners[at] is not None:
                continue
            is_named = (
                at > 0 and self._words[at - 1].folded in SEVERITY_BEFORE and self._owners[at - 1] is None
            )
            if is_named or self._stands_alone(at):
                self._claim(Claim(kind=Kind.SEVERITY, first=at - is_named, after=at + 1, values=(severity,)))

    def _stands_alone(self, at: int) -> bool:
        if at > 0 and self._words[at - 1].folded in _ARTICLES:
            return False
        return at + 1 == len(self._words) or self._owners[at + 1] not in _THINGS

    def _release_all_but_the_first(self) -> None:
        """What is said twice is one thing; what is said otherwise later is left as text and puts the first in doubt."""
        for kind in Kind:
            if kind is Kind.TIME:
                continue
            claims = sorted(self.of(kind), key=lambda claim: claim.first)
            others = [claim for claim in claims[1:] if not claim.says_as(claims[0])]
            for claim in others:
                self._release(claim)
            if others:
                self._doubt(kind)

    def _release(self, claim: Claim) -> None:
        self.claims.remove(claim)
        self._owners[claim.first : claim.after] = [None] * (claim.after - claim.first)

    def _doubt(self, kind: Kind) -> None:
        self.claims = [
            replace(claim, is_uncertain=True) if claim.kind is kind else claim for claim in self.claims
        ]

    def _take_prepositions(self) -> None:
        for claim in list(self.claims):
            before = claim.first - 1
            glue = _GLUE.get(claim.kind, frozenset())
            if before >= 0 and self._words[before].folded in glue and self._is_untouched([before]):
                self.claims.remove(claim)
                self._claim(replace(claim, first=before))
