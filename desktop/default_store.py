"""Where the store lies for whoever names none."""

from pathlib import Path

from platformdirs import user_data_path


def default_store() -> Path:
    """The file, perhaps not there yet, in the local data folder: a roaming one is copied while it is written to."""
    return user_data_path("Samsyn", appauthor=False, roaming=False, ensure_exists=True) / "samsyn.samsyn"
