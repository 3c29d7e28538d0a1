"""From ReportLab's objects to bytes, in the order of their numbers.

Leans on ``PDFDocument.idToObject`` and ``numberToId``, so ReportLab is pinned (docs/decisions/0003).
"""

import re
import zlib
from collections.abc import Iterator, Mapping

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFStream

from desktop.documents.file_writer import COMPRESSION, FileObject
from desktop.documents.structure import Internals

_STREAM_START, _STREAM_END = b"\nstream\n", b"endstream\n"
_LENGTH = re.compile(rb"/Length \d+")


def file_objects(document: Internals, ready: Mapping[int, bytes]) -> Iterator[FileObject]:
    """Yield all objects; ``ready`` are those not made by ReportLab, by their number."""
    number = 1
    while number <= document.objectcounter:  # formatting an object may give others their number
        if number in ready:
            yield FileObject(number, ready[number])
        else:
            yield _formatted(number, document.idToObject[document.numberToId[number]], document)
        number += 1


def _formatted(number: int, content: pdfdoc.PDFObject, document: Internals) -> FileObject:
    if isinstance(content, PDFStream):
        return FileObject(number, *_stream_parts(content, document))
    body = pdfdoc.format(content, document, toplevel=1)
    if body.endswith(_STREAM_END):
        return FileObject(number, *_parted(body))
    return FileObject(number, body)


def _stream_parts(stream: PDFStream, document: Internals) -> tuple[bytes, bytes]:
    """Return a stream's dictionary entries without its length, and its content, compressed when it may be."""
    content = stream.content.encode("latin-1") if isinstance(stream.content, str) else stream.content
    entries = dict(stream.dictionary.dict)
    if stream.filters and "Filter" not in entries:
        content = zlib.compress(content, COMPRESSION)
        entries["Filter"] = "/FlateDecode"
    pairs = ((key.encode(), pdfdoc.format(value, document)) for key, value in entries.items())
    return b"".join(b"/%s %s" % pair for pair in pairs), content


def _parted(body: bytes) -> tuple[bytes, bytes]:
    """Part what ReportLab writes whole, images and forms, into dictionary entries and content."""
    dictionary, content = body.removesuffix(_STREAM_END).split(_STREAM_START, 1)
    entries = dictionary.strip().removeprefix(b"<<").removesuffix(b">>")
    return _LENGTH.sub(b"", entries, count=1), content
