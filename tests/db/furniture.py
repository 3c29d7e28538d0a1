"""One record of every sort, each with every field filled in, and a meeting that holds them together."""

from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields, replace
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from db.records import MinutesRecord
from db.store import Store
from domain.agreements import (
    Agreement,
    AgreementLevel,
    AgreementParty,
    PreparationStep,
    PriorityArea,
    Prolongation,
    StepKind,
)
from domain.follow_ups import FollowUp, FollowUpStatus, ProgressNote
from domain.meetings import (
    AgendaItem,
    Attendance,
    ItemKind,
    Meeting,
    MeetingSeries,
    MeetingState,
    Numbering,
    SeriesLevel,
    StandingItem,
    UsualAttendance,
)
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType, NextMeeting
from domain.parties import District, DistrictKind, Participant, Party, PartyKind, Place, PlaceKind
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import Severity, SituationPoint, Trend

NewId = Callable[[], UUID]

# Everything that gets lost on the way somewhere: Swedish letters, a decomposed é, signs of SQL and LIKE, a line break.
TEXT = "Åsa Öberg läste »förslaget« på cafe\u0301et: 100 % av § 5 _ 'citat' \\ 🏡\n\nNästa stycke."
EVERYBODY_KNOWS = {"id", "version", "changed_at", "replaced_on"}  # what the database gives, not the person


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    old_administration: Party
    administration: Party
    police: Party
    anna: Participant
    omar: Participant
    district_area: District
    district: District
    place: Place
    frame: Agreement
    agreement: Agreement
    series: MeetingSeries
    meeting: Meeting
    opening: AgendaItem
    report: AgendaItem
    attendance: tuple[Attendance, ...]
    point: SituationPoint
    follow_up: FollowUp

    @property
    def areas(self) -> tuple[PriorityArea, ...]:
        return self.agreement.areas


def is_filled_in(record: Any) -> bool:
    """Whether no field still has the value it has when nothing is said."""
    return all(
        getattr(record, field.name) != field.default
        for field in fields(record)
        if field.default is not MISSING and field.name not in EVERYBODY_KNOWS
    )


def furnish(store: Store, new_id: NewId) -> Furniture:
    """Write one of everything."""
    made = make_furniture(new_id)
    with store.writing() as work:
        for party in (made.old_administration, made.administration, made.police):
            work.parties.add(party)
        for participant in (made.anna, made.omar):
            work.participants.add(participant)
        for district in (made.district_area, made.district):
            work.districts.add(district)
        work.places.add(made.place)
        for agreement in (made.frame, made.agreement):
            work.agreements.add(agreement)
        work.series.add(made.series)
        work.meetings.add(made.meeting)
        work.points.add(made.point)
        for place, item in enumerate((made.opening, made.report)):
            work.agenda.add(item, place)
        work.attendance.write(made.meeting.id, made.attendance)
        work.follow_ups.add(made.follow_up)
        work.follow_ups.lay_on_table(made.report.id, made.follow_up.id, 2)
    return made


def lock(store: Store, made: Furniture, state: MeetingState = MeetingState.FINISHED) -> MinutesRecord:
    """Finish the meeting as the service does: numbers, record, state."""
    record = record_of(made.meeting, store.now())
    with store.writing() as work:
        work.agenda.number([made.opening.id, made.report.id], 1)
        work.records.add(record)
        work.meetings.lock(replace(work.meetings.get(made.meeting.id), state=state, finished_at=store.now()))
    return record


def record_of(meeting: Meeting, finished_at: datetime, **changes: Any) -> MinutesRecord:
    told = MinutesRecord(
        meeting_id=meeting.id,
        series_id=meeting.series_id,
        sequence=1,
        year=meeting.day.year,
        first_number=1,
        last_number=2,
        made_at=finished_at,
        content='{"text":"Åtgärd"}'.encode(),
        content_hash="a" * 64,
        pdf=b"%PDF-1.7\n\x00\xff%%EOF",
        pdf_hash="b" * 64,
        chain_hash="c" * 64,
    )
    return replace(told, **changes)


