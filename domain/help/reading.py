"""Reads a page of help from its Markdown: a small subset, and whatever lies outside it is refused.

``# title`` first, then ``## heading``, paragraphs, ``- items`` and ``1. steps`` with an empty line between. In the text
```key```, ``**name of a button**`` and ``[words](page)``. Items that all begin with a key are a table of keys.
"""

import re

from domain.help.blocks import (
    Block,
    Heading,
    HelpPage,
    ItemList,
    KeyCap,
    KeyRow,
    KeyTable,
    Link,
    Paragraph,
    Piece,
    Pieces,
    Words,
)

_MARKED = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([a-z_]+)\)")
_ITEM = re.compile(r"(-|\d+\.) (.+)")
_MARKS_LEFT_OVER = re.compile(r"[`*\[\]<>#|\\]")


def read_help_page(key: str, text: str) -> HelpPage:
    """Raises ``ValueError`` with the page and the line for what is not of the subset."""
    head, *rest = re.split(r"\n{2,}", text.strip())
    if not head.startswith("# ") or "\n" in head:
        raise ValueError(f"{key}: a page begins with its title, «# Title»")
    try:
        blocks = tuple(_block(part) for part in rest)
    except ValueError as error:
        raise ValueError(f"{key}: {error}") from None
    return HelpPage(key=key, title=head.removeprefix("# ").strip(), blocks=blocks)


def _block(part: str) -> Block:
    if part.startswith("## ") and "\n" not in part:
        return Heading(part.removeprefix("## ").strip())
    lines = _joined(part)
    items = [_ITEM.fullmatch(line) for line in lines]
    if not any(items):
        return Paragraph(_pieces(" ".join(lines)))
    return _items(
        [(match[1], match[2]) if match else ("", line) for match, line in zip(items, lines, strict=True)]
    )


def _joined(part: str) -> list[str]:
    """The lines of a block; one that is indented goes on from the one above."""
    lines: list[str] = []
    for line in part.splitlines():
        if line.startswith(" ") and lines:
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line.strip())
    return lines


def _items(found: list[tuple[str, str]]) -> Block:
    marks = [mark for mark, _text in found]
    is_numbered = marks == [f"{number}." for number in range(1, len(marks) + 1)]
    if not is_numbered and set(marks) != {"-"}:
        raise ValueError(f"a list of one kind, numbered from 1: «{found[0][1]}»")
    items = tuple(_pieces(text) for _mark, text in found)
    if not is_numbered and all(isinstance(item[0], KeyCap) for item in items):
        return KeyTable(tuple(_key_row(item) for item in items))
    return ItemList(items, is_numbered)


def _key_row(item: Pieces) -> KeyRow:
    """The keys it begins with, and the words after them."""
    count = 0
    for place, piece in enumerate(item):
        if isinstance(piece, KeyCap):
            count = place + 1
        elif not isinstance(piece, Words) or piece.text.strip():
            break
    meaning = item[count:]
    if not meaning or not isinstance(meaning[0], Words):
        raise ValueError("a key, a space, and what it does")
    keys = tuple(piece for piece in item[:count] if isinstance(piece, KeyCap))
    return KeyRow(keys, (Words(meaning[0].text.lstrip(), meaning[0].is_strong), *meaning[1:]))


def _pieces(text: str) -> Pieces:
    pieces: list[Piece] = []
    end = 0
    for match in _MARKED.finditer(text):
        _add_words(pieces, text[end : match.start()])
        pieces.append(_marked(match))
        end = match.end()
    _add_words(pieces, text[end:])
    return tuple(pieces)


def _marked(match: re.Match[str]) -> Piece:
    keys, strong, linked, page = match.groups()
    if keys:
        return KeyCap(keys)
    return Words(strong, is_strong=True) if strong else Link(linked, page)


def _add_words(pieces: list[Piece], text: str) -> None:
    if _MARKS_LEFT_OVER.search(text):
        raise ValueError(f"a mark that means nothing here: «{text.strip()}»")
    if text:
        pieces.append(Words(text))
