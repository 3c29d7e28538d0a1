"""The red thread: from what was told, by way of what was agreed and followed up, to what came of it over the year.

A thread is a list of stops in the order they belong, laid from the records of a few readings. It holds the records' own
words and no sentences.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.calendar import NO_BREAK
from domain.follow_ups import Effect, FollowUp, FollowUpStatus, ProgressNote
from domain.typed_numbers import unit_after_number


class ThreadRoot(StrEnum):
    """What a thread can be asked for."""

    POINT = "point"
    ITEM = "item"
    FOLLOW_UP = "follow_up"
    MEASURE = "measure"


class StopKind(StrEnum):
    """``ON_TABLE`` is a meeting where nothing was reported of it: it stood there and was carried on."""

    MEASURE = "measure"
    POINT = "point"
    ITEM = "item"
    DECISION = "decision"
    FOLLOW_UP = "follow_up"
    ON_TABLE = "on_table"
    REPORT = "report"
    EFFECT = "effect"
    YEARLY = "yearly"
    INDICATOR = "indicator"


class StopState(StrEnum):
    """``HERE`` is the record the thread was asked for, ``MISSING`` what should stand there and does not."""

    DONE = "done"
    HERE = "here"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadStop:
    """One stop. ``record_id`` is the key of what it shows: for a decision that of its item, for a report its follow-up's.

    ``text`` are the record's own words. ``section`` is ``§ 31`` where the item has a number, ``heading`` its heading.
    ``times`` counts the meetings a follow-up has stood at up to this one. ``late_by_days`` is said of an open follow-up.
    An indicator has its ``outcome`` and ``target`` as they were written.
    """

    kind: StopKind
    state: StopState = StopState.DONE
    record_id: UUID | None = None
    meeting_id: UUID | None = None
    item_id: UUID | None = None
    day: date | None = None
    text: str = ""
    series: str = ""
    section: str = ""
    heading: str = ""
    times: int = 0
    status: FollowUpStatus | None = None
    effect: Effect | None = None
    due_on: date | None = None
    late_by_days: int = 0
    year: int | None = None
    outcome: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPlace:
    """Where an item stands: its meeting, with the att-satser it holds."""

    item_id: UUID
    meeting_id: UUID
    series: str
    day: date
    number: int | None
    heading: str
    decisions: tuple[str, ...] = ()

    @property
    def section(self) -> str:
        """As minutes show it; empty where the item has no number."""
        return f"§{NO_BREAK}{self.number}" if self.number is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadMeasure:
    id: UUID
    cause: str
    measure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadPoint:
    """``text`` is what a point says, or its category and place; empty when it was told orally only."""

    id: UUID
    day: date | None
    source: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadReport:
    """A kept yearly follow-up of the agreement that an area belongs to."""

    id: UUID
    period_from: date
    period_to: date
    made_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadIndicator:
    id: UUID
    name: str
    unit: str
    year: int
    outcome: str
    target: str

    def said(self, number: str) -> str:
        """The number with its unit; nothing where there is no number."""
        return f"{number} {unit_after_number(self.unit)}".strip() if number else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadMatter:
    """Every record a thread is laid from.

    ``places`` holds each item that is spoken of; ``raised_at`` the items its root, a point, was raised at; ``tables`` the
    items at which each follow-up stood on the table, by day.
    """

    root: ThreadRoot
    root_id: UUID
    today: date
    measures: Sequence[ThreadMeasure] = ()
    points: Sequence[ThreadPoint] = ()
    follow_ups: Sequence[FollowUp] = ()
    places: Mapping[UUID, ItemPlace]
    raised_at: Sequence[UUID] = ()
    tables: Mapping[UUID, Sequence[UUID]]
    reports: Sequence[ThreadReport] = ()
    indicators: Sequence[ThreadIndicator] = ()


def lay_thread(matter: ThreadMatter) -> tuple[ThreadStop, ...]:
    """The stops from the first cause to the last outcome."""
    return tuple(_stops(matter))


def _stops(matter: ThreadMatter) -> Iterator[ThreadStop]:
    for measure in matter.measures:
        yield ThreadStop(
            kind=StopKind.MEASURE,
            state=_state(matter, ThreadRoot.MEASURE, measure.id),
            record_id=measure.id,
            text=measure.measure,
            heading=measure.cause,
        )
    for point in matter.points:
        yield _point_stop(matter, point)
    for place in _origins(matter):
        yield from _item_stops(matter, place)
    for follow_up in matter.follow_ups:
        if follow_up.origin_item_id not in matter.places:
            yield from _follow_up_stops(matter, follow_up)
    yield from _year_stops(matter)


def _point_stop(matter: ThreadMatter, point: ThreadPoint) -> ThreadStop:
    return ThreadStop(
        kind=StopKind.POINT,
        state=_state(matter, ThreadRoot.POINT, point.id),
        record_id=point.id,
        day=point.day,
        text=point.text,
        series=point.source,
    )


def _origins(matter: ThreadMatter) -> list[ItemPlace]:
    """The items something of this thread was agreed or raised at, by day."""
    wanted = {follow_up.origin_item_id for follow_up in matter.follow_ups}
    wanted |= {matter.root_id} if matter.root is ThreadRoot.ITEM else set()
    wanted |= set(matter.raised_at)
    places = [place for item_id, place in matter.places.items() if item_id in wanted]
    return sorted(places, key=lambda place: (place.day, place.number or 0, place.item_id))


def _item_stops(matter: ThreadMatter, place: ItemPlace) -> Iterator[ThreadStop]:
    from_here = [one for one in matter.follow_ups if one.origin_item_id == place.item_id]
    yield _at(place, StopKind.ITEM, _state(matter, ThreadRoot.ITEM, place.item_id), text=place.heading)
    for number, words in enumerate(place.decisions):
        if _is_spoken_of(matter, number, from_here):
            yield _at(place, StopKind.DECISION, StopState.DONE, text=words)
    for follow_up in from_here:
        yield from _follow_up_stops(matter, follow_up)
    if not from_here and place.decisions and matter.root is not ThreadRoot.MEASURE:
        yield _at(place, StopKind.FOLLOW_UP, StopState.MISSING)


def _is_spoken_of(matter: ThreadMatter, number: int, from_here: Sequence[FollowUp]) -> bool:
    """Whether an att-sats belongs to the thread: all do, unless every follow-up says which one it comes from."""
    told = {follow_up.origin_decision for follow_up in from_here}
    return matter.root is ThreadRoot.ITEM or not told or None in told or number in told


def _follow_up_stops(matter: ThreadMatter, follow_up: FollowUp) -> Iterator[ThreadStop]:
    yield ThreadStop(
        kind=StopKind.FOLLOW_UP,
        state=_state(matter, ThreadRoot.FOLLOW_UP, follow_up.id),
        record_id=follow_up.id,
        day=follow_up.created_on,
        text=follow_up.what,
        status=follow_up.status,
        due_on=follow_up.due_on,
        late_by_days=follow_up.days_late(matter.today),
    )
    yield from _trail(matter, follow_up)
    if not follow_up.notes and follow_up.is_open:
        yield ThreadStop(kind=StopKind.REPORT, state=StopState.MISSING, record_id=follow_up.id)
    yield ThreadStop(
        kind=StopKind.EFFECT,
        state=StopState.DONE if follow_up.effect else StopState.MISSING,
        record_id=follow_up.id,
        day=follow_up.closed_on,
        text=follow_up.closing_reason or follow_up.experience.helped_or_hindered,
        status=follow_up.status,
        effect=follow_up.effect,
    )


def _trail(matter: ThreadMatter, follow_up: FollowUp) -> Iterator[ThreadStop]:
    """Every meeting it stood at after the one it was agreed at, and every report, by day: nothing in between is left out."""
    stood = [matter.places[item_id] for item_id in matter.tables.get(follow_up.id, ())]
    notes = list(follow_up.notes)
    stops: list[ThreadStop] = []
    for times, place in enumerate(stood, start=1):
        told = [note for note in notes if _is_told_at(note, place)]
        notes = [note for note in notes if note not in told]
        stops += [_report_stop(follow_up, note, place, times) for note in told]
        if not told and place.item_id != follow_up.origin_item_id:
            stops.append(_at(place, StopKind.ON_TABLE, StopState.DONE, record_id=follow_up.id, times=times))
    stops += [_report_stop(follow_up, note) for note in notes]
    yield from sorted(stops, key=lambda stop: stop.day or date.min)


def _is_told_at(note: ProgressNote, place: ItemPlace) -> bool:
    """A report belongs to the item it was given at, or, where nobody said which, to the meeting of its day."""
    return note.item_id == place.item_id if note.item_id else note.noted_on == place.day


def _report_stop(
    follow_up: FollowUp, note: ProgressNote, place: ItemPlace | None = None, times: int = 0
) -> ThreadStop:
    if place is None:
        return ThreadStop(kind=StopKind.REPORT, record_id=follow_up.id, day=note.noted_on, text=note.text)
    return _at(
        place,
        StopKind.REPORT,
        StopState.DONE,
        record_id=follow_up.id,
        day=note.noted_on,
        text=note.text,
        times=times,
    )


def _year_stops(matter: ThreadMatter) -> Iterator[ThreadStop]:
    for report in matter.reports:
        yield ThreadStop(
            kind=StopKind.YEARLY, record_id=report.id, day=report.made_on, year=report.period_to.year
        )
    if not matter.reports and matter.follow_ups:
        yield ThreadStop(
            kind=StopKind.YEARLY,
            state=StopState.MISSING,
            year=last_day_of(matter.follow_ups, matter.today).year,
        )
    for indicator in matter.indicators:
        yield ThreadStop(
            kind=StopKind.INDICATOR,
            record_id=indicator.id,
            text=indicator.name,
            year=indicator.year,
            outcome=indicator.said(indicator.outcome),
            target=indicator.said(indicator.target),
        )


def last_day_of(follow_ups: Iterable[FollowUp], today: date) -> date:
    """The day the last of them was closed; today while one is open."""
    return max((follow_up.closed_on or today for follow_up in follow_ups), default=today)


def _at(
    place: ItemPlace,
    kind: StopKind,
    state: StopState,
    *,
    record_id: UUID | None = None,
    day: date | None = None,
    text: str = "",
    times: int = 0,
) -> ThreadStop:
    return ThreadStop(
        kind=kind,
        state=state,
        record_id=record_id or place.item_id,
        meeting_id=place.meeting_id,
        item_id=place.item_id,
        day=day or place.day,
        text=text,
        series=place.series,
        section=place.section,
        heading=place.heading,
        times=times,
    )


def _state(matter: ThreadMatter, root: ThreadRoot, record_id: UUID) -> StopState:
    return StopState.HERE if matter.root is root and matter.root_id == record_id else StopState.DONE
