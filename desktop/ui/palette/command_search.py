"""Finds commands by their words, as one types; å ä ö are letters of their own."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.ui.commands import Command
from domain.swedish import fold

_WORD = re.compile(r"[\w§]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCommands:
    """``first`` have every typed word at the beginning of one of theirs, ``others`` somewhere within."""

    first: Sequence[Command] = ()
    others: Sequence[Command] = ()


def find_commands(text: str, commands: Iterable[Command]) -> FoundCommands:
    """Those whose words hold all that is typed, in the order in which they are given; none for an empty text."""
    wanted = _words(text)
    if not wanted:
        return FoundCommands()
    all_words = {command.key: _words(f"{command.title} {command.words}") for command in commands}
    held = [command for command in commands if _hold(all_words[command.key], wanted)]
    first = [command for command in held if _begin(all_words[command.key], wanted)]
    return FoundCommands(first=first, others=[command for command in held if command not in first])


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _begin(words: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in wanted)


def _hold(words: list[str], wanted: list[str]) -> bool:
    return all(any(part in word for word in words) for part in wanted)
