"""What the computer says of the place of a file: the drive, the share behind it, cloud folders, whether it can be written.

Asks, and opens nothing. What cannot be found out counts as harmless: the rules are in ``domain/places.py``.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from domain.places import CloudFolder, PlaceFacts, PlaceKind

if sys.platform == "win32":
    from db.safety.windows_sync import synced_folders
    from db.safety.windows_volumes import volume_of
elif sys.platform == "darwin":
    from db.safety.macos_volumes import volume_of
else:
    from db.safety.linux_volumes import volume_of

_ONEDRIVE_NAMES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_DROPBOX_BASES = ("APPDATA", "LOCALAPPDATA")


def gather(path: Path) -> PlaceFacts:
    """The facts of an absolute path, of a file that is there or is to be made."""
    real = Path(os.path.realpath(path))
    volume = volume_of(_nearest_folder(real))
    exists = real.exists()
    return PlaceFacts(
        real_path=real,
        drive=volume.drive,
        share=volume.share,
        file_system=volume.file_system,
        cloud_folders=tuple(_cloud_folders()),
        is_read_only=volume.is_read_only or not _may_write(real, exists=exists),
        exists=exists,
    )


def _nearest_folder(path: Path) -> Path:
    """The first folder upwards that is there."""
    return next((folder for folder in path.parents if folder.is_dir()), path)


def _may_write(path: Path, *, exists: bool) -> bool:
    """SQLite makes files beside the store, so that the folder counts too. A folder that is not there is another matter."""
    is_folder_open = os.access(path.parent, os.W_OK) or not path.parent.is_dir()
    return is_folder_open and (not exists or os.access(path, os.W_OK))


def _cloud_folders() -> Iterator[CloudFolder]:
    for name in _ONEDRIVE_NAMES:
        if os.environ.get(name):
            yield CloudFolder(kind=PlaceKind.ONEDRIVE, path=Path(os.environ[name]))
    if sys.platform == "win32":
        yield from (CloudFolder(kind=PlaceKind.ONEDRIVE, path=folder) for folder in synced_folders())
    for folder in _dropbox_folders():
        yield CloudFolder(kind=PlaceKind.DROPBOX, path=folder)


def _dropbox_folders() -> Iterator[Path]:
    """https://help.dropbox.com/installs/locate-dropbox-folder: ``{"personal": {"path": …}, "business": {"path": …}}``."""
    bases = [Path(os.environ[name]) / "Dropbox" for name in _DROPBOX_BASES if os.environ.get(name)]
    for base in (*bases, Path.home() / ".dropbox"):
        with suppress(OSError, ValueError, AttributeError, TypeError, KeyError):
            accounts = json.loads((base / "info.json").read_text(encoding="utf-8"))
            yield from [Path(account["path"]) for account in accounts.values()]
