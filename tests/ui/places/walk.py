"""Through the whole window: every page and state of it, over a store that is filled and over one that is empty."""

from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.ui.theme import SchemeChoice
from domain.situation import PointFilter
from tests.ui.places.agreements import AGREEMENTS
from tests.ui.places.backups import BACKUPS
from tests.ui.places.finished_minutes import FINISHED_MINUTES
from tests.ui.places.follow_ups import FOLLOW_UPS
from tests.ui.places.help import GUIDE, HELP
from tests.ui.places.marks import MARKS
from tests.ui.places.meetings import BEGINNING, MEETINGS
from tests.ui.places.only_read import ONLY_READ
from tests.ui.places.palette import PALETTE
from tests.ui.places.records import RECORDS
from tests.ui.places.recovery import RECOVERY
from tests.ui.places.reports import REGISTER, REPORTS
from tests.ui.places.restore import RESTORE
from tests.ui.places.settings import SETTINGS
from tests.ui.places.situation import SITUATION
from tests.ui.sample_window import SCREEN_PX, SampleWindow, Templates, sample_window

Place = tuple[str, Callable[[SampleWindow], None]]

# In the order one may go through them in one window.
PLACES: tuple[Place, ...] = (
    *RECOVERY,
    *ONLY_READ,
    *BEGINNING,
    *MEETINGS,
    *MARKS,
    *SITUATION,
    *FOLLOW_UPS,
    *AGREEMENTS,
    *REPORTS,
    *RECORDS,
    *REGISTER,
    *BACKUPS,
    *SETTINGS,
    *RESTORE,
    *PALETTE,
    *FINISHED_MINUTES,
    *HELP,
)


def _rail_place(name: str, sample: SampleWindow) -> None:
    sample.navigator.show_place(name)


def _new_picture(sample: SampleWindow) -> None:
    sample.navigator.show_new_picture(PointFilter())


EMPTY_PLACES: tuple[Place, ...] = (
    *(
        (f"empty-{name.replace('_', '-')}", partial(_rail_place, name))
        for name in (
            "overview",
            "meetings",
            "situation",
            "follow_ups",
            "agreements",
            "reports",
            "records",
            "register",
        )
    ),
    ("empty-picture", _new_picture),
    GUIDE,
)

# Some places that have every kind of control between them.
MANY_KINDS = {
    "meetings",
    "series",
    "meeting",
    "meeting-point-form",
    "finish",
    "overview",
    "situation-point-changed",
    "picture-draft",
    "follow-ups-panel",
    "agreements-facts",
    "plan-measure-form",
    "reports-minutes",
    "yearly",
    "register-places",
    "settings",
}


def walk(
    application: QApplication,
    templates: Templates,
    folder: Path,
    *,
    scheme: SchemeChoice = SchemeChoice.LIGHT,
    text_scale: float = 1.0,
    size_px: tuple[int, int] = SCREEN_PX,
    only: Collection[str] = (),
) -> Iterator[tuple[str, SampleWindow]]:
    """Go to each place in turn, or ``only`` to some."""
    for template, places in ((templates.sample, PLACES), (templates.empty, EMPTY_PLACES)):
        with sample_window(
            application, template, folder, scheme=scheme, text_scale=text_scale, size_px=size_px
        ) as sample:
            for name, go in places:
                if only and name not in only:
                    continue
                go(sample)
                sample.settle()
                yield name, sample
