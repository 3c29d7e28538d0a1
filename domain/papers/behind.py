"""The records behind the numbers of one area, as they stand on paper (underlag). Holds no sentences.

A record stands once, with every number it counts in and where it was dealt with; what is to be tested has no words on
a paper that leaves the house.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.disclosure import Variant
from domain.papers.record_facts import RecordFacts
from domain.secrecy import Sensitivity
from domain.yearly import CAME_IN, NumberName, RecordBehind, RecordKind, Scope, ScopeNumbers, SectionPlace
from domain.yearly_report import NumberChange, ReportSection

Records = Mapping[NumberName, Sequence[RecordBehind]]


@dataclass(frozen=True, slots=True, kw_only=True)
class BehindLine:
    """One record. ``agreed_at`` is where a follow-up was agreed on, ``place`` where a record was last dealt with.

    Without ``shown`` there are no words, no source and no day.
    """

    kind: RecordKind
    text: str
    counted_in: tuple[NumberName, ...]
    day: date | None = None
    agreed_at: SectionPlace | None = None
    place: SectionPlace | None = None
    source: str = ""
    sensitivity: Sensitivity = Sensitivity.OPEN
    provision: str = ""
    shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeBehind:
    """What stands behind one area. ``changes`` are the numbers that the store no longer counts as the report does."""

    scope: Scope
    title: str
    letter: str
    lines: tuple[BehindLine, ...]
    changes: tuple[NumberChange, ...] = ()

    def of(self, kind: RecordKind) -> tuple[BehindLine, ...]:
        return tuple(line for line in self.lines if line.kind is kind)


def scope_behind(
    section: ReportSection, records: Records, facts: RecordFacts, variant: Variant
) -> ScopeBehind:
    """What stands behind one section of a report."""
    return ScopeBehind(
        scope=section.scope,
        title=section.title,
        letter=section.letter,
        lines=(
            *_follow_ups(records, facts, variant),
            *_others(records, facts, variant),
            *_points(records, facts, variant),
        ),
        changes=tuple(_changes(section.numbers, records)),
    )


def _follow_ups(records: Records, facts: RecordFacts, variant: Variant) -> Iterator[BehindLine]:
    """Each once, in the order they were agreed on: every one of them came in, and so is met there first."""
    met: dict[UUID, list[tuple[NumberName, RecordBehind]]] = {}
    for name, record in _of_kinds(records, {RecordKind.FOLLOW_UP}):
        met.setdefault(record.id, []).append((name, record))
    for counted in met.values():
        came_in = [record.place for name, record in counted if name in CAME_IN]
        line = _line(*counted[-1], facts, variant)
        yield replace(
            line,
            counted_in=tuple(name for name, _record in counted),
            agreed_at=came_in[0] if came_in else None,
            day=None,
        )


def _others(records: Records, facts: RecordFacts, variant: Variant) -> Iterator[BehindLine]:
    """Meetings, measures and commitments: each counts in one number only."""
    kinds = {RecordKind.MEETING, RecordKind.MEASURE, RecordKind.COMMITMENT}
    return (_line(name, record, facts, variant) for name, record in _of_kinds(records, kinds))


def _points(records: Records, facts: RecordFacts, variant: Variant) -> list[BehindLine]:
    lines = [_line(name, record, facts, variant) for name, record in _of_kinds(records, {RecordKind.POINT})]
    return sorted(lines, key=lambda line: (not line.shown, line.day or date.min, *_told_of_withheld(line)))


def _line(name: NumberName, record: RecordBehind, facts: RecordFacts, variant: Variant) -> BehindLine:
    mark, shown = facts.mark(record), facts.is_shown(record, variant)
    has_words = shown and not (record.kind is RecordKind.POINT and mark.is_oral)
    return BehindLine(
        kind=record.kind,
        text=record.text if has_words else "",
        counted_in=(name,),
        day=record.day if shown else None,
        place=record.place,
        source=facts.source(record) if shown else "",
        sensitivity=mark.sensitivity,
        provision=mark.provision,
        shown=shown,
    )


def _told_of_withheld(line: BehindLine) -> tuple[str, ...]:
    """By what is said of it all the same: its place in the list must not tell the day of a withheld point."""
    place = line.place
    told = (place.day.isoformat(), place.series, f"{place.position:05}") if place else ("", "", "")
    return () if line.shown else (*told, line.counted_in[0], line.provision)


def _of_kinds(records: Records, kinds: set[RecordKind]) -> Iterator[tuple[NumberName, RecordBehind]]:
    for name in NumberName:
        yield from ((name, record) for record in records.get(name, ()) if record.kind in kinds)


def _changes(numbers: ScopeNumbers, records: Records) -> Iterable[NumberChange]:
    for name in NumberName:
        before, after = numbers.of(name), len(records.get(name, ()))
        if before != after:
            yield NumberChange(scope=numbers.scope, name=name, before=before, after=after)
