"""Room for every word: nothing cut off, nothing that scrolls sideways, no window that outgrows its screen."""

from collections.abc import Iterator

from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QScrollArea, QTableView

from desktop.ui.widgets.page_room import PageRoom
from tests.ui.accessible.stops import describe
from tests.ui.pages.clipping import assert_nothing_clipped
from tests.ui.sample_window import SampleWindow

# A table has meaning in two directions, and so has a sheet of paper (WCAG 2.2, 1.4.10).
_MAY_SCROLL_SIDEWAYS = (QTableView, QPdfView)

_LAYOUTS_WITHIN_EACH_OTHER = 8  # a height that has changed goes up through one at each turn


def troubles_with_room(
    sample: SampleWindow, size_px: tuple[int, int], *, may_scroll: bool = False
) -> Iterator[str]:
    """A window that has grown is made as small as it was. On the smallest screens a whole page may scroll."""
    for _turn in range(_LAYOUTS_WITHIN_EACH_OTHER):
        QApplication.processEvents()
    window = sample.window
    if window.width() > size_px[0] or window.height() > size_px[1]:
        yield f"the window grew to {window.size().toTuple()}"
        window.resize(*size_px)
    room = window.centralWidget()
    assert isinstance(room, PageRoom), "the page has room of its own"
    if not may_scroll and (room.horizontalScrollBar().isVisible() or room.verticalScrollBar().isVisible()):
        wanted, had = room.widget().size().toTuple(), room.viewport().size().toTuple()
        yield f"the page wants {wanted} and has {had}"
    yield from _cut_off(window)


def _cut_off(window: QMainWindow) -> Iterator[str]:
    """Words without room. The lamps of the status bar give way in height, which costs them only air."""
    try:
        assert_nothing_clipped(window.centralWidget())
    except AssertionError as error:
        yield str(error).splitlines()[0]
    for area in window.findChildren(QAbstractScrollArea):
        if not area.isVisible() or isinstance(area, (*_MAY_SCROLL_SIDEWAYS, PageRoom)):
            continue
        if area.horizontalScrollBar().isVisible():
            yield f"{describe(area)} scrolls sideways"
        elif isinstance(area, QScrollArea) and area.widget() is not None:
            wide_px = area.widget().minimumSizeHint().width()
            if wide_px > area.viewport().width():
                yield f"{describe(area)} wants {wide_px} px and has {area.viewport().width()}"
