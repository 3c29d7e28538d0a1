"""A page of help as the rich text of Qt, in the sizes and colours of a theme. Knows no widget."""

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QKeySequence

from desktop.ui.theme import SEMIBOLD, Space, Theme
from domain.help.blocks import (
    Block,
    Heading,
    HelpPage,
    ItemList,
    KeyCap,
    KeyTable,
    Link,
    Paragraph,
    Piece,
    Pieces,
)

_NATIVE = QKeySequence.SequenceFormat.NativeText


def help_html(page: HelpPage, theme: Theme) -> str:
    """The whole page, from its title; a link has the key of the page it leads to as its address."""
    blocks = "".join(_block(block, theme) for block in page.blocks)
    title = f'<h1 style="{_above(0)}">{escape(page.title)}</h1>'
    return f"<html><body>{title}{blocks}</body></html>"


def shown_keys(cap: KeyCap) -> str:
    """A key as it is written on this computer and in this language."""
    return QKeySequence(cap.keys).toString(_NATIVE)


def _block(block: Block, theme: Theme) -> str:
    if isinstance(block, Heading):
        return f'<h2 style="{_above(Space.PAGE)}">{escape(block.text)}</h2>'
    if isinstance(block, Paragraph):
        return f'<p style="{_above(Space.INSIDE)}">{_line(block.pieces, theme)}</p>'
    if isinstance(block, ItemList):
        return _list(block, theme)
    return _key_table(block, theme)


def _list(items: ItemList, theme: Theme) -> str:
    """Bullets before words; rows of links alone need none."""
    if all(isinstance(piece, Link) for item in items.items for piece in item):
        return "".join(f'<p style="{_above(Space.TINY)}">{_line(item, theme)}</p>' for item in items.items)
    kind = "ol" if items.is_numbered else "ul"
    lines = "".join(f'<li style="{_above(Space.TINY)}">{_line(item, theme)}</li>' for item in items.items)
    return f'<{kind} style="margin-left:{Space.PAGE}px; -qt-list-indent:0; {_above(Space.TINY)}">{lines}</{kind}>'


def _key_table(table: KeyTable, theme: Theme) -> str:
    rows = "".join(
        f'<tr><td style="padding:{Space.HAIR}px {Space.BETWEEN}px {Space.HAIR}px 0">{_line(row.meaning, theme)}</td>'
        f'<td align="right" style="padding:{Space.HAIR}px 0">{_caps(row.keys, theme)}</td></tr>'
        for row in table.rows
    )
    return f'<table width="100%" cellspacing="0" style="margin-top:{Space.TINY}px">{rows}</table>'


def _caps(caps: Sequence[KeyCap], theme: Theme) -> str:
    return " ".join(_piece(cap, theme) for cap in caps)


def _line(pieces: Pieces, theme: Theme) -> str:
    return "".join(_piece(piece, theme) for piece in pieces)


def _piece(piece: Piece, theme: Theme) -> str:
    if isinstance(piece, KeyCap):
        return _cap(shown_keys(piece), theme)
    if isinstance(piece, Link):
        return f'<a href="{piece.page}" style="color:{theme.colours["accent"]}">{escape(piece.text)}</a>'
    text = escape(piece.text)
    return f'<span style="font-weight:{SEMIBOLD}">{text}</span>' if piece.is_strong else text


def _cap(keys: str, theme: Theme) -> str:
    """Hard spaces for air at its sides; what is copied has them as spaces."""
    style = f"background-color:{theme.colours['hover']}; font-size:{theme.sizes.secondary}pt; font-weight:{SEMIBOLD}"
    return f'<span style="{style}">&nbsp;{escape(keys)}&nbsp;</span>'


def _above(distance: int) -> str:
    return f"margin-top:{distance}px; margin-bottom:0"
