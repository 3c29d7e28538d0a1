"""A file that is chosen as a logo is found fit to print or refused with the right reason, whatever it holds."""

import struct
import zlib
from base64 import b64encode
from gzip import compress
from io import BytesIO
from random import Random
from time import perf_counter

import pytest
from PIL import Image, ImageCms

from desktop.documents.logo import _stream_of
from desktop.documents.logo_file import MOST_BYTES, MOST_PIXELS, read_logo
from domain.errors import Problem, UserError
from domain.look import LogoKind
from tests.logo_files import BLUE, CMYK_JPEG, HOUSE_SVG, house_png, saved, svg

LONGEST_S = 5  # the worst takes a tenth of that here; what grows by squares takes hours
SHAPE = '<path d="M0 0h99v99z"/>'
GRADIENT = '<linearGradient id="g"><stop stop-color="red"/></linearGradient>'
HUNDRED = "".join(f'<g id="n{n}">{f"<use href={chr(34)}#n{n - 1}{chr(34)}/>" * 10}</g>' for n in range(1, 8))
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><title>&b;</title></svg>'
)
THIEF = (
    b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><desc>&x;</desc></svg>'
)
PNG = house_png()


def _head(width: int, height: int, *, interlaced: bool = False) -> bytes:
    return struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, interlaced)


def raw_png(head: bytes, rows: bytes) -> bytes:
    """A PNG written by hand (ISO 15948), with right checksums whatever it says."""
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return PNG[:8] + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in parts
    )


