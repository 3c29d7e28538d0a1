"""The names that stand in the registers: right in every text, whatever the dictionary says."""

import re

from desktop.services.office import Office

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


class WordService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def names(self) -> tuple[str, ...]:
        """Every word of the names of places, districts, parties and areas, in no certain order; never a person's."""
        with self._office.store.reading() as work:
            named = [
                *(place.name for place in work.places.all()),
                *(district.name for district in work.districts.all()),
                *(party.name for party in work.parties.all()),
                *(area.title for area in work.agreements.areas()),
            ]
        return tuple({word for name in named for word in _WORD.findall(name)})
