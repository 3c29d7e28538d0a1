"""A logo on a page: archival in every form, read out, the same bytes every time, and the picture other readers see."""

from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO
from typing import Any

import page
import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.documents import theme
from desktop.documents.archive_writer import Properties, write_archive
from desktop.documents.logo import _stream_of, logo_drawing
from desktop.documents.logo_file import read_logo
from desktop.documents.page import PageMarks, draw_story
from desktop.documents.story import Story
from desktop.documents.svg.colour_names import NAMED_COLOURS
from domain.look import Logo
from domain.papers.archive import Archive
from tests.logo_files import HOUSE_SVG, house_png, svg

LOGOS = {"svg": read_logo(HOUSE_SVG), "png": read_logo(house_png())}
PROFILES = {Archive.A2A: ("2a", "ua1"), Archive.A1B: ("1b",)}


def printed(
    stamp: datetime, *logos: Logo, archive: Archive = Archive.A2A, organisation: str = "Älvsjö"
) -> bytes:
    story = Story()
    story.title("Prov")
    for logo in logos:
        story.add(logo_drawing(logo, 40, story.element("Figure"), organisation))
    properties = Properties(title="Prov", author="Samsyn", subject="Prov", stamped_at=stamp)
    return write_archive(draw_story(story, PageMarks(running_head="Prov")), properties, archive=archive)


@pytest.fixture
def opened(stamp: datetime) -> Iterator[Callable[..., pikepdf.Pdf]]:
    documents: list[pikepdf.Pdf] = []

    def open_(*logos: Logo, **options: Any) -> pikepdf.Pdf:
        documents.append(pikepdf.open(BytesIO(printed(stamp, *logos, **options))))
        return documents[-1]

    yield open_
    for document in documents:
        document.close()


@pytest.mark.parametrize("archive", PROFILES)
@pytest.mark.parametrize("logo", LOGOS.values(), ids=LOGOS)
def test_a_page_with_a_logo_is_archival(logo: Logo, archive: Archive, stamp: datetime) -> None:
    pdf = printed(stamp, logo, archive=archive)
    for profile in PROFILES[archive]:
        report = page.validate_pdf_bytes(pdf, profile=profile)
        assert report.is_compliant, [(failure.rule_id, failure.message) for failure in report.failures]


@pytest.mark.parametrize("archive", PROFILES)
def test_the_same_look_gives_the_same_bytes(archive: Archive, stamp: datetime) -> None:
    first = printed(stamp, *LOGOS.values(), archive=archive)
    _stream_of.cache_clear()
    assert printed(stamp, read_logo(HOUSE_SVG), read_logo(house_png()), archive=archive) == first


def test_a_logo_lies_once_in_a_file_however_often_it_stands_there(opened: Callable[..., pikepdf.Pdf]) -> None:
    document = opened(*LOGOS.values(), *LOGOS.values(), *[LOGOS["svg"]] * 30)
    assert len(document.pages) > 1
    forms = [
        each
        for each in document.objects
        if isinstance(each, pikepdf.Stream) and each.get("/Type") == "/XObject"
    ]
    assert sorted(str(form.Subtype) for form in forms) == ["/Form", "/Image"]
    assert [len(sheet.Resources.XObject) for sheet in document.pages] == [2, 1]


def test_nothing_shines_through_and_no_font_comes_along(opened: Callable[..., pikepdf.Pdf]) -> None:
    document = opened(*LOGOS.values())
    for form in document.pages[0].Resources.XObject.values():
        assert not {"/SMask", "/Mask", "/Group"} & set(form.keys())
        assert form.get("/Resources", {}) == {}
    assert "/ExtGState" not in document.pages[0].Resources


@pytest.mark.parametrize(
    ("organisation", "said"),
    [
        ("Hägersten-Älvsjö (HÄ)", "Logotyp: Hägersten-Älvsjö (HÄ)"),
        ("A (b)", "Logotyp: A (b)"),
        ("", "Logotyp"),
    ],
)
def test_whose_logo_it_is_is_read_out(
    organisation: str, said: str, opened: Callable[..., pikepdf.Pdf]
) -> None:
    figures = [
        each for each in opened(LOGOS["svg"], organisation=organisation).objects
        if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
    ]  # fmt: skip
    (figure,) = figures
    assert str(figure.Alt) == said


def test_a_logo_has_its_own_proportions() -> None:
    drawing = logo_drawing(LOGOS["svg"], 40, Story().element("Figure"), "")
    assert (drawing.width, drawing.height) == (160, 40)


