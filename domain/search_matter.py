"""One thing as the search sees it: what it is called, the texts it is found by, and where it belongs.

What is searched and what is shown are read in one place (``db/search_sources.py``) and so are never apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.search import SearchHit, SearchKind
from domain.search_marks import marked_title, snippet
from domain.search_query import SearchQuery
from domain.search_terms import day_term, section_term, term_set
from domain.swedish import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchMatter:
    """``texts`` are searched and shown in snippets, ``words`` are searched only; ``title`` is only shown.

    ``day`` decides what is newest, ``days`` are found by their date; ``rank`` orders what has the same day.
    """

    kind: SearchKind
    object_id: UUID
    title: str
    texts: Sequence[str] = ()
    words: Sequence[str] = ()
    label: str = ""
    place: str = ""
    day: date | None = None
    days: Sequence[date | None] = ()
    number: int | None = None
    rank: int = 0
    meeting_id: UUID | None = None
    area_id: UUID | None = None
    is_sensitive: bool = False

    @property
    def terms(self) -> frozenset[str]:
        """Everything it is found by."""
        found = term_set(fold("\n".join((*self.texts, *self.words))), self.day)
        found |= {day_term(day) for day in self.days if day is not None}
        if self.number is not None:
            found.add(section_term(self.number))
        return frozenset(found)

    def as_hit(self, query: SearchQuery) -> SearchHit:
        return SearchHit(
            kind=self.kind,
            object_id=self.object_id,
            title=marked_title(self.title, query, self.day),
            label=self.label,
            place=self.place,
            day=self.day,
            meeting_id=self.meeting_id,
            area_id=self.area_id,
            snippet=snippet(self.texts, query, self.day),
            is_sensitive=self.is_sensitive,
        )
