"""Where copies of the store go, by what was chosen in the settings."""

from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_path

from desktop.settings import Settings, load_settings, settings_file
from domain.backups import BackupPlaces

_FOLDER = "Säkerhetskopior"
_MEMORY = "backups.json"


def backup_places(settings: Settings) -> BackupPlaces:
    """The chosen folders. Our own folder is made when it is not there; one that was chosen never is: it may be on a drive."""
    second = Path(settings.second_backup_folder) if settings.second_backup_folder else None
    local = Path(settings.backup_folder) if settings.backup_folder else default_backup_folder()
    return BackupPlaces(local=local, second=second, memory=settings_file().with_name(_MEMORY))


def chosen_places() -> BackupPlaces:
    """Those of the settings as they are kept now."""
    return backup_places(load_settings(settings_file()))


def default_backup_folder() -> Path:
    """In the local data folder, beside the store one has when one has chosen none."""
    folder = user_data_path("Samsyn", appauthor=False, roaming=False) / _FOLDER
    with suppress(OSError):  # told by the first copy
        folder.mkdir(parents=True, exist_ok=True)
    return folder
