"""The words a person has added to the dictionary, in a file beside their settings: one a line.

A file that cannot be read is as good as none.
"""

from collections.abc import Iterable
from pathlib import Path

from desktop.services.files import write_whole_file
from desktop.settings import settings_file
from domain.errors import UserError
from domain.swedish import sort_key

_FILE = "own-words.txt"


def own_words_file() -> Path:
    """Where they lie: the person's own configuration, never beside the data."""
    return settings_file().with_name(_FILE)


def load_own_words(path: Path) -> tuple[str, ...]:
    """In Swedish order, each once."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    return in_order(lines)


def save_own_words(words: Iterable[str], path: Path) -> None:
    """Write them whole, silently nothing where the folder cannot be written: they hold until the program ends."""
    text = "".join(f"{word}\n" for word in words)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole_file(path, text.encode("utf-8"))
    except (OSError, UserError):
        return


def in_order(words: Iterable[str]) -> tuple[str, ...]:
    """Each once, without blanks round it, in Swedish order."""
    return tuple(sorted({word.strip() for word in words} - {""}, key=lambda word: (sort_key(word), word)))
