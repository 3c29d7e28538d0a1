"""What is asked for when the program starts. Most starts ask for the window, which comes without the command line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.services.language import Language, system_language

_OPTIONS = ("--data", "--lang")


@dataclass(frozen=True, slots=True)
class WindowWish:
    """None leaves the choice of the store, or of the language, to what the person has chosen."""

    target: Path | str | None
    language: Language | None


def window_wish(arguments: Sequence[str]) -> WindowWish | None:
    """What the window should open; None when a command, help or anything else is asked for."""
    given = dict(_options(arguments))
    is_all = sum(len(words) for words in given.values()) == len(arguments)
    values = {
        name: words[-1].partition("=")[2] if len(words) == 1 else words[1] for name, words in given.items()
    }
    language = values.get("--lang")
    if not is_all or not all(values.values()) or (language is not None and language not in set(Language)):
        return None
    return WindowWish(
        target=store_named(values["--data"]) if "--data" in values else None,
        language=Language(language) if language else None,
    )


def store_named(data: str) -> Path | str:
    """A file, or the address of a server."""
    return data if data.startswith(("postgresql://", "postgresql+")) else Path(data)


def asked_language(arguments: Sequence[str]) -> Language:
    """The language asked for, known before the options are understood so that errors in them are told in it."""
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        wanted = value or next(iter(arguments[place + 1 :]), "")
        if name == "--lang" and wanted in set(Language):
            return Language(wanted)
    return system_language()


def _options(arguments: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """Each option with the words it is given in, up to the first word that is none."""
    place = 0
    while place < len(arguments) and arguments[place].partition("=")[0] in _OPTIONS:
        name, is_joined, _value = arguments[place].partition("=")
        words = arguments[place : place + (1 if is_joined else 2)]
        yield name, words
        place += len(words)
