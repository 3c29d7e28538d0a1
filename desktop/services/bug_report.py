"""A report of a fault of ours: where in the program it was, and nothing of what was written there.

Messages and values are left out, because they may hold text of minutes.
"""

import platform
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from desktop.services.files import write_whole_file
from desktop.version import program_version


def report_text(error: BaseException) -> str:
    """Version, Python, system, and for each exception of the chain its type and the lines it came through."""
    head = [
        f"Samsyn {program_version()}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        platform.platform(),
    ]
    return "\n".join([*head, *(line for link in _chain(error) for line in _lines(link))]) + "\n"


def write_report(error: BaseException, folder: Path, now: datetime) -> Path:
    """Write the report into a folder, made when it is not there; returns the file. Raises ``OSError``, ``UserError``."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"samsyn-{now:%Y%m%d-%H%M%S-%f}.txt"
    write_whole_file(path, report_text(error).encode())
    return path


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """From the first cause to what was raised last."""
    links: list[BaseException] = []
    while error is not None and error not in links:
        links.append(error)
        error = error.__cause__ or error.__context__
    return reversed(links)


def _lines(error: BaseException) -> Iterator[str]:
    yield ""
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f"  {frame.f_globals.get('__name__', '?')}:{line} in {frame.f_code.co_qualname}"
