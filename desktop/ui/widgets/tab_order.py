"""Where the Tab key leads when widgets have come later than the rest of the page.

WORKAROUND (PySide 6.12): nextInFocusChain() and previousInFocusChain() make what they return a child of the widget that
was asked, as far as Python knows, and so keep whole pages from being freed. The chain cannot be read; it can be set.
"""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget


class TabAnchor(QWidget):
    """A widget that is no stop itself, but within which stops may come later: it marks their place."""


def stops_within(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a widget, and the anchors, in their order."""
    return list(_places_within(widget))


def lead_on(first: QWidget, following: Sequence[QWidget]) -> None:
    """Let Tab lead from a stop or an anchor to these."""
    anchors = [each for each in (first, *following) if isinstance(each, TabAnchor)]
    for anchor in anchors:
        anchor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # setTabOrder takes no notice of what is no stop
    for before, after in zip([first, *following], following, strict=False):
        QWidget.setTabOrder(before, after)
    for anchor in anchors:
        anchor.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _places_within(widget: QWidget) -> Iterator[QWidget]:
    for child in _parts(widget):
        if _has_place(child):
            yield child
        yield from _places_within(child)


def _parts(widget: QWidget) -> list[QWidget]:
    """Those of a stack in its own order: as children they lie in the order in which they cover each other.

    The list of a combo box is a window of its own.
    """
    parts: Iterable[QObject | None] = widget.children()
    if isinstance(widget, (QStackedWidget, QSplitter)):
        parts = (widget.widget(place) for place in range(widget.count()))
    return [part for part in parts if isinstance(part, QWidget) and not part.isWindow()]


def _has_place(widget: QWidget) -> bool:
    is_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return is_stop or isinstance(widget, TabAnchor)
