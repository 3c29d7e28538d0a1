"""What stands on a blank form for minutes: what is the same at every meeting of a series, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from domain.agreements import PriorityArea
from domain.meetings import MeetingSeries, StandingItem, UsualAttendance
from domain.minutes import AttendanceFunction, DocumentType
from domain.parties import Participant


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankItem:
    """Without a heading it is one that is named at the meeting."""

    heading: str = ""
    areas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualPerson:
    name: str
    party: str
    function: AttendanceFunction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankForm:
    """A form without a series has neither agenda nor people."""

    document_type: DocumentType = DocumentType.NOTES
    organisation: str = ""
    series: str = ""
    start: time | None = None
    end: time | None = None
    place: str = ""
    agenda: tuple[BlankItem, ...] = ()
    people: tuple[UsualPerson, ...] = ()


def compose_blank(
    series: MeetingSeries,
    agenda: tuple[StandingItem, ...],
    called: tuple[UsualAttendance, ...],
    *,
    participants: Mapping[UUID, Participant],
    parties: Mapping[UUID, str],
    areas: Mapping[UUID, PriorityArea],
) -> BlankForm:
    """``agenda`` and ``called`` are those of the series' next meeting (``domain.planning``); the mappings are by key."""
    return BlankForm(
        document_type=series.document_type,
        organisation=parties[series.host_id] if series.host_id else "",
        series=series.name,
        start=series.usual_start,
        end=series.usual_end,
        place=series.usual_place,
        agenda=tuple(
            BlankItem(heading=item.heading, areas=tuple(areas[key].title for key in item.area_ids))
            for item in agenda
        ),
        people=tuple(
            _person(participants[line.participant_id], parties, line.function)
            for line in called
            if line.participant_id in participants
        ),
    )


def _person(
    person: Participant, parties: Mapping[UUID, str], function: AttendanceFunction | None
) -> UsualPerson:
    party = parties[person.party_id] if person.party_id else ""
    return UsualPerson(name=person.name, party=party, function=function)
