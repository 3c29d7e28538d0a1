"""A screen reader for a test: starts a program and does what it is told with what AT-SPI shows of its window.

For the system's own Python, which has pyatspi: ``at_spi_reader.py PROGRAM ARGUMENT…`` in a session with a bus and a screen.
Each line of stdin is one order in JSON, ``{"do": …, "role": …, "name": …, "words": …}``; each line of stdout its answer.
A name ends in * where only its beginning is known. It knows nothing of Qt nor of the program.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase

import pyatspi

PATIENCE_S = 20.0
PAUSE_S = 0.05
APPLICATION = "Samsyn"


def find(role: str, name: str) -> "pyatspi.Accessible":
    """Wait until there is something of this role and name on screen. Raises TimeoutError."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        for each in on_screen():
            if each.getRoleName() == role and fnmatchcase(each.name, name):
                return each
        time.sleep(PAUSE_S)
    shown = sorted({each.name for each in on_screen() if each.getRoleName() == role})
    raise TimeoutError(f"no {role} is called {name!r}, but {shown}")


def on_screen() -> Iterator["pyatspi.Accessible"]:
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name == APPLICATION:
            yield from _within(application)


def _within(parent: "pyatspi.Accessible") -> Iterator["pyatspi.Accessible"]:
    """What vanishes while one looks is not there."""
    try:
        children = [child for child in parent if child is not None]
    except (LookupError, RuntimeError):
        return
    for child in children:
        if child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
        yield from _within(child)


def _read(found: "pyatspi.Accessible", _words: str) -> str:
    text = found.queryText()
    return text.getText(0, text.characterCount)


def _write(found: "pyatspi.Accessible", words: str) -> bool:
    return found.queryEditableText().setTextContents(words)


def _act(found: "pyatspi.Accessible", words: str) -> bool:
    """``words`` is the name of the action."""
    action = found.queryAction()
    names = [action.getName(place) for place in range(action.nActions)]
    return action.doAction(names.index(words))


def _state(found: "pyatspi.Accessible", words: str) -> bool:
    """``words`` is the name of the state, such as ``focused``."""
    names = {pyatspi.stateToString(state) for state in found.getState().getStates()}
    return words in names


def _name(found: "pyatspi.Accessible", _words: str) -> str:
    return found.name


def _description(found: "pyatspi.Accessible", _words: str) -> str:
    return found.description


ORDERS: dict[str, Callable[["pyatspi.Accessible", str], object]] = {
    "read": _read,
    "write": _write,
    "act": _act,
    "state": _state,
    "name": _name,
    "description": _description,
}


def obey(order: dict[str, str]) -> dict[str, object]:
    try:
        return {"answer": ORDERS[order["do"]](find(order["role"], order["name"]), order["words"])}
    except (TimeoutError, ValueError, NotImplementedError, RuntimeError) as trouble:
        return {"trouble": f"{order}: {trouble!r}"}


def main() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with subprocess.Popen(
        sys.argv[1:], env=environment, stdin=subprocess.DEVNULL, stdout=sys.stderr
    ) as program:
        for line in sys.stdin:
            print(json.dumps(obey(json.loads(line))), flush=True)
        program.terminate()


if __name__ == "__main__":
    main()
