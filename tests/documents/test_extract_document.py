"""Tertialutdrag on paper: never more than two pages, whatever there is to tell."""

from dataclasses import replace

import pytest

from desktop.documents.extract_document import extract_paper
from desktop.documents.paper import print_paper
from desktop.documents.report_wording import shortened
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.report_examples import extract, extract_line, nothing, report
from tests.documents.tag_tree import read_out


def printed(content, stamp):
    return print_paper(extract_paper(content), stamp)


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts_are_archival_on_two_pages(name, stamp, assert_archival, page_texts):
    text = HARD_TEXTS[name]
    pdf = printed(extract(extract_line(text), of=report(text)), stamp)
    assert_archival(pdf)
    assert len(page_texts(pdf)) <= 2


@pytest.mark.parametrize(("lines", "areas"), [(1, 1), (6, 2), (40, 4), (200, 7)])
def test_two_pages_hold_it(lines, areas, stamp, page_texts):
    pdf = printed(
        extract(*[extract_line("Mäta belysningen i parkstråket. " * 6)] * lines, areas=areas), stamp
    )
    assert len(page_texts(pdf)) <= 2


def test_says_how_much_more_there_is(stamp):
    spoken = read_out(printed(extract(*[extract_line()] * 40), stamp))
    assert "Ny Ytterligare 34, se uppföljningslistan." in spoken
    assert "Ytterligare 30, se uppföljningslistan." in spoken
    assert "Röd åtgärd Ytterligare 34, se handlingsplanen." in spoken


def test_footnotes_of_lists_follow_on_those_of_the_text(stamp):
    spoken = read_out(printed(extract(extract_line()), stamp))
    assert "Mäta belysningen i parkstråket. Trafikkontoret, klart senast 2026-08-01. [3]" in spoken
    assert spoken.endswith("[3] Operativt lägesbildsmöte den 17 september 2026, § 4.")


def test_what_is_withheld_keeps_party_and_date(stamp):
    line = replace(extract_line(""), shown=False)
    spoken = read_out(printed(extract(line), stamp))
    assert "Sekretessmarkerad uppföljning. Trafikkontoret, klart senast 2026-08-01. [3]" in spoken


def test_nothing_to_tell(stamp, assert_archival, page_texts):
    pdf = printed(extract(of=nothing()), stamp)
    assert_archival(pdf)
    assert len(page_texts(pdf)) == 1
    assert "Ingen avvikelse är noterad." in read_out(pdf)


@pytest.mark.parametrize(
    ("text", "most", "told"),
    [
        ("Kort.", 5, "Kort."),
        ("Mäta belysningen", 10, "Mäta…"),
        ("Mäta, belysa", 6, "Mäta…"),
        ("x" * 9, 4, "xxxx…"),
    ],
)
def test_shortened(text, most, told):
    assert shortened(text, most) == told
