"""Reads numbers and words from the small languages within SVG: path data, points, transforms, lengths."""

import re

from domain.errors import Problem, UserError

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_BETWEEN = re.compile(r"[\s,]*")
_WORD = re.compile(r"[A-Za-z]+")
_MOST = 1e7  # no picture is that large; beyond it lie infinity and what PDF cannot write
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


class Scanner:
    """Goes through a text from left to right. Raises ``UserError(LOGO_DAMAGED)`` where something else stands."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = _skip(text, 0)

    @property
    def is_at_end(self) -> bool:
        return self._place == len(self._text)

    def letter(self) -> str | None:
        """The letter that stands next, or None when a number does."""
        found = self._text[self._place : self._place + 1]
        if not found.isalpha():
            return None
        self._move_to(self._place + 1)
        return found

    def number(self) -> float:
        match = _NUMBER.match(self._text, self._place)
        if match is None:
            raise UserError(Problem.LOGO_DAMAGED)
        self._move_to(match.end())
        value = float(match[0])
        if abs(value) > _MOST:
            raise UserError(Problem.LOGO_DAMAGED)
        return value

    def flag(self) -> bool:
        """0 or 1; the next number may follow without a space: ``a1 1 0 01.5.5``."""
        found = self._text[self._place : self._place + 1]
        if found not in {"0", "1"}:
            raise UserError(Problem.LOGO_DAMAGED)
        self._move_to(self._place + 1)
        return found == "1"

    def numbers(self) -> list[float]:
        """All the numbers up to the end."""
        found = []
        while not self.is_at_end:
            found.append(self.number())
        return found

    def _move_to(self, place: int) -> None:
        self._place = _skip(self._text, place)


def length(text: str) -> float:
    """A length in user units. Raises ``UserError``: LOGO_DAMAGED, LOGO_NOT_DRAWABLE for shares of something else."""
    text = text.strip()
    match = _NUMBER.match(text)
    if match is None or abs(float(match[0])) > _MOST:
        raise UserError(Problem.LOGO_DAMAGED)
    unit = text[match.end() :].strip()
    if unit not in _UNITS:
        raise UserError(Problem.LOGO_NOT_DRAWABLE, what=text[:20])
    return float(match[0]) * _UNITS[unit]


def functions(text: str) -> list[tuple[str, list[float]]]:
    """``translate(1 2) scale(3)`` as names with their numbers. Raises ``UserError(LOGO_DAMAGED)``."""
    found = []
    for part in text.split(")"):
        name, bracket, arguments = part.strip(" \t\r\n,").partition("(")
        if bracket and _WORD.fullmatch(name.strip()):
            found.append((name.strip(), Scanner(arguments).numbers()))
        elif name or bracket:
            raise UserError(Problem.LOGO_DAMAGED)
    return found


def _skip(text: str, place: int) -> int:
    match = _BETWEEN.match(text, place)
    return match.end() if match else place
