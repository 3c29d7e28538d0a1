"""The index says what the store says: after anything that can be done to it, after a kill, and after a migration."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from db import tables
from db.engine import make_engine, sqlite_url, writing
from db.full_text import Entry, full_text
from db.store import Store
from desktop.services.program import Services, services_over
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUpStatus
from domain.search import SearchKind
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import SituationPoint
from tests.db.furniture import Furniture, NewId, lock
from tests.db.search_world import SearchWorld, furnish
from tests.db.test_migrate import migrate

SEEDS, STEPS = range(4), 60
WORDS = (
    "rån", "bankrån", "åtgärd", "trygghetsvandring", "skola", "förskola", "idé", "2026/123-4", "12 november", "Årsta",
    "mopeder", "§ 12", "belysningen", "narkotika", "ordningsstörning",
)  # fmt: skip
QUEUED = {
    SearchKind.MEETING: tables.meeting,
    SearchKind.ITEM: tables.agenda_item,
    SearchKind.POINT: tables.situation_point,
    SearchKind.FOLLOW_UP: tables.follow_up,
    SearchKind.AGREEMENT: tables.agreement,
    SearchKind.MEASURE: tables.plan_measure,
    SearchKind.PARTICIPANT: tables.participant,
}

Index = tuple[dict[tuple[SearchKind, UUID], tuple[int, frozenset[str]]], set[str]]


@pytest.fixture
def world(store: Store, new_id: NewId) -> SearchWorld:
    return furnish(store, new_id)


def caught_up(store: Store, most: int = 50) -> Index:
    """Every entry with its day and terms, and every word, when the queue is empty."""
    while store.catch_up(most):
        pass
    return index_of(store)


def index_of(store: Store) -> Index:
    with store.reading() as work:
        connection = work._connection
        entries: list[Entry] = []
        for kind, keys in keys_of_entries(connection).items():
            entries += full_text(connection).entries(kind, keys)
        words = set(connection.execute(sa.select(tables.search_word.c.word)).scalars())
    return {entry.key: (entry.id >> 36, entry.terms) for entry in entries}, words


def made_anew(store: Store) -> Index:
    """The same, when everything is forgotten and read again."""
    with store.writing() as work:
        connection, text = work._connection, full_text(work._connection)
        for kind, keys in keys_of_entries(connection).items():
            there = text.entries(kind, keys)
            text.remove(there)
            text.remove_unused({term[1:] for entry in there for term in entry.terms})
        for kind, table in QUEUED.items():
            rows = [
                {"kind": kind, "object_id": key}
                for key in connection.execute(sa.select(table.c.id)).scalars()
            ]
            if rows:
                connection.execute(tables.search_stale.insert(), rows)
    return caught_up(store)


def keys_of_entries(connection: sa.Connection) -> dict[SearchKind, list[UUID]]:
    found = connection.execute(sa.select(tables.search_entry.c.kind, tables.search_entry.c.object_id)).all()
    return {kind: [row.object_id for row in found if row.kind is kind] for kind in SearchKind}


def ensure_whole(store: Store) -> None:
    """SQLite's own check of both indexes against the tables they are of."""
    if store.is_file:
        with store.writing() as work:
            for table in tables.OF_FULL_TEXT:
                work._connection.exec_driver_sql(
                    f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)"
                )


# --- anything that can be done


