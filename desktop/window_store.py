"""Opens a store as the window wants it: under the name of whoever works here, with the places where its copies go.

May run in a thread. What cannot be made ready, or is wanted no longer, is let go of again. Imported after the first paint.
"""

from collections.abc import Callable
from pathlib import Path

from db.safety.holder import Purpose
from desktop.backup_places import backup_places
from desktop.default_store import default_store
from desktop.example_store import is_example
from desktop.services.program import Services, logged_in, open_services, read_services
from desktop.settings import Settings
from domain.meetings import MeetingFilter
from domain.store_check import Trust
from resources import sample_path

Progress = Callable[[int, int], None]
"""Told how much of how much is done, and once more when all is; what it raises ends the work."""


def open_to_write(target: Path | str, settings: Settings, trust: Trust, progress: Progress) -> Services:
    """The example comes with its meetings as long as there are none. Raises ``UserError`` as ``open_services``."""
    if isinstance(target, Path) and target.parent == default_store().parent:
        target.parent.mkdir(parents=True, exist_ok=True)
    services = open_services(
        target,
        actor=logged_in(settings.chosen_name),
        backup_places=None if is_example(target) else backup_places(settings),
        purpose=Purpose.WINDOW,
        trust=trust,
        progress=progress,
    )
    return _ready(services, _fill if is_example(target) else _as_it_is, progress)


def open_to_read(path: Path, settings: Settings, progress: Progress) -> Services:
    """Raises ``UserError`` as ``read_services``."""
    return _ready(read_services(path, actor=logged_in(settings.chosen_name)), _as_it_is, progress)


def _ready(services: Services, prepare: Callable[[Services], None], progress: Progress) -> Services:
    try:
        prepare(services)
        progress(1, 1)
    except BaseException:
        services.close()
        raise
    return services


def _fill(services: Services) -> None:
    if not services.meetings.count(MeetingFilter()):
        services.incoming.bring_in(sample_path("sample-meetings.yaml"))


def _as_it_is(_services: Services) -> None:
    """Nothing is to be done."""
