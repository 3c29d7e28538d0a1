"""Every key and mnemonic that is live in a window, with the widget it reaches: whether any means two things."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

# design-language.md section 4: AltGr is Ctrl+Alt on Swedish keyboards, Alt+Shift changes the language of the keyboard.
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LANGUAGE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


# Those the keyboard map names and this version has.
KEYS_OF_THE_MEETING = {
    QKeySequence(key).toString()
    for key in (
        *(f"Ctrl+{key}" for key in ("1", "2", "3", "4", "5", "6", "7", "N", "W", "P", "+", "-", "0")),
        *(f"Ctrl+{key}" for key in ("K", "E", ",")),
        *(f"Ctrl+{key}" for key in ("Return", "PgUp", "PgDown", "Shift+Return")),
        *(f"Ctrl+Shift+{key}" for key in ("N", "A", "G", "H", "D", "T", "L")),
        *("Shift+F6", "Alt+Left", "Alt+Right"),
        *("F6", "F7", "F8", "F9", "F11", "F12"),
    )
}

LiveKey = tuple[QKeySequence, QWidget, str]


def live_keys(window: QWidget) -> Iterator[LiveKey]:
    """Each key with the widget in which it is live, and what it belongs to."""
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if shortcut.isEnabled() and isinstance(owner, QWidget) and owner.isVisible():
            for key in shortcut.keys():  # noqa: SIM118 - not a mapping
                yield key, _reach(owner, shortcut.context()), f"shortcut of {type(owner).__name__}"
    for action in window.findChildren(QAction):
        owner = action.parent()
        if action.isEnabled() and isinstance(owner, QWidget) and owner.isVisible():
            for key in action.shortcuts():
                yield key, _reach(owner, action.shortcutContext()), f"action {action.text()!r}"
    yield from _mnemonics(window)


def _mnemonics(window: QWidget) -> Iterator[LiveKey]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        words = []
        is_button = isinstance(widget, QAbstractButton) and widget.isEnabled()
        if is_button or (isinstance(widget, QLabel) and widget.buddy() is not None):
            words = [widget.text()]
        elif isinstance(widget, QTabBar):
            words = [widget.tabText(place) for place in range(widget.count())]
        for text in words:
            key = QKeySequence.mnemonic(text)
            if not key.isEmpty():
                yield key, widget.window(), f"mnemonic of {text!r}"


def _reach(owner: QWidget, context: Qt.ShortcutContext) -> QWidget:
    return (
        owner.window()
        if context in {Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut}
        else owner
    )


def _overlap(first: QWidget, second: QWidget) -> bool:
    return first is second or first.isAncestorOf(second) or second.isAncestorOf(first)


def keys_of_two_meanings(live: Sequence[LiveKey]) -> Iterator[str]:
    known: dict[str, list[tuple[QWidget, str]]] = defaultdict(list)
    for key, reach, meaning in live:
        for other_reach, other in known[key.toString()]:
            if _overlap(reach, other_reach):
                yield f"{key.toString()} is {other} and {meaning}"
        known[key.toString()].append((reach, meaning))


def keys_that_are_needed(live: Sequence[LiveKey]) -> Iterator[str]:
    """Keys without which one cannot write on a Swedish keyboard, or cannot write at all."""
    for key, _reach_of_it, meaning in live:
        for place in range(key.count()):
            modifiers = key[place].keyboardModifiers()
            is_bare_letter = not modifiers and key[place].key() < Qt.Key.Key_Escape
            if (modifiers & _ALT_GR) == _ALT_GR or (modifiers & _LANGUAGE) == _LANGUAGE or is_bare_letter:
                yield f"{key.toString()}, {meaning}"


def troubles_with_keys(live: Sequence[LiveKey]) -> set[str]:
    """In words: keys of two meanings, and keys that writing needs."""
    return {*keys_of_two_meanings(live), *keys_that_are_needed(live)}


def names_of_keys(live: Sequence[LiveKey]) -> set[str]:
    return {key.toString() for key, _reach_of_it, _meaning in live}
