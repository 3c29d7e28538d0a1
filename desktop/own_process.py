"""How this very program is started once more, to do something in a process of its own."""

import sys
from pathlib import Path

AGE_WORKER = "age-worker"
"""The task that encrypts or decrypts one file."""


def own_command(task: str) -> list[str]:
    """To be run in ``own_folder``; ``desktop.__main__`` knows the tasks."""
    is_bundle = getattr(sys, "frozen", False)
    return [sys.executable, task] if is_bundle else [sys.executable, "-m", "desktop", task]


def own_folder() -> Path:
    """Where a checkout or an installed package is found by ``-m``."""
    return Path(__file__).resolve().parents[1]
