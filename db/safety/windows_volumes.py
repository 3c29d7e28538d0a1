"""The volume of a folder on Windows, asked of the system itself."""

import sys

if sys.platform == "win32":
    import ctypes
    from pathlib import Path

    from db.safety.volume import Volume
    from domain.places import Drive

    _LONGEST = 1024
    _READ_ONLY_VOLUME = 0x0008_0000
    # https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew
    _DRIVES = {2: Drive.REMOVABLE, 3: Drive.FIXED, 4: Drive.REMOTE, 5: Drive.OPTICAL, 6: Drive.MEMORY}
    _kernel = ctypes.WinDLL("kernel32")
    _network = ctypes.WinDLL("mpr")

    def volume_of(folder: Path) -> Volume:
        """Of the drive or the share that the folder lies on."""
        root = f"{folder.drive}\\"
        drive = _DRIVES.get(_kernel.GetDriveTypeW(root), Drive.UNKNOWN)
        file_system, is_read_only = ("", False) if drive is Drive.REMOTE else _format(root)
        return Volume(
            drive=drive,
            share=_share(folder.drive) if drive is Drive.REMOTE else "",
            file_system=file_system,
            is_read_only=is_read_only,
        )

    def _share(drive: str) -> str:
        r"""``\\server\share`` behind a drive letter; empty for what is none."""
        name = ctypes.create_unicode_buffer(_LONGEST)
        length = ctypes.c_ulong(_LONGEST)
        failed = _network.WNetGetConnectionW(drive, name, ctypes.byref(length))
        return "" if failed else name.value

    def _format(root: str) -> tuple[str, bool]:
        """The name of the file system, and whether the volume can only be read."""
        name = ctypes.create_unicode_buffer(_LONGEST)
        flags = ctypes.c_ulong(0)
        found = _kernel.GetVolumeInformationW(root, None, 0, None, None, ctypes.byref(flags), name, _LONGEST)
        return (name.value, bool(flags.value & _READ_ONLY_VOLUME)) if found else ("", False)
