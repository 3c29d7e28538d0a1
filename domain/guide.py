"""The three steps of beginning: who works here and with whom, as what they meet, the first meeting. Facts tick them off."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_PARTIES_OF_SAMVERKAN: Final = 2


class GuideStep(StrEnum):
    """In the order in which they make sense."""

    PEOPLE = "people"
    SERIES = "series"
    MEETING = "meeting"


PUT_AWAY: Final = len(GuideStep) + 1
"""The ``guide_step`` of whoever wants to see no more of it; below that it is how many steps were done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideStanding:
    """What is true of a store: a name in the log, how many parties, a series with a standing agenda, a meeting."""

    has_name: bool
    parties: int
    has_agenda: bool
    has_meeting: bool

    def is_done(self, step: GuideStep) -> bool:
        if step is GuideStep.PEOPLE:
            return self.has_name and self.has_parties
        return self.has_agenda if step is GuideStep.SERIES else self.has_meeting

    @property
    def has_parties(self) -> bool:
        """One's own and somebody to work with."""
        return self.parties >= _PARTIES_OF_SAMVERKAN

    @property
    def done(self) -> int:
        return sum(self.is_done(step) for step in GuideStep)

    def is_offered(self, guide_step: int, *, was_shown: bool) -> bool:
        """Whether to show the guide: never over a store with meetings, but for one that got its first while it was shown."""
        return guide_step < PUT_AWAY and (was_shown or not self.has_meeting)
