"""A meeting that has been written and asks one question of each kind before it can be finished."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.services.program import Services
from domain.follow_ups import FollowUp, FollowUpStatus
from domain.meetings import AgendaItem
from domain.minutes import AttendanceFunction, NextMeeting
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import SituationPoint

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Unit

DAY = date(2026, 11, 12)
TO_BE_TESTED = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, provision="18 kap. 1 § OSL")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenMeeting:
    id: UUID
    items: tuple[AgendaItem, ...]
    undated: FollowUp
    dated: FollowUp
    carried: FollowUp
    ended: FollowUp
    point: SituationPoint


def write_meeting(services: Services, unit: "Unit") -> WrittenMeeting:
    """Five items. Asked: a follow-up without a date, an item and a point to be tested, an empty item."""
    area_id = unit.agreement.areas[1].id
    carried, ended = _earlier_follow_ups(services, unit)
    meeting = services.meetings.plan(unit.council.id, day=DAY)
    services.meetings.change_head(replace(meeting, next_meeting=NextMeeting(day=date(2026, 12, 10))))
    _name_secretary(services, meeting.id)
    opening, _follow_ups, police, _places, closing = services.meetings.show(meeting.id).items
    write_text(services, opening, "Ordföranden öppnar mötet och dagordningen godkänns.")
    write_text(services, police, "Polisen redogör för veckan.")
    services.agenda.change_item(replace(closing, text="Mötet avslutas.", secrecy=TO_BE_TESTED))
    point = replace(
        services.agenda.blank_point(police),
        category="Källarinbrott",
        place="Västertorp",
        text="Fjorton inbrott.",
        secrecy=TO_BE_TESTED,
    )
    services.agenda.note_point(police.id, point)
    dated = services.agenda.agree_follow_up(
        police.id,
        "Mäta belysningen i parkstråket mellan Solberga och Älvsjö station",
        party_id=unit.administration.id,
        role="trygghetsstrateg",
        due_on=date(2026, 12, 1),
        area_id=area_id,
    )
    undated = services.agenda.agree_follow_up(
        police.id, "Föräldrainformation på tre skolor", area_id=unit.agreement.areas[0].id
    )
    services.agenda.note_progress(ended, "Lamporna lyser.", FollowUpStatus.DONE)
    return WrittenMeeting(
        id=meeting.id,
        items=services.meetings.show(meeting.id).items,
        undated=undated,
        dated=dated,
        carried=carried,
        ended=ended,
        point=point,
    )


def write_text(services: Services, item: AgendaItem, text: str) -> None:
    services.agenda.write_text(item.id, item.version, item.heading, text)


def _earlier_follow_ups(services: Services, unit: "Unit") -> tuple[FollowUp, FollowUp]:
    """Two that were agreed at a meeting a month before, the first of them still open."""
    earlier = services.meetings.plan(unit.council.id, day=date(2026, 10, 15))
    item = services.meetings.show(earlier.id).items[1]
    due_on, area_id = date(2026, 11, 30), unit.agreement.areas[1].id
    carried = services.agenda.agree_follow_up(
        item.id, "Skyltning vid Fruängens bollplan", due_on=due_on, area_id=area_id
    )
    ended = services.agenda.agree_follow_up(item.id, "Lampor vid gångtunneln", due_on=due_on, area_id=area_id)
    return services.agenda.note_progress(carried, "Beställd.", FollowUpStatus.IN_PROGRESS), ended


def _name_secretary(services: Services, meeting_id: UUID) -> None:
    lines = services.meetings.show(meeting_id).attendance
    services.meetings.write_attendance(
        meeting_id,
        [line if line.function else replace(line, function=AttendanceFunction.SECRETARY) for line in lines],
    )
