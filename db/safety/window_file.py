"""The file that the one window on a store holds: asked for before anything else is imported."""

import os
from pathlib import Path

_SUFFIX = "-window"


def window_file(store: Path) -> Path:
    """Beside the store itself, whatever links lead to it; there while a window is open, or after it was killed."""
    real = Path(os.path.realpath(store))
    return real.with_name(f"{real.name}{_SUFFIX}")
