"""The benchmarks of documents run, small ones and without the peers. What they say of speed is not tested here."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from benchmarks import minutes_beside_office, peer_program, year_book_beside_engines
from benchmarks.measurement import Measurement
from benchmarks.minutes_pdf import STAMP, four_pages
from benchmarks.peer_markup import html_source, typst_source
from benchmarks.peer_text import Block, BlockKind, minutes_blocks
from benchmarks.peers import DOCX, OFFICE, PEERS_VARIABLE, TYPST, Peers, known_peers
from benchmarks.results import table
from desktop.documents.minutes_document import render_minutes

NO_PEERS = Peers(office="", python="", versions={})


def assert_missing(row: Measurement, *, names: str) -> None:
    assert len(row.ours) == 1
    assert row.value > 0
    assert row.theirs == []
    assert row.peer == f"{names} not installed"
    assert row.is_within


def test_minutes_without_office_name_it_as_missing(tmp_path: Path) -> None:
    one, many = minutes_beside_office.measure(1, tmp_path, NO_PEERS, sets=2, office_sets=2)
    for row in (one, many):
        assert_missing(row, names="LibreOffice and python-docx")
    assert (one.limit_ratio, many.limit_ratio) == (1 / 25, 1 / 8)
    assert len(list(tmp_path.glob("minutes?.pdf"))) == 2
    assert (
        "| LibreOffice and python-docx not installed |       | ≤ 0.040 × | not compared |" in table([one])[-1]
    )


def test_year_book_without_engines_names_them_as_missing(tmp_path: Path) -> None:
    rows = year_book_beside_engines.measure(1, tmp_path, NO_PEERS, sets=1)
    assert [row.unit for row in rows] == ["ms", "MiB", "ms", "MiB"]
    for row, name in zip(rows, ("typst", "typst", "weasyprint", "weasyprint"), strict=True):
        assert_missing(row, names=name)


def test_a_missing_peer_does_not_hide_a_slow_one_of_ours() -> None:
    row = Measurement(name="a", unit="ms", ours=(3.0,), peer="typst not installed", limit=2.0)
    assert not row.is_within
    assert "**failed**" in table([row])[-1]


@pytest.mark.parametrize("environment", [{}, {"PATH": "", PEERS_VARIABLE: "no/such/python"}])
def test_a_machine_without_peers(environment: dict[str, str]) -> None:
    assert known_peers(environment) == NO_PEERS


def test_an_interpreter_tells_which_peers_it_has() -> None:
    """Ours may have some of them, or none."""
    assert known_peers({PEERS_VARIABLE: sys.executable}).versions == peer_program.versions()


def test_the_program_that_knows_the_peers_needs_nothing_of_ours(tmp_path: Path) -> None:
    command = [sys.executable, "-I", "-S", peer_program.__file__, "versions"]
    told = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert json.loads(told) == {}


def test_peers_are_named_with_their_versions() -> None:
    peers = Peers(office="/bin/soffice", python="", versions={OFFICE: "7.4", TYPST: "0.15"})
    assert peers.named(TYPST) == "typst 0.15"
    assert peers.named(OFFICE, TYPST) == "LibreOffice 7.4 and typst 0.15"
    assert peers.named(OFFICE, DOCX) == "python-docx not installed"
    assert not peers.has(OFFICE, DOCX)


def test_peers_get_the_words_of_our_paper(tmp_path: Path) -> None:
    minutes = four_pages()
    ours = tmp_path / "minutes.pdf"
    ours.write_bytes(render_minutes(minutes, STAMP))
    printed = " ".join(page.extract_text() for page in PdfReader(ours).pages).split()
    theirs = [cell for block in minutes_blocks(minutes) for row in block.rows for cell in row]
    assert len(" ".join(theirs).split()) == pytest.approx(len(printed), rel=0.1)


def test_markup_is_never_taken_for_words() -> None:
    """A sign that means something to a peer stands there as it was written."""
    section = replace(four_pages().sections[0], text='<b> & "#let" \\ $x$', decisions=())
    blocks = minutes_blocks(replace(four_pages(), sections=(section,)))
    assert '#"<b> & \\"#let\\" \\\\ $x$"' in typst_source([blocks])
    assert "<p>&lt;b&gt; &amp; &quot;#let&quot; \\ $x$</p>" in html_source([blocks])


def test_contents_lead_to_each_set() -> None:
    sets = [[Block(kind=BlockKind.TITLE, rows=[[title]])] for title in ("Ett", "Två")]
    assert '<p><a href="#1">Två</a></p>' in html_source(sets)
    assert '<h1 id="1">Två</h1>' in html_source(sets)
