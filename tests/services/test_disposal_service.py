"""Disposal through its steps: what goes is gone from the file, what stays verifies, and two persons have said so."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import page
import pytest
import sqlalchemy as sa
from pypdf import PdfReader

from db import tables
from domain.audit import AuditAction
from domain.backups import BackupPlaces
from domain.chain import Fault
from domain.disclosure import DisclosureRequest
from domain.errors import Problem, UserError
from domain.papers.disposal import RowKind
from domain.retention import CountedFrom, DisposalState, RecordKind, RetentionAction
from domain.secrecy import Sensitivity
from tests.services.disposal_world import (
    AGREED,
    DRAFTED,
    NOTE,
    SAID,
    SECRET,
    TOLD,
    decide,
    disposed,
    make_world,
)

IN_TEN_YEARS = 24 * 366 * 10


@pytest.fixture
def world(store):
    return make_world(store)


@pytest.fixture
def late(world, clock):
    """Ten years later, with every rule that disposes decided on."""
    for rule in world.services.disposals.show().rules:
        if rule.disposes:
            decide(world.services, rule.kind)
    clock.step(hours=IN_TEN_YEARS)
    return world


def refused(call):
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.problem


def certificate_text(services, disposal):
    pdf = services.disposals.certificate(disposal.id).pdf
    for profile in ("2a", "ua1"):
        assert page.validate_pdf_bytes(pdf, profile=profile).is_compliant
    return " ".join(" ".join(each.extract_text() for each in PdfReader(BytesIO(pdf)).pages).split())


def everything(store, but=()):
    """Every value of every row of the store, as text."""
    with store.reading() as work:
        rows = [
            row
            for table in tables.metadata.sorted_tables
            if table not in but
            for row in work._connection.execute(sa.select(table))
        ]
    return " ".join(
        value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        for row in rows
        for value in row
    )


def file_bytes(store_path):
    return b"".join(each.read_bytes() for each in store_path.parent.iterdir())


# --- Rules


def test_rules_are_proposals_until_somebody_writes_them(world):
    disposals = world.services.disposals
    assert [rule.kind for rule in disposals.show().rules] == list(RecordKind)
    rule = next(rule for rule in disposals.show().rules if rule.kind is RecordKind.POINT)
    assert rule.version == 0
    changed = disposals.change_rule(replace(rule, years=1, months=6, decision="Nämnden § 4"))
    assert changed.version == 1
    assert changed in disposals.show().rules
    again = disposals.change_rule(
        replace(changed, counted_from=CountedFrom.RECEIVED, valid_from=date(2027, 1, 1))
    )
    assert again in disposals.show().rules
    for stale in (rule, changed):
        assert refused(lambda stale=stale: disposals.change_rule(stale)) is Problem.CHANGED_BY_OTHER


def test_nothing_is_proposed_without_a_decision_or_when_nothing_is_due(world):
    disposals = world.services.disposals
    assert refused(lambda: disposals.propose(RecordKind.NOTES, "Anna")) is Problem.DECISION_MISSING
    assert refused(lambda: disposals.propose(RecordKind.MINUTES, "Anna")) is Problem.RULE_KEEPS
    assert refused(lambda: disposals.preview(RecordKind.MINUTES)) is Problem.RULE_KEEPS
    decide(world.services, RecordKind.NOTES)
    assert refused(lambda: disposals.propose(RecordKind.NOTES, " ")) is Problem.NAME_MISSING
    assert refused(lambda: disposals.propose(RecordKind.NOTES, "Anna")) is Problem.NOTHING_TO_DISPOSE
    assert disposals.show().disposals == ()


# --- What is due


def test_the_preview_counts_and_shows_what_is_due_on_a_day(world):
    disposals = world.services.disposals
    assert disposals.preview(RecordKind.NOTES).count == 0
    day_before = disposals.preview(RecordKind.NOTES, date(2031, 11, 9))
    on_the_day = disposals.preview(RecordKind.NOTES, date(2031, 11, 10))
    assert (day_before.count, on_the_day.count) == (0, 1)
    assert [(each.title, each.began) for each in on_the_day.examples] == [
        (world.series.name, date(2026, 11, 10))
    ]


def test_what_every_rule_would_let_go(late):
    found = {preview.rule.kind: preview.count for preview in late.services.disposals.due()}
    assert found == {
        RecordKind.NOTES: 1,
        RecordKind.DRAFT: 1,
        RecordKind.POINT: 1,
        RecordKind.FOLLOW_UP: 2,
        RecordKind.LOG: found[RecordKind.LOG],
    }


def test_a_point_that_was_used_later_is_not_due(world):
    until = date(2028, 11, 10)
    assert world.services.disposals.preview(RecordKind.POINT, until).count == 0
    decide(world.services, RecordKind.POINT, counted_from=CountedFrom.RECEIVED)
    received = world.point.received_on or world.services.office.today()
    before = world.services.disposals.preview(RecordKind.POINT, received.replace(year=received.year + 2))
    assert before.count == 1


def test_a_meeting_is_in_use_while_something_agreed_at_it_is_open(late):
    again = replace(late.follow_up, closed_on=None)
    with late.store.writing() as work:
        work._connection.execute(
            tables.follow_up.update().where(tables.follow_up.c.id == again.id).values(closed_on=None)
        )
    assert late.services.disposals.preview(RecordKind.NOTES).count == 0


# --- Two names


def test_two_names_and_every_step_once(late):
    disposals = late.services.disposals
    proposed = disposals.propose(RecordKind.DRAFT, "Anna Åkesson")
    assert (proposed.state, proposed.count) == (DisposalState.PROPOSED, 1)
    assert refused(lambda: disposals.execute(proposed.id)) is Problem.DISPOSAL_NOT_CONFIRMED
    assert refused(lambda: disposals.confirm(proposed.id, "anna  ÅKESSON")) is Problem.SAME_NAME_TWICE
    assert refused(lambda: disposals.certificate(proposed.id)) is Problem.DISPOSAL_NOT_CONFIRMED
    disposals.confirm(proposed.id, "Bo Öst")
    assert refused(lambda: disposals.confirm(proposed.id, "Cilla")) is Problem.DISPOSAL_CONFIRMED
    assert refused(lambda: disposals.withdraw(proposed.id)) is Problem.DISPOSAL_CONFIRMED
    done = disposals.execute(proposed.id).disposal
    assert done.state is DisposalState.DONE
    assert refused(lambda: disposals.execute(proposed.id)) is Problem.DISPOSAL_DONE
    assert disposals.show().disposals == (done,)


def test_a_proposal_can_be_taken_back(late):
    disposals = late.services.disposals
    proposed = disposals.propose(RecordKind.DRAFT, "Anna")
    disposals.withdraw(proposed.id)
    assert disposals.show().disposals == ()
    assert disposals.propose(RecordKind.DRAFT, "Anna").count == 1


def test_what_is_cancelled_leaves_everything_as_it_was(late):
    disposals = late.services.disposals
    proposed = disposals.propose(RecordKind.DRAFT, "Anna")
    disposals.confirm(proposed.id, "Bo")

    def stop(_share):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        disposals.execute(proposed.id, stop)
    assert late.services.meetings.show(late.draft).items
    assert disposals.show().disposals[0].state is DisposalState.CONFIRMED
    assert disposals.execute(proposed.id).disposal.count == 1


# --- What goes


def test_finished_notes_lose_their_words_and_keep_their_sums(late, store):
    with store.reading() as work:
        before = work.records.versions(late.notes)
    done = disposed(late.services, RecordKind.NOTES)
    with store.reading() as work:
        after = work.records.versions(late.notes)
        meeting = work.meetings.get(late.notes)
        assert work.agenda.of_meeting(late.notes) == []
        assert work.attendance.of_meeting(late.notes) == []
    assert [each.chain_hash for each in after] == [each.chain_hash for each in before]
    assert [each.content_hash for each in after] == [each.content_hash for each in before]
    assert all((each.content, each.pdf, each.disposal_id) == (b"", b"", done.id) for each in after)
    assert (meeting.day, meeting.title, meeting.place) == (date(2026, 11, 10), "", "")
    text = certificate_text(late.services, done)
    for said in (before[0].content_hash, before[0].pdf_hash, "Anna Åkesson", "Bo Öst", "Nämnden 2026, § 4"):
        assert said in text
    assert SAID not in everything(store)


def test_the_chain_is_whole_afterwards(late):
    disposed(late.services, RecordKind.NOTES)
    assert late.services.record.verify() == ()


def test_notes_that_were_approved_follow_the_rule_for_minutes(late):
    late.services.record.approve_at(late.notes, late.draft)
    assert late.services.disposals.preview(RecordKind.NOTES).count == 0
    decide(late.services, RecordKind.MINUTES, action=RetentionAction.DISPOSE, years=3)
    assert late.services.disposals.preview(RecordKind.MINUTES).count == 1
    disposed(late.services, RecordKind.MINUTES)
    assert late.services.record.verify() == ()


def test_what_was_told_under_a_mark_does_not_outlive_it(late, store):
    """Else a follow-up of a marked item would come from no item, and be open to everybody."""
    assert SECRET in everything(store)
    disposed(late.services, RecordKind.NOTES)
    assert SECRET not in everything(store)
    assert AGREED in everything(store)


def test_drafts_go_altogether(late, store):
    done = disposed(late.services, RecordKind.DRAFT)
    assert done.count == 1
    assert refused(lambda: late.services.meetings.show(late.draft)) is Problem.RECORD_GONE
    assert DRAFTED not in everything(store)


def test_a_draft_that_was_sent_is_a_public_record_and_stays(late):
    late.services.dispatches.note(late.draft, late.police.id)
    assert late.services.disposals.preview(RecordKind.DRAFT).count == 0


def test_points_in_minutes_are_emptied_and_counted_on(late, store):
    done = disposed(late.services, RecordKind.POINT)
    with store.reading() as work:
        point = work.points.get(late.point.id)
    assert (point.text, point.place, point.category) == ("", "", "skadegörelse")
    assert "Lägesbildspunkt – 1" in certificate_text(late.services, done)
    assert late.services.disposals.preview(RecordKind.POINT).count == 0, "it is not due a second time"


def test_follow_ups_lose_words_and_reports(late, store):
    done = disposed(late.services, RecordKind.FOLLOW_UP)
    assert NOTE not in everything(store, but=(tables.minutes_record,))  # minutes keep their own copy
    assert done.count == 2
    with store.reading() as work:
        assert work.follow_ups.get(late.follow_up.id).what == ""


def test_names_leave_the_log_and_its_chain_holds(late, store):
    done = disposed(late.services, RecordKind.LOG)
    with store.reading() as work:
        events = list(work.log.all())
        assert work.log.check() == ()
    emptied = [each for each in events if each.is_disposed]
    assert len(emptied) >= done.count
    assert all(each.event.at.date() <= done.until for each in emptied)
    assert not any(each.event.detail or each.event.receiver for each in emptied)


def test_kept_yearly_follow_ups_go_and_the_working_text_stays(late, store):
    decide(late.services, RecordKind.REPORT, action=RetentionAction.DISPOSE, years=1, legal_basis="10 §")
    agreement = late.services.register.show().agreements[0]
    row = {"agreement_id": agreement.id, "period_from": date(2026, 1, 1), "period_to": date(2026, 12, 31),
           "made_on": date(2026, 12, 1), "content": "{}", "created_at": store.now(), "changed_at": store.now(),
           "version": 1}  # fmt: skip
    with store.writing() as work:
        for number in (0, 1, 2):
            work._connection.execute(
                tables.yearly_report.insert(), {**row, "id": late.services.office.new_id(), "number": number}
            )
    assert disposed(late.services, RecordKind.REPORT).count == 2
    with store.reading() as work:
        numbers = work._connection.scalars(sa.select(tables.yearly_report.c.number)).all()
    assert numbers == [0]


def test_minutes_of_a_sealed_series_stay(late, store):
    with store.writing() as work:
        work.seals.set(late.series.id, late.notes, Fault.CONTENT_CHANGED)
    assert late.services.disposals.preview(RecordKind.NOTES).count == 0


def test_a_person_who_has_left_goes_when_no_minutes_name_them(world, clock):
    services = world.services
    decide(services, RecordKind.CONTACT)
    other = services.register.add_participant("Omar Öz", "Kommunpolis", world.police.id)
    services.register.leave(other.id)
    services.register.leave(world.anna.id)
    clock.step(hours=1)
    assert disposed(services, RecordKind.CONTACT).count == 1
    assert [person.name for person in services.register.show().participants] == [world.anna.name]


def test_an_answered_request_goes(late, store):
    request = DisclosureRequest(
        id=late.services.office.new_id(), received_on=date(2026, 11, 2), answered_on=date(2026, 11, 4)
    )
    with store.writing() as work:
        work.disclosure_requests.add(request)
    assert disposed(late.services, RecordKind.REQUEST).count == 1
    with store.reading() as work:
        assert work.disclosure_requests.all() == []


# --- Holds


@pytest.mark.parametrize("answer", ["unanswered", "appealed"])
def test_what_is_asked_for_is_held(late, store, answer):
    request = DisclosureRequest(
        id=late.services.office.new_id(),
        received_on=date(2036, 11, 2),
        answered_on=None if answer == "unanswered" else date(2036, 11, 4),
        is_appealed=answer == "appealed",
        meeting_ids=(late.notes, late.draft),
    )
    with store.writing() as work:
        work.disclosure_requests.add(request)
    for kind in (RecordKind.NOTES, RecordKind.POINT, RecordKind.FOLLOW_UP):
        preview = late.services.disposals.preview(kind)
        assert preview.count == 0, kind
        assert preview.held > 0, kind
        assert (
            refused(lambda kind=kind: late.services.disposals.propose(kind, "Anna"))
            is Problem.NOTHING_TO_DISPOSE
        )
    assert late.services.disposals.preview(RecordKind.REQUEST).count == 0


def test_what_is_asked_for_after_it_was_confirmed_is_held_too(late, store):
    disposals = late.services.disposals
    proposed = disposals.propose(RecordKind.NOTES, "Anna")
    disposals.confirm(proposed.id, "Bo")
    request = DisclosureRequest(
        id=late.services.office.new_id(), received_on=date(2036, 11, 2), meeting_ids=(late.notes,)
    )
    with store.writing() as work:
        work.disclosure_requests.add(request)
    done = disposals.execute(proposed.id).disposal
    assert done.count == 0
    text = certificate_text(late.services, done)
    assert "0 handlingar" in text
    assert "1 handling i en begäran" in text
    with store.reading() as work:
        assert work.agenda.of_meeting(late.notes)


def test_it_is_noted_in_the_log_by_its_kind_and_number(late, store):
    done = disposed(late.services, RecordKind.DRAFT)
    with store.reading() as work:
        event = next(each.event for each in work.log.page() if each.event.action is AuditAction.DISPOSED)
    assert (event.object_id, event.variant, event.detail) == (done.id, "draft", "1")


# --- The file


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (RecordKind.NOTES, SAID),
        (RecordKind.DRAFT, DRAFTED),
        (RecordKind.POINT, TOLD),
        (RecordKind.FOLLOW_UP, NOTE),
    ],
)
def test_no_word_is_left_in_the_files_bytes(sqlite_store, store_path: Path, clock, kind, words):
    world = make_world(sqlite_store)
    decide(world.services, kind)
    assert words.encode() in file_bytes(store_path)
    clock.step(hours=IN_TEN_YEARS)
    if kind in {RecordKind.POINT, RecordKind.FOLLOW_UP}:
        decide(world.services, RecordKind.NOTES)
        disposed(world.services, RecordKind.NOTES)  # the minutes keep their own copy of the words
    disposed(world.services, kind)
    found = file_bytes(store_path)
    assert words.encode() not in found
    assert words.encode("utf-16-le") not in found


def test_the_file_is_rewritten_later_when_another_program_reads(sqlite_store, clock):
    world = make_world(sqlite_store)
    decide(world.services, RecordKind.DRAFT)
    clock.step(hours=IN_TEN_YEARS)
    proposed = world.services.disposals.propose(RecordKind.DRAFT, "Anna")
    world.services.disposals.confirm(proposed.id, "Bo")
    with sqlite_store.reading() as other:
        other.parties.all()
        assert not world.services.disposals.execute(proposed.id).is_rewritten
    assert world.services.disposals.rewrite()


def test_copies_that_still_hold_it_are_named(sqlite_store, store_path: Path, clock):
    copy = store_path.with_name(f"{store_path.stem}-before-0006{store_path.suffix}")
    copy.write_bytes(store_path.read_bytes())
    world = make_world(sqlite_store)
    decide(world.services, RecordKind.DRAFT)
    clock.step(hours=IN_TEN_YEARS)
    assert copy.name in certificate_text(world.services, disposed(world.services, RecordKind.DRAFT))


def test_copies_that_are_looked_after_and_files_kept_aside_are_named_too(
    sqlite_store, store_path: Path, clock, tmp_path: Path
):
    (tmp_path / "copies").mkdir()
    aside = store_path.with_name(f"{store_path.stem} skadad 2026-11-23 14.32{store_path.suffix}")
    other = store_path.with_name(f"{store_path.stem} 2027{store_path.suffix}")
    for path in (aside, other):
        path.write_bytes(store_path.read_bytes())
    world = make_world(sqlite_store)
    world.services.backups.use(BackupPlaces(local=tmp_path / "copies"))
    backup = world.services.backups.back_up_now()
    decide(world.services, RecordKind.DRAFT)
    clock.step(hours=IN_TEN_YEARS)

    text = certificate_text(world.services, disposed(world.services, RecordKind.DRAFT))

    assert backup.path.name in text
    assert aside.name in text
    assert other.name not in text
    world.services.close()


def test_the_counts_of_the_certificate_are_what_went(late, store):
    def rows(table):
        with store.reading() as work:
            return work._connection.scalar(sa.select(sa.func.count()).select_from(table))

    counted = {RowKind.ITEM: tables.agenda_item, RowKind.ATTENDANCE: tables.attendance}
    before = {kind: rows(table) for kind, table in counted.items()}
    done = disposed(late.services, RecordKind.NOTES)
    went = {kind: before[kind] - rows(table) for kind, table in counted.items()}
    text = certificate_text(late.services, done)
    assert went == {RowKind.ITEM: 2, RowKind.ATTENDANCE: 2}
    assert "Paragrafer 2 –" in text
    assert "Närvaror 2 –" in text
    assert Sensitivity.TO_BE_TESTED not in text
