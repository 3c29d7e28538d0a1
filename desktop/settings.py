"""What the program remembers of this computer and this person: one frozen record, one load, one save.

The user's data is in the store, not here. A settings file that cannot be read is as good as none.
"""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from platformdirs import user_config_path

from domain.errors import UserError

_FILE = "settings.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``geometry`` is Qt's own, in base64; ``text_scale`` 1.0 is body text of 10 pt.

    ``chosen_name`` is what the log calls whoever works at this computer; empty for what they logged in as.
    ``guide_step`` is how far one has come in the guide of the first start. ``language`` is "sv", "en" or "system".
    ``time_line`` is "whole" or "folded"; empty for what the height of the window has room for.
    ``backup_folder`` is where copies of the store go, empty for our own folder; ``second_backup_folder`` a second place.
    """

    last_store: str = ""
    geometry: str = ""
    text_scale: float = 1.0
    scheme: str = "system"
    chosen_name: str = ""
    checks_spelling: bool = True
    checks_writing: bool = True
    offers_follow_ups: bool = True
    guide_step: int = 0
    language: str = "system"
    time_line: str = ""
    backup_folder: str = ""
    second_backup_folder: str = ""


def settings_file() -> Path:
    """Where they lie: the person's own configuration, never beside the data."""
    return user_config_path("Samsyn", appauthor=False) / _FILE


def load_settings(path: Path) -> Settings:
    """Those of the file; what it lacks or has wrong is as in a new one."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    fresh = asdict(Settings())
    known = {name: found[name] for name in fresh if isinstance(found, dict) and name in found}
    return Settings(**{name: value for name, value in known.items() if type(value) is type(fresh[name])})


def save_settings(settings: Settings, path: Path) -> None:
    """Write them, silently nothing where the folder cannot be written: a window's place is not worth a message."""
    from desktop.services.files import write_whole_file  # noqa: PLC0415 - the window is shown sooner without

    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole_file(path, json.dumps(values, indent=2).encode())
    except (OSError, UserError):
        return
