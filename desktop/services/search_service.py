"""Find anything: what was typed is read, looked up and shown with marks; and the index is kept in step."""

from time import monotonic

from db.search import FoundMatters
from desktop.services.office import Office
from domain.errors import Problem, UserError
from domain.search import SearchAnswer, SearchGroup
from domain.search_query import SearchQuery, read_query

HITS_OF_A_KIND = 8
PIECE = 200
_PATIENCE_S = 0.05
_IN_THE_WAY = frozenset({Problem.STORE_BUSY, Problem.STORE_READ_ONLY, Problem.STORE_FULL})


class SearchService:
    """There is no search for persons: participants are found by role and party (docs/domain.md)."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def find(self, text: str, most: int = HITS_OF_A_KIND) -> SearchAnswer:
        """What holds everything that was typed, at most so many of a kind, the newest first.

        Nothing that can be typed is an error. Read it in the background: it may first have to catch up.
        """
        query = read_query(text, self._office.today())
        if not query.sought:
            return SearchAnswer(text=text)
        found = self._found(query, most)
        is_complete = found is not None
        if found is None:
            is_complete = self._caught_up_soon()
            found = self._found(query, most, however_old=True) or []
        groups = tuple(
            SearchGroup(
                kind=each.kind,
                hits=tuple(matter.as_hit(query) for matter in each.matters),
                has_more=each.has_more,
            )
            for each in found
        )
        return SearchAnswer(text=text, groups=groups, is_complete=is_complete)

    def _found(
        self, query: SearchQuery, most: int, *, however_old: bool = False
    ) -> list[FoundMatters] | None:
        """None where something has changed that the index does not know of yet."""
        with self._office.store.reading() as work:
            if not however_old and work.search_index.is_behind():
                return None
            return work.search.find(query, most)

    def catch_up(self, most: int = PIECE) -> bool:
        """Read a piece of what has changed anew; whether more is left. Raises ``UserError`` as the store does."""
        return self._office.store.catch_up(most)

    def _caught_up_soon(self) -> bool:
        """Whether the queue was emptied while somebody can wait for it."""
        ends = monotonic() + _PATIENCE_S
        try:
            while self.catch_up(PIECE):
                if monotonic() > ends:
                    return False
        except UserError as error:
            if error.problem in _IN_THE_WAY:
                return False
            raise
        return True