def make_furniture(new_id: NewId) -> Furniture:
    old_administration = Party(
        id=new_id(),
        kind=PartyKind.DISTRICT_ADMINISTRATION,
        name="Älvsjö stadsdelsförvaltning",
        valid_from=date(1997, 1, 1),
        valid_to=date(2020, 6, 30),
        predecessor_id=None,
    )
    administration = Party(
        id=new_id(),
        kind=PartyKind.DISTRICT_ADMINISTRATION,
        name="Hägersten-Älvsjö stadsdelsförvaltning",
        valid_from=date(2020, 7, 1),
        valid_to=date(2031, 12, 31),
        predecessor_id=old_administration.id,
    )
    police = Party(id=new_id(), kind=PartyKind.POLICE_AREA, name="Lokalpolisområde Globen")
    anna, omar = (
        Participant(
            id=new_id(),
            name=name,
            title="trygghetssamordnare",
            party_id=party.id,
            email="någon@exempel.se",
            phone="08-508 22 000",
            left_on=date(2027, 1, 31),
        )
        for name, party in (("Anna Åkesson", administration), ("Omar Öz", police))
    )
    district_area = District(
        id=new_id(),
        name="Hägersten-Älvsjö",
        kind=DistrictKind.AREA,
        valid_from=date(2020, 7, 1),
        valid_to=date(2030, 1, 1),
        source="Stadens webbplats",
    )
    district = replace(
        district_area,
        id=new_id(),
        name="Älvsjö",
        parent_id=district_area.id,
        predecessor_ids=(district_area.id,),
    )
    place = Place(
        id=new_id(),
        name="Ängsvägens gångtunnel",
        district_id=district.id,
        kind=PlaceKind.DELIMITED,
        valid_from=date(2021, 1, 1),
        valid_to=date(2029, 1, 1),
        source="Platssamverkan",
        latitude=59.2784,
        longitude=18.0105,
    )
    frame, agreement = _agreements(new_id, administration, police)
    series = _series(new_id, agreement, administration, anna, omar)
    meeting = _meeting(new_id, series, administration, police)
    point = _point(new_id, police, district, place, agreement)
    opening = AgendaItem(
        id=new_id(), meeting_id=meeting.id, heading="Mötets öppnande", kind=ItemKind.FORMAL, text=TEXT
    )
    report = AgendaItem(
        id=new_id(),
        meeting_id=meeting.id,
        heading="Lägesbild och åtgärder",
        kind=ItemKind.SITUATION,
        area_ids=tuple(area.id for area in reversed(agreement.areas)),
        text=TEXT,
        decisions=("öka närvaron kvällstid", "återkomma i december"),
        point_ids=(point.id,),
        planned_at=time(13, 20),
        secrecy=_mark(),
        number=None,
    )
    return Furniture(
        old_administration=old_administration,
        administration=administration,
        police=police,
        anna=anna,
        omar=omar,
        district_area=district_area,
        district=district,
        place=place,
        frame=frame,
        agreement=agreement,
        series=series,
        meeting=meeting,
        opening=opening,
        report=report,
        attendance=_attendance(new_id, opening, report, anna, omar),
        point=point,
        follow_up=_follow_up(new_id, police, agreement, report),
    )


def _mark() -> SecrecyMark:
    return SecrecyMark(
        sensitivity=Sensitivity.TO_BE_TESTED,
        provision="18 kap. 1 § OSL",
        marked_by="Anna Åkesson",
        marked_on=date(2026, 11, 12),
    )


def _agreements(new_id: NewId, administration: Party, police: Party) -> tuple[Agreement, Agreement]:
    frame_area = PriorityArea(id=new_id(), title="Organiserad brottslighet", order=1, letter="O")
    frame = Agreement(
        id=new_id(),
        level=AgreementLevel.OVERALL,
        title="Övergripande överenskommelse",
        areas=(frame_area,),
        replaced_on=date(2023, 6, 1),  # read from the one below
    )
    areas = tuple(
        PriorityArea(
            id=new_id(),
            title=title,
            order=order,
            letter=letter,
            goal=TEXT,
            cause_analysis="Få vuxna på kvällarna",
            relevance="Ängen är mörk",
            mirrors_id=frame_area.id,
        )
        for order, (title, letter) in enumerate((("Narkotika", "N"), ("Ungas trygghet", "U")), start=1)
    )
    agreement = Agreement(
        id=new_id(),
        level=AgreementLevel.LOCAL,
        title="Samverkansöverenskommelse Älvsjö",
        purposes=TEXT,
        signed_on=date(2023, 5, 2),
        valid_from=date(2023, 6, 1),
        valid_to=date(2026, 5, 31),
        replaces_id=frame.id,
        parties=tuple(
            AgreementParty(party_id=party.id, signatory_role=role, dnr=dnr, signed_on=date(2023, 5, 2))
            for party, role, dnr in (
                (police, "lokalpolisområdeschef", "A123.456/2023"),
                (administration, "stadsdelsdirektör", "HÄ 2023/77"),
            )
        ),
        prolongations=(
            Prolongation(until=date(2026, 12, 31), decided_on=date(2026, 4, 1), note="Förlängd ett halvår"),
            Prolongation(until=date(2027, 6, 30)),
        ),
        steps=(
            PreparationStep(
                kind=StepKind.COMMENT,
                body="Pensionärsrådet",
                day=date(2023, 2, 1),
                until=date(2023, 3, 1),
                outcome="Tillstyrkt",
            ),
            PreparationStep(kind=StepKind.DECISION, body="Stadsdelsnämnden"),
        ),
        areas=areas,
    )
    return frame, agreement