class Walk:
    """Somebody who does whatever comes to mind; what the program refuses is not done."""

    def __init__(self, services: Services, world: SearchWorld, seed: int) -> None:
        self.services, self.at = services, world.keys
        self.chance = random.Random(seed)
        self.steps: list[Callable[[], object]] = [
            self.write_text, self.change_item, self.add_item, self.remove_item, self.change_head, self.plan_meeting,
            self.remove_meeting, self.rename_series, self.rename_party, self.rename_district, self.change_role,
            self.write_point, self.change_point, self.remove_point, self.agree, self.take_back, self.change_follow_up,
            self.note_progress, self.change_agreement, self.change_measure, self.remove_measure, self.number,
        ]  # fmt: skip

    def go(self, steps: int) -> None:
        for _step in range(steps):
            with suppress(UserError):
                self.chance.choice(self.steps)()
            if self.chance.random() < 0.2:
                self.services.search.catch_up(self.chance.choice((1, 3, 200)))

    def words(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=self.chance.randrange(4)))

    def day(self) -> date:
        return date(2026, 11, 12) - timedelta(days=self.chance.randrange(300))

    def one(self, table: sa.Table) -> UUID:
        with self.services.office.store.reading() as work:
            keys = sorted(work._connection.execute(sa.select(table.c.id)).scalars())
        if not keys:
            raise UserError(Problem.RECORD_GONE)
        return self.chance.choice(keys)

    def item(self):
        with self.services.office.store.reading() as work:
            return work.agenda.get(self.one(tables.agenda_item))

    def write_text(self) -> None:
        item = self.item()
        self.services.agenda.write_text(item.id, item.version, item.heading, self.words())

    def change_item(self) -> None:
        told = tuple(filter(None, (self.words(), self.words())))
        mark = SecrecyMark(sensitivity=self.chance.choice((Sensitivity.OPEN, Sensitivity.TO_BE_TESTED)))
        heading = f"Punkt {self.words()}"
        self.services.agenda.change_item(replace(self.item(), heading=heading, decisions=told, secrecy=mark))

    def add_item(self) -> None:
        self.services.agenda.add_item(self.one(tables.meeting), f"Ny {self.words()}", 0)

    def remove_item(self) -> None:
        removed = self.services.agenda.remove_item(self.item().id)
        if self.chance.random() < 0.5:
            self.services.agenda.put_back_item(removed)

    def change_head(self) -> None:
        meeting = self.services.meetings.show(self.one(tables.meeting)).meeting
        numbers = ((self.at["globen"], f"A{self.chance.randrange(999)}.1/2026"),)
        self.services.meetings.change_head(
            replace(meeting, day=self.day(), title=self.words(), place=self.words(), dnr=numbers)
        )

    def plan_meeting(self) -> None:
        self.services.meetings.plan(
            self.chance.choice((self.at["serie"], self.at["rådserie"])), day=self.day()
        )

    def remove_meeting(self) -> None:
        if self.chance.random() < 0.3:
            self.services.meetings.remove(self.one(tables.meeting))

    def rename_series(self) -> None:
        series = self.services.series.show(self.one(tables.meeting_series))
        self.services.series.change(replace(series, name=f"Serie {self.words()}"))

    def rename_party(self) -> None:
        party = self.chance.choice(self.services.register.show().parties)
        self.services.register.change_party(replace(party, name=f"Part {self.words()}"), ())

    def rename_district(self) -> None:
        district = self.chance.choice(self.services.register.show().districts)
        self.services.register.change_district(replace(district, name=f"Stadsdel {self.words()}"))

    def change_role(self) -> None:
        register = self.services.register.show()
        party = self.chance.choice(register.parties)
        person = self.chance.choice(register.participants)
        self.services.register.change_participant(replace(person, title=self.words(), party_id=party.id))

    def write_point(self) -> None:
        point = SituationPoint(
            id=self.services.office.new_id(), category="trafik", text=self.words(), place=self.words(),
            source_party_id=self.at["globen"], received_on=self.day(), district_id=self.one(tables.district),
        )  # fmt: skip
        self.services.situation.store_entry(point)

    def change_point(self) -> None:
        """Sometimes it turns out that nothing of it may be written."""
        told = self.services.situation.show(self.one(tables.situation_point)).point
        if self.chance.random() < 0.3:
            oral = SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY)
            changed = replace(told, category="", text="", place="", time_of_day="", secrecy=oral)
        else:
            changed = replace(told, category="trafik", text=self.words(), secrecy=SecrecyMark())
        self.services.situation.change(replace(changed, source_party_id=self.at["globen"]))

    def remove_point(self) -> None:
        removed = self.services.situation.remove(self.one(tables.situation_point))
        if self.chance.random() < 0.5:
            self.services.situation.put_back(removed)

    def agree(self) -> None:
        self.services.agenda.agree_follow_up(self.item().id, f"Gör {self.words()}")

    def take_back(self) -> None:
        follow_up = self.follow_up()
        if follow_up.origin_item_id is not None:
            self.services.agenda.drop_follow_up(follow_up.origin_item_id, follow_up.id)

    def follow_up(self):
        return self.services.follow_ups.show(self.one(tables.follow_up)).follow_up

    def change_follow_up(self) -> None:
        self.services.agenda.change_follow_up(
            replace(self.follow_up(), what=f"Gör {self.words()}", role=self.words(), due_on=self.day())
        )

    def note_progress(self) -> None:
        self.services.agenda.note_progress(
            self.follow_up(), self.words() or "Läget", FollowUpStatus.IN_PROGRESS
        )

    def change_agreement(self) -> None:
        agreement = self.services.agreements.show(self.at["avtal"])
        area = replace(agreement.areas[0], goal=self.words(), cause_analysis=self.words())
        party = replace(agreement.parties[0], dnr=f"SDF 2024/{self.chance.randrange(99)}")
        self.services.agreements.change(
            replace(agreement, purposes=self.words(), areas=(area,), parties=(party,))
        )

    def measure(self):
        return self.services.plans.show(self.one(tables.plan_measure))

    def change_measure(self) -> None:
        measure = self.measure()
        promised = tuple(replace(each, what=self.words()) for each in measure.commitments)
        self.services.plans.change(replace(measure, cause=f"Orsak {self.words()}", commitments=promised))

    def remove_measure(self) -> None:
        removed = self.services.plans.remove(self.one(tables.plan_measure))
        self.services.plans.restore(removed)

    def number(self) -> None:
        """As when minutes are finished and opened again."""
        meeting_id = self.one(tables.meeting)
        with self.services.office.store.writing() as work:
            if self.chance.random() < 0.5:
                work.agenda.number([item.id for item in work.agenda.of_meeting(meeting_id)], 1)
            else:
                work.agenda.take_numbers(meeting_id)


