"""A small reader of the structure tree, so that tests see what a screen reader gets: roles and words in order."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import NamedTuple

import pikepdf

_MAPPING = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4})>")


class Tag(NamedTuple):
    depth: int
    role: str
    text: str


def read_tags(pdf: bytes) -> list[Tag]:
    with pikepdf.open(BytesIO(pdf)) as document:
        texts = [_marked_texts(page) for page in document.pages]
        numbers = {page.objgen: number for number, page in enumerate(document.pages)}
        return list(_walk(document.Root.StructTreeRoot.K, 0, texts, numbers))


def read_out(pdf: bytes) -> str:
    """Everything that is read out, words parted by single spaces."""
    return " ".join(" ".join(tag.text for tag in read_tags(pdf)).split())


def outline(pdf: bytes) -> str:
    """The tree as text, for golden files."""
    return "".join(f"{'  ' * tag.depth}{tag.role} {tag.text}".rstrip() + "\n" for tag in read_tags(pdf))


def _walk(element, depth, texts, numbers) -> Iterator[Tag]:  # type: ignore[no-untyped-def]
    """Yield an element with its own text; its text and its children may stand mixed (a heading and its label)."""
    kids = list(element.K) if isinstance(element.K, pikepdf.Array) else [element.K]
    own: list[str] = []
    below: list[Tag] = []
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            below += _walk(kid, depth + 1, texts, numbers)
        elif isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid:
            continue  # a link's box: its words stand beside it
        elif isinstance(kid, pikepdf.Dictionary):
            own.append(texts[numbers[kid.Pg.objgen]][int(kid.MCID)])
        else:
            own.append(texts[numbers[element.Pg.objgen]][int(kid)])
    yield Tag(depth, str(element.S)[1:], "".join(own))
    yield from below


def _marked_texts(page: pikepdf.Page) -> dict[int, str]:
    """What each piece of marked content says, by the fonts' own way back to Unicode."""
    fonts = {name: _to_unicode(font) for name, font in page.Resources.Font.items()}
    texts: dict[int, str] = {}
    current, font = None, {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                current = int(operands[1].MCID) if "/MCID" in operands[1] else None
                if current is not None:
                    texts[current] = ""
            case "EMC":
                current = None
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tj" if current is not None:
                texts[current] += "".join(font[code] for code in bytes(operands[0]))
    return texts


def _to_unicode(font: pikepdf.Object) -> dict[int, str]:
    cmap = font.ToUnicode.read_bytes().decode("ascii")
    return {int(code, 16): chr(int(sign, 16)) for code, sign in _MAPPING.findall(cmap)}
