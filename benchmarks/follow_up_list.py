"""The list of follow-ups over all series: first rows and headings for every filter and grouping, beside raw sqlite3.

Gates: at most three times the same SELECT read into tuples, and 100 ms.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from operator import attrgetter
from typing import Any
from uuid import UUID

from benchmarks.beside_sql import BesideSql, Tuples
from benchmarks.big_store.ledger import TODAY
from benchmarks.landmarks import Landmarks
from benchmarks.measurement import Measurement
from db.follow_up_lists import FollowUpPage
from domain.follow_up_list import (
    FollowUpFilter,
    FollowUpGroup,
    FollowUpState,
    Grouping,
    end_of_week,
)

LIMIT_MS, LIMIT_RATIO = 100.0, 3.0
_ROWS = """
    WITH page AS (SELECT id FROM follow_up WHERE {conditions} ORDER BY {order} LIMIT 200)
    SELECT follow_up.id, what, party.name, role, area.title, area.letter, area.position, series.name,
        created_on, due_on, closed_on, status, effect, note.text, note.noted_on,
        (SELECT count(DISTINCT meeting_id) FROM appearance JOIN agenda_item ON agenda_item.id = item_id
            WHERE follow_up_id = follow_up.id)
    FROM page JOIN follow_up ON follow_up.id = page.id
        LEFT JOIN party ON party.id = party_id
        LEFT JOIN priority_area area ON area.id = area_id
        LEFT JOIN meeting_series series ON series.id = series_id
        LEFT JOIN progress_note note ON note.id = (SELECT id FROM progress_note
            WHERE follow_up_id = follow_up.id ORDER BY noted_on DESC, id DESC LIMIT 1)
    ORDER BY {order}"""
_BY_DUE_DATE = "due_on IS NULL, due_on, follow_up.id"
_LAST_CLOSED = "closed_on DESC, follow_up.id DESC"
_HEADINGS = {
    Grouping.DUE: """
        SELECT CASE WHEN closed_on IS NOT NULL THEN 'closed' WHEN due_on IS NULL THEN 'no_date'
            WHEN due_on < :today THEN 'late' WHEN due_on <= :sunday THEN 'this_week' ELSE 'later' END, count(*)
        FROM follow_up WHERE {} GROUP BY 1""",
    Grouping.PARTY: """
        SELECT party_id, count(*), name FROM follow_up LEFT JOIN party ON party.id = party_id
        WHERE {} GROUP BY party_id ORDER BY sort_key""",
    Grouping.AREA: """
        SELECT area_id, count(*), area.title, letter, position FROM follow_up
            LEFT JOIN priority_area area ON area.id = area_id LEFT JOIN agreement ON agreement.id = agreement_id
        WHERE {} GROUP BY area_id ORDER BY valid_from DESC, agreement.id, position""",
}


def measure(run: BesideSql) -> list[Measurement]:
    """Each filter in turns with the peer. Asserts that both read the same follow-ups and count as many."""
    headings = [
        _headings(run, grouping, wanted)
        for grouping in Grouping
        for wanted in (FollowUpFilter(), FollowUpFilter(state=FollowUpState.ALL))
    ]
    return [*(_page(run, name, wanted) for name, wanted in filters(run.at)), *headings, *_groups(run)]


def filters(at: Landmarks) -> Iterator[tuple[str, FollowUpFilter]]:
    """Every field alone, in each state that the list is mostly read in, and some together."""
    for state in FollowUpState:
        yield state.value, FollowUpFilter(state=state)
    yield "due this month", FollowUpFilter(due_before=TODAY + timedelta(days=30))
    for state in (FollowUpState.OPEN, FollowUpState.CLOSED):
        yield f"{state.value}, party", FollowUpFilter(state=state, party_id=at.police)
        yield f"{state.value}, area", FollowUpFilter(state=state, area_id=at.area)
        yield f"{state.value}, series", FollowUpFilter(state=state, series_id=at.busiest_series)
        yield f"{state.value}, measure", FollowUpFilter(state=state, measure_id=at.busiest_measure)
    yield "closed, area of 2016", FollowUpFilter(state=FollowUpState.CLOSED, area_id=at.old_area)
    yield "late, party, area", FollowUpFilter(state=FollowUpState.LATE, party_id=at.police, area_id=at.area)
    yield (
        "closed, party, area",
        FollowUpFilter(state=FollowUpState.CLOSED, party_id=at.police, area_id=at.area),
    )
    yield (
        "closed, party, series",
        FollowUpFilter(state=FollowUpState.CLOSED, party_id=at.police, series_id=at.busiest_series),
    )


def _page(run: BesideSql, name: str, wanted: FollowUpFilter) -> Measurement:
    return _rows(run, name, lambda: run.services.follow_ups.list_page(wanted), wanted)


def _groups(run: BesideSql) -> Iterator[Measurement]:
    """The rows under one heading, of each grouping the one with most."""
    for grouping in (Grouping.PARTY, Grouping.AREA):
        found = run.services.follow_ups.groups(FollowUpFilter(), grouping)
        group = max((group for group in found if group.title), key=attrgetter("count"))
        yield _group(run, grouping, group)


def _group(run: BesideSql, grouping: Grouping, group: FollowUpGroup) -> Measurement:
    def ours() -> FollowUpPage:
        return run.services.follow_ups.list_page(FollowUpFilter(), grouping=grouping, group=group)

    assert isinstance(group.key, UUID)
    is_party = grouping is Grouping.PARTY
    same = FollowUpFilter(party_id=group.key) if is_party else FollowUpFilter(area_id=group.key)
    return _rows(run, f"under one {grouping.value}", ours, same)


def _rows(run: BesideSql, name: str, ours: Callable[[], FollowUpPage], wanted: FollowUpFilter) -> Measurement:
    conditions, values = condition(wanted)
    if wanted.state is FollowUpState.ALL:  # open ones come first, and there are more than a page of them
        conditions += " AND closed_on IS NULL"
    order = _LAST_CLOSED if wanted.state is FollowUpState.CLOSED else _BY_DUE_DATE
    statement = _ROWS.format(conditions=conditions, order=order)

    def theirs() -> Tuples:
        return run.read(statement, values)

    read, shown = [row[0] for row in theirs()], [row.id.bytes for row in ours().rows]
    is_part = wanted.state is FollowUpState.ALL
    assert (shown[: len(read)] if is_part else shown) == read, f"the peer reads other follow-ups: {name}"
    return run.compare(f"follow-ups: {name}", ours, theirs, limit=LIMIT_MS, limit_ratio=LIMIT_RATIO)


def _headings(run: BesideSql, grouping: Grouping, wanted: FollowUpFilter) -> Measurement:
    conditions, values = condition(wanted)
    values |= {"sunday": end_of_week(TODAY).isoformat()}
    statement, name = _HEADINGS[grouping].format(conditions), f"{grouping.value}, {wanted.state.value}"

    def ours() -> Sequence[FollowUpGroup]:
        return run.services.follow_ups.groups(wanted, grouping)

    def theirs() -> Tuples:
        return run.read(statement, values)

    counted = sorted(group.count for group in ours())
    assert counted == sorted(row[1] for row in theirs()), f"the peer counts others: {name}"
    return run.compare(f"follow-ups, headings: {name}", ours, theirs, limit=LIMIT_MS, limit_ratio=LIMIT_RATIO)


def condition(wanted: FollowUpFilter) -> tuple[str, dict[str, Any]]:
    """A filter as one writes it by hand, and its values."""
    states = {
        FollowUpState.OPEN: "closed_on IS NULL",
        FollowUpState.LATE: "closed_on IS NULL AND due_on < :today",
        FollowUpState.CLOSED: "closed_on IS NOT NULL",
        FollowUpState.ALL: "1",
    }
    keys = {
        name: key.bytes
        for name in ("party_id", "area_id", "series_id", "measure_id")
        if (key := getattr(wanted, name)) is not None
    }
    conditions = [states[wanted.state], *(f"{name} = :{name}" for name in keys)]
    values: dict[str, Any] = {"today": TODAY.isoformat(), **keys}
    if wanted.due_before is not None:
        conditions.append("due_on < :due_before")
        values["due_before"] = wanted.due_before.isoformat()
    return " AND ".join(conditions), values
