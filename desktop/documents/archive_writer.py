"""From ReportLab's objects to the bytes of a file that is both PDF/A-2a and PDF/UA-1.

Writes PDF 1.7 with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). ReportLab's own
writer puts no line end before ``endstream``, which every level of PDF/A demands. No clock: same data, same bytes.
Leans on ``PDFDocument.idToObject`` and ``numberToId``, so ReportLab is pinned (docs/decisions/0003).
"""

import struct
import zlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import md5
from html import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFStream, PDFString

from desktop.documents.colour_profile import srgb_profile
from desktop.documents.fonts import printable
from desktop.documents.structure import Internals, reserve_numbers, text_value
from desktop.documents.tagged_canvas import LANGUAGE, TaggedCanvas

PROGRAM, PRODUCER = "Samsyn", "ReportLab"
_COMPRESSION = 6
_OBJECTS_PER_STREAM = 200
_PROFILE_NAME = "sRGB IEC61966-2.1"

# The extension schema says what pdfuaid is; PDF/A refuses properties it does not know (ISO 19005-2, 6.6.2.3).
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What the file says of itself. Raises ``ValueError`` when the stamp has no time zone."""

    title: str
    author: str
    subject: str
    stamped_at: datetime

    def __post_init__(self) -> None:
        if self.stamped_at.tzinfo is None:
            raise ValueError("stamped_at must be aware: the file tells the time in UTC")

    def printable(self) -> "Properties":
        """Return the same without what neither XML nor a title bar can show."""
        title, author, subject = (printable(text) for text in (self.title, self.author, self.subject))
        return replace(self, title=title, author=author, subject=subject)


def write_archive(canvas: TaggedCanvas, properties: Properties) -> bytes:
    """Return the finished file. The pages must be drawn; the canvas cannot be used afterwards."""
    document = canvas._doc  # noqa: SLF001  (ReportLab keeps its document here and gives no other way to it)
    ready = canvas.close_tree()
    for font in document.delayedFonts:
        font.addObjects(document)
    properties = properties.printable()
    _add_metadata(document, properties)
    _add_output_intent(document)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    for number, page in enumerate(document.Pages.pages):
        _tie_to_tree(page, number)
    catalog = document.idToObjectNumberAndVersion[document.Reference(document.Catalog).name][0]
    (details,) = reserve_numbers(document, 1)
    ready[details] = _details(properties)
    return _File(ready).write(document, catalog, details)


def _add_metadata(document: Internals, properties: Properties) -> None:
    stamp = properties.stamped_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    xmp = _XMP.format(
        title=escape(properties.title),
        author=escape(properties.author),
        subject=escape(properties.subject),
        language=LANGUAGE,
        program=PROGRAM,
        producer=PRODUCER,
        stamp=stamp,
    )
    dictionary = PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"})
    document.Catalog.Metadata = PDFStream(dictionary, xmp.encode())


def _add_output_intent(document: Internals) -> None:
    profile = PDFStream(PDFDictionary({"N": 3}), srgb_profile(), [pdfdoc.PDFZCompress])
    intent = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFA1",
        "OutputConditionIdentifier": PDFString(_PROFILE_NAME),
        "Info": PDFString(_PROFILE_NAME),
        "DestOutputProfile": document.Reference(profile),
    }
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([PDFDictionary(intent)])


def _details(properties: Properties) -> bytes:
    """Return the document information dictionary, which must say the same as the XMP packet."""
    stamp = properties.stamped_at.astimezone(UTC).strftime("(D:%Y%m%d%H%M%SZ)")
    values = {
        "Title": text_value(properties.title),
        "Author": text_value(properties.author),
        "Subject": text_value(properties.subject),
        "Creator": text_value(PROGRAM),
        "Producer": text_value(PRODUCER),
        "CreationDate": stamp,
        "ModDate": stamp,
    }
    entries = "".join(f"/{key} {value}" for key, value in values.items())
    return f"<<{entries}>>".encode("ascii")


def _tie_to_tree(page: Internals, number: int) -> None:
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents, page.Tabs = number, "/S"


class _File:
    """Objects one after another, and where each of them lies. ``ready`` are those not made by ReportLab."""

    def __init__(self, ready: dict[int, bytes]) -> None:
        self._ready = ready
        self._parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        self._size = len(self._parts[0])
        self._rows: dict[int, bytes] = {}
        self._packed: list[tuple[int, bytes]] = []

    def write(self, document: Internals, catalog: int, details: int) -> bytes:
        number = 1
        while number <= document.objectcounter:  # formatting an object may give others their number
            if number in self._ready:
                self._packed.append((number, self._ready[number]))
            else:
                self._add(number, document.idToObject[document.numberToId[number]], document)
            number += 1
        return self._finish(self._add_packed(number), catalog, details)

    def _add(self, number: int, content: pdfdoc.PDFObject, document: Internals) -> None:
        if isinstance(content, PDFStream):
            self._add_stream(number, *_stream_parts(content, document))
        else:
            self._packed.append((number, pdfdoc.format(content, document, toplevel=1)))

    def _add_stream(self, number: int, entries: bytes, content: bytes) -> None:
        # CR LF before endstream: content that itself ends in CR or LF then still has an unambiguous length.
        body = b"%d 0 obj\n<<%s/Length %d>>\nstream\n%s\r\nendstream\nendobj\n"
        self._rows[number] = struct.pack(">BIH", 1, self._size, 0)
        self._append(body % (number, entries, len(content), content))

    def _append(self, part: bytes) -> None:
        self._parts.append(part)
        self._size += len(part)

    def _add_packed(self, number: int) -> int:
        """Write the waiting objects in streams of 200; return the next free number."""
        for start in range(0, len(self._packed), _OBJECTS_PER_STREAM):
            group = self._packed[start : start + _OBJECTS_PER_STREAM]
            index, offset = [], 0
            for place, (member, body) in enumerate(group):
                self._rows[member] = struct.pack(">BIH", 2, number, place)
                index.append(b"%d %d" % (member, offset))
                offset += len(body) + 1
            first = b" ".join(index) + b"\n"
            content = zlib.compress(first + b"\n".join(body for _, body in group), _COMPRESSION)
            entries = b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode" % (len(group), len(first))
            self._add_stream(number, entries, content)
            number += 1
        return number

    def _finish(self, number: int, catalog: int, details: int) -> bytes:
        start = self._size
        rows = [struct.pack(">BIH", 0, 0, 0xFFFF)]
        rows += [self._rows[member] for member in range(1, number)]
        rows.append(struct.pack(">BIH", 1, start, 0))
        fingerprint = md5(b"".join(self._parts), usedforsecurity=False).hexdigest().encode()
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]/Filter/FlateDecode" % (
            number + 1,
            catalog,
            details,
            fingerprint,
            fingerprint,
        )
        self._add_stream(number, entries, zlib.compress(b"".join(rows), _COMPRESSION))
        self._append(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)


def _stream_parts(stream: PDFStream, document: Internals) -> tuple[bytes, bytes]:
    """Return a stream's dictionary entries without its length, and its content, compressed when it may be."""
    content = stream.content.encode("latin-1") if isinstance(stream.content, str) else stream.content
    entries = dict(stream.dictionary.dict)
    if stream.filters and "Filter" not in entries:
        content = zlib.compress(content, _COMPRESSION)
        entries["Filter"] = "/FlateDecode"
    pairs = ((key.encode(), pdfdoc.format(value, document)) for key, value in entries.items())
    return b"".join(b"/%s %s" % pair for pair in pairs), content
