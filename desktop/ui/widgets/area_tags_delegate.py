"""Paints the areas of an item as their letters on their colours."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import paint_area_tag
from domain.agreements import PriorityArea

AREAS_ROLE = Qt.ItemDataRole.UserRole + 3  # the areas of a cell, in order; beside those of RecordRole


class AreaTagsDelegate(QStyledItemDelegate):
    """The titles of the areas are the cell's tool tip and accessible text."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        wanted = super().sizeHint(option, index)
        tag_width = self._theme_feed.theme.heights.area_tag + Space.TINY
        return wanted.expandedTo(QSize(len(_areas(index)) * tag_width + 2 * Space.INSIDE, 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        theme = self._theme_feed.theme
        side = theme.heights.area_tag
        place = QRect(0, 0, side, side)
        place.moveCenter(option.rect.center())
        place.moveLeft(option.rect.left() + Space.INSIDE)
        for area in _areas(index):
            paint_area_tag(painter, place, area.letter, area.colour, theme)
            place.translate(side + Space.TINY, 0)


def _areas(index: QModelIndex | QPersistentModelIndex) -> list[PriorityArea]:
    return index.data(AREAS_ROLE) or []