def _series(
    new_id: NewId, agreement: Agreement, administration: Party, anna: Participant, omar: Participant
) -> MeetingSeries:
    both = tuple(area.id for area in agreement.areas)
    return MeetingSeries(
        id=new_id(),
        name="Operativt samverkansmöte",
        level=SeriesLevel.STRATEGIC,
        document_type=DocumentType.MINUTES,
        numbering=Numbering.PER_YEAR,
        needs_approval=True,
        cadence="var fjärde vecka",
        purpose=TEXT,
        agreement_id=agreement.id,
        host_id=administration.id,
        usual_start=time(13, 0),
        usual_end=time(15, 30),
        usual_place="Älvsjö medborgarkontor",
        standing_agenda=(
            StandingItem(heading="Mötets öppnande", kind=ItemKind.FORMAL),
            StandingItem(heading="Lägesbild", kind=ItemKind.SITUATION, area_ids=both[::-1]),
            StandingItem(heading="Lägesbild", kind=ItemKind.SITUATION, area_ids=both[:1]),
        ),
        usual_attendance=(
            UsualAttendance(
                participant_id=omar.id, kind=AttendanceKind.CO_OPTED, function=AttendanceFunction.CHAIR
            ),
            UsualAttendance(participant_id=anna.id),
        ),
    )


def _meeting(new_id: NewId, series: MeetingSeries, administration: Party, police: Party) -> Meeting:
    return Meeting(
        id=new_id(),
        series_id=series.id,
        day=date(2026, 11, 12),
        title="Novembermötet",
        start=time(13, 0),
        end=time(15, 20),
        place="Älvsjö medborgarkontor",
        state=MeetingState.IN_PROGRESS,
        document_type=DocumentType.MINUTES,
        agreement_id=series.agreement_id,
        dnr=((police.id, "A1/2026"), (administration.id, "HÄ 2026/1")),
        next_meeting=NextMeeting(day=date(2026, 12, 10), start=time(9, 15), place="Fruängen"),
        approve_on=date(2026, 11, 20),
        approved_on=date(2026, 11, 21),
        finished_at=datetime.fromisoformat("2026-11-12T16:00:00.000001+00:00"),
    )


def _point(
    new_id: NewId, police: Party, district: District, place: Place, agreement: Agreement
) -> SituationPoint:
    return SituationPoint(
        id=new_id(),
        source_party_id=police.id,
        received_on=date(2026, 11, 10),
        category="skadegörelse",
        district_id=district.id,
        place_id=place.id,
        place="vid gångtunneln",
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        time_of_day="kvällar",
        trend=Trend.INCREASED,
        severity=Severity.YELLOW,
        text=TEXT,
        secrecy=_mark(),
        area_ids=tuple(area.id for area in reversed(agreement.areas)),
    )


def _attendance(
    new_id: NewId, opening: AgendaItem, report: AgendaItem, anna: Participant, omar: Participant
) -> tuple[Attendance, ...]:
    return (
        Attendance(
            id=new_id(),
            name=omar.name,
            role="kommunpolis",
            participant_id=omar.id,
            party_id=omar.party_id,
            kind=AttendanceKind.CO_OPTED,
            function=AttendanceFunction.APPROVER,
            from_item_id=opening.id,
            until_item_id=report.id,
        ),
        Attendance(id=new_id(), name=anna.name, function=AttendanceFunction.SECRETARY),
        Attendance(id=new_id(), name="Gäst utan register"),
    )


def _follow_up(new_id: NewId, police: Party, agreement: Agreement, report: AgendaItem) -> FollowUp:
    return FollowUp(
        id=new_id(),
        what="Räkna trasiga lyktor på Ängsvägen",
        created_on=date(2026, 9, 17),
        party_id=police.id,
        role="områdespolis",
        area_id=agreement.areas[0].id,
        due_on=date(2026, 12, 1),
        status=FollowUpStatus.IN_PROGRESS,
        origin_item_id=report.id,
        notes=(
            ProgressNote(id=new_id(), noted_on=date(2026, 10, 1), text=TEXT),
            ProgressNote(id=new_id(), noted_on=date(2026, 11, 1), text=""),
        ),
    )
