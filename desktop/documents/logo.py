"""The house's logo on a page: painted once in a file and shown wherever it stands, in any size. No fonts, no transparency."""

import zlib
from functools import lru_cache
from hashlib import sha256
from io import BytesIO

from PIL import Image
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFStream

from desktop.documents.flowables import Drawing
from desktop.documents.structure import Element, text_value
from desktop.documents.svg.form import form_operators
from desktop.documents.svg.picture import read_picture
from desktop.documents.tagged_canvas import TaggedCanvas
from domain.look import Logo, LogoKind

_COMPRESSION = 9


def logo_drawing(logo: Logo, height: float, element: Element, organisation: str) -> Drawing:
    """Return the logo in a height in points, at most six times as wide; its Figure says whose it is."""
    width = height * logo.width_px / logo.height_px
    element.attributes["Alt"] = text_value(f"Logotyp: {organisation}" if organisation else "Logotyp")

    def paint(canvas: TaggedCanvas, left: float, top: float) -> None:
        name = _placed(canvas, logo)
        canvas.addLiteral(f"q {width:.3f} 0 0 {height:.3f} {left:.3f} {top - height:.3f} cm /{name} Do Q")

    return Drawing(width, height, paint, element)


def _placed(canvas: TaggedCanvas, logo: Logo) -> str:
    """The name of the logo in this file and on this page; its stream is written once.

    Not ``drawImage``: its objects are no streams of ReportLab's, so the archive writer would pack them among the others.
    """
    key = f"logo-{sha256(logo.content).hexdigest()[:16]}"
    document = canvas._doc  # noqa: SLF001  (ReportLab keeps its document here and gives no other way to it)
    name: str = document.getXObjectName(key)
    if name not in document.idToObject:
        entries, content = _stream_of(logo)
        document.Reference(PDFStream(PDFDictionary(dict(entries)), content), name)
    on_this_page: list[str] = canvas._formsinuse  # type: ignore[attr-defined]  # noqa: SLF001
    if key not in on_this_page:
        on_this_page.append(key)
    return name


@lru_cache(maxsize=4)
def _stream_of(logo: Logo) -> tuple[dict[str, object], bytes]:
    """Dictionary entries and compressed content: read once, however many documents are printed."""
    make = _form if logo.kind is LogoKind.SVG else _image
    entries, content = make(logo)
    return {"Type": "/XObject", "Filter": "/FlateDecode", **entries}, zlib.compress(content, _COMPRESSION)


def _form(logo: Logo) -> tuple[dict[str, object], bytes]:
    """The box is a square of one unit, as an image is; what reaches beyond it is cut."""
    entries = {
        "Subtype": "/Form",
        "FormType": 1,
        "BBox": PDFArray([0, 0, 1, 1]),
        "Resources": PDFDictionary({}),
    }
    return entries, form_operators(read_picture(logo.content))


def _image(logo: Logo) -> tuple[dict[str, object], bytes]:
    with Image.open(BytesIO(logo.content), formats=["PNG"]) as picture:
        pixels = picture.convert("RGB").tobytes()
    entries = {
        "Subtype": "/Image",
        "Width": logo.width_px,
        "Height": logo.height_px,
        "BitsPerComponent": 8,
        "ColorSpace": "/DeviceRGB",
    }
    return entries, pixels
