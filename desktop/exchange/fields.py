"""Typed reading of a mapping in a file: exactly the keys it may have, each value of its kind, errors with their line.

Every function raises ``UserError``: FILE_KEY_UNKNOWN, FILE_KEY_MISSING, FILE_VALUE_WRONG, FILE_REFERENCE_DANGLING. They name
the key and at most the first 40 characters of a word, a date or a name; texts are never quoted.
"""

import re
from collections.abc import Collection, Hashable, Mapping
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

import yaml

from desktop.exchange.wanted import Wanted
from desktop.exchange.yaml_tree import ListNode, MappingNode, Node, ScalarNode
from domain.errors import Problem, UserError

LONGEST_LINE = 500
LONGEST_PROSE = 100_000
_LONGEST_SHOWN = 40
_YEARS = range(1900, 2200)  # beyond them not every system can turn a day into a moment
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"([01]?\d|2[0-3])\.([0-5]\d)", re.ASCII)
_NUMBER = re.compile(r"0|[1-9]\d{0,5}", re.ASCII)
_DECIMAL = re.compile(r"-?(0|[1-9]\d{0,8})(\.\d{1,4})?", re.ASCII)
_NOT_PRINTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_FLAGS = {"true": True, "false": False}
_RESOLVER = yaml.resolver.Resolver()

Word = TypeVar("Word", bound=StrEnum)


class Fields:
    """The keys and values of one mapping. A key that is left out and one that is null say the same."""

    def __init__(self, node: Node, key: str, needed: str, optional: str = "") -> None:
        """``key`` is what the mapping is called in errors, ``needed`` and ``optional`` are its keys with blanks between."""
        if not isinstance(node, MappingNode):
            raise wrong(node, key, Wanted.MAPPING)
        self._own_line = node.line
        self._nodes = node.nodes
        known = [*needed.split(), *optional.split()]
        for name, line in node.key_lines.items():
            if name not in known:
                raise UserError(Problem.FILE_KEY_UNKNOWN, line=line, key=_shown(name))
        for name in needed.split():
            if name not in node.nodes:
                raise UserError(Problem.FILE_KEY_MISSING, line=node.line, key=name)

    def has(self, key: str) -> bool:
        return key in self._nodes and not _is_null(self._nodes[key])

    def node(self, key: str) -> Node:
        return self._nodes[key]

    def line_of(self, key: str) -> int:
        return self._nodes[key].line

    def missing(self, key: str) -> UserError:
        """The error for a key that this mapping may leave out, but not here."""
        line = self._nodes[key].line if key in self._nodes else self._own_line
        return UserError(Problem.FILE_KEY_MISSING, line=line, key=key)

    def line(self, key: str) -> str:
        """Text on one line, not empty."""
        return read_line(self._nodes[key], key)

    def line_or_empty(self, key: str) -> str:
        return self.line(key) if self.has(key) else ""

    def prose(self, key: str) -> str:
        """Text of any number of lines, empty when left out."""
        return _text(self._nodes[key], key, Wanted.PROSE, LONGEST_PROSE) if self.has(key) else ""

    def needed_prose(self, key: str) -> str:
        text = self.prose(key)
        if not text:
            raise wrong(self._nodes[key], key, Wanted.PROSE)
        return text

    def day(self, key: str) -> date:
        node = self._nodes[key]
        try:
            if isinstance(node, ScalarNode) and _DATE.fullmatch(node.text):
                day = date.fromisoformat(node.text)
                if day.year in _YEARS:
                    return day
        except ValueError:
            pass
        raise wrong(node, key, Wanted.DATE)

    def day_or_none(self, key: str) -> date | None:
        return self.day(key) if self.has(key) else None

    def clock_or_none(self, key: str) -> time | None:
        if not self.has(key):
            return None
        node = self._nodes[key]
        found = _TIME.fullmatch(node.text) if isinstance(node, ScalarNode) and not node.is_plain else None
        if found is None:
            raise wrong(node, key, Wanted.TIME)
        return time(int(found[1]), int(found[2]))

    def number(self, key: str) -> int:
        node = self._nodes[key]
        if not isinstance(node, ScalarNode) or not node.is_plain or not _NUMBER.fullmatch(node.text):
            raise wrong(node, key, Wanted.NUMBER)
        return int(node.text)

    def number_or_none(self, key: str) -> int | None:
        return self.number(key) if self.has(key) else None

    def year(self, key: str) -> int:
        number = self.number(key)
        if number not in _YEARS:
            raise wrong(self._nodes[key], key, Wanted.NUMBER)
        return number

    def decimal_or_none(self, key: str) -> Decimal | None:
        """A number with or without a decimal point, as it stands: 22.50 stays 22.50."""
        if not self.has(key):
            return None
        node = self._nodes[key]
        if not isinstance(node, ScalarNode) or not node.is_plain or not _DECIMAL.fullmatch(node.text):
            raise wrong(node, key, Wanted.DECIMAL)
        return Decimal(node.text)

    def flag(self, key: str) -> bool:
        node = self._nodes[key]
        if not isinstance(node, ScalarNode) or not node.is_plain or node.text not in _FLAGS:
            raise wrong(node, key, Wanted.FLAG)
        return _FLAGS[node.text]

    def word(self, key: str, words: Mapping[str, Word]) -> Word:
        """One word of a closed list, as its meaning."""
        node = self._nodes[key]
        if not isinstance(node, ScalarNode) or node.text not in words:
            raise wrong(node, key, tuple(words))
        return words[node.text]

    def word_or_none(self, key: str, words: Mapping[str, Word]) -> Word | None:
        return self.word(key, words) if self.has(key) else None

    def reference(self, key: str, known: Collection[Hashable]) -> str:
        """The name of something else in the file."""
        return read_reference(self._nodes[key], key, known)

    def reference_or_none(self, key: str, known: Collection[Hashable]) -> str | None:
        return self.reference(key, known) if self.has(key) else None

    def nodes(self, key: str) -> list[Node]:
        """The members of a list, none when it is left out."""
        if not self.has(key):
            return []
        node = self._nodes[key]
        if not isinstance(node, ListNode):
            raise wrong(node, key, Wanted.LIST)
        return node.nodes

    def lines(self, key: str) -> tuple[str, ...]:
        return tuple(read_line(node, key) for node in self.nodes(key))

    def references(self, key: str, known: Collection[Hashable]) -> tuple[str, ...]:
        return tuple(read_reference(node, key, known) for node in self.nodes(key))

    def entries(self, key: str) -> dict[str, Node]:
        """The entries of a mapping whose keys are names, none when it is left out."""
        if not self.has(key):
            return {}
        node = self._nodes[key]
        if not isinstance(node, MappingNode):
            raise wrong(node, key, Wanted.MAPPING)
        return node.nodes


