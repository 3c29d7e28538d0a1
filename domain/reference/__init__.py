"""What a new store may be filled with: Stockholm's districts and police areas, and the city's priority areas, with dates.

Plain values with slugs for keys; a store gives them keys of its own. No one's choice is here, only what is public.
"""

from dataclasses import dataclass
from datetime import date

UNVERIFIED = "allmän kunskap, inte kontrollerad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Holds from the first day to the last, both counted in; None is a day that has not come, or is not known."""

    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        begun = self.valid_from is None or self.valid_from <= day
        ended = self.valid_to is not None and self.valid_to < day
        return begun and not ended
