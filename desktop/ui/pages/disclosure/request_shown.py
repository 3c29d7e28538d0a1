"""One request as the window shows it, read in one go off the GUI thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from domain.disclosure import DisclosureRequest
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from desktop.services.disclosure_service import DisclosureService
    from desktop.services.disclosure_view import MinutesInRequest, StandingWord


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestShown:
    """``standing`` is empty while some of the minutes have changed: the masks lie on other words then."""

    request: DisclosureRequest
    minutes: "dict[UUID, MinutesInRequest]"
    standing: "tuple[StandingWord, ...]"

    @property
    def undecided(self) -> int:
        return sum(len(each.undecided) for each in self.minutes.values())


def read_request(disclosures: "DisclosureService", request_id: UUID) -> RequestShown:
    """Raises ``UserError(RECORD_GONE)``."""
    request = disclosures.show(request_id)
    minutes = {each.document.id: each for each in disclosures.minutes_in(request_id)}
    try:
        standing = tuple(disclosures.standing_words(request_id)) if request.answered_on is None else ()
    except UserError as error:
        if error.problem is not Problem.DOCUMENT_CHANGED:
            raise
        standing = ()
    return RequestShown(request=request, minutes=minutes, standing=standing)
