"""Lines to sign on, with names in clear below: never parted, and on a page with what stands before them."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents import theme
from desktop.documents.flowables import Block, SideBySide, line_below, paragraph
from desktop.documents.story import Story

_PER_ROW = 3
_GUTTER = theme.LINE
_WIDTH = (theme.PORTRAIT.column - (_PER_ROW - 1) * _GUTTER) / _PER_ROW
_ROOM_TO_SIGN = 2.5 * theme.LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """``caption`` stands above the line, ``Justeras``; name, function and a remark below it."""

    caption: str
    name: str
    function: str
    remark: str = ""


def add_signatures(story: Story, signatures: Sequence[Signature]) -> None:
    """Set the signatures three in a row, in a section of their own. What stands last before comes along."""
    with story.within("Sect"):
        for start in range(0, len(signatures), _PER_ROW):
            columns = [
                (place * (_WIDTH + _GUTTER), _column(story, signature))
                for place, signature in enumerate(signatures[start : start + _PER_ROW])
            ]
            row = SideBySide(columns)
            row.before = 2 * theme.LINE
            story.blocks[-1].keep_with_next = True
            story.add(row)


def _column(story: Story, signature: Signature) -> list[Block]:
    caption = paragraph(signature.caption, theme.SMALL_STRONG, story.element("P"), _WIDTH)
    line = line_below(_WIDTH, _ROOM_TO_SIGN, theme.HAIRLINE)
    line.after = theme.QUARTER
    below = (
        (signature.name, theme.SMALL),
        (signature.function, theme.SMALL_GREY),
        (signature.remark, theme.SMALL_GREY),
    )
    words = [paragraph(text, style, story.element("P"), _WIDTH) for text, style in below if text]
    return [caption, line, *words]
