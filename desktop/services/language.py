"""Which of the two languages to speak: Swedish, unless the system is English. Known before Qt is."""

import os
import sys
from collections.abc import Mapping
from enum import StrEnum


class Language(StrEnum):
    SWEDISH = "sv"
    ENGLISH = "en"


def system_language(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Language:
    """The first language the system names that is ours; Swedish where it names none, as under LANG=C."""
    for name in _system_names(environment, platform):
        start = name.lower()[:2]
        if start in set(Language):
            return Language(start)
    return Language.SWEDISH


def spoken_language(chosen: str) -> Language:
    """The one that was chosen by its code; that of the system where it is none of ours."""
    return Language(chosen) if chosen in set(Language) else system_language()


def _system_names(environment: Mapping[str, str], platform: str) -> list[str]:
    if platform == "win32":
        return [_windows_name()]
    # The order of gettext: https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
    locale = next((environment[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(key)), "")
    return [*environment.get("LANGUAGE", "").split(":"), locale]


def _windows_name() -> str:
    import ctypes  # noqa: PLC0415 - only Windows has the function that is called
    from locale import windows_locale  # noqa: PLC0415

    kernel = ctypes.CDLL("kernel32")
    return windows_locale.get(kernel.GetUserDefaultUILanguage(), "")
