"""What a participant is told of what the store holds of them, and what happens when they leave."""

import shutil
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.store import Store
from domain.audit import AuditAction
from domain.errors import Problem, UserError
from domain.processing import ProcessingFacts
from tests.documents.tag_tree import read_out
from tests.services.disposal_world import AGREED, SECRET, make_world


@pytest.fixture
def world(store):
    return make_world(store)


def spoken(printed):
    return read_out(printed.pdf).replace("\u00a0", " ")


def test_one_step_tells_everything_the_store_holds_of_a_participant(world):
    facts = ProcessingFacts(controller="Stadsdelsnämnden", officer="dso@exempel.se")
    world.services.processing.change(facts)
    world.services.dispatches.note(world.notes, world.police.id)
    printed = world.services.person_extracts.make(world.anna.id)
    assert printed.file_name == "2026-11-12 Registerutdrag Anna Åkesson.pdf"
    told = spoken(printed)
    for words in (
        "Namn Anna Åkesson Titel Trygghetssamordnare Part Stadsdelsförvaltningen",
        "anna@exempel.se Telefon 08-508 22 000 Upplagd 2026-11-12",
        "2026-11-10 Operativt möte Anna Åkesson, Trygghetssamordnare, Stadsdelsförvaltningen, närvarande, sekreterare",
        f"{AGREED} 2026-11-10 Klar",
        "Ansvarig Stadsdelsnämnden Dataskyddsombud dso@exempel.se",
        "Operativt möte: Dela lägesbild mellan parterna",
        "Mottagare Globen",
    ):
        assert words in told


def test_what_was_agreed_under_a_mark_is_withheld(world):
    printed = world.services.person_extracts.make(world.anna.id)
    assert SECRET not in spoken(printed)
    assert SECRET not in str(PdfReader(BytesIO(printed.pdf)).metadata)
    assert "Uppföljningen är sekretessmarkerad och återges inte här." in spoken(printed)


def test_two_secrets_give_the_same_bytes(sqlite_store, migrated_file, tmp_path, clock):
    other = Store.open(Path(shutil.copy(migrated_file, tmp_path / "other.samsyn")), clock)
    worlds = (make_world(sqlite_store), make_world(other, secret="Något helt annat, och mycket längre än så"))
    first, second = (world.services.person_extracts.make(world.anna.id).pdf for world in worlds)
    other.close()
    assert first == second


def test_nobody_elses_lines_are_told(world):
    other = world.services.register.add_participant("Omar Öz", "Kommunpolis", world.police.id)
    told = spoken(world.services.person_extracts.make(other.id))
    assert "Inga närvaror finns." in told
    assert "Anna" not in told
    assert AGREED not in told


def test_that_it_was_made_is_noted(world, store):
    world.services.person_extracts.make(world.anna.id)
    with store.reading() as work:
        event = work.log.page()[0].event
    assert (event.action, event.object_kind, event.object_id) == (
        AuditAction.PRINTED,
        "participant",
        world.anna.id,
    )


def test_nobody_is_somebody_who_is_gone(world):
    with pytest.raises(UserError) as caught:
        world.services.person_extracts.make(world.services.office.new_id())
    assert caught.value.problem is Problem.RECORD_GONE


def test_whoever_leaves_has_no_contact_data_and_stays_in_old_minutes(world, store):
    gone = world.services.register.leave(world.anna.id)
    assert (gone.email, gone.phone, gone.left_on) == ("", "", date(2026, 11, 12))
    with store.reading() as work:
        assert [line.role for line in work.attendance.of_meeting(world.notes)] == ["Trygghetssamordnare"] * 2
    assert "Slutade 2026-11-12" in spoken(world.services.person_extracts.make(world.anna.id))
    with pytest.raises(UserError) as caught:
        world.services.register.leave(world.anna.id)
    assert caught.value.problem is Problem.PERSON_HAS_LEFT
    assert world.services.register.come_back(world.anna.id).left_on is None
