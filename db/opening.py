"""Looks at a file before it is opened as a store: a file that is not ours is named for what it is and left untouched."""

from pathlib import Path
from typing import BinaryIO

from db.safety.header import HEADER_BYTES, Header, read_header
from db.safety.store_bytes import store_bytes
from domain.errors import Problem, UserError

_DOCUMENTS = (
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word/Excel/PowerPoint 97–2003"),
)
_ARCHIVE = b"PK\x03\x04"
# What the first entries of an archive are called, and what the archive then is.
_IN_ARCHIVES = (
    (b"word/", "Word"),
    (b"xl/", "Excel"),
    (b"ppt/", "PowerPoint"),
    (b"[Content_Types]", "Office"),
)
_ENCRYPTED = b"age-encryption.org/v1"
_PROBED_BYTES = 4096
_PAGE_BYTES = 4096
_FEWEST_PAGES, _MOST_PROBED = 16, 64
_MOST_CELLS = _PAGE_BYTES // 3
_TREE_PAGES = frozenset({2, 5, 10, 13})  # https://www.sqlite.org/fileformat2.html#b_tree_pages


def judge_file(path: Path) -> None:
    """Pass a file that is ours, or a path where one can be made.

    Raises ``UserError``: STORE_MISSING when its folder is not there, STORE_UNREADABLE; STORE_DAMAGED for a store whose
    beginning is lost; STORE_IS_FOLDER, STORE_IS_EMPTY, STORE_IS_DOCUMENT, STORE_IS_ENCRYPTED, STORE_IS_OTHER_DATABASE, and
    STORE_NOT_OURS for anything else.
    """
    if path.is_dir():
        raise UserError(Problem.STORE_IS_FOLDER, path=path)
    if not path.parent.is_dir():
        raise UserError(Problem.STORE_MISSING, path=path)
    if not path.exists():
        return
    try:
        _judge(path, read_header(path))
    except OSError as error:
        raise UserError(Problem.STORE_UNREADABLE, path=path) from error


def _judge(path: Path, header: Header) -> None:
    if header.is_ours and len(header.content) == HEADER_BYTES:
        return
    if not header.content:
        raise UserError(Problem.STORE_IS_EMPTY, path=path)
    if header.is_nearly_ours:
        raise UserError(Problem.STORE_DAMAGED, path=path)
    if header.is_sqlite:
        raise UserError(Problem.STORE_IS_OTHER_DATABASE, path=path)
    with store_bytes(path) as file:
        beginning = file.read(_PROBED_BYTES)
    kind = _document(beginning)
    if kind:
        raise UserError(Problem.STORE_IS_DOCUMENT, path=path, format=kind)
    if beginning.startswith(_ENCRYPTED):
        raise UserError(Problem.STORE_IS_ENCRYPTED, path=path)
    raise UserError(Problem.STORE_DAMAGED if _has_pages(path) else Problem.STORE_NOT_OURS, path=path)


def _document(beginning: bytes) -> str:
    """What the users of this program know it as; empty for what is no document."""
    if beginning.startswith(_ARCHIVE):
        return next((name for mark, name in _IN_ARCHIVES if mark in beginning), "ZIP")
    return next((name for mark, name in _DOCUMENTS if beginning.startswith(mark)), "")


def _has_pages(path: Path) -> bool:
    """Whether a file without a beginning goes on as databases do, in pages; also when all of it was zeroed."""
    count, rest = divmod(path.stat().st_size, _PAGE_BYTES)
    if count < _FEWEST_PAGES or rest:
        return False
    with store_bytes(path) as file:
        probed = range(1, count, max(1, count // _MOST_PROBED))
        return all(_is_page(_bytes_at(file, page * _PAGE_BYTES), count) for page in probed)


def _bytes_at(file: BinaryIO, place: int) -> bytes:
    file.seek(place)
    return file.read(8)


def _is_page(beginning: bytes, count: int) -> bool:
    """A page of a tree tells its kind and how many cells it has, any other one the number of the next page."""
    is_tree = beginning[0] in _TREE_PAGES and int.from_bytes(beginning[3:5]) <= _MOST_CELLS
    return is_tree or int.from_bytes(beginning[:4]) <= count
