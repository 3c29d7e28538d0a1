"""Where a store lies, and whether one may write in it there: pure rules over a path and what the computer says of it.

A store is written in through memory that its programs share (SQLite's WAL). Over a network there is none, and a program that
copies files to a cloud copies one half while the other half is written: in both places stores have been damaged.
https://www.sqlite.org/wal.html, "all processes using a database must be on the same host computer".
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePath, PureWindowsPath
from types import MappingProxyType

from domain.errors import Problem


class Drive(Enum):
    """What the computer says a drive is: the answers of Windows' GetDriveType."""

    UNKNOWN = "unknown"
    FIXED = "fixed"
    REMOVABLE = "removable"
    REMOTE = "remote"
    OPTICAL = "optical"
    MEMORY = "memory"


class PlaceKind(Enum):
    LOCAL = "local"
    UNC = "unc"
    MAPPED_DRIVE = "mapped_drive"
    NETWORK_MOUNT = "network_mount"
    ONEDRIVE = "onedrive"
    DROPBOX = "dropbox"
    ICLOUD = "icloud"
    GOOGLE_DRIVE = "google_drive"
    REMOVABLE = "removable"
    READ_ONLY = "read_only"


class PlaceAnswer(Enum):
    """``READ_ONLY``: nobody can write there, so it is opened to be read. ``REFUSE``: one could, and must not."""

    OPEN = "open"
    OPEN_WITH_A_WORD = "open_with_a_word"
    READ_ONLY = "read_only"
    REFUSE = "refuse"


CLOUD_NAMES: Mapping[PlaceKind, str] = MappingProxyType(
    {
        PlaceKind.ONEDRIVE: "OneDrive",
        PlaceKind.DROPBOX: "Dropbox",
        PlaceKind.ICLOUD: "iCloud",
        PlaceKind.GOOGLE_DRIVE: "Google Drive",
    }
)
NETWORK_KINDS = frozenset({PlaceKind.UNC, PlaceKind.MAPPED_DRIVE, PlaceKind.NETWORK_MOUNT})
_NETWORK_FILE_SYSTEMS = re.compile(
    r"(nfs\d?|cifs|smb\w*|afpfs|webdav|davfs\d?|ncpfs|9p|vboxsf|vmhgfs|prl_fs|ceph|lustre|gfs2?|ocfs2|afs|coda)"
    r"|(fuse|macfuse|osxfuse)\.?(sshfs|rclone|davfs2?|glusterfs|cephfs|gvfsd-fuse|smb\w*|vmhgfs-fuse|ceph.*)"
)
# What the folders are called that the programs make: «OneDrive - Nacka kommun», «Dropbox (Privat)», «GoogleDrive-kontor@…».
_CLOUD_FOLDER_NAMES = (
    (PlaceKind.ONEDRIVE, re.compile(r"onedrive(\s?[-–—]\s?.+)?")),
    (PlaceKind.DROPBOX, re.compile(r"dropbox(\s?\(.+\)|-.+)?")),
    (PlaceKind.ICLOUD, re.compile(r"icloud ?drive.*|com~apple~clouddocs")),
    (PlaceKind.GOOGLE_DRIVE, re.compile(r"google ?drive(-.+)?")),
)
_DEVICE_UNC = re.compile(r"^[\\/]{2}[?.][\\/]UNC[\\/]", re.IGNORECASE)
_DEVICE = re.compile(r"^[\\/]{2}[?.][\\/]")


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudFolder:
    """A folder that a program on this computer keeps equal to one in a cloud."""

    kind: PlaceKind
    path: PurePath


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFacts:
    """What the computer says of a path. All that is unknown counts as harmless.

    ``real_path`` is where it leads to through links, redirected folders and substituted drives; ``share`` what a mapped
    drive or a mount stands for; ``is_read_only`` is true of the file, its folder or the whole medium.
    """

    real_path: PurePath | None = None
    drive: Drive = Drive.UNKNOWN
    share: str = ""
    file_system: str = ""
    cloud_folders: tuple[CloudFolder, ...] = ()
    is_read_only: bool = False
    exists: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """``where`` names the share or the cloud for people; empty for a place on the computer itself."""

    kind: PlaceKind
    answer: PlaceAnswer
    where: str = ""

    @property
    def problem(self) -> Problem | None:
        """What stands in the way of writing there; None where one may."""
        if self.answer in {PlaceAnswer.OPEN, PlaceAnswer.OPEN_WITH_A_WORD}:
            return None
        if self.kind in NETWORK_KINDS:
            return Problem.PLACE_ON_NETWORK
        return Problem.PLACE_IN_CLOUD if self.kind in CLOUD_NAMES else Problem.STORE_READ_ONLY


