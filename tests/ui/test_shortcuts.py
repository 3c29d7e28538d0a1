"""No key means two things: every shortcut and every mnemonic that is live on a page, in both languages."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget

from tests.ui.sample_window import PLACES, SampleWindow, make_sample, sample_window, spoken_swedish

# design-language.md section 4: AltGr is Ctrl+Alt on Swedish keyboards, Alt+Shift changes the language of the keyboard.
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LANGUAGE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.samsyn"
    make_sample(path)
    return path


@pytest.fixture(params=["sv", "en"])
def sample(
    request: pytest.FixtureRequest, qapp: QApplication, sample_file: Path, tmp_path: Path
) -> Iterator[SampleWindow]:
    speaking = spoken_swedish(qapp) if request.param == "sv" else nullcontext()
    with speaking, sample_window(qapp, sample_file, tmp_path) as opened:
        yield opened


def live_keys(window: QWidget) -> Iterator[tuple[QKeySequence, QWidget, str]]:
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


def _mnemonics(window: QWidget) -> Iterator[tuple[QKeySequence, QWidget, str]]:
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


def test_no_key_means_two_things(sample: SampleWindow) -> None:
    doubles = set()
    for name, go in PLACES:
        go(sample)
        sample.settle()
        known: dict[str, list[tuple[QWidget, str]]] = defaultdict(list)
        for key, reach, meaning in live_keys(sample.window):
            for other_reach, other in known[key.toString()]:
                if _overlap(reach, other_reach):
                    doubles.add(f"{name}: {key.toString()} is {other} and {meaning}")
            known[key.toString()].append((reach, meaning))
    assert not doubles, "\n".join(sorted(doubles))


def test_no_key_is_one_that_swedish_keyboards_need(sample: SampleWindow) -> None:
    forbidden = set()
    for name, go in PLACES:
        go(sample)
        sample.settle()
        for key, _reach_of_it, meaning in live_keys(sample.window):
            for place in range(key.count()):
                modifiers = key[place].keyboardModifiers()
                is_bare_letter = not modifiers and key[place].key() < Qt.Key.Key_Escape
                if (modifiers & _ALT_GR) == _ALT_GR or (modifiers & _LANGUAGE) == _LANGUAGE or is_bare_letter:
                    forbidden.add(f"{name}: {key.toString()}, {meaning}")
    assert not forbidden, "\n".join(sorted(forbidden))


def test_the_keys_of_the_meeting_are_live_there(sample: SampleWindow) -> None:
    """Those the keyboard map names and this version has."""
    dict(PLACES)["meeting"](sample)
    live = {key.toString() for key, _reach_of_it, _meaning in live_keys(sample.window)}
    wanted = "Ctrl+1 Ctrl+2 Ctrl+N Ctrl+W Ctrl+P Ctrl+Return Ctrl+PgUp Ctrl+PgDown Ctrl+Shift+Return F6 F7 F8 F9 F12 "
    wanted += "Ctrl+Shift+A Ctrl+Shift+G Ctrl+Shift+D Ctrl+Shift+T Ctrl+Shift+L Ctrl++ Ctrl+- Ctrl+0"
    wanted_keys = {QKeySequence(key).toString() for key in wanted.split()}
    assert wanted_keys <= live, wanted_keys - live
