"""What a unit of work does is remembered row by row, one step a unit; words that go on are one step, circles are none."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from db import step_facts, tables
from db.history import LONGEST_WORDS, MOST_STEPS, PAUSE, Final, History, Step
from db.journal import BESIDE, LAYING_DOWN, MOST_ROWS, Journal, added, changed
from db.store import Store
from domain.agreements import Prolongation
from domain.errors import Problem, UserError
from domain.undo import Deed, StepFacts, Subject
from tests.db.furniture import Furniture, lock
from tests.store_fixtures import START, SteppableClock

ITEM, POINT = UUID(int=1), UUID(int=2)
DB = Path(__file__).parents[2] / "db"
# They write rows that nobody is to take back: the log, what is disposed of, the index of the search, a new schema.
WRITES_BY_ITSELF = {
    "audit.py",
    "filling.py",  # only a store that was empty
    "disposing.py",
    "migrate.py",
    "retention.py",
    "rows.py",
    "undoing.py",
    "situation.py",
    "meetings.py",
}


@pytest.fixture
def history(store: Store, furniture: Furniture) -> History:
    """Of a store that holds one of everything, and remembers from now on."""
    store.keep_history()
    assert store.history is not None
    return store.history


def last(history: History) -> Step:
    step = history.next_undo()
    assert step is not None
    return step


def rows_of(step: Step) -> dict[str, int]:
    """How many rows of each table a step has changed."""
    names = [change.table.name for change in step.changes if not change.is_empty]
    return {name: names.count(name) for name in dict.fromkeys(names)}


def test_nothing_is_remembered_unless_somebody_asks(store: Store, furniture: Furniture) -> None:
    assert store.history is None
    with store.writing() as work:
        assert work._rows.journal is None


def test_an_update_holds_only_what_differs(store: Store, furniture: Furniture, history: History) -> None:
    with store.writing() as work:
        work.parties.change(replace(work.parties.get(furniture.police.id), name="Polisen"))
    (change,) = last(history).changes
    assert change.before == {"name": furniture.police.name, "sort_key": change.before["sort_key"]}
    assert change.after["name"] == "Polisen"
    assert change.is_versioned


def test_a_list_that_is_written_anew_is_what_differs_in_it(
    store: Store, furniture: Furniture, history: History
) -> None:
    with store.writing() as work:
        agreement = work.agreements.get(furniture.agreement.id)
        assert agreement is not None
        more = (*agreement.prolongations, Prolongation(until=None, note="Tills vidare"))
        work.agreements.change(replace(agreement, prolongations=more))
    assert rows_of(last(history)) == {"prolongation": 1}


def test_all_that_goes_with_a_row_is_remembered(store: Store, furniture: Furniture, history: History) -> None:
    with store.writing() as work:
        work.meetings.remove(furniture.meeting.id)
    found = rows_of(last(history))
    assert {"meeting", "agenda_item", "attendance", "decision", "raised_point", "appearance"} <= set(found)
    # The follow-up stays, but no longer knows where it came from.
    follow_up = next(each for each in last(history).changes if each.table.name == "follow_up")
    assert follow_up.after is not None
    assert set(follow_up.after.values()) == {None}


def test_what_was_rolled_back_was_never_done(store: Store, furniture: Furniture, history: History) -> None:
    with pytest.raises(UserError), store.writing() as work:  # noqa: PT012 - the second line fails
        work.meetings.remove(furniture.meeting.id)
        work.meetings.get(furniture.meeting.id)
    assert history.next_undo() is None


def test_what_leaves_all_as_it_was_is_no_step(store: Store, furniture: Furniture, history: History) -> None:
    with store.writing() as work:
        work.agenda.change(work.agenda.get(furniture.report.id))
    assert history.next_undo() is None


@pytest.fixture
def write(store: Store, furniture: Furniture, history: History) -> Callable[[str], None]:
    """Store another text for an item, as the editor does at each pause."""

    def store_text(text: str) -> None:
        with store.writing() as work:
            item = work.agenda.get(furniture.report.id)
            work.agenda.write_text(item.id, item.version, item.heading, text)

    return store_text


def test_words_that_go_on_are_one_step(
    write: Callable[[str], None], history: History, clock: SteppableClock, furniture: Furniture
) -> None:
    for letters in range(5):
        write("a" * letters)
        clock.step(seconds=PAUSE.total_seconds() - 1)
    (change,) = last(history).changes
    assert (change.before["text"], change.after["text"]) == (furniture.report.text, "aaaa")
    assert len(history._done) == 1
    clock.step(seconds=PAUSE.total_seconds() + 1)
    write("Efter en paus")
    assert len(history._done) == 2


def test_words_without_a_pause_become_several_steps(
    write: Callable[[str], None], history: History, clock: SteppableClock
) -> None:
    for letters in range(int(3 * LONGEST_WORDS.total_seconds()), 0, -4):
        write("b" * letters)
        clock.step(seconds=4)
    assert len(history._done) == 3


def test_words_led_back_to_what_they_were_are_no_steps(
    write: Callable[[str], None], history: History, clock: SteppableClock, furniture: Furniture
) -> None:
    """Typing that its own editor has undone must not come back by the next stroke."""
    for text in ("ett", "ett två", "ett två tre", "ett två", furniture.report.text):
        write(text)
        clock.step(minutes=1)
    assert history.next_undo() is None


def test_a_record_that_is_laid_down_takes_its_steps_with_it(
    store: Store, furniture: Furniture, history: History, write: Callable[[str], None]
) -> None:
    with store.writing() as work:
        work.parties.change(replace(work.parties.get(furniture.police.id), name="Polisen"))
    write("Före färdigställandet")
    lock(store, furniture)
    assert last(history).final is Final.LAID_DOWN
    history.drop(last(history))
    assert rows_of(last(history)) == {"party": 1}


def test_the_lock_itself_refuses(store: Store, furniture: Furniture, history: History) -> None:
    """Whatever the history believes."""
    with store.writing() as work:
        item = work.agenda.get(furniture.report.id)
        work.agenda.write_text(item.id, item.version, item.heading, "Före färdigställandet")
    step = last(history)
    lock(store, furniture)
    with pytest.raises(UserError) as refused, store.undoing() as work:
        work.undoing.take_back(step)
    assert refused.value.problem is Problem.MINUTES_LOCKED


def test_disposal_leaves_nothing_in_memory(store: Store, furniture: Furniture, history: History) -> None:
    with store.writing() as work:
        work.parties.change(replace(work.parties.get(furniture.police.id), name="Polisen"))
    with store.writing() as work:
        work._rows.forget()
    assert last(history).changes == ()
    assert len(history._done) == 1


def test_too_much_at_once_is_not_remembered() -> None:
    journal, history = Journal(), History()
    journal.note_all(added(tables.place, [{"id": UUID(int=n), "name": "x"} for n in range(MOST_ROWS + 1)]))
    history.keep(journal, START)
    assert last(history).final is Final.TOO_LARGE
    assert not journal.changes


def test_there_is_an_end_to_what_is_remembered() -> None:
    history = History()
    for number in range(MOST_STEPS + 10):
        history.keep(_made(number), START + timedelta(hours=number))
    assert len(history._done) == MOST_STEPS
    assert last(history).changes[0].key == (UUID(int=MOST_STEPS + 9),)


def _made(number: int) -> Journal:
    journal = Journal()
    journal.note_all(added(tables.place, [{"id": UUID(int=number), "name": "x"}]))
    return journal


def test_several_changes_of_a_row_are_one() -> None:
    """Each pair of what may happen to a row within a unit of work, in any order."""
    row = {"id": ITEM, "name": "nytt", "sort_key": "", "title": ""}
    coming = added(tables.participant, [row])[0]
    renamed = changed(tables.participant, row, {"name": "annat"}, is_versioned=True)
    retitled = changed(tables.participant, row, {"title": "chef"}, is_versioned=True)
    going = coming.inverse()
    assert coming.then(renamed).after == {**(coming.after or {}), "name": "annat"}
    assert coming.then(going).before is None
    assert coming.then(going).after is None
    both = renamed.then(retitled)
    assert (both.before, both.after) == ({"name": "nytt", "title": ""}, {"name": "annat", "title": "chef"})
    assert renamed.then(renamed.inverse()).is_empty
    assert renamed.then(going).before == coming.after
    assert going.then(coming).is_empty
    assert going.then(added(tables.participant, [{**row, "name": "annat"}])[0]).after == {"name": "annat"}


@pytest.mark.parametrize(
    ("act", "facts"),
    [
        ("agenda", StepFacts(Deed.REMOVED, Subject.ITEM)),
        ("meetings", StepFacts(Deed.REMOVED, Subject.MEETING)),
        ("attendance", StepFacts(Deed.CHANGED, Subject.ATTENDANCE)),
        ("order", StepFacts(Deed.CHANGED, Subject.ORDER)),
    ],
)
def test_what_a_step_is_about(
    store: Store, furniture: Furniture, history: History, act: str, facts: StepFacts
) -> None:
    with store.writing() as work:
        match act:
            case "agenda":
                work.agenda.remove(furniture.report.id)
            case "meetings":
                work.meetings.remove(furniture.meeting.id)
            case "attendance":
                work.attendance.write(furniture.meeting.id, furniture.attendance[1:])
            case "order":
                work.agenda.arrange([furniture.report.id, furniture.opening.id])
    assert replace(step_facts.facts_of(last(history)), object_id=None) == facts


def test_every_table_is_accounted_for() -> None:
    """A table that is added tomorrow has to be undone, or to be named among those that are not."""
    known = set(step_facts.ABOUT) | set(BESIDE) | set(LAYING_DOWN)
    assert known == set(tables.metadata.tables)


def test_every_repository_writes_through_the_journal() -> None:
    written = re.compile(r"\.execute\(\s*[\w.]+\.(insert|update|delete)\(")
    past = {path.name for path in DB.glob("*.py") if written.search(path.read_text(encoding="utf-8"))}
    assert {name for name in past if not name.startswith(("search", "full_text"))} <= WRITES_BY_ITSELF


def test_the_database_lets_go_what_the_journal_expects(sqlite_store: Store) -> None:
    """What a deletion takes along is read from the tables as they are declared: they must be so in the file."""
    with sqlite_store.reading() as work:
        for table in tables.metadata.sorted_tables:
            if not table.name.startswith("search_"):
                keys = work._rows.connection.exec_driver_sql(f"PRAGMA foreign_key_list({table.name})")
                found = {(key.table, key[3], key.on_delete) for key in keys}
                declared = {
                    (key.column.table.name, key.parent.name, (key.ondelete or "NO ACTION").upper())
                    for key in table.foreign_keys
                }
                assert found == declared, table.name


def test_undone_rows_never_go_back_in_their_counters(
    store: Store, furniture: Furniture, history: History
) -> None:
    """Whoever has read a row before sees that it is another."""
    versions = []
    for act in (_rename, _take_back, _take_back, _remove, _take_back, _take_back, _take_back):
        act(store, furniture, history)
        with store.reading() as work:
            row = work._rows.fetch(sa.select(tables.place.c.version))
        versions += [row[0].version] if row else []
    assert versions == sorted(set(versions))


def _rename(store: Store, furniture: Furniture, _history: History) -> None:
    with store.writing() as work:
        work.places.change(replace(work.places.get(furniture.place.id), name="Gångtunneln"))


def _remove(store: Store, furniture: Furniture, _history: History) -> None:
    with store.writing() as work:
        work._rows.set(tables.situation_point, sa.true(), {"place_id": None})
    with store.writing() as work:
        work._rows.remove(tables.place, furniture.place.id)


def _take_back(store: Store, _furniture: Furniture, history: History) -> None:
    """Undo the last step; the next one undoes that again."""
    with store.undoing() as work:
        step = last(history)
        performed, _changes = work.undoing.take_back(step)
    history.undone(step, performed)
    history.redone(performed, performed)


def test_a_clock_that_goes_back_does_not_glue_steps() -> None:
    """Two saves an hour apart are two steps, whichever way the clock went."""
    history = History()
    for hours in (0, -1):
        history.keep(_renamed(str(hours)), datetime(2026, 11, 12, 12 + hours, tzinfo=UTC))
    assert len(history._done) == 2


def _renamed(name: str) -> Journal:
    journal = Journal()
    row = {"id": POINT, "name": "före"}
    journal.note(changed(tables.participant, row, {"name": name}, is_versioned=True))
    return journal
