"""Where pages break: headings stay with their text, lines in pairs, table heads come again."""

import pytest

from desktop.documents import theme
from desktop.documents.flowables import Paragraph, line_below, set_lines
from desktop.documents.page import PageMarks, paginate
from desktop.documents.paper import Paper, print_paper
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign, TableRow, Text
from desktop.documents.theme import TextStyle
from tests.documents.tag_tree import read_tags

PLAIN = TextStyle(face=theme.BODY.face, size=11, leading=theme.LINE)


def lines_of(count):
    """A paragraph of so many lines, in an element of its own story."""
    words = set_lines("ord", PLAIN, theme.PORTRAIT.column)
    return Paragraph(lines=words * count, style=PLAIN, element=Story().element("P"))


def filler(height):
    return line_below(theme.PORTRAIT.column, height, theme.HAIRLINE)


def placed(pages):
    return [[block for block, _ in page.blocks] for page in pages]


def printed(story, marks, stamp):
    return print_paper(Paper(title="T", author="A", subject="S", story=story, marks=marks), stamp)


FIRST_PAGE = theme.PORTRAIT.head_top - theme.PORTRAIT.body_bottom


def test_a_heading_goes_with_its_text():
    story = Story()
    story.heading("Rubrik")
    heading, text = story.blocks[0], lines_of(2)
    pages = placed(paginate([filler(FIRST_PAGE - 3 * theme.LINE), heading, text]))
    assert pages[1] == [heading, text]


def test_two_lines_are_left_on_each_side_of_a_break():
    for room in range(8):
        above = filler(FIRST_PAGE - room * theme.LINE - 1)
        pages = paginate([above, lines_of(6)])
        parts = [
            len(block.lines) for page in pages for block, _ in page.blocks if isinstance(block, Paragraph)
        ]
        assert sum(parts) == 6
        assert min(parts) >= 2


def test_three_lines_are_never_parted():
    pages = placed(paginate([filler(FIRST_PAGE - 2.5 * theme.LINE), lines_of(3)]))
    assert [len(page) for page in pages] == [1, 1]


def test_nothing_stands_below_the_foot():
    blocks = [lines_of(count) for count in (1, 50, 3, 120, 2, 7, 44)]
    for page in paginate(blocks):
        assert all(top - block.height >= theme.PORTRAIT.body_bottom - 0.01 for block, top in page.blocks)


def test_a_chain_longer_than_a_page_is_let_go():
    """Two hundred headings in a row cannot be kept together, and must not be lost."""
    story = Story()
    for number in range(200):
        story.heading(f"Rubrik {number}")
    assert sum(len(page.blocks) for page in paginate(story.blocks)) == 200


def test_what_fits_on_no_page_is_still_placed():
    blocks = [lines_of(1), filler(2_000), lines_of(1)]
    assert [len(page.blocks) for page in paginate(blocks)] == [1, 1, 1]


@pytest.fixture
def table():
    story = Story()
    design = TableDesign(widths=(theme.HANG, theme.PORTRAIT.column - theme.HANG), heads=("Nr", "Vad"))
    story.table(design, [[[Text(str(number))], [Text("Något att göra")]] for number in range(200)])
    return story


def test_the_head_of_a_table_comes_again_on_every_page(table):
    pages = placed(paginate(table.blocks))
    assert len(pages) > 2
    heads = [page[0] for page in pages]
    assert all(isinstance(head, TableRow) for head in heads)
    assert all(cell.element is None for head in heads[1:] for stack in head.stacks for cell in stack)


def test_a_repeated_head_is_read_once(table, stamp, page_texts):
    pdf = printed(table, PageMarks(running_head=""), stamp)
    assert sum(tag.text == "Vad" for tag in read_tags(pdf)) == 1
    assert all("Vad" in text for text in page_texts(pdf))


def test_a_head_is_never_left_at_the_foot(table):
    for room in range(1, 5):
        pages = placed(paginate([filler(FIRST_PAGE - room * 10), *table.blocks]))
        assert sum(isinstance(block, TableRow) for block in pages[0]) != 1


def test_a_low_row_is_not_cut(table):
    row = table.blocks[1]
    assert row.split(row.height - 1) is None


def test_a_row_taller_than_the_page_is_cut_without_loss():
    story = Story()
    design = TableDesign(widths=(theme.HANG, theme.PORTRAIT.column - theme.HANG), heads=("Nr", "Vad"))
    story.table(design, [[[Text("1")], [Text("Klippa häcken. " * 900), Text("Klart.")]]])
    rows = [block for page in paginate(story.blocks) for block, _ in page.blocks if block is not block.head]
    words = [line[0].text for row in rows for cell in row.stacks[1] for line in cell.lines]
    assert sum(text.count("Klippa") for text in words) == 900
    assert words[-1] == "Klart."


def test_spaces_between_blocks_do_not_add_up():
    upper, lower = lines_of(1), lines_of(1)
    upper.after, lower.before = 10, 4
    ((_, first), (_, second)) = paginate([upper, lower])[0].blocks
    assert first - second == pytest.approx(upper.height + 10)


def test_a_running_head_that_is_too_long_ends_in_an_ellipsis(stamp, page_texts):
    story = Story()
    story.title("Titel")
    story.add(filler(700))
    story.text("Nästa sida", PLAIN)
    pdf = printed(story, PageMarks(running_head="Protokoll för " + "många " * 60), stamp)
    assert "…" in page_texts(pdf)[1]
