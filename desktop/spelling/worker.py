"""The process that holds the dictionary: one question a line on standard input, one answer a line on standard output.

A process of its own, because the library keeps Python's lock: 0.3 s while it reads the word list, up to 0.7 s while it
looks for what was meant. JSON in ASCII, so that no console's encoding matters. It ends with its input.
"""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO

from desktop.own_process import own_command, own_folder
from desktop.spelling import WORKER
from desktop.spelling.dictionary import Dictionary, NoDictionaryError, open_dictionary


def worker_command() -> list[str]:
    """How this very program is started as a worker, from the folder ``worker_folder``."""
    return own_command(WORKER)


def worker_folder() -> Path:
    """See ``desktop.own_process``."""
    return own_folder()


def serve(questions: BinaryIO, answers: BinaryIO, folder: Path | None = None) -> int:
    """Answer until there are no more questions; 1 when there is no dictionary.

    ``{"ready": bool}`` comes first. ``{"check": [words]}`` is answered by ``{"wrong": [words]}``, ``{"offer": word}`` by
    ``{"offers": [words]}``; ``{"know": [words, names]}`` has no answer.
    """
    try:
        dictionary = open_dictionary(folder)
    except NoDictionaryError:
        _tell(answers, {"ready": False})
        return 1
    _tell(answers, {"ready": True})
    for line in questions:
        for asked, value in json.loads(line).items():
            answer = _ANSWERS[asked](dictionary, value)
            if answer is not None:
                _tell(answers, answer)
    return 0


def main() -> int:
    """Serve whoever started the process."""
    return serve(sys.stdin.buffer, sys.stdout.buffer)


def _check(dictionary: Dictionary, words: Iterable[str]) -> dict[str, Any]:
    return {"wrong": [word for word in words if not dictionary.is_right(word)]}


def _offer(dictionary: Dictionary, word: str) -> dict[str, Any]:
    return {"offers": dictionary.offers(word)}


def _know(dictionary: Dictionary, told: Sequence[Iterable[str]]) -> None:
    dictionary.know(*told)


_ANSWERS: Mapping[str, Callable[[Dictionary, Any], dict[str, Any] | None]] = MappingProxyType(
    {
        "check": _check,
        "offer": _offer,
        "know": _know,
    }
)


def _tell(answers: BinaryIO, answer: Mapping[str, Any]) -> None:
    answers.write(json.dumps(answer).encode("ascii") + b"\n")
    answers.flush()
