"""Who was sent which version when; a draft that leaves the authority is warned of and not refused."""

from datetime import date

import pytest

from desktop.services.dispatch_service import DispatchWarning
from domain.audit import AuditAction
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from tests.services.disposal_world import make_world


@pytest.fixture
def world(store):
    return make_world(store)


def test_each_dispatch_tells_its_version(world):
    dispatches = world.services.dispatches
    dispatches.note(world.notes, world.police.id, date(2026, 11, 11), Variant.DISCLOSURE)
    dispatches.note(world.draft, world.police.id)
    sent = dispatches.of_meeting(world.notes)
    assert sent.version == 1
    assert [(each.party_id, each.sent_on, each.variant, each.version) for each in sent.dispatches] == [
        (world.police.id, date(2026, 11, 11), Variant.DISCLOSURE, 1)
    ]
    (draft,) = dispatches.of_meeting(world.draft).dispatches
    assert (draft.version, draft.sent_on) == (0, date(2026, 11, 12))


def test_a_draft_to_another_party_becomes_public(world):
    warnings = world.services.dispatches.warnings
    assert warnings(world.draft, world.police.id) == (DispatchWarning.DRAFT_BECOMES_PUBLIC,)
    assert warnings(world.draft, world.series.host_id) == ()
    assert warnings(world.notes, world.police.id) == ()


def test_it_is_noted_in_the_log_with_receiver_and_version(world, store):
    world.services.dispatches.note(world.notes, world.police.id)
    with store.reading() as work:
        events = [each.event for each in work.log.page() if each.event.action is AuditAction.DISPATCHED]
    assert [(each.object_id, each.variant, each.receiver, each.detail) for each in events] == [
        (world.notes, "parties", "Globen", "1")
    ]


def test_bad_input(world):
    for call, problem in (
        (
            lambda: world.services.dispatches.note(world.notes, world.police.id, date(2026, 11, 13)),
            "date_in_future",
        ),
        (lambda: world.services.dispatches.note(world.police.id, world.police.id), "record_gone"),
        (lambda: world.services.dispatches.note(world.notes, world.notes), "record_gone"),
    ):
        with pytest.raises(UserError) as caught:
            call()
        assert caught.value.problem is Problem(problem)
    assert world.services.dispatches.of_meeting(world.notes).dispatches == ()
