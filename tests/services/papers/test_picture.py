"""The situation picture of 4 § from the store: as it was decided, what has changed, nothing to be tested for others."""

from dataclasses import replace

import pytest

from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.papers.orders import DocumentKind, PrintOrder
from domain.pictures import PicturePart
from domain.secrecy import SecrecyMark, Sensitivity
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import made, printed, sample_services

TO_OTHERS = [Variant.PARTIES, Variant.DISCLOSURE]
PROVISION = "18 kap. 1 § OSL"
MARK = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED, provision=PROVISION)


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def order_of(services, number, variant=Variant.INTERNAL):
    picture = next(each for each in services.pictures.list_all() if each.number == number)
    return PrintOrder(kind=DocumentKind.PICTURE, variant=variant, picture_id=picture.id)


def test_a_decided_picture_says_who_decided_it_and_counts_its_points(services):
    spoken = read_out(printed(services, order_of(services, 1)))
    assert "Torsdagen den 8 oktober 2026, Lokala brottsförebyggande rådet" in spoken
    assert "Bygger på 6 punkter" in spoken
    assert "4 punkter, ökat, allvar rött" in spoken
    assert "Det här är den första versionen." in spoken
    for title in ("Kartläggning", "Annan information", "Analys"):
        assert title in spoken
    assert made(services, order_of(services, 1)).file_name == (
        "2026-10-08 Lägesbild 1 januari–30 september 2026 version 1.pdf"
    )


def test_a_decided_picture_stays_as_it_was_when_a_point_changes(services):
    before = printed(services, order_of(services, 1))
    with services.office.store.writing() as work:
        for point in work.points.some(
            each.point_id for each in work.pictures.get(order_of(services, 1).picture_id).points
        ):
            if not point.secrecy.is_oral:
                work.points.change(replace(point, category="annat", text="Något helt annat"))
    assert printed(services, order_of(services, 1)) == before


def test_a_draft_says_what_has_changed_and_is_marked(services):
    paper = made(services, order_of(services, 2)).paper
    assert paper.marks.is_draft
    spoken = read_out(printed(services, order_of(services, 2)))
    assert "Inte ännu. Det här är ett utkast." in spoken
    assert "Jämförd med version 1, beslutad den 8 oktober 2026." in spoken
    assert "Källar-/vindsinbrott i Västertorp: allvaret är höjt från gult till rött." in spoken


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_what_is_to_be_tested_is_not_there_for_others(services, variant):
    """Two stores that differ in the secret alone give the same file."""
    first = _with_secret(services, variant, "hemligheten", "Hemliga gränden")
    second = _with_secret(services, variant, "nattklubben", "Annanstans")
    assert first == second
    spoken = read_out(first)
    assert "1 punkt är sekretessmarkerad (18 kap. 1 § OSL) och återges inte här." in spoken
    assert b"hemligheten" not in made(services, order_of(services, 2, variant)).data
    inside = read_out(printed(services, order_of(services, 2)))
    assert "nattklubben" in inside
    assert f"Ska sekretessprövas ({PROVISION})." in inside


def _with_secret(services, variant, text, place):
    order = order_of(services, 2, variant)
    with services.office.store.writing() as work:
        chosen = next(
            each for each in work.pictures.get(order.picture_id).points if each.part is PicturePart.MAPPING
        )
        point = work.points.get(chosen.point_id)
        changed = replace(point, secrecy=MARK, category=text, place=place, text=f"{text} {place}")
        work.points.change(changed)
    return printed(services, order)


def test_the_same_store_gives_the_same_bytes(services):
    assert printed(services, order_of(services, 2)) == printed(services, order_of(services, 2))


def test_without_a_choice(services):
    with pytest.raises(UserError) as caught:
        made(services, PrintOrder(kind=DocumentKind.PICTURE))
    assert caught.value.problem is Problem.CHOICE_MISSING
