"""PySide 6.12 on Python 3.11 must not wear None out (the fault aborts the whole process)."""

import subprocess
import sys

import pytest

_WEAR = """
import {first}
from PySide6.QtCore import QObject
watched = QObject()
for _ in range(50_000):
    watched.setObjectName("x")
print("alive")
"""


@pytest.mark.parametrize("first", ["desktop.ui", "desktop.ui.theme"])
def test_a_long_session_does_not_wear_out_none(first: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WEAR.format(first=first)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
