"""The red thread is laid in the order things happened, and what is missing shows as missing."""

from dataclasses import replace
from datetime import date
from typing import Any

from domain.follow_ups import Effect, FollowUp, FollowUpStatus, ProgressNote
from domain.thread import (
    ItemPlace,
    StopKind,
    StopState,
    ThreadIndicator,
    ThreadMatter,
    ThreadMeasure,
    ThreadPoint,
    ThreadReport,
    ThreadRoot,
    ThreadStop,
    lay_thread,
)
from tests.domain.content import key

TODAY = date(2026, 11, 23)
DAYS = (date(2026, 9, 17), date(2026, 10, 15), date(2026, 11, 12))
FIRST, SECOND, THIRD = (
    ItemPlace(
        item_id=key(10 + number),
        meeting_id=key(20 + number),
        series="Lägesbildsmöte",
        day=day,
        number=number + 5,
        heading="Otrygga platser",
        decisions=("prioritera källarna", "mäta belysningen") if number == 0 else (),
    )
    for number, day in enumerate(DAYS)
)
PLACES = {place.item_id: place for place in (FIRST, SECOND, THIRD)}
FOLLOW_UP = FollowUp(
    id=key(1),
    what="Genomgång av källardörrar",
    created_on=DAYS[0],
    due_on=date(2026, 10, 15),
    status=FollowUpStatus.IN_PROGRESS,
    origin_item_id=FIRST.item_id,
)
POINT = ThreadPoint(id=key(2), day=date(2026, 9, 16), source="Bolaget", text="Fjorton källarinbrott")


def thread(follow_up: FollowUp = FOLLOW_UP, **changes: Any) -> tuple[ThreadStop, ...]:
    matter = ThreadMatter(
        root=ThreadRoot.FOLLOW_UP,
        root_id=follow_up.id,
        today=TODAY,
        points=(POINT,),
        follow_ups=(follow_up,),
        places=PLACES,
        tables={follow_up.id: (FIRST.item_id, SECOND.item_id, THIRD.item_id)},
    )
    return lay_thread(replace(matter, **changes))


def kinds(stops: tuple[ThreadStop, ...]) -> list[str]:
    return [stop.kind.value for stop in stops]


def note(day: date, item: ItemPlace | None = None, number: int = 50) -> ProgressNote:
    return ProgressNote(
        id=key(number), noted_on=day, text="Fem av nio", item_id=item.item_id if item else None
    )


def test_from_what_was_told_to_what_came_of_it() -> None:
    stops = thread(
        replace(FOLLOW_UP, notes=(note(DAYS[2], THIRD),), status=FollowUpStatus.DONE, closed_on=TODAY,
                effect=Effect.PARTLY)
    )  # fmt: skip

    assert kinds(stops) == [
        "point", "item", "decision", "decision", "follow_up", "on_table", "report", "effect", "yearly",
    ]  # fmt: skip
    assert [stop.state for stop in stops][-3:] == [StopState.DONE, StopState.DONE, StopState.MISSING]
    assert stops[-1].year == 2026


def test_every_meeting_it_was_carried_to_is_a_stop() -> None:
    stood = [stop for stop in thread() if stop.kind is StopKind.ON_TABLE]

    assert [(stop.section, stop.day, stop.times) for stop in stood] == [
        ("§\u00a06", DAYS[1], 2),
        ("§\u00a07", DAYS[2], 3),
    ]


def test_a_report_stands_at_the_meeting_it_was_given_at() -> None:
    stops = thread(replace(FOLLOW_UP, notes=(note(date(2026, 10, 14), SECOND), note(DAYS[2], None, 51))))
    reports = [stop for stop in stops if stop.kind is StopKind.REPORT]

    assert [(stop.meeting_id, stop.section) for stop in reports] == [
        (SECOND.meeting_id, "§\u00a06"),
        (THIRD.meeting_id, "§\u00a07"),
    ]
    assert StopKind.ON_TABLE not in {stop.kind for stop in stops}


def test_a_report_between_meetings_stands_alone_in_its_place() -> None:
    stops = thread(replace(FOLLOW_UP, notes=(note(date(2026, 11, 1)),)))

    trail = [stop for stop in stops if stop.kind in {StopKind.ON_TABLE, StopKind.REPORT}]
    assert [(stop.kind.value, stop.day) for stop in trail] == [
        ("on_table", DAYS[1]),
        ("report", date(2026, 11, 1)),
        ("on_table", DAYS[2]),
    ]
    assert trail[1].meeting_id is None


def test_never_reported_shows_while_it_is_open() -> None:
    missing = [stop.kind for stop in thread() if stop.state is StopState.MISSING]
    closed = replace(FOLLOW_UP, status=FollowUpStatus.DONE, closed_on=TODAY)

    assert missing == [StopKind.REPORT, StopKind.EFFECT, StopKind.YEARLY]
    assert StopKind.REPORT not in {stop.kind for stop in thread(closed)}


def test_only_the_decision_it_comes_from() -> None:
    decisions = [
        stop.text for stop in thread(replace(FOLLOW_UP, origin_decision=1)) if stop.kind is StopKind.DECISION
    ]

    assert decisions == ["mäta belysningen"]


def test_the_record_it_was_asked_for_is_here() -> None:
    for root, root_id in (
        (ThreadRoot.FOLLOW_UP, FOLLOW_UP.id),
        (ThreadRoot.POINT, POINT.id),
        (ThreadRoot.ITEM, FIRST.item_id),
    ):
        here = [stop for stop in thread(root=root, root_id=root_id) if stop.state is StopState.HERE]
        assert [(stop.kind.value, stop.record_id) for stop in here] == [(root.value, root_id)]


def test_a_decision_that_leads_nowhere() -> None:
    stops = thread(root=ThreadRoot.ITEM, root_id=FIRST.item_id, follow_ups=(), tables={})

    assert kinds(stops)[-1] == "follow_up"
    assert stops[-1].state is StopState.MISSING


def test_a_point_raised_twice_shows_both_items() -> None:
    stops = thread(
        root=ThreadRoot.POINT, root_id=POINT.id, raised_at=(THIRD.item_id, FIRST.item_id), tables={}
    )

    assert [stop.item_id for stop in stops if stop.kind is StopKind.ITEM] == [FIRST.item_id, THIRD.item_id]


def test_begins_with_the_measure_and_ends_with_the_year() -> None:
    stops = thread(
        measures=(ThreadMeasure(id=key(3), cause="Mörkt", measure="Lys upp"),),
        reports=(
            ThreadReport(
                id=key(4), period_from=date(2026, 1, 1), period_to=date(2026, 12, 31), made_on=TODAY
            ),
        ),
        indicators=(
            ThreadIndicator(
                id=key(5), name="Källarinbrott", unit="anmälda", year=2026, outcome="83", target="50"
            ),
        ),
    )

    assert kinds(stops)[0] == "measure"
    assert kinds(stops)[-2:] == ["yearly", "indicator"]
    assert (stops[-1].outcome, stops[-1].target) == ("83 anmälda", "50 anmälda")
    assert stops[-2].state is StopState.DONE


def test_late_is_said_of_the_follow_up() -> None:
    here = next(stop for stop in thread() if stop.kind is StopKind.FOLLOW_UP)

    assert here.late_by_days == 39
