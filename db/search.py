"""Looks up what was asked for: which words of the store it may mean, which entries hold them, what those are."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.full_text import AnyOf, full_text
from db.rows import Rows
from db.search_work_sources import READERS
from domain.search import SearchKind
from domain.search_matter import SearchMatter
from domain.search_query import SearchQuery, Sought
from domain.search_terms import is_plain_word, place_within

# More words than these are looked for by how they begin; of compounds the shortest are taken.
_MOST_WORDS, _MOST_COMPOUNDS, _MOST_LOOKED_AT = 60, 120, 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMatters:
    """Of one kind, the newest first; ``has_more`` when there are others."""

    kind: SearchKind
    matters: Sequence[SearchMatter]
    has_more: bool


class Search:
    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._full_text = full_text(rows.connection)

    def find(self, query: SearchQuery, most: int) -> list[FoundMatters]:
        """At most so many of each kind that hold everything asked for; kinds without any are left out."""
        wanted = [self._any_of(sought) for sought in query.sought]
        if not wanted or not all(each.exact or each.beginnings for each in wanted):
            return []
        found = self._full_text.newest(wanted, SearchKind, most + 1)
        return [
            FoundMatters(kind=kind, matters=matters, has_more=len(keys) > most)
            for kind in SearchKind
            if (keys := [key for of_kind, key in found if of_kind is kind])
            and (matters := _in_order(READERS[kind](self._rows, keys[:most])))
        ]

    def _any_of(self, sought: Sought) -> AnyOf:
        """With a word's compounds and endings written out: a few whole words are read where they are needed.

        A beginning has to be gathered from every word before the first hit is known: 25 ms among a million texts.
        """
        exact, beginnings = [*sought.exact], []
        for beginning in sought.beginnings:
            words = (
                self._full_text.words_from(beginning, _MOST_WORDS + 1) if is_plain_word(beginning) else None
            )
            if words is None or len(words) > _MOST_WORDS:
                beginnings.append(beginning)
            else:
                exact += words
        if sought.part:
            exact += self._compounds(sought.part)
        return AnyOf(exact=tuple(dict.fromkeys(exact)), beginnings=tuple(beginnings))

    def _compounds(self, part: str) -> list[str]:
        holding = self._full_text.words_holding(part, _MOST_LOOKED_AT)
        compounds = [word for word in holding if not word.startswith(part) and place_within(word, part) >= 0]
        return compounds[:_MOST_COMPOUNDS]


def _in_order(matters: Sequence[SearchMatter]) -> list[SearchMatter]:
    """The newest first, and what has one day in its own order."""
    ranked = sorted(matters, key=lambda matter: (matter.rank, matter.object_id))
    return sorted(ranked, key=lambda matter: matter.day.toordinal() if matter.day else 0, reverse=True)
