"""An office with finished notes, a draft, a point and a follow-up, each with words of its own that must be gone afterwards."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from db.store import Store
from desktop.services.program import Services, services_over
from domain.agreements import Agreement, AgreementLevel, PriorityArea
from domain.finishing import FinishingAnswers
from domain.follow_ups import FollowUp, FollowUpStatus
from domain.meetings import Attendance, MeetingSeries, Numbering, StandingItem
from domain.minutes import AttendanceFunction, DocumentType
from domain.parties import Participant, Party, PartyKind
from domain.retention import Disposal, RecordKind
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import SituationPoint

SAID = "Trädgårdsmästaren räknade sjutton fågelholkar"
DRAFTED = "Utkastets ord om en bortglömd sopbil"
TOLD = "Pojkarna vid kiosken eldade papperskorgar"
AGREED = "Mäta belysningen bakom ishallen"
SECRET = "Avstämning om den dolda lokalen"
NOTE = "Armaturerna är utbytta längs muren"
DAY = date(2026, 11, 10)
MARK = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, provision="18 kap. 1 § OSL", marked_by="Eva")


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    services: Services
    store: Store
    series: MeetingSeries
    police: Party
    anna: Participant
    notes: UUID
    draft: UUID
    point: SituationPoint
    follow_up: FollowUp


def make_world(store: Store, secret: str = SECRET) -> World:
    """``secret`` is what was agreed under a mark."""
    services = services_over(store)
    host = services.register.add_party("Stadsdelsförvaltningen", PartyKind.DISTRICT_ADMINISTRATION)
    police = services.register.add_party("Globen", PartyKind.POLICE_AREA)
    anna = services.register.enter_participant(
        Participant(
            id=services.office.new_id(),
            name="Anna Åkesson",
            title="Trygghetssamordnare",
            party_id=host.id,
            email="anna@exempel.se",
            phone="08-508 22 000",
        )
    )
    series = _series(services, store, host)
    notes, point, follow_up = _finished(services, series, anna, secret)
    draft = services.meetings.plan(series.id, day=date(2026, 11, 11)).id
    _write(services, draft, DRAFTED)
    return World(
        services=services,
        store=store,
        series=series,
        police=police,
        anna=anna,
        notes=notes,
        draft=draft,
        point=point,
        follow_up=follow_up,
    )


def decide(services: Services, kind: RecordKind, **changes: object) -> None:
    """Write the authority's own decision into a rule."""
    rule = next(rule for rule in services.disposals.show().rules if rule.kind is kind)
    services.disposals.change_rule(replace(rule, decision="Nämnden 2026, § 4", **changes))  # type: ignore[arg-type]


def disposed(services: Services, kind: RecordKind) -> Disposal:
    """Through all the steps."""
    proposed = services.disposals.propose(kind, "Anna Åkesson")
    services.disposals.confirm(proposed.id, "Bo Öst")
    done = services.disposals.execute(proposed.id)
    assert done.is_rewritten
    return done.disposal


def _series(services: Services, store: Store, host: Party) -> MeetingSeries:
    area = PriorityArea(id=services.office.new_id(), title="Otrygga platser", order=1, letter="O")
    agreement = Agreement(
        id=services.office.new_id(),
        level=AgreementLevel.LOCAL,
        title="Lokal överenskommelse",
        valid_from=date(2026, 1, 1),
        areas=(area,),
    )
    series = MeetingSeries(
        id=services.office.new_id(),
        name="Operativt möte",
        document_type=DocumentType.NOTES,
        numbering=Numbering.PER_MEETING,
        purpose="Dela lägesbild mellan parterna",
        agreement_id=agreement.id,
        host_id=host.id,
        standing_agenda=(StandingItem(heading="Lägesbild"), StandingItem(heading="Platser")),
    )
    with store.writing() as work:
        work.agreements.add(agreement)
        work.series.add(series)
    return series


def _finished(
    services: Services, series: MeetingSeries, anna: Participant, told: str
) -> tuple[UUID, SituationPoint, FollowUp]:
    meeting = services.meetings.plan(series.id, day=DAY)
    services.meetings.write_attendance(meeting.id, _attendance(services, anna))
    first, second = services.meetings.show(meeting.id).items[:2]
    _write(services, meeting.id, SAID)
    point = replace(services.agenda.blank_point(first), category="skadegörelse", place="Kiosken", text=TOLD)
    services.agenda.note_point(first.id, point)
    agreed = services.agenda.agree_follow_up(
        first.id, AGREED, party_id=anna.party_id, role=anna.title, due_on=date(2026, 11, 10)
    )
    shut = services.agenda.note_progress(agreed, NOTE, FollowUpStatus.DONE)
    marked = services.agenda.change_item(
        replace(services.meetings.show(meeting.id).items[1], text="Mycket känsligt.", secrecy=MARK)
    )
    marked_one = services.agenda.agree_follow_up(
        second.id, told, due_on=DAY, party_id=anna.party_id, role=anna.title
    )
    services.agenda.note_progress(marked_one, told, FollowUpStatus.DONE)
    assert marked is not None
    questions = frozenset(services.minutes.review(meeting.id).questions)
    services.minutes.finish(meeting.id, FinishingAnswers(accepted=questions))
    return meeting.id, point, shut


def _attendance(services: Services, anna: Participant) -> list[Attendance]:
    functions = (AttendanceFunction.CHAIR, AttendanceFunction.SECRETARY)
    return [
        Attendance(
            id=services.office.new_id(),
            name=name,
            role=anna.title,
            participant_id=participant_id,
            party_id=anna.party_id,
            function=function,
        )
        for function, name, participant_id in zip(
            functions, ("Ordförande Alm", anna.name), (None, anna.id), strict=True
        )
    ]


def _write(services: Services, meeting_id: UUID, words: str) -> None:
    for item in services.meetings.show(meeting_id).items:
        services.agenda.write_text(item.id, item.version, item.heading, words)