@pytest.mark.parametrize("seed", SEEDS)
def test_after_any_walk_the_index_is_what_a_new_one_would_be(
    store: Store, world: SearchWorld, seed: int
) -> None:
    Walk(services_over(store), world, seed).go(STEPS)

    assert caught_up(store) == made_anew(store)
    ensure_whole(store)


def test_words_are_those_of_the_entries(store: Store, world: SearchWorld) -> None:
    entries, words = caught_up(store)
    held = {term[1:] for _day, terms in entries.values() for term in terms}
    assert words == {term for term in held if len(term) >= 3 and term.isalpha()}
    assert "trygghetsvandringen" in words


def test_what_is_removed_leaves_no_word(store: Store, world: SearchWorld) -> None:
    caught_up(store)
    services_over(store).situation.remove(world.keys["rån"])

    entries, words = caught_up(store)

    assert (SearchKind.POINT, world.keys["rån"]) not in entries
    assert "personrån" not in words
    assert "rån" not in words
    assert "bankrånet" in words, "others hold it still"


def test_keys_that_end_alike_are_told_apart(store: Store) -> None:
    """Two offices may make such keys: an entry's number holds the end of one."""
    keys = [UUID(int=(0x01A1_CFA1_0A7B_7000 + high) << 64 | 7) for high in range(4)]
    for pair in (keys[:2], keys[2:]):
        with store.writing() as work:
            for key in pair:
                work.points.add(SituationPoint(id=key, text="Snöröjning", received_on=date(2026, 1, 2)))
        caught_up(store)

    (group,) = services_over(store).search.find("snöröjning").groups
    assert {hit.object_id for hit in group.hits} == set(keys)
    ensure_whole(store)


# --- interrupted


def test_what_a_killed_program_had_begun_is_done_by_the_next(store: Store, world: SearchWorld) -> None:
    with suppress(KeyboardInterrupt), store.writing() as work:
        work.search_index.catch_up(7)
        raise KeyboardInterrupt

    assert index_of(store) == ({}, set())
    entries, _words = caught_up(store, 3)
    assert {key for _kind, key in entries} >= {world.keys["rån"], world.keys["rådet"], world.keys["avtal"]}
    with store.reading() as work:
        assert not work.search_index.is_behind()


def test_a_change_that_is_undone_leaves_nothing_in_the_queue(store: Store, world: SearchWorld) -> None:
    caught_up(store)
    with suppress(KeyboardInterrupt), store.writing() as work:
        work.agenda.write_text(world.keys["budget"], 1, "Budget", "Ord som aldrig skrevs")
        raise KeyboardInterrupt
    with store.reading() as work:
        assert not work.search_index.is_behind()


def test_what_somebody_is_writing_on_the_server_is_not_lost(postgres_store: Store, new_id: NewId) -> None:
    """Whoever catches up meanwhile sees neither the change nor its place in the queue; afterwards both are there."""
    world = furnish(postgres_store, new_id)
    caught_up(postgres_store)
    with postgres_store.writing() as writer:
        writer.agenda.write_text(world.keys["budget"], 1, "Budget", "Sopbilen")
        with postgres_store.writing() as other:
            other.agenda.write_text(world.keys["rapport"], 1, "Rapport", "Snöplogen")
        _entries, words = caught_up(postgres_store)
        assert "snöplogen" in words
        assert "sopbilen" not in words

    _entries, words = caught_up(postgres_store)
    assert "sopbilen" in words


# --- locked, disposed of, migrated


def test_finished_minutes_are_found(store: Store, furniture: Furniture) -> None:
    lock(store, furniture)
    found = services_over(store).search.find("§ 2")
    assert [hit.object_id for group in found.groups for hit in group.hits] == [furniture.report.id] * 2


def test_an_old_store_is_queued_and_not_read_when_it_is_migrated(
    tmp_path: Path, clock, new_id: NewId
) -> None:
    path = tmp_path / "gammal.samsyn"
    Store.open(path, clock).close()
    old = make_engine(sqlite_url(path), for_migration=True)
    with closing(sqlite3.connect(path)) as raw:
        _go_back(raw)
    with writing(old).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0007'")
    old.dispose()
    before = Store(make_engine(sqlite_url(path)), clock)
    world = furnish(before, new_id)
    before.close()

    again = make_engine(sqlite_url(path), for_migration=True)
    migrate(again, "0008")
    again.dispose()

    store = Store.open(path, clock)
    assert index_of(store) == ({}, set())
    assert caught_up(store) == made_anew(store)
    assert world.names(services_over(store).search.find("trygghetsvandringen")) == {"trygghet", "trygghet!"}
    store.close()


def _go_back(raw: sqlite3.Connection) -> None:
    """To the schema before there was a search."""
    for (name,) in raw.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search%'"
    ).fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    for name in (*tables.OF_FULL_TEXT, "search_entry", "search_word", "search_stale"):
        raw.execute(f"DROP TABLE {name}")
    raw.commit()
