"""Find anything, on both databases with the same answers: the cases of ``search_cases.tsv``, marks, order, limits."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import event

from db.store import Store
from desktop.services.program import Services, services_over
from domain.retention import RecordKind
from domain.search import SearchAnswer, SearchHit, SearchKind, SnippetPart
from tests.db.search_world import SearchWorld, cases, furnish
from tests.services.disposal_world import decide, disposed, make_world
from tests.store_fixtures import SteppableClock

NewId = Callable[[], UUID]
IN_TEN_YEARS = 24 * 3654


@pytest.fixture
def services(store: Store) -> Services:
    return services_over(store)


@pytest.fixture
def world(store: Store, new_id: NewId) -> SearchWorld:
    return furnish(store, new_id)


def written(parts: Sequence[SnippetPart]) -> str:
    """What was asked for in brackets."""
    return "".join(f"[{part.text}]" if part.is_hit else part.text for part in parts)


def test_every_query_finds_what_it_should_and_nothing_else(services: Services, world: SearchWorld) -> None:
    told = cases()
    wrong = {
        query: (sorted(found - wanted), sorted(wanted - found))
        for query, wanted in told
        if (found := world.names(services.search.find(query))) != wanted
    }
    assert len(told) >= 60
    assert wrong == {}, "query: (too many, too few)"


def the_only(answer: SearchAnswer, kind: SearchKind) -> SearchHit:
    (group,) = (group for group in answer.groups if group.kind is kind)
    (hit,) = group.hits
    return hit


def test_what_was_asked_for_is_marked_in_title_and_snippet(services: Services, world: SearchWorld) -> None:
    point = the_only(services.search.find("rån moped torg"), SearchKind.POINT)
    assert written(point.title) == "[rån]"
    assert written(point.snippet) == "Person[rån] vid [torg]et, två [moped]er sågs."

    item = the_only(services.search.find("vandring cafe otrygg"), SearchKind.ITEM)
    assert written(item.title) == "Trygghets[vandring]en"
    assert written(item.snippet).startswith("Boende upplever [otrygg]het. Idén om [café] prövas;")


def test_of_several_things_agreed_the_one_that_was_meant_is_shown(
    services: Services, world: SearchWorld
) -> None:
    agreed = the_only(services.search.find("ljuset"), SearchKind.DECISION)
    assert agreed.object_id == world.keys["lägesbild"]
    assert written(agreed.title) == "Gemensam lägesbild"
    assert written(agreed.snippet) == "Trafikkontoret mäter [ljuset] före 2027-02-01"


def test_a_hit_says_where_it_belongs(services: Services, world: SearchWorld) -> None:
    item = the_only(services.search.find("§ 34 trygghetsvandringen"), SearchKind.ITEM)
    assert (item.label, item.place, item.day) == ("§ 34", "Extra möte om skolstarten", date(2026, 9, 17))
    assert item.meeting_id == world.keys["septembermöte"]

    meeting = the_only(services.search.find("2026/123-4"), SearchKind.MEETING)
    assert meeting.label == "SDN-HÄ 2026/123-4, A123.456/2026"
    assert written(meeting.title) == "Operativt lägesbildsmöte"

    measure = the_only(services.search.find("armaturer"), SearchKind.MEASURE)
    assert (measure.area_id, measure.day) == (world.keys["platser"], date(2026, 12, 15))
    assert measure.place == "Lokal samverkansöverenskommelse Hägersten-Älvsjö – Globen"

    role = the_only(services.search.find("säkerhetssamordnare"), SearchKind.PARTICIPANT)
    assert written(role.title) == "[Säkerhetssamordnare]"
    assert role.place == "Hägersten-Älvsjö stadsdelsförvaltning"


def test_a_secrecy_mark_is_told_and_goes_with_what_was_agreed_under_it(
    services: Services, world: SearchWorld
) -> None:
    assert the_only(services.search.find("målnummer"), SearchKind.ITEM).is_sensitive
    assert the_only(services.search.find("mopedåkning"), SearchKind.POINT).is_sensitive
    assert the_only(services.search.find("parkstråket"), SearchKind.FOLLOW_UP).is_sensitive
    assert not the_only(services.search.find("utskick"), SearchKind.FOLLOW_UP).is_sensitive


def test_the_newest_comes_first_and_a_day_keeps_its_order(services: Services, world: SearchWorld) -> None:
    (items,) = (
        group for group in services.search.find("12 november").groups if group.kind is SearchKind.ITEM
    )
    names = ["öppning", "lägesbild", "rapport", "budget"]
    assert [hit.object_id for hit in items.hits] == [world.keys[name] for name in names]


def test_at_most_so_many_of_a_kind_and_whether_there_are_more(services: Services, world: SearchWorld) -> None:
    few = services.search.find("12 november", most=2)
    has_more = {group.kind: group.has_more for group in few.groups}
    assert all(len(group.hits) <= 2 for group in few.groups)
    assert has_more[SearchKind.ITEM]
    assert not has_more[SearchKind.MEETING]
    assert [group.kind for group in few.groups] == [kind for kind in SearchKind if kind in has_more]


def test_what_was_just_written_is_found_and_what_was_removed_is_not(
    services: Services, world: SearchWorld
) -> None:
    services.agenda.write_text(world.keys["budget"], 1, "Budget för 2026", "Snöröjningen kostar")
    assert world.names(services.search.find("snöröjning")) == {"budget"}
    services.agenda.remove_item(world.keys["budget"])
    assert services.search.find("snöröjning").groups == ()


def test_a_new_name_of_a_party_series_or_district_is_found_at_once(
    services: Services, world: SearchWorld
) -> None:
    party = next(each for each in services.register.show().parties if each.id == world.keys["trafik"])
    services.register.change_party(replace(party, name="Stadsmiljökontoret"), ())
    assert world.names(services.search.find("stadsmiljö")) == {"mätning"}
    series = services.series.show(world.keys["rådserie"])
    services.series.change(replace(series, name="Trygghetsrådet"))
    assert world.names(services.search.find("trygghetsråd")) == {"rådet"}


def test_while_an_old_store_is_still_read_it_says_so(
    services: Services, world: SearchWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.search_service._PATIENCE_S", -1.0)
    monkeypatch.setattr("desktop.services.search_service.PIECE", 5)
    asked = [services.search.find("rån").is_complete for _time in range(10)]
    assert asked[0] is False
    assert asked[-1] is True


def test_a_store_that_is_busy_answers_with_what_is_known(sqlite_store: Store, new_id: NewId) -> None:
    world, services = furnish(sqlite_store, new_id), services_over(sqlite_store)
    services.search.find("rån")
    services.agenda.write_text(world.keys["budget"], 1, "Budget", "Snöröjning")
    with closing(sqlite3.connect(sqlite_store._engine.url.database or "", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        sqlite_store._engine.dispose()
        event.listen(sqlite_store._engine, "connect", _hurry)
        answer = services.search.find("rån")
        other.execute("ROLLBACK")
    assert not answer.is_complete
    assert world.names(answer) == {"rån", "lägesbild"}


def _hurry(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA busy_timeout=10")


def test_nothing_typed_nothing_read(services: Services, world: SearchWorld) -> None:
    for text in ("", " ", "r", "(*", "-"):
        answer = services.search.find(text)
        assert (answer.text, answer.groups, answer.is_complete) == (text, (), True)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (RecordKind.DRAFT, "bortglömd"),
        (RecordKind.NOTES, "fågelholkar"),
        (RecordKind.POINT, "papperskorgar"),
        (RecordKind.FOLLOW_UP, "armaturerna"),
    ],
)
def test_no_piece_of_a_disposed_word_stays_in_the_index(
    sqlite_store: Store, store_path: Path, clock: SteppableClock, kind: RecordKind, words: str
) -> None:
    """An index keeps the ends of words apart from how they begin: the end is what is looked for."""
    disposal = make_world(sqlite_store)
    services, end = disposal.services, words[3:].encode()
    assert services.search.find(words).groups
    assert end in _file_bytes(store_path)
    clock.step(hours=IN_TEN_YEARS)
    decide(services, kind)
    if kind in {RecordKind.POINT, RecordKind.FOLLOW_UP}:
        decide(services, RecordKind.NOTES)
        disposed(services, RecordKind.NOTES)  # the minutes keep their own copy of the words

    disposed(services, kind)

    assert services.search.find(words).groups == ()
    assert end not in _file_bytes(store_path)


def _file_bytes(store_path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in store_path.parent.iterdir())
