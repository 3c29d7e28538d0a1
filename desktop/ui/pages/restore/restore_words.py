"""When a copy was taken, and which meetings are spoken of, in the words of the page."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.ui.dates import day_month, long_day
from domain.calendar import clock
from domain.restoring import NamedMeeting

_MOST_NAMED = 5


def taken_words(moment: datetime, now: datetime | None = None) -> tuple[str, str]:
    """Day and time by this computer's clock: ``3 mars``, ``14.05``; with its year unless it is that of ``now``."""
    local = moment.astimezone()
    is_this_year = now is not None and local.year == now.astimezone().year
    return day_month(local.date()) if is_this_year else long_day(local.date()), clock(local.time())


def meeting_lines(meetings: Sequence[NamedMeeting]) -> list[str]:
    """A line for each of the first few: day and title, or the series of one that has no title."""
    lines = [
        f"{meeting.day.isoformat()}  {meeting.title or meeting.series}" for meeting in meetings[:_MOST_NAMED]
    ]
    if len(meetings) > _MOST_NAMED:
        lines.append(QCoreApplication.translate("RestoreWords", "and more"))
    return lines
