"""The folders that OneDrive's program keeps equal to a cloud, as the registry tells them.

Libraries of SharePoint and Teams are among them, and are called after the organisation: no rule knows them by their names.
"""

import sys

if sys.platform == "win32":
    import winreg
    from collections.abc import Iterator
    from contextlib import suppress
    from pathlib import Path

    _ENGINES = r"Software\SyncEngines\Providers\OneDrive"

    def synced_folders() -> Iterator[Path]:
        """None where OneDrive was never used."""
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _ENGINES) as engines:
            for place in range(winreg.QueryInfoKey(engines)[0]):
                with suppress(OSError), winreg.OpenKey(engines, winreg.EnumKey(engines, place)) as engine:
                    yield Path(str(winreg.QueryValueEx(engine, "MountPoint")[0]))
