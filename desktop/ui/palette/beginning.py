"""What the palette shows before anything is typed: the records last visited. Read in the background; knows no widget."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.ui.trail import Spot
from domain.agreements import PriorityArea
from domain.errors import UserError
from domain.search import SearchHit, SearchKind, SnippetPart

if TYPE_CHECKING:
    from desktop.services.program import Services

_MOST_RECENT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """``recent`` are as hits, the last visited first; ``areas`` by key, for the tags of all hits."""

    recent: Sequence[SearchHit] = ()
    areas: Mapping[UUID, PriorityArea]


def read_beginning(services: "Services", visited: Sequence[Spot]) -> Beginning:
    """Records that are gone are left out, and so is all that is no meeting, point, follow-up or agreement."""
    agreements = services.register.show().agreements
    recent: dict[UUID, SearchHit] = {}
    for spot in visited:
        hit = _hit(services, spot)
        if hit is not None and len(recent) < _MOST_RECENT:
            recent.setdefault(hit.object_id, hit)
    areas = {area.id: area for agreement in agreements for area in agreement.areas}
    return Beginning(recent=tuple(recent.values()), areas=areas)


def _hit(services: "Services", spot: Spot) -> SearchHit | None:
    read = _READERS.get(spot.page)
    record_id = spot.keys[0]
    if read is None or not isinstance(record_id, UUID):
        return None
    try:
        return read(services, record_id)
    except UserError:
        return None


def _meeting(services: "Services", meeting_id: UUID) -> SearchHit:
    content = services.meetings.show(meeting_id)
    meeting = content.meeting
    title = meeting.title or content.series.name
    return SearchHit(kind=SearchKind.MEETING, object_id=meeting_id, title=_said(title), day=meeting.day)


def _point(services: "Services", point_id: UUID) -> SearchHit | None:
    """Told orally only, it has no words to be known by."""
    point = services.situation.show(point_id).point
    title = ", ".join(filter(None, (point.category, point.place))) or point.text
    if not title:
        return None
    return SearchHit(
        kind=SearchKind.POINT,
        object_id=point_id,
        title=_said(title),
        day=point.day,
        area_id=next(iter(point.area_ids), None),
        is_sensitive=not point.secrecy.is_open,
    )


def _follow_up(services: "Services", follow_up_id: UUID) -> SearchHit:
    follow_up = services.follow_ups.show(follow_up_id).follow_up
    return SearchHit(
        kind=SearchKind.FOLLOW_UP,
        object_id=follow_up_id,
        title=_said(follow_up.what),
        day=follow_up.due_on,
        area_id=follow_up.area_id,
    )


def _agreement(services: "Services", agreement_id: UUID) -> SearchHit:
    agreement = services.agreements.show(agreement_id)
    return SearchHit(kind=SearchKind.AGREEMENT, object_id=agreement_id, title=_said(agreement.title))


def _said(title: str) -> tuple[SnippetPart, ...]:
    return (SnippetPart(text=title),)


# By page, what reads the record a spot on it shows.
_READERS: Mapping[str, "Callable[[Services, UUID], SearchHit | None]"] = {
    "meeting": _meeting,
    "minutes": _meeting,
    "finish": _meeting,
    "situation": _point,
    "follow_ups": _follow_up,
    "agreements": _agreement,
}
