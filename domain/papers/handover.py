"""A handover (överlämning) to a new coordinator: what to read first, what is open, whom to call, what comes when.

The names of people come from the register of participants and from nowhere else.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from domain.disclosure import Variant
from domain.follow_up_list import DueGroup
from domain.meetings import MeetingState
from domain.orphans import LooseDecision, Orphans
from domain.papers.follow_ups import OpenGroup, Origins, may_be_read
from domain.papers.year_wheel import YearWheel
from domain.parties import Participant, Party


class ReadingKind(StrEnum):
    AGREEMENT = "agreement"
    PLAN = "plan"
    PICTURE = "picture"
    MINUTES = "minutes"


class DraftKind(StrEnum):
    """What somebody has begun and not finished."""

    AGREEMENT = "agreement"
    PICTURE = "picture"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """``day`` is from when an agreement holds, when a plan or picture was decided, when a meeting was held."""

    kind: ReadingKind
    title: str
    day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    kind: DraftKind
    title: str
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingToCome:
    series: str
    day: date
    start: time | None
    state: MeetingState


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRhythm:
    name: str
    cadence: str
    next_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    name: str
    title: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyContacts:
    """``party`` is empty for people without one; ``ended_on`` stands when the party is no more."""

    party: str
    ended_on: date | None
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseItem:
    """An item whose decisions nobody follows up; withheld, it keeps the heading that its agenda has.

    ``is_marked`` is whether it is to be tested for secrecy or was oral only.
    """

    series: str
    day: date
    section: str
    heading: str
    decisions: tuple[str, ...]
    is_marked: bool = False
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseThreads:
    """``items`` are the first of ``item_count``; of follow-ups never reported and points never raised only the number."""

    items: tuple[LooseItem, ...]
    item_count: int
    silent_follow_ups: int
    unraised_points: int
    forgotten_areas: tuple[tuple[str, date | None], ...]

    @property
    def is_empty(self) -> bool:
        return not (self.item_count or self.silent_follow_ups or self.unraised_points or self.forgotten_areas)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverContent:
    """``groups`` hold the first of the open follow-ups, ``counts`` how many there are of each group."""

    organisation: str
    day: date
    reading: tuple[Reading, ...]
    groups: tuple[OpenGroup, ...]
    counts: tuple[tuple[DueGroup, int], ...]
    meetings: tuple[MeetingToCome, ...]
    drafts: tuple[Draft, ...]
    contacts: tuple[PartyContacts, ...]
    silent_parties: tuple[str, ...]
    series: tuple[SeriesRhythm, ...]
    wheel: YearWheel
    loose: LooseThreads

    @property
    def count(self) -> int:
        return sum(number for _key, number in self.counts)

    @property
    def shown(self) -> int:
        return sum(len(group.rows) for group in self.groups)


def contacts_by_party(
    parties: Iterable[Party], people: Iterable[Participant], today: date
) -> tuple[PartyContacts, ...]:
    """Parties that have somebody, in their order, then those that are no more, then people without a party."""
    of_party: dict[UUID | None, list[Contact]] = {}
    for person in people:
        contact = Contact(name=person.name, title=person.title, email=person.email, phone=person.phone)
        of_party.setdefault(person.party_id, []).append(contact)
    known = [
        PartyContacts(party=party.name, ended_on=_ended_on(party, today), contacts=tuple(of_party[party.id]))
        for party in parties
        if party.id in of_party
    ]
    alone = (
        [PartyContacts(party="", ended_on=None, contacts=tuple(of_party[None]))] if None in of_party else []
    )
    return (*sorted(known, key=lambda each: each.ended_on is not None), *alone)


def parties_without_contacts(
    parties: Iterable[Party], people: Iterable[Participant], today: date
) -> tuple[str, ...]:
    """Parties of today that nobody in the register belongs to."""
    known = {person.party_id for person in people}
    return tuple(party.name for party in parties if party.id not in known and _ended_on(party, today) is None)


def loose_threads(orphans: Orphans, origins: Origins, variant: Variant) -> LooseThreads:
    """``origins`` are the places of the loose items, by their keys."""
    return LooseThreads(
        items=tuple(_loose_item(each, origins, variant) for each in orphans.decisions.rows),
        item_count=orphans.decisions.count,
        silent_follow_ups=orphans.follow_ups.count,
        unraised_points=orphans.points.count,
        forgotten_areas=tuple((area.title, area.last_on) for area in orphans.areas),
    )


def _loose_item(decision: LooseDecision, origins: Origins, variant: Variant) -> LooseItem:
    origin = origins[decision.id]
    is_withheld = not may_be_read(origin, variant)
    return LooseItem(
        series=decision.series,
        day=decision.day,
        section=decision.section,
        heading=decision.heading,
        decisions=() if is_withheld else decision.decisions,
        is_marked=not origin.is_open,
        is_withheld=is_withheld,
    )


def _ended_on(party: Party, today: date) -> date | None:
    return party.valid_to if party.valid_to is not None and party.valid_to < today else None
