"""The log as it is read and saved, and what is noted of reading and of paper."""

import csv
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from desktop.services.language import Language
from desktop.services.log_detail_words import detail_words
from desktop.services.log_words import KINDS, action_word, fault_sentence, kind_word
from desktop.services.program import Services, services_over
from domain.audit import Actor, AuditAction, AuditEvent, LogFault, LogFinding
from domain.chain import Fault
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.log_list import LogChoice, LogRow
from domain.meetings import MeetingFilter
from domain.papers.orders import DocumentKind, PrintOrder
from domain.parties import PartyKind
from domain.person_data import FindingKind
from domain.retention import RecordKind
from tests.sample_file import SAMPLE
from tests.store_fixtures import START, SteppableClock

ACTOR = Actor(system_user="sam01", chosen_name="Samordnare Lind")


@pytest.fixture
def services(store: Store) -> Services:
    store.sits_down(ACTOR)
    return services_over(store)


@pytest.fixture
def sample(sqlite_store: Store) -> Services:
    sqlite_store.sits_down(ACTOR)
    services = services_over(sqlite_store)
    services.incoming.bring_in(SAMPLE)
    return services


def told(services: Services, **choice: object) -> list[LogRow]:
    return list(services.log.page(LogChoice(**choice)).rows)  # type: ignore[arg-type]


def note(services: Services, times: int) -> None:
    with services.office.store.writing() as work:
        for _event in range(times):
            work.log.note(AuditAction.PRINTED, "meeting", services.office.new_id())


def test_rows_say_which_without_a_word_of_what(services: Services) -> None:
    party = services.register.add_party("Trafikkontoret", PartyKind.DEPARTMENT)
    services.register.add_participant("Anna Lind", "Handläggare", party.id)
    person, department = told(services)
    assert (department.event.object_kind, department.object_name, department.is_there) == (
        "party",
        "Trafikkontoret",
        True,
    )
    assert (person.event.object_kind, person.object_name) == ("participant", "")
    assert department.event.actor == ACTOR


def test_pages_follow_each_other_to_the_end(services: Services) -> None:
    note(services, 450)
    page, sizes = services.log.page(LogChoice()), []
    while page.before is not None:
        sizes.append(len(page.rows))
        page = services.log.page(LogChoice(), page.before)
    assert [*sizes, len(page.rows)] == [200, 200, 50]
    assert page.rows[-1].id == 1


def test_days_are_those_of_the_calendar_and_both_within(services: Services, clock: SteppableClock) -> None:
    note(services, 1)
    clock.step(hours=24)
    note(services, 1)
    today, yesterday = services.office.today(), services.office.today() - timedelta(days=1)
    assert len(told(services)) == 2
    assert [row.id for row in told(services, first_day=today)] == [2]
    assert [row.id for row in told(services, last_day=yesterday)] == [1]
    assert len(told(services, first_day=yesterday, last_day=today)) == 2
    assert told(services, last_day=date(2020, 1, 1)) == []


def test_a_name_that_is_taken_stands_in_the_log_from_then_on(services: Services) -> None:
    note(services, 1)
    assert services.log.take_name("  Vikarie   Holm ") == Actor(
        system_user="sam01", chosen_name="Vikarie Holm"
    )
    note(services, 1)
    assert [row.event.actor.name for row in told(services)] == ["Vikarie Holm", "Samordnare Lind"]
    assert {actor.name for actor in services.log.people()} == {"Vikarie Holm", "Samordnare Lind"}
    assert len(told(services, name="Vikarie Holm")) == 1
    assert len(told(services, name="sam01")) == 2


# --- what is noted of reading


def test_opening_is_noted_and_a_meeting_once_an_hour(
    services: Services, clock: SteppableClock, new_id: Callable[[], UUID]
) -> None:
    meeting_id = new_id()
    services.log.opened()
    for _look in range(3):
        services.log.opened_meeting(meeting_id)
    assert [row.event.object_kind for row in told(services)] == ["meeting", ""]
    clock.step(hours=2)
    services.log.opened_meeting(meeting_id)
    assert len(told(services, action=AuditAction.OPENED, object_kind="meeting")) == 2


