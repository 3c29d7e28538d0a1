"""By which names the parties are spoken of at a meeting: their own, and short ones for those who sit at the table."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from domain.meetings import MeetingContent
from domain.offers.offers import OfferedParty
from domain.parties import Party, PartyKind

# What is said of a party at the table; with two of a kind there nobody can tell which is meant, and none is offered.
_SPOKEN: Mapping[PartyKind, tuple[str, ...]] = MappingProxyType(
    {
        PartyKind.DISTRICT_ADMINISTRATION: ("stadsdelsförvaltningen", "förvaltningen"),
        PartyKind.POLICE_AREA: ("polisen", "lokalpolisområdet"),
        PartyKind.MUNICIPALITY: ("kommunen", "staden"),
        PartyKind.PROPERTY_OWNER: ("fastighetsägaren", "fastighetsägarna"),
    }
)
_HOUSING = "bostadsbolag"
_REMARK = re.compile(r"\s*\([^)]*\)")


def offered_parties(content: MeetingContent) -> tuple[OfferedParty, ...]:
    """Every party that is there on the day of the meeting; those without anybody in the attendance by their own name only."""
    at_table = {line.party_id for line in content.attendance}
    known = (party for party in content.parties.values() if _is_there(party, content))
    return tuple(
        OfferedParty(id=party.id, names=tuple(_names(party, is_at_table=party.id in at_table)))
        for party in known
    )


def _is_there(party: Party, content: MeetingContent) -> bool:
    day = content.meeting.day
    begun = party.valid_from is None or party.valid_from <= day
    return begun and (party.valid_to is None or party.valid_to >= day)


def _names(party: Party, *, is_at_table: bool) -> Iterable[str]:
    yield _REMARK.sub("", party.name)
    if is_at_table:
        yield from _SPOKEN.get(party.kind, ())
        if party.kind is PartyKind.COMPANY and _HOUSING in party.name.casefold():
            yield f"{_HOUSING}et"
