"""From a meeting as it is written to minutes as they are read: names in, keys out, secret matter kept off the sheet."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from domain.calendar import NO_BREAK
from domain.follow_ups import Appearance
from domain.meetings import AgendaItem, Attendance, MeetingContent, Numbering
from domain.minutes import (
    AreaLine,
    AttendanceLine,
    FollowUpLine,
    Minutes,
    NoteLine,
    PartyDnr,
    PointLine,
    Section,
)
from domain.secrecy import Sensitivity
from domain.situation import SituationPoint


def compose_minutes(
    content: MeetingContent,
    *,
    first_number: int | None = None,
    finished_on: date | None = None,
    shown_ids: frozenset[UUID] = frozenset(),
) -> Minutes:
    """Minutes of a meeting, a draft when ``finished_on`` is None.

    ``first_number`` is the § of the first item; items that already carry a number keep it. ``shown_ids`` are the points and
    items to be tested for secrecy that every party may read all the same; what is not named there is withheld.
    """
    meeting, series = content.meeting, content.series
    numbers = section_numbers(content, first_number)
    labels = section_labels(content, first_number)
    return Minutes(
        document_type=meeting.document_type,
        organisation=content.party_name(series.host_id),
        series=series.name,
        title=meeting.title or series.name,
        day=meeting.day,
        start=meeting.start,
        end=meeting.end,
        place=meeting.place,
        agreement=content.agreement.title if content.agreement else "",
        dnr=tuple(PartyDnr(party=content.party_name(party), dnr=dnr) for party, dnr in meeting.dnr),
        attendance=tuple(_attendance(line, content, labels) for line in content.attendance),
        sections=tuple(
            _section(item, content, numbers[item.id], labels[item.id], shown_ids) for item in content.items
        ),
        next_meeting=meeting.next_meeting,
        approve_on=meeting.approve_on,
        approved_on=meeting.approved_on,
        finished_on=finished_on,
    )


def section_numbers(content: MeetingContent, first_number: int | None = None) -> dict[UUID, int | None]:
    """The § of each item: its own once it has one, else counted from ``first_number``, else None."""
    return {
        item.id: item.number if item.number is not None or first_number is None else first_number + place
        for place, item in enumerate(content.items)
    }


def section_labels(content: MeetingContent, first_number: int | None = None) -> dict[UUID, str]:
    """``§ 31`` where the number is known, else the item's place on the agenda: ``1``, ``2``, ``3``."""
    numbers = section_numbers(content, first_number)
    return {
        item.id: str(place) if numbers[item.id] is None else f"§{NO_BREAK}{numbers[item.id]}"
        for place, item in enumerate(content.items, start=1)
    }


def next_number(numbering: Numbering, last_used: int) -> int | None:
    """First § of a meeting: 1, the one after the year's last, or None where nothing is numbered."""
    if numbering is Numbering.NONE:
        return None
    return 1 if numbering is Numbering.PER_MEETING else last_used + 1


def _attendance(line: Attendance, content: MeetingContent, labels: Mapping[UUID, str]) -> AttendanceLine:
    return AttendanceLine(
        name=line.name,
        role=line.role,
        party=content.party_name(line.party_id),
        kind=line.kind,
        function=line.function,
        from_section=_reference(labels, line.from_item_id),
        until_section=_reference(labels, line.until_item_id),
    )


def _reference(labels: Mapping[UUID, str], item_id: UUID | None) -> str:
    if item_id is None:
        return ""
    label = labels[item_id]
    return label if label.startswith("§") else f"punkt{NO_BREAK}{label}"


def _section(
    item: AgendaItem,
    content: MeetingContent,
    number: int | None,
    label: str,
    shown_ids: frozenset[UUID],
) -> Section:
    oral = item.secrecy.is_oral
    return Section(
        number=number,
        label=label,
        heading=item.heading,
        areas=_areas(item.area_ids, content),
        text="" if oral else item.text.strip(),
        sensitivity=item.secrecy.sensitivity,
        provision=item.secrecy.provision,
        decisions=tuple(decision.strip() for decision in item.decisions if decision.strip()),
        points=tuple(_point(point, content, shown_ids) for point in content.points_at(item)),
        follow_ups=tuple(_follow_up(line, content) for line in content.appearances_at(item.id)),
        shown=_is_shown(item.id, item.secrecy.sensitivity, shown_ids),
    )


def _is_shown(record_id: UUID, sensitivity: Sensitivity, shown_ids: frozenset[UUID]) -> bool:
    return sensitivity is not Sensitivity.TO_BE_TESTED or record_id in shown_ids


def _areas(area_ids: tuple[UUID, ...], content: MeetingContent) -> tuple[AreaLine, ...]:
    areas = (content.areas[area_id] for area_id in area_ids)
    return tuple(AreaLine(title=area.title, letter=area.letter) for area in areas)


def _point(point: SituationPoint, content: MeetingContent, shown_ids: frozenset[UUID]) -> PointLine:
    return PointLine(
        source=content.party_name(point.source_party_id),
        category=point.category,
        district=content.districts[point.district_id].name if point.district_id else "",
        place=point.place,
        period_from=point.period_from,
        period_to=point.period_to,
        time_of_day=point.time_of_day,
        trend=point.trend,
        severity=point.severity,
        text=point.text,
        sensitivity=point.secrecy.sensitivity,
        provision=point.secrecy.provision,
        areas=_areas(point.area_ids, content),
        shown=_is_shown(point.id, point.secrecy.sensitivity, shown_ids),
    )


def _follow_up(appearance: Appearance, content: MeetingContent) -> FollowUpLine:
    follow_up = appearance.follow_up
    areas = _areas((follow_up.area_id,), content) if follow_up.area_id else ()
    return FollowUpLine(
        what=follow_up.what,
        area=areas[0] if areas else None,
        party=content.party_name(follow_up.party_id),
        role=follow_up.role,
        due_on=follow_up.due_on,
        status=follow_up.status,
        times_carried=appearance.times_carried,
        notes=tuple(NoteLine(noted_on=note.noted_on, text=note.text) for note in follow_up.notes),
    )
