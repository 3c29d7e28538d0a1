"""A meeting to try the rules on: three items, two points, two follow-ups, two parties."""

from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID

from domain.agreements import Agreement, AgreementLevel, PriorityArea
from domain.follow_ups import Appearance, FollowUp, FollowUpStatus, ProgressNote
from domain.meetings import AgendaItem, Attendance, ItemKind, Meeting, MeetingContent, MeetingSeries
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType, NextMeeting
from domain.parties import District, Party, PartyKind
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import Severity, SituationPoint, Trend


def key(number: int) -> UUID:
    return UUID(int=number)


DAY = date(2026, 11, 12)
CITY = Party(id=key(1), kind=PartyKind.DISTRICT_ADMINISTRATION, name="Hägersten-Älvsjö stadsdelsförvaltning")
POLICE = Party(id=key(2), kind=PartyKind.POLICE_AREA, name="Lokalpolisområde Globen")
DISTRICT = District(id=key(3), name="Älvsjö")
DRUGS = PriorityArea(id=key(4), title="Narkotika", order=1, letter="N")
YOUTH = PriorityArea(id=key(5), title="Ungas trygghet", order=2, letter="U")
SERIES = MeetingSeries(id=key(6), name="Operativt samverkansmöte", host_id=CITY.id)
MEETING = Meeting(
    id=key(7),
    series_id=SERIES.id,
    day=DAY,
    title="Novembermötet",
    start=time(13, 0),
    end=time(15, 20),
    place="Medborgarkontoret",
    dnr=((POLICE.id, "A1/2026"), (CITY.id, "HÄ 2026/1")),
    next_meeting=NextMeeting(day=date(2026, 12, 10)),
    approve_on=date(2026, 11, 20),
)
OPEN_POINT = SituationPoint(
    id=key(8),
    source_party_id=POLICE.id,
    category="skadegörelse",
    district_id=DISTRICT.id,
    place="gångtunneln",
    period_from=date(2026, 10, 1),
    period_to=date(2026, 10, 31),
    time_of_day="kvällar",
    trend=Trend.INCREASED,
    severity=Severity.YELLOW,
    text="Klottret har ökat",
    area_ids=(YOUTH.id,),
)
ORAL = SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY, provision="18 kap. 1 § OSL")
TO_BE_TESTED = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, provision="18 kap. 1 § OSL")
ORAL_POINT = SituationPoint(id=key(9), source_party_id=POLICE.id, secrecy=ORAL, area_ids=(DRUGS.id,))
OPENING = AgendaItem(
    id=key(10), meeting_id=MEETING.id, heading="Mötets öppnande", kind=ItemKind.FORMAL, text="Öppnades."
)
SITUATION = AgendaItem(
    id=key(11),
    meeting_id=MEETING.id,
    heading="Lägesbild",
    kind=ItemKind.SITUATION,
    area_ids=(YOUTH.id, DRUGS.id),
    text="  Läget är lugnt.\n",
    decisions=("öka närvaron ", "återkomma"),
    point_ids=(OPEN_POINT.id, ORAL_POINT.id),
)
FOLLOW_UPS = AgendaItem(
    id=key(12), meeting_id=MEETING.id, heading="Uppföljningar", kind=ItemKind.FOLLOW_UP, text="Gicks igenom."
)
OPEN_ONE = FollowUp(
    id=key(13),
    what="Laga lyktorna",
    created_on=date(2026, 9, 17),
    party_id=CITY.id,
    role="trygghetssamordnare",
    area_id=YOUTH.id,
    due_on=date(2026, 12, 1),
    status=FollowUpStatus.IN_PROGRESS,
    notes=(ProgressNote(id=key(14), noted_on=date(2026, 10, 1), text="Tre av tio lagade"),),
)
DONE_ONE = FollowUp(id=key(15), what="Ring skolan", created_on=date(2026, 9, 17), status=FollowUpStatus.DONE)
CHAIR = Attendance(
    id=key(16), name="Anna Åkesson", role="chef", party_id=CITY.id, function=AttendanceFunction.CHAIR
)
SECRETARY = Attendance(
    id=key(17),
    name="Omar Öz",
    party_id=POLICE.id,
    function=AttendanceFunction.SECRETARY,
    from_item_id=SITUATION.id,
    until_item_id=FOLLOW_UPS.id,
)
GUEST = Attendance(id=key(18), name="Gäst", kind=AttendanceKind.EXCUSED)
AGREEMENT = Agreement(id=key(19), level=AgreementLevel.LOCAL, title="Samverkansöverenskommelse Älvsjö")

CONTENT = MeetingContent(
    meeting=MEETING,
    series=SERIES,
    attendance=(CHAIR, SECRETARY, GUEST),
    items=(OPENING, SITUATION, FOLLOW_UPS),
    points={OPEN_POINT.id: OPEN_POINT, ORAL_POINT.id: ORAL_POINT},
    appearances=(
        Appearance(follow_up=OPEN_ONE, item_id=FOLLOW_UPS.id, times_carried=2),
        Appearance(follow_up=DONE_ONE, item_id=FOLLOW_UPS.id),
    ),
    parties={CITY.id: CITY, POLICE.id: POLICE},
    areas={DRUGS.id: DRUGS, YOUTH.id: YOUTH},
    districts={DISTRICT.id: DISTRICT},
    agreement=AGREEMENT,
)
APPROVED_ON_PAPER = replace(
    CONTENT,
    series=replace(SERIES, needs_approval=True),
    meeting=replace(MEETING, document_type=DocumentType.MINUTES),
)


def with_item(old: AgendaItem, **changes: Any) -> MeetingContent:
    """The meeting with one item changed."""
    items = tuple(replace(item, **changes) if item.id == old.id else item for item in CONTENT.items)
    return replace(CONTENT, items=items)


def with_point(old: SituationPoint, **changes: Any) -> MeetingContent:
    """The meeting with one point changed."""
    return replace(CONTENT, points={**CONTENT.points, old.id: replace(old, **changes)})
