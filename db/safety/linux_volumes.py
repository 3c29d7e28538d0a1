"""The volume of a folder on Linux, out of ``/proc/self/mountinfo`` (man 5 proc_pid_mountinfo)."""

import re
from pathlib import Path

from db.safety.volume import Volume
from domain.places import Drive

_MOUNTS = Path("/proc/self/mountinfo")
_DEVICES = Path("/sys/dev/block")
_ESCAPED = re.compile(r"\\([0-7]{3})")


def volume_of(folder: Path, mounts: Path = _MOUNTS) -> Volume:
    """The mount that lies over a real folder; an unknown one where the system keeps no list."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return Volume()
    over = [fields for fields in map(str.split, lines) if folder.is_relative_to(_plain(fields[4]))]
    # The longest lies innermost; of two on one folder the later covers the earlier.
    innermost = max(enumerate(over), key=lambda found: (len(_plain(found[1][4])), found[0]), default=None)
    return _volume(innermost[1]) if innermost is not None else Volume()


def _volume(fields: list[str]) -> Volume:
    file_system, source, of_super_block = fields[fields.index("-") + 1 :][:3]
    return Volume(
        drive=_drive(fields[2], file_system),
        share=_plain(source),
        file_system=file_system,
        is_read_only="ro" in {*fields[5].split(","), *of_super_block.split(",")},
    )


def _drive(device: str, file_system: str) -> Drive:
    if file_system in {"iso9660", "udf"}:
        return Drive.OPTICAL
    if file_system in {"tmpfs", "ramfs"}:
        return Drive.MEMORY
    return Drive.REMOVABLE if _is_removable(_DEVICES / device) else Drive.FIXED


def _is_removable(device: Path) -> bool:
    """Of the device, or of the one it is a part of; sticks say so themselves."""
    for place in (device / "removable", device.resolve().parent / "removable"):
        try:
            return place.read_text(encoding="ascii").strip() == "1"
        except OSError:
            continue
    return False


def _plain(field: str) -> str:
    """Spaces and the like stand as octal numbers there."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), field)
