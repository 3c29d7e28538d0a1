"""The panes of any page, found by how it is built, and the way from one to the next (F6).

What has a class of its own is a pane; plain widgets, splitters, stacks and scrolling columns only carry others.
A widget that knows its panes better says so by ``panes()``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QWidget,
)

from desktop.ui.widgets.late_widget import LateWidget
from desktop.ui.widgets.stacking_row import StackingRow
from desktop.ui.widgets.tab_order import stops_within

_CARRIERS = (QSplitter, QStackedWidget, QScrollArea, QTabWidget, StackingRow, LateWidget)
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTabBar)


@dataclass(frozen=True, slots=True)
class PaneStops:
    """A pane by what the keyboard can reach in it: at least one stop, in the order of Tab."""

    region: QWidget
    stops: Sequence[QWidget]

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is one of the stops, or within one."""
        return any(stop is widget or stop.isAncestorOf(widget) for stop in self.stops)

    def begin(self) -> QWidget:
        """Where the keyboard goes: where one left it, else to what is chosen, else to the first stop.

        Controls side by side have no one region that would know where one left them.
        """
        left = None if _is_control(self.region) else self.region.focusWidget()
        if left is not None and left in self.stops and not _is_unchosen(left):
            return left
        return next(filter(None, map(_chosen_at, self.stops)), self.stops[0])


def panes_of(page: QWidget) -> list[PaneStops]:
    """The panes that are seen, as one reads; those without anything to reach by keyboard are none."""
    own = _own_panes(page)
    panes: list[PaneStops] = []
    for region in _regions(page) if own is None else own:
        stops = _stops(region)
        if stops and panes and _is_control(region) and _is_control(panes[-1].region):
            panes[-1] = PaneStops(panes[-1].region, [*panes[-1].stops, *stops])
        elif stops:
            panes.append(PaneStops(region, stops))
    return panes


def go_to_pane(panes: Sequence[PaneStops], step: int) -> None:
    """Lead the keyboard to the next of them (1) or the one before (-1); from elsewhere to the first or the last."""
    if not panes:
        return
    focused = QApplication.focusWidget()
    here = next((place for place, pane in enumerate(panes) if focused and pane.holds(focused)), None)
    start = (0 if step > 0 else -1) if here is None else (here + step) % len(panes)
    panes[start].begin().setFocus(Qt.FocusReason.ShortcutFocusReason)


def _regions(carrier: QWidget) -> Iterator[QWidget]:
    for part in _parts(carrier):
        own = _own_panes(part)
        if own is not None:
            yield from own
        elif _carries(part):
            yield from _regions(part)
        else:
            yield part


def _parts(carrier: QWidget) -> list[QWidget]:
    """What lies right in it and is seen, as one reads."""
    children = carrier.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen = [child for child in children if child.isVisible() and not child.isWindow()]
    return sorted(seen, key=lambda child: (child.y(), child.x()))


def _own_panes(widget: QWidget) -> Sequence[QWidget] | None:
    panes = getattr(widget, "panes", None)
    return [pane for pane in panes() if pane.isVisible()] if callable(panes) else None


def _carries(part: QWidget) -> bool:
    """Whether it only holds panes: a plain widget with controls right in it is one itself."""
    if isinstance(part, _CARRIERS):
        return not isinstance(part, QAbstractItemView)
    return type(part) is QWidget and not any(_is_control(inner) for inner in _parts(part))


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, _CONTROLS)


def _stops(region: QWidget) -> list[QWidget]:
    return [stop for stop in (region, *stops_within(region)) if _is_stop(stop)]


def _is_stop(widget: QWidget) -> bool:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _chosen_at(stop: QWidget) -> QWidget | None:
    """The chosen button of the group a stop belongs to: Qt may still have another of them as the stop of Tab."""
    if not isinstance(stop, QAbstractButton):
        return None
    group = stop.group()
    if group is not None and group.exclusive():
        return group.checkedButton()
    return stop if stop.isChecked() else None


def _is_unchosen(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isCheckable() and not widget.isChecked()
