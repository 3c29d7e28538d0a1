"""Name, role, state: what is missing for a screen reader. (EN 301 549, 11.5.2; WCAG 2.2, 1.3.1, 2.5.3, 4.1.2.)"""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.ui.accessible.stops import describe, spoken, spoken_name, stops

_TELLS_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border}
_TYPED_IN = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def troubles_with_names(window: QWidget) -> Iterator[str]:
    for widget in stops(window):
        yield from _nameless(widget)
        yield from _of_no_kind(widget)
        yield from _without_state(widget)
    for menu in window.findChildren(QMenu):
        if not all(action.text() or action.isSeparator() for action in menu.actions()):
            yield f"{describe(menu)} has an action without a name"
    yield from _labels_of_nothing(window)


def _nameless(widget: QWidget) -> Iterator[str]:
    name = spoken_name(widget).strip()
    if not name and not isinstance(widget, QScrollArea):
        yield f"{describe(widget)} has no name"
    has_label = bool(spoken(widget).relations(QAccessible.RelationFlag.Label))
    shown = widget.text() if isinstance(widget, QAbstractButton) and not has_label else ""
    if shown and _plain(shown) not in _plain(name):
        yield f"{describe(widget)} shows {shown!r} and is called {name!r}: it cannot be asked for by voice"


def _plain(words: str) -> str:
    """Without the key that some buttons show after their words."""
    return words.partition("   ")[0].replace("&", "").rstrip(" …").casefold()


def _of_no_kind(widget: QWidget) -> Iterator[str]:
    # An area that scrolls is a pane to a screen reader, although Qt's own word for it is that for filler.
    if spoken(widget).role() in _TELLS_NOTHING and not isinstance(widget, QAbstractScrollArea):
        yield f"{describe(widget)} has no role"


def _without_state(widget: QWidget) -> Iterator[str]:
    state = spoken(widget).state()
    if not state.focusable:
        yield f"{describe(widget)} does not say that it can have the keyboard"
    if (
        isinstance(widget, QAbstractButton)
        and widget.isCheckable()
        and bool(state.checked) != widget.isChecked()
    ):
        yield f"{describe(widget)} does not say whether it is on"
    if isinstance(widget, _TYPED_IN) and bool(state.readOnly) != _is_read_only(widget):
        yield f"{describe(widget)} does not say whether it can be changed"


def _is_read_only(widget: QWidget) -> bool:
    return bool(widget.property("readOnly"))


def _labels_of_nothing(window: QWidget) -> Iterator[str]:
    """A label right before what is typed or chosen in belongs to it: a click and a mnemonic lead there."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.property("type") == "label" and label.buddy() is None:
            follower = _next_in_layout(label)
            if isinstance(follower, (*_TYPED_IN, QComboBox)):
                yield f"{label.text()!r} in {describe(label)} is not tied to {type(follower).__name__}"


def _next_in_layout(label: QLabel) -> QWidget | None:
    parent = label.parentWidget()
    layout = parent.layout() if parent is not None else None
    if layout is None or layout.indexOf(label) < 0:
        return None
    place = layout.indexOf(label) + 1  # not itemAt(): see desktop/ui/widgets/reading_order.py
    return next((child for child in parent.findChildren(QWidget) if layout.indexOf(child) == place), None)
