"""The weekly sheet from the store: points and meetings of the week, what is due after it, nothing to be tested for others."""

from dataclasses import replace
from datetime import date

import pytest

from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.papers.orders import DocumentKind, PrintOrder
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import PointFilter
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import made, printed, sample_services, tell_secret

DAY = date(2026, 9, 17)
TO_OTHERS = [Variant.PARTIES, Variant.DISCLOSURE]


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def order_of(day=DAY, variant=Variant.INTERNAL):
    return PrintOrder(kind=DocumentKind.WEEKLY, variant=variant, week_of=day)


def test_the_week_of_a_meeting(services):
    spoken = read_out(printed(services, order_of()))
    assert "Lägesbild vecka 38, 2026" in spoken
    assert "Otrygga och brottsutsatta platser 3 1 Röd ↑ Ökat" in spoken
    assert "Veckans punkter: 7" in spoken
    assert "Operativt lägesbildsmöte Hägersten-Älvsjö, 2026-09-17" in spoken
    assert "Mäta belysning i parkstråket Solberga Trafikkontoret, handläggare trygghet" in spoken
    assert made(services, order_of()).file_name == "2026-v38 Veckolägesbild.pdf"


def test_what_is_due_the_week_after_is_there_and_nothing_else(services):
    content = made(services, order_of(date(2027, 1, 20))).data.decode()
    assert "Åtgärda tre belysningspunkter i parkstråket Solberga" in content
    assert '"due_on":"2027-01-29"' in content
    assert content.count('"due_on"') == 1


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_a_point_to_be_tested_is_not_there_for_others(services, variant):
    """Two stores that differ in the secret alone give the same file."""
    first = _with_secret_point(services, variant, "hemligheten", "Hemliga gränden")
    second = _with_secret_point(services, variant, "nattklubben", "Annanstans")
    assert first == second
    assert "punkter är sekretessmarkerade och återges inte här." in read_out(first)
    assert b"nattklubben" not in made(services, order_of(variant=variant)).data
    assert "Nattklubben" in read_out(printed(services, order_of()))


def _with_secret_point(services, variant, text, place):
    with services.office.store.writing() as work:
        within = PointFilter(period_from=date(2026, 9, 14), period_to=date(2026, 9, 20))
        rows = work.point_lists.page(within, None, 20)
        row = max(
            (each for each in rows if each.sensitivity is not Sensitivity.ORAL_ONLY), key=lambda each: each.id
        )
        point = work.points.get(row.id)
        mark = SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED)
        work.points.change(replace(point, secrecy=mark, category=text, place=place, text=f"{text} {place}"))
    return printed(services, order_of(variant=variant))


@pytest.mark.parametrize("variant", TO_OTHERS)
def test_what_was_agreed_at_an_item_to_be_tested_is_not_there_for_others(imported_file, tmp_path, variant):
    first, second = (
        _with_secret_agreed(imported_file, tmp_path / secret, variant, secret)
        for secret in ("hemligheten", "tystnaden")
    )
    assert first == second
    assert "sekretessmarkerad" in read_out(first)


def _with_secret_agreed(imported_file, path, variant, secret):
    week = date(2026, 11, 19)
    with sample_services(imported_file, path) as services:
        tell_secret(services, secret)
        assert secret.capitalize() in read_out(printed(services, order_of(week)))
        assert secret.encode() not in made(services, order_of(week, variant)).data
        return printed(services, order_of(week, variant))


def test_a_week_long_after_has_no_points(services):
    spoken = read_out(printed(services, order_of(date(2031, 5, 5))))
    assert "Inga punkter den här veckan." in spoken


def test_the_same_store_gives_the_same_bytes(services):
    assert printed(services, order_of()) == printed(services, order_of())


def test_without_a_week(services):
    with pytest.raises(UserError) as caught:
        made(services, PrintOrder(kind=DocumentKind.WEEKLY))
    assert caught.value.problem is Problem.CHOICE_MISSING
