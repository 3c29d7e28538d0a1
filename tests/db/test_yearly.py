"""Numbers of the yearly follow-up: counted in SQL, counted by hand, and the records behind each, in both databases."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from db.store import Store
from db.unit_of_work import UnitOfWork
from db.yearly_conditions import Span
from db.yearly_reports import KeptReport
from domain.errors import Problem, UserError
from domain.report_periods import PeriodKind, ReportPeriod
from domain.yearly import CAME_IN, CAME_OUT, DONE, EFFECTS, Figure, Group, NumberName, Scope
from tests.db.furniture import Furniture
from tests.db.yearly_world import AREAS, OURS, TODAY, World, counted_by_hand, worlds, write

# The store is the same for each world, for each is rolled back. Shrinking one would take minutes of writing.
drawn = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[phase for phase in Phase if phase is not Phase.shrink],
)
SCOPES: tuple[Scope, ...] = (*AREAS, Group.NO_AREA, Group.WHOLE)
periods = st.builds(
    ReportPeriod,
    year=st.sampled_from([2025, 2026]),
    kind=st.just(PeriodKind.TERTIAL),
    part=st.integers(1, 3),
) | st.builds(ReportPeriod, year=st.sampled_from([2025, 2026, 2027]))


@contextmanager
def written(store: Store, world: World) -> Iterator[UnitOfWork]:
    """The world for as long as it is looked at; nothing of it stays."""

    class EnoughError(Exception):
        pass

    try:
        with store.writing() as work:
            write(work, world)
            yield work
            raise EnoughError
    except EnoughError:
        pass


def span_of(period: ReportPeriod) -> Span:
    return Span(agreement_id=OURS, area_ids=AREAS, first=period.first, as_of=period.as_of(TODAY))


@drawn
@given(world=worlds(), period=periods)
def test_numbers_are_those_counted_by_hand(store: Store, world: World, period: ReportPeriod) -> None:
    span = span_of(period)
    with written(store, world) as work:
        counted = work.yearly_counts.count(span)
    assert tuple(numbers.scope for numbers in counted) == SCOPES
    for numbers in counted:
        told = {name.value: number for name, number in numbers.counts.items() if number}
        assert told == counted_by_hand(world, numbers.scope, span.first, span.as_of), numbers.scope


@drawn
@given(world=worlds(), period=periods, scope=st.sampled_from(SCOPES))
def test_as_many_records_stand_behind_each_number(
    store: Store, world: World, period: ReportPeriod, scope: Scope
) -> None:
    span = span_of(period)
    finished = {meeting["id"] for meeting in world.meetings if meeting["state"].is_locked}
    with written(store, world) as work:
        counted = work.yearly_counts.count(span)
        numbers = next(each for each in counted if each.scope == scope)
        for name in NumberName:
            behind = work.yearly_behind.records(span, scope, Figure(name))
            assert len(behind) == numbers.of(name), name
            assert {record.place.meeting_id for record in behind if record.place} <= finished
        for source in numbers.sources:
            behind = work.yearly_behind.records(span, scope, Figure(source_id=source.party_id))
            assert len(behind) == source.points


@drawn
@given(world=worlds(), period=periods, scope=st.sampled_from(SCOPES))
def test_the_places_read_at_once_are_those_of_the_records(
    store: Store, world: World, period: ReportPeriod, scope: Scope
) -> None:
    span = span_of(period)
    names = [name for name in NumberName if not name.value.startswith(("measures", "commitments"))]
    with written(store, world) as work:
        places = work.yearly_places.read(span)
        for name in names:
            behind = work.yearly_behind.records(span, scope, Figure(name))
            found = places.of(scope, [name])
            assert set(found) == {record.place for record in behind}
            assert len(found) == len(set(found))


@drawn
@given(world=worlds(), period=periods)
def test_what_came_in_is_what_came_out(store: Store, world: World, period: ReportPeriod) -> None:
    with written(store, world) as work:
        counted = work.yearly_counts.count(span_of(period))
    for numbers in counted:
        assert numbers.of(*CAME_IN) == numbers.of(*CAME_OUT)
        assert numbers.of(*DONE) == numbers.of(*EFFECTS)
    *parts, whole = counted
    summed: Counter[NumberName] = Counter()
    for numbers in parts:
        summed.update(numbers.counts)
    for name in (*CAME_IN, *CAME_OUT, *EFFECTS):
        assert whole.of(name) == summed[name]


def kept(furniture: Furniture, key: int, number: int, content: str) -> KeptReport:
    return KeptReport(
        id=UUID(int=key),
        agreement_id=furniture.agreement.id,
        period=ReportPeriod(year=2026),
        number=number,
        made_on=TODAY,
        content=content,
    )


def test_working_text_is_rewritten_and_versions_are_listed(store: Store, furniture: Furniture) -> None:
    agreement, year = furniture.agreement.id, ReportPeriod(year=2026)
    with store.writing() as work:
        for number, content in enumerate(('{"å":0}', '{"å":1}', '{"å":2}')):
            work.yearly_reports.add(kept(furniture, 100 + number, number, content))
    with store.writing() as work:
        working = work.yearly_reports.find(agreement, year)
        assert working is not None
        assert work.yearly_reports.rewrite(working) == 2
    with store.reading() as work:
        assert [row.number for row in work.yearly_reports.versions(agreement, year)] == [2, 1]
        second = work.yearly_reports.find(agreement, year, 2)
        assert second is not None
        assert second.content == '{"å":2}'
        assert work.yearly_reports.find(agreement, ReportPeriod(year=2026, kind=PeriodKind.HALF)) is None


def test_a_colleague_s_words_are_not_written_over(store: Store, furniture: Furniture) -> None:
    report = kept(furniture, 100, 0, "{}")
    with store.writing() as work:
        work.yearly_reports.add(report)
        work.yearly_reports.rewrite(report)
    with pytest.raises(UserError) as refused, store.writing() as work:
        work.yearly_reports.rewrite(report)
    assert refused.value.problem is Problem.CHANGED_BY_OTHER
