"""The help as it is read: its small Markdown, the order of the book, the sheet of keys, the search."""

import pytest

from domain.help.blocks import Heading, HelpPage, ItemList, KeyCap, KeyRow, KeyTable, Link, Paragraph, Words
from domain.help.book import CONTENTS, FOUND, SHORTCUTS, HelpBook
from domain.help.reading import read_help_page

MEETINGS = """# Möten

Här står alla möten,
det senaste först.

## Så gör du

1. Välj **Nytt möte** eller tryck `Ctrl+N`.
2. Läs om [serier](series)
   på egen sida.

## Tangenter

- `Ctrl+F` sök bland mötena
- `F3` `Shift+F3` nästa och föregående

## Tänk på

- Ett utkast är ingen allmän handling.
"""
SERIES = "# Serier\n\nEn serie träffas återkommande.\n\n- `Ctrl+S` spara"
KEYS = "# Alla tangenter\n\nDe gäller under sin rubrik."
TABLE = "# Innehåll\n\n- [Serier](series)\n- [Möten](meetings)\n- [Alla tangenter](shortcuts)"


@pytest.fixture
def book() -> HelpBook:
    texts = {"meetings": MEETINGS, "series": SERIES, SHORTCUTS: KEYS, CONTENTS: TABLE}
    return HelpBook(pages={key: read_help_page(key, text) for key, text in texts.items()})


def test_a_page_is_read_as_its_blocks() -> None:
    page = read_help_page("meetings", MEETINGS)
    assert page == HelpPage(
        key="meetings",
        title="Möten",
        blocks=(
            Paragraph((Words("Här står alla möten, det senaste först."),)),
            Heading("Så gör du"),
            ItemList(
                (
                    (
                        Words("Välj "),
                        Words("Nytt möte", is_strong=True),
                        Words(" eller tryck "),
                        KeyCap("Ctrl+N"),
                        Words("."),
                    ),
                    (Words("Läs om "), Link("serier", "series"), Words(" på egen sida.")),
                ),
                is_numbered=True,
            ),
            Heading("Tangenter"),
            KeyTable(
                (
                    KeyRow((KeyCap("Ctrl+F"),), (Words("sök bland mötena"),)),
                    KeyRow((KeyCap("F3"), KeyCap("Shift+F3")), (Words("nästa och föregående"),)),
                )
            ),
            Heading("Tänk på"),
            ItemList(((Words("Ett utkast är ingen allmän handling."),),)),
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ingen rubrik",
        "# Rubrik\nmed text i samma stycke",
        "# Rubrik\n\n### För djup",
        "# Rubrik\n\n1. ett\n3. tre",
        "# Rubrik\n\n- ett\n1. två",
        "# Rubrik\n\n- ett\ntext utan märke",
        "# Rubrik\n\nEn `tangent utan slut",
        "# Rubrik\n\n*kursiv*",
        "# Rubrik\n\n[utanför](https://example.se)",
        "# Rubrik\n\n<b>taggar</b>",
        "# Rubrik\n\n| en | tabell |",
        "# Rubrik\n\n> citat",
        "# Rubrik\n\n- `F1`",
    ],
)
def test_what_is_not_of_the_subset_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="page"):
        read_help_page("page", text)


def test_chapters_come_in_the_order_of_the_contents(book: HelpBook) -> None:
    assert [page.key for page in book.chapters()] == ["series", "meetings"]


def test_the_sheet_has_every_key_under_its_page(book: HelpBook) -> None:
    sheet = book.page(SHORTCUTS)
    assert sheet.title == "Alla tangenter"
    assert [block.text for block in sheet.blocks if isinstance(block, Heading)] == ["Serier", "Möten"]
    assert [cap.keys for row in sheet.key_rows() for cap in row.keys] == [
        "Ctrl+S",
        "Ctrl+F",
        "F3",
        "Shift+F3",
    ]


@pytest.mark.parametrize(
    ("asked", "keys"),
    [
        ("MÖTEN", ["meetings"]),
        ("serie", ["series", "meetings"]),  # the one with the word in its title first
        ("utkast handling", ["meetings"]),
        ("shift+f3", ["meetings"]),
        ("moten", []),
        ("  ", []),
    ],
)
def test_the_search_finds_all_words_in_any_case(book: HelpBook, asked: str, keys: list[str]) -> None:
    found = book.found(asked, "Träffar", "Inget")
    assert (found.key, found.title) == (FOUND, "Träffar")
    assert [link.page for link in found.links()] == keys
    if not keys:
        assert found.texts() == ("Inget",)


def test_a_hit_shows_the_words_round_it(book: HelpBook) -> None:
    found = book.found("allmän", "Träffar", "Inget")
    assert "Ett utkast är ingen allmän handling." in found.texts()


def test_a_long_text_is_cut_between_words() -> None:
    long = "ord " * 40 + "sekretess " + "efter " * 40
    book = HelpBook(
        pages={
            "long": read_help_page("long", f"# Lång\n\n{long}"),
            CONTENTS: read_help_page(CONTENTS, "# Innehåll\n\n- [Lång](long)"),
        }
    )
    snippet = book.found("sekretess", "T", "I").texts()[1]
    assert snippet.startswith("…\N{NO-BREAK SPACE}ord ")
    assert "sekretess" in snippet
    assert snippet.endswith("\N{NO-BREAK SPACE}…")
    assert len(snippet) < 130
