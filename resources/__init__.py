"""Where the files that ship with the program lie: the only functions that build such a path.

They start from this package's own folder, so they hold in a checkout, an installed package and a bundle
alike. Nothing is read here, and nothing is known of what the files are for.
"""

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent


def font_path(file_name: str) -> Path:
    """Return the path of a bundled font, for example ``ProtokollSans-Regular.ttf``."""
    return _existing("fonts", file_name)


def icon_path(file_name: str) -> Path:
    """Return the path of an icon with its suffix, for example ``house.svg`` or ``samsyn.ico``."""
    return _existing("icons", file_name)


def translation_path(file_name: str) -> Path:
    """Return where a translation lies. The compiled ``.qm`` files are built, so it need not exist yet."""
    return _FOLDER / "translations" / file_name


def sample_path(file_name: str) -> Path:
    """Return the path of a file of the made-up example."""
    return _existing("sample", file_name)


def spelling_path(file_name: str) -> Path:
    """Return the path of the Swedish word list ``sv_SE.dic``, its rules ``sv_SE.aff`` or ``field-words.txt``."""
    return _existing("spelling", file_name)


def style_path(file_name: str) -> Path:
    """Return the path of a style sheet with tokens to fill in."""
    return _existing("styles", file_name)


def help_path(language: str, page: str) -> Path:
    """Return the path of a page of the help; ``language`` is "sv" or "en"."""
    return _existing(f"help/{language}", f"{page}.md")


def help_pages(language: str) -> list[str]:
    """Return the names of all pages of the help, without suffix, in alphabetical order."""
    return sorted(path.stem for path in (_FOLDER / "help" / language).glob("*.md"))


def icon_names() -> list[str]:
    """Return the names of all SVG icons, without suffix, in alphabetical order."""
    return sorted(path.stem for path in (_FOLDER / "icons").glob("*.svg"))


def _existing(folder: str, file_name: str) -> Path:
    path = _FOLDER / folder / file_name
    if not path.is_file():
        raise FileNotFoundError(f"resources/{folder}/{file_name}")
    return path
