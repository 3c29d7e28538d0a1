"""The year book: a contents list that is right, every set of minutes as a part, pages counted through, nobody's initials."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from io import BytesIO

import pytest
from pypdf import PdfReader

from desktop.documents.imprint import Imprint
from desktop.documents.paper import print_paper
from desktop.documents.year_book_document import year_book_paper
from desktop.services.print_service import PrintCancelled
from domain.disclosure import Variant
from domain.papers.variants import LineOrigin, minutes_in
from domain.papers.year_book import compose_year_book
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.tag_tree import read_out, read_tags

COPY = Imprint(variant=Variant.PARTIES, copied_on=date(2026, 12, 31))


def known_origins(minutes):
    """Every follow-up comes from an open item."""
    return [
        [LineOrigin(is_open=True, is_told_openly=True)] * len(section.follow_ups)
        for section in minutes.sections
    ]


def printed(minutes, stamp, variant=Variant.PARTIES, progress=None):
    told = [minutes_in(variant, each, known_origins(each)) for each in minutes]
    book = compose_year_book("Stadsdelsförvaltningen", "Rådet", 2026, told)
    return print_paper(year_book_paper(book, COPY), stamp, progress=progress)


@pytest.fixture(scope="module")
def book(sample, stamp):
    return printed([sample["m1"], sample["m2"], sample["m3"]], stamp)


def test_is_archival_and_accessible(book, assert_archival, output_folder):
    (output_folder / "year-book.pdf").write_bytes(book)
    assert_archival(book)


def test_the_contents_lead_to_the_pages_the_minutes_begin_on(book, page_texts):
    reader = PdfReader(BytesIO(book))
    links = [note.get_object() for note in reader.pages[0]["/Annots"]]
    for day, link in zip(("12 september 2019", "17 september 2026", "12 november 2026"), links, strict=True):
        number = int(link["/Contents"].split()[-1])
        assert reader.pages[number - 1].indirect_reference.idnum == link["/Dest"][0].idnum
        assert f"Sida {number} ({len(reader.pages)})" in page_texts(book)[number - 1]
        assert day in page_texts(book)[number - 1].replace("\u00a0", " ")
        assert f"den {day}" in link["/Contents"].replace("\u00a0", " ")


def test_every_set_of_minutes_is_a_part_one_heading_lower(book, bookmarks):
    tags = read_tags(book)
    assert [tag.role for tag in tags].count("Part") == 3
    assert [tag.role for tag in tags].count("H1") == 1
    assert [tag.role for tag in tags].count("H2") == 1 + 3
    assert bookmarks(book)[0].endswith("år 2026")


def test_every_page_is_a_copy_that_nobody_initials(book, page_texts):
    for text in page_texts(book):
        assert "Kopia" in text
        assert "Justerandes sign." not in text
    assert read_out(book).count("Till parterna Kopia 2026-12-31") == 1


def test_each_part_has_its_own_running_head(book, page_texts):
    heads = [text.splitlines() for text in page_texts(book)[1:]]
    assert any("Protokoll 2026-11-12" in " ".join(lines) for lines in heads)
    assert any("Minnesanteckningar 2026-09-17" in " ".join(lines) for lines in heads)


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
def test_secrets_leave_no_trace(variant, sample, stamp):
    def told(text):
        sections = tuple(
            replace(
                section,
                points=tuple(replace(p, text=text, place=text) if not p.shown else p for p in section.points),
            )
            for section in sample["m2"].sections
        )
        return printed([replace(sample["m2"], sections=sections)], stamp, variant)

    assert told("Bröderna Ek säljer vid kiosken") == told("X")
    assert "kiosken" not in read_out(told("Bröderna Ek säljer vid kiosken"))


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts_stand(name, sample, stamp, assert_archival):
    text = HARD_TEXTS[name]
    section = replace(sample["m3"].sections[0], heading=text[:5_000], text=text)
    minutes = replace(sample["m3"], series=text[:500], sections=(section,))
    assert_archival(printed([minutes, minutes], stamp))


def test_a_year_without_minutes_says_so(stamp, assert_archival):
    pdf = printed([], stamp)
    assert_archival(pdf)
    assert "Inga protokoll eller minnesanteckningar från året är färdigställda." in read_out(pdf)


def test_contents_may_take_pages_of_their_own(sample, stamp, assert_archival, page_texts):
    short = replace(sample["m3"], sections=(), attendance=(), next_meeting=None)
    minutes = [replace(short, day=date(2026, 1, 1) + timedelta(days=number)) for number in range(60)]
    pdf = printed(minutes, stamp)
    assert_archival(pdf)
    assert "31 december" not in page_texts(pdf)[0]
    assert page_texts(pdf)[1].splitlines()[-1].endswith("62")


def test_it_can_be_stopped_at_any_share_and_tells_its_way(sample, stamp):
    shares = []
    printed([sample["m3"]] * 3, stamp, progress=shares.append)
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] < 1

    for limit in (0, 0.2, 0.38, 0.6, shares[-1]):
        with pytest.raises(PrintCancelled):
            printed([sample["m3"]] * 3, stamp, progress=partial(_stop_after, limit))


def _stop_after(limit, share):
    if share >= limit:
        raise PrintCancelled
