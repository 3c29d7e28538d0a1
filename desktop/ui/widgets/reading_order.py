"""Where Tab leads: from stop to stop in the order one reads, which is that of the layouts.

Qt's own order is that in which widgets were made: what comes later, such as a form that opens, would stand after all that
is below it. (WCAG 2.2, 2.4.3.)
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QGridLayout,
    QLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

_BACKWARDS = frozenset({QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.RightToLeft})


def go_to_next_stop(window: QMainWindow, *, forward: bool) -> bool:
    """Give the keyboard to the stop after, or before, what has it; round at the end. False where there is none."""
    order = list(in_reading_order(window))
    focused = _focused_in(order)
    here = -1 if focused is None else order.index(focused)
    round_from_here = [*order[here + 1 :], *order[: max(here, 0)]]
    stop = next(filter(_is_stop, round_from_here if forward else reversed(round_from_here)), None)
    if stop is not None:
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return stop is not None


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """What is on screen within a widget, each before its own parts."""
    for part in _parts(widget):
        if part.isVisible() and not part.isWindow():
            yield part
            yield from in_reading_order(part)


def _focused_in(order: Sequence[QWidget]) -> QWidget | None:
    """What has the keyboard, or what round it is laid out."""
    known = set(order)
    widget = QApplication.focusWidget()
    while widget is not None and widget not in known:
        widget = widget.parentWidget()
    return widget


def _is_stop(widget: QWidget) -> bool:
    is_tabbed_to = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return is_tabbed_to and widget.isEnabled() and widget.focusProxy() is None


def _parts(widget: QWidget) -> Iterable[QWidget]:
    """First those laid out, in the order of the layout, then what lies freely upon it."""
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    laid_out = [part for part in dict.fromkeys(_laid_out(widget, children)) if part is not None]
    known = set(laid_out)
    return (*laid_out, *(child for child in children if child not in known))


def _laid_out(widget: QWidget, children: Sequence[QWidget]) -> Iterator[QWidget | None]:
    layout = widget.layout()
    if isinstance(widget, QMainWindow):
        yield from (widget.centralWidget(), widget.statusBar())
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabBar(), widget.cornerWidget())
    elif isinstance(widget, (QStackedWidget, QSplitter)):
        yield from (widget.widget(place) for place in range(widget.count()))
    elif layout is not None:
        yield from _in_layout(layout, children)


def _in_layout(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    """The widgets of a layout and of those within it.

    WORKAROUND (PySide 6.12): they are asked for their places; what itemAt() returns is remembered by its address after
    Qt has deleted it, and stands for whatever comes to lie there.
    """
    placed: list[tuple[int, QWidget | QLayout]] = [
        (place, child) for child in children if (place := layout.indexOf(child)) >= 0
    ]
    placed += ((layout.indexOf(part), part) for part in layout.children() if isinstance(part, QLayout))
    for _place, part in sorted(placed, key=partial(_rank, layout), reverse=_is_backwards(layout)):
        if isinstance(part, QLayout):
            yield from _in_layout(part, children)
        else:
            yield part


def _rank(layout: QLayout, placed: tuple[int, object]) -> tuple[int, ...]:
    place = placed[0]
    return _cell(layout, place) if isinstance(layout, QGridLayout) else (place,)


def _cell(grid: QGridLayout, place: int) -> tuple[int, ...]:
    return cast("tuple[int, ...]", grid.getItemPosition(place))


def _is_backwards(layout: QLayout) -> bool:
    return isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS
