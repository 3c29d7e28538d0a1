"""A screen of our own for windows that are measured: Xvfb and a window manager where they are installed."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from time import sleep

_SIZE = "1366x768x24"
_MANAGER_READY_S = 1.0


@dataclass(frozen=True, slots=True)
class Screen:
    """``environment`` is what a program needs to draw there."""

    name: str
    environment: Mapping[str, str]


@contextmanager
def own_screen() -> Iterator[Screen]:
    """Without Xvfb the windows are painted by Qt's offscreen platform."""
    server = shutil.which("Xvfb")
    if server is None:
        yield Screen("offscreen", {"QT_QPA_PLATFORM": "offscreen"})
        return
    command = [server, "-displayfd", "1", "-screen", "0", _SIZE, "-nolisten", "tcp"]
    with _running(command, stdout=subprocess.PIPE) as display:
        assert display.stdout is not None
        number = display.stdout.readline().decode().strip()
        environment = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        with _window_manager(environment) as manager:
            yield Screen(f"xcb under Xvfb, {manager}", environment)


@contextmanager
def _window_manager(environment: Mapping[str, str]) -> Iterator[str]:
    manager = shutil.which("openbox")
    if manager is None:
        yield "no window manager"
        return
    with _running([manager], env={**os.environ, **environment}):
        sleep(_MANAGER_READY_S)
        yield "openbox"


@contextmanager
def _running(
    command: list[str], *, stdout: int = subprocess.DEVNULL, env: Mapping[str, str] | None = None
) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen(command, stdout=stdout, stderr=subprocess.DEVNULL, env=env)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()
