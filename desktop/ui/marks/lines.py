"""How marks are drawn: a wave under a misspelt word, dashes where a rule has it otherwise, dots under a person."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QTextCharFormat

from desktop.ui.marks.mark import MarkLook
from desktop.ui.theme import Theme
from desktop.ui.theme_palettes import ColourRole

_Style = QTextCharFormat.UnderlineStyle
_LINES: Mapping[MarkLook, tuple[_Style, ColourRole]] = MappingProxyType(
    {
        MarkLook.PERSON: (_Style.DotLine, "warn"),
        MarkLook.WRITING: (_Style.DashUnderline, "accent"),
        MarkLook.SPELLING: (_Style.WaveUnderline, "danger"),
    }
)


def line_of(look: MarkLook, theme: Theme) -> QTextCharFormat:
    """In high contrast all are of the colour of text: their shapes tell them apart."""
    style, role = _LINES[look]
    line = QTextCharFormat()
    line.setUnderlineStyle(style)
    line.setUnderlineColor(theme.colour("text" if theme.is_contrast else role))
    return line
