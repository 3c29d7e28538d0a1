"""In high contrast the ground of what is selected is light: nothing on it may keep the white of the other rows."""

from collections.abc import Iterator

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tests.ui.accessible.stops import describe

_WHITE = 240  # each of red, green and blue at least: no area and no sign is as light
_MOST_WHITE_POINTS = 5
_FRAME_PX = 4


def unread_selections(window: QWidget) -> Iterator[str]:
    for view in window.findChildren(QAbstractItemView):
        for index in view.selectedIndexes() if view.isVisible() else ():
            place = view.visualRect(index).intersected(view.viewport().rect())
            inside = place.adjusted(_FRAME_PX, _FRAME_PX, -_FRAME_PX, -_FRAME_PX)
            if (
                inside.isValid()
                and _white_points(view.viewport().grab(inside).toImage()) > _MOST_WHITE_POINTS
            ):
                yield f"{describe(view)} has something white on the selected {index.data()!r}"


def _white_points(picture: QImage) -> int:
    colours = (
        picture.pixelColor(left, top) for left in range(picture.width()) for top in range(picture.height())
    )
    return sum(min(colour.red(), colour.green(), colour.blue()) >= _WHITE for colour in colours)
