"""Where a command gets a pass phrase: from a file, from the environment, or typed unseen; never from the command line.

What stands on the command line, others can see and the shell remembers.
"""

import os
from pathlib import Path

import click

from desktop.cli_words import Words
from domain.errors import Problem, UserError

VARIABLE = "SAMSYN_PASS_PHRASE"


def new_phrase(words: Words, file: Path | None) -> str:
    """One to encrypt with; typed, it is typed twice. Raises ``UserError``: PHRASE_DIFFERS, FILE_UNREADABLE."""
    given = _given(file)
    if given is not None:
        return given
    phrase, again = _typed(words("Pass phrase")), _typed(words("Pass phrase once more"))
    if phrase != again:
        raise UserError(Problem.PHRASE_DIFFERS)
    return phrase


def known_phrase(words: Words, file: Path | None) -> str:
    """The one that something was encrypted with. Raises ``UserError(FILE_UNREADABLE)``."""
    given = _given(file)
    return _typed(words("Pass phrase")) if given is None else given


def _given(file: Path | None) -> str | None:
    if file is None:
        return os.environ.get(VARIABLE)
    try:
        return next(iter(file.read_text(encoding="utf-8-sig").splitlines()), "")
    except (OSError, UnicodeError) as error:
        raise UserError(Problem.FILE_UNREADABLE, path=file) from error


def _typed(prompt: str) -> str:
    phrase: str = click.prompt(prompt, hide_input=True, err=True)
    return phrase
