"""What a system says of the volume that a folder lies on."""

from dataclasses import dataclass

from domain.places import Drive


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """``share`` is what a mapped drive or a mount stands for, ``file_system`` what the system calls it."""

    drive: Drive = Drive.UNKNOWN
    share: str = ""
    file_system: str = ""
    is_read_only: bool = False
