"""The manual: every page of help is a chapter, the contents lead there, and it stands the gates as other documents do."""

from datetime import date
from io import BytesIO
from pathlib import Path

import page
import pytest
from pypdf import PdfReader

from desktop.documents.manual_document import manual_paper
from desktop.documents.manual_words import shown_keys
from desktop.documents.paper import print_paper
from desktop.help_shelf import help_book
from desktop.services.manual import manual_pdf, save_manual
from desktop.version import program_version
from domain.help.book import CONTENTS, SHORTCUTS, HelpBook
from domain.help.reading import read_help_page
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.tag_tree import read_out
from tests.documents.verapdf import Examinee, judge
from tests.store_fixtures import START

DAY = date(2026, 11, 12)


@pytest.fixture(scope="module")
def manual() -> bytes:
    return manual_pdf(DAY)


@pytest.mark.parametrize("gate", ["2a", "ua1"])
def test_it_stands_the_gates(manual: bytes, gate: str) -> None:
    result = page.validate_pdf_bytes(manual, profile=gate)
    assert result.is_compliant, [(each.rule_id, each.message) for each in result.failures]


def test_verapdf_finds_nothing(manual: bytes, tmp_path: Path) -> None:
    verdicts = judge({"manual": Examinee(manual, "2a,ua1")}, tmp_path)
    assert {verdict[0] for verdict in verdicts.values()} == {"pass"}


def test_the_same_day_and_version_give_the_same_bytes(manual: bytes) -> None:
    assert manual_pdf(DAY) == manual
    assert manual_pdf(date(2026, 11, 13)) != manual


def test_every_page_of_help_is_a_chapter_in_the_outline_and_in_the_contents(manual: bytes) -> None:
    book, reader = help_book("sv"), PdfReader(BytesIO(manual))
    titles = [each.title for each in (*book.chapters(), book.page(SHORTCUTS))]
    numbered = [f"{number} {title}" for number, title in enumerate(titles, start=1)]
    [title, chapters] = reader.outline
    assert title.title == "Handbok för Samsyn"
    assert [each.title for each in chapters] == ["Innehåll", *numbered]
    first_page = reader.pages[0].extract_text()
    for line in numbered:
        assert line in first_page
    pages = [reader.get_destination_page_number(each) + 1 for each in chapters[1:]]
    links = [each.get_object() for each in reader.pages[0]["/Annots"]]
    assert [link["/Contents"].rsplit(" ", 1)[-1] for link in links] == [str(number) for number in pages]


def test_it_says_which_version_it_is_of_and_counts_its_pages(manual: bytes) -> None:
    reader = PdfReader(BytesIO(manual))
    first = reader.pages[0].extract_text()
    assert f"Version {program_version()}" in first
    assert DAY.isoformat() in first
    assert f"Sida 2 ({len(reader.pages)})" in reader.pages[1].extract_text()


def test_a_link_names_the_chapter_it_leads_to(manual: bytes) -> None:
    words = " ".join(read_out(manual).replace("\N{NO-BREAK SPACE}", " ").split())
    number = [each.key for each in help_book("sv").chapters()].index("finish") + 1
    assert f"Färdigställa (kapitel {number})" in words


def test_keys_are_told_in_swedish() -> None:
    told = {"Ctrl+Shift+N": "Ctrl+Skift+N", "Ctrl++": "Ctrl++", "Ctrl+-": "Ctrl+-", "Alt+Left": "Alt+Vänster",
            "Shift+F6": "Skift+F6", "F1": "F1", "Ctrl+,": "Ctrl+,", "Up": "Upp", "Down": "Ned"}  # fmt: skip
    assert {keys: shown_keys(keys) for keys in told} == told


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_hard_words_stand_the_gates(text: str) -> None:
    words = " ".join(sign for sign in text.split() if not set(sign) & set("`*[]<>#|\\-"))[:2000] or "ord"
    book = HelpBook(
        pages={
            "hard": read_help_page("hard", f"# Svår\n\nText {words}\n\n- `F1` gör {words}"),
            SHORTCUTS: read_help_page(SHORTCUTS, "# Tangenter\n\nAlla."),
            CONTENTS: read_help_page(CONTENTS, "# Innehåll\n\n- [Svår](hard)\n- [Tangenter](shortcuts)"),
        }
    )
    pdf = print_paper(manual_paper(book, version="1.2.3", day=DAY), START)
    for gate in ("2a", "ua1"):
        result = page.validate_pdf_bytes(pdf, profile=gate)
        assert result.is_compliant, [(each.rule_id, each.message) for each in result.failures]


def test_it_is_written_to_a_file(tmp_path: Path) -> None:
    save_manual(tmp_path / "Handbok.pdf", lambda: START)
    assert (tmp_path / "Handbok.pdf").read_bytes() == manual_pdf(START.astimezone().date())