BAD_FILES = {
    "nothing": (b"", Problem.LOGO_NOT_IMAGE),
    "words": (b"Logotyp", Problem.LOGO_NOT_IMAGE),
    "a web page": (b"<html><body><p>404</p></body></html>", Problem.LOGO_NOT_IMAGE),
    "other XML": (b'<svg xmlns="urn:x" viewBox="0 0 3 1"/>', Problem.LOGO_NOT_IMAGE),
    "CMYK JPEG": (CMYK_JPEG, Problem.LOGO_NOT_IMAGE),
    "PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", Problem.LOGO_NOT_IMAGE),
    "compressed SVG": (compress(HOUSE_SVG), Problem.LOGO_NOT_IMAGE),
    "too large": (HOUSE_SVG + b" " * MOST_BYTES, Problem.LOGO_TOO_LARGE),
    # PNG
    "half a PNG": (PNG[: len(PNG) // 2], Problem.LOGO_DAMAGED),
    "only its sign": (PNG[:8], Problem.LOGO_DAMAGED),
    "bytes changed": (PNG[:60] + b"\xff\xff\xff" + PNG[63:], Problem.LOGO_DAMAGED),
    "too many pixels": (saved(Image.new("1", (MOST_PIXELS + 1, 900))), Problem.LOGO_TOO_MANY_PIXELS),
    "a billion pixels": (raw_png(_head(65_536, 65_536), b""), Problem.LOGO_TOO_MANY_PIXELS),
    "an icon": (house_png(size=(32, 32)), Problem.LOGO_TOO_SMALL),
    "a ribbon": (house_png(size=(900, 100)), Problem.LOGO_ODD_SHAPE),
    "a tower": (house_png(size=(100, 300)), Problem.LOGO_ODD_SHAPE),
    "white on nothing": (saved(Image.new("RGBA", (300, 100), (255, 255, 255, 255))), Problem.LOGO_EMPTY),
    "nothing at all": (saved(Image.new("RGBA", (300, 100), (0, 0, 0, 0))), Problem.LOGO_EMPTY),
    # SVG
    "half an SVG": (HOUSE_SVG[: len(HOUSE_SVG) // 2], Problem.LOGO_DAMAGED),
    "no size": (b'<svg xmlns="http://www.w3.org/2000/svg">' + SHAPE.encode() + b"</svg>", Problem.LOGO_DAMAGED),
    "no height": (svg(SHAPE, "0 0 300 0"), Problem.LOGO_DAMAGED),
    "not a number": (svg(SHAPE, "0 0 nan 100"), Problem.LOGO_DAMAGED),
    "path of nonsense": (svg('<path d="M0 0 L 1 zz 9"/>'), Problem.LOGO_DAMAGED),
    "path without a beginning": (svg('<path d="L9 9"/>'), Problem.LOGO_DAMAGED),
    "number out of reach": (svg('<path d="M0 0h1e999"/>'), Problem.LOGO_DAMAGED),
    "moved out of reach": (svg(f'<g transform="scale(1e7) scale(1e7)">{SHAPE}</g>'), Problem.LOGO_DAMAGED),
    "too few numbers": (svg(f'<g transform="matrix(1 2)">{SHAPE}</g>'), Problem.LOGO_DAMAGED),
    "a use of nothing": (svg('<use href="#none"/>'), Problem.LOGO_DAMAGED),
    "a use of itself": (svg('<g id="a"><use href="#a"/></g>'), Problem.LOGO_DAMAGED),
    "ten million uses": (svg(f'<g id="n0">{SHAPE}</g>{HUNDRED}'), Problem.LOGO_TOO_INTRICATE),
    "a long story": (svg(SHAPE * 6_000), Problem.LOGO_TOO_INTRICATE),
    "a coast line": (svg(f'<path d="M0 0{"h1v1" * 10_001}"/>'), Problem.LOGO_TOO_INTRICATE),
    "a thousand levels": (svg("<g>" * 1_000 + SHAPE + "</g>" * 1_000), Problem.LOGO_TOO_INTRICATE),
    "ten million uses of nothing": (svg(f'<g id="n0"/>{HUNDRED}'), Problem.LOGO_TOO_INTRICATE),
    "a coast line to cut by": (
        svg(
            f'<clipPath id="c"><path d="M0 0{"h1v1" * 5_000}"/></clipPath><g clip-path="url(#c)">{SHAPE * 4_000}</g>'
        ),
        Problem.LOGO_TOO_INTRICATE,
    ),
    "as deep as can be, four times over": (
        svg(
            "".join(
                f'<g id="d{n}">{"<g>" * 36}{f"<use href={chr(34)}#d{n - 1}{chr(34)}/>" if n else SHAPE}{"</g>" * 36}</g>'
                for n in range(6)
            )
        ),
        Problem.LOGO_DAMAGED,
    ),
    "many elements": (svg("<g/>" * 10_000), Problem.LOGO_TOO_INTRICATE),
    "many rules": (svg("<style>" + "g{fill:red}" * 300 + "</style>" + SHAPE), Problem.LOGO_TOO_INTRICATE),
    "a style without an end": (svg("<style>" + "a" * 1_900_000 + "</style>" + SHAPE), Problem.LOGO_NOT_DRAWABLE),
    "comments without an end": (svg("<style>x" + "/*" * 900_000 + "</style>" + SHAPE), Problem.LOGO_NOT_DRAWABLE),
    "a colour of no numbers": (svg('<path d="M0 0h9v9z" fill="rgb(nan,1,2)"/>'), Problem.LOGO_NOT_DRAWABLE),
    "a colour out of reach": (svg('<path d="M0 0h9v9z" fill="rgb(1e999,1,2)"/>'), Problem.LOGO_NOT_DRAWABLE),
    "entities": (BOMB, Problem.LOGO_HAS_ENTITIES),
    "an entity of a file": (THIEF, Problem.LOGO_HAS_ENTITIES),
    "text": (svg(SHAPE + "<text>Staden</text>"), Problem.LOGO_HAS_TEXT),
    "a web page inside": (svg(SHAPE + "<foreignObject/>"), Problem.LOGO_HAS_TEXT),
    "a photograph": (svg(f'<image href="data:image/png;base64,{b64encode(PNG).decode()}"/>'), Problem.LOGO_HAS_IMAGE),
    "a photograph elsewhere": (svg('<image xlink:href="https://x.example/a.png"/>'), Problem.LOGO_HAS_IMAGE),
    "a script": (svg(SHAPE + "<script>alert(1)</script>"), Problem.LOGO_HAS_SCRIPT),
    "a script in an attribute": (svg('<path d="M0 0h9" onclick="x()"/>'), Problem.LOGO_HAS_SCRIPT),
    "movement": (svg('<path d="M0 0h9"><animate/></path>'), Problem.LOGO_HAS_SCRIPT),
    "a style elsewhere": (svg("<style>@import url(a.css);</style>" + SHAPE), Problem.LOGO_REFERS_OUTSIDE),
    "a shape elsewhere": (svg('<use href="b.svg#c"/>'), Problem.LOGO_REFERS_OUTSIDE),
    "a colour elsewhere": (svg('<path d="M0 0h9" fill="url(http://x.example#g)"/>'), Problem.LOGO_REFERS_OUTSIDE),
    "a gradient": (svg(GRADIENT + '<path d="M0 0h9v9z" fill="url(#g)"/>'), Problem.LOGO_HAS_EFFECTS),
    "half transparent": (svg(f'<g opacity=".5">{SHAPE}</g>'), Problem.LOGO_HAS_EFFECTS),
    "half transparent colour": (svg('<path d="M0 0h9v9z" fill="#00000080"/>'), Problem.LOGO_HAS_EFFECTS),
    "half transparent by rule": (svg("<style>path{fill-opacity:50%}</style>" + SHAPE), Problem.LOGO_HAS_EFFECTS),
    "a filter": (svg('<path d="M0 0h9v9z" filter="url(#f)"/>'), Problem.LOGO_HAS_EFFECTS),
    "a mask": (svg('<path d="M0 0h9v9z" style="mask:url(#m)"/>'), Problem.LOGO_HAS_EFFECTS),
    "a colour nobody knows": (svg('<path d="M0 0h9v9z" fill="mauvish"/>'), Problem.LOGO_NOT_DRAWABLE),
    "a dashed line": (svg('<path d="M0 0h9" stroke="red" stroke-dasharray="2 1"/>'), Problem.LOGO_NOT_DRAWABLE),
    "a selector nobody knows": (svg("<style>g > path{fill:red}</style>" + SHAPE), Problem.LOGO_NOT_DRAWABLE),
    "a sheet for printers": (svg("<style>@media print{path{fill:red}}</style>" + SHAPE), Problem.LOGO_NOT_DRAWABLE),
    "a share of something": (svg('<rect width="50%" height="9"/>'), Problem.LOGO_NOT_DRAWABLE),
    "moved by a rule": (svg('<path d="M0 0h9v9z" style="transform:rotate(9deg)"/>'), Problem.LOGO_NOT_DRAWABLE),
    "a line of one width": (svg('<path d="M0 0h9" vector-effect="non-scaling-stroke"/>'), Problem.LOGO_NOT_DRAWABLE),
    "an SVG inside": (svg("<svg>" + SHAPE + "</svg>"), Problem.LOGO_NOT_DRAWABLE),
    "a path that clips nothing known": (svg('<g clip-path="circle(5px)"/>'), Problem.LOGO_NOT_DRAWABLE),
    "no shape": (svg("<g/>"), Problem.LOGO_EMPTY),
    "white shapes": (svg('<path d="M0 0h9v9z" fill="#fff" stroke="white"/>'), Problem.LOGO_EMPTY),
    "hidden shapes": (svg(f'<g display="none">{SHAPE}</g><g visibility="hidden">{SHAPE}</g>'), Problem.LOGO_EMPTY),
    "beside the sheet": (svg(f'<g transform="translate(400)">{SHAPE}</g>'), Problem.LOGO_EMPTY),
    "a ribbon of SVG": (svg(SHAPE, "0 0 700 100"), Problem.LOGO_ODD_SHAPE),
}  # fmt: skip


@pytest.mark.parametrize(("content", "problem"), BAD_FILES.values(), ids=BAD_FILES)
def test_a_bad_file_is_refused_with_its_reason(content: bytes, problem: Problem) -> None:
    begun = perf_counter()
    with pytest.raises(UserError) as error:
        read_logo(content)
    assert error.value.problem is problem
    assert perf_counter() - begun < LONGEST_S


GREY_16 = Image.frombytes("I;16", (300, 100), b"".join(v.to_bytes(2, "little") for v in range(0, 60_000, 2)))
PNGS = {
    "RGBA": house_png(),
    "RGB": house_png("RGB"),
    "palette": house_png("P"),
    "grey": house_png("L"),
    "grey and transparent": house_png("LA"),
    "one bit": house_png("1"),
    "a transparent colour": house_png("P", transparency=0),
    "16 bits": saved(GREY_16),
    "with a profile": house_png(
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    ),
    "with a broken profile": house_png(icc_profile=b"not a profile"),
    "very large": house_png(size=(4_000, 2_000)),
}


@pytest.mark.parametrize("content", PNGS.values(), ids=PNGS)
def test_every_kind_of_png_becomes_plain_colours_on_white(content: bytes) -> None:
    logo = read_logo(content)
    with Image.open(BytesIO(logo.content)) as kept, Image.open(BytesIO(content)) as given:
        assert (kept.format, kept.mode, kept.info) == ("PNG", "RGB", {})
        assert (kept.width, kept.height) == (logo.width_px, logo.height_px)
        assert kept.height <= 600
        assert kept.width / kept.height == pytest.approx(given.width / given.height, rel=0.01)
    assert read_logo(content) == logo


def test_what_is_clear_becomes_white_and_what_is_half_clear_grey() -> None:
    with Image.open(BytesIO(read_logo(house_png()).content)) as kept:
        assert kept.getpixel((125, 5)) == (255, 255, 255)
        assert kept.getpixel((60, 60)) == BLUE
        assert kept.getpixel((400, 60)) == (127, 127, 127)


def test_grey_in_16_bits_keeps_its_shades() -> None:
    with Image.open(BytesIO(read_logo(saved(GREY_16)).content)) as kept:
        shades = [kept.getpixel((299, row))[0] for row in (0, 24, 49, 74, 99)]
    assert shades == [2, 58, 116, 175, 233]


def test_an_interlaced_png_is_read() -> None:
    """Pillow writes none: seven passes over a grey slope, written by hand."""
    width, height = 64, 64
    passes = (
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    )
    rows = b"".join(
        b"\0" + bytes((x + y) % 256 for x in range(x0, width, dx))
        for x0, y0, dx, dy in passes
        for y in range(y0, height, dy)
    )
    content = raw_png(_head(width, height, interlaced=True), rows)
    with Image.open(BytesIO(read_logo(content).content)) as kept:
        assert [kept.getpixel((x, 10))[0] for x in (0, 1, 33, 63)] == [10, 11, 43, 73]


def test_an_svg_is_kept_as_it_came() -> None:
    logo = read_logo(HOUSE_SVG)
    assert (logo.kind, logo.content) == (LogoKind.SVG, HOUSE_SVG)
    assert (logo.width_px, logo.height_px) == (4000, 1000)


@pytest.mark.parametrize("reference", ["url(#c)", "url( #c )", "url('#c')", "url( '#c' )"])
def test_a_reference_may_have_blanks_and_quotation_marks(reference: str) -> None:
    clip = '<clipPath id="c"><path d="M0 0h99v99z"/></clipPath>'
    assert read_logo(svg(f'{clip}<g clip-path="{reference}">{SHAPE}</g>')).kind is LogoKind.SVG


def test_an_svg_in_another_encoding_is_read() -> None:
    text = HOUSE_SVG.decode().replace("UTF-8", "UTF-16")
    assert read_logo(text.encode("utf-16")).kind is LogoKind.SVG


@pytest.mark.parametrize("good", [HOUSE_SVG, PNG], ids=["svg", "png"])
def test_no_broken_copy_is_first_found_out_when_it_is_printed(good: bytes) -> None:
    """Bytes lost, changed and doubled: refused when chosen, or drawn."""
    chance = Random(4)
    refused = 0
    for _copy in range(300):
        content = bytearray(good)
        for _fault in range(chance.randint(1, 3)):
            place, length = chance.randrange(len(content)), chance.randint(1, 12)
            content[place : place + length] = chance.choice(
                (b"", bytes(chance.randbytes(length)), bytes(content[place : place + length]) * 2)
            )
        try:
            logo = read_logo(bytes(content))
        except UserError:
            refused += 1
        else:
            _stream_of(logo)
    assert 20 < refused < 300
