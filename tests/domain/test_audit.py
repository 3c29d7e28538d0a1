"""The log's chain: every way of changing it afterwards is found, and none of its sums holds anything but what it names."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from domain.audit import (
    Actor,
    AuditAction,
    AuditEvent,
    LogCheck,
    LogFault,
    LogFinding,
    LoggedEvent,
    link_hash,
)

START = datetime(2026, 11, 23, 8, tzinfo=UTC)
ACTOR = Actor(system_user="sam01", chosen_name="Samordnaren")


def event(sequence: int) -> AuditEvent:
    return AuditEvent(
        sequence=sequence,
        at=START + timedelta(minutes=sequence),
        actor=ACTOR,
        action=AuditAction.CHANGED,
        object_kind="meeting",
        object_id=UUID(int=sequence),
    )


def chain(length: int) -> list[LoggedEvent]:
    link, found = "", []
    for sequence in range(1, length + 1):
        told = event(sequence)
        link = link_hash(link, told.event_hash)
        found.append(LoggedEvent(event=told, event_hash=told.event_hash, chain_hash=link))
    return found


def findings(events: list[LoggedEvent], whole: list[LoggedEvent]) -> list[LogFinding]:
    check = LogCheck()
    for logged in events:
        check.take(logged)
    return list(check.end(whole[-1].event.sequence, whole[-1].chain_hash))


def test_a_whole_chain_has_no_faults() -> None:
    whole = chain(20)
    assert findings(whole, whole) == []


def test_a_log_without_events_ends_where_it_begins() -> None:
    assert LogCheck().end(0, "") == ()


@pytest.mark.parametrize(
    "change",
    [
        {"at": START},
        {"actor": Actor(system_user="annan")},
        {"actor": replace(ACTOR, chosen_name="")},
        {"action": AuditAction.REMOVED},
        {"object_kind": "agreement"},
        {"object_id": None},
        {"variant": "internal"},
        {"receiver": "Polisen"},
        {"detail": "2"},
    ],
)
def test_every_field_is_in_the_sum(change: dict[str, object]) -> None:
    whole = chain(5)
    changed = [*whole]
    changed[2] = replace(whole[2], event=replace(whole[2].event, **change))  # type: ignore[arg-type]
    assert findings(changed, whole) == [LogFinding(fault=LogFault.EVENT_CHANGED, sequence=3)]


def test_an_event_whose_sum_was_made_anew_breaks_the_link() -> None:
    whole = chain(5)
    changed = replace(whole[2].event, detail="2")
    events = [*whole[:2], replace(whole[2], event=changed, event_hash=changed.event_hash), *whole[3:]]
    assert findings(events, whole) == [LogFinding(fault=LogFault.LINK_BROKEN, sequence=3)]


def test_an_event_that_was_taken_out_is_missed() -> None:
    whole = chain(5)
    faults = [(each.fault, each.sequence) for each in findings([*whole[:2], *whole[3:]], whole)]
    assert (LogFault.EVENT_MISSING, 3) in faults
    assert (LogFault.LINK_BROKEN, 4) in faults


def test_the_last_events_are_missed() -> None:
    whole = chain(5)
    assert findings(whole[:3], whole) == [LogFinding(fault=LogFault.END_MISSING, sequence=4)]


def test_two_events_that_changed_places_are_found() -> None:
    whole = chain(5)
    assert findings([whole[0], whole[2], whole[1], *whole[3:]], whole)


def test_a_chain_made_anew_from_the_middle_ends_elsewhere() -> None:
    whole = chain(5)
    anew = chain(2)
    link = anew[-1].chain_hash
    for sequence in range(3, 6):
        told = replace(event(sequence), detail="x")
        link = link_hash(link, told.event_hash)
        anew.append(LoggedEvent(event=told, event_hash=told.event_hash, chain_hash=link))
    assert findings(anew, whole) == [LogFinding(fault=LogFault.END_MISSING, sequence=6)]


def test_what_was_disposed_of_keeps_its_place_in_the_chain() -> None:
    whole = chain(5)
    nameless = replace(whole[2].event, actor=Actor())
    events = [*whole[:2], replace(whole[2], event=nameless, is_disposed=True), *whole[3:]]
    assert findings(events, whole) == []


def test_the_same_moment_in_another_zone_gives_the_same_sum() -> None:
    told = event(1)
    assert replace(told, at=told.at.astimezone()).event_hash == told.event_hash


def test_somebody_is_called_what_they_chose() -> None:
    assert (ACTOR.name, Actor(system_user="sam01").name) == ("Samordnaren", "sam01")
