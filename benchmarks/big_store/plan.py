"""Action plans: each area's measures with the commitments of the parties, indicators year by year, pledges."""

from datetime import date
from itertools import chain, product
from uuid import UUID

from benchmarks.big_store import plan_words as words
from benchmarks.big_store.ledger import TODAY, Ledger, days
from benchmarks.big_store.pacts import Area, Pact
from db import tables
from domain.duties import Duty
from domain.plan import CommitmentStatus, MeasureStatus

_STATUSES = (MeasureStatus.GREEN, MeasureStatus.GREEN, MeasureStatus.YELLOW, MeasureStatus.RED)
_KEPT = (
    CommitmentStatus.KEPT,
    CommitmentStatus.KEPT,
    CommitmentStatus.IN_PROGRESS,
    CommitmentStatus.NOT_KEPT,
)
_MISSING_SHARE = 0.1


class Plan:
    """Writes the plan of one agreement after another."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add_evidence(self) -> None:
        """What shows, every other year, that what the law asks for was done."""
        for year, duty in product(range(2024, TODAY.year + 1, 2), Duty):
            day = date(year, 3, 15)
            evidence = {"duty": duty, "happened_on": day, "note": words.EVIDENCE.format(year)}
            self._ledger.record(tables.evidence, day, **evidence)

    def of(self, pact: Pact) -> dict[UUID, list[UUID]]:
        """The keys of each area's measures."""
        self._ledger.add(
            tables.plan_decision,
            id=self._ledger.new_key(pact.first_day),
            agreement_id=pact.id,
            decided_on=pact.first_day + days(60),
            body=words.DECIDED_BY,
        )
        self._add_pledges(pact)
        for area in pact.areas:
            self._add_indicators(pact, area)
        return {area.id: self._add_measures(pact, area) for area in pact.areas}

    def _add_measures(self, pact: Pact, area: Area) -> list[UUID]:
        causes = list(dict.fromkeys(cause for cause, *_rest in words.MEASURES))
        return [
            self._add_measure(pact, area, position, causes.index(words.MEASURES[position][0]) + 1)
            for position in range(len(words.MEASURES))
        ]

    def _add_measure(self, pact: Pact, area: Area, position: int, cause_number: int) -> UUID:
        cause, measure, kind, *sides = words.MEASURES[position]
        due_on = min(pact.last_day, pact.first_day + days(180 * (position + 1)))
        is_over = due_on < TODAY
        measure_id = self._ledger.record(
            tables.plan_measure,
            pact.first_day,
            area_id=area.id,
            position=position + 1,
            cause_number=cause_number,
            cause=cause,
            measure=measure,
            kind=kind,
            goal=words.MEASURE_GOAL,
            starts_on=pact.first_day + days(60),
            due_on=due_on,
            status=self._ledger.random.choice(_STATUSES) if is_over else MeasureStatus.NOT_JUDGED,
            follow_up=words.MEASURE_FOLLOW_UP,
            expected_effect=words.EXPECTED_EFFECT,
        )
        parties = (pact.administration, pact.police[0], self._ledger.random.choice(pact.others))
        for place, (party_id, what) in enumerate(zip(parties, (*sides, words.THIRD_COMMITMENT), strict=True)):
            if self._ledger.random.random() > _MISSING_SHARE:
                self._add_commitment(measure_id, place, party_id, str(what), due_on)
        return measure_id

    def _add_commitment(
        self, measure_id: UUID, position: int, party_id: UUID, what: str, due_on: date
    ) -> None:
        is_over = due_on < TODAY
        self._ledger.add(
            tables.commitment,
            id=self._ledger.new_key(min(due_on, TODAY)),
            measure_id=measure_id,
            position=position,
            party_id=party_id,
            what=what,
            due_on=due_on,
            status=self._ledger.random.choice(_KEPT) if is_over else CommitmentStatus.IN_PROGRESS,
        )

    def _add_indicators(self, pact: Pact, area: Area) -> None:
        for position, indicator in enumerate(words.INDICATORS, start=1):
            better = -1 if indicator.lower_is_better else 1
            indicator_id = self._ledger.record(
                tables.indicator,
                pact.first_day,
                area_id=area.id,
                position=position,
                name=indicator.name,
                unit=indicator.unit,
                source=indicator.source,
                baseline=str(indicator.baseline),
                baseline_year=pact.first_day.year - 1,
                target=str(round(indicator.baseline * (1 + 0.2 * better))),
                target_year=pact.last_day.year,
                lower_is_better=int(indicator.lower_is_better),
            )
            for year in range(pact.first_day.year, min(pact.last_day.year, TODAY.year - 1) + 1):
                self._add_value(indicator_id, year, indicator.baseline, better)

    def _add_value(self, indicator_id: UUID, year: int, baseline: int, better: int) -> None:
        value = max(0, round(baseline * (1 + better * self._ledger.random.uniform(-0.1, 0.25))))
        key = {"indicator_id": indicator_id, "year": year}
        self._ledger.add(tables.indicator_value, **key, value=str(value), noted_on=date(year + 1, 2, 1))

    def _add_pledges(self, pact: Pact) -> None:
        years = range(pact.first_day.year, pact.last_day.year + 1)
        for year, (text, target) in chain.from_iterable(
            ((year, pledge) for pledge in words.PLEDGES) for year in years
        ):
            pledge_id = self._ledger.record(
                tables.citizen_pledge,
                date(year, 1, 15),
                agreement_id=pact.id,
                year=year,
                text=text.format(target),
                target=target,
            )
            self._add_counts(pledge_id, year, target)

    def _add_counts(self, pledge_id: UUID, year: int, target: int) -> None:
        for month in range(1, 13):
            counted_on = date(year, month, 28)
            if counted_on <= TODAY:
                number = self._ledger.random.randint(0, max(1, target // 8))
                key = {"id": self._ledger.new_key(counted_on), "pledge_id": pledge_id}
                self._ledger.add(tables.pledge_count, **key, counted_on=counted_on, number=number)
