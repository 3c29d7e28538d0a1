"""A YAML file as a small tree in which every node knows its line. What the file is about is not known here.

Built from the parser's events, never by yaml.load: nothing is constructed, nothing recurses, and a hostile file is
refused while it is read. Anchors, tags and several documents have no place in a file that people exchange.
"""

import codecs
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from domain.errors import Problem, UserError

LARGEST_BYTES = 20_000_000
DEEPEST = 40
MOST_NODES = 500_000
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """``is_plain`` is False for a value that the file has in quotes or as a block."""

    line: int
    text: str
    is_plain: bool


@dataclass(frozen=True, slots=True)
class ListNode:
    line: int
    nodes: list["Node"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class MappingNode:
    """Keys in the order of the file, and the line of each."""

    line: int
    nodes: dict[str, "Node"] = field(default_factory=dict)
    key_lines: dict[str, int] = field(default_factory=dict)


Node = ScalarNode | ListNode | MappingNode


def read_tree(path: Path) -> Node:
    """Read a file of at most 20 MB, 40 levels and 500,000 nodes.

    Raises ``UserError`` with ``line`` where it is known: FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE, FILE_EMPTY,
    FILE_NOT_TEXT, FILE_NOT_YAML, FILE_NOT_PLAIN, FILE_TOO_DEEP, FILE_KEY_TWICE.
    """
    text = _decoded(_read(path))
    builder = _TreeBuilder()
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            builder.take(event)
    except yaml.YAMLError as error:
        raise UserError(Problem.FILE_NOT_YAML, line=_line_of(error)) from error
    return builder.root()


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError as error:
        raise UserError(Problem.FILE_MISSING) from error
    except OSError as error:
        raise UserError(Problem.FILE_UNREADABLE) from error
    if len(content) > LARGEST_BYTES:
        raise UserError(Problem.FILE_TOO_LARGE)
    return content


def _decoded(content: bytes) -> str:
    encoding = "utf-16" if content.startswith(_UTF16_MARKS) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError(Problem.FILE_NOT_TEXT) from error


def _line_of(error: yaml.YAMLError) -> int | None:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 1 if mark is not None else None


class _TreeBuilder:
    """Takes the parser's events one by one; the branches that are still open lie on a stack."""

    def __init__(self) -> None:
        self._root: Node | None = None
        self._open: list[ListNode | MappingNode] = []
        self._keys: list[str | None] = []  # beside each open branch: the key that waits for its value
        self._nodes = 0

    def root(self) -> Node:
        if self._root is None:
            raise UserError(Problem.FILE_EMPTY)
        return self._root

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if getattr(event, "anchor", None) is not None or getattr(event, "tag", None) is not None:
            raise UserError(Problem.FILE_NOT_PLAIN, line=line)
        if isinstance(event, yaml.ScalarEvent):
            self._place(ScalarNode(line, event.value, is_plain=not event.style), line)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._enter(ListNode(line), line)
        elif isinstance(event, yaml.MappingStartEvent):
            self._enter(MappingNode(line), line)
        elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            self._open.pop()
            self._keys.pop()

    def _enter(self, branch: ListNode | MappingNode, line: int) -> None:
        if len(self._open) == DEEPEST:
            raise UserError(Problem.FILE_TOO_DEEP, line=line)
        self._place(branch, line)
        self._open.append(branch)
        self._keys.append(None)

    def _place(self, node: Node, line: int) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise UserError(Problem.FILE_TOO_LARGE, line=line)
        branch = self._open[-1] if self._open else None
        if isinstance(branch, ListNode):
            branch.nodes.append(node)
        elif isinstance(branch, MappingNode):
            self._place_in_mapping(branch, node, line)
        elif self._root is None:
            self._root = node
        else:
            raise UserError(Problem.FILE_NOT_PLAIN, line=line)

    def _place_in_mapping(self, branch: MappingNode, node: Node, line: int) -> None:
        key = self._keys[-1]
        if key is not None:
            branch.nodes[key] = node
            self._keys[-1] = None
            return
        if not isinstance(node, ScalarNode):
            raise UserError(Problem.FILE_NOT_PLAIN, line=line)
        if node.text in branch.nodes:
            raise UserError(Problem.FILE_KEY_TWICE, line=line, key=node.text)
        self._keys[-1] = node.text
        branch.key_lines[node.text] = line
