"""A store that somebody else has open: offered to be read, and read."""

from collections.abc import Callable
from datetime import timedelta

from desktop.ui.read_only_line import ReadOnlyView
from domain.errors import Problem, UserError
from tests.store_fixtures import START
from tests.ui.sample_window import SampleWindow

Place = tuple[str, Callable[[SampleWindow], None]]


def _somebody_else(sample: SampleWindow) -> UserError:
    return UserError(
        Problem.STORE_IN_USE,
        path=sample.path,
        user="samordnare",
        computer="SDF-PC-0412",
        since=START - timedelta(days=1, minutes=50),
    )


def _in_use(sample: SampleWindow) -> None:
    sample.window.show_trouble(_somebody_else(sample), "C:/Users/lind/AppData/Local/Samsyn")


def _only_read(sample: SampleWindow) -> None:
    """The lines alone: the fields of the other places are to be written in."""
    sample.window._rail.show()
    sample.navigator.show_overview()
    view = ReadOnlyView(path=sample.path, read_at=START, reason=_somebody_else(sample))
    sample.window.top.mark_read_only(view)
    sample.window._lamps.show_store(sample.path)
    sample.window._lamps.show_read_only(sample.path)


# Before the first page, which takes the line away again.
ONLY_READ: tuple[Place, ...] = (("welcome-in-use", _in_use), ("only-read", _only_read))
