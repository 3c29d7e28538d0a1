"""Årsuppföljning on paper: the whole, the areas, the underlag, and texts that could break a page."""

from dataclasses import replace

import pytest

from desktop.documents.paper import print_paper
from desktop.documents.yearly_document import yearly_paper
from domain.papers.behind import ScopeBehind
from domain.secrecy import Sensitivity
from domain.yearly import NumberName, RecordKind
from domain.yearly_report import NumberChange
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.report_examples import AREA, behind_line, nothing, report, yearly
from tests.documents.table_reading import read_tables
from tests.documents.tag_tree import read_out, read_tags


def printed(content, stamp):
    return print_paper(yearly_paper(content), stamp)


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts_are_archival(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    assert_archival(printed(yearly(behind_line(text), of=report(text, text[:300] or "Område")), stamp))


def test_nothing_to_tell(stamp, assert_archival):
    pdf = printed(yearly(of=nothing()), stamp)
    assert_archival(pdf)
    assert "Inga poster." in read_out(pdf)


def test_two_thousand_records(stamp, assert_archival):
    pdf = printed(yearly(*[behind_line()] * 2_000), stamp)
    assert_archival(pdf)
    assert len(read_tables(pdf)[-1].rows) == 2_000


def test_begins_with_the_whole(stamp, bookmarks):
    pdf = printed(yearly(behind_line()), stamp)
    assert bookmarks(pdf) == [
        "Tertialuppföljning, andra tertialet 2026",
        "Hela överenskommelsen",
        "O Otrygga platser",
        "Underlag",
        "O Otrygga platser",
    ]
    spoken = read_out(pdf)
    assert "TERTIALUPPFÖLJNING 2026-09-10 Version 2" in spoken
    assert "Talen gäller till och med den 31 augusti 2026" in spoken
    assert "Version 2, sparad den 10 september 2026" in spoken


def test_text_stands_with_its_footnotes(stamp):
    """A list of labels, each a number the text has in brackets; what it does not refer to is left out."""
    pdf = printed(yearly(of=report("Året gick bra.²")), stamp)
    spoken = read_out(pdf)
    assert "Året gick bra. [2] Noter [2] Uppföljningslistan den 31 augusti 2026." in spoken
    assert "§ 4." not in spoken
    roles = [tag.role for tag in read_tags(pdf)]
    assert roles.count("Lbl") == roles.count("LBody") == 2


def test_every_number_stands_in_its_table(stamp):
    tables = [
        table
        for table in read_tables(printed(yearly(), stamp))
        if table.headings.get(2) == "O Otrygga platser"
    ]
    numbers = [int(cell) for table in tables if table.heads[0] != "Indikator" for cell in table.rows[0]]
    assert sorted(numbers) == [*range(1, len(NumberName) + 1)]


def test_indicators_stand_against_their_target(stamp):
    (table,) = [each for each in read_tables(printed(yearly(), stamp)) if each.heads[:1] == ["Indikator"]]
    assert table.rows == [
        [
            "Anmälda källarinbrott Källa: Polisen",
            "61 per år",
            "83 per år",
            "högst 50 till 2027",
            "Målet är inte nått",
        ]
    ]


def test_the_chart_says_its_values(stamp):
    figures = [tag for tag in read_tags(printed(yearly(), stamp)) if tag.role == "Figure"]
    assert len(figures) == 2


def test_a_record_says_where_it_was_agreed_and_last_dealt_with(stamp):
    (row,) = read_tables(printed(yearly(behind_line()), stamp))[-1].rows
    assert row == [
        "Mäta belysningen i parkstråket",
        "överenskomna, klara för sent",
        "Överenskommen: Operativt lägesbildsmöte 2026-09-17, § 4 Senast: Operativt lägesbildsmöte 2026-09-17, punkt 4",
    ]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (RecordKind.POINT, "En lägesbildspunkt är sekretessmarkerad (18 kap. 1 § OSL) och återges inte här."),
        (RecordKind.FOLLOW_UP, "Uppföljningen är sekretessmarkerad (18 kap. 1 § OSL) och återges inte här."),
    ],
)
def test_what_is_withheld_leaves_a_sentence(kind, words, stamp):
    line = replace(
        behind_line(""),
        kind=kind,
        shown=False,
        sensitivity=Sensitivity.TO_BE_TESTED,
        provision="18 kap. 1 § OSL",
    )
    assert read_tables(printed(yearly(line), stamp))[-1].rows[0][0] == words


def test_numbers_that_changed_are_said(stamp):
    content = yearly()
    change = NumberChange(scope=AREA, name=NumberName.LATE_NOW, before=2, after=0)
    behind = ScopeBehind(scope=AREA, title="Otrygga platser", letter="O", lines=(), changes=(change,))
    spoken = read_out(printed(replace(content, behind=(behind,)), stamp))
    assert "Registret har ändrats sedan talen räknades: försenade var 2 och är nu 0." in spoken


def test_same_content_same_bytes(stamp):
    assert printed(yearly(behind_line()), stamp) == printed(yearly(behind_line()), stamp)
