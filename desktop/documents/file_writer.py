"""The syntax of a PDF file: objects one after another, and a table of where each of them lies.

Knows nothing of what the objects mean, nor of ReportLab, whose own writer puts no line end before ``endstream``,
which every level of PDF/A demands. No clock: same objects, same bytes.
"""

import struct
import zlib
from collections.abc import Iterable
from hashlib import md5
from typing import NamedTuple

COMPRESSION = 6
_OBJECTS_PER_STREAM = 200
# Kinds of rows in a cross-reference stream (ISO 32000-1, table 18).
_FREE, _IN_FILE, _IN_STREAM = 0, 1, 2


class FileObject(NamedTuple):
    """``body`` is the whole object or, where there is a ``content``, a stream's dictionary entries but its length."""

    number: int
    body: bytes
    content: bytes | None = None


class PlainFile:
    """PDF 1.4: every object stands for itself, with a classic cross-reference table (ISO 32000-1, 7.5.4)."""

    version = b"1.4"

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0
        self._offsets: dict[int, int] = {}
        self._append(b"%%PDF-%s\n%%\xe2\xe3\xcf\xd3\n" % self.version)

    def write(self, objects: Iterable[FileObject], catalog: int, details: int) -> bytes:
        """Return the file. ``catalog`` and ``details`` are the numbers of two of the objects."""
        for member in objects:
            self._add(member)
        self._finish(catalog, details)
        return b"".join(self._parts)

    def _add(self, member: FileObject) -> None:
        if member.content is None:
            self._place(member.number, b"%d 0 obj\n%s\nendobj\n" % (member.number, member.body))
        else:
            self._add_stream(member.number, member.body, member.content)

    def _add_stream(self, number: int, entries: bytes, content: bytes) -> None:
        # CR LF before endstream: content that itself ends in CR or LF then still has an unambiguous length.
        body = b"%d 0 obj\n<<%s/Length %d>>\nstream\n%s\r\nendstream\nendobj\n"
        self._place(number, body % (number, entries, len(content), content))

    def _place(self, number: int, part: bytes) -> None:
        self._offsets[number] = self._size
        self._append(part)

    def _append(self, part: bytes) -> None:
        self._parts.append(part)
        self._size += len(part)

    def _finish(self, catalog: int, details: int) -> None:
        start, count = self._size, len(self._offsets) + 1
        trailer = b"<</Size %d%s>>" % (count, self._trailer(catalog, details))
        rows = b"".join(b"%010d 00000 n \n" % self._offsets[number] for number in range(1, count))
        self._append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, rows))
        self._append(b"trailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (trailer, start))

    def _trailer(self, catalog: int, details: int) -> bytes:
        fingerprint = md5(b"".join(self._parts), usedforsecurity=False).hexdigest().encode()
        return b"/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]" % (catalog, details, fingerprint, fingerprint)


class CompactFile(PlainFile):
    """PDF 1.7 with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8)."""

    version = b"1.7"

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[FileObject] = []
        self._places: dict[int, tuple[int, int]] = {}
        """From an object to the stream it lies in and its place there."""

    def _add(self, member: FileObject) -> None:
        if member.content is None:
            self._waiting.append(member)
        else:
            super()._add(member)

    def _finish(self, catalog: int, details: int) -> None:
        number = len(self._offsets) + len(self._waiting) + 1
        for first in range(0, len(self._waiting), _OBJECTS_PER_STREAM):
            self._pack(number, self._waiting[first : first + _OBJECTS_PER_STREAM])
            number += 1
        start = self._size
        self._offsets[number] = start  # the table's own
        rows = struct.pack(">BIH", _FREE, 0, 0xFFFF) + b"".join(map(self._row, range(1, number + 1)))
        trailer = self._trailer(catalog, details)
        entries = b"/Type/XRef/Size %d/W[1 4 2]%s/Filter/FlateDecode" % (number + 1, trailer)
        self._add_stream(number, entries, zlib.compress(rows, COMPRESSION))
        self._append(b"startxref\n%d\n%%%%EOF\n" % start)

    def _pack(self, number: int, members: list[FileObject]) -> None:
        index, offset = [], 0
        for place, member in enumerate(members):
            self._places[member.number] = (number, place)
            index.append(b"%d %d" % (member.number, offset))
            offset += len(member.body) + 1
        head = b" ".join(index) + b"\n"
        bodies = b"\n".join(member.body for member in members)
        entries = b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode" % (len(members), len(head))
        self._add_stream(number, entries, zlib.compress(head + bodies, COMPRESSION))

    def _row(self, number: int) -> bytes:
        if number in self._places:
            return struct.pack(">BIH", _IN_STREAM, *self._places[number])
        return struct.pack(">BIH", _IN_FILE, self._offsets[number], 0)