# What QtSvg, which knows SVG Tiny 1.2, can draw as well: each beside the PDF as pdfium draws it. Upright rectangles have
# round corners where they count: pdfium makes others up to a pixel larger.
FEATURES = {
    "lines": '<path d="M10 10L90 20H60V80h-20v-30l-20 5z"/><polygon points="120,10 180 20,150,90"/>',
    "curves": '<path d="M10 50C10 10 90 10 90 50S10 90 10 50z"/><path d="M110 50Q150-20 190 50T250 60L200 95z"/>',
    "arcs": '<path d="M20 50A30 20 30 1 1 80 60L50 95z"/><path d="M120 60a40 25 -20 0110-30l30 60a15 15 0 10-20-5z"/>',
    "too small arcs": '<path d="M20 50A5 9 0 0 1 90 50z"/><path d="M120 20A0 9 0 0 1 190 50L150 90z"/>',
    "shapes": '<circle cx="50" cy="50" r="40"/><ellipse cx="150" cy="50" rx="45" ry="20"/>'
    '<rect x="210" y="10" width="80" height="80" rx="20" ry="30"/>',
    "holes": '<path fill-rule="evenodd" d="M10 10h80v80h-80zM30 30h40v40h-40z"/>'
    '<path d="M110 10h80v80h-80zM130 30h40v40h-40z"/>',
    "strokes": '<g fill="none" stroke="#05f" stroke-width="9"><path d="M20 80L50 20 80 80" stroke-linejoin="round"/>'
    '<path d="M110 80L140 20 170 80" stroke-linecap="round" stroke-linejoin="bevel"/><path d="M200 80l30-60 30 60"/>'
    '<line x1="270" y1="20" x2="290" y2="80" stroke-linecap="square"/></g>',
    "moves": '<g transform="translate(60 10) rotate(25) scale(1.5 .8)">'
    '<rect width="40" height="40" transform="skewX(20)"/></g>'
    '<g transform="matrix(.8 .3 -.3 .8 200 10)"><rect width="80" height="60" stroke="red" stroke-width="6"/></g>',
    "turned about": '<rect x="100" y="30" width="60" height="40" transform="rotate(-40,130,50)"/>',
    "colours": '<rect rx="9" width="50" height="80" fill="teal"/><rect x="60" rx="9" width="50" height="80" fill="#e30"/>'
    '<rect x="120" rx="9" width="50" height="80" fill="rgb(10, 200, 30)"/>'
    '<g fill="#ffb347"><rect x="180" rx="9" width="50" height="80"/></g>'
    '<g color="purple"><rect x="240" rx="9" width="50" height="80" fill="currentColor"/></g>',
    "uses": '<defs><path id="leaf" d="M0 0q20-40 40 0-20 40-40 0z"/></defs>'
    '<use xlink:href="#leaf" x="30" y="50"/><use xlink:href="#leaf" transform="translate(150 50) rotate(90)" fill="green"/>',
    "after a closed line": '<path d="M10 10h40v40zl60 70h-50zm100 5h60v60z"/>',
    "drawn over": '<rect x="5" y="5" rx="9" width="150" height="80" fill="#036"/>'
    '<circle cx="150" cy="50" r="40" fill="white"/>',
}  # fmt: skip
SIDE = QSize(600, 200)


@pytest.mark.parametrize("inside", FEATURES.values(), ids=FEATURES)
def test_the_page_shows_what_another_reader_of_svg_shows(
    inside: str, qapp: QApplication, stamp: datetime
) -> None:
    content = svg(inside)
    mine, theirs = _as_printed(read_logo(content), stamp), _as_qt_draws(content)
    assert _difference(mine, theirs) < 0.002


def test_the_comparison_sees_a_small_fault(qapp: QApplication, stamp: datetime) -> None:
    mine = _as_printed(read_logo(svg('<circle cx="50" cy="50" r="40"/>')), stamp)
    assert _difference(mine, _as_qt_draws(svg('<circle cx="53" cy="50" r="40"/>'))) > 0.004


def test_every_colour_has_the_value_that_qt_knows() -> None:
    known = {name: QColor(name).name()[1:].upper() for name in QColor.colorNames() if name != "transparent"}
    assert {**known, "rebeccapurple": "663399"} == NAMED_COLOURS


def test_what_lies_outside_clip_and_sheet_is_cut_away(qapp: QApplication, stamp: datetime) -> None:
    """QtSvg knows no clips: the four corners are looked at."""
    clipped = svg(
        '<clipPath id="c" transform="translate(50)"><rect id="r" width="100" height="50" fill="none"/>'
        '<use href="#r" x="100" y="50"/></clipPath>'
        '<g clip-path="url(#c)"><rect x="-500" y="-500" width="2000" height="2000"/></g>'
    )
    shown = _as_printed(read_logo(clipped), stamp)
    black = {
        (x, y)
        for x in range(25, 300, 50)
        for y in (25, 75)
        if shown.pixelColor(2 * x, 2 * y).lightness() < 128
    }
    assert black == {(75, 25), (125, 25), (175, 75), (225, 75)}


def _as_printed(logo: Logo, stamp: datetime) -> QImage:
    """The logo cut out of its page at 600 × 200 pixels."""
    story, height = Story(), 100
    story.add(logo_drawing(logo, height, story.element("Figure"), ""))
    properties = Properties(title="Prov", author="Samsyn", subject="Prov", stamped_at=stamp)
    pdf = write_archive(draw_story(story, PageMarks(running_head="")), properties)
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    scale = SIDE.height() / height
    size = QSize(round(theme.PORTRAIT.width * scale), round(theme.PORTRAIT.height * scale))
    sheet = document.render(0, size)
    top = theme.PORTRAIT.height - theme.PORTRAIT.head_top
    cut = sheet.copy(round(theme.PORTRAIT.left * scale), round(top * scale), SIDE.width(), SIDE.height())
    document.close()
    return _on_white(cut)


def _as_qt_draws(content: bytes) -> QImage:
    shown = QImage(SIDE, QImage.Format.Format_RGB32)
    shown.fill("white")
    painter = QPainter(shown)
    QSvgRenderer(QByteArray(content)).render(painter)
    painter.end()
    return shown


def _on_white(picture: QImage) -> QImage:
    shown = QImage(picture.size(), QImage.Format.Format_RGB32)
    shown.fill("white")
    painter = QPainter(shown)
    painter.drawImage(0, 0, picture)
    painter.end()
    return shown


def _difference(one: QImage, other: QImage) -> float:
    """The share of values that are far apart, seen from afar: a page's pixels do not begin where a picture's do."""
    small = [each.scaled(SIDE / 4, mode=Qt.TransformationMode.SmoothTransformation) for each in (one, other)]
    first, second = (bytes(each.constBits()) for each in small)
    far = [abs(mine - theirs) > 40 for mine, theirs in zip(first, second, strict=True)]
    return sum(far) / len(far)