def judge(path: PurePath, facts: PlaceFacts) -> Place:
    """What kind of place this is and what is done with a store there; an absolute path of Windows or of others.

    The most dangerous fact decides: a network before a cloud, a cloud before a medium that cannot be written.
    """
    ways = [way for way in (path, facts.real_path) if way is not None]
    network = _network(ways, facts)
    if network is not None:
        return Place(kind=network, answer=PlaceAnswer.REFUSE, where=_share(ways, facts))
    cloud = next((found for way in ways if (found := _cloud(way, facts))), None)
    if cloud is not None:
        return Place(kind=cloud, answer=PlaceAnswer.REFUSE, where=CLOUD_NAMES[cloud])
    if facts.is_read_only or facts.drive is Drive.OPTICAL:
        answer = PlaceAnswer.READ_ONLY if facts.exists else PlaceAnswer.REFUSE
        return Place(kind=PlaceKind.READ_ONLY, answer=answer)
    if facts.drive is Drive.REMOVABLE:
        return Place(kind=PlaceKind.REMOVABLE, answer=PlaceAnswer.OPEN_WITH_A_WORD)
    return Place(kind=PlaceKind.LOCAL, answer=PlaceAnswer.OPEN)


def _network(ways: list[PurePath], facts: PlaceFacts) -> PlaceKind | None:
    """UNC only where the person wrote it so; a drive letter that leads to a share is a mapped drive."""
    if _unc_share(ways[0]):
        return PlaceKind.UNC
    is_windows = isinstance(ways[0], PureWindowsPath)
    if facts.drive is Drive.REMOTE or any(_unc_share(way) for way in ways):
        return PlaceKind.MAPPED_DRIVE if is_windows else PlaceKind.NETWORK_MOUNT
    is_network = _NETWORK_FILE_SYSTEMS.fullmatch(facts.file_system.casefold()) is not None
    return PlaceKind.NETWORK_MOUNT if is_network else None


def _share(ways: list[PurePath], facts: PlaceFacts) -> str:
    r"""``\\server\share`` or ``server:/export``; the drive or the folder itself where nobody says."""
    of_paths = next((share for way in ways if (share := _unc_share(way))), "")
    return of_paths or facts.share or ways[0].drive or facts.file_system


def _unc_share(path: PurePath) -> str:
    r"""``\\server\share`` of a path that begins so, in its long form too; empty for every other."""
    if not isinstance(path, PureWindowsPath):
        return ""
    text = _without_device(path)
    return PureWindowsPath(text).drive if text.startswith("\\\\") else ""


def _cloud(path: PurePath, facts: PlaceFacts) -> PlaceKind | None:
    """By the folders that are known, the innermost first; else by what such folders are called."""
    folders = _folders(path)
    known = [
        (len(root), folder.kind)
        for folder in facts.cloud_folders
        if (root := _parts(folder.path)) and folders[: len(root)] == root
    ]
    if known:
        return max(known, key=lambda found: found[0])[1]
    return next(
        (kind for name in folders for kind, pattern in _CLOUD_FOLDER_NAMES if pattern.fullmatch(name)), None
    )


def _folders(path: PurePath) -> tuple[str, ...]:
    """The folders a file lies in; its own name says nothing."""
    return _parts(path)[:-1]


def _parts(path: PurePath) -> tuple[str, ...]:
    """As they are compared: whatever the case, the form of å, and the way a long path is written."""
    plain = PureWindowsPath(_without_device(path)) if isinstance(path, PureWindowsPath) else path
    return tuple(unicodedata.normalize("NFC", part).casefold() for part in plain.parts)


def _without_device(path: PureWindowsPath) -> str:
    r"""``\\?\C:\x`` is ``C:\x``, ``\\?\UNC\server\share`` is ``\\server\share``; all else is as it was."""
    text = str(path)
    return _DEVICE.sub("", text) if not _DEVICE_UNC.match(text) else _DEVICE_UNC.sub(r"\\\\", text)