def read_line(node: Node, key: str) -> str:
    line = _text(node, key, Wanted.LINE, LONGEST_LINE)
    if not line or "\n" in line:
        raise wrong(node, key, Wanted.LINE)
    return line


def read_reference(node: Node, key: str, known: Collection[Hashable]) -> str:
    name = read_line(node, key)
    if name not in known:
        raise UserError(Problem.FILE_REFERENCE_DANGLING, line=node.line, key=key, value=_shown(name))
    return name


def wrong(node: Node, key: str, wanted: Wanted | tuple[str, ...]) -> UserError:
    """The error for a value that is not what its key wants; a text that should be another text is not quoted."""
    is_shown = isinstance(node, ScalarNode) and wanted not in {Wanted.LINE, Wanted.PROSE}
    value = _shown(node.text) if is_shown and isinstance(node, ScalarNode) else ""
    return UserError(Problem.FILE_VALUE_WRONG, line=node.line, key=key, value=value, wanted=wanted)


def _text(node: Node, key: str, wanted: Wanted, longest: int) -> str:
    if (
        not isinstance(node, ScalarNode)
        or len(node.text) > longest
        or _NOT_PRINTED.search(node.text)
        or (node.is_plain and not _is_string(node.text))
    ):
        raise wrong(node, key, wanted)
    return node.text.strip()


def _is_string(plain: str) -> bool:
    """Whether YAML takes a value without quotes for text, and not for a number, a date, a yes or a nothing."""
    tag = _RESOLVER.resolve(yaml.ScalarNode, plain, (True, False))  # type: ignore[no-untyped-call]
    return bool(tag == "tag:yaml.org,2002:str")


def _is_null(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.is_plain and node.text in {"", "~", "null", "Null", "NULL"}


def _shown(text: str) -> str:
    one_line = " ".join(_NOT_PRINTED.sub("", text).split())
    return one_line if len(one_line) <= _LONGEST_SHOWN else f"{one_line[:_LONGEST_SHOWN]}…"
