"""Cells that break their words over several lines: a number in bold, plain words, quiet ones, what is late in danger."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.pages.plan.column_widths import CellWords
from desktop.ui.theme import SEMIBOLD, Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole

RUNS_ROLE = Qt.ItemDataRole.UserRole + 3  # the runs of a cell, in order
_LINE_SEPARATOR = "\u2028"


class RunLook(Enum):
    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of a cell; a line feed begins a new line."""

    text: str
    look: RunLook = RunLook.PLAIN


def plain_words(runs: Sequence[Run]) -> str:
    """What the cell says, for screen readers and tool tips."""
    return "".join(run.text for run in runs).replace("\n", ", ")


class WrappedCellDelegate(QStyledItemDelegate):
    """As high as its words at the width of its column; an icon stands before the first line."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def height_for(self, index: QModelIndex | QPersistentModelIndex, width: int) -> int:
        """The height of the cell in a column this wide."""
        theme = self._theme_feed.theme
        left = _words_left(index, theme)
        layout = _laid_out(_runs(index), theme, width - left - Space.INSIDE, "text")
        return round(layout.boundingRect().height()) + 2 * Space.INSIDE

    def widest_word(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """The width of a column in which no word of the cell is broken."""
        theme = self._theme_feed.theme
        metrics = QFontMetrics(theme.font_of("body", SEMIBOLD))
        words = " ".join(run.text for run in _runs(index)).split()
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return _words_left(index, theme) + widest + Space.INSIDE

    def words_of(self, index: QModelIndex | QPersistentModelIndex) -> CellWords:
        """How wide each word of the cell is; the number in bold has its room in the hair that is added."""
        theme = self._theme_feed.theme
        metrics = QFontMetrics(theme.font_of("body"))
        paragraphs = "".join(run.text for run in _runs(index)).split("\n")
        return CellWords(
            paragraphs=tuple(
                tuple(metrics.horizontalAdvance(word) for word in paragraph.split())
                for paragraph in paragraphs
            ),
            space=metrics.horizontalAdvance(" "),
            around=_words_left(index, theme) + Space.INSIDE + Space.HAIR,
        )

    def words_width(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """How long the words of the cell would be on one line."""
        metrics = QFontMetrics(self._theme_feed.theme.font_of("body"))
        return sum(metrics.horizontalAdvance(run.text) for run in _runs(index))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self.height_for(index, option.rect.width()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme_feed.theme
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text, shown.icon = "", QIcon()
        widget = option.widget
        if widget is not None:
            widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        is_selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        self._paint_words(painter, option.rect, index, theme, is_selected=is_selected)

    def _paint_words(
        self,
        painter: QPainter,
        place: QRect,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
        *,
        is_selected: bool,
    ) -> None:
        left = _words_left(index, theme)
        ground: ColourRole = "selected_text" if is_selected else "text"
        layout = _laid_out(_runs(index), theme, place.width() - left - Space.INSIDE, ground)
        painter.save()
        painter.setClipRect(place)
        painter.setPen(theme.colour(ground))
        layout.draw(painter, QPointF(place.left() + left, place.top() + Space.INSIDE))
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            side = theme.heights.row_icon
            line_height = layout.lineAt(0).height() if layout.lineCount() else side
            top = place.top() + Space.INSIDE + round((line_height - side) / 2)
            mode = QIcon.Mode.Selected if is_selected and theme.is_contrast else QIcon.Mode.Normal
            where = QRect(place.left() + Space.INSIDE, top, side, side)
            icon.paint(painter, where, Qt.AlignmentFlag.AlignCenter, mode)
        painter.restore()


def _words_left(index: QModelIndex | QPersistentModelIndex, theme: Theme) -> int:
    has_icon = isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon)
    return Space.INSIDE + (theme.heights.row_icon + Space.INSIDE if has_icon else 0)


def _runs(index: QModelIndex | QPersistentModelIndex) -> Sequence[Run]:
    runs: Any = index.data(RUNS_ROLE)
    return runs if runs is not None else (Run(str(index.data() or "")),)


def _laid_out(runs: Sequence[Run], theme: Theme, width: int, ground: ColourRole) -> QTextLayout:
    text = "".join(run.text for run in runs).replace("\n", _LINE_SEPARATOR)
    layout = QTextLayout(text, theme.font_of("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, theme, ground))
    layout.beginLayout()
    top = 0.0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
        line = layout.createLine()
    layout.endLayout()
    return layout


def _formats(runs: Sequence[Run], theme: Theme, ground: ColourRole) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for run in runs:
        each = QTextLayout.FormatRange()
        each.start, each.length = start, len(run.text)
        each.format = _format_of(run.look, theme, ground)
        formats.append(each)
        start += len(run.text)
    return formats


def _format_of(look: RunLook, theme: Theme, ground: ColourRole) -> QTextCharFormat:
    shown = QTextCharFormat()
    if look is RunLook.STRONG:
        shown.setFontWeight(QFont.Weight(SEMIBOLD))
    # On the selection of a contrast theme only the selection's own text colour is readable.
    is_toned = look in {RunLook.QUIET, RunLook.LATE} and not (theme.is_contrast and ground != "text")
    role: ColourRole = ("danger" if look is RunLook.LATE else "text3") if is_toned else ground
    shown.setForeground(theme.colour(role))
    return shown