def test_a_store_that_is_busy_is_read_all_the_same(
    sqlite_store: Store, store_path: Path, new_id: Callable[[], UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    services = services_over(sqlite_store)
    with sqlite_store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        services.log.opened()
        services.log.opened_meeting(new_id())
        assert told(services) == []
        other.execute("ROLLBACK")


# --- the file


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_the_file_is_one_that_a_swedish_spreadsheet_opens(sample: Services, tmp_path: Path) -> None:
    target = tmp_path / "Logg.csv"
    count = sample.log.export_csv(LogChoice(), target)
    raw = target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfNummer;Tid;Namn;")
    assert raw.count(b"\r\n") == raw.count(b"\n") == count + 1
    head, *lines = read(target)
    assert len(head) == 12
    assert [int(line[0]) for line in lines] == list(range(1, count + 1))
    assert lines[0][1] == START.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    assert {tuple(line[2:4]) for line in lines} == {("Samordnare Lind", "sam01")}
    assert {"Läste in", "Skapade"} <= {line[4] for line in lines}
    with sample.office.store.reading() as work:
        assert [(line[10], line[11]) for line in lines[:3]] == [
            (logged.event_hash, logged.chain_hash) for logged in list(work.log.all())[:3]
        ]


def test_saving_the_log_is_noted_in_it(sample: Services, tmp_path: Path) -> None:
    count = sample.log.export_csv(LogChoice(), tmp_path / "Logg.csv", Language.ENGLISH)
    row = told(sample)[0]
    assert (row.event.action, row.event.object_kind, row.event.detail) == (
        AuditAction.EXPORTED,
        "audit_event",
        str(count),
    )


def test_a_folder_that_cannot_be_written_leaves_no_file_and_no_event(
    sample: Services, tmp_path: Path
) -> None:
    before = len(told(sample))
    with pytest.raises(UserError) as refusal:
        sample.log.export_csv(LogChoice(), tmp_path / "finns inte" / "Logg.csv")
    assert refusal.value.problem is Problem.TARGET_NOT_WRITABLE
    assert len(told(sample)) == before


def test_a_name_is_no_formula(services: Services, tmp_path: Path) -> None:
    with services.office.store.writing() as work:
        work.log.note(AuditAction.DISPATCHED, "meeting", receiver='=HYPERLINK("x")')
    services.log.export_csv(LogChoice(), tmp_path / "Logg.csv")
    assert read(tmp_path / "Logg.csv")[1][9] == '\'=HYPERLINK("x")'


def test_only_what_is_wanted_is_saved(services: Services, tmp_path: Path) -> None:
    note(services, 300)
    services.register.add_party("Polisen", PartyKind.POLICE_AREA)
    assert services.log.export_csv(LogChoice(object_kind="party"), tmp_path / "Logg.csv") == 1
    assert services.log.export_csv(LogChoice(object_kind="meeting"), tmp_path / "Logg.csv") == 300


# --- the check


def test_the_check_finds_what_was_changed_past_the_triggers(sample: Services, store_path: Path) -> None:
    assert sample.log.check() == ()
    with closing(sqlite3.connect(store_path)) as connection:
        triggers = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_event'"
        ).fetchall()
        for (trigger,) in triggers:
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute("UPDATE audit_event SET chosen_name = 'Någon annan' WHERE sequence = 1")
        connection.commit()
    assert sample.log.check() == (LogFinding(fault=LogFault.EVENT_CHANGED, sequence=1),)


# --- paper and files that come in


def test_a_file_that_is_brought_in_is_noted_once(sample: Services) -> None:
    (row,) = told(sample, action=AuditAction.IMPORTED)
    assert int(row.event.detail) > 50
    sample.incoming.bring_in(SAMPLE)
    assert len(told(sample, action=AuditAction.IMPORTED)) == 1, "nothing of it was new"


def test_paper_is_noted_when_it_is_saved_or_printed_and_not_when_it_is_made(
    sample: Services, tmp_path: Path
) -> None:
    meeting = sample.meetings.list_page(MeetingFilter()).rows[0]
    order = PrintOrder(kind=DocumentKind.MINUTES, variant=Variant.PARTIES, meeting_id=meeting.id)
    printed = sample.printing.make(order)
    assert told(sample, action=AuditAction.EXPORTED) == []
    sample.printing.write(printed, tmp_path / "a.pdf")
    sample.printing.note_printed(printed)
    on_paper, in_file = told(sample)[:2]
    assert (on_paper.event.action, in_file.event.action) == (AuditAction.PRINTED, AuditAction.EXPORTED)
    for row in (on_paper, in_file):
        assert (row.event.object_id, row.event.variant, row.event.detail) == (
            meeting.id,
            "parties",
            "minutes",
        )
        assert row.object_name == f"{meeting.series}, {meeting.day.isoformat()}"


def test_what_is_of_no_single_thing_is_noted_too(sample: Services, tmp_path: Path) -> None:
    sample.printing.save(PrintOrder(kind=DocumentKind.HANDOVER), tmp_path / "a.pdf")
    row = told(sample)[0]
    assert (row.event.object_kind, row.event.object_id, row.event.detail) == ("", None, "handover")


# --- words


@pytest.mark.parametrize("language", Language)
def test_everything_has_a_word(language: Language) -> None:
    assert all(action_word(action, language) for action in AuditAction)
    assert all(kind_word(kind, language) != kind for kind in KINDS)
    assert all("7" in fault_sentence(LogFinding(fault=fault, sequence=7), language) for fault in LogFault)
    assert kind_word("what_a_newer_program_writes", language) == "what_a_newer_program_writes"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("action", "place", "told"),
    [
        *((AuditAction.PRINTED, "detail", kind.value) for kind in DocumentKind),
        *((AuditAction.PRINTED, "variant", variant.value) for variant in Variant),
        *((AuditAction.DISMISSED, "variant", kind.value) for kind in FindingKind),
        *((AuditAction.DISPOSED, "variant", kind.value) for kind in RecordKind),
        *((AuditAction.SEALED, "detail", fault.value) for fault in Fault),
        *((action, "detail", "7") for action in AuditAction),
    ],
)
def test_every_detail_is_told_in_words(
    action: AuditAction, place: str, told: str, language: Language
) -> None:
    event = AuditEvent(sequence=1, at=START, actor=ACTOR, action=action, **{place: told})  # type: ignore[arg-type]
    words = detail_words(event, language)
    assert words
    assert "_" not in words
    assert words != told or language is Language.ENGLISH


def test_a_sum_and_a_reason_are_told_as_they_are() -> None:
    event = AuditEvent(
        sequence=1, at=START, actor=ACTOR, action=AuditAction.DISCLOSED, variant="disclosure", detail="ab12"
    )
    assert detail_words(event, Language.SWEDISH) == "ab12, för utlämnande"


def test_what_was_written_to_the_sample_has_words(sample: Services) -> None:
    page = sample.log.page(LogChoice())
    rows = list(page.rows)
    while page.before is not None:
        page = sample.log.page(LogChoice(), page.before)
        rows += page.rows
    assert {row.event.object_kind for row in rows} - {""} <= set(KINDS)


def test_every_kind_is_a_table() -> None:
    assert set(KINDS) <= set(tables.metadata.tables)
    assert all(isinstance(tables.metadata.tables[kind], sa.Table) for kind in KINDS)
