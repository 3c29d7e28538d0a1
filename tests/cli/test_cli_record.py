"""The commands that make minutes a record, from finishing to checking a printed code, in both languages."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from db.store import Store
from desktop.cli import Session
from desktop.cli_print import print_document
from desktop.cli_record import COMMANDS, QUESTIONS
from desktop.cli_words import SWEDISH, Words
from desktop.services.fault_words import record_fault_sentence
from desktop.services.language import Language
from desktop.settings import Settings, save_settings
from domain.chain import Fault
from domain.errors import Problem, UserError
from domain.finishing import Question
from domain.meetings import MeetingState
from domain.minutes import DocumentType
from tests.services.record_office import DAY, RecordOffice, record_office

Run = Callable[..., Result]
BY_NAME = {command.name: command for command in COMMANDS}


@pytest.fixture
def office(sqlite_store: Store) -> RecordOffice:
    return record_office(sqlite_store)


@pytest.fixture
def run(office: RecordOffice, store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr("desktop.settings.settings_file", lambda: tmp_path / "settings.json")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):  # where copies go, and what is remembered of them
        monkeypatch.setenv(name, str(tmp_path / "own"))

    def act(name: str, *arguments: object, language: Language = Language.SWEDISH) -> Result:
        session = Session(str(store_path), Words(language))
        return CliRunner().invoke(BY_NAME[name], [str(each) for each in arguments], obj=session)

    return act


def problem(result: Result) -> Problem:
    assert isinstance(result.exception, UserError)
    return result.exception.problem


def test_from_the_draft_to_the_approved_minutes(run: Run, office: RecordOffice) -> None:
    meeting_id = office.new_meeting()
    finished = run("finish", meeting_id)
    assert re.fullmatch(r"Version 1, kontrollkod (\w{5}-){3}\w{5}\.\n", finished.output)
    half = run(
        "approve", meeting_id, "--by", "LPO-chef Ahl", "--on", "2026-11-10", "--dissent", "Delar inte bilden."
    )
    assert half.output == "Noterat. Ännu inte justerat av: Stadsdelsdirektör Roth.\n"
    assert run("approve", meeting_id, "--on", "2026-11-11").output.startswith("Version 2, kontrollkod ")
    assert office.state(meeting_id) is MeetingState.APPROVED
    minutes = office.services.record.kept_minutes(meeting_id)
    assert minutes is not None
    assert [(line.name, line.approved_on.day, line.dissent) for line in minutes.approvals] == [
        ("Stadsdelsdirektör Roth", 11, ""),
        ("LPO-chef Ahl", 10, "Delar inte bilden."),
    ]


@pytest.mark.parametrize("section", ["1", "§ 1", "§\u00a01"])
def test_a_correction(run: Run, office: RecordOffice, section: str) -> None:
    meeting_id = office.new_finished()
    words = ("--old", "tre lyktor", "--new", "fyra lyktor", "--reason", "Felräknat")
    told = run("correct", meeting_id, "--section", section, *words, language=Language.ENGLISH)
    assert told.output.startswith("Version 2, code ")
    minutes = office.services.record.kept_minutes(meeting_id)
    assert minutes is not None
    assert minutes.corrections[0].section == "§\u00a01"
    assert problem(run("correct", meeting_id, "--section", "9", *words)) is Problem.WORDS_NOT_THERE


def test_a_reopening(run: Run, office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    told = run("reopen", meeting_id, "--reason", "Fel sekreterare")
    assert told.output == "Protokollet är ett utkast igen. Versionen som färdigställdes finns kvar.\n"
    assert office.state(meeting_id) is MeetingState.DRAFT
    assert problem(run("reopen", meeting_id, "--reason", "Igen")) is Problem.NOT_FINISHED


def test_notes_are_approved_at_a_meeting(run: Run, office: RecordOffice) -> None:
    notes = office.new_finished(document_type=DocumentType.NOTES)
    later = office.new_meeting(day=DAY.replace(day=10))
    assert run("approve", notes, "--at", later).exit_code == 0
    assert office.state(notes) is MeetingState.APPROVED


def test_questions_are_told_before_the_refusal(run: Run, office: RecordOffice) -> None:
    meeting_id = office.new_meeting()
    office.services.agenda.add_item(meeting_id, "Tom", 2)
    office.services.agenda.add_item(meeting_id, "Tom också", 3)
    told = run("finish", meeting_id)
    assert told.stderr == "En paragraf är tom. (2)\n"
    assert problem(told) is Problem.QUESTIONS_LEFT
    assert run("finish", meeting_id, "--accept").exit_code == 0


def test_what_must_be_mended_is_not_accepted(run: Run, office: RecordOffice) -> None:
    meeting_id = office.new_meeting()
    office.services.meetings.write_attendance(meeting_id, office.attendance()[1:2])
    told = run("finish", meeting_id, "--accept", language=Language.ENGLISH)
    assert told.stderr == "The chair is missing.\nAn approver is missing.\n"
    assert problem(told) is Problem.QUESTIONS_LEFT


def test_a_check_that_finds_nothing(run: Run, office: RecordOffice) -> None:
    meeting_id = office.new_finished()
    for chosen in ((), ("--series", "Lokala rådet"), ("--meeting", meeting_id)):
        told = run("verify", *chosen)
        assert (told.exit_code, told.output) == (0, "Allt som är färdigställt är som det var.\n")
    assert problem(run("verify", "--series", "Någon annan")) is Problem.NAME_UNKNOWN


def tamper(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER lock_minutes_record_update")
        connection.execute("UPDATE minutes_record SET content = X'7B7D'")
        connection.commit()


def test_a_check_that_finds_something(run: Run, office: RecordOffice, store_path: Path) -> None:
    office.new_finished()
    tamper(store_path)
    told = run("verify")
    assert (told.exit_code, told.output.splitlines()[0]) == (
        1,
        "Lokala rådet, 2026-11-03, version 1: Texten är ändrad.",
    )


def test_what_is_printed_says_what_is_wrong(
    run: Run, office: RecordOffice, store_path: Path, tmp_path: Path
) -> None:
    meeting_id = office.new_finished()
    tamper(store_path)
    session = Session(str(store_path), Words(Language.SWEDISH))
    arguments = ["minutes", "--meeting", str(meeting_id), "--output", str(tmp_path / "ut.pdf")]
    told = CliRunner().invoke(print_document, arguments, obj=session)
    assert told.stderr == "Lokala rådet, 2026-11-03, version 1: Texten är ändrad.\n"
    assert (tmp_path / "ut.pdf").exists()


def test_a_printed_code(run: Run, office: RecordOffice, store_path: Path) -> None:
    meeting_id = office.new_meeting()
    code = run("finish", meeting_id).output.split()[-1].rstrip(".")
    assert (
        run("verify", "--code", code.lower()).output == "Lokala rådet, 2026-11-03: version 1, oförändrad.\n"
    )
    office.approve(meeting_id)
    later = run("verify", "--code", code, language=Language.ENGLISH)
    assert later.output == "Lokala rådet, 2026-11-03: version 1, unchanged. There is a later version.\n"
    unknown = run("verify", "--code", "ACDEF-HJKMN-PQRTV-WXY23")
    assert (unknown.exit_code, unknown.output[:31]) == (1, "Ingen version har den koden. Se")
    tamper(store_path)
    assert run("verify", "--code", code).exit_code == 1


@pytest.mark.parametrize("name", ["finish", "approve", "reopen", "correct"])
def test_a_meeting_that_is_not_there(run: Run, name: str) -> None:
    needed = {"reopen": ("--reason", "x"), "correct": ("--old", "a", "--new", "b", "--reason", "c")}
    assert problem(run(name, "möte", *needed.get(name, ()))) is Problem.MEETING_UNKNOWN


def test_a_draft_is_not_approved(run: Run, office: RecordOffice) -> None:
    assert problem(run("approve", office.new_meeting())) is Problem.NOT_FINISHED
    meeting_id = office.new_finished()
    assert problem(run("approve", meeting_id, "--by", "Någon")) is Problem.NOT_AN_APPROVER


def test_every_question_and_fault_has_words() -> None:
    assert set(QUESTIONS) == set(Question)
    for fault in Fault:
        swedish, english = (
            record_fault_sentence(fault, language) for language in (Language.SWEDISH, Language.ENGLISH)
        )
        assert {swedish[-1], english[-1]} == {"."}
        assert swedish != english


def test_every_help_is_there_in_swedish() -> None:
    texts = {command.help for command in COMMANDS}
    texts |= {each.help for command in COMMANDS for each in command.params if isinstance(each, click.Option)}
    assert texts <= set(SWEDISH)


def test_nothing_is_finished_while_the_copies_fail(run: Run, office: RecordOffice, tmp_path: Path) -> None:
    meeting_id = office.new_meeting()
    gone = tmp_path / "borta"
    save_settings(Settings(backup_folder=str(gone)), tmp_path / "settings.json")
    assert problem(run("finish", meeting_id)) is Problem.BACKUP_NEEDED
    gone.mkdir()
    assert run("finish", meeting_id).exit_code == 0
