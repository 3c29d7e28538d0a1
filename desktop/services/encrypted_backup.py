"""A file that only a pass phrase opens, in the age format: other programs open it as well (https://age-encryption.org/v1).

The work is done in a process of its own (``age_worker``): the library keeps Python's lock meanwhile, for seconds, and what
makes a phrase slow to guess takes 1 GB of memory, which the process gives back.
"""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

from desktop.exchange.age_worker import Outcome
from desktop.own_process import AGE_WORKER, own_command, own_folder
from domain.errors import Problem, UserError

FEWEST_CHARACTERS = 12
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # only Windows has it
_PROBLEMS: Mapping[int, Problem] = {
    Outcome.WRONG_PHRASE: Problem.PHRASE_WRONG,
    Outcome.NOT_ENCRYPTED: Problem.BACKUP_NOT_ENCRYPTED,
    Outcome.UNREADABLE: Problem.FILE_UNREADABLE,
    Outcome.NOT_WRITABLE: Problem.TARGET_NOT_WRITABLE,
}


def ensure_phrase(phrase: str) -> None:
    """Raises ``UserError(PHRASE_TOO_SHORT)`` (``fewest``) for one that is guessed too soon."""
    if len(phrase) < FEWEST_CHARACTERS:
        raise UserError(Problem.PHRASE_TOO_SHORT, fewest=FEWEST_CHARACTERS)


def encrypt(source: Path, target: Path, phrase: str) -> None:
    """Write the target whole or not at all. Raises ``UserError``: TARGET_NOT_WRITABLE, FILE_UNREADABLE."""
    _run("encrypt", source, target, phrase)


def decrypt(source: Path, target: Path, phrase: str) -> None:
    """As ``encrypt``. Raises also ``UserError``: PHRASE_WRONG, BACKUP_NOT_ENCRYPTED."""
    _run("decrypt", source, target, phrase)


def _run(task: str, source: Path, target: Path, phrase: str) -> None:
    asked = {
        "task": task, "source": str(source.absolute()), "target": str(target.absolute()), "phrase": phrase
    }  # fmt: skip
    done = subprocess.run(
        own_command(AGE_WORKER),
        input=json.dumps(asked).encode("ascii"),
        cwd=own_folder(),
        creationflags=_NO_WINDOW,
        check=False,
    )
    if done.returncode != Outcome.DONE:
        problem = _PROBLEMS.get(done.returncode)
        if problem is None:
            raise RuntimeError(f"{AGE_WORKER} ended with {done.returncode}")
        is_of_target = problem is Problem.TARGET_NOT_WRITABLE
        raise UserError(problem, path=target if is_of_target else source)
