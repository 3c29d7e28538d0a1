"""Meetings with attendance, agenda and att-satser; those that are past are finished and have their link in the chain."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from hashlib import sha256
from uuid import UUID

from benchmarks.big_store import meeting_words as words
from benchmarks.big_store.ledger import TODAY, Ledger, days, noon
from benchmarks.big_store.pacts import Area
from benchmarks.big_store.pictures import Pictures
from benchmarks.big_store.points import Points
from benchmarks.big_store.schedule import PlannedMeeting
from db import tables
from domain.chain import LinkKind, chain_hash
from domain.meetings import ItemKind, MeetingState, Numbering
from domain.minutes import AttendanceKind, Minutes, canonical_json, content_hash
from domain.secrecy import Sensitivity

AREAS_A_MEETING = 3
DAYS_UNTIL_FINISHED, DAYS_UNTIL_APPROVED = 10, 30
NEVER_RAISED_SHARE, RAISED_AGAIN_SHARE, SETTLED_SHARE = 0.04, 0.02, 0.06
PDF = b"%PDF-1.7\n%made up\n"
_ABSENT_SHARE = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item that was written; ``decisions`` counts its att-satser."""

    id: UUID
    area: Area | None = None
    decisions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldMeeting:
    """What follow-ups are hung on: the item of the list, and those under which new ones are agreed."""

    plan: PlannedMeeting
    list_item: Item
    area_items: Sequence[Item]


@dataclass(slots=True)
class _Chain:
    """How far a series has come."""

    sequence: int = 0
    chain_hash: str = ""
    numbers: Counter[int] = field(default_factory=Counter)
    raised_again: list[bytes] = field(default_factory=list)


