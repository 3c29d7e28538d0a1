"""Everything that can be read out of a PDF file, by eye, by ear or with a tool: what a search for leaks looks through.

Reads any file and trusts none: what pypdf finds by the file's own table, and every stream that lies in the bytes, whether
the table knows it or not. Knows no secret.
"""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from enum import StrEnum
from io import BytesIO
from typing import Any, NamedTuple

from pypdf import PdfReader
from pypdf.generic import ByteStringObject, IndirectObject, NameObject, StreamObject, TextStringObject

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_HEXADECIMAL = re.compile(rb"<([0-9A-Fa-f\s]{4,})>")
_LITERAL = re.compile(rb"\(((?:\\.|[^\\()])*)\)", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r\n": b""}
_BLANKS = re.compile(r"\s+")
# Soft hyphen, marks of direction, joiners, tags.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)


class Where(StrEnum):
    """Where in a file something is read. In ``BYTES``, which hold much that is no text, short words turn up by chance."""

    PAGES = "pages"
    OBJECTS = "objects"
    METADATA = "metadata"
    ATTACHMENTS = "attachments"
    FILE_NAME = "file_name"
    BYTES = "bytes"


class Piece(NamedTuple):
    """``text`` is normalised as by ``normalised``."""

    where: Where
    text: str


def normalised(text: str) -> str:
    """Case, composition, invisible signs and kinds of blanks away: what reads the same is the same."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return _BLANKS.sub(" ", _INVISIBLE.sub("", folded))


def read_pieces(pdf: bytes, file_name: str) -> list[Piece]:
    """Everything, by where it is read. Raises ``pypdf.errors.PyPdfError`` for what is no PDF file."""
    found = [(Where.FILE_NAME, file_name)]
    reader = PdfReader(BytesIO(pdf))
    found += ((Where.PAGES, page.extract_text()) for page in reader.pages)
    for number in _object_numbers(reader):
        found += _read_object(reader.get_object(IndirectObject(number, 0, reader)))
    found += ((Where.BYTES, text) for part in _parts(pdf) for text in _read_bytes(part))
    return [Piece(where, normalised(text)) for where, text in found if text]


def _object_numbers(reader: PdfReader) -> list[int]:
    in_file = {number for table in reader.xref.values() for number in table}
    return sorted((in_file | set(reader.xref_objStm)) - {0})


def _read_object(value: Any) -> Iterator[tuple[Where, str]]:
    """The names and strings of an object, and what its stream says when that is text."""
    yield Where.OBJECTS, " \n".join(_words(value))
    if isinstance(value, StreamObject):
        kind = value.get("/Type")
        if kind == "/Metadata":
            yield Where.METADATA, value.get_data().decode(errors="replace")
        elif kind == "/EmbeddedFile":
            yield from ((Where.ATTACHMENTS, text) for text in _read_bytes(value.get_data()))


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, TextStringObject):
        yield str(value)
    elif isinstance(value, NameObject):
        yield str(value)[1:]
    elif isinstance(value, ByteStringObject):
        yield from _read_bytes(bytes(value))
    elif isinstance(value, dict):
        for key, each in value.items():
            yield str(key)[1:]
            yield from _words(each)
    elif isinstance(value, list):
        for each in value:
            yield from _words(each)


def _parts(pdf: bytes) -> Iterator[bytes]:
    """The file as it lies, every stream in it unpacked, and the strings of both."""
    streams = [_unpacked(match[1]) for match in _STREAM.finditer(pdf)]
    for part in (pdf, *streams):
        yield part
        yield b"\n".join(_strings(part))


def _unpacked(content: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(content)
    except zlib.error:
        return content


def _strings(part: bytes) -> Iterator[bytes]:
    """Strings in a PDF's two ways of writing them (ISO 32000-1, 7.3.4)."""
    for match in _HEXADECIMAL.finditer(part):
        digits = b"".join(match[1].split())
        yield bytes.fromhex((digits + b"0" if len(digits) % 2 else digits).decode())
    for match in _LITERAL.finditer(part):
        if b"\\" in match[1]:
            yield _ESCAPE.sub(_unescaped, match[1])


def _unescaped(match: re.Match[bytes]) -> bytes:
    sign = match[1]
    return bytes([int(sign, 8) & 0xFF]) if sign[:1] in b"01234567" else _ESCAPED.get(sign, sign)


def _read_bytes(content: bytes) -> Iterator[str]:
    """The bytes as text in each way that a tool might try."""
    yield content.decode("latin-1")
    if not content.isascii():
        yield content.decode("utf-8", errors="replace")
    if b"\0" in content:
        for start in (0, 1):
            for order in ("utf-16-be", "utf-16-le"):
                yield content[start:].decode(order, errors="replace")
