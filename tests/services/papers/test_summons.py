"""The summons from the store: agenda, people and returning follow-ups of the meeting that is planned."""

from dataclasses import replace

import pytest

from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter
from domain.papers.orders import DocumentKind, PrintOrder
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import MEETING_DAY, made, printed, sample_services, tell_secret

TO_OTHERS = [Variant.PARTIES, Variant.DISCLOSURE]


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def order_of(services, variant=Variant.INTERNAL):
    rows = services.meetings.list_page(MeetingFilter()).rows
    meeting_id = next(row.id for row in rows if row.day == MEETING_DAY)
    return PrintOrder(kind=DocumentKind.SUMMONS, variant=variant, meeting_id=meeting_id)


def of_a_store_with(imported_file, path, variant, secret):
    """A summons to the meeting after one at which a secret was told and agreed on."""
    with sample_services(imported_file, path) as services:
        told_at = order_of(services).meeting_id
        tell_secret(services, secret)
        series_id = services.meetings.show(told_at).series.id
        following = services.meetings.plan(series_id, day=MEETING_DAY.replace(day=26))
        order = PrintOrder(kind=DocumentKind.SUMMONS, variant=variant, meeting_id=following.id)
        internal = read_out(printed(services, replace(order, variant=Variant.INTERNAL)))
        assert f"Återkommer: {secret}" in internal
        assert secret.encode() not in made(services, order).data
        return printed(services, order)


def test_says_who_what_and_when(services):
    spoken = read_out(printed(services, order_of(services))).replace("\u00a0", " ")
    for words in (
        "Torsdagen den 19 november 2026, kl. 9.00–10.15",
        "Lokalpolisområde Skärholmen: Kommunpolis Sten",
        "Anmäl förhinder senast måndagen den 16 november 2026 till preventionssamordnare vid",
        "09.00 1 Öppnande, dagordning och påminnelse om sekretess",
        "Återkommer: Informationsblad om bedrägerier till träffpunkter.",
        "10.05 8 Nästa möte och avslutande",
    ):
        assert words in spoken
    assert "Mäta belysningen" not in spoken  # agreed at this very meeting
    assert made(services, order_of(services)).file_name.startswith("2026-11-19 Kallelse Operativt")


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_what_was_agreed_at_an_item_to_be_tested_leaves_no_trace(imported_file, tmp_path, variant):
    """Two stores that differ in the secret alone give the same file."""
    first = of_a_store_with(imported_file, tmp_path / "1", variant, "hemligheten")
    second = of_a_store_with(imported_file, tmp_path / "2", variant, "tystnaden")
    assert first == second
    assert "sekretessmarkerad punkt" in read_out(first)


def test_the_same_store_gives_the_same_bytes(services):
    assert printed(services, order_of(services)) == printed(services, order_of(services))


def test_without_a_meeting(services):
    with pytest.raises(UserError) as caught:
        made(services, PrintOrder(kind=DocumentKind.SUMMONS))
    assert caught.value.problem is Problem.CHOICE_MISSING
