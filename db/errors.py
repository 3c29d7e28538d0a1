"""Turns what a database says into something a person can act on; everything else stays the bug it is.

Codes, not words: SQLite names its error (Python 3.11), PostgreSQL has its SQLSTATE.
"""

import errno
import sqlite3

import sqlalchemy.exc as sa_errors

from domain.errors import Problem, UserError

_BY_SQLITE_NAME = (
    ("SQLITE_BUSY", Problem.STORE_BUSY),
    ("SQLITE_LOCKED", Problem.STORE_BUSY),
    ("SQLITE_FULL", Problem.STORE_FULL),
    ("SQLITE_READONLY", Problem.STORE_READ_ONLY),
    ("SQLITE_PERM", Problem.STORE_READ_ONLY),
    ("SQLITE_CANTOPEN", Problem.STORE_UNREADABLE),
    ("SQLITE_IOERR_WRITE", Problem.STORE_FULL),  # a quota or a limit; only a full disk is SQLITE_FULL
    ("SQLITE_IOERR_SHMSIZE", Problem.STORE_FULL),
    ("SQLITE_IOERR", Problem.STORE_UNREADABLE),
    ("SQLITE_NOTADB", Problem.STORE_DAMAGED),  # whose file it is was looked at before it was opened
    ("SQLITE_CORRUPT", Problem.STORE_DAMAGED),
)
_BY_SQLSTATE = {
    "55P03": Problem.STORE_BUSY,  # lock not available
    "40P01": Problem.STORE_BUSY,  # deadlock detected
    "53100": Problem.STORE_FULL,  # disk full
    "57P01": Problem.STORE_UNREADABLE,  # the server is shut down
    "57P03": Problem.STORE_UNREADABLE,  # the server is starting
}
_NO_TEXT = "Could not decode to UTF-8"  # of Python's driver, which gives it no name
_BY_ERRNO = {
    **dict.fromkeys((errno.ENOSPC, errno.EFBIG, errno.EDQUOT), Problem.STORE_FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), Problem.STORE_READ_ONLY),
}
SQLITE_FAULTS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises of a file: also words of a damaged schema that its message quotes, and that are no text (Python's driver
decodes the message before it raises)."""
LOCKED_MARK = "samsyn: minutes are locked"
DECIDED_MARK = "samsyn: the picture is decided"
KEPT_MARK = "samsyn: the record is kept"
_BY_MARK = {
    LOCKED_MARK: Problem.MINUTES_LOCKED,
    DECIDED_MARK: Problem.PICTURE_DECIDED,
    KEPT_MARK: Problem.RECORD_KEPT,
}


def user_error(error: sa_errors.DBAPIError) -> UserError | None:
    """The problem behind a database error, or None when it is a bug."""
    original = error.orig
    problem = _refusal(str(original)) or file_problem(original) or _server_problem(error)
    return UserError(problem) if problem else None


def _refusal(words: str) -> Problem | None:
    """What a trigger of ours has refused."""
    return next((problem for mark, problem in _BY_MARK.items() if mark in words), None)


def file_problem(error: BaseException | None) -> Problem | None:
    """What SQLite says of its file. Only what it calls corrupt is damaged, and text that is none."""
    if isinstance(error, UnicodeDecodeError):
        return Problem.STORE_DAMAGED
    name = getattr(error, "sqlite_errorname", "")
    if not name and isinstance(error, sqlite3.Error) and str(error).startswith(_NO_TEXT):
        return Problem.STORE_DAMAGED
    return next((problem for start, problem in _BY_SQLITE_NAME if name.startswith(start)), None)


def system_problem(error: OSError) -> Problem:
    """What the operating system says of a file."""
    return _BY_ERRNO.get(error.errno or 0, Problem.STORE_UNREADABLE)


def _server_problem(error: sa_errors.DBAPIError) -> Problem | None:
    state = getattr(error.orig, "sqlstate", "")
    if state is None and isinstance(error, sa_errors.OperationalError):
        return Problem.STORE_UNREADABLE  # no server answers, or it is gone
    return _BY_SQLSTATE.get(state or "")
