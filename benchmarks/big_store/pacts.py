"""Agreements of three times, each with the areas of its time and the parties of its district, and the series under it.

Fourteen districts' agreements from 2016, thirteen from 2020, eleven from 2024.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import chain
from typing import Any
from uuid import UUID

from benchmarks.big_store import register_words as words
from benchmarks.big_store.ledger import Ledger, days
from benchmarks.big_store.meeting_words import ROOM, STANDING
from benchmarks.big_store.point_words import Theme
from benchmarks.big_store.register import Person, Quarter, Register
from db import tables
from domain.agreements import AgreementLevel, StepKind, area_letters
from domain.minutes import AttendanceKind
from domain.reference.city_areas import AreaSet, area_sets, mirrored
from domain.reference.stockholm import AREAS, ReferenceDistrict
from domain.swedish import fold, sort_key

_CHOSEN_OF_TEN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    id: UUID
    title: str

    @property
    def themes(self) -> tuple[Theme, ...]:
        folded = fold(self.title)
        return tuple(theme for theme in Theme if theme.value in folded)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pact:
    """A local agreement and everything its meetings draw on."""

    id: UUID
    district: str
    first_day: date
    last_day: date
    areas: tuple[Area, ...]
    administration: UUID
    police: tuple[UUID, ...]
    others: tuple[UUID, ...]
    quarters: tuple[Quarter, ...]
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    id: UUID
    name: str
    body: words.Body
    pact: Pact


class Pacts:
    """Writes them, the oldest first; ``all`` are the local ones."""

    def __init__(self, ledger: Ledger, register: Register) -> None:
        self._ledger = ledger
        self._register = register
        self._city_areas: dict[str, UUID] = {}
        self.all = tuple(chain.from_iterable(map(self._generation, words.GENERATIONS)))

    def _generation(self, generation: words.Generation) -> Iterator[Pact]:
        city_set = next(found for found in area_sets() if found.slug == generation.area_set)
        self._add_agreement(AgreementLevel.OVERALL, city_set.title, generation, city_set.areas)
        for district in AREAS:
            if district.holds_on(generation.first_day):
                yield self._local(district, generation, city_set)

    def _local(self, district: ReferenceDistrict, generation: words.Generation, city_set: AreaSet) -> Pact:
        titles = (*self._chosen(city_set), *generation.own)
        title = f"Lokal samverkansöverenskommelse {district.name} {generation.first_day.year}"
        agreement_id, areas = self._add_agreement(AgreementLevel.LOCAL, title, generation, titles)
        quarters, police = self._register.ground_of(district, generation.first_day)
        administration = self._register.administrations[district.slug]
        signing = (administration, *police, *self._register.others[:2])
        for position, party_id in enumerate(signing):
            party = {"agreement_id": agreement_id, "party_id": party_id, "position": position}
            self._ledger.add(tables.agreement_party, **party, signed_on=generation.first_day - days(14))
        return Pact(
            id=agreement_id,
            district=district.name,
            first_day=generation.first_day,
            last_day=generation.prolonged_to or generation.last_day,
            areas=areas,
            administration=administration,
            police=police,
            others=self._register.others,
            quarters=quarters,
            people=tuple(self._register.add_people(district.name, administration, police[0])),
        )

    def _chosen(self, city_set: AreaSet) -> tuple[str, ...]:
        """Of ten areas a district chooses some, the first two always; of fewer all."""
        if len(city_set.areas) <= _CHOSEN_OF_TEN + 1:
            return city_set.areas
        others = self._ledger.random.sample(city_set.areas[2:], _CHOSEN_OF_TEN - 2)
        return (*city_set.areas[:2], *others)

    def _add_agreement(
        self, level: AgreementLevel, title: str, generation: words.Generation, titles: tuple[str, ...]
    ) -> tuple[UUID, tuple[Area, ...]]:
        known_on = generation.first_day - days(60)
        agreement_id = self._ledger.record(
            tables.agreement,
            known_on,
            level=level,
            title=title,
            sort_key=sort_key(title),
            purposes=words.PURPOSES.format(title.split()[-2]),
            signed_on=generation.first_day - days(14),
            valid_from=generation.first_day,
            valid_to=generation.last_day,
        )
        self._add_steps(agreement_id, generation)
        lines = zip(titles, area_letters(titles), strict=True)
        areas = [
            self._add_area(
                level, known_on, agreement_id=agreement_id, position=place, title=title, letter=letter
            )
            for place, (title, letter) in enumerate(lines, start=1)
        ]
        return agreement_id, tuple(areas)

    def _add_steps(self, agreement_id: UUID, generation: words.Generation) -> None:
        owner = {"agreement_id": agreement_id, "position": 0}
        sent, decided = generation.first_day - days(150), generation.first_day - days(30)
        step = {"kind": StepKind.COMMENT, "body": "Parterna", "outcome": "Tillstyrks"}
        self._ledger.add(tables.preparation_step, **owner, **step, day=sent, until=decided)
        if generation.prolonged_to:
            until = {"until": generation.prolonged_to, "decided_on": generation.last_day - days(30)}
            self._ledger.add(tables.prolongation, **owner, **until)

    def _add_area(self, level: AgreementLevel, day: date, *, title: str, **values: Any) -> Area:
        mirrors = self._city_areas.get(mirrored(title) or "") if level is AgreementLevel.LOCAL else None
        area_id = self._ledger.record(
            tables.priority_area,
            day,
            **values,
            title=title,
            goal=words.GOAL.format(title),
            cause_analysis=words.CAUSE,
            relevance=words.RELEVANCE,
            mirrors_id=mirrors,
        )
        if level is AgreementLevel.OVERALL:
            self._city_areas[title] = area_id
        return Area(id=area_id, title=title)

    def add_series(self, number: int, all_series: int) -> Series:
        """One of so many, spread over the agreements; of few series too each is of another sort."""
        place = number * len(self.all) // all_series
        pact = self.all[place]
        first = -(-place * all_series // len(self.all))
        body = words.BODIES[(number - first + place) % len(words.BODIES)]
        name = body.name.format(pact.district)
        series_id = self._ledger.record(
            tables.meeting_series,
            pact.first_day,
            name=name,
            sort_key=sort_key(name),
            level=body.level,
            document_type=body.document_type,
            numbering=body.numbering,
            needs_approval=body.needs_approval,
            cadence=body.cadence,
            agreement_id=pact.id,
            host_id=pact.administration,
            usual_start=time(13),
            usual_end=time(15),
            usual_place=ROOM.format(pact.district),
        )
        self._add_usual(series_id, pact)
        return Series(id=series_id, name=name, body=body, pact=pact)

    def _add_usual(self, series_id: UUID, pact: Pact) -> None:
        for position, (heading, kind) in enumerate(STANDING):
            item = {"series_id": series_id, "position": position, "heading": heading}
            self._ledger.add(tables.standing_item, **item, kind=kind)
        for position, person in enumerate(pact.people):
            line = {"series_id": series_id, "participant_id": person.id, "position": position}
            self._ledger.add(
                tables.usual_attendance, **line, kind=AttendanceKind.PRESENT, function=person.function
            )
