"""Looks at a file before it is opened as a store: a file that is not ours is named and left untouched."""

from pathlib import Path

from db.engine import APPLICATION_ID
from domain.errors import Problem, UserError

_MAGIC = b"SQLite format 3\x00"
_APPLICATION_ID_AT = 68  # https://www.sqlite.org/fileformat2.html, section 1.3
_HEADER_BYTES = 100


def judge_file(path: Path) -> None:
    """Pass a file that is ours, or a path where one can be made.

    Raises ``UserError``: STORE_MISSING when its folder is not there, STORE_NOT_OURS, STORE_UNREADABLE.
    """
    if path.is_dir():
        raise UserError(Problem.STORE_NOT_OURS, path=path)
    if not path.parent.is_dir():
        raise UserError(Problem.STORE_MISSING, path=path)
    if path.exists() and not _is_ours(_header(path)):
        raise UserError(Problem.STORE_NOT_OURS, path=path)


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except OSError as error:
        raise UserError(Problem.STORE_UNREADABLE, path=path) from error


def _is_ours(header: bytes) -> bool:
    identity = header[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4]
    return header.startswith(_MAGIC) and identity == APPLICATION_ID.to_bytes(4)
