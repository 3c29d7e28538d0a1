"""Everything a person may do before the lock, each as a function that picks by chance what to do it to.

What the domain refuses (a point that is raised cannot be removed …) is refused here too: that is a deed without effect.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from random import Random
from typing import TypeVar
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.program import Services
from domain.agreements import Agreement, AgreementLevel, PreparationStep, StepKind
from domain.disclosure import PlacePriority
from domain.duties import Duty
from domain.follow_ups import Effect, FollowUp, FollowUpStatus
from domain.meetings import AgendaItem, Meeting, MeetingSeries, StandingItem, UsualAttendance
from domain.parties import Coverage, District, Participant, Party, PartyKind, Place
from domain.pictures import PicturePart
from domain.plan import CitizenPledge, CommitmentStatus, Indicator, PlanMeasure
from domain.provisions import Provision
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import PointFilter, Severity, SituationPoint, Trend

T = TypeVar("T")
TODAY = date(2026, 11, 12)


@dataclass(slots=True)
class Deeds:
    """Chooses by ``random``; every word it writes is another, so that nothing is ever as it was by chance."""

    services: Services
    random: Random
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def words(self) -> str:
        return f"Åtgärd nr {next(self.numbers)}: »trygg é«"

    def one(self, some: Sequence[T]) -> T:
        """One of some; where there is none the deed ends without effect."""
        if not some:
            raise LookupError
        return self.random.choice(some)

    def some(self, some: Sequence[T], most: int = 3) -> list[T]:
        return self.random.sample(list(some), self.random.randint(0, min(most, len(some))))

    def day(self) -> date:
        return TODAY + timedelta(days=self.random.randint(-60, 200))

    def read(self, ask: Callable[[UnitOfWork], T]) -> T:
        with self.services.office.store.reading() as work:
            return ask(work)

    # --- the register

    def party(self) -> Party:
        return self.one(self.read(lambda work: work.parties.all()))

    def participant(self) -> Participant:
        return self.one(self.read(lambda work: work.participants.all()))

    def district(self) -> District:
        return self.one(self.read(lambda work: work.districts.all()))

    def place(self) -> Place:
        return self.one(self.read(lambda work: work.places.all()))

    def coverages(self, party_id: UUID) -> list[Coverage]:
        new_id, districts = self.services.office.new_id, self.read(lambda work: work.districts.all())
        every = self.read(lambda work: work.coverages.all())
        kept = self.some([each for each in every if each.party_id == party_id])
        new = [
            Coverage(id=new_id(), party_id=party_id, district_id=each.id) for each in self.some(districts, 2)
        ]
        return [*kept, *new]

    def enter_party(self) -> None:
        party = Party(id=self.services.office.new_id(), kind=PartyKind.COMPANY, name=self.words())
        self.services.register.enter_party(party, self.coverages(party.id))

    def change_party(self) -> None:
        party = self.party()
        self.services.register.change_party(replace(party, name=self.words()), self.coverages(party.id))

    def enter_participant(self) -> None:
        self.services.register.add_participant(self.words(), self.words(), self.party().id)

    def change_participant(self) -> None:
        changed = replace(self.participant(), email=f"nr{next(self.numbers)}@exempel.se")
        self.services.register.change_participant(changed)

    def leave(self) -> None:
        self.services.register.leave(self.participant().id)

    def come_back(self) -> None:
        self.services.register.come_back(self.participant().id)

    def enter_district(self) -> None:
        before = self.some(self.read(lambda work: work.districts.all()), 2)
        new = District(id=self.services.office.new_id(), name=self.words())
        self.services.register.enter_district(replace(new, predecessor_ids=tuple(each.id for each in before)))

    def change_district(self) -> None:
        self.services.register.change_district(replace(self.district(), name=self.words()))

    def enter_place(self) -> None:
        self.services.register.add_place(self.words(), self.district().id)

    def change_place(self) -> None:
        self.services.register.change_place(
            replace(self.place(), latitude=59 + self.random.random(), longitude=18.0)
        )

    def provision(self) -> None:
        known = self.services.provisions.show()
        if self.random.random() < 0.5:
            self.services.provisions.enter(Provision(id=self.services.office.new_id(), name=self.words()))
        elif self.random.random() < 0.5:
            self.services.provisions.change(replace(self.one(known), protects=self.words()))
        else:
            self.services.provisions.remove(self.one(known).id)

    # --- agreements

    def agreement(self) -> Agreement:
        return self.one(self.read(lambda work: work.agreements.all()))

    def area_id(self) -> UUID:
        """One of the three oldest, so that several things come to lie in the same area."""
        return self.one(sorted(self.areas())[:3])

    def areas(self) -> list[UUID]:
        return [area.id for each in self.read(lambda work: work.agreements.all()) for area in each.areas]

    def enter_agreement(self) -> None:
        new = Agreement(id=self.services.office.new_id(), level=AgreementLevel.LOCAL, title=self.words())
        areas = tuple(
            self.services.agreements.new_area(self.words()) for _area in range(self.random.randint(0, 3))
        )
        self.services.agreements.add(replace(new, areas=areas))

    def change_agreement(self) -> None:
        agreement = self.agreement()
        areas = self.some(agreement.areas, 9)
        added = [self.services.agreements.new_area(self.words())] if self.random.random() < 0.4 else []
        ordered = tuple(replace(area, order=at) for at, area in enumerate([*areas, *added], start=1))
        wanted = replace(agreement, purposes=self.words(), areas=ordered)
        self.services.agreements.change(replace(wanted, parties=agreement.parties[:1]))

    def prolong(self) -> None:
        self.services.agreements.prolong(self.agreement().id, date(2031, 1, 1), note=self.words())

    def add_step(self) -> None:
        step = PreparationStep(kind=self.one(list(StepKind)), body=self.words(), day=self.day())
        self.services.agreements.add_step(self.agreement().id, step)

    def sign(self) -> None:
        agreement = self.one([each for each in self.read(lambda work: work.agreements.all()) if each.parties])
        self.services.agreements.sign(agreement.id, self.one(agreement.parties).party_id, self.day())

    def renew(self) -> None:
        self.services.agreements.renew(self.agreement().id, self.words(), date(2032, 1, 1))

    # --- the plan

    def measure(self) -> PlanMeasure:
        areas = self.areas()
        return self.one(self.read(lambda work: [each for area in areas for each in work.plans.of_area(area)]))

    def add_measure(self) -> None:
        area_id, new_id = self.area_id(), self.services.office.new_id
        order = len(self.read(lambda work: work.plans.of_area(area_id))) + 1
        blank = self.services.plans.blank_commitment(self.party().id)
        measure = PlanMeasure(
            id=new_id(),
            area_id=area_id,
            order=order,
            cause_number=0,
            cause=self.words(),
            measure=self.words(),
        )
        self.services.plans.add(replace(measure, commitments=(blank,)))

    def change_measure(self) -> None:
        self.services.plans.change(replace(self.measure(), measure=self.words()))

    def move_measure(self) -> None:
        self.services.plans.move(self.measure().id, self.one([-2, -1, 1, 2]))

    def remove_measure(self) -> None:
        self.services.plans.remove(self.measure().id)

    def write_commitment(self) -> None:
        measure = self.measure()
        blank = self.services.plans.blank_commitment(self.party().id)
        known = self.one([*measure.commitments, blank])
        wanted = replace(known, what=self.words(), status=self.one(list(CommitmentStatus)))
        self.services.plans.write_commitment(measure.id, wanted)

    def decide_plan(self) -> None:
        self.services.plans.decide(self.agreement().id, TODAY, body=self.words())

    def remove_plan_decision(self) -> None:
        self.services.plans.remove_decision(
            self.one(self.services.plans.list_decisions(self.agreement().id)).id
        )

    def indicator(self) -> Indicator:
        return self.one(self.read(lambda work: work.indicators.of_area(self.area_id())))

    def add_indicator(self) -> None:
        new = Indicator(id=self.services.office.new_id(), area_id=self.area_id(), order=1, name=self.words())
        self.services.indicators.add(new)

    def note_value(self) -> None:
        value = Decimal(next(self.numbers)) / 10
        self.services.indicators.note_value(self.indicator().id, self.random.randint(2022, 2026), value)

    def remove_value(self) -> None:
        areas = self.areas()
        known = self.read(lambda work: [each for area in areas for each in work.indicators.of_area(area)])
        indicator = self.one([each for each in known if each.values])
        self.services.indicators.remove_value(indicator.id, self.one(indicator.values).year)

    def move_indicator(self) -> None:
        self.services.indicators.move(self.indicator().id, self.one([-1, 1]))

    def remove_indicator(self) -> None:
        self.services.indicators.remove(self.indicator().id)

    def pledge(self) -> CitizenPledge:
        keys = [agreement.id for agreement in self.read(lambda work: work.agreements.all())]
        return self.one([each for key in keys for each in self.services.pledges.list_of_agreement(key)])

    def add_pledge(self) -> None:
        blank = self.services.pledges.blank(self.agreement().id)
        self.services.pledges.add(replace(blank, text=self.words(), target=40))

    def change_pledge(self) -> None:
        self.services.pledges.change(replace(self.pledge(), text=self.words()))

    def count_pledge(self) -> None:
        self.services.pledges.count(self.pledge().id, 1, note=self.words())

    def remove_pledge(self) -> None:
        self.services.pledges.remove(self.pledge().id)

    def note_duty(self) -> None:
        self.services.duties.note(self.one(list(Duty)), TODAY, self.words())

    def remove_duty(self) -> None:
        self.services.duties.remove(self.one(self.read(lambda work: list(work.duties.evidence()))).id)

    # --- series and meetings

    def series(self) -> MeetingSeries:
        return self.one(self.read(lambda work: work.series.all()))

    def agenda_of_series(self) -> tuple[StandingItem, ...]:
        area = self.area_id()
        return tuple(
            StandingItem(heading=self.words(), area_ids=(area,)) for _item in range(self.random.randint(0, 4))
        )

    def add_series(self) -> None:
        new = replace(
            self.services.series.blank(), name=self.words(), standing_agenda=self.agenda_of_series()
        )
        self.services.series.add(new)

    def change_series(self) -> None:
        people = self.some(self.read(lambda work: work.participants.all()))
        usual = tuple(UsualAttendance(participant_id=person.id) for person in people)
        wanted = replace(self.series(), standing_agenda=self.agenda_of_series(), usual_attendance=usual)
        self.services.series.change(wanted)

    def meetings(self) -> list[UUID]:
        return self.read(lambda work: work.meetings.between(date(2000, 1, 1), date(2100, 1, 1)))

    def meeting(self) -> Meeting:
        return self.services.meetings.show(self.one(self.meetings())).meeting

    def plan_meeting(self) -> None:
        self.services.meetings.plan(self.series().id, day=self.day(), title=self.words())

    def change_head(self) -> None:
        meeting = self.meeting()
        dnr = tuple(
            (party.id, self.words()) for party in self.some(self.read(lambda work: work.parties.all()))
        )
        self.services.meetings.change_head(replace(meeting, place=self.words(), dnr=dnr))

    def write_attendance(self) -> None:
        meeting = self.meeting()
        lines = self.some(self.read(lambda work: work.attendance.of_meeting(meeting.id)), 9)
        if self.random.random() < 0.6:
            new = self.services.meetings.new_attendance(self.participant().id)
            items = self.read(lambda work: work.agenda.of_meeting(meeting.id))
            lines.append(replace(new, from_item_id=self.one(items).id if items else None))
        self.services.meetings.write_attendance(meeting.id, lines)

    def remove_meeting(self) -> None:
        requests = self.read(lambda work: work.disclosure_requests.all())
        asked_for = {meeting_id for request in requests for meeting_id in request.meeting_ids}
        self.services.meetings.remove(self.one([each for each in self.meetings() if each not in asked_for]))

    def give_places_priority(self) -> None:
        meeting, area = self.meeting(), self.area_id()
        wanted = [
            PlacePriority(rank=rank, place=self.words(), weeks="47", area_ids=(area,))
            for rank in range(1, self.random.randint(1, 4))
        ]
        with self.services.office.store.writing() as work:
            work.place_priorities.write(meeting.id, wanted)

    # --- the agenda

    def item(self) -> AgendaItem:
        meeting = self.meeting()
        return self.one(self.read(lambda work: work.agenda.of_meeting(meeting.id)))

    def add_item(self) -> None:
        meeting = self.meeting()
        places = len(self.read(lambda work: work.agenda.of_meeting(meeting.id)))
        self.services.agenda.add_item(meeting.id, self.words(), self.random.randint(0, places))

    def write_text(self) -> None:
        item = self.item()
        self.services.agenda.write_text(item.id, item.version, item.heading, self.words())

    def change_item(self) -> None:
        item = self.item()
        mark = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, marked_by=self.words(), marked_on=TODAY)
        areas = self.some([area.id for area in self.agreement().areas])
        wanted = replace(item, area_ids=tuple(areas), secrecy=self.one([mark, SecrecyMark()]))
        self.services.agenda.change_item(wanted)

    def write_decisions(self) -> None:
        decisions = tuple(self.words() for _decision in range(self.random.randint(0, 4)))
        self.services.agenda.change_item(replace(self.item(), decisions=decisions))

    def arrange_items(self) -> None:
        meeting = self.meeting()
        keys = [item.id for item in self.read(lambda work: work.agenda.of_meeting(meeting.id))]
        self.random.shuffle(keys)
        self.services.agenda.arrange(meeting.id, keys)

    def remove_item(self) -> None:
        self.services.agenda.remove_item(self.item().id)

    def note_point(self) -> None:
        item = self.item()
        point = self.services.agenda.blank_point(item, self.party().id)
        self.services.agenda.note_point(item.id, replace(point, category="Inbrott", text=self.words()))

    def raise_point(self) -> None:
        self.services.agenda.raise_point(
            self.item().id, self.one(self.services.agenda.points_not_raised()).id
        )

    def drop_point(self) -> None:
        every = [each for meeting in self.meetings() for each in self.services.meetings.show(meeting).items]
        item = self.one([each for each in every if each.point_ids])
        self.services.agenda.drop_point(item.id, self.one(item.point_ids))

    def agree_follow_up(self) -> None:
        self.services.agenda.agree_follow_up(self.item().id, self.words(), due_on=self.day())

    def drop_follow_up(self) -> None:
        meetings = self.meetings()
        line = self.one(
            self.read(lambda work: [each for key in meetings for each in work.follow_ups.appearances(key)])
        )
        self.services.agenda.drop_follow_up(line.item_id, line.follow_up.id)

    # --- points, follow-ups, pictures

    def point(self) -> SituationPoint:
        return self.one(self.services.agenda.points_not_raised(20))

    def store_point(self) -> None:
        blank = replace(self.services.situation.blank(), category="Skadegörelse", text=self.words())
        areas = self.some([area.id for area in self.agreement().areas])
        wanted = replace(blank, source_party_id=self.party().id, area_ids=tuple(areas))
        self.services.situation.store_entry(wanted)

    def change_point(self) -> None:
        judged = replace(self.point(), severity=self.one(list(Severity)), trend=self.one(list(Trend)))
        self.services.situation.change(replace(judged, text=self.words()))

    def remove_point(self) -> None:
        self.services.situation.remove(self.point().id)

    def follow_up(self) -> FollowUp:
        every = self.read(
            lambda work: [work.follow_ups.open_of_series(each.id) for each in work.series.all()]
        )
        return self.one([follow_up for lines in every for follow_up, _times in lines])

    def report_back(self) -> None:
        self.services.follow_ups.report_back(self.follow_up(), self.words())

    def move_follow_up(self) -> None:
        self.services.follow_ups.move(self.follow_up(), self.day())

    def return_at(self) -> None:
        self.services.follow_ups.return_at(self.follow_up(), self.meeting().id)

    def close_follow_up(self) -> None:
        follow_up, follow_ups = self.follow_up(), self.services.follow_ups
        self.one([
            lambda: follow_ups.finish(follow_up, effect=self.one(list(Effect))),
            lambda: follow_ups.hand_over(follow_up, self.party().id, self.words()),
            lambda: follow_ups.drop(follow_up, self.words()),
        ])()  # fmt: skip

    def note_progress(self) -> None:
        status = self.one(list(FollowUpStatus)[:2])
        self.services.agenda.note_progress(self.follow_up(), self.words(), status, self.item().id)

    def settle_decision(self) -> None:
        self.services.threads.settle_decision(self.item().id, self.words())

    def picture_id(self) -> UUID:
        return self.one(self.services.pictures.list_all()).id

    def start_picture(self) -> None:
        self.services.pictures.start(self.agreement().id, PointFilter())

    def write_picture(self) -> None:
        picture = self.services.pictures.get(self.picture_id())
        texts = {**picture.texts, PicturePart.ANALYSIS: self.words()}
        self.services.pictures.write_texts(picture.id, picture.version, texts)

    def leave_out_points(self) -> None:
        picture = self.services.pictures.get(self.picture_id())
        points = [each.point_id for each in self.some(picture.points)]
        self.services.pictures.leave_out_points(picture.id, picture.version, points)

    def remove_picture(self) -> None:
        self.services.pictures.remove(self.picture_id())

    # --- requests

    def start_request(self) -> None:
        self.services.disclosures.start(TODAY, [self.meeting().id])

    def change_request(self) -> None:
        request = self.one(self.read(lambda work: work.disclosure_requests.all()))
        self.services.disclosures.choose_minutes(request.id, [self.meeting().id])

    def remove_request(self) -> None:
        self.services.disclosures.remove(self.one(self.read(lambda work: work.disclosure_requests.all())).id)
