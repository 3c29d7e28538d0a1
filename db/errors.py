"""Turns what a database says into something a person can act on; everything else stays the bug it is.

Codes, not words: SQLite names its error (Python 3.11), PostgreSQL has its SQLSTATE.
"""

import sqlalchemy.exc as sa_errors

from domain.errors import Problem, UserError

_BY_SQLITE_NAME = (
    ("SQLITE_BUSY", Problem.STORE_BUSY),
    ("SQLITE_LOCKED", Problem.STORE_BUSY),
    ("SQLITE_FULL", Problem.STORE_FULL),
    ("SQLITE_READONLY", Problem.STORE_READ_ONLY),
    ("SQLITE_PERM", Problem.STORE_READ_ONLY),
    ("SQLITE_CANTOPEN", Problem.STORE_UNREADABLE),
    ("SQLITE_IOERR", Problem.STORE_UNREADABLE),
    ("SQLITE_NOTADB", Problem.STORE_NOT_OURS),
    ("SQLITE_CORRUPT", Problem.STORE_UNREADABLE),
)
_BY_SQLSTATE = {"55P03": Problem.STORE_BUSY, "40P01": Problem.STORE_BUSY, "53100": Problem.STORE_FULL}
LOCKED_MARK = "samsyn: minutes are locked"


def user_error(error: sa_errors.DBAPIError) -> UserError | None:
    """The problem behind a database error, or None when it is a bug."""
    original = error.orig
    if LOCKED_MARK in str(original):
        return UserError(Problem.MINUTES_LOCKED)
    name = getattr(original, "sqlite_errorname", None)
    if name is not None:
        return next(
            (UserError(problem) for start, problem in _BY_SQLITE_NAME if name.startswith(start)), None
        )
    problem = _BY_SQLSTATE.get(getattr(original, "sqlstate", None) or "")
    return UserError(problem) if problem else None
