"""Whether a copy of a store can be trusted: it opens, its pages agree, and finished minutes are what was hashed.

Opens nothing for writing and leaves nothing beside the file.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from db.engine import APPLICATION_ID
from db.errors import SQLITE_FAULTS
from domain.errors import Problem, UserError

# Of the disk, of rights, of others: none of them says anything about what is in the file.
_NOT_OF_THE_FILE = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_NOMEM",
                    "SQLITE_FULL", "SQLITE_AUTH", "SQLITE_READONLY")  # fmt: skip
# Newer SQLite looks at the search index as well. It is made anew from the rest, so a copy is whole without it.
_OF_SEARCH = b"malformed inverted index"
_MINUTES = "SELECT content, content_hash, pdf, pdf_hash FROM minutes_record"
_STILL_THERE = " WHERE disposal_id IS NULL OR length(content) OR length(pdf)"


def verify_copy(path: Path) -> None:
    """Pass a sound copy, of this schema or an older one; no program may have it open.

    Raises ``UserError``: BACKUP_DAMAGED only where the file itself is wrong, BACKUP_UNREADABLE where it cannot be read.
    """
    _verify(path, _is_ours, _pages_agree, _minutes_are_as_hashed)


def verify_pages(path: Path) -> None:
    """As ``verify_copy``, whatever finished minutes say: one may choose to go on with a store in which they were changed."""
    _verify(path, _is_ours, _pages_agree)


def _verify(path: Path, *looks: Callable[[sqlite3.Connection], bool]) -> None:
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        ) as connection:
            connection.text_factory = bytes  # text that a damage has hit may be no UTF-8
            is_sound = all(look(connection) for look in looks)
    except SQLITE_FAULTS as error:
        is_away = getattr(error, "sqlite_errorname", "").startswith(_NOT_OF_THE_FILE)
        problem = Problem.BACKUP_UNREADABLE if is_away else Problem.BACKUP_DAMAGED
        raise UserError(problem, path=path) from error
    if not is_sound:
        raise UserError(Problem.BACKUP_DAMAGED, path=path)


def _is_ours(connection: sqlite3.Connection) -> bool:
    (identity,) = connection.execute("PRAGMA application_id").fetchone()
    return bool(identity == APPLICATION_ID)


def _pages_agree(connection: sqlite3.Connection) -> bool:
    told = (row[0] for row in connection.execute("PRAGMA integrity_check"))
    return all(line == b"ok" or line.startswith(_OF_SEARCH) for line in told)


def _minutes_are_as_hashed(connection: sqlite3.Connection) -> bool:
    """What was disposed of is empty, and passed by."""
    columns = {row[1] for row in connection.execute("PRAGMA table_info(minutes_record)")}
    rows = connection.execute(_MINUTES + (_STILL_THERE if b"disposal_id" in columns else ""))
    return all(
        _is_hash_of(content, content_hash) and _is_hash_of(pdf, pdf_hash)
        for content, content_hash, pdf, pdf_hash in rows
    )


def _is_hash_of(content: object, stored: object) -> bool:
    return isinstance(content, bytes) and sha256(content).hexdigest().encode() == stored
