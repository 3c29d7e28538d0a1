"""What a page of help consists of: headings, paragraphs, lists and rows of keys, with key caps and links in the text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Running text; ``is_strong`` for what a button or a field is called."""

    text: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class KeyCap:
    """A key as Qt spells it in English, ``Ctrl+Shift+N``: whoever shows it chooses the language."""

    keys: str


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page of help."""

    text: str
    page: str


Piece = Words | KeyCap | Link
Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class ItemList:
    """Numbered when the order matters: steps."""

    items: tuple[Pieces, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Keys that do one thing, or a pair of opposites, and what that is."""

    keys: tuple[KeyCap, ...]
    meaning: Pieces


@dataclass(frozen=True, slots=True)
class KeyTable:
    rows: tuple[KeyRow, ...]


Block = Heading | Paragraph | ItemList | KeyTable


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPage:
    """``key`` is the name of the page of the window that it helps on, or of its own subject."""

    key: str
    title: str
    blocks: tuple[Block, ...]

    def links(self) -> tuple[Link, ...]:
        """Every link of the page, in order."""
        return tuple(piece for piece in self._pieces() if isinstance(piece, Link))

    def key_rows(self) -> tuple[KeyRow, ...]:
        """The keys of the page, in order."""
        return tuple(row for block in self.blocks if isinstance(block, KeyTable) for row in block.rows)

    def key_caps(self) -> tuple[KeyCap, ...]:
        """The keys its running text names."""
        return tuple(piece for piece in self._pieces() if isinstance(piece, KeyCap))

    def texts(self) -> tuple[str, ...]:
        """Its words without marks, a string for each paragraph, item or row; the keys of a row are not among them."""
        return tuple(plain_text(pieces) for block in self.blocks for pieces in _lines_of(block))

    def _pieces(self) -> tuple[Piece, ...]:
        return tuple(piece for block in self.blocks for pieces in _lines_of(block) for piece in pieces)


def plain_text(pieces: Pieces) -> str:
    """The words of a line, with its keys as they are spelled."""
    return "".join(piece.keys if isinstance(piece, KeyCap) else piece.text for piece in pieces)


def _lines_of(block: Block) -> tuple[Pieces, ...]:
    if isinstance(block, Heading):
        return ((Words(block.text),),)
    if isinstance(block, Paragraph):
        return (block.pieces,)
    if isinstance(block, ItemList):
        return block.items
    return tuple(row.meaning for row in block.rows)
