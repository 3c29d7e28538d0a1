"""What a summons says: who is called, when and where, and what will be taken up at what hour.

It holds headings and no text: what is said at an item is not written before the meeting.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import partial
from itertools import pairwise
from uuid import UUID

from domain.composition import compose_minutes
from domain.disclosure import Variant
from domain.follow_ups import FollowUp
from domain.meetings import AgendaItem, MeetingContent
from domain.minutes import AttendanceFunction, AttendanceLine, FollowUpLine, PartyDnr, Section
from domain.papers.follow_ups import Origins, may_be_read
from domain.parties import Participant

# Rounded hours are easier to keep, and say that they are about.
_ROUND_MINUTES = 5
_SATURDAY = 6
_ANSWER_DAYS_BEFORE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SummonsItem:
    """``starts_at`` is None where nothing is known to count it from.

    ``returning`` are the open follow-ups of earlier meetings that are reported back here, without their notes; ``withheld``
    is how many more there are.
    """

    label: str
    heading: str
    areas: tuple[str, ...]
    starts_at: time | None
    returning: tuple[FollowUpLine, ...]
    withheld: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Who takes the answers: the meeting's secretary, else the host, of whom only the party is known."""

    party: str
    role: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summons:
    """``has_counted_times`` when an hour of an item was counted by us and not set by anybody."""

    organisation: str
    series: str
    title: str
    day: date
    start: time | None
    end: time | None
    place: str
    agreement: str
    dnr: tuple[PartyDnr, ...]
    called: tuple[AttendanceLine, ...]
    items: tuple[SummonsItem, ...]
    has_counted_times: bool
    answer_by: date
    contact: Contact


def compose_summons(
    variant: Variant, content: MeetingContent, origins: Origins, participants: Mapping[UUID, Participant]
) -> Summons:
    """``origins`` are where the follow-ups were agreed: one from an item that is not open is for the internal paper alone.

    ``participants`` are those of the register by key, for how the secretary is reached.
    """
    minutes = compose_minutes(content)
    planned = [item.planned_at for item in content.items]
    times = item_times(minutes.start, minutes.end, planned)
    items = tuple(
        _item(content, partial(_may_be_read, variant, origins), *each)
        for each in zip(content.items, minutes.sections, times, strict=True)
    )
    return Summons(
        organisation=minutes.organisation,
        series=minutes.series,
        title=minutes.title,
        day=minutes.day,
        start=minutes.start,
        end=minutes.end,
        place=minutes.place,
        agreement=minutes.agreement,
        dnr=minutes.dnr,
        called=minutes.attendance,
        items=items,
        has_counted_times=any(
            counted is not None and set_by_hand is None
            for counted, set_by_hand in zip(times[1:], planned[1:], strict=True)
        ),
        answer_by=answer_day(minutes.day),
        contact=_contact(content, participants),
    )


def _item(
    content: MeetingContent,
    may_be_read: Callable[[FollowUp], bool],
    item: AgendaItem,
    section: Section,
    starts_at: time | None,
) -> SummonsItem:
    appearances = zip(content.appearances_at(item.id), section.follow_ups, strict=True)
    returning = [(each.follow_up, line) for each, line in appearances if _returns(each.follow_up, content)]
    shown = [line for follow_up, line in returning if may_be_read(follow_up)]
    return SummonsItem(
        label=section.label,
        heading=item.heading,
        areas=tuple(area.title for area in section.areas),
        starts_at=starts_at,
        returning=tuple(replace(line, notes=()) for line in shown),
        withheld=len(returning) - len(shown),
    )


def _returns(follow_up: FollowUp, content: MeetingContent) -> bool:
    """Open, and agreed before: what is agreed at the meeting itself does not return to it."""
    return follow_up.status.is_open and all(item.id != follow_up.origin_item_id for item in content.items)


def _may_be_read(variant: Variant, origins: Origins, follow_up: FollowUp) -> bool:
    origin = origins.get(follow_up.origin_item_id) if follow_up.origin_item_id else None
    return may_be_read(origin, variant)


def item_times(start: time | None, end: time | None, planned: Sequence[time | None]) -> list[time | None]:
    """When each item begins: as planned, the first with the meeting, the others evenly between the hours that are known.

    What is counted is rounded down to five minutes where the items are that long. None before the first known hour, after
    the last, and between hours that do not come in order.
    """
    known = {place: _minutes(at) for place, at in enumerate(planned) if at is not None}
    if start is not None and planned:
        known.setdefault(0, _minutes(start))
    anchors = dict(known)
    if end is not None:
        anchors[len(planned)] = _minutes(end)
    places = sorted(anchors)
    for first, last in pairwise(places):
        known |= _between(first, anchors[first], last, anchors[last])
    return [_clock(known[place]) if place in known else None for place in range(len(planned))]


def _between(first: int, first_minute: int, last: int, last_minute: int) -> dict[int, int]:
    step = (last_minute - first_minute) / (last - first)
    if step <= 0:
        return {}
    unit = _ROUND_MINUTES if step >= _ROUND_MINUTES else 1
    return {
        place: max(first_minute, int(first_minute + step * (place - first)) // unit * unit)
        for place in range(first + 1, last)
    }


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _clock(minutes: int) -> time:
    return time(*divmod(minutes, 60))


def answer_day(day: date) -> date:
    """Three days before the meeting; on the Friday before, when that is a weekend."""
    answer = day - timedelta(days=_ANSWER_DAYS_BEFORE)
    return answer - timedelta(days=max(0, answer.isoweekday() - _SATURDAY + 1))


def _contact(content: MeetingContent, participants: Mapping[UUID, Participant]) -> Contact:
    for line in content.attendance:
        if line.function is AttendanceFunction.SECRETARY:
            person = participants.get(line.participant_id) if line.participant_id else None
            return Contact(
                party=content.party_name(line.party_id),
                role=line.role,
                email=person.email if person else "",
                phone=person.phone if person else "",
            )
    return Contact(party=content.party_name(content.series.host_id))
