"""Reads the tables of a printed paper by its tags: under which heading each stands, its heads, its rows."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.documents.tag_tree import Tag, read_tags

_CELLS = {"TH", "TD"}


@dataclass
class ReadTable:
    """``headings`` are the words of the headings it stands under, by their level; ``rows`` are lists of cells."""

    headings: dict[int, str]
    heads: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)


def read_tables(pdf: bytes) -> list[ReadTable]:
    return list(_tables(read_tags(pdf)))


def _tables(tags: list[Tag]) -> Iterator[ReadTable]:
    headings: dict[int, str] = {}
    table: ReadTable | None = None
    for place, tag in enumerate(tags):
        if tag.role[0] == "H" and tag.role[1:].isdigit():
            level = int(tag.role[1:])
            headings = {key: words for key, words in headings.items() if key < level}
            headings[level] = " ".join(_words(tags, place).split())
        elif tag.role == "Table":
            table = ReadTable(dict(headings))
            yield table
            _fill(table, tags, place)


def _fill(table: ReadTable, tags: list[Tag], place: int) -> None:
    is_head = False
    for index in range(place + 1, len(tags)):
        tag = tags[index]
        if tag.depth <= tags[place].depth:
            return
        if tag.role in {"THead", "TBody"}:
            is_head = tag.role == "THead"
        elif tag.role == "TR" and not is_head:
            table.rows.append([])
        elif tag.role in _CELLS:
            (table.heads if is_head else table.rows[-1]).append(" ".join(_words(tags, index).split()))


def _words(tags: list[Tag], place: int) -> str:
    """Its own words and those of everything inside it."""
    parts = [tags[place].text]
    for tag in tags[place + 1 :]:
        if tag.depth <= tags[place].depth:
            break
        parts.append(tag.text)
    return " ".join(parts)
