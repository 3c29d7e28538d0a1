"""The priority areas that the city and the police region set for the whole city: proposed, adopted, revised.

A district chooses some of them and adds its own (docs/domain.md section 1.2).
"""

import re
from dataclasses import dataclass
from datetime import date

from domain.swedish import fold

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaSet:
    """Priority areas in their order. The days may be unknown: ``decided_on`` is None for a proposal too."""

    slug: str
    title: str
    areas: tuple[str, ...]
    source: str
    decided_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None


def area_sets() -> tuple[AreaSet, ...]:
    """Oldest first."""
    return (_PROPOSED_2019, _ADOPTED_2019, _REVISED_2024)


def mirrored(title: str) -> str | None:
    """The city-wide area with the same words, as the city writes it; None if there is none, a like one is no match."""
    return _AREA_BY_WORDS.get(_words(title))


def _words(title: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(title)))


_PROPOSED_2019 = AreaSet(
    slug="stockholm-2019-remiss",
    title="Övergripande samverkansöverenskommelse, remiss 2019",
    areas=(
        "Unga i risk för kriminalitet",
        "Avhopparverksamhet för kriminella",
        "Arbetet mot våldsbejakande extremism",
        "Särskilt utsatta och sårbara brottsoffer",
        "Otillåten påverkan",
        "Riktat arbete mot avgränsade platser och utsatta områden",
    ),
    source="Remiss till kommunstyrelsen, KS 2019/656",
    # It never came into force: what was adopted took its place.
    valid_to=date(2019, 11, 3),
)

_ADOPTED_2019 = AreaSet(
    slug="stockholm-2019",
    title="Övergripande samverkansöverenskommelse 2019",
    areas=(
        "Riktat arbete mot avgränsade platser och utsatta områden",
        "Unga i risk för kriminalitet",
        "Skolan som brottsplats",
        "Avhopparverksamhet för kriminella",
        "Arbetet mot våldsbejakande extremism",
        "Särskilt utsatta och sårbara brottsoffer",
        "Otillåten påverkan",
        "Otillåtna bosättningar",
        "Ordningsvakter",
        "Kameraövervakning",
    ),
    source="Pressmeddelande om kommunfullmäktiges beslut den 4 november 2019",
    decided_on=date(2019, 11, 4),
    valid_from=date(2019, 11, 4),
    valid_to=date(2023, 12, 31),
)

_REVISED_2024 = AreaSet(
    slug="stockholm-2024",
    title="Övergripande samverkansöverenskommelse 2024",
    areas=(
        "Unga i riskzonen för destruktivt beteende",
        "Otrygga och brottsutsatta platser",
        "Systemhotande brottslighet",
        "Särskilt utsatta och sårbara brottsoffer",
        "Kriminella miljöer och livsstilar",
    ),
    source="Polisen, polisen.se: Samarbete för ett tryggare Stockholms län, januari 2024; dagen är inte känd",
    # January is known, the day is not: the month's first stands for it, and no day of decision is given.
    valid_from=date(2024, 1, 1),
)

_AREA_BY_WORDS = {_words(area): area for area_set in area_sets() for area in area_set.areas}