class Meetings:
    """Writes one meeting after another, in the order of their days."""

    def __init__(self, ledger: Ledger, pictures: Pictures) -> None:
        self._ledger, self._pictures = ledger, pictures
        self._points = Points(ledger)
        self._chains: dict[UUID, _Chain] = {}
        self._raise = ledger.sheet(tables.raised_point, "item_id", "point_id", "position")

    def add(self, plan: PlannedMeeting) -> HeldMeeting:
        chain = self._chains.setdefault(plan.series.id, _Chain())
        first_number = self._first_number(plan, chain)
        items = list(self._items(plan, first_number))
        held = HeldMeeting(plan=plan, list_item=items[1], area_items=[item for item in items if item.area])
        self._add_points(held, items[2], chain)
        self._add_attendance(plan)
        self._add_dnr(plan)
        # Last of its rows: from then on the triggers of the store refuse more.
        self._add_meeting(plan)
        if _state(plan).is_locked:
            self._add_record(plan, chain, first_number, len(items))
        return held

    # --- the head

    def _add_meeting(self, plan: PlannedMeeting) -> None:
        state, known_on = _state(plan), plan.day - days(7)
        self._ledger.add(
            tables.meeting,
            id=plan.id,
            series_id=plan.series.id,
            day=plan.day,
            starts_at=time(13),
            ends_at=time(15),
            place=words.ROOM.format(plan.series.pact.district),
            state=state,
            document_type=plan.series.body.document_type,
            agreement_id=plan.series.pact.id,
            next_day=plan.next_day,
            approved_on=plan.day + days(14) if state is MeetingState.APPROVED else None,
            finished_at=noon(_finished_on(plan)) if state.is_locked else None,
            created_at=noon(known_on),
            changed_at=noon(min(plan.day, TODAY)),
        )

    def _add_attendance(self, plan: PlannedMeeting) -> None:
        for position, person in enumerate(plan.series.pact.people):
            is_away = person.function is None and self._ledger.random.random() < _ABSENT_SHARE
            self._ledger.add(
                tables.attendance,
                id=self._ledger.new_key(plan.day),
                meeting_id=plan.id,
                position=position,
                name=person.name,
                role=person.role,
                participant_id=person.id,
                party_id=person.party_id,
                kind=AttendanceKind.EXCUSED if is_away else AttendanceKind.PRESENT,
                function=person.function,
            )

    def _add_dnr(self, plan: PlannedMeeting) -> None:
        dnr = f"FIKTIV {plan.day.year}/{self._ledger.random.randint(100, 999)}"
        party = {"meeting_id": plan.id, "party_id": plan.series.pact.administration, "position": 0}
        self._ledger.add(tables.meeting_dnr, **party, dnr=dnr)

    # --- the agenda

    def _items(self, plan: PlannedMeeting, first_number: int | None) -> Iterator[Item]:
        matters = (
            (words.OPENING, ItemKind.FORMAL, None, words.OPENING_TEXTS),
            (words.FOLLOW_UPS, ItemKind.FOLLOW_UP, None, words.FOLLOW_UP_TEXTS),
            (words.SITUATION, ItemKind.SITUATION, None, words.SITUATION_TEXTS),
            *((area.title, ItemKind.SITUATION, area, words.AREA_SENTENCES) for area in self._areas(plan)),
            (words.INFORMATION, ItemKind.INFORMATION, None, words.INFORMATION_TEXTS),
            (words.CLOSING, ItemKind.FORMAL, None, words.CLOSING_TEXTS),
        )
        for position, (heading, kind, area, sentences) in enumerate(matters):
            said = self._said(sentences) if plan.is_held else []
            item_id = self._ledger.record(
                tables.agenda_item,
                min(plan.day, TODAY),
                meeting_id=plan.id,
                position=position,
                heading=heading,
                kind=kind,
                text=" ".join(said),
                folded=f"{words.folded(heading)}\n{' '.join(map(words.folded, said))}",
                sensitivity=Sensitivity.OPEN,
                number=first_number + position if first_number is not None else None,
            )
            yield self._with_decisions(plan, item_id, area)

    def _areas(self, plan: PlannedMeeting) -> list[Area]:
        """The first of an agreement are spoken of oftener than the last, so that some are forgotten."""
        areas = plan.series.pact.areas
        weights = [1 / (place + 1) for place in range(len(areas))]
        chosen = self._ledger.random.choices(areas, weights, k=AREAS_A_MEETING + 1)
        return [area for area in areas if area in chosen][:AREAS_A_MEETING]

    def _said(self, sentences: Sequence[str]) -> list[str]:
        return self._ledger.random.sample(sentences, self._ledger.random.randint(1, min(4, len(sentences))))

    def _with_decisions(self, plan: PlannedMeeting, item_id: UUID, area: Area | None) -> Item:
        if area is None:
            return Item(id=item_id)
        random = self._ledger.random
        self._ledger.add(tables.agenda_item_area, item_id=item_id, area_id=area.id, position=0)
        agreed = random.sample(words.DECISIONS, random.randint(1, 3)) if plan.is_held else []
        for position, text in enumerate(agreed):
            self._ledger.add(tables.decision, item_id=item_id, position=position, text=text)
        if agreed and random.random() < SETTLED_SHARE:
            settled = {"settled_on": min(plan.day + days(7), TODAY), "reason": words.SETTLED}
            self._ledger.add(tables.settled_decision, item_id=item_id, **settled)
        return Item(id=item_id, area=area, decisions=len(agreed))

    # --- what is raised

    def _add_points(self, held: HeldMeeting, general: Item, chain: _Chain) -> None:
        """Under the item of its area, else under the general one; some stand again at the next meeting, some never.

        What is told before a meeting that is still to come waits for it.
        """
        random, places = self._ledger.random, Counter[UUID]()
        by_area = {item.area.id.bytes: item for item in held.area_items if item.area}
        again, chain.raised_again = chain.raised_again, []
        told = [(key, general) for key in again if held.plan.is_held]
        for key, area_key in self._points.of_meeting(held.plan):
            chance = random.random()
            if held.plan.is_held and chance > NEVER_RAISED_SHARE:
                told.append((key, by_area.get(area_key or b"", general)))
            if chance > 1 - RAISED_AGAIN_SHARE:
                chain.raised_again.append(key)
        for key, item in told:
            self._raise((item.id.bytes, key, places[item.id]))
            self._pictures.take(held.plan, key)
            places[item.id] += 1

    # --- the record

    def _first_number(self, plan: PlannedMeeting, chain: _Chain) -> int | None:
        """The § of the first item; none before the minutes are finished."""
        if not _state(plan).is_locked:
            return None
        if plan.series.body.numbering is Numbering.PER_MEETING:
            return 1
        return chain.numbers[plan.day.year] + 1

    def _add_record(self, plan: PlannedMeeting, chain: _Chain, first_number: int | None, items: int) -> None:
        content, pdf_sum = _content(plan), sha256(PDF).hexdigest()
        last_number = first_number + items - 1 if first_number is not None else None
        chain.sequence += 1
        chain.chain_hash = chain_hash(chain.chain_hash, content_hash(content), pdf_sum)
        chain.numbers[plan.day.year] = last_number or 0
        self._ledger.add(
            tables.minutes_record,
            meeting_id=plan.id,
            version=1,
            kind=LinkKind.FINISHED,
            reason="",
            rows_hash="",
            code="",
            series_id=plan.series.id,
            sequence=chain.sequence,
            year=plan.day.year,
            first_number=first_number,
            last_number=last_number,
            made_at=noon(_finished_on(plan)),
            content=content,
            content_hash=content_hash(content),
            pdf=PDF,
            pdf_hash=pdf_sum,
            chain_hash=chain.chain_hash,
        )


def _content(plan: PlannedMeeting) -> bytes:
    """The head alone: ten thousand whole minutes would take longer to compose than all else together."""
    return canonical_json(
        Minutes(
            document_type=plan.series.body.document_type,
            organisation="",
            series=plan.series.name,
            title="",
            day=plan.day,
            start=time(13),
            end=time(15),
            place=words.ROOM.format(plan.series.pact.district),
            agreement="",
            dnr=(),
            attendance=(),
            sections=(),
            finished_on=_finished_on(plan),
        )
    )


def _state(plan: PlannedMeeting) -> MeetingState:
    age = (TODAY - plan.day).days
    if age <= 0:
        return MeetingState.PLANNED
    if age <= DAYS_UNTIL_FINISHED:
        return MeetingState.DRAFT
    is_approved = plan.series.body.needs_approval and age > DAYS_UNTIL_APPROVED
    return MeetingState.APPROVED if is_approved else MeetingState.FINISHED


def _finished_on(plan: PlannedMeeting) -> date:
    return plan.day + days(5)
