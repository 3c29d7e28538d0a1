"""The canvas refuses what would break the tree, and the tree says what was drawn."""

import pytest
from reportlab.pdfbase.pdfmetrics import getFont

from desktop.documents import theme
from desktop.documents.archive_writer import Properties, write_archive
from desktop.documents.fonts import Face
from desktop.documents.structure import Element, text_value
from desktop.documents.tagged_canvas import (
    Artifact,
    FontNotEmbeddedError,
    TaggedCanvas,
    UntaggedDrawingError,
)
from tests.documents.tag_tree import outline, read_tags


@pytest.fixture
def root():
    return Element("Document")


@pytest.fixture
def canvas(root):
    return TaggedCanvas(root, (theme.PORTRAIT.width, theme.PORTRAIT.height))


def write(canvas, text):
    canvas.setFont(Face.SANS, 10)
    canvas.drawString(100, 100, text)


def finish(canvas, stamp):
    canvas.showPage()
    properties = Properties(title="Prov", author="Samsyn", subject="Prov", stamped_at=stamp)
    return write_archive(canvas, properties)


def test_content_and_artifacts_are_told_apart(canvas, root, stamp, page_texts):
    with canvas.tag(root.add("P")):
        write(canvas, "Läs mig.")
    with canvas.artifact(Artifact.FOOTER):
        write(canvas, "Hoppa över.")
    pdf = finish(canvas, stamp)
    assert outline(pdf) == "Document\n  P Läs mig.\n"
    assert "Hoppa över." in page_texts(pdf)[0]


def test_one_element_may_go_on_over_a_page_break(canvas, root, stamp):
    element = root.add("P")
    with canvas.tag(element):
        write(canvas, "Början ")
    canvas.showPage()
    with canvas.tag(element):
        write(canvas, "och slut.")
    assert read_tags(finish(canvas, stamp))[-1].text == "Början och slut."


def test_a_tag_in_a_tag_is_refused(canvas, root):
    with pytest.raises(UntaggedDrawingError), canvas.tag(root.add("P")), canvas.artifact():
        pass


@pytest.mark.parametrize(
    "draw",
    [
        lambda canvas: canvas.drawString(10, 10, "text"),
        lambda canvas: canvas.line(0, 0, 9, 9),
        lambda canvas: canvas.rect(0, 0, 9, 9, fill=1),
        lambda canvas: canvas.circle(9, 9, 3, stroke=0, fill=1),
    ],
    ids=["text", "line", "rectangle", "circle"],
)
def test_drawing_outside_every_tag_is_refused(draw, canvas, root):
    canvas.setFont(Face.SANS, 10)
    draw(canvas)
    with pytest.raises(UntaggedDrawingError):
        canvas.showPage()


def test_drawing_between_two_tags_is_refused(canvas, root):
    with canvas.artifact():
        canvas.line(0, 0, 9, 9)
    canvas.line(9, 9, 0, 0)
    with pytest.raises(UntaggedDrawingError), canvas.tag(root.add("P")):
        pass


def test_setting_colours_and_saving_state_needs_no_tag(canvas, stamp, assert_archival, root):
    canvas.saveState()
    canvas.setFillColor(theme.GREY)
    canvas.translate(5, 5)
    with canvas.tag(root.add("H1")):
        write(canvas, "Prov")
    canvas.restoreState()
    assert_archival(finish(canvas, stamp))


def test_a_standard_font_is_an_error(canvas, stamp):
    with canvas.artifact():
        canvas.setFont("Helvetica", 10)
        canvas.drawString(10, 10, "text")
    canvas.showPage()
    with pytest.raises(FontNotEmbeddedError, match="Helvetica"):
        canvas.close_tree()


def test_an_unknown_font_is_no_fallback(canvas):
    with pytest.raises(KeyError), canvas.artifact():
        canvas.setFont("Comic Sans", 10)


def show(canvas, text):
    canvas.show_lines([[(Face.SANS, text)]], 100, 100, theme.SMALL)


@pytest.mark.parametrize("set_text", [write, show])
def test_more_signs_than_one_subset_holds(set_text, canvas, root, stamp, assert_archival):
    """A font's subset has 256 places; the rest go into a second one, and every way back to Unicode holds."""
    signs = "".join(
        chr(code)
        for code in sorted(getFont(Face.SANS).face.charToGlyph)
        if 0x20 < code < 0xFFFF and code not in (0xA0, 0xAD)
    )
    assert len(signs) > 256
    with canvas.tag(root.add("H1")):
        set_text(canvas, signs)
    pdf = finish(canvas, stamp)
    assert_archival(pdf)
    assert read_tags(pdf)[-1].text == signs


@pytest.mark.parametrize(
    ("text", "value"),
    [("Abc", "(Abc)"), (r"(\)", r"(\(\\\))"), ("å", "<FEFF00e5>"), ("§ 5", "<FEFF00a700200035>")],
)
def test_text_values(text, value):
    assert text_value(text) == value


def test_shown_lines_are_as_reportlab_sets_them(canvas, root, stamp, page_texts):
    """Two lines in two faces, one under the other, read back in their order."""
    lines = [[(Face.SERIF, "Laga "), (Face.SERIF_ITALIC, "lyktorna ")], [(Face.SERIF, "på (§ 5) \\ torget")]]
    with canvas.tag(root.add("P")):
        canvas.show_lines(lines, 100, 700, theme.BODY)
    pdf = finish(canvas, stamp)
    assert page_texts(pdf)[0].splitlines()[-2:] == ["Laga lyktorna ", "på (§ 5) \\ torget"]
    assert read_tags(pdf)[-1].text == "Laga lyktorna på (§ 5) \\ torget"
