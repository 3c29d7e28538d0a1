"""What a red thread is laid from, asked for from either end, on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from db.store import Store
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp, FollowUpStatus
from domain.meetings import AgendaItem, Meeting
from domain.plan import Indicator, IndicatorValue, PlanMeasure
from domain.situation import SituationPoint
from domain.thread import ThreadMatter, ThreadRoot
from tests.db.furniture import Furniture, NewId, lock

TODAY = date(2026, 12, 20)


def read(store: Store, root: ThreadRoot, root_id: object) -> ThreadMatter:
    with store.reading() as work:
        return work.threads.matter(root, root_id, TODAY)  # type: ignore[arg-type]


@pytest.fixture
def carried(store: Store, furniture: Furniture, new_id: NewId) -> AgendaItem:
    """The follow-up of the furniture stands on the table of the next meeting too."""
    meeting = Meeting(id=new_id(), series_id=furniture.series.id, day=furniture.meeting.day + timedelta(28))
    item = AgendaItem(id=new_id(), meeting_id=meeting.id, heading="Uppföljning")
    with store.writing() as work:
        work.meetings.add(meeting)
        work.agenda.add(item, 0)
        work.follow_ups.lay_on_table(item.id, furniture.follow_up.id, 1)
    return item


def test_of_a_follow_up(store: Store, furniture: Furniture, carried: AgendaItem) -> None:
    lock(store, furniture)

    matter = read(store, ThreadRoot.FOLLOW_UP, furniture.follow_up.id)

    origin = matter.places[furniture.report.id]
    assert [one.id for one in matter.follow_ups] == [furniture.follow_up.id]
    assert [point.id for point in matter.points] == [furniture.point.id]
    assert matter.points[0].source == furniture.police.name
    assert matter.tables[furniture.follow_up.id] == [furniture.report.id, carried.id]
    assert (origin.section, origin.series, origin.day) == (
        "§\u00a02",
        furniture.series.name,
        furniture.meeting.day,
    )
    assert origin.decisions == furniture.report.decisions
    assert matter.places[carried.id].section == ""


@pytest.mark.parametrize("root", [ThreadRoot.POINT, ThreadRoot.ITEM])
def test_from_the_other_end(
    store: Store, furniture: Furniture, carried: AgendaItem, root: ThreadRoot
) -> None:
    root_id = furniture.point.id if root is ThreadRoot.POINT else furniture.report.id

    matter = read(store, root, root_id)

    assert [one.id for one in matter.follow_ups] == [furniture.follow_up.id]
    assert set(matter.places) == {furniture.report.id, carried.id}


def test_what_is_plainly_of_another_area_stays_out(store: Store, furniture: Furniture, new_id: NewId) -> None:
    first, second = (area.id for area in furniture.areas)
    elsewhere = replace(furniture.follow_up, id=new_id(), area_id=second, notes=())
    narrow = replace(furniture.point, area_ids=(first,))
    of_nothing, of_second = (
        SituationPoint(id=new_id(), text="Utan område"),
        SituationPoint(id=new_id(), text="Annat", area_ids=(second,)),
    )
    with store.writing() as work:
        work.follow_ups.add(elsewhere)
        work.points.change(narrow)
        for point in (of_nothing, of_second):
            work.points.add(point)
        raised = (narrow.id, of_nothing.id, of_second.id)
        work.agenda.change(replace(furniture.report, point_ids=raised))

    from_point = read(store, ThreadRoot.POINT, narrow.id)
    from_follow_up = read(store, ThreadRoot.FOLLOW_UP, furniture.follow_up.id)
    from_item = read(store, ThreadRoot.ITEM, furniture.report.id)

    assert [one.id for one in from_point.follow_ups] == [furniture.follow_up.id]
    assert {point.id for point in from_follow_up.points} == {narrow.id, of_nothing.id}
    assert {point.id for point in from_item.points} == set(raised)
    assert len(from_item.follow_ups) == 2


def test_of_a_measure_with_its_year(store: Store, furniture: Furniture, new_id: NewId) -> None:
    area = furniture.areas[0]
    measure = PlanMeasure(
        id=new_id(), area_id=area.id, order=1, cause_number=1, cause="Mörkt", measure="Lys upp"
    )
    indicator = Indicator(
        id=new_id(),
        area_id=area.id,
        order=1,
        name="Anmälda inbrott",
        target=Decimal(50),
        values=(
            IndicatorValue(year=2025, value=Decimal(90)),
            IndicatorValue(year=2026, value=Decimal(83)),
        ),
    )
    with store.writing() as work:
        work.plans.add_measure(measure)
        work.indicators.add(indicator)
        work.follow_ups.change(replace(furniture.follow_up, measure_id=measure.id))

    matter = read(store, ThreadRoot.MEASURE, measure.id)

    assert [(each.cause, each.measure) for each in matter.measures] == [("Mörkt", "Lys upp")]
    assert [one.id for one in matter.follow_ups] == [furniture.follow_up.id]
    assert [(each.name, each.outcome, each.target) for each in matter.indicators] == [
        ("Anmälda inbrott", "83", "50")
    ]
    assert read(store, ThreadRoot.FOLLOW_UP, furniture.follow_up.id).measures == matter.measures


def test_a_follow_up_that_stands_nowhere(store: Store, furniture: Furniture, new_id: NewId) -> None:
    alone = FollowUp(
        id=new_id(),
        what="Egen",
        created_on=date(2026, 1, 2),
        status=FollowUpStatus.DONE,
        closed_on=date(2026, 2, 1),
    )
    with store.writing() as work:
        work.follow_ups.add(alone)

    matter = read(store, ThreadRoot.FOLLOW_UP, alone.id)

    assert (matter.places, matter.points, matter.reports) == ({}, [], [])


@pytest.mark.parametrize("root", ThreadRoot)
def test_what_is_gone_has_no_thread(
    store: Store, furniture: Furniture, new_id: NewId, root: ThreadRoot
) -> None:
    with pytest.raises(UserError) as refusal:
        read(store, root, new_id())

    assert refusal.value.problem is Problem.RECORD_GONE
