"""The volume of a folder on macOS, asked of ``statfs`` (man 2 statfs; the layout with 64-bit inodes)."""

import ctypes
import os
import sys
from pathlib import Path

from db.safety.volume import Volume
from domain.places import Drive

_READ_ONLY, _LOCAL, _REMOVABLE = 0x1, 0x1000, 0x200
_NAME_BYTES, _PATH_BYTES = 16, 1024


class _FileSystem(ctypes.Structure):
    _fields_ = (
        ("block_size", ctypes.c_uint32),
        ("transfer_size", ctypes.c_int32),
        ("counts", ctypes.c_uint64 * 5),
        ("identity", ctypes.c_int32 * 2),
        ("owner", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("kind_below", ctypes.c_uint32),
        ("kind_name", ctypes.c_char * _NAME_BYTES),
        ("mounted_on", ctypes.c_char * _PATH_BYTES),
        ("mounted_from", ctypes.c_char * _PATH_BYTES),
        ("flags_beyond", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32 * 7),
    )


def volume_of(folder: Path) -> Volume:
    """Of the mount that the folder lies on; an unknown one where the system does not say."""
    library = ctypes.CDLL(None, use_errno=True)
    ask = getattr(library, "statfs$INODE64", None) if os.uname().machine == "x86_64" else None
    found = _FileSystem()
    if sys.platform != "darwin" or (ask or library.statfs)(os.fsencode(folder), ctypes.byref(found)):
        return Volume()
    return Volume(
        drive=_drive(found.flags),
        share=os.fsdecode(found.mounted_from),
        file_system=found.kind_name.decode("ascii", "replace"),
        is_read_only=bool(found.flags & _READ_ONLY),
    )


def _drive(flags: int) -> Drive:
    if not flags & _LOCAL:
        return Drive.REMOTE
    return Drive.REMOVABLE if flags & _REMOVABLE else Drive.FIXED
