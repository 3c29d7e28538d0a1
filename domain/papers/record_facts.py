"""What the records behind numbers do not say themselves: how sensitive each is, who told it, who is responsible.

A point has a mark of its own; a follow-up has that of the item it was agreed on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.disclosure import Variant
from domain.follow_ups import FollowUp
from domain.papers.follow_ups import Origins
from domain.secrecy import OPEN, SecrecyMark
from domain.situation import SituationPoint
from domain.yearly import RecordBehind, RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFacts:
    """Follow-ups and points by their keys, the items where follow-ups were agreed on, and the names of parties."""

    follow_ups: Mapping[UUID, FollowUp]
    points: Mapping[UUID, SituationPoint]
    origins: Origins
    parties: Mapping[UUID, str]

    def mark(self, record: RecordBehind) -> SecrecyMark:
        """Open for everything but points and follow-ups."""
        if record.kind is RecordKind.POINT and record.id in self.points:
            return self.points[record.id].secrecy
        follow_up = self.follow_up(record)
        origin = (
            self.origins.get(follow_up.origin_item_id) if follow_up and follow_up.origin_item_id else None
        )
        if origin is None:
            return OPEN
        return SecrecyMark(sensitivity=origin.sensitivity, provision=origin.provision)

    def is_shown(self, record: RecordBehind, variant: Variant) -> bool:
        """Whether its words stand on the paper; an oral-only point has none to keep back."""
        mark = self.mark(record)
        is_oral_point = record.kind is RecordKind.POINT and mark.is_oral
        return variant is Variant.INTERNAL or mark.is_open or is_oral_point

    def follow_up(self, record: RecordBehind) -> FollowUp | None:
        return self.follow_ups.get(record.id) if record.kind is RecordKind.FOLLOW_UP else None

    def source(self, record: RecordBehind) -> str:
        """The party that told a point; empty for what is no point, or where it is not known."""
        point = self.points.get(record.id) if record.kind is RecordKind.POINT else None
        return self.party(point.source_party_id if point else None)

    def party(self, party_id: UUID | None) -> str:
        return self.parties.get(party_id, "") if party_id else ""
