"""Minutes for somebody: copies of what was hashed, drafts that are no copies, and secrets that stay where they are."""

from dataclasses import replace
from datetime import date

import pytest

from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers
from domain.meetings import MeetingFilter
from domain.papers.orders import DocumentKind, PrintOrder
from domain.secrecy import Sensitivity
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import MEETING_DAY, made, printed, sample_services

FINISHED_DAY = date(2026, 9, 17)
TO_OTHERS = [Variant.PARTIES, Variant.DISCLOSURE]
SECRET, OTHER = "bröderna vid kiosken", "xyz"


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def meeting_on(services, day):
    rows = services.meetings.list_page(MeetingFilter(year=day.year)).rows
    return next(row.id for row in rows if row.day == day)


def order_of(services, day=FINISHED_DAY, variant=Variant.INTERNAL):
    return PrintOrder(kind=DocumentKind.MINUTES, variant=variant, meeting_id=meeting_on(services, day))


def tell(services, secret):
    """Write a secret in the points to be tested of the meeting that is being written; returns their keys."""
    points = services.meetings.show(meeting_on(services, MEETING_DAY)).points.values()
    keys = frozenset(point.id for point in points if point.secrecy.sensitivity is Sensitivity.TO_BE_TESTED)
    with services.office.store.writing() as work:
        for point in work.points.some(keys):
            work.points.change(replace(point, text=secret, place=secret, category=secret))
    return keys


def finish(services, shown_ids=frozenset()):
    meeting_id = meeting_on(services, MEETING_DAY)
    questions = frozenset(services.minutes.review(meeting_id).questions)
    services.minutes.finish(meeting_id, FinishingAnswers(shown_ids=shown_ids, accepted=questions))


def of_a_store_with(imported_file, path, variant, secret, finished=True):
    with sample_services(imported_file, path) as services:
        tell(services, secret)
        if finished:
            finish(services)
        order = order_of(services, MEETING_DAY, variant)
        assert secret.encode() not in made(services, order).data
        return printed(services, order)


def test_finished_minutes_are_a_copy_of_today(services):
    spoken = read_out(printed(services, order_of(services)))
    assert "Intern Kopia 2026-11-12" in spoken
    assert "Uppföljning av insatser vecka 36–37" in spoken
    paper = made(services, order_of(services))
    assert paper.file_name == "2026-09-17 Minnesanteckningar Operativt lägesbildsmöte Hägersten-Älvsjö.pdf"
    with services.office.store.reading() as work:
        record = work.records.get(order_of(services).meeting_id)
    assert record is not None
    assert paper.stamped_at == record.made_at


def test_they_come_from_what_was_hashed_and_not_from_the_registers(services):
    before = printed(services, order_of(services))
    with services.office.store.writing() as work:
        party = next(each for each in work.parties.all() if "Globen" in each.name)
        work.parties.change(replace(party, name="Omdöpt"))
    assert printed(services, order_of(services)) == before


def test_the_kept_original_is_another_thing(services):
    order = replace(order_of(services), is_original=True)
    original = services.printing.make(order).pdf
    assert original == services.minutes.print_minutes(order.meeting_id).pdf
    assert "Kopia" not in read_out(original)


def test_a_draft_is_marked_as_one_and_never_a_copy(services):
    order = order_of(services, MEETING_DAY, Variant.PARTIES)
    paper = made(services, order).paper
    assert paper.marks.is_draft
    assert not paper.marks.is_copy
    spoken = read_out(printed(services, order))
    assert "Till parterna" in spoken
    assert "Kopia" not in spoken


@pytest.mark.parametrize("finished", [True, False])
@pytest.mark.parametrize("variant", TO_OTHERS)
def test_what_is_to_be_tested_leaves_no_trace(imported_file, tmp_path, variant, finished):
    """Two stores that differ in the secret alone give the same file."""
    first = of_a_store_with(imported_file, tmp_path / "1", variant, SECRET, finished)
    second = of_a_store_with(imported_file, tmp_path / "2", variant, OTHER, finished)
    assert first == second
    assert "är sekretessmarkerad" in read_out(first)


def test_what_was_chosen_for_the_parties_is_theirs_and_nobody_elses(services):
    finish(services, tell(services, SECRET))
    spoken = {
        variant: read_out(printed(services, order_of(services, MEETING_DAY, variant))) for variant in Variant
    }
    assert SECRET in spoken[Variant.PARTIES]
    assert SECRET in spoken[Variant.INTERNAL]
    assert SECRET not in spoken[Variant.DISCLOSURE].casefold()


def test_the_internal_copy_says_what_the_original_withholds(services):
    tell(services, SECRET)
    finish(services)
    order = order_of(services, MEETING_DAY)
    assert SECRET in read_out(printed(services, order))
    assert SECRET not in read_out(services.printing.make(replace(order, is_original=True)).pdf)


def test_the_same_store_gives_the_same_bytes(services):
    assert printed(services, order_of(services)) == printed(services, order_of(services))


def test_without_a_meeting(services):
    with pytest.raises(UserError) as caught:
        made(services, PrintOrder(kind=DocumentKind.MINUTES))
    assert caught.value.problem is Problem.CHOICE_MISSING
